//! An LCO brings three or more helpers and the client together.
//!
//! **What it checks.** The case names a client, and at least three helpers or other professionals.
//!
//! **Why.** An LCO is meant for the cooperation of three or more helpers with the client that needs a push (S4 §2).
//!
//! **Example.** Two professionals: a talk between them and the client may do.
//!
//! **What to do.** See whether somebody is missing at the table, or whether a lighter form of consultation is
//! enough.

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

/// Helpers from whom on an LCO makes sense.
const HELPERS: usize = 3;

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let helpers = subject.of_capacity(&[Capacity::Professional]).count();
    let few = match helpers {
        0 => Some(Finding::unknown("participants", "nobody")),
        _ if helpers < HELPERS => Some(Finding::wrong("participants", "few")),
        _ => None,
    };
    let clientless = subject.case.client_system.is_empty().then(|| Finding::unknown("client_system", "client"));
    few.into_iter().chain(clientless).collect()
}
