//! Words that must not occur in a set: the variants of its fixed terms.

use super::{ClauseText, Set};
use crate::diagnostic::{Code, Diagnostic, Place};

impl Set {
    /// Returns the variants that a clause uses and that the set does not allow, each with its place.
    #[must_use]
    pub fn forbidden_in(&self, clause: &ClauseText) -> Vec<Diagnostic> {
        let found = |forbidden: &super::definition::Forbidden| {
            let at = place_of(&forbidden.term, clause)?;
            let wrong = Diagnostic::error(Code::SET_FORBIDDEN_TERM);
            Some(wrong.with("term", &forbidden.term).with("instead", &forbidden.instead).at(at))
        };
        self.forbidden.iter().filter_map(found).collect()
    }
}

/// Returns where a clause uses a term, in whichever case; lower case may have another length, and then it is the file.
fn place_of(term: &str, clause: &ClauseText) -> Option<Place> {
    let written = clause.written();
    let lower = written.to_lowercase();
    let at = lower.find(&term.to_lowercase())?;
    let start = clause.file.text.len() - written.len() + at;
    let exact = lower.len() == written.len() && clause.file.text.is_char_boundary(start + term.len());
    Some(if exact { Place::new(&clause.file, start..start + term.len()) } else { Place::whole(&clause.file) })
}
