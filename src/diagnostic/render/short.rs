//! One line, as editors and other tools pick it up.

use super::{Said, position, printable, severity};
use crate::diagnostic::Diagnostic;

pub(super) fn render(diagnostic: &Diagnostic, said: &Said) -> String {
    let place = match position(diagnostic) {
        (Some(path), Some((line, column))) => format!("{}:{line}:{column}: ", printable(&path)),
        (Some(path), None) => format!("{}: ", printable(&path)),
        (None, _) => String::new(),
    };
    let help = said.help.as_ref().map(|help| format!(" — {help}")).unwrap_or_default();
    format!("{place}{}[{}]: {}{help}\n", severity(diagnostic.severity), diagnostic.code, said.sentence)
}
