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

/// So many words make a text that stands for its item.
const WORDS: usize = 3;

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
        items(&plain(&with_topics_of_goals(case)), &mut |told, words| {
            if !found.contains(told) && words.iter().any(|words| stands(words)) {
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

/// Visits every item of a case, whatever has a `topic`, with its words.
fn items(value: &Value, visit: &mut impl FnMut(&Told, &[String])) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| items(value, visit)),
        Value::Object(fields) => {
            // What tells nothing about a client is not visited.
            if let Some(told) = fields.get("topic").and_then(|topic| read(topic, fields.get("about"))) {
                visit(&told, &words(value));
            }
            fields.values().for_each(|value| items(value, visit));
        }
        _ => {}
    }
}

/// Returns the words by which an item is known: its longest text, and each that is more than a name, a number or a choice.
fn words(item: &Value) -> Vec<String> {
    let mut all = Vec::new();
    texts(item, &mut all);
    let longest = all.iter().map(String::len).max();
    let says = |text: &str| text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count() >= WORDS;
    all.retain(|text| Some(text.len()) == longest || says(text));
    // Lines come into a document one by one.
    all.iter().filter_map(|text| text.lines().map(str::trim).find(|line| !line.is_empty())).map(Into::into).collect()
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
