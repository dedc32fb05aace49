//! Changes that somebody might ask for.

use serde_json::{Value, json};

use super::dice::Dice;
use super::value::{Map, person, text, texts};

/// Makes some changes in a value.
pub(super) fn change(dice: &mut Dice, file: &mut Value) {
    for _ in 0..=dice.below(4) {
        let depth = dice.below(5);
        change_below(dice, file, depth);
    }
}

fn change_below(dice: &mut Dice, at: &mut Value, depth: usize) {
    let is_deep = |value: &Value| value.is_object() || value.is_array();
    match at {
        Value::Object(fields) => {
            let deep: Vec<&mut Value> = fields.values_mut().filter(|value| is_deep(value)).collect();
            let count = deep.len();
            match (depth, count) {
                (0, _) | (_, 0) => change_fields(dice, fields),
                _ => {
                    let next = dice.below(count);
                    change_below(dice, deep.into_iter().nth(next).unwrap(), depth - 1);
                }
            }
        }
        Value::Array(items) if depth > 0 && items.iter().any(is_deep) => {
            let at = dice.below(items.len());
            change_below(dice, &mut items[at], depth - 1);
        }
        Value::Array(items) => change_items(dice, items),
        _ => {}
    }
}

fn change_fields(dice: &mut Dice, fields: &mut Map) {
    let number = fields.len();
    let names: Vec<String> = fields.keys().filter(|key| fields[*key].is_string() && *key != "id").cloned().collect();
    let free =
        !fields.keys().any(|key| ["id", "street", "town", "note", "who", "what", "case"].contains(&key.as_str()));
    let known: &[&str] = if fields.contains_key("id") {
        &["name", "note", "tags"]
    } else if fields.contains_key("case") {
        &["title", "last", "tags"]
    } else if fields.contains_key("street") || fields.contains_key("town") {
        &["street", "town", "note"]
    } else {
        &[]
    };
    match (dice.below(3), dice.below(names.len().max(1))) {
        (0, at) if at < names.len() && names[at] != "case" => _ = fields.shift_remove(&names[at]),
        (1, _) if !known.is_empty() => {
            let key = known[dice.below(known.len())];
            let value = if key == "tags" { texts(dice) } else { text(dice) };
            fields.insert(key.into(), value);
        }
        (1, _) if free && fields.values().all(Value::is_string) && number > 0 => {
            let value = text(dice);
            fields.insert(format!("nieuw.{number}"), value);
        }
        (_, at) if at < names.len() => fields[&names[at]] = text(dice),
        _ => {}
    }
}

fn change_items(dice: &mut Dice, items: &mut Vec<Value>) {
    let at = dice.below(items.len() + 1);
    let new = match items.first() {
        Some(Value::Object(first)) if first.contains_key("id") => {
            let number = 10 + dice.below(90);
            person(dice, number)
        }
        Some(Value::Object(_)) => json!({"who": text(dice), "what": texts(dice)}),
        Some(_) => text(dice),
        None => return,
    };
    match dice.below(3) {
        0 if at < items.len() => _ = items.remove(at),
        1 if at < items.len() && !new.is_object() => items[at] = new,
        _ => items.insert(at, new),
    }
}
