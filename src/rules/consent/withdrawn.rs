//! A consent that was withdrawn or refused is none.
//!
//! **What it checks.** Nobody of the client system withdrew consent or refused the meeting.
//!
//! **Why.** Consent is sustained: who withdraws it ends the exchange, whatever the others say (S2 §4.3, S0). No
//! chair can decide otherwise.
//!
//! **Example.** `withdrawn_on: 2026-11-02`.
//!
//! **What to do.** Share nothing more. Talk with the client; only a state of necessity, which people judge, changes
//! this (S2 §4.4).

use crate::case::Consent;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("consent.withdrawn"),
    severity: Severity::Error,
    source: "S2 §4.3, S0",
    sets: MEETINGS,
    documents: documents::SHARING,
    firmness: Firmness::Firm,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let consents = subject.clients().filter_map(|(path, client)| Some((path, client.consent.as_ref()?)));
    consents.filter_map(|(path, consent)| judge(&format!("{path}.consent"), consent)).collect()
}

fn judge(path: &str, consent: &Consent) -> Option<Finding> {
    match (consent.withdrawn_on, consent.meeting) {
        (Some(_), _) => Some(Finding::wrong(format!("{path}.withdrawn_on"), "withdrawn")),
        (None, Some(false)) => Some(Finding::wrong(format!("{path}.meeting"), "refused")),
        (None, None) => Some(Finding::unknown(format!("{path}.meeting"), "meeting")),
        (None, Some(true)) => None,
    }
}
