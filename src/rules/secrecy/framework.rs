//! Voluntary and judicial help share only with consent.
//!
//! **What it checks.** Where helpers of both kinds are at the table, everybody of the client system whose consent
//! counts has given it.
//!
//! **Why.** They work for different purposes, and who works under a mandate may have to report: they do not share
//! secrecy (S0 notes 4 and 8, S2 §4.1.1).
//!
//! **Example.** A social worker of the juvenile court and a voluntary helper, and a parent who was not asked.
//!
//! **What to do.** Ask consent, and explain who has to report to whom.

use crate::case::{Capacity, Participant, Secrecy};
use crate::consent::{Agreed, agreed};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("secrecy.framework"),
    severity: Severity::Error,
    source: "S0, S2 §4.1.1",
    sets: MEETINGS,
    documents: documents::SHARING,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    if agreed(subject.case, subject.today).0 != Agreed::Missing {
        return Vec::new();
    }
    let bound = |(_, helper): &(String, &Participant)| helper.secrecy == Some(Secrecy::Professional);
    let helpers = || subject.of_capacity(&[Capacity::Professional]).filter(bound);
    let mandate = |helper: &Participant| subject.party(helper).under_mandate();
    let voluntary = helpers().any(|(_, helper)| mandate(helper) == Some(false));
    let judge = |(path, helper): (String, &Participant)| match mandate(helper) {
        Some(true) if voluntary => Some(Finding::wrong(format!("{path}.framework"), "mixed")),
        None => Some(Finding::unknown(format!("{path}.framework"), "framework")),
        _ => None,
    };
    helpers().filter_map(judge).collect()
}
