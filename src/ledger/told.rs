//! What a document tells of: the topics of the items whose words stand in it.
//!
//! Read from the document as it is, not from a list of what its definition prints: whatever way the words of an item came
//! into it, they are found. An item of which the same words stand elsewhere counts as well; better one too many.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use super::Told;
use crate::case::{Case, Topics};
use crate::model::Document;

/// Words shorter than this are found only where they stand alone: "ja" is part of many texts.
const SHORT: usize = 8;

/// Returns what a document tells of, each combination once.
///
/// # Panics
/// Never: documents and cases are plain data.
#[must_use]
pub fn told(document: &Document, case: &Case, previous: Option<&Case>) -> Vec<Told> {
    let mut said = Vec::new();
    texts(&plain(document), &mut said);
    let all = said.join("\n");
    let stands = |words: &str| {
        if words.len() < SHORT { said.iter().any(|text| text.trim() == words) } else { all.contains(words) }
    };
    let mut found = BTreeSet::new();
    for case in previous.into_iter().chain([case]) {
        items(&plain(&with_topics_of_goals(case)), None, &mut |words, told| {
            if !found.contains(told) && stands(words) {
                found.insert(told.clone());
            }
        });
    }
    found.into_iter().collect()
}

/// Gives an agreement that does not say what it is about the topics of its goal.
fn with_topics_of_goals(case: &Case) -> Case {
    let mut case = case.clone();
    let goals = case.plan.goals.clone();
    for agreement in case.plan.agreements.iter_mut().filter(|agreement| agreement.topic.is_none()) {
        let goal = goals.iter().find(|goal| Some(&goal.id) == agreement.goal.as_ref());
        agreement.topic = goal.and_then(|goal| goal.topic.clone());
    }
    case
}

fn plain(data: &impl Serialize) -> Value {
    serde_json::to_value(data).expect("plain data serialise to JSON")
}

/// Collects all texts of a document.
fn texts(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) => into.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| texts(value, into)),
        Value::Object(fields) => fields.values().for_each(|value| texts(value, into)),
        _ => {}
    }
}

/// Visits the words of every item of a case: of whatever has a `topic`.
fn items(value: &Value, of: Option<&Told>, visit: &mut impl FnMut(&str, &Told)) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| items(value, of, visit)),
        Value::Object(fields) => {
            let own = fields.get("topic").map(|topic| read(topic, fields.get("about")));
            let of = match &own {
                // Tells nothing about a client.
                Some(None) => None,
                Some(Some(told)) => Some(told),
                None => of,
            };
            // Names, days and choices are no words of the item.
            let is_word =
                |key: &str| !matches!(key, "topic" | "about" | "id" | "goal" | "by" | "who" | "state" | "aim");
            fields.iter().filter(|(key, _)| is_word(key)).for_each(|(_, value)| items(value, of, visit));
        }
        Value::String(text) => {
            let (Some(told), Some(words)) = (of, text.lines().map(str::trim).find(|line| !line.is_empty())) else {
                return;
            };
            visit(words, told);
        }
        _ => {}
    }
}

/// Reads what an item says of itself; none when it tells nothing about a client.
fn read(topic: &Value, about: Option<&Value>) -> Option<Told> {
    let topics: Option<Topics> = serde_json::from_value(topic.clone()).ok();
    if topics.as_ref().is_some_and(Topics::is_harmless) {
        return None;
    }
    let mut topics = topics.map(|topics| topics.as_slice().to_vec()).unwrap_or_default();
    topics.sort();
    topics.dedup();
    let about = about.and_then(|about| serde_json::from_value(about.clone()).ok()).unwrap_or_default();
    Some(Told { topics, about })
}
