//! What a person still has to decide after a move to a new version of the base: `conflicten.md` beside `adaptation.yaml`.
//!
//! Each conflict is a heading of the second level with a box, `## [ ] code/waarden`; a cross in the box says that it is
//! solved. As long as a box is empty, nothing is made of the adaptation: what was not decided is not printed.

use super::Adaptation;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::files;

/// Name of the file.
pub const CONFLICTS: &str = "conflicten.md";

/// What comes before what a conflict is about, as long as it is open.
pub const OPEN: &str = "## [ ] ";

/// What comes before the box of any conflict.
const BOX: &str = "## [";

/// Bytes that the file has at most.
const LIMIT: u64 = 8 << 20;

/// Returns the conflicts of an adaptation that are open, as one problem; none when there is no such file.
///
/// # Errors
/// The problem, or that the file cannot be read.
pub(super) fn none_open(adaptation: &Adaptation) -> Result<(), Diagnostics> {
    let path = adaptation.folder.join(CONFLICTS);
    if path.symlink_metadata().is_err() {
        return Ok(());
    }
    let file = files::read_text(&path, LIMIT)?;
    let open: Vec<(usize, &str)> = open(&file.text);
    let Some((first, _)) = open.first() else { return Ok(()) };
    let names: Vec<&str> = open.iter().map(|(_, name)| *name).collect();
    let line = file.text[*first..].lines().next().unwrap_or_default().len();
    let problem = Diagnostic::error(Code::ADAPTATION_CONFLICTS_OPEN)
        .with("adaptation", &adaptation.adapter.id)
        .with("clauses", names.join(", "))
        .with("path", path.display());
    Err(vec![problem.at(Place::new(&file, *first..first + line))])
}

/// Returns what the open conflicts of a text are about, and where each begins. A box that holds anything but a cross is
/// open.
fn open(text: &str) -> Vec<(usize, &str)> {
    let mut at = 0;
    let mut open = Vec::new();
    for line in text.split_inclusive('\n') {
        if let Some((mark, name)) = line.strip_prefix(BOX).and_then(|rest| rest.split_once(']'))
            && !matches!(mark.trim(), "x" | "X")
        {
            open.push((at, name.trim()));
        }
        at += line.len();
    }
    open
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_is_open_until_it_holds_a_cross() {
        let text = "# Kop\n\n## [ ] code/a\n\n> ## [ ] code/quoted\n\n## [x] code/b\n## [ X ] code/c\n## [?] code/d\n## [] e\n";
        let names: Vec<&str> = open(text).into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["code/a", "code/d", "e"]);
        assert!(text[open(text)[0].0..].starts_with(OPEN));
    }
}
