//! What an adaptation may do to a set: put another text, put a clause in, take one out, add a document.
//!
//! These only do it; whether it may be done is the work of the room `adaptation`, and [`Set::check`] holds for what comes
//! of it. A clause stands in a list (`clauses`, `guide`), alone (`clause`) or set apart (`notice`).

use super::definition::{Content, Definition, Element};
use super::{Adapter, ClauseText, Set, check, cited};
use crate::diagnostic::Diagnostics;
use crate::facts::Types;
use crate::locale::Locale;
use crate::yaml::Located;

/// Where an added clause stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Position {
    /// Right after the clause with this path.
    After(String),
    /// Right before the clause with this path.
    Before(String),
}

impl Position {
    /// Returns the path of the clause beside which it stands.
    #[must_use]
    pub fn anchor(&self) -> &str {
        match self {
            Self::After(anchor) | Self::Before(anchor) => anchor,
        }
    }
}

impl Set {
    /// Returns what is wrong in its documents, and in what its clauses cite.
    #[must_use]
    pub fn check(&self, locale: &Locale, types: &Types) -> Diagnostics {
        let cited = self.clauses.values().flat_map(|clause| cited::clause(self, clause));
        let documents =
            self.documents.iter().filter_map(|document| Some((document, self.places.get(&document.document)?)));
        let documents = documents.flat_map(|(document, places)| check::check(self, document, places, locale, types));
        documents.chain(cited).collect()
    }

    /// Returns the clause with this path (`code/waarden`).
    #[must_use]
    pub fn clause_at(&self, path: &str) -> Option<&ClauseText> {
        self.clauses.get(path)
    }

    /// Returns its semantic version before any adaptation.
    #[must_use]
    pub fn base_version(&self) -> &str {
        self.version.split('+').next().unwrap_or_default()
    }

    /// Adds a document after the others.
    pub fn add_document(&mut self, file: Located<Definition>) {
        self.places.insert(file.value.document.clone(), file.places);
        self.documents.push(file.value);
    }

    /// Puts a text at the path of a clause, in the place of one that is there.
    pub fn put_clause(&mut self, path: &str, clause: ClauseText) {
        self.clauses.insert(path.into(), clause);
    }

    /// Lets the documents name a clause beside another: a clause of one document in that document, a shared one
    /// wherever the other stands. Returns whether the other stands anywhere.
    pub fn place_clause(&mut self, path: &str, position: &Position) -> bool {
        let owner = path.split('/').next().unwrap_or_default();
        let holds = |definition: &&mut Definition| owner == "shared" || definition.document == owner;
        let mut placed = false;
        for definition in self.documents.iter_mut().filter(holds) {
            placed |= place(&mut definition.body, &Addition { path, position });
        }
        placed
    }

    /// Takes a clause out of the set and of every document that names it.
    pub fn remove_clause(&mut self, path: &str) {
        self.clauses.remove(path);
        for definition in &mut self.documents {
            definition.body.retain_mut(|element| keeps_without(element, path));
        }
    }

    /// Notes that an adaptation was laid over the set; the version tells it too, as build metadata does (`1.0.0+huis.2.1.0`).
    pub fn adapted_by(&mut self, adapter: Adapter) {
        let joint = if self.adapters.is_empty() { '+' } else { '.' };
        self.version = format!("{}{joint}{}.{}", self.version, adapter.id, adapter.version);
        self.adapters.push(adapter);
    }
}

/// A clause to be named in a document.
struct Addition<'a> {
    path: &'a str,
    position: &'a Position,
}

impl Addition<'_> {
    fn is_beside(&self, path: &str) -> bool {
        path == self.position.anchor()
    }

    /// Returns where the clause goes, beside one that stands at `anchor`.
    fn at(&self, anchor: usize) -> usize {
        match self.position {
            Position::After(_) => anchor + 1,
            Position::Before(_) => anchor,
        }
    }

    /// Puts the clause into a list that holds its anchor.
    fn insert(&self, paths: &mut Vec<String>) -> bool {
        let Some(anchor) = paths.iter().position(|path| self.is_beside(path)) else { return false };
        paths.insert(self.at(anchor), self.path.into());
        true
    }
}

fn place(elements: &mut Vec<Element>, addition: &Addition<'_>) -> bool {
    let mut placed = false;
    for element in elements.iter_mut() {
        placed |= place_in(&mut element.content, addition);
    }
    let is_notice =
        |element: &Element| matches!(&element.content, Content::Notice { path, .. } if addition.is_beside(path));
    if let Some(anchor) = elements.iter().position(is_notice) {
        // It is no notice itself, but stands there under the same conditions.
        let beside = Element { content: Content::Clause(addition.path.into()), ..elements[anchor].clone() };
        elements.insert(addition.at(anchor), beside);
        placed = true;
    }
    placed
}

/// Puts a clause into what an element makes, if its anchor stands there.
fn place_in(content: &mut Content, addition: &Addition<'_>) -> bool {
    match content {
        // A clause that stands alone becomes a list of two, under the same conditions.
        Content::Clause(path) if addition.is_beside(path) => {
            let mut paths = vec![std::mem::take(path)];
            let placed = addition.insert(&mut paths);
            *content = Content::Clauses { paths, numbered: false };
            placed
        }
        Content::Clauses { paths, .. } | Content::Guide(paths) => addition.insert(paths),
        Content::Section(section) => place(&mut section.body, addition),
        Content::Clause(_)
        | Content::Notice { .. }
        | Content::Privacy
        | Content::Office(_)
        | Content::Fields { .. }
        | Content::Facts(_)
        | Content::Table(_)
        | Content::Questions(_)
        | Content::Checklist(_)
        | Content::Agenda { .. }
        | Content::Signatures(_)
        | Content::Chart(_)
        | Content::Letterhead
        | Content::Cut(_)
        | Content::PageBreak => false,
    }
}

/// Takes a clause out of an element; returns whether the element still holds something.
fn keeps_without(element: &mut Element, path: &str) -> bool {
    match &mut element.content {
        Content::Clause(own) | Content::Notice { path: own, .. } => own != path,
        Content::Clauses { paths, .. } | Content::Guide(paths) => {
            paths.retain(|own| own != path);
            !paths.is_empty()
        }
        Content::Section(section) => {
            let was_empty = section.body.is_empty();
            section.body.retain_mut(|element| keeps_without(element, path));
            was_empty || !section.body.is_empty()
        }
        Content::Privacy
        | Content::Office(_)
        | Content::Fields { .. }
        | Content::Facts(_)
        | Content::Table(_)
        | Content::Questions(_)
        | Content::Checklist(_)
        | Content::Agenda { .. }
        | Content::Signatures(_)
        | Content::Chart(_)
        | Content::Letterhead
        | Content::Cut(_)
        | Content::PageBreak => true,
    }
}
