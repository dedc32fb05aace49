//! What an element lists: rows, statements, things to tick, those who sign.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Column;
use crate::facts::Path;

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Path of the list.
    pub rows: Path,
    /// Columns.
    pub columns: Vec<Column>,
    /// Rows of a blank form.
    pub blank: u8,
    /// Empty rows after the known ones.
    pub extra: u8,
    /// Message with the caption.
    pub caption: String,
    /// Whether the caption is shown.
    pub caption_shown: bool,
    /// Whether cells are text rather than fields.
    pub read_only: bool,
    /// Message when a case has no rows.
    pub empty: Option<String>,
    /// Whether the first column heads the row.
    pub headed: bool,
}

/// Statements with the same answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Questions {
    /// Identifier.
    pub id: String,
    /// The answers that each takes.
    pub answers: Answers,
    /// Statements.
    pub items: Vec<String>,
    /// Message that says what they are about.
    pub legend: String,
    /// Whether they are numbered.
    pub numbered: bool,
}

/// The answers that statements take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answers {
    /// Yes or no.
    YesNo,
    /// Choices in order, by their messages.
    Choices(Vec<String>),
}

/// Things to tick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checklist {
    /// Items.
    pub items: Vec<String>,
    /// Message that says what the list is for.
    pub legend: String,
}

/// Who signs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    /// Path of a person or of a list of people.
    pub who: Path,
    /// Name of this kind of signer; `signer-<id>` is the message with its role.
    pub id: Option<String>,
    /// Places to sign when nobody is known; by default one in a blank form.
    pub blank: Option<u8>,
    /// Message of what is signed.
    pub statement: Option<String>,
    /// Fields beside the signature.
    pub fields: Vec<SignerField>,
}

impl Signer {
    /// Returns the capacity of those who sign, if their path picks one: `client_system[role=parent]`.
    #[must_use]
    pub fn capacity(&self) -> Option<&str> {
        let filter = self.who.segments().last()?.filter.as_ref()?;
        match filter.values.as_slice() {
            [only] => Some(only),
            _ => None,
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

impl SignerField {
    /// Fields beside a signature, unless the definition says otherwise.
    pub const USUAL: [Self; 3] = [Self::Name, Self::Place, Self::Date];
}

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Chart {
    /// The development of self-reliance.
    Evolution,
}
