//! One side of a comparison.

use jiff::civil::Date;
use serde::Serialize;

use crate::adaptation::Adaptation;
use crate::compose::visible::LeftOut;
use crate::compose::{Ingredients, clause, compose, has_voices};
use crate::diagnostic::Diagnostics;
use crate::facts::{Facts, Types};
use crate::locale::Locale;
use crate::model::{Clause, Document, Filling, Image, Inline, Inlines, map_inlines};
use crate::set::{Definition, Set, Voice};

/// What a side is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Identity {
    /// The set.
    pub set: String,
    /// Its semantic version.
    pub version: String,
    /// The adaptation, if it is one.
    pub adaptation: Option<Named>,
}

/// An adaptation by name and version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Named {
    /// Identifier.
    pub id: String,
    /// Semantic version.
    pub version: String,
    /// Title.
    pub title: String,
}

/// One side: a set in one language, with the data that fill its blanks.
pub struct Version<'a> {
    /// What it is called.
    pub identity: Identity,
    /// The adaptation that makes it, if it is one.
    pub adaptation: Option<&'a Adaptation>,
    /// The set.
    pub set: &'a Set,
    /// The language.
    pub locale: &'a Locale,
    /// The types of all data.
    pub types: &'a Types,
    /// The data of the organisation; the same on both sides, so that only words can differ.
    pub facts: &'a Facts,
    /// Logo of the organisation.
    pub logo: Option<&'a Image>,
    /// Day that counts as that of making.
    pub date: Date,
}

impl Version<'_> {
    /// Returns a clause by its path as a reader sees it, with the names of unknown data in their place.
    ///
    /// # Errors
    /// When the set lacks a message that the clause needs.
    pub(super) fn clause(&self, definition: &Definition, path: &str) -> Result<Option<Clause>, Diagnostics> {
        let left_out = LeftOut::new();
        let composed = clause(self.ingredients(definition, Voice::Professional, &left_out), path)?;
        Ok(composed.map(|clause| Clause {
            heading: clause.heading.as_deref().map(named),
            content: clause.content.iter().map(|node| node.map(&named)).collect(),
            ..clause
        }))
    }

    /// Returns a document blank, once for each voice in which it speaks.
    ///
    /// # Errors
    /// When the set lacks a message that the document needs.
    pub(super) fn blanks(&self, definition: &Definition) -> Result<Vec<Document>, Diagnostics> {
        let left_out = LeftOut::new();
        let voices = if has_voices(definition) { &Voice::ALL[..] } else { &[Voice::Professional] };
        let document = |voice| Ok(compose(self.ingredients(definition, voice, &left_out))?.document);
        voices.iter().copied().map(document).collect()
    }

    fn ingredients<'b>(&'b self, definition: &'b Definition, voice: Voice, left_out: &'b LeftOut) -> Ingredients<'b> {
        Ingredients {
            set: self.set,
            definition,
            locale: self.locale,
            types: self.types,
            facts: self.facts,
            filling: Filling::Blank,
            voice,
            reader: None,
            left_out,
            logo: self.logo,
            desk: None,
            date: self.date,
            secret: None,
        }
    }
}

/// Returns running text in which what is not known is named: nobody writes on a comparison.
fn named(inlines: &[Inline]) -> Inlines {
    map_inlines(inlines, &|inline| match inline {
        Inline::Blank { label, .. } => Inline::Text { text: format!("‹{label}›") },
        other => other.clone(),
    })
}
