//! What a document holds, as its file says it (`templates/<set>/<document>.yaml`).
//!
//! These types only say what may stand in the file; that every name in it exists is the work of [`check`](super::check).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A set of documents.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SetFile {
    /// Name of the set.
    pub set: String,
    /// Semantic version.
    pub version: String,
    /// Its documents in order.
    pub documents: Vec<String>,
    /// Sets whose documents about a case are made along with these.
    #[serde(default)]
    pub companions: Vec<String>,
    /// Whether each regional desk issues it with its own address.
    #[serde(default)]
    pub issued_by_desks: bool,
    /// Words that must not occur in it.
    #[serde(default)]
    pub terms: Terms,
}

/// Words of a set that are fixed.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Terms {
    /// Variants that must not occur.
    pub forbidden: Vec<Forbidden>,
}

/// A variant that must not occur.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Forbidden {
    /// The variant.
    pub term: String,
    /// What to say instead.
    pub instead: String,
}

/// A document.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key of the file, and independent of the others")]
pub struct Definition {
    /// Identifier inside the set.
    pub document: String,
    /// Number of the form.
    pub number: String,
    /// What kind of document it is.
    pub kind: Kind,
    /// When it is needed.
    pub moment: Vec<Moment>,
    /// Who gets a copy of their own.
    pub copies: Copies,
    /// Who reads it.
    pub audience: Vec<Audience>,
    /// Where its content comes from.
    pub source: Vec<String>,
    /// Data of which a case has to have one for the document to be made, unless it is asked for by name.
    pub when: Option<OneOrMany<String>>,
    /// Whether it is confidential.
    #[serde(default)]
    pub confidential: bool,
    /// Whether nothing in it may tell whose it is: no case, no reader in its frame.
    #[serde(default)]
    pub anonymous: bool,
    /// Whether its sections are numbered.
    #[serde(default)]
    pub numbered: bool,
    /// Whether it has a list of bookmarks.
    #[serde(default)]
    pub bookmarks: bool,
    /// Its content.
    pub body: Vec<Element>,
}

impl Definition {
    /// Whether it is only ever a blank form.
    #[must_use]
    pub fn is_only_pack(&self) -> bool {
        self.moment == [Moment::Pack]
    }
}

/// What kind of document it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A form to fill in.
    Form,
    /// A letter.
    Letter,
    /// A code of conduct.
    Code,
    /// A working sheet.
    Sheet,
    /// A report or plan.
    Report,
    /// A leaflet.
    Leaflet,
}

/// When a document is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Moment {
    /// Blank, in a desk's form pack.
    Pack,
    /// With the request.
    Request,
    /// Before the meeting.
    Before,
    /// During the meeting.
    During,
    /// After the meeting.
    After,
}

impl Moment {
    /// Returns its name, as in definitions and folders.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Pack => "pack",
            Self::Request => "request",
            Self::Before => "before",
            Self::During => "during",
            Self::After => "after",
        }
    }
}

/// Who gets a copy of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Copies {
    /// One copy for all.
    One,
    /// Everybody at the table, clients included.
    Participant,
    /// Each of the client system.
    Client,
    /// Each professional, experts and hosts included.
    Professional,
    /// Each on the distribution list of the plan.
    Recipient,
    /// Each partner of a Huis van het Kind.
    Partner,
}

/// Who reads a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Everybody at the table.
    Everyone,
    /// The client system.
    Client,
    /// Network, trusted persons, support figures.
    Network,
    /// Professionals.
    Professional,
    /// Who asks for the meeting.
    Applicant,
    /// The external chair.
    Chair,
    /// The coordinator of an LCO.
    Coordinator,
    /// The care coordinator.
    CareCoordinator,
    /// The pivot.
    Pivot,
    /// The desk.
    Desk,
    /// A partner of a Huis van het Kind.
    Partner,
    /// Policy makers.
    Policy,
    /// Anybody: a leaflet, a list.
    Public,
}

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

/// In a blank form, or for a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Filling {
    /// Only in a blank form.
    Blank,
    /// Only for a case.
    Filled,
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
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
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

/// Room on a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Width {
    /// The whole line.
    #[default]
    Full,
    /// Two thirds.
    TwoThirds,
    /// Half.
    Half,
    /// A third.
    Third,
}

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
