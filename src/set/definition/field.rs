//! Fields: data of the case, and questions of the document itself.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use crate::facts::Path;
use crate::model::Width;

/// A field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// What it shows or asks.
    pub of: FieldOf,
    /// Lines to write on, at least.
    pub lines: Option<u8>,
    /// Room on the line.
    pub width: Width,
    /// Whether the form cannot do without it.
    pub required: bool,
    /// What an answer restricts, for a question by which a client can keep something back; for a datum, what an answer does
    /// that cannot be read as one, or is but half a row.
    pub restricts: Option<Restricts>,
}

/// What a field shows or asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldOf {
    /// A datum of the case; in a column, below the row.
    Datum(Path),
    /// A question of the document; its answer is `answers.<document>.<name>`.
    Question(Question),
}

/// A question of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its name; also that of its message.
    pub name: String,
    /// Kind of answer.
    pub takes: AskType,
    /// Its choices; the message of each is `<name>-<choice>`.
    pub choices: Vec<String>,
    /// Message with the unit of a number.
    pub unit: Option<String>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What its cells show or ask.
    pub field: Field,
    /// Share of the width.
    pub weight: u8,
    /// Whether each of several choices in a cell stands on a line of its own.
    pub apart: bool,
}

impl Field {
    /// Returns a field of which nothing more is said.
    #[must_use]
    pub fn new(of: FieldOf) -> Self {
        Self { of, lines: None, width: Width::default(), required: false, restricts: None }
    }
}

impl Question {
    /// Returns a question with nothing to choose from.
    #[must_use]
    pub fn new(name: &str, takes: AskType) -> Self {
        Self { name: name.into(), takes, choices: Vec::new(), unit: None }
    }
}

/// What an answer restricts: any answer, or those with some values (`yes` and `no` for yes and no).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Restricts {
    /// Any answer.
    Any(Effect),
    /// These values.
    Values(BTreeMap<String, Effect>),
}

/// What a restricting answer does to the consent of the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// The client takes consent back.
    Withdrawal,
    /// The client asks something in words; what is asked in one row, or beside each other, is one wish.
    Wish,
    /// The client says in words from whom the wish keeps something.
    Whom,
}

impl Restricts {
    /// Returns what an answer does; none if it restricts nothing.
    #[must_use]
    pub fn effect(&self, answer: &Value) -> Option<Effect> {
        match (self, answer) {
            (_, Value::Null) => None,
            (_, Value::String(text)) if text.trim().is_empty() => None,
            (Self::Any(effect), _) => Some(*effect),
            (Self::Values(effects), Value::Bool(yes)) => effects.get(if *yes { "yes" } else { "no" }).copied(),
            (Self::Values(effects), answer) => effects.get(answer.as_str()?).copied(),
        }
    }
}

/// Kind of answer on a question of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AskType {
    /// One line.
    Text,
    /// Several lines.
    LongText,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Day.
    Date,
    /// Time of day.
    Time,
    /// Whole number.
    Number,
    /// Yes or no.
    YesNo,
    /// One of several.
    OneOf,
    /// Any of several.
    AnyOf,
    /// A box to tick.
    Tick,
    /// A signature.
    Signature,
}

impl AskType {
    /// Whether the answer is chosen from a list that the definition gives.
    #[must_use]
    pub fn has_choices(self) -> bool {
        matches!(self, Self::OneOf | Self::AnyOf)
    }
}
