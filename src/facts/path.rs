//! Paths to data: keys joined with dots, a list with a filter (`client_system[role=parent|carer].name`).

use std::fmt;
use std::str::FromStr;

use serde_json::Value;

use super::rows::KEY;

/// A path to a datum, or to the data of all items of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    segments: Vec<Segment>,
}

/// A key, and which items of the list under it are meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Name of the datum.
    pub key: String,
    /// Which items of the list; none means all.
    pub filter: Option<Filter>,
}

/// Items of which a datum has one of these values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Name of the datum of the item.
    pub key: String,
    /// Its values.
    pub values: Vec<String>,
}

impl Path {
    /// Returns the path of these keys, joined with dots as the program itself names data; a filter is no part of them.
    #[must_use]
    pub fn plain(keys: &str) -> Self {
        Self { segments: keys.split('.').map(|key| Segment { key: key.into(), filter: None }).collect() }
    }

    /// Returns the keys in order, without filters.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.segments.iter().map(|segment| segment.key.as_str())
    }

    /// Returns the parts in order.
    #[must_use]
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// Returns the path that these parts make.
    #[must_use]
    pub fn of(segments: &[Segment]) -> Self {
        Self { segments: segments.to_vec() }
    }

    /// Returns the path of a datum below this one.
    #[must_use]
    pub fn join(&self, below: &Self) -> Self {
        Self { segments: self.segments.iter().chain(&below.segments).cloned().collect() }
    }

    /// Returns the values at this path: one, or one for each item of the lists on the way.
    #[must_use]
    pub fn values<'a>(&self, root: &'a Value) -> Vec<&'a Value> {
        let start = vec![root];
        let found = self.segments.iter().fold(start, |values, segment| {
            values
                .into_iter()
                .flat_map(items)
                .filter_map(|value| value.get(&segment.key))
                .flat_map(|value| segment.pick(value))
                .collect()
        });
        found.into_iter().filter(|value| is_known(value)).collect()
    }

    /// Returns the items of the list at this path.
    #[must_use]
    pub fn rows<'a>(&self, root: &'a Value) -> Vec<&'a Value> {
        self.values(root).into_iter().flat_map(items).collect()
    }

    /// Returns the names under which a label of this datum is looked for, the most exact first: with the values of
    /// its filter, without, and then shorter and shorter.
    #[must_use]
    pub fn label_keys(&self) -> Vec<String> {
        let exact: Vec<String> = self.segments.iter().map(Segment::label).collect();
        let keys: Vec<&str> = self.segments.iter().map(|segment| segment.key.as_str()).collect();
        let mut names = vec![exact.join("-")];
        names.extend((0..keys.len()).map(|from| keys[from..].join("-")));
        names.dedup();
        names
    }
}

impl Segment {
    fn pick<'a>(&self, value: &'a Value) -> Vec<&'a Value> {
        match &self.filter {
            Some(filter) => items(value).into_iter().filter(|item| filter.takes(item)).collect(),
            None => vec![value],
        }
    }

    fn label(&self) -> String {
        match &self.filter {
            Some(filter) => format!("{}-{}", self.key, filter.values.join("-")),
            None => self.key.clone(),
        }
    }
}

impl Filter {
    /// Returns whether an item has one of the values.
    #[must_use]
    pub fn takes(&self, item: &Value) -> bool {
        let value = match item.get(&self.key) {
            Some(Value::String(text)) => text.clone(),
            Some(value @ (Value::Bool(_) | Value::Number(_))) => value.to_string(),
            _ => return false,
        };
        self.values.contains(&value)
    }
}

/// Returns the items of a list; anything else is its own only item.
fn items(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().collect(),
        other => vec![other],
    }
}

/// Whether there is something to show: not absent, not empty.
#[must_use]
pub fn is_known(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(items) => items.iter().any(is_known),
        Value::Object(fields) => fields.iter().any(|(name, value)| name != KEY && is_known(value)),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

/// A path that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadPath;

impl FromStr for Path {
    type Err = BadPath;

    fn from_str(text: &str) -> Result<Self, BadPath> {
        let segments = text.split('.').map(segment).collect::<Result<_, _>>()?;
        Ok(Self { segments })
    }
}

fn segment(text: &str) -> Result<Segment, BadPath> {
    let (key, filter) = match text.split_once('[') {
        Some((key, rest)) => (key, Some(filter(rest.strip_suffix(']').ok_or(BadPath)?)?)),
        None => (text, None),
    };
    let allowed = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-');
    if key.is_empty() || !key.chars().all(allowed) { Err(BadPath) } else { Ok(Segment { key: key.into(), filter }) }
}

fn filter(text: &str) -> Result<Filter, BadPath> {
    let (key, values) = text.split_once('=').ok_or(BadPath)?;
    Ok(Filter { key: key.into(), values: values.split('|').map(Into::into).collect() })
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, segment) in self.segments.iter().enumerate() {
            let dot = if at == 0 { "" } else { "." };
            write!(f, "{dot}{}", segment.key)?;
            if let Some(filter) = &segment.filter {
                write!(f, "[{}={}]", filter.key, filter.values.join("|"))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn path(text: &str) -> Path {
        text.parse().unwrap()
    }

    #[test]
    fn a_filter_picks_items_and_a_key_reads_from_each() {
        let root = json!({"people": [{"role": "a", "name": "X"}, {"role": "b", "name": "Y"}, {"role": "c"}]});
        assert_eq!(path("people[role=a|b].name").values(&root), [&json!("X"), &json!("Y")]);
        assert_eq!(path("people[role=c].name").values(&root), Vec::<&Value>::new());
        assert_eq!(path("people").rows(&root).len(), 3);
    }

    #[test]
    fn a_filter_takes_yes_and_no_and_numbers_too() {
        let root = json!({"people": [{"age": 12, "able": true, "name": "X"}, {"age": 9, "able": false, "name": "Y"}]});
        assert_eq!(path("people[able=true].name").values(&root), [&json!("X")]);
        assert_eq!(path("people[age=9].name").values(&root), [&json!("Y")]);
    }

    #[test]
    fn labels_are_looked_for_from_long_to_short() {
        assert_eq!(
            path("client_system[role=minor].birth_date").label_keys(),
            ["client_system-minor-birth_date", "client_system-birth_date", "birth_date"]
        );
    }

    #[test]
    fn what_is_no_path_is_refused() {
        for wrong in ["", "a..b", "a[b]", "a[b=c", "a b", "../x"] {
            assert_eq!(wrong.parse::<Path>(), Err(BadPath), "{wrong}");
        }
    }
}
