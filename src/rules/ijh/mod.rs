//! Rules of the cliëntoverleg integrale jeugdhulp.

mod admission;
mod care_coordinator;
mod chair_independent;
mod consent_minor;
mod consent_parent;
mod consent_young_adult;
mod experts;
mod minor_heard;
mod one_sided_stop;
mod plan_sent;

use super::Rule;

/// The rules, in the order of a meeting.
pub(super) const RULES: &[Rule] = &[
    admission::RULE,
    one_sided_stop::RULE,
    consent_parent::RULE,
    consent_minor::RULE,
    minor_heard::RULE,
    consent_young_adult::RULE,
    chair_independent::RULE,
    experts::RULE,
    care_coordinator::RULE,
    plan_sent::RULE,
];
