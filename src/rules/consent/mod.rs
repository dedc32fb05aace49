//! Rules of consent in every set.

pub(super) mod asked;
mod covers;
mod deviation;
mod open_wish;
mod precedes;
mod withdrawn;

use super::Rule;

/// The rules, in the order of a meeting.
pub(super) const RULES: &[Rule] = &[deviation::RULE, precedes::RULE, withdrawn::RULE, covers::RULE, open_wish::RULE];
