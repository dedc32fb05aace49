//! What tells the rows of a list apart, whatever their order and whoever sees only some of them.
//!
//! A number would: but it moves when a row is put in before, and it betrays rows that a reader may not see. So a row is
//! known by the identifier of its item, or else by a digest of what the item is: its first text and all that decides who
//! may see it. Items with one digest are therefore seen by the same people, and the number that tells them apart betrays
//! nothing either.
//!
//! Each item of a case bears its key from the start ([`mark`]), under a name that no document can ask for; sorting and
//! gathering do not touch it. The key stays inside the case file. What leaves in a form is the key as the secret of the
//! folder makes it ([`name`]), which nobody outside can compute.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

#[cfg(doc)]
use crate::case::items;
use crate::secret::Secret;

/// Under which name an item bears its key. No path can hold it, and no case file may.
pub const KEY: &str = "~row";

/// The data that tell an item apart, the best first.
const LEADING: [&str; 8] = ["text", "what", "title", "name", "who", "client", "domain", "date"];

/// The data that decide who may see an item: what it is about, and for whom. An item that does not say what it is about is
/// about what its goal is; of one that does say, the goal decides nothing, and may itself be hidden.
fn deciding(item: &Value) -> Vec<(&'static str, Vec<&str>)> {
    let said = |name: &'static str| Some((name, several(item.get(name)?)?));
    said("topic").or_else(|| said("goal")).into_iter().chain(said("about")).collect()
}

/// Marks each item of each list of a case, or of what was computed from one, with its key. Marks that are there stay.
pub fn mark(tree: &mut Value) {
    inherit(tree);
    walk(tree, "");
}

/// Gives each agreement the topics of its goal if it has none of its own, as [`items::inherit`] does: it is the same row,
/// whichever of the two says what it is about.
fn inherit(tree: &mut Value) {
    let goals: BTreeMap<String, Value> = goals(tree).collect();
    let agreements = tree.pointer_mut("/plan/agreements").and_then(Value::as_array_mut);
    for agreement in agreements.into_iter().flatten().filter_map(Value::as_object_mut) {
        let silent = agreement.get("topic").is_none_or(Value::is_null);
        let topic = agreement.get("goal").and_then(Value::as_str).and_then(|goal| goals.get(goal));
        if let Some(topic) = topic.filter(|_| silent) {
            agreement.insert("topic".into(), topic.clone());
        }
    }
}

/// Returns the topics of the goals that have some, by identifier.
fn goals(tree: &Value) -> impl Iterator<Item = (String, Value)> + '_ {
    let goals = tree.pointer("/plan/goals").and_then(Value::as_array).into_iter().flatten();
    goals.filter_map(|goal| Some((goal.get("id")?.as_str()?.to_owned(), goal.get("topic")?.clone())))
}

/// Returns the keys of the items of a list, in the order of the list.
#[must_use]
pub fn keys(list: &str, items: &[Value]) -> Vec<String> {
    let mut given: BTreeMap<String, usize> = BTreeMap::new();
    let mut next = |item: &Value| {
        own(item).unwrap_or_else(|| {
            let what = identity(item);
            let count = given.entry(what.clone()).or_insert(0);
            *count += 1;
            digest(&[list, &what, &count.to_string()])
        })
    };
    items.iter().map(|item| marked(item).map_or_else(|| next(item), str::to_owned)).collect()
}

/// Returns the key that an item bears.
#[must_use]
pub fn marked(item: &Value) -> Option<&str> {
    item.get(KEY).and_then(Value::as_str)
}

/// Returns how a row is called in a form: by the identifier of its item, or else by its key, keyed with a secret.
#[must_use]
pub fn name(key: &str, secret: Option<&Secret>) -> String {
    if !is_digest(key) {
        return key.to_owned();
    }
    let nobodys = Secret::from_bytes([0; Secret::BYTES]);
    format!("r{}", secret.unwrap_or(&nobodys).keyed("row", &[key]))
}

/// Whether a key, or the name of a row, is a digest. Those of earlier versions were shorter.
#[must_use]
pub fn is_digest(key: &str) -> bool {
    let digits = key.strip_prefix('r').unwrap_or_default();
    matches!(digits.len(), 8 | 16) && digits.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

/// Walks over everything at a place. What belongs to somebody is placed by their identifier, wherever it stands.
fn walk(tree: &mut Value, place: &str) {
    match tree {
        Value::Array(items) if items.iter().all(Value::is_object) => {
            for (key, item) in keys(place, items).into_iter().zip(items.iter_mut()) {
                fields(item, &key);
                if let Value::Object(known) = item {
                    known.insert(KEY.into(), key.into());
                }
            }
        }
        Value::Object(_) => {
            let place = own(tree).unwrap_or_else(|| place.to_owned());
            fields(tree, &place);
        }
        _ => {}
    }
}

fn fields(record: &mut Value, place: &str) {
    for (name, field) in record.as_object_mut().into_iter().flat_map(Map::iter_mut) {
        let below = if place.is_empty() { name.clone() } else { format!("{place}.{name}") };
        walk(field, &below);
    }
}

/// Returns the identifier of an item. One of digits alone would be taken for the number of an empty row, and one that
/// looks like a digest for a row of somebody else.
fn own(item: &Value) -> Option<String> {
    let id = item.get("id").and_then(Value::as_str)?;
    (id.bytes().any(|byte| !byte.is_ascii_digit()) && !is_digest(id)).then(|| id.to_owned())
}

/// Returns what an item is, as a text: the same however much of it was left out of the file.
fn identity(item: &Value) -> String {
    let leading = LEADING.iter().find_map(|name| item.get(name).and_then(Value::as_str).map(|text| (*name, text)));
    match leading {
        Some((name, text)) => format!("{name}\u{1}{text}\u{1}{:?}", deciding(item)),
        None => bare(item).to_string(),
    }
}

/// Returns one or several texts as a list, without order; nothing if there are none.
fn several(value: &Value) -> Option<Vec<&str>> {
    let mut texts: Vec<&str> = match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    texts.sort_unstable();
    (!texts.is_empty()).then_some(texts)
}

/// Returns an item without what is empty, `no` by default, or a mark of ours.
fn bare(item: &Value) -> Value {
    let is_nothing = |value: &Value| match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    };
    match item {
        Value::Object(fields) => {
            let mut kept: Vec<(String, Value)> = fields
                .iter()
                .filter(|(name, _)| *name != KEY)
                .map(|(name, value)| (name.clone(), bare(value)))
                .filter(|(_, value)| !is_nothing(value))
                .collect();
            kept.sort_by(|(one, _), (other, _)| one.cmp(other));
            Value::Object(kept.into_iter().collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(bare).collect()),
        other => other.clone(),
    }
}

/// Returns the digest of some texts; each counts with its length, so that no two lists of texts meet.
fn digest(parts: &[&str]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update((part.len() as u64).to_le_bytes());
        digest.update(part.as_bytes());
    }
    digest.finalize().iter().take(8).fold("r".to_owned(), |shown, byte| shown + &format!("{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn marks(tree: &Value, list: &str) -> Vec<String> {
        let mut tree = tree.clone();
        mark(&mut tree);
        let items = tree.pointer(list).and_then(Value::as_array).unwrap();
        items.iter().map(|item| marked(item).unwrap().to_owned()).collect()
    }

    #[test]
    fn a_row_keeps_its_key_when_others_come_before_it() {
        let alone = marks(&json!({"plan": {"agreements": [{"what": "bellen", "who": "a"}]}}), "/plan/agreements");
        let behind = json!({"plan": {"agreements": [{"what": "schrijven"}, {"what": "bellen", "who": "b"}]}});
        let behind = marks(&behind, "/plan/agreements");
        assert_eq!(alone[0], behind[1]);
        assert_ne!(behind[0], behind[1]);
    }

    #[test]
    fn rows_that_not_everybody_sees_never_share_a_key_or_a_number() {
        let item = |topic: &str| json!({"what": "Bellen naar Jan", "topic": topic});
        let all = marks(&json!({"a": [item("geld"), item("wonen"), item("wonen")]}), "/a");
        let seen = marks(&json!({"a": [item("wonen"), item("wonen")]}), "/a");
        assert_eq!(all[1..], seen);
        assert_eq!(all.iter().collect::<std::collections::BTreeSet<_>>().len(), 3);
    }

    #[test]
    fn what_is_left_out_of_the_file_changes_nothing() {
        let short = marks(&json!({"a": [{"text": "x", "topic": "geld"}]}), "/a");
        let long = marks(&json!({"a": [{"text": "x", "topic": ["geld"], "about": [], "by": null}]}), "/a");
        assert_eq!(short, long);
    }

    #[test]
    fn rows_of_somebody_are_theirs_wherever_they_stand() {
        let row = json!([{"who": "buur", "what": ["geld"]}]);
        let case = json!({"clients": [{"id": "a", "rows": row}, {"id": "b", "rows": row}], "recipient": {"id": "b", "rows": row}});
        assert_ne!(marks(&case, "/clients/0/rows"), marks(&case, "/clients/1/rows"));
        assert_eq!(marks(&case, "/clients/1/rows"), marks(&case, "/recipient/rows"));
    }

    #[test]
    fn nobody_outside_can_compute_the_name_of_a_row() {
        let key = &marks(&json!({"a": [{"text": "x"}]}), "/a")[0];
        let ours = Secret::from_bytes([7; Secret::BYTES]);
        assert_ne!(name(key, Some(&ours)), name(key, None));
        assert!(is_digest(&name(key, Some(&ours))));
        assert_eq!(name("moeder", Some(&ours)), "moeder");
    }

    #[test]
    fn an_identifier_that_looks_like_something_else_is_none() {
        let all =
            json!({"a": [{"id": "01", "name": "An"}, {"id": "r0123456789abcdef", "name": "Jan"}, {"id": "moeder"}]});
        let all = marks(&all, "/a");
        assert!(is_digest(&all[0]) && is_digest(&all[1]) && all[1] != "r0123456789abcdef");
        assert_eq!(all[2], "moeder");
    }
}
