//! It is known how everybody stands towards secrecy.
//!
//! **What it checks.** Of each participant it is known whether professional secrecy binds them; of each helper also
//! whether they help this client; of everybody who is bound, in which framework. Who leads the meeting is bound.
//!
//! **Why.** Without it nobody can tell what may be shared with whom (S2 §2, §4.1.1). Who leads a meeting, or interprets,
//! hears everything (S1 §5.1.1, S4 §5.2).
//!
//! **Example.** A professional without `secrecy`.
//!
//! **What to do.** Ask the participant before the meeting.

use crate::case::{Capacity, Participant};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};
use crate::sharing::{Aim, Bound, Part};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("secrecy.unknown"),
    severity: Severity::Warning,
    source: "S2 §2, S2 §4.1.1, S0, S1 §5.1.1, S4 §5.2",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    subject.participants().flat_map(|(path, participant)| judge(subject, &path, participant)).collect()
}

fn judge(subject: &Checked<'_>, path: &str, participant: &Participant) -> Vec<Finding> {
    let stance = subject.stance(participant);
    let mut findings = Vec::new();
    if stance.bound == Bound::Unknown {
        findings.push(Finding::wrong(format!("{path}.secrecy"), "secrecy"));
    }
    if stance.is_host() && stance.is_unbound() {
        findings.push(Finding::wrong(format!("{path}.secrecy"), "host"));
    }
    let is_bound = stance.bound == Bound::Professional;
    if stance.part == Part::Unknown && (is_bound || participant.is(Capacity::Professional)) {
        findings.push(Finding::unknown(format!("{path}.involved"), "involvement"));
    }
    if stance.aim == Aim::Unknown && is_bound {
        findings.push(Finding::unknown(format!("{path}.framework"), "framework"));
    }
    findings
}
