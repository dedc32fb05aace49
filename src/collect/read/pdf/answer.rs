//! From the values of fields to answers, one for each datum.
//!
//! A box counts as ticked only if its value is one of its own and the page shows the same: a program may change the one
//! and leave the other, and then nobody can tell what the person saw.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::Object;

use crate::collect::{Raw, Unread};
use crate::form::{OFF, PARTS_OF_DAY, without_mark};

use super::fields::Field;
use super::identity::Ours;
use super::text;

/// Bits of a field's flags (ISO 32000-1, table 226).
const RADIO: i64 = 1 << 15;
const BUTTON: i64 = 1 << 16;

type Answers = BTreeMap<String, Raw>;

/// What a form holds, by the identifiers of its fields.
pub(super) struct Read {
    /// What stands in it.
    pub(super) answers: Answers,
    /// What stood in it when it left.
    pub(super) given: Answers,
    /// What is not taken for an answer.
    pub(super) refused: BTreeMap<String, Unread>,
}

/// Returns the answers of a form, what stood in it when it left, and which fields hold nothing that can be taken.
pub(super) fn join(ours: &Ours, fields: Vec<Field>) -> Read {
    let (mut answers, mut given) = (Joined::default(), Joined::default());
    let mut refused = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for field in fields.into_iter().filter(takes_an_answer) {
        let name = without_mark(&field.name);
        let answer = if seen.insert(name.to_owned()) { answer(&field) } else { Err(Unread::Twice) };
        match answer {
            Ok(answer) => answers.put(ours, name, answer),
            Err(reason) => drop(refused.insert(of_datum(ours, name).to_owned(), reason)),
        }
        if let Some(first) = value(&field, field.given.as_ref()) {
            given.put(ours, name, first);
        }
    }
    answers.0.retain(|id, _| !refused.contains_key(id));
    Read { answers: answers.0, given: given.0, refused }
}

fn takes_an_answer(field: &Field) -> bool {
    matches!(field.kind.as_slice(), b"Tx" | b"Btn" | b"Ch") && field.flags & BUTTON == 0
}

/// Returns the identifier of the datum of a field: a day and any of several boxes are more than one field.
fn of_datum<'a>(ours: &Ours, name: &'a str) -> &'a str {
    let (above, _) = name.rsplit_once('.').unwrap_or_default();
    if ours.days.contains(above) || ours.many.contains(above) { above } else { name }
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

/// Returns the answer in a field.
fn answer(field: &Field) -> Result<Raw, Unread> {
    if field.value.is_none() && field.rich {
        return Err(Unread::Shape);
    }
    let answer = value(field, field.value.as_ref());
    if field.kind == b"Btn" && !shows(field) {
        return Err(Unread::Mark);
    }
    let is_text = matches!(field.value, Some(Object::String(..)));
    answer.ok_or(if is_text { Unread::Characters } else { Unread::Shape })
}

/// Whether a button shows on the page what it holds, and that is one of its own states.
fn shows(field: &Field) -> bool {
    let held = match &field.value {
        None => Some(OFF.to_owned()),
        Some(value) => state(value),
    };
    let Some(held) = held else { return false };
    let shown =
        field.widgets.iter().filter_map(|widget| widget.shown.as_deref()).filter(|shown| *shown != OFF.as_bytes());
    let mut shown = shown.peekable();
    if held == OFF {
        return shown.peek().is_none();
    }
    let can = |widget: &super::fields::Widget| widget.states.iter().any(|known| known == held.as_bytes());
    let places = field.widgets.iter().filter(|widget| can(widget)).count();
    places > 0 && shown.clone().all(|shown| shown == held.as_bytes()) && shown.count() == places
}

/// Returns the answer that a value is, or nothing if nobody can tell. None is for a value that is not there.
fn value(field: &Field, value: Option<&Object>) -> Option<Raw> {
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
