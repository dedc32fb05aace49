//! A deviation from consent meets its conditions.
//!
//! **What it checks.** Each record of a missing consent is dated and signed by somebody, says what is shared and
//! why, in which interest of the minor, and what was tried. A helper made it, before the meeting, and it is about a minor
//! or who brings one up. The ground for breaking secrecy is given.
//!
//! **Why.** Only under these four conditions may one deviate from consent, and only in the interest of a minor (S1 §6.2);
//! the helper answers for it to the chair and gives the ground (S0). Nobody else can decide in the place of a client.
//!
//! **Example.** A record without `tried`, or one made by another client.
//!
//! **What to do.** Complete the record, or wait for the consent.

use super::asked::failings;
use crate::case::Deviation;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("consent.deviation"),
    severity: Severity::Error,
    source: "S1 §6.2, S0",
    sets: MEETINGS,
    documents: documents::SHARING,
    firmness: Firmness::Firm,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let deviations = subject.case.deviations.iter().enumerate();
    deviations.flat_map(|(index, deviation)| judge(subject, &format!("deviations.{index}"), deviation)).collect()
}

/// A ground that is missing is not taken for granted: it is what the chair judges by (S0).
fn judge(subject: &Checked<'_>, path: &str, deviation: &Deviation) -> Vec<Finding> {
    let failings = failings(subject, deviation).into_iter();
    let mut findings: Vec<Finding> =
        failings.map(|(field, state)| Finding::wrong(format!("{path}{field}"), state)).collect();
    if deviation.ground.is_none() {
        findings.push(Finding::unknown(path, "ground").in_full());
    }
    findings
}
