//! The file that an HTML page saves: what the form is, what stands in it, and what stood in it when it left.
//!
//! It is JSON, and each answer shows by its shape what it is. `form.js` of the theme writes it.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::collect::{Identity, Raw, Returned, Unread};
use crate::model::Filling;

use super::Refusal;

/// The format that is read.
const FORMAT: &str = "bundel-answers/1";

/// The largest file of answers, in bytes.
const LIMIT: usize = 4 << 20;

/// A saved file.
#[derive(Deserialize)]
struct Saved {
    format: String,
    set: String,
    version: String,
    document: String,
    locale: String,
    case: Option<String>,
    recipient: Option<String>,
    desk: Option<String>,
    filling: Filling,
    date: String,
    answers: Listed,
    given: Listed,
}

/// An answer, by its shape.
#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum Answer {
    Text(String),
    Ticked(bool),
    Many(Vec<String>),
    Day { day: String, month: String, year: String },
    Chosen { chosen: Option<String> },
}

/// Returns what a saved file holds.
pub(super) fn read(bytes: &[u8]) -> Result<Returned, Refusal> {
    if bytes.len() > LIMIT {
        return Err(Refusal::Excessive);
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let saved: Saved = serde_json::from_slice(text).map_err(|_| Refusal::Answers)?;
    if saved.format != FORMAT {
        return Err(Refusal::Answers);
    }
    let identity = Identity {
        set: saved.set,
        version: saved.version,
        document: saved.document,
        locale: saved.locale,
        case: saved.case,
        recipient: saved.recipient,
        desk: saved.desk,
        filled: saved.filling,
        date: saved.date,
    };
    let (answers, refused) = all(saved.answers);
    let (given, _) = all(saved.given);
    Ok(Returned { identity, answers, given, refused })
}

/// Parts the answers from what is none, or is there twice.
fn all(listed: Listed) -> (BTreeMap<String, Raw>, BTreeMap<String, Unread>) {
    let (mut answers, mut refused) = (BTreeMap::new(), BTreeMap::new());
    for (id, value) in listed.0 {
        match serde_json::from_value::<Answer>(value) {
            _ if answers.contains_key(&id) => drop(refused.insert(id, Unread::Twice)),
            Ok(answer) => drop(answers.insert(id, answer.into())),
            Err(_) => drop(refused.insert(id, Unread::Shape)),
        }
    }
    answers.retain(|id, _| !refused.contains_key(id));
    (answers, refused)
}

/// Everything in an object, in its order: a name that is there twice as well.
struct Listed(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Listed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Every;
        impl<'de> Visitor<'de> for Every {
            type Value = Listed;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("answers by the names of their fields")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Listed, A::Error> {
                let mut listed = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    listed.push(entry);
                }
                Ok(Listed(listed))
            }
        }
        deserializer.deserialize_map(Every)
    }
}

impl From<Answer> for Raw {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Text(text) => Self::Text(super::pdf::lines(&text)),
            Answer::Ticked(on) => Self::Ticked(on),
            Answer::Many(chosen) => Self::Many(chosen),
            Answer::Day { day, month, year } => Self::Day { day, month, year },
            Answer::Chosen { chosen } => Self::Chosen(chosen),
        }
    }
}
