//! An element of a body, and when it applies.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{AgendaRef, ChartRef, ChecklistRef, FieldRef, QuestionsRef, Restricts, SignerRef, TableRef};
use crate::model::Filling;

/// An element of a body: exactly one of the keys that make a block, with its conditions.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Element {
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
    pub body: Vec<Element>,
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
    pub privacy: Option<bool>,
    /// The box that the desk fills in.
    pub office: Option<Vec<FieldRef>>,
    /// Fields; with `legend`.
    pub fields: Option<Vec<FieldRef>>,
    /// Message that names a group of fields.
    pub legend: Option<String>,
    /// Whether the legend is shown; by default it is.
    #[serde(rename = "legend_shown")]
    pub legend_shown: Option<bool>,
    /// Label and text, only to be read.
    pub facts: Option<Vec<String>>,
    /// A table.
    pub table: Option<TableRef>,
    /// Statements with the same answers.
    pub questions: Option<QuestionsRef>,
    /// Things to tick.
    pub checklist: Option<ChecklistRef>,
    /// The points of the meeting.
    pub agenda: Option<AgendaRef>,
    /// Places to sign.
    pub signatures: Option<Vec<SignerRef>>,
    /// The development of self-reliance.
    pub chart: Option<ChartRef>,
    /// Address and opening of a letter.
    pub letterhead: Option<bool>,
    /// A line along which to cut.
    pub cut: Option<String>,
    /// A new page.
    pub page_break: Option<bool>,
}

impl Element {
    /// Returns the clauses that it names, and those named inside it.
    #[must_use]
    pub fn named_clauses(&self) -> Vec<&str> {
        let lists = self.clauses.iter().chain(&self.guide).flatten();
        let own = self.clause.iter().chain(&self.notice).chain(lists).map(String::as_str);
        own.chain(self.body.iter().flat_map(Self::named_clauses)).collect()
    }

    /// Returns the lists of clauses that it numbers, each from 1, and those inside it.
    #[must_use]
    pub fn numbered_lists(&self) -> Vec<&[String]> {
        let own = self.clauses.iter().filter(|_| self.numbered).map(Vec::as_slice);
        own.chain(self.body.iter().flat_map(Self::numbered_lists)).collect()
    }

    /// Returns the questions that it asks, whatever their place in it.
    #[must_use]
    pub fn questions_asked(&self) -> Vec<String> {
        let columns = self.table.iter().flat_map(|table| &table.columns);
        let fields = self.fields.iter().chain(&self.office).flatten().chain(columns);
        let asked = fields.filter_map(|field| field.detail().ask);
        let statements = self.questions.iter().flat_map(|questions| questions.items.iter().cloned());
        let ticks = self.checklist.iter().flat_map(|list| list.items.iter().cloned());
        let below = self.body.iter().flat_map(Self::questions_asked);
        asked.chain(statements).chain(ticks).chain(below).collect()
    }

    /// Returns the questions that restrict what may be shared, with what each restricts.
    #[must_use]
    pub fn restricting(&self) -> Vec<(String, Restricts)> {
        let columns = self.table.iter().flat_map(|table| &table.columns);
        let fields = self.fields.iter().chain(&self.office).flatten().chain(columns).map(FieldRef::detail);
        let own = fields.filter_map(|field| Some((field.ask?, field.restricts?)));
        own.chain(self.body.iter().flat_map(Self::restricting)).collect()
    }

    /// Returns the keys of this element that make a block; exactly one may be there.
    #[must_use]
    pub fn blocks(&self) -> Vec<&'static str> {
        let keys = [
            ("section", self.section.is_some()),
            ("clause", self.clause.is_some()),
            ("clauses", self.clauses.is_some()),
            ("guide", self.guide.is_some()),
            ("notice", self.notice.is_some()),
            ("privacy", self.privacy.is_some()),
            ("office", self.office.is_some()),
            ("fields", self.fields.is_some()),
            ("facts", self.facts.is_some()),
            ("table", self.table.is_some()),
            ("questions", self.questions.is_some()),
            ("checklist", self.checklist.is_some()),
            ("agenda", self.agenda.is_some()),
            ("signatures", self.signatures.is_some()),
            ("chart", self.chart.is_some()),
            ("letterhead", self.letterhead.is_some()),
            ("cut", self.cut.is_some()),
            ("page-break", self.page_break.is_some()),
        ];
        keys.into_iter().filter(|(_, there)| *there).map(|(key, _)| key).collect()
    }
}

/// In which voice a copy speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Voice {
    /// To somebody of the client system: plain.
    Client,
    /// To network, trusted person or support figure.
    Network,
    /// To a professional.
    Professional,
}

impl Voice {
    /// All voices.
    pub const ALL: [Self; 3] = [Self::Client, Self::Network, Self::Professional];

    /// Returns its name, as in definitions and file names.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Network => "network",
            Self::Professional => "professional",
        }
    }
}

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
}

/// How a notice is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// To know.
    #[default]
    Info,
    /// To beware of.
    Warning,
    /// How personal data are dealt with.
    Privacy,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::SourceFile;
    use crate::yaml;

    fn voices(written: &str) -> Vec<Voice> {
        let file = SourceFile::new("a.yaml", format!("clause: x\nfor: {written}\n"));
        let element: Element = yaml::read(&file).unwrap().value.value;
        element.r#for.unwrap().as_slice().to_vec()
    }

    #[test]
    fn one_voice_may_be_written_without_a_list() {
        assert_eq!(voices("client"), [Voice::Client]);
        assert_eq!(voices("[network, professional]"), [Voice::Network, Voice::Professional]);
    }

    #[test]
    fn a_voice_that_does_not_exist_is_refused() {
        let file = SourceFile::new("a.yaml", "clause: x\nfor: klient\n");
        assert!(yaml::read::<Element>(&file).is_err());
    }
}
