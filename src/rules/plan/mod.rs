//! Rules of the plan.

mod absent_clients;
mod agreement_deadline;
mod agreement_owner;
mod client_agrees;
mod coordinator_knows;
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
    coordinator_knows::RULE,
    absent_clients::RULE,
    client_agrees::RULE,
    distribution::RULE,
];
