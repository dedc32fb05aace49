//! Copies that are held back, by what they would tell.
//!
//! Between the plan and the making. An error of a rule says what may not leave ([`Holds`]); which copies that are follows
//! from the data that each of them prints, so that no list of documents can be forgotten, and a document that somebody adds
//! is held like any other.

use crate::build::composed;
use crate::case::{Capacity, Case, PersonId, items};
use crate::compose::visible::Eyes;
use crate::consent::{Said, restrictions};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Warned};
use crate::facts::{is_within, lives, tells_of_clients};
use crate::library::Library;
use crate::plan::{Job, Subject, readership};
use crate::rules::{Hold, Holds};
use crate::set::{Definition, Moment};

/// Takes out the jobs of copies that may not leave, and tells which those are.
///
/// # Errors
/// When a document cannot be composed.
pub fn hold_back(jobs: Vec<Job>, subjects: &[Subject], library: &Library) -> Result<Warned<Vec<Job>>, Diagnostics> {
    let (mut kept, mut held) = (Vec::new(), Vec::new());
    for job in jobs {
        if is_held(&job, &subjects[job.subject], library)? { held.push(job) } else { kept.push(job) }
    }
    let diagnostics =
        held.chunk_by(|one, next| one.subject == next.subject).map(|held| told(held, &kept, subjects)).collect();
    Ok(Warned { value: kept, diagnostics })
}

/// Names the documents of one case that are held back; of a document of which other copies leave, each copy.
fn told(held: &[Job], kept: &[Job], subjects: &[Subject]) -> Diagnostic {
    let leaves = |job: &Job| kept.iter().any(|kept| kept.subject == job.subject && kept.document == job.document);
    let name = |job: &Job| match &job.reader {
        Some(reader) if leaves(job) => format!("{}.{}", job.document, reader.id()),
        _ => job.document.clone(),
    };
    let mut names: Vec<String> = held.iter().map(name).collect();
    names.dedup();
    Diagnostic::error(Code::PLAN_WITHHELD)
        .with("case", &subjects[held[0].subject].folder)
        .with("documents", names.join(", "))
}

fn is_held(job: &Job, subject: &Subject, library: &Library) -> Result<bool, Diagnostics> {
    let Some(case) = subject.case.as_ref().filter(|_| !subject.holds.is_empty()) else { return Ok(false) };
    let tells = composed(job, subject, library)?.tells;
    let places: Vec<String> = tells.iter().flat_map(|path| lives(path)).collect();
    let set = library.set(&job.set, &job.locale)?;
    let definition = set.document(&job.document).map_err(|problem| vec![problem])?;
    let eyes = readership::eyes(case, definition, job.reader.as_ref());
    let copy = Copy { job, case, definition, places, eyes, subject };
    Ok(subject.holds.iter().any(|hold| copy.is_held_for(hold)))
}

/// A copy, and what it tells.
struct Copy<'a> {
    job: &'a Job,
    case: &'a Case,
    definition: &'a Definition,
    places: Vec<String>,
    eyes: Eyes,
    subject: &'a Subject,
}

impl Copy<'_> {
    fn is_held_for(&self, hold: &Hold) -> bool {
        match hold.holds {
            Holds::Nothing => false,
            Holds::Sharing => {
                let tells_nobody = self.definition.anonymous;
                !tells_nobody
                    && !matches!(self.job.moment, Moment::Pack | Moment::Request)
                    && self.places.iter().any(|place| tells_of_clients(place))
            }
            Holds::Calling => self.job.moment == Moment::Before && self.shows("meeting.agenda"),
            Holds::Showing(data) => data.iter().any(|datum| self.shows(datum)),
            Holds::ShowingToOthers(data) => self.is_for_others() && data.iter().any(|datum| self.shows(datum)),
            Holds::Item => self.shows_item(&hold.path),
        }
    }

    /// Whether it shows a datum, something of it, or all that it stands in.
    fn shows(&self, datum: &str) -> bool {
        self.places.iter().any(|place| is_within(place, datum) || is_within(datum, place))
    }

    fn is_for_others(&self) -> bool {
        let leads = |id: &PersonId| {
            let leader = self.case.participants.iter().find(|other| other.id == *id);
            self.case.meeting.chair.as_ref() == Some(id)
                || leader.is_some_and(|leader| matches!(leader.capacity, Capacity::Chair | Capacity::Coordinator))
        };
        let is_client = |id: &PersonId| self.case.client_system.iter().any(|client| client.id == *id);
        self.eyes.0.is_empty() || self.eyes.0.iter().any(|id| !is_client(id) && !leads(id))
    }

    /// Whether it shows the item in a list at a path, which its readers may see.
    fn shows_item(&self, path: &str) -> bool {
        let Some(told) = items::told(self.case).into_iter().find(|told| is_within(path, &told.path)) else {
            return self.shows(path);
        };
        let said = Said { topics: told.topics.as_ref(), about: &told.about };
        let kept = restrictions(self.case, self.subject.surroundings.today);
        let hidden = kept
            .iter()
            .any(|kept| kept.hides(said).is_some() && self.eyes.0.iter().any(|reader| kept.concerns(reader)));
        self.shows(told.list) && !hidden
    }
}
