//! Each agreement has a deadline.
//!
//! **What it checks.** Each agreement says by when it is done.
//!
//! **Why.** Without a day nobody can follow it up (S4 §7.6).
//!
//! **Example.** An agreement without `by`.
//!
//! **What to do.** Agree on a day, if need be the day of the next meeting.

use crate::case::{Agreement, AgreementState};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("plan.agreement-deadline"),
    severity: Severity::Warning,
    source: "S4 §7.6",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let agreements = subject.case.plan.agreements.iter().enumerate().filter(|(_, agreement)| agreement.by.is_none());
    agreements.filter_map(|(index, agreement)| judge(&format!("plan.agreements.{index}"), agreement)).collect()
}

/// What is done or dropped needs no day any more; what has no state may be.
fn judge(path: &str, agreement: &Agreement) -> Option<Finding> {
    match agreement.state {
        Some(AgreementState::Done | AgreementState::Dropped) => None,
        Some(AgreementState::Open | AgreementState::Busy) => Some(Finding::wrong(path, "endless")),
        None => Some(Finding::unknown(path, "endless")),
    }
}
