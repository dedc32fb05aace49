//! A form made again: the document that came back, composed once more from what is known now.
//!
//! Only so is it certain which fields the form has, what each of them takes and where its answer belongs: nothing is
//! guessed from the file that came back. Whose it is is compared with what the case says, and never believed.

use std::collections::BTreeMap;

use semver::Version;

use super::{Identity, Raw, Returned, Setting};
use crate::build::composed;
use crate::case::{Case, Likeness, alike, likeness};
use crate::compose::origin::{Composed, Home, answers_key};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::facts::Reader;
use crate::library::Library;
use crate::model::Filling;
use crate::plan::{Job, Subject, Wish, plan};
use crate::set::{Copies, Definition, Set};
use crate::subjects;

/// Data that say whose a form is: the own name of the one it is of. That of who signs for them never does.
const OWN_NAMES: [&str; 2] = ["recipient.name", "partner.name"];

/// A form made again.
pub(super) struct Form<'a> {
    /// The document, and where its answers belong.
    pub(super) composed: Composed,
    /// Its definition.
    pub(super) definition: &'a Definition,
    /// Of whom it is, if it is of one.
    pub(super) owner: Option<Owner>,
}

/// Of whom a form is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    /// Identifier in the case.
    pub id: String,
}

impl Form<'_> {
    /// Returns the identifier of the one of whom it is.
    pub(super) fn reader(&self) -> Option<&str> {
        self.owner.as_ref().map(|owner| owner.id.as_str())
    }

    /// Returns the key under which the case keeps the answers of this copy.
    pub(super) fn answers_key(&self) -> String {
        answers_key(self.definition, self.reader())
    }

    /// Whether whose copy it is may not be known.
    pub(super) fn is_anyones(&self) -> bool {
        self.definition.anonymous && self.definition.copies != Copies::One
    }
}

/// Checks that a form is one of this program's sets, in a version whose fields mean here what they meant there.
pub(super) fn check<'a>(identity: &Identity, library: &'a Library) -> Result<&'a Definition, Diagnostics> {
    let known = Set::available(library.tree());
    if !known.contains(&identity.set) {
        let unknown =
            Diagnostic::error(Code::SET_UNKNOWN).with("set", name(&identity.set)).with("known", known.join(", "));
        return Err(vec![unknown.suggest(&identity.set, known.iter().map(String::as_str))]);
    }
    let set = library.set(&identity.set, &identity.locale)?;
    if !means_the_same(&identity.version, &set.version) {
        let (theirs, ours) = (name(&identity.version), &set.version);
        let other = Diagnostic::error(Code::COLLECT_OTHER_VERSION).with("form", theirs).with("here", ours);
        return Err(vec![other.with("set", &set.name)]);
    }
    set.document(&identity.document).map_err(|problem| vec![problem])
}

/// Whether the fields of a form of one version still mean the same in another: in the same, and in a later one with the same
/// first number, of the same adaptation. A field that is not there any more is told by its name, and takes nothing.
fn means_the_same(theirs: &str, ours: &str) -> bool {
    let (Ok(form), Ok(here)) = (Version::parse(theirs), Version::parse(ours)) else { return theirs == ours };
    let is_earlier = (form.minor, form.patch) <= (here.minor, here.patch);
    theirs == ours || (form.major == here.major && is_earlier && (form.pre, form.build) == (here.pre, here.build))
}

/// Makes a form again.
///
/// # Errors
/// When it is not of this case or this version, or it is not known whose it is.
pub(super) fn again<'a>(
    returned: &Returned,
    subject: &Subject,
    case: &Case,
    setting: &Setting<'a>,
) -> Result<Form<'a>, Diagnostics> {
    let identity = &returned.identity;
    let definition = check(identity, setting.library)?;
    let is_personal = definition.copies != Copies::One && !definition.anonymous;
    let people = people(case, definition.copies);
    let about = |code| vec![Diagnostic::error(code).with("document", &definition.document)];
    if identity.case.is_some() || identity.filled == Filling::Filled {
        let owner = match (&identity.recipient, setting.wished) {
            _ if !is_personal => None,
            (Some(of), Some(wished)) if of != wished => {
                return Err(about(Code::COLLECT_OTHER_READER)
                    .into_iter()
                    .map(|told| told.with("reader", wished))
                    .collect());
            }
            (Some(of), _) => Some(of.clone()),
            (None, Some(wished)) => Some(known(wished, case, &people)?),
            (None, None) => return Err(for_whom(definition, people.keys())),
        };
        let readers = owner.iter().cloned().collect();
        let (composed, reader) = best(returned, subject, readers, setting.library)?;
        let form = Form { composed, definition, owner: reader.filter(|_| is_personal).map(|id| Owner { id }) };
        return match form.reader().filter(|id| is_named_otherwise(returned, &form, id, &people)) {
            Some(reader) => Err(vec![
                Diagnostic::error(Code::COLLECT_OTHER_NAME)
                    .with("document", &definition.document)
                    .with("reader", reader),
            ]),
            None => Ok(form),
        };
    }
    let desk = identity.desk.as_ref().map(|id| setting.library.desk(id).map(|desk| (id.as_str(), desk))).transpose();
    let blank = subjects::blank(&identity.set, desk?, setting.library, subject.surroundings.today)?;
    let (composed, _) = best(returned, &blank, vec![], setting.library)?;
    let mut form = Form { composed, definition, owner: None };
    if is_personal {
        let id = match setting.wished {
            Some(wished) => known(wished, case, &people)?,
            None => whose(returned, &form, &people)?,
        };
        form.owner = Some(Owner { id });
    }
    Ok(form)
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

/// Returns whom a form of one person can be of: identifier and name.
fn people(case: &Case, copies: Copies) -> BTreeMap<String, String> {
    let clients = case.client_system.iter().map(|client| (client.id.0.clone(), client.name.to_string()));
    let others = case.participants.iter().map(|other| (other.id.0.clone(), other.name.to_string()));
    let partners = case.organisation.partners.iter().map(|partner| (partner.id.clone(), partner.name.clone()));
    match copies {
        Copies::Client => clients.collect(),
        Copies::Partner => partners.collect(),
        Copies::One | Copies::Participant | Copies::Professional | Copies::Recipient => clients.chain(others).collect(),
    }
}

/// Returns who was said to be the owner, if the case has them.
fn known(wished: &str, case: &Case, people: &BTreeMap<String, String>) -> Result<String, Diagnostics> {
    let unknown = || Diagnostic::error(Code::PLAN_UNKNOWN_READER).with("reader", wished).with("case", &case.case);
    let found = people.contains_key(wished).then(|| wished.to_owned());
    found.ok_or_else(|| vec![unknown().suggest(wished, people.keys().map(String::as_str))])
}

/// Returns whose blank copy it is: the one whose own name stands in it.
fn whose(returned: &Returned, form: &Form<'_>, people: &BTreeMap<String, String>) -> Result<String, Diagnostics> {
    let names = own_names(returned, form);
    let owners = match names.as_slice() {
        [name] => alike(name, people.iter().map(|(id, known)| (id, known.as_str()))),
        _ => (Likeness::Other, Vec::new()),
    };
    match owners {
        (Likeness::Same, only) if only.len() == 1 => Ok(only[0].clone()),
        (Likeness::Other, _) => Err(for_whom(form.definition, people.keys())),
        (_, several) => Err(for_whom(form.definition, several)),
    }
}

fn for_whom<'p>(definition: &Definition, people: impl IntoIterator<Item = &'p String>) -> Diagnostics {
    let people: Vec<&str> = people.into_iter().map(String::as_str).collect();
    let unclear = Diagnostic::error(Code::COLLECT_FOR_WHOM).with("document", &definition.document);
    vec![unclear.with("people", people.join(", "))]
}

/// Whether the own name on a form is that of somebody else in the case.
fn is_named_otherwise(returned: &Returned, form: &Form<'_>, id: &str, people: &BTreeMap<String, String>) -> bool {
    let own = people.get(id).map_or("", String::as_str);
    own_names(returned, form)
        .into_iter()
        .filter(|name| likeness(name, own) == Likeness::Other)
        .any(|name| people.iter().any(|(other, known)| other != id && likeness(name, known) > Likeness::Other))
}

/// Returns the own names that stand in a form.
fn own_names<'r>(returned: &'r Returned, form: &Form<'_>) -> Vec<&'r str> {
    let is_own = |id: &String| match form.composed.origins.get(id).map(|origin| &origin.home) {
        Some(Home::Datum(path)) => OWN_NAMES.contains(&path.to_string().as_str()),
        _ => false,
    };
    returned.answers.iter().filter(|(id, _)| is_own(id)).filter_map(|(_, raw)| Raw::as_text(raw)).collect()
}

/// Returns a name from a file that came back, if it can be shown: anybody can have written it.
#[must_use]
pub fn name(text: &str) -> String {
    let shown = |byte: u8| byte.is_ascii_alphanumeric() || b"._-=|[]!".contains(&byte);
    if text.len() <= 120 && text.bytes().all(shown) { text.into() } else { "…".into() }
}

#[cfg(test)]
mod tests {
    use super::means_the_same;

    #[test]
    fn a_form_of_an_earlier_version_with_the_same_first_number_is_read() {
        assert!(means_the_same("1.0.0", "1.1.0"));
        assert!(means_the_same("1.0.0+huis.2.0.0", "1.0.0+huis.2.0.0"));
        assert!(!means_the_same("1.2.0", "1.1.0"));
        assert!(!means_the_same("0.9.0", "1.1.0"));
        assert!(!means_the_same("1.0.0", "1.1.0+huis.2.0.0"));
        assert!(!means_the_same("oud", "1.1.0"));
    }
}
