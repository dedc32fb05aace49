//! Who works under a judge reports to the judge.
//!
//! **What it checks.** Of each helper in the judicial framework it is known that they report to the juvenile court.
//!
//! **Why.** Consultants of the social service and helpers in the compulsory framework have a duty to report (S0 note 8); the
//! client has to know before speaking.
//!
//! **Example.** `framework: judicial` and `reports_to_court: false`.
//!
//! **What to do.** Ask the helper, and explain it to the client.

use crate::case::{Capacity, Framework, Participant};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("secrecy.reporting"),
    severity: Severity::Warning,
    source: "S0",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let judicial = |(_, helper): &(String, &Participant)| helper.framework == Some(Framework::Judicial);
    let judge = |(path, helper): (String, &Participant)| {
        let path = format!("{path}.reports_to_court");
        match helper.reports_to_court {
            Some(true) => None,
            Some(false) => Some(Finding::wrong(path, "denied")),
            None => Some(Finding::unknown(path, "unasked").at_most_advice()),
        }
    };
    subject.of_capacity(&[Capacity::Professional]).filter(judicial).filter_map(judge).collect()
}
