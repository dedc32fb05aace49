//! A consent that was withdrawn or refused is none.
//!
//! **What it checks.** Nobody who decides withdrew consent or refused the meeting; a later yes counts again. What
//! somebody says who does not decide is told, and stops nothing.
//!
//! **Why.** Consent is sustained: who withdraws it ends the exchange, whatever the others say (S2 §4.3, S0). No
//! chair can decide otherwise.
//!
//! **Example.** `withdrawn_on: 2026-11-02`.
//!
//! **What to do.** Share nothing more. Talk with the client; only a state of necessity, which people judge, changes
//! this (S2 §4.4).

use crate::case::Client;
use crate::consent::{Answer, Decides};
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
    subject.clients().filter_map(|(path, client)| judge(subject, &format!("{path}.consent"), client)).collect()
}

fn judge(subject: &Checked<'_>, path: &str, client: &Client) -> Option<Finding> {
    let consent = client.consent.as_ref()?;
    let state = subject.state(client);
    let finding = match state.answer() {
        Answer::Withdrawn => Finding::wrong(format!("{path}.withdrawn_on"), "withdrawn"),
        Answer::Refused => Finding::wrong(format!("{path}.meeting"), "refused"),
        Answer::Given if state.is_given_again() => {
            return Some(Finding::wrong(format!("{path}.given_on"), "again").at_most_advice());
        }
        _ if consent.meeting.is_none() => return Some(Finding::unknown(format!("{path}.meeting"), "meeting")),
        _ => return None,
    };
    // Whoever does not decide can be heard, and stops nothing.
    let decides = matches!(subject.decides(client), Decides::Yes | Decides::Unknown);
    Some(if decides { finding } else { Finding { state: "heard", ..finding }.at_most_warning() })
}
