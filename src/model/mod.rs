//! The one semantic model between input and output.
//!
//! [`compose`](crate::compose) makes a [`Document`]; each renderer turns it into bytes. It says *what* a page holds,
//! never how it looks: nothing here knows of Typst or HTML. Everything a reader sees is in it, in the reader's language,
//! and what a recipient may not see is not.
//!
//! Serialised, it is the contract with the themes: a PDF theme reads it as JSON, an HTML theme as template context.

mod block;
mod field;
mod meta;
mod text;

pub use self::block::{
    AgendaItem, Block, Cell, Chart, CheckItem, Checklist, Clause, Column, Fact, Guide, Letterhead, Notice, Question,
    Questions, Row, Section, Series, Signature, Table, Tone,
};
pub use self::field::{Choice, Field, FieldKind, Value, Width};
pub use self::meta::{Chrome, Colour, Direction, Filling, Image, Issuer, Kind, Meta};
pub use self::text::{Inline, Inlines, Node, map_inlines, plain, renumbered};

use serde::Serialize;

/// One document, complete, for one reader in one language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    /// What the document is, and for whom.
    pub meta: Meta,
    /// The words of the frame around the body.
    pub chrome: Chrome,
    /// The content in reading order.
    pub body: Vec<Block>,
}

impl Document {
    /// Returns all fields in reading order.
    #[must_use]
    pub fn fields(&self) -> Vec<&Field> {
        let mut fields = Vec::new();
        gather(&self.body, &mut fields);
        fields
    }

    /// Returns the same document with nothing filled in.
    #[must_use]
    pub fn without_answers(&self) -> Self {
        let mut blank = self.clone();
        clear(&mut blank.body);
        blank
    }
}

/// Takes the answers out of all fields. Follows [`gather`].
fn clear(blocks: &mut [Block]) {
    for block in blocks {
        match block {
            Block::Section(section) => clear(&mut section.body),
            Block::Fields { fields, .. } | Block::Office { fields, .. } => empty(fields),
            Block::Table(table) => {
                empty(table.rows.iter_mut().flat_map(|row| &mut row.cells).filter_map(Cell::field_mut));
            }
            Block::Questions(questions) => empty(questions.items.iter_mut().map(|item| &mut item.field)),
            Block::Checklist(list) => empty(list.items.iter_mut().map(|item| &mut item.field)),
            Block::Signatures { signatures } => {
                empty(signatures.iter_mut().flat_map(|place| place.fields.iter_mut().chain([&mut place.signature])));
            }
            _ => {}
        }
    }
}

fn empty<'a>(fields: impl IntoIterator<Item = &'a mut Field>) {
    fields.into_iter().for_each(|field| field.value = None);
}

fn gather<'a>(blocks: &'a [Block], fields: &mut Vec<&'a Field>) {
    for block in blocks {
        match block {
            Block::Section(section) => gather(&section.body, fields),
            Block::Fields { fields: own, .. } | Block::Office { fields: own, .. } => fields.extend(own),
            Block::Table(table) => fields.extend(table.rows.iter().flat_map(|row| &row.cells).filter_map(Cell::field)),
            Block::Questions(questions) => fields.extend(questions.items.iter().map(|item| &item.field)),
            Block::Checklist(list) => fields.extend(list.items.iter().map(|item| &item.field)),
            Block::Signatures { signatures } => {
                fields.extend(signatures.iter().flat_map(|place| place.fields.iter().chain([&place.signature])));
            }
            _ => {}
        }
    }
}
