//! What an adaptation may do to a set: put another text, put a clause in, take one out, add a document.
//!
//! These only do it; whether it may be done is the work of the room `adaptation`, and [`Set::check`] holds for what comes
//! of it. A clause stands in a list (`clauses`, `guide`), alone (`clause`) or set apart (`notice`).

use super::definition::{Definition, Element};
use super::{Adapter, ClauseText, Set, check, cited, clause_path};
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
            let Definition { document, body, .. } = definition;
            placed |= place(body, &Addition { document, path, position });
        }
        placed
    }

    /// Takes a clause out of the set and of every document that names it.
    pub fn remove_clause(&mut self, path: &str) {
        self.clauses.remove(path);
        for Definition { document, body, .. } in &mut self.documents {
            remove(body, document, path);
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
    document: &'a str,
    path: &'a str,
    position: &'a Position,
}

impl Addition<'_> {
    /// Returns the clause as its document names it.
    fn id(&self) -> String {
        self.path.strip_prefix(&format!("{}/", self.document)).unwrap_or(self.path).into()
    }

    fn is_anchor(&self, id: &str) -> bool {
        clause_path(self.document, id) == self.position.anchor()
    }

    /// Puts the clause into a list that holds its anchor.
    fn insert(&self, ids: &mut Vec<String>) -> bool {
        let Some(at) = ids.iter().position(|id| self.is_anchor(id)) else { return false };
        let at = at + usize::from(matches!(self.position, Position::After(_)));
        ids.insert(at, self.id());
        true
    }
}

fn place(elements: &mut Vec<Element>, addition: &Addition<'_>) -> bool {
    let mut placed = false;
    for element in elements.iter_mut() {
        // A clause that stands alone becomes a list of two, under the same conditions.
        if element.clause.as_ref().is_some_and(|id| addition.is_anchor(id)) {
            element.clauses = element.clause.take().map(|id| vec![id]);
        }
        let lists = element.clauses.iter_mut().chain(&mut element.guide);
        for ids in lists {
            placed |= addition.insert(ids);
        }
        placed |= place(&mut element.body, addition);
    }
    let notice = |element: &Element| element.notice.as_ref().is_some_and(|id| addition.is_anchor(id));
    if let Some(at) = elements.iter().position(notice) {
        let beside = beside(&elements[at], addition.id());
        elements.insert(at + usize::from(matches!(addition.position, Position::After(_))), beside);
        placed = true;
    }
    placed
}

/// Returns an element for a clause, under the conditions of another element.
fn beside(element: &Element, clause: String) -> Element {
    let Element { when, unless, r#in, r#for, .. } = element.clone();
    Element { when, unless, r#in, r#for, clause: Some(clause), ..Element::default() }
}

/// Takes a clause out of elements, and with it an element or a part that holds nothing any more.
fn remove(elements: &mut Vec<Element>, document: &str, path: &str) {
    let is = |id: &String| clause_path(document, id) == path;
    elements.retain_mut(|element| {
        let was_empty = element.body.is_empty();
        remove(&mut element.body, document, path);
        for ids in element.clauses.iter_mut().chain(&mut element.guide) {
            ids.retain(|id| !is(id));
        }
        let alone = element.clause.iter().chain(&element.notice).any(is);
        let listed = element.clauses.iter().chain(&element.guide).any(Vec::is_empty);
        !(alone || listed || (element.body.is_empty() && !was_empty))
    });
}
