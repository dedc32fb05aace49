//! A rule is set aside by who may, when it gives way.
//!
//! **What it checks.** Each override names a rule of this set that can be an error and that gives way; who leads the meeting
//! decided it, with a reason, on a day that has come. One that does not answer to this sets nothing aside.
//!
//! **Why.** What a client keeps to themselves, who agrees and on what, are not for a chair to decide on
//! (S0 need to know, S2 §4.3, S1 §6.2); the rest is for the chair alone (S0).
//!
//! **Example.** An override of `consent.withdrawn`, or one by a helper.
//!
//! **What to do.** Take the override out. `bundel list rules` shows which rules can be set aside.

use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::overriding::flaw;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("override.invalid"),
    severity: Severity::Error,
    source: "S0, S2 §4.3",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Firm,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let overrides = subject.case.overrides.iter().enumerate();
    overrides
        .filter_map(|(index, set_aside)| Some(flaw(subject, set_aside)?.finding(&format!("overrides.{index}"))))
        .collect()
}
