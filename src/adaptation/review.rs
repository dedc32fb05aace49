//! Whether somebody has read a text. Prose cannot be proven: the program compares norms, people read words.
//!
//! A review holds for the text that was read and for no other: it names the hash of that text.

use sha2::{Digest, Sha256};

use super::Change;
use crate::set::clause;

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
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha256:{hex}")
}

/// Whether two texts have the same words, which nobody needs to read again.
pub(super) fn same_words(text: &str, other: &str) -> bool {
    normalised(text) == normalised(other)
}

/// Returns a text without space at the ends of lines and of the text.
fn normalised(text: &str) -> String {
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
    lines.join("\n")
}
