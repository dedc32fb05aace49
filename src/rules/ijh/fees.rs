//! A chair claims what was done.
//!
//! **What it checks.** Nobody claims as chair and as second chair of one meeting, nor for chairing a meeting that was not
//! held yet.
//!
//! **Why.** The fee of a second chair stands beside that of the chair, for another person (ministerial decree of 24 February
//! 2014, art. 4, S1 §6.1.3). A claim is for what was done.
//!
//! **Example.** `chaired: true` and `co_chaired: true`.
//!
//! **What to do.** Claim as one of both, after the meeting.

use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.fees"),
    severity: Severity::Warning,
    source: "S1 §6.1.3",
    sets: IJH,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let fees = &subject.case.fees;
    let claimed = if fees.chaired { "fees.chaired" } else { "fees.co_chaired" };
    let early = match subject.case.meeting.date {
        _ if !fees.chaired && !fees.co_chaired => None,
        Some(day) => (day > subject.today).then(|| Finding::wrong(claimed, "early")),
        None => Some(Finding::unknown(claimed, "meeting")),
    };
    let both = (fees.chaired && fees.co_chaired).then(|| Finding::wrong("fees.co_chaired", "both"));
    both.into_iter().chain(early).collect()
}
