//! Rules of the cliëntoverleg integrale jeugdhulp.

mod admission;
mod care_coordinator;
mod chair_independent;
mod chair_role;
mod client_informed;
mod consent_minor;
mod consent_parent;
mod consent_young_adult;
mod experts;
mod fees;
mod mandate;
mod minor_heard;
mod one_sided_stop;
mod other_day;
mod participation;
mod plan_complete;
mod plan_sent;
mod request_together;

use super::Rule;

/// The rules, in the order of a meeting.
pub(super) const RULES: &[Rule] = &[
    client_informed::RULE,
    request_together::RULE,
    admission::RULE,
    one_sided_stop::RULE,
    consent_parent::RULE,
    consent_minor::RULE,
    minor_heard::RULE,
    consent_young_adult::RULE,
    chair_independent::RULE,
    chair_role::RULE,
    experts::RULE,
    other_day::RULE,
    participation::RULE,
    plan_complete::RULE,
    care_coordinator::RULE,
    mandate::RULE,
    plan_sent::RULE,
    fees::RULE,
];
