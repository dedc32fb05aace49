//! Rules of the lokaal cliëntoverleg.

mod consent;
mod coordinator_order;
mod feedback;
mod helpers;
mod minors_invited;
mod pivot;

use super::Rule;

/// The rules, in the order of a meeting.
pub(super) const RULES: &[Rule] =
    &[consent::RULE, helpers::RULE, coordinator_order::RULE, pivot::RULE, minors_invited::RULE, feedback::RULE];
