//! Blocks: what a document's body is made of.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Field, Inlines, Node};

/// A piece of the body.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// Address and opening of a letter.
    Letterhead(Letterhead),
    /// A part with a heading; its level follows from nesting (the title is level 1).
    Section(Section),
    /// Running text.
    Prose {
        /// Paragraphs and lists.
        content: Vec<Node>,
    },
    /// A clause: text with an identity of its own, that an adaptation can change.
    Clause(Clause),
    /// What the reader has to know before filling in: short questions with their answers.
    Guide(Guide),
    /// Fields in reading order, laid out on lines by their width.
    Fields {
        /// Name of the group, for who cannot see it; shown as its heading if `shown`.
        legend: String,
        /// Whether the legend is shown.
        shown: bool,
        /// The fields.
        fields: Vec<Field>,
    },
    /// The box that the desk fills in.
    Office {
        /// Heading of the box.
        heading: String,
        /// The fields.
        fields: Vec<Field>,
    },
    /// Facts that are only read: label and text.
    Facts {
        /// The facts in order.
        facts: Vec<Fact>,
    },
    /// A table.
    Table(Table),
    /// Statements that all take the same answers, one row each.
    Questions(Questions),
    /// Things to do or to look after, each with a box to tick.
    Checklist(Checklist),
    /// The points of a meeting.
    Agenda {
        /// The points in order.
        items: Vec<AgendaItem>,
        /// Heads of the columns: number, point, by whom, minutes.
        heads: Vec<String>,
    },
    /// Places to sign; kept together, never alone on a page.
    Signatures {
        /// Those who sign.
        signatures: Vec<Signature>,
    },
    /// Something to notice.
    Notice(Notice),
    /// A drawn development over time, with its data.
    Chart(Chart),
    /// A line along which to cut; what follows is returned.
    Cut {
        /// What it says at the line.
        label: String,
    },
    /// The rest starts on a new page.
    PageBreak,
}

impl Block {
    /// Returns its fields in reading order.
    #[must_use]
    pub fn fields(&self) -> Vec<&Field> {
        match self {
            Self::Section(section) => section.body.iter().flat_map(Self::fields).collect(),
            Self::Fields { fields, .. } | Self::Office { fields, .. } => fields.iter().collect(),
            Self::Table(table) => table.rows.iter().flat_map(|row| &row.cells).filter_map(Cell::field).collect(),
            Self::Questions(questions) => questions.items.iter().map(|item| &item.field).collect(),
            Self::Checklist(list) => list.items.iter().map(|item| &item.field).collect(),
            Self::Signatures { signatures } => {
                signatures.iter().flat_map(|place| place.fields.iter().chain([&place.signature])).collect()
            }
            Self::Letterhead(_)
            | Self::Prose { .. }
            | Self::Clause(_)
            | Self::Guide(_)
            | Self::Facts { .. }
            | Self::Agenda { .. }
            | Self::Notice(_)
            | Self::Chart(_)
            | Self::Cut { .. }
            | Self::PageBreak => Vec::new(),
        }
    }

    /// Returns its fields in reading order, to change them.
    pub fn fields_mut(&mut self) -> Vec<&mut Field> {
        match self {
            Self::Section(section) => section.body.iter_mut().flat_map(Self::fields_mut).collect(),
            Self::Fields { fields, .. } | Self::Office { fields, .. } => fields.iter_mut().collect(),
            Self::Table(table) => {
                table.rows.iter_mut().flat_map(|row| &mut row.cells).filter_map(Cell::field_mut).collect()
            }
            Self::Questions(questions) => questions.items.iter_mut().map(|item| &mut item.field).collect(),
            Self::Checklist(list) => list.items.iter_mut().map(|item| &mut item.field).collect(),
            Self::Signatures { signatures } => {
                signatures.iter_mut().flat_map(|place| place.fields.iter_mut().chain([&mut place.signature])).collect()
            }
            Self::Letterhead(_)
            | Self::Prose { .. }
            | Self::Clause(_)
            | Self::Guide(_)
            | Self::Facts { .. }
            | Self::Agenda { .. }
            | Self::Notice(_)
            | Self::Chart(_)
            | Self::Cut { .. }
            | Self::PageBreak => Vec::new(),
        }
    }
}

/// Address and opening of a letter.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Letterhead {
    /// To whom: name and address, line by line; empty for a blank letter, which then shows lines to write on.
    pub to: Vec<String>,
    /// Place and date of writing.
    pub dated: String,
    /// References: label and text.
    pub references: Vec<Fact>,
}

/// A part with a heading.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Section {
    /// Identifier, unique in the document; a link can point at it.
    pub id: String,
    /// Number, where the document numbers its parts (`1`, `2.3`).
    pub number: Option<String>,
    /// Heading.
    pub heading: Inlines,
    /// Content.
    pub body: Vec<Block>,
}

/// A clause.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Clause {
    /// Identifier inside the document.
    pub id: String,
    /// Number, where clauses are numbered (`4`).
    pub number: Option<String>,
    /// Heading; some clauses have none.
    pub heading: Option<Inlines>,
    /// Text.
    pub content: Vec<Node>,
    /// Where the content comes from: its sources (`S1 §5.1.2`), the set with its version, and what adaptations did to it;
    /// shown only on request.
    pub source: Vec<String>,
}

/// What the reader has to know before filling in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Guide {
    /// Heading of the panel.
    pub heading: String,
    /// Clauses, each with a question as heading.
    pub clauses: Vec<Clause>,
}

/// A label with a text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fact {
    /// Path of the datum in the case.
    pub id: String,
    /// Label.
    pub label: String,
    /// Text, or a blank to write on.
    pub content: Inlines,
}

/// A table. Its first row is its head.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Table {
    /// Identifier, unique in the document.
    pub id: String,
    /// What the table holds.
    pub caption: String,
    /// Whether the caption is shown, or only said to who cannot see.
    pub caption_shown: bool,
    /// Columns in order.
    pub columns: Vec<Column>,
    /// Rows in order; none is cut by a page.
    pub rows: Vec<Row>,
    /// Text shown when there are no rows.
    pub empty: Option<String>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Column {
    /// Identifier inside the table.
    pub id: String,
    /// Head.
    pub label: String,
    /// Share of the width.
    pub weight: u8,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// Cells, as many as there are columns.
    pub cells: Vec<Cell>,
    /// Whether the first cell is the head of the row.
    pub headed: bool,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "cell", rename_all = "kebab-case")]
pub enum Cell {
    /// Text.
    Text {
        /// The text.
        content: Inlines,
    },
    /// A field: to fill in, or filled in.
    Field(Box<Field>),
}

impl Cell {
    /// Returns the field, if the cell is one.
    #[must_use]
    pub fn field(&self) -> Option<&Field> {
        match self {
            Self::Field(field) => Some(field),
            Self::Text { .. } => None,
        }
    }

    /// Returns the field, if the cell is one, to change it.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        match self {
            Self::Field(field) => Some(field),
            Self::Text { .. } => None,
        }
    }
}

/// Statements that all take the same answers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Questions {
    /// Identifier, unique in the document.
    pub id: String,
    /// What all the statements are about.
    pub legend: String,
    /// Head over the statements.
    pub head: String,
    /// Heads of the answers, in order.
    pub answers: Vec<String>,
    /// The statements.
    pub items: Vec<Question>,
}

/// One statement; its field is of the kind yes/no or one-of.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Question {
    /// Number.
    pub number: Option<String>,
    /// The field; its label is the statement.
    pub field: Field,
}

/// Things to do or to look after.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Checklist {
    /// What the list is for, for who cannot see its heading.
    pub legend: String,
    /// The items.
    pub items: Vec<CheckItem>,
}

/// One thing to do; its field is of the kind tick.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CheckItem {
    /// The field; its label is the text.
    pub field: Field,
    /// Explanation.
    pub note: Option<String>,
}

/// A point of a meeting.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgendaItem {
    /// Number.
    pub number: u16,
    /// What it is about.
    pub title: String,
    /// What it is for: to inform, discuss, decide.
    pub aim: Option<String>,
    /// Who brings it in.
    pub by: Option<String>,
    /// Minutes.
    pub minutes: Option<String>,
    /// Carried over from the previous meeting: how that is said.
    pub carried_over: Option<String>,
}

/// A place to sign.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Signature {
    /// Identifier, unique in the document.
    pub id: String,
    /// As what this person signs.
    pub role: String,
    /// What is signed, if more than the document as a whole.
    pub statement: Option<String>,
    /// Fields beside the signature: name, capacity, organisation, place, date.
    pub fields: Vec<Field>,
    /// The field to sign in.
    pub signature: Field,
}

/// Something to notice.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Notice {
    /// How it is meant.
    pub tone: Tone,
    /// Heading.
    pub heading: Option<String>,
    /// Text.
    pub content: Vec<Node>,
}

/// How a notice is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// To know.
    #[default]
    Info,
    /// To beware of.
    Warning,
    /// How personal data are dealt with.
    Privacy,
    /// Something was left out of this copy; no definition can say so.
    #[serde(skip_deserializing)]
    LeftOut,
}

/// A drawn development over time: one line for each series.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Chart {
    /// Identifier, unique in the document.
    pub id: String,
    /// What the chart shows.
    pub caption: String,
    /// The same in words, for who cannot see it.
    pub alt: String,
    /// Moments in order, along the horizontal axis.
    pub moments: Vec<String>,
    /// Labels of the scale, lowest first.
    pub scale: Vec<String>,
    /// The lines.
    pub series: Vec<Series>,
    /// The data of the chart, shown under it.
    pub table: Table,
}

/// One line of a chart.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Series {
    /// Name.
    pub label: String,
    /// A value from 1 to the number of labels of the scale for each moment; none where it was not measured.
    pub values: Vec<Option<u8>>,
}
