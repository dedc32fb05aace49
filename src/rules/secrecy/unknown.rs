//! It is known how everybody stands towards secrecy.
//!
//! **What it checks.** Of each participant it is known whether professional secrecy binds them; of each helper also
//! whether they help this client, and in which framework.
//!
//! **Why.** Without it nobody can tell what may be shared with whom (S2 §2, §4.1.1).
//!
//! **Example.** A professional without `secrecy`.
//!
//! **What to do.** Ask the participant before the meeting.

use crate::case::{Capacity, Participant, Secrecy};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("secrecy.unknown"),
    severity: Severity::Warning,
    source: "S2 §2, S2 §4.1.1, S0",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    subject.participants().flat_map(|(path, participant)| judge(subject, &path, participant)).collect()
}

fn judge(subject: &Checked<'_>, path: &str, participant: &Participant) -> Vec<Finding> {
    let party = subject.party(participant);
    let mut findings = Vec::new();
    if party.secrecy.is_none() {
        findings.push(Finding::wrong(format!("{path}.secrecy"), "secrecy"));
    }
    if participant.capacity == Capacity::Professional {
        if party.involved.is_none() {
            findings.push(Finding::unknown(format!("{path}.involved"), "involvement"));
        }
        if party.secrecy == Some(Secrecy::Professional) && party.under_mandate().is_none() {
            findings.push(Finding::unknown(format!("{path}.framework"), "framework"));
        }
    }
    findings
}
