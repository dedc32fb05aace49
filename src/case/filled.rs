//! What was filled in: a text of blanks says nothing, so it counts as left out.
//!
//! Between the nodes of a file and the [`Case`]: no rule, form or document has to ask whether a text is empty. The places of
//! what was left out stay known. Only what may be left out is; a name or a sentence that has to be there stays as written.

use std::borrow::Cow;
use std::sync::LazyLock;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::Case;
use crate::yaml::{Shape, Shapes};

/// A case in which no text that may be left out is empty.
pub(super) struct Filled(pub(super) Case);

impl<'de> Deserialize<'de> for Filled {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        static SHAPES: LazyLock<Shapes> = LazyLock::new(Shapes::of::<Case>);
        let mut value = Value::deserialize(deserializer)?;
        leave_out_blanks(&mut value, &SHAPES.root, &SHAPES);
        Case::deserialize(value).map(Self).map_err(D::Error::custom)
    }
}

impl JsonSchema for Filled {
    fn schema_name() -> Cow<'static, str> {
        Case::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Case::json_schema(generator)
    }
}

fn leave_out_blanks(value: &mut Value, shape: &Shape, shapes: &Shapes) {
    match (value, shape) {
        (Value::Object(object), Shape::Record { name }) => of_record(object, name, shapes),
        (Value::Object(object), Shape::Map { value, .. }) => {
            object.retain(|_, entry| !is_blank(entry));
            for (_, entry) in object.iter_mut() {
                leave_out_blanks(entry, value, shapes);
            }
        }
        (Value::Array(items), Shape::List(item)) => {
            for entry in items {
                leave_out_blanks(entry, item, shapes);
            }
        }
        (value, Shape::AnyOf { options, .. }) => {
            let fits = |option: &&Shape| {
                matches!(
                    (&*value, option),
                    (Value::Object(_), Shape::Record { .. } | Shape::Map { .. }) | (Value::Array(_), Shape::List(_))
                )
            };
            if let Some(option) = options.iter().find(fits) {
                leave_out_blanks(value, option, shapes);
            }
        }
        _ => {}
    }
}

fn of_record(object: &mut Map<String, Value>, name: &str, shapes: &Shapes) {
    for field in shapes.fields(name) {
        if !field.required && object.get(&field.name).is_some_and(is_blank) {
            object.shift_remove(&field.name);
        } else if let Some(value) = object.get_mut(&field.name) {
            leave_out_blanks(value, &field.shape, shapes);
        }
    }
}

fn is_blank(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.trim().is_empty())
}
