//! Rules of the plan.

mod agreement_deadline;
mod agreement_owner;
mod client_agrees;
mod deadlines;
mod distribution;
mod goal_smarti;

use super::Rule;

/// The rules, in the order of a meeting.
pub(super) const RULES: &[Rule] = &[
    agreement_owner::RULE,
    agreement_deadline::RULE,
    deadlines::RULE,
    goal_smarti::RULE,
    client_agrees::RULE,
    distribution::RULE,
];
