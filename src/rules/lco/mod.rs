//! Rules of the lokaal cliëntoverleg.

mod consent;
mod coordinator_order;
mod feedback;
mod helpers;
mod minors_invited;
mod pivot;
mod reporter;
mod request_reasons;
mod urgency;
mod views;

use super::Rule;

/// The rules, in the order of a meeting.
pub(super) const RULES: &[Rule] = &[
    request_reasons::RULE,
    urgency::RULE,
    consent::RULE,
    helpers::RULE,
    coordinator_order::RULE,
    pivot::RULE,
    minors_invited::RULE,
    reporter::RULE,
    views::RULE,
    feedback::RULE,
];
