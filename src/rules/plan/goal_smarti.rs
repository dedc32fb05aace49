//! Goals answer to SMARTI.
//!
//! **What it checks.** Each goal says how one sees that it is reached (measurable), that everybody agrees
//! (acceptable), why it matters to the client (relevant, inspiring) and by when (in time). That it is specific is
//! for people to judge.
//!
//! **Why.** Such a goal can be reached, and everybody sees when it is (S4 §7.6).
//!
//! **Example.** A goal with `accepted: false`.
//!
//! **What to do.** Word the goal again together with the client.

use crate::case::Goal;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("plan.goal-smarti"),
    severity: Severity::Warning,
    source: "S4 §7.6",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let goals = subject.case.plan.goals.iter().enumerate();
    goals.flat_map(|(index, goal)| judge(&format!("plan.goals.{index}"), goal)).collect()
}

fn judge(path: &str, goal: &Goal) -> Vec<Finding> {
    let facets = [
        ("measure", goal.measure.is_some()),
        ("accepted", goal.accepted.is_some()),
        ("why", goal.why.is_some()),
        ("by", goal.by.is_some()),
    ];
    let lacking = facets.into_iter().filter(|(_, known)| !known);
    let mut findings: Vec<Finding> = lacking.map(|(state, _)| Finding::unknown(path, state)).collect();
    if goal.accepted == Some(false) {
        findings.push(Finding::wrong(format!("{path}.accepted"), "rejected"));
    }
    findings
}
