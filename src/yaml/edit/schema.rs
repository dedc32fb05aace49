//! The order of the schema, for keys that are new.

use serde_json::Value;

use crate::yaml::{Shape, Shapes};

/// Returns a new value with its keys in the order of the schema.
pub(super) fn ordered(shapes: &Shapes, value: &Value, shape: &Shape) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| ordered(shapes, item, item_of(shape))).collect(),
        Value::Object(fields) => {
            let order = order(shapes, shape);
            let mut keys: Vec<&String> = fields.keys().collect();
            keys.sort_by_key(|key| rank(&order, key));
            let entry = |key: &String| (key.clone(), ordered(shapes, &fields[key], &below(shapes, shape, key)));
            keys.into_iter().map(entry).collect()
        }
        other => other.clone(),
    }
}

/// Returns the names of the fields of a shape, in order; none for one without fixed names.
pub(super) fn order(shapes: &Shapes, shape: &Shape) -> Vec<String> {
    let fields = record_of(shape).map(|name| shapes.fields(name)).unwrap_or_default();
    fields.iter().map(|field| field.name.clone()).collect()
}

/// Returns where a name stands in an order; behind all others if it is not in it.
pub(super) fn rank(order: &[String], name: &str) -> usize {
    order.iter().position(|known| known == name).unwrap_or(order.len())
}

/// Returns the shape of a field.
pub(super) fn below(shapes: &Shapes, shape: &Shape, name: &str) -> Shape {
    let known = record_of(shape).and_then(|record| shapes.fields(record).iter().find(|field| field.name == name));
    match (known, shape) {
        (Some(field), _) => field.shape.clone(),
        (None, Shape::Map { value, .. }) => (**value).clone(),
        (None, other) => other.clone(),
    }
}

/// Returns the shape of the items of a list.
pub(super) fn item_of(shape: &Shape) -> &Shape {
    match shape {
        Shape::List(item) => item,
        Shape::AnyOf { options, .. } => options
            .iter()
            .find_map(|option| if let Shape::List(item) = option { Some(&**item) } else { None })
            .unwrap_or(shape),
        other => other,
    }
}

fn record_of(shape: &Shape) -> Option<&str> {
    match shape {
        Shape::Record { name } => Some(name),
        Shape::AnyOf { options, .. } => options.iter().find_map(record_of),
        _ => None,
    }
}
