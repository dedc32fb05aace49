//! A form made again: the document that came back, composed once more from what is known now.
//!
//! Only so is it certain which fields the form has, what each of them takes and where its answer belongs: nothing is
//! guessed from the file that came back.

use std::collections::BTreeMap;

use super::{Identity, Returned};
use crate::build::composed;
use crate::case::Case;
use crate::compose::origin::{Composed, answers_key};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::facts::Reader;
use crate::library::Library;
use crate::model::Filling;
use crate::plan::{Job, Subject, Wish, plan};
use crate::set::{Copies, Definition, Set};
use crate::subjects;

/// A form made again.
pub(super) struct Form<'a> {
    /// The document, and where its answers belong.
    pub(super) composed: Composed,
    /// Its definition.
    pub(super) definition: &'a Definition,
    /// For whom the copy is, if it is for one.
    pub(super) reader: Option<String>,
}

impl Form<'_> {
    /// Returns the key under which the case keeps the answers of this copy.
    pub(super) fn answers_key(&self) -> String {
        answers_key(self.definition, self.reader.as_deref())
    }

    /// Whether whose copy it is may not be known.
    pub(super) fn is_anyones(&self) -> bool {
        self.definition.anonymous && self.definition.copies != Copies::One
    }
}

/// Checks that a form is one of this program's sets, in the version that is here.
pub(super) fn check<'a>(identity: &Identity, library: &'a Library) -> Result<&'a Definition, Diagnostics> {
    let known = Set::available(library.tree());
    if !known.contains(&identity.set) {
        let unknown =
            Diagnostic::error(Code::SET_UNKNOWN).with("set", name(&identity.set)).with("known", known.join(", "));
        return Err(vec![unknown.suggest(&identity.set, known.iter().map(String::as_str))]);
    }
    let set = library.set(&identity.set, &identity.locale)?;
    if set.version != identity.version {
        let (theirs, ours) = (name(&identity.version), &set.version);
        let other = Diagnostic::error(Code::COLLECT_OTHER_VERSION).with("form", theirs).with("here", ours);
        return Err(vec![other.with("set", &set.name)]);
    }
    set.document(&identity.document).map_err(|problem| vec![problem])
}

/// Makes a form again.
///
/// # Errors
/// When it is not of this case or this version, or it is not known whose it is.
pub(super) fn again<'a>(
    returned: &Returned,
    subject: &Subject,
    case: &Case,
    wished: Option<&str>,
    library: &'a Library,
) -> Result<Form<'a>, Diagnostics> {
    let identity = &returned.identity;
    let definition = check(identity, library)?;
    let is_of_case = identity.case.is_some() || (definition.anonymous && identity.filled == Filling::Filled);
    if is_of_case {
        let readers = identity.recipient.iter().cloned().collect();
        let made = best(returned, subject, readers, library)?;
        return Ok(Form { composed: made.0, definition, reader: made.1 });
    }
    let desk = identity.desk.as_ref().map(|id| library.desk(id).map(|desk| (id.as_str(), desk))).transpose()?;
    let blank = subjects::blank(&identity.set, desk, library, subject.surroundings.today)?;
    let (composed, _) = best(returned, &blank, vec![], library)?;
    let reader = match definition.copies {
        _ if definition.anonymous => None,
        Copies::One => None,
        copies => Some(whose(returned, case, copies, wished)?),
    };
    Ok(Form { composed, definition, reader })
}

/// Composes the copy whose fields are those of the form: a copy does not say in which voice it speaks.
fn best(
    returned: &Returned,
    subject: &Subject,
    readers: Vec<String>,
    library: &Library,
) -> Result<(Composed, Option<String>), Diagnostics> {
    let identity = &returned.identity;
    let locales = vec![identity.locale.clone()];
    let wish = Wish { moments: vec![], documents: vec![identity.document.clone()], readers, locales };
    let jobs = plan(std::slice::from_ref(subject), library, &wish)?;
    let mut candidates = Vec::new();
    for job in jobs.iter().filter(|job| job.set == identity.set && job.locale == identity.locale) {
        let composed = composed(job, subject, library)?;
        let known = returned.answers.keys().filter(|id| composed.origins.contains_key(*id)).count();
        candidates.push((known, composed, reader_of(job)));
    }
    let best = candidates.into_iter().rev().max_by_key(|(known, ..)| *known);
    let gone = || vec![Diagnostic::error(Code::COLLECT_NO_COPY).with("document", &identity.document)];
    best.map(|(_, composed, reader)| (composed, reader)).ok_or_else(gone)
}

fn reader_of(job: &Job) -> Option<String> {
    job.reader.as_ref().map(Reader::id).map(Into::into)
}

/// Returns whose blank copy it is: as was asked, or the one whose name stands in it.
fn whose(returned: &Returned, case: &Case, copies: Copies, wished: Option<&str>) -> Result<String, Diagnostics> {
    let clients = case.client_system.iter().map(|client| (client.id.0.clone(), client.name.to_string()));
    let others = case.participants.iter().map(|other| (other.id.0.clone(), other.name.to_string()));
    let partners = case.organisation.partners.iter().map(|partner| (partner.id.clone(), partner.name.clone()));
    let people: BTreeMap<String, String> = match copies {
        Copies::Client => clients.collect(),
        Copies::Partner => partners.collect(),
        _ => clients.chain(others).collect(),
    };
    if let Some(id) = wished {
        let unknown = || Diagnostic::error(Code::PLAN_UNKNOWN_READER).with("reader", id).with("case", &case.case);
        let known = people.contains_key(id).then(|| id.to_owned());
        return known.ok_or_else(|| vec![unknown().suggest(id, people.keys().map(String::as_str))]);
    }
    let is_name = |id: &str| id.rsplit(['.', '-']).next().is_some_and(|last| matches!(last, "name" | "naam"));
    let names: Vec<String> =
        returned.answers.iter().filter(|(id, _)| is_name(id)).filter_map(|(_, raw)| raw.as_name()).collect();
    let owners: Vec<&String> =
        people.iter().filter(|(_, name)| names.contains(&name.to_lowercase())).map(|(id, _)| id).collect();
    match owners.as_slice() {
        [only] => Ok((*only).clone()),
        _ => Err(vec![
            Diagnostic::error(Code::COLLECT_FOR_WHOM).with("people", people.into_keys().collect::<Vec<_>>().join(", ")),
        ]),
    }
}

/// Returns a name from a file that came back, if it can be shown: anybody can have written it.
#[must_use]
pub fn name(text: &str) -> String {
    let shown = |byte: u8| byte.is_ascii_alphanumeric() || b"._-=|[]!".contains(&byte);
    if text.len() <= 120 && text.bytes().all(shown) { text.into() } else { "…".into() }
}
