//! A case file to a [`Case`], with every mistake in it collected.

use std::path::Path;
use std::sync::Arc;

use super::Case;
use super::filled::Filled;
use crate::diagnostic::{Diagnostics, SourceFile, Warned};
use crate::files;
use crate::yaml::{self, Located};

/// Size in bytes beyond which a file is no case: a long one has some 40 kB.
pub const MAX_BYTES: u64 = 2 << 20;

/// Reads a case from disk.
///
/// # Errors
/// Everything that is wrong with the file.
pub fn load(path: &Path) -> Result<Warned<Located<Case>>, Diagnostics> {
    read(&files::read_text(path, MAX_BYTES)?)
}

/// Reads a case from a text.
///
/// # Errors
/// Everything that is wrong with the text, in the order of the text.
///
/// # Examples
/// ```
/// use bundel::case;
/// use bundel::diagnostic::{Code, SourceFile};
///
/// let file = SourceFile::new("a.yaml", "case: a-1\nset: ijh\nmeeting: {datum: 2026-11-12}");
/// let problems = case::read(&file).unwrap_err();
/// assert_eq!(problems[0].code, Code::CASE_UNKNOWN_FIELD);
/// ```
pub fn read(file: &Arc<SourceFile>) -> Result<Warned<Located<Case>>, Diagnostics> {
    let Warned { value: Located { value: Filled(value), places }, diagnostics } = yaml::read(file)?;
    Ok(Warned { value: Located { value, places }, diagnostics })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;

    const TEXT: &str =
        "case: a-1\nset: ijh\nclient_system:\n  - id: kind\n    name: {given: A, family: B}\n    role: minor\n";

    fn shown(path: &str) -> Option<String> {
        let file = SourceFile::new("a.yaml", TEXT);
        let place = read(&file).unwrap().value.place(path);
        place.range.map(|range| TEXT[range].to_owned())
    }

    #[test]
    fn a_datum_has_the_place_of_its_value() {
        assert_eq!(shown("client_system.0.role").as_deref(), Some("minor"));
        assert_eq!(shown("client_system.0.name.family").as_deref(), Some("B"));
    }

    #[test]
    fn what_is_long_has_the_place_of_its_first_line() {
        assert_eq!(shown("client_system").as_deref(), Some("client_system"));
        assert_eq!(shown("client_system.0").as_deref(), Some("id: kind"));
    }

    #[test]
    fn what_is_not_there_has_the_place_of_what_it_would_stand_in() {
        assert_eq!(shown("client_system.0.consent.given_on").as_deref(), Some("id: kind"));
        assert_eq!(shown("meeting.date"), None);
    }

    #[test]
    fn a_text_of_blanks_counts_as_left_out_and_keeps_its_place() {
        let text = "case: a-1\nset: ijh\nmeeting:\n  aim: ' '\nplan:\n  crisis:\n    - {what: ' ', signal: '\t'}\n";
        let located = read(&SourceFile::new("a.yaml", text)).unwrap().value;
        assert_eq!(located.value.meeting.aim, None);
        assert_eq!(located.value.plan.crisis[0].signal, None);
        // What has to be there stays as it was written.
        assert_eq!(located.value.plan.crisis[0].what.0, " ");
        assert_eq!(located.place("meeting.aim").range.map(|range| &text[range]), Some("' '"));
    }

    #[test]
    fn a_long_text_used_a_thousand_times_is_refused() {
        let uses = "*long, ".repeat(1000);
        let text = format!("answers: {{a: {{b: &long {}}}, c: {{d: [{uses}]}}}}", "x".repeat(1 << 16));
        let problems = read(&SourceFile::new("a.yaml", text)).unwrap_err();
        assert_eq!(problems[0].code, Code::CASE_BUDGET);
    }
}
