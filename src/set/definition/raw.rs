//! What may stand in the file of a document, key by key.
//!
//! Here an element is a bag of optional keys, because that is what a YAML file is; [`parse`](super::parse()) makes of it
//! the one block that it has to be. Nothing but that reads these types.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{AskType, Chart, Definition, SignerField, Voice};
use crate::model::{Filling, Tone, Width};

/// A document as its file says it.
pub type RawDefinition = Definition<Option<OneOrMany<String>>, Vec<RawElement>>;

/// One value, or a list of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum OneOrMany<T> {
    /// One.
    One(T),
    /// Several.
    Many(Vec<T>),
}

impl<T> OneOrMany<T> {
    /// Returns the values.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Many(values) => values,
        }
    }

    /// Returns the values as a list.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        match self {
            Self::One(value) => vec![value],
            Self::Many(values) => values,
        }
    }
}

/// An element of a body: exactly one of the keys that make a block, with its conditions.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
#[expect(clippy::struct_excessive_bools, reason = "each is a key of the file, and independent of the others")]
pub struct RawElement {
    /// Only if this datum is known.
    pub when: Option<String>,
    /// Only if this datum is not known.
    pub unless: Option<String>,
    /// Only in a blank form, or only for a case.
    pub r#in: Option<Filling>,
    /// Only for these voices.
    pub r#for: Option<OneOrMany<Voice>>,

    /// A part with a heading; with `body`.
    pub section: Option<String>,
    /// Content of a section.
    pub body: Vec<RawElement>,
    /// A clause.
    pub clause: Option<String>,
    /// Several clauses; with `numbered`.
    pub clauses: Option<Vec<String>>,
    /// Whether clauses are numbered.
    pub numbered: bool,
    /// The panel of what to know first.
    pub guide: Option<Vec<String>>,
    /// A clause set apart; with `tone`.
    pub notice: Option<String>,
    /// How a notice is meant.
    pub tone: Option<Tone>,
    /// The privacy notice.
    pub privacy: bool,
    /// The box that the desk fills in.
    pub office: Option<Vec<RawField>>,
    /// Fields; with `legend`.
    pub fields: Option<Vec<RawField>>,
    /// Message that names a group of fields.
    pub legend: Option<String>,
    /// Whether the legend is shown; by default it is.
    #[serde(rename = "legend_shown")]
    pub legend_shown: Option<bool>,
    /// Label and text, only to be read.
    pub facts: Option<Vec<String>>,
    /// A table.
    pub table: Option<RawTable>,
    /// Statements with the same answers.
    pub questions: Option<RawQuestions>,
    /// Things to tick.
    pub checklist: Option<RawChecklist>,
    /// The points of the meeting.
    pub agenda: Option<RawAgenda>,
    /// Places to sign.
    pub signatures: Option<Vec<RawSigner>>,
    /// The development of self-reliance.
    pub chart: Option<Chart>,
    /// Address and opening of a letter.
    pub letterhead: bool,
    /// A line along which to cut.
    pub cut: Option<String>,
    /// A new page.
    pub page_break: bool,
}

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
}

impl RawField {
    /// Returns the field with all that is said of it.
    pub(super) fn detail(self) -> RawFieldDetail {
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
    pub(super) fn detail(self) -> RawSignerDetail {
        match self {
            Self::Path(who) => RawSignerDetail { who, id: None, blank: None, statement: None, fields: None },
            Self::Detailed(detail) => detail,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::SourceFile;
    use crate::yaml;

    fn voices(written: &str) -> Vec<Voice> {
        let file = SourceFile::new("a.yaml", format!("clause: x\nfor: {written}\n"));
        let element: RawElement = yaml::read(&file).unwrap().value.value;
        element.r#for.unwrap().into_vec()
    }

    #[test]
    fn one_voice_may_be_written_without_a_list() {
        assert_eq!(voices("client"), [Voice::Client]);
        assert_eq!(voices("[network, professional]"), [Voice::Network, Voice::Professional]);
    }

    #[test]
    fn a_voice_that_does_not_exist_is_refused() {
        let file = SourceFile::new("a.yaml", "clause: x\nfor: klient\n");
        assert!(yaml::read::<RawElement>(&file).is_err());
    }
}
