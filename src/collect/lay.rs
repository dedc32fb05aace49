//! Laying the answers of one form into a case file: three-way, so that nothing is overwritten in silence.
//!
//! For each field three things count: what stood in it when it left, what stands in it now, and what the case says now.
//! What the person did not change is left alone. What the person changed is taken when the case still says what the form
//! said, or nothing; when the case says something else, it is a conflict, and somebody decides.
//!
//! 1. read each answer, and find its place ([`typed`](super::typed), [`place`](super::place));
//! 2. put data in their places; make new items of what was filled in on empty rows;
//! 3. keep what has no place in the case among the answers of the document;
//! 4. read the case again: what makes it wrong is taken back, and told by the label of its field.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use serde_json::Value as Json;

use super::bound::bound;
use super::form::{Form, name};
use super::put::{Changed, Work, label};
use super::restrict::Restricting;
use super::spot::Spot;
use super::typed::{Sort, Understanding, is_same};
use super::{Conflict, Decision, Laid, Raw, Returned, Unread};
use crate::case::{self, Case};
use crate::compose::origin::Origin;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity, SourceFile};
use crate::facts::{Types, rows};
use crate::model::{Choice, Field};
use crate::set::definition::Effect;
use crate::yaml;

/// How often a case is read again after taking back what made it wrong.
const ATTEMPTS: usize = 20;

/// What is laid, into what, and who decides.
pub(super) struct Laying<'a> {
    pub(super) form: &'a Form<'a>,
    pub(super) returned: &'a Returned,
    pub(super) file: &'a Arc<SourceFile>,
    /// What the case said before.
    pub(super) said: &'a Case,
    pub(super) types: &'a Types,
    pub(super) understanding: &'a Understanding<'a>,
    /// Under which key of the answers of the case those of this form stand.
    pub(super) answers_key: String,
    /// The day on which the form was received.
    pub(super) today: Date,
}

impl<'a> Laying<'a> {
    /// Lays the answers in.
    ///
    /// # Errors
    /// When the case file cannot be changed without changing more.
    pub(super) fn lay(&self, decide: &mut dyn FnMut(&Conflict) -> Decision) -> Result<Laid, Diagnostic> {
        let (changed, mut told) = self.changed();
        told.extend(self.refused());
        let mut refused: BTreeSet<String> = BTreeSet::new();
        let mut decisions: BTreeMap<String, Decision> = BTreeMap::new();
        // The same question is put once, however often the laying is done again.
        let mut decide_once =
            |field: &str, conflict: &Conflict| *decisions.entry(field.to_owned()).or_insert_with(|| decide(conflict));
        for _ in 0..ATTEMPTS {
            let mut work = Work::new(self, yaml::value::<Case>(self.file));
            let wanted = changed.iter().filter(|changed| !refused.contains(&changed.field.id));
            work.lay(&wanted.collect::<Vec<_>>(), &mut decide_once);
            let new = yaml::rewrite::<Case>(self.file, &work.tree)?;
            match self.unwritten(&new.refused, &work).or_else(|| self.wrong(&new.text, &work)) {
                None => {
                    told.append(&mut work.told);
                    let made = work.puts.into_iter().map(|put| put.change).collect();
                    let owner = self.form.owner.clone();
                    let kept = work.kept;
                    return Ok(Laid { text: new.text, changes: made, kept, diagnostics: told, owner });
                }
                Some(wrong) if wrong.is_empty() => break,
                Some(wrong) => {
                    for (field, diagnostic) in wrong {
                        refused.insert(field);
                        told.push(diagnostic);
                    }
                }
            }
        }
        Err(Diagnostic::error(Code::COLLECT_UNWRITABLE).at(crate::diagnostic::Place::whole(self.file)))
    }

    /// Returns the answers that the person changed, and what cannot be read.
    fn changed(&self) -> (Vec<Changed<'a>>, Diagnostics) {
        let form: &'a Form<'a> = self.form;
        let fields: BTreeMap<&str, &Field> =
            form.composed.document.fields().into_iter().map(|field| (field.id.as_str(), field)).collect();
        let (mut changed, mut told) = (Vec::new(), Diagnostics::new());
        for (id, raw) in self.in_order_of_form() {
            let given = self.returned.given.get(id);
            if given == Some(raw) || (given.is_none() && raw.is_empty()) {
                continue;
            }
            let Some((field, origin)) = fields.get(id.as_str()).zip(form.composed.origins.get(id)) else {
                told.push(self.unknown(id));
                continue;
            };
            if origin.restricts.is_none() && raw.length() > bound(&field.kind) {
                let long = self.about(Code::COLLECT_TOO_LONG).with("label", label(field));
                told.push(long.with("limit", bound(&field.kind)));
                continue;
            }
            let sort = self.understanding.sort(field, origin);
            let base = given.map(|given| self.understanding.datum(given, &sort));
            match self.understanding.datum(raw, &sort) {
                Err(reason) => match self.words(field, origin, raw) {
                    Some(words) => {
                        // A day that does not exist is told; that consent is taken back counts nevertheless.
                        if Restricting::of(&words).is_some_and(|one| one.effect == Effect::Withdrawal) {
                            told.push(self.unreadable(field, &sort, reason));
                        }
                        changed.push(words);
                    }
                    None => told.push(self.unreadable(field, &sort, reason)),
                },
                Ok(theirs) => {
                    let base_known = !matches!(base, Some(Err(_)));
                    let base = base.and_then(Result::ok).flatten();
                    if !base_known || !is_same(&sort, base.as_ref(), theirs.as_ref()) {
                        changed.push(Changed { field, origin, sort, base, theirs, base_known });
                    }
                }
            }
        }
        (changed, told)
    }

    /// Returns an answer that cannot be read and that restricts, as the words that it is: those count all the same.
    fn words(&self, field: &'a Field, origin: &'a Origin, raw: &Raw) -> Option<Changed<'a>> {
        origin.restricts.as_ref()?;
        let letter = |letter: char| if letter == '\n' || (self.understanding.shows)(letter) { letter } else { '?' };
        let words: String = raw.words()?.chars().map(letter).take(bound(&field.kind)).collect();
        let theirs = Some(Json::String(words)).filter(|words| words != "");
        theirs.as_ref()?;
        Some(Changed { field, origin, sort: Sort::Words, base: None, theirs, base_known: true })
    }

    /// Returns what is told of a field that the form made again does not have. A row is known by what only the folder of
    /// results and the case can tell: one of another folder, of an earlier version or of an item that changed is nobody's.
    fn unknown(&self, id: &str) -> Diagnostic {
        let parts: Vec<&str> = id.split('.').collect();
        let row = parts.iter().position(|part| rows::is_digest(part));
        let fields = self.form.composed.document.fields();
        let like = row.and_then(|row| {
            let (before, after) = (parts[..row].join(".") + ".", format!(".{}", parts[row + 1..].join(".")));
            fields.into_iter().find(|field| field.id.starts_with(&before) && field.id.ends_with(&after))
        });
        match like {
            Some(field) => self.about(Code::COLLECT_ROW_UNKNOWN).with("label", &field.label),
            None => self.about(Code::COLLECT_UNKNOWN_FIELD).with("field", name(id)),
        }
    }

    /// Returns what is told of the fields whose answer is not taken for what it is.
    fn refused(&self) -> Diagnostics {
        let fields = self.form.composed.document.fields();
        let told = |(id, unread): (&String, &Unread)| match fields.iter().find(|field| field.id == *id) {
            Some(field) => self.unreadable(field, &Sort::Text, unread.word()),
            None => self.unknown(id),
        };
        self.returned.refused.iter().map(told).collect()
    }

    /// Returns the answers in the order of the form; those on fields that it does not have come last.
    fn in_order_of_form(&self) -> Vec<(&'a String, &'a Raw)> {
        let fields = self.form.composed.document.fields();
        let order: BTreeMap<&str, usize> =
            fields.iter().enumerate().map(|(at, field)| (field.id.as_str(), at)).collect();
        let returned: &'a Returned = self.returned;
        let mut answers: Vec<(&String, &Raw)> = returned.answers.iter().collect();
        answers.sort_by_key(|(id, _)| order.get(id.as_str()).copied().unwrap_or(order.len()));
        answers
    }

    pub(super) fn about(&self, code: Code) -> Diagnostic {
        Diagnostic::error(code).with("document", &self.form.definition.document)
    }

    fn unreadable(&self, field: &Field, sort: &Sort, reason: &str) -> Diagnostic {
        let options = match sort {
            Sort::Choice { people: false, options, .. } => {
                options.iter().map(|option| option.label.as_str()).collect::<Vec<_>>().join(", ")
            }
            _ => String::new(),
        };
        self.about(Code::COLLECT_UNREADABLE).with("label", label(field)).with("reason", reason).with("options", options)
    }

    /// Returns what cannot be written into the file, by field; none if all can, empty if it was none of the answers.
    fn unwritten(&self, refused: &[yaml::Refused], work: &Work<'_>) -> Option<Vec<(String, Diagnostic)>> {
        let mut wrong = Vec::new();
        for refused in refused {
            for put in &work.puts {
                let spot = put.spot.to_string();
                if is_part(&spot, &refused.path) || is_part(&refused.path, &spot) {
                    let told = self.about(Code::COLLECT_UNWRITTEN).with("label", &put.change.label);
                    wrong.push((put.change.field.clone(), told.at(refused.place.clone())));
                }
            }
        }
        (!refused.is_empty()).then_some(wrong)
    }

    /// Returns what makes the case wrong now, by field; none if nothing does, empty if it was none of the answers.
    fn wrong(&self, text: &str, work: &Work<'_>) -> Option<Vec<(String, Diagnostic)>> {
        let problems = case::read(&SourceFile::new(&self.file.path, text)).err()?;
        let mut wrong = Vec::new();
        for problem in problems.iter().filter(|problem| problem.severity == Severity::Error) {
            let at = problem.args.iter().find(|(name, _)| *name == "at").map_or("", |(_, at)| at.as_str());
            for put in &work.puts {
                let spot = put.spot.to_string();
                if is_part(&spot, at) || (problem.code == Code::CASE_MISSING_FIELD && is_part(at, &spot)) {
                    let code = if put.change.new.is_none() { Code::COLLECT_NOT_EMPTIED } else { Code::COLLECT_UNFIT };
                    wrong.push((put.change.field.clone(), self.about(code).with("label", &put.change.label)));
                }
            }
        }
        Some(wrong)
    }
}

/// Whether a place is another, or lies in it.
fn is_part(whole: &str, part: &str) -> bool {
    whole == part || part.strip_prefix(whole).is_some_and(|rest| rest.starts_with('.'))
}

/// Returns everybody in a case by identifier and full name.
pub(super) fn people(tree: &Json) -> Vec<Choice> {
    choices(tree, &["client_system", "participants"], "name")
}

/// Returns the goals of a case by identifier and text.
pub(super) fn goals(tree: &Json) -> Vec<Choice> {
    choices(tree, &["plan.goals"], "text")
}

fn choices(tree: &Json, lists: &[&str], label: &str) -> Vec<Choice> {
    let items = lists.iter().flat_map(|list| Spot::of(list).items(tree));
    let choice = |item: Spot| {
        let value = item.key("id").get(tree)?.as_str()?.to_owned();
        Some(Choice { value, label: super::typed::full_name(item.key(label).get(tree)?) })
    };
    items.filter_map(choice).collect()
}
