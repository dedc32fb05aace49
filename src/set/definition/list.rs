//! What an element lists: rows, statements, things to tick, points, those who sign.

use schemars::JsonSchema;
use serde::Deserialize;

use super::FieldRef;

/// A table.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TableRef {
    /// Path of the list.
    pub rows: String,
    /// Columns, each with a path below the row or a question.
    pub columns: Vec<FieldRef>,
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
pub struct QuestionsRef {
    /// Identifier.
    pub id: String,
    /// `yes-no`, or a list of choices with their messages.
    pub answers: AnswersRef,
    /// Statements.
    pub items: Vec<String>,
    /// Message that says what they are about.
    pub legend: String,
    /// Whether they are numbered.
    #[serde(default)]
    pub numbered: bool,
}

/// The answers that statements take.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum AnswersRef {
    /// `yes-no`.
    Named(String),
    /// Choices in order.
    Choices(Vec<String>),
}

/// Things to tick.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChecklistRef {
    /// Items.
    pub items: Vec<String>,
    /// Message that says what the list is for.
    pub legend: String,
}

/// The points of the meeting.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgendaRef {
    /// Points of a blank form.
    #[serde(default)]
    pub blank: u8,
}

/// Who signs.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum SignerRef {
    /// A person, or a list of people.
    Path(String),
    /// The same, with more said of it.
    Detailed(SignerDetail),
}

/// Who signs, with more said of it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SignerDetail {
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

impl SignerRef {
    /// Returns the signer with all that is said of it.
    #[must_use]
    pub fn detail(&self) -> SignerDetail {
        match self {
            Self::Path(who) => SignerDetail { who: who.clone(), id: None, blank: None, statement: None, fields: None },
            Self::Detailed(detail) => detail.clone(),
        }
    }
}

/// A field beside a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SignerField {
    /// Full name.
    Name,
    /// As what.
    Capacity,
    /// Function.
    Function,
    /// Organisation.
    Organisation,
    /// Place of signing.
    Place,
    /// Day of signing.
    Date,
}

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ChartRef {
    /// The development of self-reliance.
    Evolution,
}
