//! Fields: data of the case, and questions of the document itself.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use crate::model::Width;

/// A field: a datum of the case by its path, or a question of the document itself.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum FieldRef {
    /// A datum of the case.
    Path(String),
    /// Either, with more said of it.
    Detailed(FieldDetail),
}

/// A field with more said of it. Either `path` or `ask` is there.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct FieldDetail {
    /// Path of the datum.
    pub path: Option<String>,
    /// Question of the document; its answer is `answers.<document>.<ask>`.
    pub ask: Option<String>,
    /// Kind of answer, for a question.
    pub r#type: Option<AskType>,
    /// Choices, for a question with choices.
    pub choices: Vec<String>,
    /// Message with the unit of a number.
    pub unit: Option<String>,
    /// Lines to write on, at least.
    pub lines: Option<u8>,
    /// Room on the line.
    pub width: Width,
    /// Whether the form cannot do without it.
    pub required: bool,
    /// Share of the width, for a column.
    pub weight: Option<u8>,
    /// What an answer restricts, for a question by which a client can keep something back; for a datum, what an answer does
    /// that cannot be read as one, or is but half a row.
    pub restricts: Option<Restricts>,
    /// Whether each of several choices in a cell stands on a line of its own.
    pub apart: bool,
}

impl FieldRef {
    /// Returns the field with all that is said of it.
    #[must_use]
    pub fn detail(&self) -> FieldDetail {
        match self {
            Self::Path(path) => FieldDetail { path: Some(path.clone()), ..FieldDetail::default() },
            Self::Detailed(detail) => detail.clone(),
        }
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
