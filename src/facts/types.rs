//! The type of every datum, looked up by path in the JSON Schemas of the case and of what is computed from it.

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::Value;

use super::{Computed, Path};
use crate::case::Case;
use crate::diagnostic::nearest;

/// What kind of datum stands at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// One line of text.
    Text,
    /// Several lines of text.
    LongText,
    /// A person's name.
    Name,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A postal address.
    Address,
    /// A web address.
    Link,
    /// The identifier of a person, shown as the full name.
    Person,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A whole number.
    Number,
    /// An amount of money, in cents.
    Cents,
    /// Yes or no.
    YesNo,
    /// One of several.
    OneOf(Vec<ChoiceType>),
    /// A list.
    List(Box<Type>),
    /// Several data by name.
    Record,
}

/// One value of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceType {
    /// The value in the case.
    pub value: String,
    /// The id of its message: `choice-<Type>-<value>`.
    pub message: String,
}

/// No datum has this path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownPath {
    /// The part of the path that does not exist.
    pub part: String,
    /// The name that looks most like it.
    pub suggestion: Option<String>,
}

/// The schemas of everything that a document can name.
pub struct Types {
    roots: [Value; 2],
}

impl Default for Types {
    fn default() -> Self {
        Self { roots: [schema_of::<Computed>(), schema_of::<Case>()] }
    }
}

fn schema_of<T: JsonSchema>() -> Value {
    // What is looked up is what a value looks like, thus the schema of serialising: every key is there.
    SchemaGenerator::new(SchemaSettings::draft2020_12()).into_root_schema_for::<T>().to_value()
}

impl Types {
    /// Returns the type of the datum at a path; below a list, that of a datum of its items.
    ///
    /// # Errors
    /// When there is no such datum, with the nearest name that is.
    pub fn of(&self, path: &Path) -> Result<Type, UnknownPath> {
        let found = self.roots.iter().map(|root| Schema { root, node: root }.at(path));
        let mut unknown = None;
        for result in found {
            match result {
                Ok(schema) => return Ok(schema.type_of()),
                Err(error) => {
                    let better = |old: &UnknownPath| old.suggestion.is_none() && error.suggestion.is_some();
                    if unknown.as_ref().is_none_or(better) {
                        unknown = Some(error);
                    }
                }
            }
        }
        Err(unknown.unwrap_or(UnknownPath { part: path.to_string(), suggestion: None }))
    }

    /// Returns every path with its type, in the order of the schema.
    #[must_use]
    pub fn all(&self) -> Vec<(String, Type)> {
        let mut paths = Vec::new();
        for root in self.roots.iter().rev() {
            Schema { root, node: root }.walk("", &mut paths);
        }
        paths
    }
}

/// A place in a schema, with the root that references point into.
#[derive(Clone, Copy)]
struct Schema<'a> {
    root: &'a Value,
    node: &'a Value,
}

impl<'a> Schema<'a> {
    fn at(self, path: &Path) -> Result<Self, UnknownPath> {
        path.segments().iter().try_fold(self, |schema, segment| {
            let next = schema.items().property(&segment.key)?;
            match &segment.filter {
                Some(filter) => next.items().property(&filter.key).map(|_| next),
                None => Ok(next),
            }
        })
    }

    /// Follows references, and steps over the `null` of what is optional.
    fn resolved(self) -> Self {
        let follow = |node| Self { node, ..self }.resolved();
        if let Some(reference) = self.node.get("$ref").and_then(Value::as_str) {
            return self.root.pointer(&reference[1..]).map_or(self, follow);
        }
        let options = self.node.get("anyOf").and_then(Value::as_array);
        let is_null = |node: &Value| node.get("type").is_some_and(|kind| kind == "null");
        match options.map(|options| options.iter().filter(|node| !is_null(node)).collect::<Vec<_>>()).as_deref() {
            Some([only]) => follow(only),
            _ => self,
        }
    }

    fn items(self) -> Self {
        let schema = self.resolved();
        schema.node.get("items").map_or(schema, |node| Self { node, ..schema }.resolved())
    }

    fn property(self, key: &str) -> Result<Self, UnknownPath> {
        let schema = self.resolved();
        let properties = schema.node.get("properties").and_then(Value::as_object);
        if let Some(node) = properties.and_then(|properties| properties.get(key)) {
            return Ok(Self { node, ..schema });
        }
        if let Some(node) = schema.node.get("additionalProperties").filter(|node| node.is_object()) {
            return Ok(Self { node, ..schema });
        }
        let known = properties.into_iter().flat_map(|properties| properties.keys().map(String::as_str));
        Err(UnknownPath { part: key.into(), suggestion: nearest(key, known).map(Into::into) })
    }

    fn type_of(self) -> Type {
        let schema = self.resolved();
        if let Some(kind) = schema.node.get("x-kind").or_else(|| self.node.get("x-kind")).and_then(Value::as_str) {
            return kind_type(kind);
        }
        let choices = self.choices();
        if !choices.is_empty() {
            return Type::OneOf(choices);
        }
        let node = schema.node;
        let has_type = |wanted: &str| match node.get("type") {
            Some(Value::String(kind)) => kind == wanted,
            Some(Value::Array(kinds)) => kinds.iter().any(|kind| kind == wanted),
            _ => false,
        };
        match node.get("format").and_then(Value::as_str) {
            Some("date") => Type::Date,
            Some("partial-time" | "time") => Type::Time,
            _ if has_type("array") => Type::List(Box::new(schema.items().type_of())),
            _ if has_type("boolean") => Type::YesNo,
            _ if has_type("integer") => Type::Number,
            _ if has_type("string") => Type::Text,
            _ => Type::Record,
        }
    }

    /// Returns the values of an enumeration, or of a choice between enumerations.
    fn choices(self) -> Vec<ChoiceType> {
        let name = self.node.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next());
        if let Some(name) = name {
            let schema = self.resolved();
            let values = constants(schema.node);
            if !values.is_empty() {
                let choice =
                    |value: &str| ChoiceType { value: value.into(), message: format!("choice-{name}-{value}") };
                return values.into_iter().map(choice).collect();
            }
            return if schema.node == self.node { Vec::new() } else { schema.choices() };
        }
        let options = self.node.get("anyOf").and_then(Value::as_array).into_iter().flatten();
        options.flat_map(|node| Self { node, ..self }.choices()).collect()
    }

    fn walk(self, prefix: &str, paths: &mut Vec<(String, Type)>) {
        let Some(properties) = self.items().node.get("properties").and_then(Value::as_object) else { return };
        let schema = self.items();
        for (key, node) in properties {
            let path = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
            let next = Self { node, ..schema };
            paths.push((path.clone(), next.type_of()));
            if !matches!(next.type_of(), Type::Name) {
                next.walk(&path, paths);
            }
        }
    }
}

fn constants(node: &Value) -> Vec<&str> {
    let listed = node.get("enum").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let described = node.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    listed.chain(described.filter_map(|option| option.get("const").and_then(Value::as_str))).collect()
}

fn kind_type(kind: &str) -> Type {
    match kind {
        "long-text" => Type::LongText,
        "name" => Type::Name,
        "phone" => Type::Phone,
        "email" => Type::Email,
        "address" => Type::Address,
        "link" => Type::Link,
        "person" => Type::Person,
        "cents" => Type::Cents,
        _ => Type::Text,
    }
}
