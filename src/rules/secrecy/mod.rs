//! Rules of secrecy.

mod child_reads;
mod framework;
mod free_text;
mod reporting;
mod third_party;
mod unknown;
mod withheld;

use super::Rule;

/// The rules, in the order of a meeting.
pub(super) const RULES: &[Rule] = &[
    unknown::RULE,
    framework::RULE,
    third_party::RULE,
    withheld::RULE,
    free_text::RULE,
    reporting::RULE,
    child_reads::RULE,
];
