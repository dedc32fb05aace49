//! A case in which every field is filled in, made from the schema: a new field is part of it without a change here.

use bundel::case;
use serde_json::{Map, Value, json};

/// The people at the table: a client first, for whom everything is recorded.
const CLIENTS: [&str; 2] = ["minor", "parent"];
const PARTICIPANTS: [&str; 5] = ["chair", "professional", "network", "external_expert", "trusted_person"];

/// Fields that steer the making of documents, and so hold no text of a user's own.
const STEERING: [&str; 5] = ["colour", "desk", "follows", "locale", "logo"];

/// Returns a case of a set in which every field is filled in, a text by `text` with the path of its field.
pub(crate) fn case(set: &str, text: &mut dyn FnMut(&str) -> String) -> Value {
    let schema = case::schema();
    let mut case = Filling { schema: &schema, text }.value(&schema, "");
    case["set"] = set.into();
    case["desk"] = "antwerpen".into();
    case
}

/// Fills in along the schema.
struct Filling<'a> {
    schema: &'a Value,
    text: &'a mut dyn FnMut(&str) -> String,
}

impl Filling<'_> {
    fn value(&mut self, shape: &Value, path: &str) -> Value {
        let referred = shape["$ref"].as_str().map(|name| &self.schema["$defs"][name.trim_start_matches("#/$defs/")]);
        if let Some(shape) = referred {
            return self.value(shape, path);
        }
        if let Some(choice) = choice(shape) {
            return choice;
        }
        match shape["type"].as_str().or_else(|| shape["type"][0].as_str()) {
            Some("boolean") => true.into(),
            Some("integer") => shape["minimum"].as_i64().unwrap_or(1).max(1).into(),
            Some("array") => self.list(&shape["items"], path),
            Some("object") if shape["properties"].is_object() => self.record(shape, path),
            Some("object") => Value::Object(Map::new()),
            Some("string") => self.string(shape, path),
            _ => self.option(shape, path),
        }
    }

    /// Fills in the first of several shapes, or the text among them.
    fn option(&mut self, shape: &Value, path: &str) -> Value {
        let options = shape["anyOf"].as_array().into_iter().flatten();
        let mut options = options.filter(|option| option["type"] != "null");
        options.next().map_or(Value::Null, |option| self.value(option, path))
    }

    fn record(&mut self, shape: &Value, path: &str) -> Value {
        let fields = shape["properties"].as_object().into_iter().flatten();
        let fields = fields.filter(|(name, _)| !STEERING.contains(&name.as_str()) && *name != "withheld_from");
        let mut record = Map::new();
        for (name, shape) in fields {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            record.insert(name.clone(), self.value(shape, &path));
        }
        Value::Object(record)
    }

    fn list(&mut self, item: &Value, path: &str) -> Value {
        let (field, values, letter) = match path {
            "client_system" => ("role", &CLIENTS[..], 'c'),
            "participants" => ("capacity", &PARTICIPANTS[..], 'p'),
            _ => return json!([self.value(item, &format!("{path}.0"))]),
        };
        let people = values.iter().enumerate().map(|(index, value)| {
            let mut person = self.value(item, &format!("{path}.{index}"));
            person["id"] = format!("{letter}{index}").into();
            person[field] = (*value).into();
            person
        });
        people.collect()
    }

    fn string(&mut self, shape: &Value, path: &str) -> Value {
        let kind = shape["x-names"].as_str().or(shape["x-kind"].as_str()).unwrap_or_default();
        match (shape["format"].as_str(), kind) {
            (Some("date"), _) => "2026-12-01".into(),
            (Some("partial-time"), _) => "14:00".into(),
            (_, "person") => if path.contains("client") || path.contains("who") { "c0" } else { "p1" }.into(),
            (_, "case" | "goal" | "partner") => "een".into(),
            _ if path == "set" => "ijh".into(),
            _ if path.rsplit('.').next() == Some("rule") => "ijh.consent-minor".into(),
            _ => (self.text)(path).into(),
        }
    }
}

/// Returns the first of the choices of a shape.
fn choice(shape: &Value) -> Option<Value> {
    let plain = shape["enum"].as_array().and_then(|values| values.first());
    let described = shape["oneOf"].as_array().and_then(|values| values.first()?.get("const"));
    plain.or(described).cloned()
}
