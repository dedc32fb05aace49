//! What a plan decides about copies that an earlier run made: which of them would not be made any more.
//!
//! A plan for one moment, document or reader decides about those alone. Whether a copy is made again in this language or
//! format does not matter: who may have it in one, may have it in the other.

use std::collections::BTreeSet;

use super::{Job, Subject, Wish, family, is_called_for, people};
use crate::library::Library;
use crate::locale::FIRST;
use crate::set::Moment;

/// What a plan covers of one subject.
pub struct Covered<'a> {
    wish: &'a Wish,
    /// What is made: documents with whom each copy is for.
    made: BTreeSet<(&'a str, Option<&'a str>)>,
    /// Moments for which something is made.
    moments: BTreeSet<Moment>,
    /// Documents that the sets have.
    documents: BTreeSet<&'a str>,
    /// Documents that are made only when somebody asks for them.
    uncalled: BTreeSet<&'a str>,
    /// Who the case knows.
    people: BTreeSet<&'a str>,
}

/// A copy that an earlier run made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EarlierCopy<'a> {
    /// Folder of its moment.
    pub moment: &'a str,
    /// The document.
    pub document: &'a str,
    /// For whom it is, or in which voice; none for a copy for all.
    pub copy: Option<&'a str>,
}

impl<'a> Covered<'a> {
    /// Returns what a plan covers of one subject. The jobs are those that will be done: what is held back is not made.
    #[must_use]
    pub fn of(index: usize, subject: &'a Subject, jobs: &'a [Job], library: &'a Library, wish: &'a Wish) -> Self {
        let own = || jobs.iter().filter(|job| job.subject == index);
        // What a set holds is the same in every language; one that could not be opened would have stopped the plan.
        let sets = family(subject, library, FIRST).unwrap_or_default();
        let definitions = || sets.iter().flat_map(|set| &set.documents);
        let uncalled = definitions().filter(|definition| !is_called_for(definition, subject));
        Self {
            wish,
            made: own().map(|job| (job.document.as_str(), job.copy())).collect(),
            moments: own().map(|job| job.moment).collect(),
            documents: definitions().map(|definition| definition.document.as_str()).collect(),
            uncalled: uncalled.map(|definition| definition.document.as_str()).collect(),
            people: subject.case.iter().flat_map(people).collect(),
        }
    }

    /// Whether the plan decides about a copy. About a document that the sets do not have, as that of an adaptation that is
    /// not laid over them now, it does so only when nobody has the identifier any more that the copy was made for.
    #[must_use]
    pub fn decides(&self, copy: EarlierCopy<'_>) -> bool {
        let EarlierCopy { moment, document, copy } = copy;
        let moments = if self.wish.moments.is_empty() {
            moment != Moment::Pack.name() || self.moments.contains(&Moment::Pack)
        } else {
            self.wish.moments.iter().any(|wanted| wanted.name() == moment)
        };
        let documents = if self.wish.documents.is_empty() {
            self.documents.contains(document) || copy.is_some_and(|copy| !self.people.contains(copy))
        } else {
            self.wish.documents.iter().any(|wanted| wanted == document)
        };
        let readers = self.wish.readers.is_empty()
            || copy.is_some_and(|copy| self.wish.readers.iter().any(|wanted| wanted == copy));
        moments && documents && readers
    }

    /// Whether the plan makes a copy for the same reader.
    #[must_use]
    pub fn makes(&self, copy: EarlierCopy<'_>) -> bool {
        self.made.contains(&(copy.document, copy.copy))
    }

    /// Whether a document is made only when somebody asks for it by name: the case has nothing that it is about.
    #[must_use]
    pub fn is_uncalled(&self, document: &str) -> bool {
        self.wish.documents.is_empty() && self.uncalled.contains(document)
    }
}
