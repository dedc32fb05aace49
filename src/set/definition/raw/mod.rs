//! What may stand in the file of a document, key by key.
//!
//! Here an element is a bag of optional keys, because that is what a YAML file is; [`parse`](super::parse()) makes of it
//! the one block that it has to be. Nothing but that reads these types.

mod listed;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use self::listed::{
    RawAgenda, RawChecklist, RawField, RawFieldDetail, RawQuestions, RawSigner, RawSignerDetail, RawTable,
};
use super::{Chart, Definition, Voice};
use crate::model::{Filling, Tone};

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
