//! What an element lists in its file: fields, rows, statements, things to tick, those who sign.

use schemars::JsonSchema;
use serde::Deserialize;

use super::OneOrMany;
use crate::model::Width;
use crate::set::definition::{AskType, Restricts, SignerField};

/// A field: a datum of the case by its path, or a question of the document itself.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum RawField {
    /// A datum of the case.
    Path(String),
    /// Either, with more said of it.
    Detailed(RawFieldDetail),
}

/// A field with more said of it. Either `path` or `ask` is there.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawFieldDetail {
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
    /// Room on the line; not for a column.
    pub width: Option<Width>,
    /// Whether the form cannot do without it.
    pub required: bool,
    /// Share of the width, for a column.
    pub weight: Option<u8>,
    /// What an answer restricts.
    pub restricts: Option<Restricts>,
    /// Whether each of several choices in a cell stands on a line of its own, for a column.
    pub apart: bool,
}

impl RawField {
    /// Returns the field with all that is said of it.
    pub(in crate::set::definition) fn detail(self) -> RawFieldDetail {
        match self {
            Self::Path(path) => RawFieldDetail { path: Some(path), ..RawFieldDetail::default() },
            Self::Detailed(detail) => detail,
        }
    }
}

/// A table.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawTable {
    /// Path of the list.
    pub rows: String,
    /// Columns, each with a path below the row or a question.
    pub columns: Vec<RawField>,
    /// Rows of a blank form.
    #[serde(default)]
    pub blank: u8,
    /// Empty rows after the known ones.
    #[serde(default)]
    pub extra: u8,
    /// Message with the caption.
    pub caption: String,
    /// Whether the caption is shown.
    #[serde(default)]
    pub caption_shown: bool,
    /// Whether cells are text rather than fields.
    #[serde(default)]
    pub read_only: bool,
    /// Message when a case has no rows.
    pub empty: Option<String>,
    /// Whether the first column heads the row.
    #[serde(default)]
    pub headed: bool,
}

/// Statements with the same answers.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawQuestions {
    /// Identifier.
    pub id: String,
    /// `yes-no`, or a list of choices with their messages.
    pub answers: OneOrMany<String>,
    /// Statements.
    pub items: Vec<String>,
    /// Message that says what they are about.
    pub legend: String,
    /// Whether they are numbered.
    #[serde(default)]
    pub numbered: bool,
}

/// Things to tick.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawChecklist {
    /// Items.
    pub items: Vec<String>,
    /// Message that says what the list is for.
    pub legend: String,
}

/// The points of the meeting.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawAgenda {
    /// Points of a blank form.
    #[serde(default)]
    pub blank: u8,
}

/// Who signs.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum RawSigner {
    /// A person, or a list of people.
    Path(String),
    /// The same, with more said of it.
    Detailed(RawSignerDetail),
}

/// Who signs, with more said of it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawSignerDetail {
    /// Path of a person or of a list of people.
    pub who: String,
    /// Name of this kind of signer; `signer-<id>` is the message with its role.
    pub id: Option<String>,
    /// Places to sign when nobody is known.
    pub blank: Option<u8>,
    /// Message of what is signed.
    pub statement: Option<String>,
    /// Fields beside the signature.
    pub fields: Option<Vec<SignerField>>,
}

impl RawSigner {
    /// Returns the signer with all that is said of it.
    pub(in crate::set::definition) fn detail(self) -> RawSignerDetail {
        match self {
            Self::Path(who) => RawSignerDetail { who, id: None, blank: None, statement: None, fields: None },
            Self::Detailed(detail) => detail,
        }
    }
}
