//! What the sources ask of a case before its papers leave.
//!
//! Between the case and the plan of jobs: each rule is a file, pure, and finds what is wrong or not known in a
//! [`Checked`] case. A rule that finds an error withholds the documents that it concerns; the rest is made. A chair may set
//! a rule aside with a reason ([`overrides`](crate::case::Case::overrides)), unless the rule is [`Firmness::Firm`].
//!
//! 1. A [`Rule`] gives [`Finding`]s, each with the path of a datum.
//! 2. [`judge`] runs the rules of the set of a case and lays the overrides over what they found.
//! 3. A [`Verdict`] becomes a diagnostic with a place in the file, or withholds documents.
//!
//! What is not known is never silently fine: it is a finding of its own.

mod consent;
mod documents;
mod finding;
mod ijh;
mod lco;
pub mod manual;
mod meeting;
mod names;
mod overriding;
mod paper;
mod people;
mod plan;
mod rule;
mod secrecy;
mod subject;
mod verdict;

pub use self::documents::Holds;
pub use self::finding::{Certainty, Finding};
pub use self::rule::{Firmness, Rule};
pub use self::subject::Checked;
pub use self::verdict::{Hold, Verdict, holds, judge};

/// Returns every rule, by area.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    let areas = [
        people::RULES,
        meeting::RULES,
        ijh::RULES,
        lco::RULES,
        consent::RULES,
        secrecy::RULES,
        plan::RULES,
        paper::RULES,
    ];
    areas.into_iter().flatten()
}

/// Returns the rule with this code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code.as_str() == code)
}
