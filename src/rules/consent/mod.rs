//! Rules of consent in every set.

pub(super) mod asked;
mod covers;
mod deviation;
mod explicit;
mod open_wish;
mod precedes;
mod withdrawn;
mod withheld;

use super::Rule;

/// The rules, in the order of a meeting.
pub(super) const RULES: &[Rule] =
    &[deviation::RULE, precedes::RULE, explicit::RULE, withdrawn::RULE, covers::RULE, withheld::RULE, open_wish::RULE];
