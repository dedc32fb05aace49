//! An element of a body: what it makes, and when it stands there.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Chart, Checklist, Column, Field, FieldOf, Questions, Restricts, Signer, Table};
use crate::diagnostic::Place;
use crate::facts::Path;
use crate::model::{Filling, Tone};

/// An element of a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// When it stands there.
    pub conditions: Conditions,
    /// What it makes.
    pub content: Content,
    /// Where its file says it.
    pub place: Place,
}

/// When an element stands in a copy: if all of these hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conditions {
    /// Only if this datum is known.
    pub when: Option<Path>,
    /// Only if this datum is not known.
    pub unless: Option<Path>,
    /// Only in a blank form, or only for a case.
    pub filling: Option<Filling>,
    /// Only for these voices.
    pub voices: Option<Vec<Voice>>,
}

/// What an element makes: one variant for each block. Clauses are named by their path (`code/waarden`), messages by their
/// identifier.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// A part with a heading.
    Section(Section),
    /// A clause.
    Clause(String),
    /// Several clauses in order.
    Clauses {
        /// The clauses.
        paths: Vec<String>,
        /// Whether they are numbered.
        numbered: bool,
    },
    /// The panel of what to know first.
    Guide(Vec<String>),
    /// A clause set apart.
    Notice {
        /// The clause.
        path: String,
        /// How it is meant.
        tone: Tone,
    },
    /// The privacy notice.
    Privacy,
    /// The box that the desk fills in.
    Office(Vec<Field>),
    /// Fields.
    Fields {
        /// The fields.
        fields: Vec<Field>,
        /// Message that names the group; without it the heading of the section does.
        legend: Option<String>,
        /// Whether the legend is shown.
        legend_shown: bool,
    },
    /// Label and text, only to be read.
    Facts(Vec<Path>),
    /// A table.
    Table(Table),
    /// Statements with the same answers.
    Questions(Questions),
    /// Things to tick.
    Checklist(Checklist),
    /// The points of the meeting.
    Agenda {
        /// Points of a blank form.
        blank: u8,
    },
    /// Places to sign.
    Signatures(Vec<Signer>),
    /// A drawn development.
    Chart(Chart),
    /// Address and opening of a letter.
    Letterhead,
    /// A line along which to cut, by its message.
    Cut(String),
    /// A new page.
    PageBreak,
}

/// A part with a heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Message with the heading; also its identifier.
    pub heading: String,
    /// Content.
    pub body: Vec<Element>,
}

/// What an element names, by kind. Whoever looks through a document for one of these reads it here, so that a new block has
/// to be told of once.
#[derive(Debug, Default)]
pub struct Named<'a> {
    /// Paths of clauses.
    pub clauses: Vec<&'a str>,
    /// Fields.
    pub fields: Vec<&'a Field>,
    /// Columns of a table.
    pub columns: &'a [Column],
    /// Statements and things to tick: questions that take the same answer.
    pub statements: &'a [String],
    /// Data that are shown, fields apart.
    pub data: Vec<Path>,
    /// Elements inside it.
    pub inside: &'a [Element],
}

impl Element {
    /// Returns what it names itself; what is named inside it, the elements there tell.
    #[must_use]
    pub fn named(&self) -> Named<'_> {
        let none = Named::default();
        match &self.content {
            Content::Section(section) => Named { inside: &section.body, ..none },
            Content::Clause(path) | Content::Notice { path, .. } => Named { clauses: vec![path], ..none },
            Content::Clauses { paths, .. } | Content::Guide(paths) => {
                Named { clauses: paths.iter().map(String::as_str).collect(), ..none }
            }
            Content::Office(fields) | Content::Fields { fields, .. } => {
                Named { fields: fields.iter().collect(), ..none }
            }
            Content::Facts(paths) => Named { data: paths.clone(), ..none },
            Content::Table(table) => Named { data: vec![table.rows.clone()], columns: &table.columns, ..none },
            Content::Questions(Questions { items, .. }) | Content::Checklist(Checklist { items, .. }) => {
                Named { statements: items, ..none }
            }
            Content::Agenda { .. } => Named { data: vec![Path::plain("meeting.agenda")], ..none },
            Content::Signatures(signers) => {
                Named { data: signers.iter().map(|signer| signer.who.clone()).collect(), ..none }
            }
            Content::Chart(Chart::Evolution) => Named { data: vec![Path::plain("reliance")], ..none },
            Content::Privacy | Content::Letterhead | Content::Cut(_) | Content::PageBreak => none,
        }
    }

    /// Returns the paths of the clauses that it names, and of those named inside it.
    #[must_use]
    pub fn named_clauses(&self) -> Vec<&str> {
        let Named { clauses, inside, .. } = self.named();
        clauses.into_iter().chain(inside.iter().flat_map(Self::named_clauses)).collect()
    }

    /// Returns the lists of clauses that it numbers, each from 1, and those inside it.
    #[must_use]
    pub fn numbered_lists(&self) -> Vec<&[String]> {
        let own = match &self.content {
            Content::Clauses { paths, numbered: true } => Some(paths.as_slice()),
            _ => None,
        };
        let inside = self.named().inside.iter().flat_map(Self::numbered_lists);
        own.into_iter().chain(inside).collect()
    }

    /// Returns the questions that it asks, whatever their place in it.
    #[must_use]
    pub fn questions_asked(&self) -> Vec<&str> {
        let Named { fields, columns, statements, inside, .. } = self.named();
        let fields = fields.into_iter().chain(columns.iter().map(|column| &column.field));
        let asked = fields.filter_map(|field| match &field.of {
            FieldOf::Question(question) => Some(question.name.as_str()),
            FieldOf::Datum(_) => None,
        });
        let inside = inside.iter().flat_map(Self::questions_asked);
        asked.chain(statements.iter().map(String::as_str)).chain(inside).collect()
    }

    /// Returns the questions that restrict what may be shared, with what each restricts.
    #[must_use]
    pub fn restricting(&self) -> Vec<(String, Restricts)> {
        let Named { fields, columns, inside, .. } = self.named();
        let fields = fields.into_iter().chain(columns.iter().map(|column| &column.field));
        let own = fields.filter_map(|field| match (&field.of, &field.restricts) {
            (FieldOf::Question(question), Some(restricts)) => Some((question.name.clone(), restricts.clone())),
            _ => None,
        });
        own.chain(inside.iter().flat_map(Self::restricting)).collect()
    }

    /// Returns the data that it shows to be read or filled in, and those shown inside it; of a table, the list.
    #[must_use]
    pub fn data_shown(&self) -> Vec<Path> {
        let Named { fields, data, inside, .. } = self.named();
        let of_fields = fields.into_iter().filter_map(|field| match &field.of {
            FieldOf::Datum(path) => Some(path.clone()),
            FieldOf::Question(_) => None,
        });
        data.into_iter().chain(of_fields).chain(inside.iter().flat_map(Self::data_shown)).collect()
    }

    /// Whether it, or an element inside it, speaks to some voices alone.
    #[must_use]
    pub fn has_voices(&self) -> bool {
        self.conditions.voices.is_some() || self.named().inside.iter().any(Self::has_voices)
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
