//! An LCO brings three or more helpers together with the client.
//!
//! **What it checks.** The case names at least three helpers or other professionals, of at least three organisations.
//!
//! **Why.** An LCO is meant for the cooperation of three or more helpers with the client that needs a push; where only two
//! organisations are involved, they are expected to find a way themselves (S4 §2).
//!
//! **Example.** Two professionals: a talk between them and the client may do.
//!
//! **What to do.** See whether somebody is missing at the table, or whether a lighter form of consultation is
//! enough.

use std::collections::BTreeSet;

use crate::case::Capacity;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::LCO;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("lco.helpers"),
    severity: Severity::Advice,
    source: "S4 §2",
    sets: LCO,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

/// Helpers, and organisations of helpers, from which on an LCO makes sense.
const HELPERS: usize = 3;

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let helpers: Vec<_> = subject.of_capacity(&[Capacity::Professional]).collect();
    let organisations: Option<BTreeSet<_>> = helpers.iter().map(|(_, helper)| subject.organisation(helper)).collect();
    let finding = match helpers.len() {
        0 => Some(Finding::unknown("participants", "nobody")),
        few if few < HELPERS => Some(Finding::wrong("participants", "few")),
        // Whose organisation is not known may be of another one.
        _ => organisations
            .filter(|organisations| organisations.len() < HELPERS)
            .map(|_| Finding::wrong("participants", "organisations")),
    };
    finding.into_iter().collect()
}
