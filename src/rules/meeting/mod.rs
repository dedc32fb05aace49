//! Rules of a request and of the meeting that it asks for.

mod agenda;
mod applicant;
mod client_agrees;

use super::Rule;

/// The rules, in the order of a meeting.
pub(super) const RULES: &[Rule] = &[applicant::RULE, client_agrees::RULE, agenda::RULE];
