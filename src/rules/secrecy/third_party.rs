//! A professional without secrecy takes part with explicit consent.
//!
//! **What it checks.** Where a professional with discretion only is at the table, each consent was given in so many
//! words: written or spoken.
//!
//! **Why.** Teachers, youth workers and the like may join only if the client explicitly agrees (S0).
//!
//! **Example.** A teacher, and a parent whose consent is `form: implicit`.
//!
//! **What to do.** Ask the client explicitly, and note how consent was given.

use crate::case::{Capacity, Consent, ConsentForm, Participant, Secrecy};
use crate::consent::Decides;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("secrecy.third-party"),
    severity: Severity::Error,
    source: "S0, S4 §5.2",
    sets: MEETINGS,
    documents: documents::SHARING,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let unbound =
        |(_, third): &(String, &Participant)| matches!(third.secrecy, Some(Secrecy::Discretion | Secrecy::None));
    let mut third_parties = subject.of_capacity(&[Capacity::Professional]).filter(unbound).peekable();
    if third_parties.peek().is_none() {
        return Vec::new();
    }
    let due = subject.clients().filter(|(_, client)| subject.decides(client) == Decides::Yes);
    let found = due.filter_map(|(path, client)| judge(&path, client.consent.as_ref()));
    found.collect()
}

fn judge(path: &str, consent: Option<&Consent>) -> Option<Finding> {
    let form = consent.filter(|consent| consent.given_on.is_some()).map(|consent| consent.form);
    match form {
        None => Some(Finding::wrong(format!("{path}.consent"), "missing")),
        Some(Some(ConsentForm::Implicit)) => Some(Finding::wrong(format!("{path}.consent.form"), "implicit")),
        Some(None) => Some(Finding::unknown(format!("{path}.consent.form"), "form")),
        Some(Some(ConsentForm::Written | ConsentForm::Spoken)) => None,
    }
}
