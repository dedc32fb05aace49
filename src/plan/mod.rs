//! Which documents are made, for whom, in which language: the list of jobs.
//!
//! A job is independent of all others, has a name of its own, and gives the same bytes whenever it is done.

mod earlier;
pub mod readership;

use std::path::PathBuf;

pub use self::earlier::{Covered, EarlierCopy};
use self::readership::{is_writer, readers, voice_for, voice_of};

use crate::case::Case;
use crate::compose;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::facts::{Facts, Reader, Surroundings};
use crate::library::Library;
use crate::locale::FIRST;
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
    /// In these languages; empty means that of the case, or else the first.
    pub locales: Vec<String>,
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
    /// Returns what tells this copy from the others of its document: for whom it is, or in which voice it speaks.
    #[must_use]
    pub fn copy(&self) -> Option<&str> {
        self.reader.as_ref().map(Reader::id).or_else(|| self.voice_named.then(|| self.voice.name()))
    }

    /// Returns where its file goes, below the folder of results.
    #[must_use]
    pub fn path(&self, subject: &Subject, format: &str) -> PathBuf {
        let copy = self.copy().map(|copy| format!(".{copy}")).unwrap_or_default();
        let name = format!("{}{copy}.{}.{format}", self.document, self.locale);
        [&subject.folder, self.moment.name(), &name].iter().collect()
    }
}

/// Lists the jobs for subjects, in the order of their sets.
///
/// # Errors
/// When a document or reader that was asked for does not exist. What is asked of one subject depends on no other.
pub fn plan(subjects: &[Subject], library: &Library, wish: &Wish) -> Result<Vec<Job>, Diagnostics> {
    let (mut jobs, mut problems) = (Vec::new(), Diagnostics::new());
    for (index, subject) in subjects.iter().enumerate() {
        match plan_one(index, subject, library, wish) {
            Ok(planned) => jobs.extend(planned),
            Err(errors) => problems.extend(errors),
        }
    }
    if problems.is_empty() { Ok(jobs) } else { Err(problems) }
}

/// Lists the jobs for one subject, whose place among others is `index`.
///
/// # Errors
/// When a document or reader that was asked for does not exist.
pub fn plan_one(index: usize, subject: &Subject, library: &Library, wish: &Wish) -> Result<Vec<Job>, Diagnostics> {
    let mut problems = unknown_documents(library, subject, wish)?;
    problems.extend(unknown_readers(subject, wish));
    if !problems.is_empty() {
        return Err(problems);
    }
    let own = subject.case.as_ref().and_then(|case| case.locale.clone()).unwrap_or_else(|| FIRST.into());
    let locales = if wish.locales.is_empty() { vec![own] } else { wish.locales.clone() };
    let mut jobs = Vec::new();
    for locale in &locales {
        for set in family(subject, library, locale)? {
            for definition in &set.documents {
                if let Some(moment) = wanted(set, definition, subject, wish) {
                    jobs.extend(copies(index, subject, (set, definition), moment, locale, wish));
                }
            }
        }
    }
    Ok(jobs)
}

/// Returns the sets of which a subject gets documents. A blank pack holds the forms of its own set alone.
fn family<'a>(subject: &Subject, library: &'a Library, locale: &str) -> Result<Vec<&'a Set>, Diagnostics> {
    match subject.case {
        Some(_) => library.family(&subject.set, locale),
        None => library.set(&subject.set, locale).map(|set| vec![set]),
    }
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
    locale: &str,
    wish: &Wish,
) -> Vec<Job> {
    let job = |reader: Option<Reader>, voice: Voice, voice_named: bool| Job {
        subject: index,
        set: set.name.clone(),
        document: definition.document.clone(),
        moment,
        reader,
        voice,
        voice_named,
        locale: locale.into(),
    };
    let Some(case) = &subject.case else {
        return match compose::has_voices(definition) {
            true => Voice::ALL.map(|voice| job(None, voice, true)).to_vec(),
            false => vec![job(None, voice_of(definition), false)],
        };
    };
    let wanted = |reader: &Reader| {
        let asked = wish.readers.is_empty() || wish.readers.iter().any(|id| id == reader.id());
        asked && !is_writer(case, definition, reader)
    };
    match readers(case, definition) {
        None if wish.readers.is_empty() => vec![job(None, voice_of(definition), false)],
        None => Vec::new(),
        Some(readers) => {
            let copy = |reader: Reader| {
                let voice = voice_for(case, &reader);
                job(Some(reader), voice, false)
            };
            readers.into_iter().filter(wanted).map(copy).collect()
        }
    }
}

/// Returns the documents asked for that no set has: a document of another set is not one of this subject's, and no mistake.
fn unknown_documents(library: &Library, subject: &Subject, wish: &Wish) -> Result<Diagnostics, Diagnostics> {
    let own = library.family(&subject.set, FIRST)?;
    let has = |sets: &[&Set], id: &str| sets.iter().any(|set| set.document(id).is_ok());
    let strange: Vec<&String> = wish.documents.iter().filter(|id| !has(&own, id)).collect();
    if strange.is_empty() {
        return Ok(Diagnostics::new());
    }
    let all = Set::available(library.tree()).iter().map(|set| library.structure(set)).collect::<Result<Vec<_>, _>>()?;
    let unknown = strange.into_iter().filter(|id| !has(&all, id));
    Ok(unknown.filter_map(|id| own.first()?.document(id).err()).collect())
}

/// Returns the people asked for whom the case does not have.
fn unknown_readers(subject: &Subject, wish: &Wish) -> Diagnostics {
    let ids: Vec<&str> = subject.case.iter().flat_map(people).collect();
    let unknown = wish.readers.iter().filter(|id| !ids.contains(&id.as_str()));
    let diagnostic = |id: &String| {
        Diagnostic::error(Code::PLAN_UNKNOWN_READER)
            .with("reader", id)
            .with("case", &subject.folder)
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
