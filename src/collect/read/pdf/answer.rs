//! From the values of fields to answers, one for each datum.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::Object;

use crate::collect::Raw;
use crate::form::{OFF, PARTS_OF_DAY, without_mark};

use super::Refusal;
use super::fields::Field;
use super::identity::Ours;
use super::text;

/// Bits of a field's flags (ISO 32000-1, table 226).
const RADIO: i64 = 1 << 15;
const BUTTON: i64 = 1 << 16;

type Answers = BTreeMap<String, Raw>;

/// Returns the answers of a form, and what stood in it when it left, or all that cannot be read.
pub(super) fn join(ours: &Ours, fields: Vec<Field>) -> Result<(Answers, Answers), Vec<Refusal>> {
    let (mut answers, mut first) = (Joined::default(), Joined::default());
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for field in fields.into_iter().filter(takes_an_answer) {
        let name = without_mark(&field.name);
        let shown = field.shown.first().cloned().map(Object::Name);
        let value = field.value.as_ref().or(shown.as_ref());
        let known = seen.insert(name.to_owned()) && !(value.is_none() && field.rich);
        match (answer(&field, value), answer(&field, field.given.as_ref())) {
            (Some(answer), Some(given)) if known => {
                answers.put(ours, name, answer);
                first.put(ours, name, given);
            }
            _ => wrong.push(Refusal::Answer(name.to_owned())),
        }
    }
    if wrong.is_empty() { Ok((answers.0, first.0)) } else { Err(wrong) }
}

fn takes_an_answer(field: &Field) -> bool {
    matches!(field.kind.as_slice(), b"Tx" | b"Btn" | b"Ch") && field.flags & BUTTON == 0
}

/// Answers by the identifiers of their fields.
#[derive(Default)]
struct Joined(Answers);

impl Joined {
    /// Puts an answer with the others; parts of a day and boxes of one question become one answer.
    fn put(&mut self, ours: &Ours, name: &str, answer: Raw) {
        let (above, last) = name.rsplit_once('.').unwrap_or_default();
        match answer {
            Raw::Text(text) if ours.days.contains(above) => {
                let day = Raw::Day { day: String::new(), month: String::new(), year: String::new() };
                if let Raw::Day { day, month, year } = self.0.entry(above.to_owned()).or_insert(day) {
                    let parts = PARTS_OF_DAY.into_iter().zip([day, month, year]);
                    parts.filter(|(part, _)| *part == last).for_each(|(_, place)| place.clone_from(&text));
                }
            }
            Raw::Ticked(on) if ours.many.contains(above) => {
                if let Raw::Many(chosen) = self.0.entry(above.to_owned()).or_insert(Raw::Many(Vec::new())) {
                    chosen.extend(on.then(|| last.to_owned()));
                }
            }
            answer => {
                self.0.insert(name.to_owned(), answer);
            }
        }
    }
}

/// Returns the answer that a value is, or nothing if nobody can tell. None is for a value that is not there.
fn answer(field: &Field, value: Option<&Object>) -> Option<Raw> {
    let buttons = field.flags & RADIO != 0;
    match (field.kind.as_slice(), value) {
        (b"Tx", None) => Some(Raw::Text(String::new())),
        (b"Tx", Some(Object::String(bytes, _))) => text::decode(bytes).map(Raw::Text),
        (b"Btn", None) if buttons => Some(Raw::Chosen(None)),
        (b"Btn", None) => Some(Raw::Ticked(false)),
        (b"Btn", Some(value)) => {
            let state = Some(state(value)?).filter(|state| state != OFF);
            Some(match state {
                state if !buttons => Raw::Ticked(state.is_some()),
                state => Raw::Chosen(state.map(|state| stands_for(field, state))),
            })
        }
        (b"Ch", None) => Some(Raw::Chosen(None)),
        (b"Ch", Some(Object::String(bytes, _))) => text::decode(bytes).map(|chosen| Raw::Chosen(Some(chosen))),
        (b"Ch", Some(Object::Array(items))) => {
            let chosen = items.iter().map(|item| text::decode(item.as_str().ok()?)).collect::<Option<_>>();
            chosen.map(Raw::Many)
        }
        _ => None,
    }
}

/// Returns the state of a button; some clients write it as a text, with the slash of a name.
fn state(value: &Object) -> Option<String> {
    match value {
        Object::Name(state) => String::from_utf8(state.clone()).ok(),
        Object::String(text, _) => text::decode(text.strip_prefix(b"/").unwrap_or(text)),
        _ => None,
    }
}

/// Returns what a state stands for: some clients number the states, and list what they stand for.
fn stands_for(field: &Field, state: String) -> String {
    let listed = state.parse::<usize>().ok().and_then(|number| field.options.get(number));
    listed.and_then(|value| text::decode(value.as_str().ok()?)).unwrap_or(state)
}
