//! A comparison as a document: what a board decides on, and behind it every word.
//!
//! 1. how to read it, and what changed in short ([`overview`]);
//! 2. what is asked of whom, base beside adaptation ([`norms`]);
//! 3. which documents change, and what forms ask otherwise ([`questions`]);
//! 4. the text of each clause that changed, marked word by word ([`texts`]).

mod norms;
mod overview;
mod questions;
mod texts;

use super::{Comparison, Version};
use crate::diagnostic::Diagnostics;
use crate::locale::{Locale, Words};
use crate::model::{Block, Cell, Chrome, Column, Document, Inline, Inlines, Kind, Meta, Node, Row, Section, Table};

/// Which clauses are shown in full.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Extent {
    /// Those that changed; the others by their heading.
    #[default]
    Changed,
    /// All.
    All,
}

/// Returns the document that shows a comparison, in the frame of the newer side.
///
/// # Errors
/// When the newer side lacks a message that its documents need.
pub fn page(comparison: &Comparison, after: &Version<'_>, extent: Extent) -> Result<Option<Document>, Diagnostics> {
    let Some(definition) = after.set.documents.first() else { return Ok(None) };
    let Some(frame) = after.blanks(definition)?.into_iter().next() else { return Ok(None) };
    let writer = Writer::new(comparison, after.locale);
    let body = [
        writer.overview(),
        writer.history(after.set),
        writer.norms(),
        writer.documents(),
        writer.questions(),
        writer.texts(extent),
    ];
    Ok(Some(Document {
        meta: writer.meta(frame.meta),
        chrome: Chrome { form: writer.sides(), ..frame.chrome },
        body: body.into_iter().flatten().collect(),
    }))
}

/// Writes the parts of the document.
pub(in crate::redline) struct Writer<'a> {
    locale: &'a Locale,
    words: Words<'a>,
    comparison: &'a Comparison,
}

impl<'a> Writer<'a> {
    /// Returns a writer of a comparison in a language.
    pub(in crate::redline) fn new(comparison: &'a Comparison, locale: &'a Locale) -> Self {
        Self { locale, words: locale.common(), comparison }
    }

    fn meta(&self, frame: Meta) -> Meta {
        let to = &self.comparison.to;
        let (title, subtitle) = match &to.adaptation {
            Some(adaptation) => (self.say("redline-title-adaptation"), adaptation.title.clone()),
            None => (self.say("redline-title-versions"), self.sides()),
        };
        Meta {
            document: "vergelijking".into(),
            version: to.adaptation.as_ref().map_or(&to.version, |adaptation| &adaptation.version).clone(),
            number: format!("{} {}", name(to), version(to)),
            kind: Kind::Report,
            title,
            subtitle: Some(subtitle),
            confidential: false,
            bookmarks: true,
            ..frame
        }
    }

    /// Returns what is held against what, in words.
    pub(in crate::redline) fn sides(&self) -> String {
        let Comparison { from, to, .. } = self.comparison;
        let args =
            [("from", name(from)), ("from-version", version(from)), ("to", name(to)), ("to-version", version(to))];
        self.say_with("redline-sides", &args)
    }

    /// Whether the newer side is an adaptation, which is held against its base.
    pub(in crate::redline) fn is_adaptation(&self) -> bool {
        self.comparison.to.adaptation.is_some()
    }

    /// Returns the title of a document by its identifier.
    fn title_of(&self, document: &str) -> String {
        let found = self.comparison.documents.iter().find(|change| change.document == document);
        found.map_or_else(|| document.to_owned(), |change| change.title.clone())
    }

    pub(in crate::redline) fn say(&self, id: &str) -> String {
        self.words.get(id).unwrap_or_else(|| id.to_owned())
    }

    pub(in crate::redline) fn say_with(&self, id: &str, args: &[(&str, String)]) -> String {
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.words.with(id, &args).unwrap_or_else(|| id.to_owned())
    }

    fn section(&self, id: &str, body: Vec<Block>) -> Option<Block> {
        let heading = text(self.say(&format!("redline-{id}")));
        let section = Section { id: id.into(), number: None, heading, body };
        (!section.body.is_empty()).then_some(Block::Section(section))
    }

    /// Returns a table; its caption is heard and, unless a heading says it already, seen. None without rows.
    fn table(&self, id: &str, columns: &[(&str, u8)], rows: Vec<Vec<Inlines>>) -> Option<Block> {
        let column = |(name, weight): &(&str, u8)| Column {
            id: (*name).into(),
            label: self.say(&format!("redline-column-{name}")),
            weight: *weight,
        };
        let row = |cells: Vec<Inlines>| Row {
            cells: cells.into_iter().map(|content| Cell::Text { content }).collect(),
            headed: true,
        };
        (!rows.is_empty()).then(|| {
            Block::Table(Table {
                id: format!("table-{id}"),
                caption: self.say(&format!("redline-{id}")),
                caption_shown: false,
                columns: columns.iter().map(column).collect(),
                rows: rows.into_iter().map(row).collect(),
                empty: None,
            })
        })
    }
}

fn name(identity: &super::Identity) -> String {
    identity.adaptation.as_ref().map_or(&identity.set, |adaptation| &adaptation.id).clone()
}

fn version(identity: &super::Identity) -> String {
    identity.adaptation.as_ref().map_or(&identity.version, |adaptation| &adaptation.version).clone()
}

fn text(text: impl Into<String>) -> Inlines {
    let text = text.into();
    if text.is_empty() { Inlines::new() } else { vec![Inline::Text { text }] }
}

fn paragraph(content: Inlines) -> Node {
    Node::Paragraph { content }
}

fn prose(content: Vec<Node>) -> Block {
    Block::Prose { content }
}

/// Returns running text as a list with bullets.
fn bullets(items: impl IntoIterator<Item = Inlines>) -> Node {
    Node::List { start: None, items: items.into_iter().map(|item| vec![paragraph(item)]).collect() }
}
