//! Who has no professional secrecy takes part with explicit consent.
//!
//! **What it checks.** Where anybody with discretion only, or with neither, is at the table, each consent was given in so
//! many words: written or spoken. It does not matter as what they take part.
//!
//! **Why.** Teachers, youth workers and the like may join only if the client explicitly agrees (S0), and so may
//! neighbours and friends (S2 §5.3.2, S4 §5.2).
//!
//! **Example.** A teacher, and a parent whose consent is `form: implicit`.
//!
//! **What to do.** Ask the client explicitly, and note how consent was given.

use crate::case::Client;
use crate::consent::{Answer, Decides};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("secrecy.third-party"),
    severity: Severity::Error,
    source: "S0, S2 §5.3.2, S4 §5.2",
    sets: MEETINGS,
    documents: documents::SHARING,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    if !subject.participants().any(|(_, third)| subject.stance(third).is_unbound()) {
        return Vec::new();
    }
    let due = subject.clients().filter(|(_, client)| subject.decides(client) == Decides::Yes);
    due.filter_map(|(path, client)| judge(subject, &path, client)).collect()
}

fn judge(subject: &Checked<'_>, path: &str, client: &Client) -> Option<Finding> {
    let state = subject.state(client);
    match (state.answer(), state.is_explicit()) {
        (Answer::Given, Some(true)) | (Answer::Refused | Answer::Withdrawn, _) => None,
        (Answer::Given, Some(false)) => Some(Finding::wrong(format!("{path}.consent.form"), "implicit")),
        (Answer::Given, None) => Some(Finding::unknown(format!("{path}.consent.form"), "form")),
        (Answer::Unasked | Answer::Open | Answer::Early | Answer::Expired, _) => {
            Some(Finding::wrong(format!("{path}.consent"), "missing"))
        }
    }
}
