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

use serde_json::Value as Json;

use super::form::{Form, name};
use super::put::{Changed, Work, label};
use super::spot::Spot;
use super::typed::{Sort, Understanding, is_same};
use super::{Conflict, Decision, Laid, Raw, Returned};
use crate::case::{self, Case};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity, SourceFile};
use crate::facts::Types;
use crate::model::{Choice, Field};
use crate::yaml;

/// How often a case is read again after taking back what made it wrong.
const ATTEMPTS: usize = 20;

/// What is laid, into what, and who decides.
pub(super) struct Laying<'a> {
    pub(super) form: &'a Form<'a>,
    pub(super) returned: &'a Returned,
    pub(super) file: &'a Arc<SourceFile>,
    pub(super) types: &'a Types,
    pub(super) understanding: &'a Understanding<'a>,
    /// Under which key of the answers of the case those of this form stand.
    pub(super) answers_key: String,
}

impl<'a> Laying<'a> {
    /// Lays the answers in.
    ///
    /// # Errors
    /// When the case file cannot be changed without changing more.
    pub(super) fn lay(&self, decide: &mut dyn FnMut(&Conflict) -> Decision) -> Result<Laid, Diagnostic> {
        let (changed, mut told) = self.changed();
        let mut refused: BTreeSet<String> = BTreeSet::new();
        let mut decisions: BTreeMap<String, Decision> = BTreeMap::new();
        // The same question is put once, however often the laying is done again.
        let mut decide_once =
            |field: &str, conflict: &Conflict| *decisions.entry(field.to_owned()).or_insert_with(|| decide(conflict));
        for _ in 0..ATTEMPTS {
            let mut work =
                Work { laying: self, tree: yaml::value::<Case>(self.file), puts: vec![], told: vec![], kept: vec![] };
            let wanted = changed.iter().filter(|changed| !refused.contains(&changed.field.id));
            work.lay(&wanted.collect::<Vec<_>>(), &mut decide_once);
            let new = yaml::rewrite::<Case>(self.file, &work.tree)?;
            match self.unwritten(&new.refused, &work).or_else(|| self.wrong(&new.text, &work)) {
                None => {
                    told.append(&mut work.told);
                    let made = work.puts.into_iter().map(|put| put.change).collect();
                    return Ok(Laid { text: new.text, changes: made, kept: work.kept, diagnostics: told });
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
                told.push(self.about(Code::COLLECT_UNKNOWN_FIELD).with("field", name(id)));
                continue;
            };
            let sort = self.understanding.sort(field, origin);
            let base = given.map(|given| self.understanding.datum(given, &sort));
            match self.understanding.datum(raw, &sort) {
                Err(reason) => told.push(self.unreadable(field, &sort, reason)),
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
