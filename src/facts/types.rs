//! The type of every datum, looked up by path in the shapes of the case and of what is computed from it.

use super::{Computed, Path};
use crate::case::Case;
use crate::diagnostic::nearest;
use crate::yaml::{Shape, Shapes};

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

/// The shapes of everything that a document can name.
pub struct Types {
    roots: [Shapes; 2],
}

impl Default for Types {
    fn default() -> Self {
        Self { roots: [Shapes::of::<Case>(), Shapes::of::<Computed>()] }
    }
}

impl Types {
    /// Returns the type of the datum at a path; below a list, that of a datum of its items.
    ///
    /// # Errors
    /// When there is no such datum, with the nearest name that is.
    pub fn of(&self, path: &Path) -> Result<Type, UnknownPath> {
        let [case, computed] = &self.roots;
        find(case, path).or_else(|unknown| {
            find(computed, path).map_err(|other| if other.suggestion.is_some() { other } else { unknown })
        })
    }

    /// Returns the type of a datum that a case file itself can hold, by the keys to it; none if it cannot.
    #[must_use]
    pub fn of_case(&self, keys: &str) -> Option<Type> {
        find(&self.roots[0], &keys.parse().ok()?).ok()
    }

    /// Returns what each item of a list of the case file has to have, by the keys to the list.
    #[must_use]
    pub fn needed(&self, keys: &str) -> Vec<String> {
        let shapes = &self.roots[0];
        let list = keys.parse::<Path>().ok().and_then(|path| {
            path.segments().iter().try_fold(&shapes.root, |shape, segment| below(shapes, shape, &segment.key).ok())
        });
        match list.map(item) {
            Some(Shape::Record { name }) => {
                shapes.fields(name).iter().filter(|field| field.required).map(|field| field.name.clone()).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Returns every path with its type, in the order of the types.
    #[must_use]
    pub fn all(&self) -> Vec<(String, Type)> {
        let mut paths = Vec::new();
        for shapes in &self.roots {
            walk(shapes, &shapes.root, "", &mut paths);
        }
        paths
    }
}

fn find(shapes: &Shapes, path: &Path) -> Result<Type, UnknownPath> {
    let mut shape = &shapes.root;
    for segment in path.segments() {
        shape = below(shapes, shape, &segment.key)?;
        if let Some(filter) = &segment.filter {
            below(shapes, shape, &filter.key)?;
        }
    }
    Ok(type_of(shape))
}

fn below<'a>(shapes: &'a Shapes, shape: &'a Shape, key: &str) -> Result<&'a Shape, UnknownPath> {
    let fields = match item(shape) {
        Shape::Map { value, .. } => return Ok(value),
        Shape::Record { name } => shapes.fields(name),
        _ => &[],
    };
    let known = fields.iter().map(|field| field.name.as_str());
    let unknown = || UnknownPath { part: key.into(), suggestion: nearest(key, known).map(Into::into) };
    fields.iter().find(|field| field.name == key).map(|field| &field.shape).ok_or_else(unknown)
}

/// Returns the shape of the items of a list; anything else is its own only item.
fn item(shape: &Shape) -> &Shape {
    match shape {
        Shape::List(item) => item,
        other => other,
    }
}

fn walk(shapes: &Shapes, shape: &Shape, prefix: &str, paths: &mut Vec<(String, Type)>) {
    let Shape::Record { name } = item(shape) else { return };
    for field in shapes.fields(name) {
        let path = if prefix.is_empty() { field.name.clone() } else { format!("{prefix}.{}", field.name) };
        paths.push((path.clone(), type_of(&field.shape)));
        walk(shapes, &field.shape, &path, paths);
    }
}

fn type_of(shape: &Shape) -> Type {
    match shape {
        Shape::Text { kind, .. } | Shape::AnyOf { kind: Some(kind), .. } => text(kind),
        Shape::Date => Type::Date,
        Shape::Time => Type::Time,
        Shape::YesNo => Type::YesNo,
        Shape::Number { kind, .. } if kind.as_deref() == Some("cents") => Type::Cents,
        Shape::Number { .. } => Type::Number,
        Shape::List(item) => Type::List(Box::new(type_of(item))),
        Shape::Choice { .. } | Shape::AnyOf { .. } => Type::OneOf(choices(shape)),
        Shape::Record { .. } | Shape::Map { .. } => Type::Record,
    }
}

/// Returns the values of a choice, or of all choices between which there is a choice.
fn choices(shape: &Shape) -> Vec<ChoiceType> {
    match shape {
        Shape::Choice { name, values } => {
            let choice =
                |value: &String| ChoiceType { value: value.clone(), message: format!("choice-{name}-{value}") };
            values.iter().map(choice).collect()
        }
        Shape::AnyOf { options, .. } => options.iter().flat_map(choices).collect(),
        _ => Vec::new(),
    }
}

fn text(kind: &str) -> Type {
    match kind {
        "long-text" => Type::LongText,
        "name" => Type::Name,
        "phone" => Type::Phone,
        "email" => Type::Email,
        "address" => Type::Address,
        "link" => Type::Link,
        "person" => Type::Person,
        _ => Type::Text,
    }
}
