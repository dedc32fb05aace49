//! One copy that was made, and its line.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::case::{PersonId, Topic};

/// A copy that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The document.
    pub document: String,
    /// Identifier of whom it was made for; none for a copy for several.
    pub reader: Option<String>,
    /// What its items are about, each combination once.
    pub told: Vec<Told>,
    /// Keyed digest of the file: a plain one would let who has it try out what the file could say.
    pub digest: String,
    /// The day on which it was made.
    pub day: Date,
}

/// What an item is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Told {
    /// Its topics; none when it does not say.
    pub topics: Vec<Topic>,
    /// Identifiers of the clients whom it is about; none means all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<PersonId>,
}

impl Record {
    /// Returns its line, with a checksum before it.
    ///
    /// # Panics
    /// Never: a record is plain data.
    #[must_use]
    pub fn to_line(&self) -> String {
        let json = serde_json::to_string(self).expect("a record is text");
        format!("{:016x} {json}\n", checksum(json.as_bytes()))
    }

    /// Reads a line, without its end; none when it is damaged.
    pub(super) fn of_line(line: &[u8]) -> Option<Self> {
        let (sum, json) = std::str::from_utf8(line).ok()?.split_once(' ')?;
        let is_whole = u64::from_str_radix(sum, 16).is_ok_and(|sum| sum == checksum(json.as_bytes()));
        is_whole.then(|| serde_json::from_str(json).ok()).flatten()
    }

    /// Whether it is of the same copy, on whatever day.
    pub(super) fn is_same_copy(&self, other: &Self) -> bool {
        *self == Self { day: self.day, ..other.clone() }
    }
}

/// Tells a damaged line from a whole one; it is no proof against somebody who wants to deceive.
fn checksum(bytes: &[u8]) -> u64 {
    Sha256::digest(bytes).iter().take(8).fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}
