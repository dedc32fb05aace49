//! One of the helpers takes notes.
//!
//! **What it checks.** The reporter, if one is named, is a helper or the coordinator, and was there.
//!
//! **Why.** The report is written by one of the helpers present (S4 §7.5); a client takes part.
//!
//! **Example.** `reporter: client`.
//!
//! **What to do.** Agree at the start which of the helpers writes.

use crate::case::Capacity;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::LCO;
use crate::rules::subject::{is_away, plays};
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("lco.reporter"),
    severity: Severity::Warning,
    source: "S4 §7.5",
    sets: LCO,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let path = "meeting.reporter";
    let Some(id) = &subject.case.meeting.reporter else { return Vec::new() };
    let helper = subject.participant(id).filter(|other| plays(other, &[Capacity::Professional, Capacity::Coordinator]));
    let finding = match helper {
        None => Some(Finding::wrong(path, "no-helper")),
        Some(helper) => is_away(helper.attendance).then(|| Finding::wrong(path, "away")),
    };
    finding.into_iter().collect()
}
