//! Which documents are made, for whom, in which language: the list of jobs.
//!
//! A job is independent of all others, has a name of its own, and gives the same bytes whenever it is done.

pub mod readership;

use std::path::PathBuf;

use self::readership::{is_writer, readers, voice_for, voice_of};

use crate::case::Case;
use crate::compose;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::facts::{Facts, Reader, Surroundings};
use crate::library::Library;
use crate::model::{Filling, Image};
use crate::rules::Hold;
use crate::set::{Definition, Moment, Set, Voice};

/// What documents are made of: a case, or only a desk for blank forms.
pub struct Subject {
    /// Folder of its results; the identifier of the case.
    pub folder: String,
    /// The set.
    pub set: String,
    /// The case; none for blank forms.
    pub case: Option<Case>,
    /// The case of the previous meeting.
    pub previous: Option<Case>,
    /// Identifier of the desk, if it has one.
    pub desk: Option<String>,
    /// What surrounds it.
    pub surroundings: Surroundings,
    /// Logo of the issuer.
    pub logo: Option<Image>,
    /// For what copies are held back, because of what is wrong with the case.
    pub holds: Vec<Hold>,
}

/// Which documents are asked for.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// Only of these moments; empty means all but the blank packs.
    pub moments: Vec<Moment>,
    /// Only these documents; empty means all.
    pub documents: Vec<String>,
    /// Only the copies of these people; empty means all copies.
    pub readers: Vec<String>,
}

/// One document for one reader in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Place of its subject in the list of subjects.
    pub subject: usize,
    /// The set: that of its subject, or a companion of it.
    pub set: String,
    /// The document.
    pub document: String,
    /// Folder of its moment.
    pub moment: Moment,
    /// For whom; none for a copy for all.
    pub reader: Option<Reader>,
    /// Voice of a blank copy of a document that speaks in voices.
    pub voice: Voice,
    /// Whether the voice is part of its name.
    pub voice_named: bool,
    /// Tag of the locale.
    pub locale: String,
}

impl Job {
    /// Returns where its file goes, below the folder of results.
    #[must_use]
    pub fn path(&self, subject: &Subject, format: &str) -> PathBuf {
        let reader = self.reader.as_ref().map(|reader| format!(".{}", reader.id()));
        let voice = self.voice_named.then(|| format!(".{}", self.voice.name()));
        let copy = reader.or(voice).unwrap_or_default();
        let name = format!("{}{copy}.{}.{format}", self.document, self.locale);
        [&subject.folder, self.moment.name(), &name].iter().collect()
    }
}

/// Lists the jobs for subjects, in the order of their sets.
///
/// # Errors
/// When a document or reader that was asked for does not exist.
pub fn plan(subjects: &[Subject], library: &Library, wish: &Wish) -> Result<Vec<Job>, Diagnostics> {
    let families: Vec<Vec<&Set>> = subjects.iter().map(|subject| family(subject, library)).collect();
    let mut problems = unknown_documents(&families.concat(), wish);
    problems.extend(unknown_readers(subjects, wish));
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut jobs = Vec::new();
    for (index, (subject, family)) in subjects.iter().zip(families).enumerate() {
        for (set, definition) in
            family.iter().flat_map(|set| set.documents.iter().map(move |document| (*set, document)))
        {
            if let Some(moment) = wanted(set, definition, subject, wish) {
                jobs.extend(copies(index, subject, (set, definition), moment, library, wish));
            }
        }
    }
    Ok(jobs)
}

/// Returns the sets of which a subject gets documents. A blank pack holds the forms of its own set alone.
fn family<'a>(subject: &Subject, library: &'a Library) -> Vec<&'a Set> {
    let all = library.family(&subject.set);
    if subject.case.is_some() { all.collect() } else { all.take(1).collect() }
}

/// Whether a case has what a document is about, if the document says what that is.
fn is_called_for(definition: &Definition, subject: &Subject) -> bool {
    let Some(case) = subject.case.as_ref().filter(|_| !definition.when.is_empty()) else { return true };
    let facts = Facts::of(case, subject.previous.as_ref(), &subject.surroundings, None);
    definition.when.iter().any(|path| !facts.values(path).is_empty())
}

/// Returns the moment for which a document is wanted.
///
/// A set that has only packs, as that of a Huis van het Kind, has no meeting: its forms are made for a house.
fn wanted(set: &Set, definition: &Definition, subject: &Subject, wish: &Wish) -> Option<Moment> {
    if !wish.documents.is_empty() && !wish.documents.contains(&definition.document) {
        return None;
    }
    let named = !wish.documents.is_empty();
    if !named && !is_called_for(definition, subject) {
        return None;
    }
    let fits = |moment: &&Moment| match (subject.case.is_some(), wish.moments.is_empty()) {
        (_, false) => wish.moments.contains(moment),
        (true, true) => **moment != Moment::Pack || set.documents.iter().all(Definition::is_only_pack),
        (false, true) => **moment == Moment::Pack,
    };
    let first = definition.moment.first().copied();
    definition.moment.iter().find(fits).copied().or_else(|| first.filter(|_| named && wish.moments.is_empty()))
}

fn copies(
    index: usize,
    subject: &Subject,
    (set, definition): (&Set, &Definition),
    moment: Moment,
    library: &Library,
    wish: &Wish,
) -> Vec<Job> {
    let job = |reader: Option<Reader>, voice: Voice, voice_named: bool, locale: &str| Job {
        subject: index,
        set: set.name.clone(),
        document: definition.document.clone(),
        moment,
        reader,
        voice,
        voice_named,
        locale: locale.into(),
    };
    let mut jobs = Vec::new();
    for locale in library.locales() {
        match &subject.case {
            None if compose::has_voices(definition) => {
                jobs.extend(Voice::ALL.map(|voice| job(None, voice, true, locale)));
            }
            None => jobs.push(job(None, voice_of(definition), false, locale)),
            Some(case) => {
                let wanted = |reader: &Reader| {
                    let asked = wish.readers.is_empty() || wish.readers.iter().any(|id| id == reader.id());
                    asked && !is_writer(case, definition, reader)
                };
                match readers(case, definition.copies) {
                    None if wish.readers.is_empty() => jobs.push(job(None, voice_of(definition), false, locale)),
                    None => {}
                    Some(readers) => jobs.extend(readers.into_iter().filter(wanted).map(|reader| {
                        let voice = voice_for(case, &reader);
                        job(Some(reader), voice, false, locale)
                    })),
                }
            }
        }
    }
    jobs
}

/// Returns the documents asked for that no set has.
fn unknown_documents(sets: &[&Set], wish: &Wish) -> Diagnostics {
    let unknown = |id: &&String| !sets.iter().any(|set| set.document(id).is_ok());
    let first = |id: &String| sets.first().and_then(|set| set.document(id).err());
    wish.documents.iter().filter(unknown).filter_map(first).collect()
}

/// Returns the people asked for whom no case has.
fn unknown_readers(subjects: &[Subject], wish: &Wish) -> Diagnostics {
    let ids: Vec<&str> = subjects.iter().filter_map(|subject| subject.case.as_ref()).flat_map(people).collect();
    let folders: Vec<&str> = subjects.iter().map(|subject| subject.folder.as_str()).collect();
    let unknown = wish.readers.iter().filter(|id| !ids.contains(&id.as_str()));
    let diagnostic = |id: &String| {
        Diagnostic::error(Code::PLAN_UNKNOWN_READER)
            .with("reader", id)
            .with("case", folders.join(", "))
            .suggest(id, ids.iter().copied())
    };
    unknown.map(diagnostic).collect()
}

fn people(case: &Case) -> impl Iterator<Item = &str> {
    let clients = case.client_system.iter().map(|client| client.id.0.as_str());
    let others = case.participants.iter().map(|participant| participant.id.0.as_str());
    let partners = case.organisation.partners.iter().map(|partner| partner.id.as_str());
    clients.chain(others).chain(partners)
}

/// Returns whether a document is made blank, or filled from the case. A form of a pack is blank, though it knows its house.
#[must_use]
pub fn filling(job: &Job, subject: &Subject) -> Filling {
    if subject.case.is_some() && job.moment != Moment::Pack { Filling::Filled } else { Filling::Blank }
}
