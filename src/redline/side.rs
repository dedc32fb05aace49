//! One side opened: a version of a set, with or without adaptations, in a library of its own.
//!
//! What the command line and a web desk call: open two sides, then [`between`].

use jiff::civil::Date;

use super::{Comparison, Extent, Identity, Marks, Named, Terms, Version, compare, page};
use crate::adaptation::Stack;
use crate::adaptation::norms::Vocabulary;
use crate::diagnostic::Diagnostics;
use crate::edition::Editions;
use crate::facts::Facts;
use crate::library::Library;
use crate::model::Document;
use crate::plan::Subject;
use crate::subjects;
use crate::tree::Tree;

/// One side, opened in one language.
pub struct Side {
    /// Everything that it is made of.
    pub library: Library,
    /// What it is called.
    pub identity: Identity,
    locale: String,
}

impl Side {
    /// Opens a version of a set.
    ///
    /// # Errors
    /// When there is no such set or version, or it is wrong.
    pub fn of_edition(
        editions: &Editions,
        tree: &Tree,
        set: &str,
        version: &str,
        locale: &str,
    ) -> Result<Self, Diagnostics> {
        let library = Library::open(editions.tree(tree, set, version)?);
        library.set(set, locale)?;
        let identity = Identity { set: set.into(), version: version.into(), adaptation: None };
        Ok(Self { library, identity, locale: locale.into() })
    }

    /// Opens the set of a tree with the adaptations of a stack laid over it; it may have none.
    ///
    /// # Errors
    /// When the set or an adaptation is wrong.
    pub fn of_stack(tree: Tree, stack: Stack, locale: &str) -> Result<Self, Diagnostics> {
        let (set, version) = (stack.set.clone(), stack.version.clone());
        let adaptation = stack.layers.last().map(|top| Named {
            id: top.adapter.id.clone(),
            version: top.adapter.version.clone(),
            title: top.title.clone(),
        });
        let library = match adaptation {
            Some(_) => Library::open_adapted(tree, stack)?,
            None => Library::open(tree),
        };
        library.set(&set, locale)?;
        Ok(Self { library, identity: Identity { set, version, adaptation }, locale: locale.into() })
    }

    fn version<'a>(&'a self, facts: &'a Facts, issuer: &'a Subject) -> Result<Version<'a>, Diagnostics> {
        Ok(Version {
            identity: self.identity.clone(),
            adaptation: self.library.stack(&self.identity.set).map(Stack::top),
            set: self.library.set(&self.identity.set, &self.locale)?,
            locale: self.library.locale(&self.locale)?,
            types: &self.library.types,
            facts,
            logo: issuer.logo.as_ref(),
            date: issuer.surroundings.today,
        })
    }
}

/// Compares two sides, both with the data of who issues the newer one, and makes the document that shows it.
///
/// # Errors
/// When a side lacks something that its documents need.
pub fn between(
    before: &Side,
    after: &Side,
    date: Date,
    extent: Extent,
) -> Result<(Comparison, Option<Document>), Diagnostics> {
    let issuer = subjects::blank(&after.identity.set, None, &after.library, date)?;
    let vocabulary = Vocabulary::open(after.library.tree())?;
    let facts = Facts::blank(&issuer.surroundings);
    let (before, after) = (before.version(&facts, &issuer)?, after.version(&facts, &issuer)?);
    let words = after.locale.common();
    let mark = |id: &str| words.get(id).unwrap_or_default();
    let marks = Marks { inserted: mark("redline-inserted"), deleted: mark("redline-deleted") };
    let comparison = compare(&before, &after, &Terms { vocabulary: &vocabulary, marks: &marks })?;
    let document = page(&comparison, &after, extent)?;
    Ok((comparison, document))
}
