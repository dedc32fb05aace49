//! The privacy notice can be complete.
//!
//! **What it checks.** The desk or organisation says who is controller, how long data are kept, and whom to write
//! to.
//!
//! **Why.** A form that asks for data says this (GDPR art. 13). Nothing of the kind is invented: what is not known
//! is a line to fill in.
//!
//! **Example.** An organisation whose `privacy` names no retention.
//!
//! **What to do.** Ask who answers for privacy in the organisation, and add it under `organisation.privacy`.

use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("desk.privacy"),
    severity: Severity::Advice,
    source: "AVG art. 13",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let path = "organisation.privacy";
    let Some(privacy) = &subject.desk.privacy else { return vec![Finding::unknown(path, "nothing")] };
    let known = [
        ("controller", privacy.controller.is_some()),
        ("retention", privacy.retention.is_some()),
        ("officer", privacy.officer.is_some()),
        ("authority", privacy.authority.is_some()),
    ];
    known.into_iter().filter(|(_, known)| !known).map(|(state, _)| Finding::wrong(path, state)).collect()
}
