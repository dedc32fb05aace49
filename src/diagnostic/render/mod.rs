//! Diagnostics as text, for people and for programs.
//!
//! What a diagnostic says is in the locale; a renderer only decides what of it is shown, and how. A format is a file
//! here and a line in [`render`].

mod human;
mod json;
mod short;

use super::{Diagnostic, Severity};
use crate::characters::is_obeyed;

/// Whoever has the words of a language.
pub trait Speaks {
    /// Returns the message with this id, or its attribute, with `args` filled in; none when the language lacks it.
    fn say(&self, id: &str, attribute: Option<&str>, args: &[(&'static str, String)]) -> Option<String>;
}

/// How diagnostics are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// With the lines of the file that it is about.
    Human,
    /// The same, with colours for a terminal.
    Coloured,
    /// One line, `path:line:column: error[code]: sentence — remedy`.
    Short,
    /// One JSON object on a line, without any value of a case.
    Json,
}

/// Returns a text with nothing in it that a terminal obeys instead of showing: names of files, people's identifiers and
/// much else comes from outside. Control characters, and those that turn the direction of what follows, are written out.
#[must_use]
pub fn printable(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut shown, character| {
        if is_obeyed(character) {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
        shown
    })
}

/// Returns a diagnostic as text, line end included.
#[must_use]
pub fn render(diagnostic: &Diagnostic, format: Format, words: &dyn Speaks) -> String {
    let said = Said::new(diagnostic, words);
    match format {
        Format::Human => human::render(diagnostic, &said, &annotate_snippets::Renderer::plain()),
        Format::Coloured => human::render(diagnostic, &said, &annotate_snippets::Renderer::styled()),
        Format::Short => short::render(diagnostic, &said),
        Format::Json => json::render(diagnostic, &said),
    }
}

/// What a diagnostic says in a language.
struct Said {
    severity: String,
    sentence: String,
    help: Option<String>,
    help_word: String,
}

impl Said {
    fn new(diagnostic: &Diagnostic, words: &dyn Speaks) -> Self {
        let word = |id: &str| words.say(id, None, &[]).unwrap_or_else(|| id.to_owned());
        let id = diagnostic.code.message_id();
        Self {
            severity: word(&format!("severity-{}", severity(diagnostic.severity))),
            sentence: printable(&words.say(&id, None, &diagnostic.args).unwrap_or(id.clone())),
            help: words.say(&id, Some("help"), &diagnostic.args).map(|help| printable(&help)),
            help_word: word("severity-help"),
        }
    }
}

/// Returns the name of a severity that programs can count on.
fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Advice => "advice",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

/// Returns path, line and column of a diagnostic, as far as it has them.
fn position(diagnostic: &Diagnostic) -> (Option<String>, Option<(usize, usize)>) {
    let Some(place) = &diagnostic.place else { return (None, None) };
    let line_column = place.range.as_ref().map(|range| place.file.line_column(range.start));
    (Some(place.file.path.display().to_string()), line_column)
}
