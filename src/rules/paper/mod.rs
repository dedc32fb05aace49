//! Rules of the paper itself: who issues it, what its files are called, whether its days can be right, what was set aside.

mod desk_privacy;
mod id_is_name;
mod plausible;
mod same_name;
mod set_aside;

use super::Rule;

/// The rules, in the order of a file.
pub(super) const RULES: &[Rule] =
    &[desk_privacy::RULE, id_is_name::RULE, same_name::RULE, plausible::RULE, set_aside::RULE];
