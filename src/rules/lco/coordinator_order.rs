//! An external coordinator first.
//!
//! **What it checks.** There is a coordinator, whose distance to the case is known: external before semi-external
//! before internal.
//!
//! **Why.** Somebody from outside is neutral more easily (S4 §6.1).
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
    let judge = |(path, coordinator): (String, &Participant)| match coordinator.position {
        Some(Position::External) => None,
        Some(Position::SemiExternal) => Some(Finding::wrong(format!("{path}.position"), "semi-external")),
        Some(Position::Internal) => Some(Finding::wrong(format!("{path}.position"), "internal")),
        None => Some(Finding::unknown(format!("{path}.position"), "distance")),
    };
    coordinators.filter_map(judge).collect()
}
