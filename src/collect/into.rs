//! One form into one case file: text in, text out.

use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;
use serde_json::{Map, Value as Json};

use super::form::{self, Form, Owner};
use super::lay::{Laying, goals, people};
use super::typed::Understanding;
use super::{Identity, Returned};
use crate::case::{self, Case};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, SourceFile};
use crate::library::Library;
use crate::model::Filling;
use crate::secret::Secret;
use crate::subjects;
use crate::yaml;

/// A case file with the answers of a form in it.
#[derive(Clone, Debug)]
pub struct Laid {
    /// The new text of the file; the old one if nothing changed.
    pub text: String,
    /// What changed, in the order of the form.
    pub changes: Vec<Change>,
    /// What the form says otherwise, and was left as the case has it.
    pub kept: Vec<Change>,
    /// What could not be taken.
    pub diagnostics: Diagnostics,
    /// Of whom the form is, if it is of one.
    pub owner: Option<Owner>,
}

/// A datum that an answer changes. For the eyes of the one who collects; never part of a diagnostic.
#[derive(Clone, PartialEq, Eq)]
pub struct Change {
    /// Identifier of the field.
    pub field: String,
    /// How the document calls it.
    pub label: String,
    /// What the case says, on one line.
    pub old: Option<String>,
    /// What the form says, on one line.
    pub new: Option<String>,
}

/// Shows the field alone: what is shown for debugging ends up in a panic or a log.
impl std::fmt::Debug for Change {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Change").field("field", &self.field).finish_non_exhaustive()
    }
}

/// A datum on which somebody has to decide.
#[derive(Clone, Debug)]
pub struct Conflict {
    /// What the case says now, and what the form says.
    pub change: Change,
    /// Why.
    pub why: Why,
    /// Identifier of the one of whom the form is.
    pub owner: Option<String>,
}

/// Why somebody has to decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The case says something else than the form said when it left.
    Changed,
    /// More would be shared than the case says, whatever the form says of itself.
    Loosens,
}

impl Conflict {
    /// Returns the name by which a person can say beforehand that this is taken: the field, and of whom the form is.
    #[must_use]
    pub fn name(&self) -> String {
        let field = form::name(&self.change.field);
        self.owner.as_ref().map_or_else(|| field.clone(), |owner| format!("{owner}:{field}"))
    }
}

/// What is done about a conflict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// What the form says is taken.
    Take,
    /// What the case says is kept.
    Keep,
    /// Nothing is done, and it is told as something wrong.
    Refuse,
}

/// What surrounds the collecting of a form.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// Sets, languages and renderers.
    pub library: &'a Library,
    /// The day on which it is received.
    pub today: Date,
    /// Secret of the folder of results in which it was made.
    pub secret: Option<&'a Secret>,
    /// Of whom it is, if that was said.
    pub wished: Option<&'a str>,
}

/// Lays the answers of a form into a case file.
///
/// # Errors
/// When the form is not of this case, set or version, or the file cannot be changed. What is wrong with one answer stops
/// no other: it is told with what was laid.
pub fn into(
    returned: &Returned,
    file: &Arc<SourceFile>,
    setting: &Setting<'_>,
    decide: &mut dyn FnMut(&Conflict) -> Decision,
) -> Result<Laid, Diagnostics> {
    let located = case::read(file)?.value;
    let case = &located.value;
    fits(&returned.identity, case, setting.library)?;
    let mut subject = subjects::judged(&file.path, &located, setting.library, setting.today)?.value;
    subject.surroundings.secret = setting.secret.cloned();
    let form = form::again(returned, &subject, case, setting)?;
    let tree = yaml::value::<Case>(file);
    let locale = setting.library.locale(&returned.identity.locale)?;
    let words = locale.words(&returned.identity.set, &returned.identity.document);
    let understanding = Understanding {
        locale,
        words: &words,
        people: &people(&tree),
        goals: &goals(&tree),
        shows: &|character| setting.library.shows(character),
    };
    let laying = Laying {
        form: &form,
        returned,
        file,
        said: case,
        types: &setting.library.types,
        understanding: &understanding,
        answers_key: answers_key(&form, &tree),
        today: setting.today,
    };
    let laid = laying.lay(decide).map_err(|problem| vec![problem])?;
    if laid.text.len() as u64 > case::MAX_BYTES {
        let full = laying.about(Code::COLLECT_CASE_FULL).with("limit", case::MAX_BYTES >> 20);
        return Err(vec![full]);
    }
    Ok(if form.is_anyones() { once(laid, file, &form) } else { laid })
}

/// Checks that a form belongs to a case.
fn fits(identity: &Identity, case: &Case, library: &Library) -> Result<(), Diagnostics> {
    let about = |code| Diagnostic::error(code).with("document", form::name(&identity.document));
    let definition = form::check(identity, library)?;
    // A form that was made for a case says for which, unless nobody may know whose it is.
    let is_anyones = definition.anonymous && identity.case.is_none();
    let is_of_this = identity.case.as_ref().map_or(identity.filled == Filling::Blank, |id| *id == case.case);
    if !is_of_this && !is_anyones {
        return Err(vec![about(Code::COLLECT_OTHER_CASE).with("case", &case.case)]);
    }
    if !library.family(&case.set, &identity.locale)?.iter().any(|set| set.name == identity.set) {
        return Err(vec![about(Code::COLLECT_OTHER_SET).with("set", &identity.set).with("case-set", &case.set)]);
    }
    Ok(())
}

/// Returns the key under which the answers of a form are kept: those of nobody in particular get the next number.
fn answers_key(form: &Form<'_>, tree: &Json) -> String {
    let key = form.answers_key();
    if !form.is_anyones() {
        return key;
    }
    let taken = |number: &usize| tree.get("answers").and_then(|all| all.get(format!("{key}.{number}"))).is_some();
    let count = tree.get("answers").and_then(Json::as_object).map_or(0, Map::len);
    let number = (1..=count + 1).find(|number| !taken(number)).unwrap_or(1);
    format!("{key}.{number}")
}

/// Leaves anonymous answers out that are in the case already: the same form was collected twice.
fn once(laid: Laid, file: &Arc<SourceFile>, form: &Form<'_>) -> Laid {
    let key = form.answers_key();
    let all = yaml::value::<Case>(&SourceFile::new(Path::new(""), &laid.text));
    let none = Map::new();
    let all = all.get("answers").and_then(Json::as_object).unwrap_or(&none);
    let of_document: Vec<&Json> = all
        .iter()
        .filter(|(name, _)| name.strip_prefix(&key).is_some_and(|rest| rest.starts_with('.')))
        .map(|(_, answers)| answers)
        .collect();
    let Some((last, before)) = of_document.split_last() else { return laid };
    if laid.changes.is_empty() || !before.contains(last) {
        return laid;
    }
    let same = Diagnostic::warning(Code::COLLECT_SAME_ANSWERS).with("document", key);
    let diagnostics = laid.diagnostics.into_iter().chain([same]).collect();
    Laid { text: file.text.clone(), changes: vec![], kept: vec![], diagnostics, owner: None }
}
