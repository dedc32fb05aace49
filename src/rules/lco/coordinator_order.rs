//! An external coordinator first.
//!
//! **What it checks.** There is a coordinator, whose distance to the case is known: external before semi-external
//! before internal. Who works for the organisation of a helper is not external.
//!
//! **Why.** Somebody from outside is neutral more easily; somebody of an organisation that is involved, but not in person,
//! is semi-external (S4 §6.1).
//!
//! **Example.** A coordinator with `position: internal`.
//!
//! **What to do.** Ask whether somebody from further away can lead the meeting; if not, tell everybody about the
//! double role.

use crate::case::{Capacity, Participant, Position};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::LCO;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("lco.coordinator-order"),
    severity: Severity::Advice,
    source: "S4 §6.1",
    sets: LCO,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let mut coordinators = subject.of_capacity(&[Capacity::Coordinator]).peekable();
    if coordinators.peek().is_none() {
        return vec![Finding::unknown("meeting.chair", "nobody")];
    }
    coordinators.filter_map(|(path, coordinator)| judge(subject, &format!("{path}.position"), coordinator)).collect()
}

fn judge(subject: &Checked<'_>, path: &str, coordinator: &Participant) -> Option<Finding> {
    match coordinator.position {
        Some(Position::External) => subject.colleague(coordinator).map(|_| Finding::wrong(path, "same-organisation")),
        Some(Position::SemiExternal) => Some(Finding::wrong(path, "semi-external")),
        Some(Position::Internal) => Some(Finding::wrong(path, "internal")),
        None => Some(Finding::unknown(path, "distance")),
    }
}
