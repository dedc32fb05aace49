//! Each agreement has an owner.
//!
//! **What it checks.** Each agreement says who does it, and that person is known by full name: a first name and a family
//! name, not a form of address or an initial.
//!
//! **Why.** Who does what is the heart of a plan (S1 §2.1); name and first name keep it clear (S4 §7.6).
//!
//! **Example.** An agreement without `who`.
//!
//! **What to do.** Write who does it. If nobody can yet, it is no agreement but a point for the next meeting.

use crate::case::Agreement;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::names;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("plan.agreement-owner"),
    severity: Severity::Warning,
    source: "S4 §7.6, S1 §2.1",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let agreements = subject.case.plan.agreements.iter().enumerate();
    agreements.filter_map(|(index, agreement)| judge(subject, &format!("plan.agreements.{index}"), agreement)).collect()
}

fn judge(subject: &Checked<'_>, path: &str, agreement: &Agreement) -> Option<Finding> {
    let Some(id) = &agreement.who else { return Some(Finding::wrong(path, "nobody")) };
    let client = subject.client(id).map(|client| &client.name);
    let name = client.or_else(|| subject.participant(id).map(|participant| &participant.name))?;
    (!names::is_full(&name.to_string())).then(|| Finding::unknown(format!("{path}.who"), "name"))
}
