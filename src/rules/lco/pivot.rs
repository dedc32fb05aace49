//! A pivot (spilfiguur) is named.
//!
//! **What it checks.** The meeting has a pivot, who is one of the helpers and helps this client. An internal coordinator
//! is such a helper too.
//!
//! **Why.** The pivot stands closest to the client, guards the client's wishes and follows up on the agreements (S4
//! §6.2). One person may hold several positions (S4 §6).
//!
//! **Example.** The neighbour is named as `meeting.pivot`.
//!
//! **What to do.** Choose with the client the helper who stands closest.

use crate::case::{Capacity, Participant, Position};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::LCO;
use crate::rules::subject::plays;
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
    let path = "meeting.pivot";
    let finding = match &subject.case.meeting.pivot {
        None => Some(Finding::unknown(path, "nobody")),
        Some(id) => match subject.participant(id).filter(|pivot| helps(pivot)) {
            None => Some(Finding::wrong(path, "no-helper")),
            Some(pivot) => (pivot.involved == Some(false)).then(|| Finding::wrong(path, "not-involved")),
        },
    };
    finding.into_iter().collect()
}

fn helps(pivot: &Participant) -> bool {
    plays(pivot, &[Capacity::Professional])
        || (plays(pivot, &[Capacity::Coordinator]) && pivot.position == Some(Position::Internal))
}
