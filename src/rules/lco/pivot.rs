//! A pivot (spilfiguur) is named.
//!
//! **What it checks.** The meeting has a pivot, who is one of the helpers.
//!
//! **Why.** The pivot stands closest to the client, guards the client's wishes and follows up on the agreements (S4
//! §6.2).
//!
//! **Example.** The neighbour is named as `meeting.pivot`.
//!
//! **What to do.** Choose with the client the helper who stands closest.

use crate::case::Capacity;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::LCO;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("lco.pivot"),
    severity: Severity::Warning,
    source: "S4 §6.2",
    sets: LCO,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let finding = match &subject.case.meeting.pivot {
        None => Some(Finding::unknown("meeting.pivot", "nobody")),
        Some(id) => {
            let helper = subject.participant(id).is_some_and(|pivot| pivot.capacity == Capacity::Professional);
            (!helper).then(|| Finding::wrong("meeting.pivot", "no-helper"))
        }
    };
    finding.into_iter().collect()
}
