//! A deviation from consent meets its four conditions.
//!
//! **What it checks.** Each record of a missing consent is dated and signed by somebody, says what is shared and
//! why, in which interest of the minor, and what was tried. The ground for breaking secrecy is given.
//!
//! **Why.** Only under these four conditions may one deviate from consent (S1 §6.2); the chair is given the ground
//! (S0).
//!
//! **Example.** A record without `tried`.
//!
//! **What to do.** Complete the record, or wait for the consent.

use super::asked::conditions;
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
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let deviations = subject.case.deviations.iter().enumerate();
    deviations.flat_map(|(index, deviation)| judge(&format!("deviations.{index}"), deviation)).collect()
}

fn judge(path: &str, deviation: &Deviation) -> Vec<Finding> {
    let unmet = conditions(deviation).into_iter().filter(|(_, met)| !met);
    let mut findings: Vec<Finding> = unmet.map(|(state, _)| Finding::wrong(path, state)).collect();
    if deviation.ground.is_none() {
        findings.push(Finding::unknown(path, "ground"));
    }
    findings
}
