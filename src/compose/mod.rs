//! From the data of a case and the definition of a document to one [`Document`] for one reader.
//!
//! Pure: no clock, no disk. What the reader may not see is gone from the case ([`visible`]) before anything else
//! happens, so that no later step has to hide anything.
//!
//! 1. the frame: what the document is, who issues it, the words around the body;
//! 2. the body: each element of the definition whose conditions hold becomes a block ([`element`]);
//! 3. data are shown in the reader's language ([`show`]), in fields, tables and running text;
//! 4. where the answer on each field belongs is noted ([`origin`]), for the day that the form comes back.

mod chart;
mod citation;
mod element;
mod field;
mod frame;
mod letter;
pub mod origin;
mod show;
mod sign;
mod table;
mod text;
pub mod visible;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::Value as Json;

use self::origin::{Composed, Origins};
use self::visible::LeftOut;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::facts::{Facts, Types, is_known};
use crate::locale::{Locale, Words};
use crate::model::{Cited, Clause, Document, Filling, Image};
use crate::secret::Secret;
use crate::set::definition::Element;
use crate::set::{Definition, Set, Voice};

/// What a document is composed of.
#[derive(Clone, Copy)]
pub struct Ingredients<'a> {
    /// The set.
    pub set: &'a Set,
    /// The document.
    pub definition: &'a Definition,
    /// The language.
    pub locale: &'a Locale,
    /// The types of all data.
    pub types: &'a Types,
    /// The data that this reader may see.
    pub facts: &'a Facts,
    /// Blank, or filled from a case.
    pub filling: Filling,
    /// In which voice the document speaks.
    pub voice: Voice,
    /// Identifier of the one for whom this copy is.
    pub reader: Option<&'a str>,
    /// Where something was left out that the reader may know to exist.
    pub left_out: &'a LeftOut,
    /// Identifier of the desk that issues it.
    pub desk: Option<&'a str>,
    /// Logo of the issuer.
    pub logo: Option<&'a Image>,
    /// Day of making.
    pub date: Date,
    /// Secret of the folder of results.
    pub secret: Option<&'a Secret>,
}

/// Composes a document.
///
/// # Errors
/// When a message is missing that [`Set::open`] could not know of: a theme or set laid over ours is wrong.
pub fn compose(ingredients: Ingredients<'_>) -> Result<Composed, Diagnostics> {
    let composer = Composer::new(ingredients);
    // The body first: what it cites stands in what is said of the document.
    let body = composer.body();
    let document = Document { meta: composer.meta(), chrome: composer.chrome(), body };
    let problems = composer.problems.into_inner();
    let tells = ingredients.facts.read();
    if problems.is_empty() {
        Ok(Composed { document, origins: composer.origins.into_inner(), tells })
    } else {
        Err(problems)
    }
}

/// Composes one clause in the words of a document, by its path; none when the set has no such clause.
///
/// # Errors
/// As for a whole document.
pub fn clause(ingredients: Ingredients<'_>, path: &str) -> Result<Option<Clause>, Diagnostics> {
    let composer = Composer::new(ingredients);
    let clause = composer.clause(path, None);
    let problems = composer.problems.into_inner();
    if problems.is_empty() { Ok(clause) } else { Err(problems) }
}

/// Whether a document speaks differently to clients, network and professionals.
#[must_use]
pub fn has_voices(definition: &Definition) -> bool {
    definition.body.iter().any(Element::has_voices)
}

/// A document in the making.
struct Composer<'a> {
    given: Ingredients<'a>,
    words: Words<'a>,
    problems: RefCell<Diagnostics>,
    /// Notes so far; they are numbered through the document.
    notes: Cell<u16>,
    /// Numbered parts so far, where they are numbered through the document.
    numbered: Cell<u16>,
    /// How often an identifier was given, so that each stays unique.
    ids: RefCell<BTreeMap<String, u16>>,
    /// Where the answers on the fields so far belong.
    origins: RefCell<Origins>,
    /// What of the law was cited so far.
    cited: RefCell<BTreeMap<String, Cited>>,
}

impl<'a> Composer<'a> {
    fn new(given: Ingredients<'a>) -> Self {
        let words = given.locale.words(&given.set.name, &given.definition.document);
        Self {
            given,
            words,
            problems: RefCell::default(),
            notes: Cell::default(),
            numbered: Cell::default(),
            ids: RefCell::default(),
            origins: RefCell::default(),
            cited: RefCell::default(),
        }
    }

    fn is_blank(&self) -> bool {
        self.given.filling == Filling::Blank
    }

    fn document(&self) -> &str {
        &self.given.definition.document
    }

    /// Returns the key under which the answers of this copy are kept.
    fn answers_key(&self) -> String {
        origin::answers_key(self.given.definition, self.given.reader)
    }

    /// Returns what was answered in this copy, and no other, under a key.
    fn answered(&self, key: &str) -> Option<&Json> {
        self.answers()?.get(key).filter(|answer| is_known(answer))
    }

    /// Returns the answers of this copy. An anonymous one for each reader shows none: they could be another's.
    fn answers(&self) -> Option<&Json> {
        let is_anyones = self.given.definition.anonymous && self.given.reader.is_some();
        if is_anyones { None } else { self.given.facts.root().get("answers")?.get(self.answers_key()) }
    }

    /// Returns a message; a missing one is a problem of the document, never a hole in a page.
    fn say(&self, id: &str) -> String {
        self.referenced(self.say_with(id, &[]))
    }

    /// Returns a message with its variables filled in. They are data, in which nothing is a reference.
    fn say_with(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.words.with(id, args).unwrap_or_else(|| {
            let missing = Diagnostic::error(Code::SET_UNKNOWN_MESSAGE)
                .with("document", self.document())
                .with("message", id)
                .with("suggestion", self.words.nearest(id).unwrap_or_default());
            self.problems.borrow_mut().push(missing);
            String::new()
        })
    }

    /// Returns the identifier, with a number behind it if it was given before.
    fn unique(&self, id: &str) -> String {
        let mut ids = self.ids.borrow_mut();
        let count = ids.entry(id.to_owned()).or_insert(0);
        *count += 1;
        if *count == 1 { id.to_owned() } else { format!("{id}-{count}") }
    }
}
