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
pub use self::meta::{Chrome, Cited, Colour, Direction, Filling, Image, Issuer, Kind, Meta};
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
        self.body.iter().flat_map(Block::fields).collect()
    }

    /// Returns the same document with nothing filled in.
    #[must_use]
    pub fn without_answers(&self) -> Self {
        let mut blank = self.clone();
        for field in blank.body.iter_mut().flat_map(Block::fields_mut) {
            field.value = None;
        }
        blank
    }
}
