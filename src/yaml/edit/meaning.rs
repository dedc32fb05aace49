//! What a file says without the types of it: the judge of every change.

use serde_json::{Map, Value};

use crate::yaml::node::{Content, Node};

/// Returns what a node says. What is left empty below a key counts as not there.
pub(super) fn of(node: &Node) -> Value {
    match &node.content {
        _ if node.is_empty() => Value::Null,
        Content::Scalar { text, .. } => text.as_str().into(),
        Content::List(items) => items.iter().map(of).collect(),
        Content::Map(_) => {
            let mut fields = Map::new();
            for (key, value) in node.entries().into_iter().filter(|(_, value)| !value.is_empty()) {
                let name = key.text().map_or_else(|| of(key).to_string(), str::to_owned);
                fields.entry(name).or_insert_with(|| of(value));
            }
            Value::Object(fields)
        }
    }
}

/// Returns what a value says once it is written.
pub(super) fn written(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(written).collect(),
        Value::Object(fields) => {
            let there = fields.iter().filter(|(_, value)| !value.is_null());
            there.map(|(key, value)| (key.clone(), written(value))).collect()
        }
        Value::Null | Value::String(_) => value.clone(),
        other => other.to_string().into(),
    }
}
