//! What may stand where in a file: the schema of the types, as a tree that is easy to walk.
//!
//! The JSON Schema stays the one source; [`Shapes`] are only its reading. Two of our own keywords matter here:
//! `x-kind` tells what a datum is (`phone`, `person` …), `x-names` that it names something that others mention.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde_json::{Map, Value};

use super::schema::schema_of;

/// What may stand in a file of one type.
#[derive(Clone, Debug, PartialEq)]
pub struct Shapes {
    /// The file as a whole.
    pub root: Shape,
    /// The fields of each record by the name of its type; records may hold each other.
    records: BTreeMap<String, Vec<Field>>,
}

/// What may stand in one place.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Text.
    Text {
        /// What kind of text: `text`, `long-text`, `phone`, `person` …; a mention has the kind of what it mentions.
        kind: String,
        /// What it names for the rest of the file (`person`, `goal`), if it is an identifier.
        names: Option<String>,
    },
    /// A day, `yyyy-mm-dd`.
    Date,
    /// A time, `hh:mm`.
    Time,
    /// Yes or no.
    YesNo,
    /// A whole number.
    Number {
        /// The least.
        min: i64,
        /// The greatest.
        max: i64,
        /// What kind of number, if it is more than a number: `cents`.
        kind: Option<String>,
    },
    /// One of some words.
    Choice {
        /// Name of the type; the messages of the choices bear it.
        name: String,
        /// The words.
        values: Vec<String>,
    },
    /// A list.
    List(Box<Shape>),
    /// Fields with fixed names.
    Record {
        /// Name of the type.
        name: String,
    },
    /// Fields with free names, or with the names that a choice allows.
    Map {
        /// The names allowed.
        key: Box<Shape>,
        /// What may stand below each.
        value: Box<Shape>,
    },
    /// One of several shapes.
    AnyOf {
        /// What kind of datum it is, if it has a name: `name`.
        kind: Option<String>,
        /// The shapes.
        options: Vec<Shape>,
    },
}

/// A field of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its key in the file.
    pub name: String,
    /// What may stand there.
    pub shape: Shape,
    /// Whether it has to be there.
    pub required: bool,
}

impl Shapes {
    /// Returns the shapes of a type.
    #[must_use]
    pub fn of<T: JsonSchema>() -> Self {
        let root = schema_of::<T>();
        let mut reading = Reading { defs: &root["$defs"], records: BTreeMap::new() };
        let shape = reading.shape(&root, &T::schema_name());
        Self { root: shape, records: reading.records }
    }

    /// Returns the fields of a record.
    #[must_use]
    pub fn fields(&self, record: &str) -> &[Field] {
        self.records.get(record).map_or(&[], Vec::as_slice)
    }
}

/// The reading of one schema.
struct Reading<'a> {
    defs: &'a Value,
    records: BTreeMap<String, Vec<Field>>,
}

impl Reading<'_> {
    fn shape(&mut self, schema: &Value, name: &str) -> Shape {
        if let Some(name) = schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")) {
            let defs = self.defs;
            return self.shape(&defs[name], name);
        }
        if let Some(choices) = choices(schema) {
            return Shape::Choice { name: name.to_owned(), values: choices };
        }
        if let Some(options) = schema["anyOf"].as_array() {
            return self.any_of(schema, options, name);
        }
        match type_of(schema) {
            "boolean" => Shape::YesNo,
            "integer" => number(schema),
            "array" => Shape::List(Box::new(self.shape(&schema["items"], name))),
            "object" => self.object(schema, name),
            _ => text(schema),
        }
    }

    fn any_of(&mut self, schema: &Value, options: &[Value], name: &str) -> Shape {
        let mut shapes: Vec<_> =
            options.iter().filter(|option| option["type"] != "null").map(|option| self.shape(option, name)).collect();
        if shapes.len() == 1 { shapes.remove(0) } else { Shape::AnyOf { kind: kind(schema), options: shapes } }
    }

    fn object(&mut self, schema: &Value, name: &str) -> Shape {
        let Some(properties) = schema["properties"].as_object() else {
            return Shape::Map {
                key: Box::new(self.shape(&schema["propertyNames"], name)),
                value: Box::new(self.shape(&schema["additionalProperties"], name)),
            };
        };
        // The name is taken before the fields are read: a record that holds itself is met again among them.
        if !self.records.contains_key(name) {
            self.records.insert(name.to_owned(), Vec::new());
            let fields = self.fields(schema, properties);
            self.records.insert(name.to_owned(), fields);
        }
        Shape::Record { name: name.to_owned() }
    }

    fn fields(&mut self, schema: &Value, properties: &Map<String, Value>) -> Vec<Field> {
        let required = |name: &str| schema["required"].as_array().is_some_and(|all| all.iter().any(|one| one == name));
        properties
            .iter()
            .map(|(name, schema)| Field {
                name: name.clone(),
                shape: self.shape(schema, name),
                required: required(name),
            })
            .collect()
    }
}

/// Returns the words of a choice, whichever way the schema writes them.
fn choices(schema: &Value) -> Option<Vec<String>> {
    let words = match (&schema["oneOf"], &schema["enum"]) {
        (Value::Array(described), _) => described.iter().map(|one| &one["const"]).collect::<Vec<_>>(),
        (_, Value::Array(plain)) => plain.iter().collect(),
        _ => return None,
    };
    Some(words.into_iter().filter_map(Value::as_str).map(str::to_owned).collect())
}

/// Returns the type, passing over the `null` of what may be left out.
fn type_of(schema: &Value) -> &str {
    match &schema["type"] {
        Value::Array(types) => types.iter().filter_map(Value::as_str).find(|name| *name != "null").unwrap_or_default(),
        one => one.as_str().unwrap_or_default(),
    }
}

fn number(schema: &Value) -> Shape {
    Shape::Number {
        min: schema["minimum"].as_i64().unwrap_or(i64::MIN),
        max: schema["maximum"].as_i64().unwrap_or(i64::MAX),
        kind: kind(schema),
    }
}

fn text(schema: &Value) -> Shape {
    match schema["format"].as_str() {
        Some("date") => Shape::Date,
        Some("partial-time") => Shape::Time,
        _ => Shape::Text {
            kind: kind(schema).unwrap_or_else(|| "text".to_owned()),
            names: schema["x-names"].as_str().map(str::to_owned),
        },
    }
}

fn kind(schema: &Value) -> Option<String> {
    schema["x-kind"].as_str().map(str::to_owned)
}
