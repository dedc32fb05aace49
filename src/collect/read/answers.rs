//! The file that an HTML page saves: what the form is, what stands in it, and what stood in it when it left.
//!
//! It is JSON, and each answer shows by its shape what it is. `form.js` of the theme writes it.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::collect::{Identity, Raw, Returned};
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
    answers: BTreeMap<String, Answer>,
    given: BTreeMap<String, Answer>,
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
    Ok(Returned { identity, answers: all(saved.answers), given: all(saved.given) })
}

fn all(answers: BTreeMap<String, Answer>) -> BTreeMap<String, Raw> {
    answers.into_iter().map(|(id, answer)| (id, answer.into())).collect()
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
