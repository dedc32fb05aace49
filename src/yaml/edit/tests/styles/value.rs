//! What a random file says.

use serde_json::{Value, json};

use super::dice::Dice;

const TEXTS: [&str; 26] = [
    "Anna",
    "no",
    "0470 12 34 56",
    "a: b",
    "- x",
    "# geen",
    "een # twee",
    "Mira's",
    "zegt \"ja\"",
    "twee\nregels",
    "met eind\n",
    "é ü 語",
    "{x}",
    "[a, b]",
    "&a",
    "*a",
    "%",
    "@",
    "~",
    "null",
    "true",
    "12",
    "a, b",
    "?",
    "lang stuk tekst met spaties",
    "drie\n\nen vier",
];

/// Returns a random value of a file, with its keys in no order.
pub(super) fn random(dice: &mut Dice) -> Value {
    let mut file = record(dice, &["case", "title", "last"]);
    let mut put = |key: &str, value: Value| _ = file.insert(key.into(), value);
    if dice.one_in(2) {
        put("count", json!(dice.below(100)));
    }
    if dice.one_in(2) {
        put("open", json!(dice.one_in(2)));
    }
    if dice.one_in(2) {
        put("tags", texts(dice));
    }
    if dice.one_in(2) {
        put("place", place(dice));
    }
    if !dice.one_in(4) {
        let people: Vec<Value> = (0..dice.below(4)).map(|number| person(dice, number)).collect();
        put("people", people.into());
    }
    if !dice.one_in(3) {
        let names = ["x.1", "deel", "é", "a b"];
        let free: Map =
            (0..=dice.below(3)).map(|at| (names[at].into(), record(dice, &["q", "r.s", "t"]).into())).collect();
        put("free", free.into());
    }
    put("case", "c-1".into());
    shuffled(dice, file)
}

pub(super) type Map = serde_json::Map<String, Value>;

fn shuffled(dice: &mut Dice, fields: Map) -> Value {
    let mut fields: Vec<_> = fields.into_iter().collect();
    for at in (1..fields.len()).rev() {
        fields.swap(at, dice.below(at + 1));
    }
    Value::Object(fields.into_iter().collect())
}

fn record(dice: &mut Dice, keys: &[&str]) -> Map {
    let mut fields = Map::new();
    for key in keys {
        if !dice.one_in(3) {
            fields.insert((*key).to_owned(), text(dice));
        }
    }
    fields
}

pub(super) fn text(dice: &mut Dice) -> Value {
    dice.pick(&TEXTS).into()
}

pub(super) fn texts(dice: &mut Dice) -> Value {
    (0..dice.below(5)).map(|_| text(dice)).collect::<Vec<_>>().into()
}

fn place(dice: &mut Dice) -> Value {
    let fields = record(dice, &["street", "town", "note"]);
    shuffled(dice, fields)
}

pub(super) fn person(dice: &mut Dice, number: usize) -> Value {
    let mut fields = record(dice, &["name", "note"]);
    fields.insert("id".into(), format!("p{number}").into());
    if dice.one_in(2) {
        fields.insert("place".into(), place(dice));
    }
    if dice.one_in(2) {
        fields.insert("tags".into(), texts(dice));
    }
    if dice.one_in(2) {
        let kept = (0..dice.below(3)).map(|_| json!({"who": text(dice), "what": texts(dice)})).collect::<Vec<_>>();
        fields.insert("kept".into(), kept.into());
    }
    shuffled(dice, fields)
}
