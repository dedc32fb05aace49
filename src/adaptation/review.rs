//! Whether somebody has read a text. Prose cannot be proven: the program compares norms, people read words.
//!
//! A review holds for the text that was read and for no other: it names the hash of that text.

use std::fmt::Write;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::Change;
use crate::diagnostic::{Code, Diagnostic, SourceFile};
use crate::set::{Action, ClauseText, Set, clause};

/// Whether somebody has read the present text of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Review {
    /// Somebody has.
    Read,
    /// Nobody has, as far as the adaptation says.
    Unread,
    /// Somebody read another text: this one was changed afterwards.
    Void,
}

/// Returns whether somebody has read the present text of a change.
#[must_use]
pub fn review(change: &Change) -> Review {
    match &change.reviewed {
        None => Review::Unread,
        Some(reviewed) if reviewed.text_hash == hash(change) => Review::Read,
        Some(_) => Review::Void,
    }
}

/// Returns the hash of the text of a change, `sha256:…`: of its words in every language, without the front matter and
/// without space that no reader sees.
#[must_use]
pub fn hash(change: &Change) -> String {
    let texts: Vec<String> = change.texts.values().map(|file| normalised(clause::written(file))).collect();
    let digest = Sha256::digest(texts.join("\n\u{0}\n"));
    digest.iter().fold("sha256:".to_owned(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Returns the remark that nobody has read the text of a change, if it has one of its own and nobody has.
pub(super) fn unread(change: &Change, base: &Set) -> Option<Diagnostic> {
    let as_base = |file: &Arc<SourceFile>| {
        let before = base.clause_at(&change.clause).map(ClauseText::written).unwrap_or_default();
        change.action == Action::Reword && same_words(clause::written(file), before)
    };
    let code = match review(change) {
        _ if change.texts.values().all(as_base) => return None,
        Review::Read => return None,
        Review::Unread => Code::ADAPTATION_UNREAD,
        Review::Void => Code::ADAPTATION_REVIEW_VOID,
    };
    Some(Diagnostic::warning(code).with("clause", &change.clause).with("hash", hash(change)).at(change.place.clone()))
}

/// Whether two texts have the same words, which nobody needs to read again.
fn same_words(text: &str, other: &str) -> bool {
    normalised(text) == normalised(other)
}

/// Returns a text without space at the ends of lines and of the text.
fn normalised(text: &str) -> String {
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
    lines.join("\n")
}
