//! The plan goes to those present, and to the absent for whom that was agreed.
//!
//! **What it checks.** Everybody who was there is on the distribution list; nobody is on it who was not there and
//! for whom nothing was agreed.
//!
//! **Why.** The work plan is confidential, and those who made it have a right to it (S0).
//!
//! **Example.** Somebody `excused` on the list, with `may_have_plan: false`.
//!
//! **What to do.** Complete the list, or ask the meeting whether the absent may have the plan. Who may not have it
//! gets no copy.

use crate::case::{Attendance, PersonId};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("plan.distribution"),
    severity: Severity::Warning,
    source: "S0",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    if !subject.has_plan() {
        return Vec::new();
    }
    let listed = subject.case.plan.distribution.iter().enumerate();
    let listed = listed.filter_map(|(index, id)| listed_wrongly(subject, &format!("plan.distribution.{index}"), id));
    let clients = subject.clients().map(|(path, client)| (path, &client.id, client.attendance));
    let others = subject.participants().map(|(path, other)| (path, &other.id, other.attendance));
    let left_out = clients.chain(others).filter(|(_, id, attendance)| {
        *attendance == Some(Attendance::Present) && !subject.case.plan.distribution.contains(id)
    });
    listed.chain(left_out.map(|(path, _, _)| Finding::wrong(path, "left-out"))).collect()
}

fn listed_wrongly(subject: &Checked<'_>, path: &str, id: &PersonId) -> Option<Finding> {
    let participant = subject.participant(id)?;
    match (participant.attendance, participant.may_have_plan) {
        (Some(Attendance::Present), _) | (_, Some(true)) => None,
        (None, _) => Some(Finding::unknown(path, "attendance")),
        (Some(_), Some(false)) => Some(Finding::wrong(path, "forbidden")),
        (Some(_), None) => Some(Finding::unknown(path, "absent")),
    }
}
