//! What a document tells of: the topics of the items whose words stand in it.
//!
//! Read from the document as it is, not from a list of what its definition prints: whatever way the words of an item came
//! into it, they are found. An item of which the same words stand elsewhere counts as well; better one too many.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use super::Told;
use crate::case::items::{self, Form};
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
        let tree = plain(case);
        for (told, item) in items::told(case).iter().filter_map(|item| Some((read(item)?, at(&tree, item)?))) {
            if !found.contains(&told) && words(item).iter().any(|words| stands(words)) {
                found.insert(told);
            }
        }
    }
    found.into_iter().collect()
}

/// Returns what stands in the place of an item.
fn at<'a>(tree: &'a Value, item: &items::Told) -> Option<&'a Value> {
    // The name of a question may hold dots.
    let steps = if item.form == Form::Answer { 3 } else { usize::MAX };
    item.path.splitn(steps, '.').try_fold(tree, |value, step| match value {
        Value::Array(items) => items.get(step.parse::<usize>().ok()?),
        value => value.get(step),
    })
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

/// Returns what an item says of itself; none when it tells nothing about a client, or is its reader's own.
fn read(item: &items::Told) -> Option<Told> {
    let topics = item.topics.as_ref();
    let silent = topics.is_none() && matches!(item.form, Form::Standing | Form::Domain);
    if silent || item.form == Form::Own || topics.is_some_and(Topics::is_harmless) {
        return None;
    }
    let mut topics = topics.map_or_else(Vec::new, |topics| topics.as_slice().to_vec());
    topics.sort_unstable();
    topics.dedup();
    Some(Told { topics, about: item.about.clone() })
}
