//! A wish in words waits for somebody to settle it.
//!
//! **What it checks.** No client asked in words to keep something back without anybody having settled it.
//!
//! **Why.** As long as nobody knows what is meant, everything stays hidden from whom it may mean: too much is left out of
//! their papers, and the client has had no answer (S0 need to know, S2 §4.3).
//!
//! **Example.** “Dit mag meester Pieter niet weten” on the slip of a consent, in `consent.wishes`.
//!
//! **What to do.** Ask the client what has to stay hidden from whom, and write that down (`withheld_from`, `decisions`).
//! Then say under `settled` what was decided, or why nothing has to be.

use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("consent.open-wish"),
    severity: Severity::Warning,
    source: "S0, S2 §4.3",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let clients = subject.clients().filter_map(|(path, client)| Some((path, client.consent.as_ref()?)));
    let open = clients.flat_map(|(path, consent)| {
        let open = consent.wishes.iter().enumerate().filter(|(_, wish)| wish.settled.is_none());
        open.map(move |(row, wish)| (format!("{path}.consent.wishes.{row}.text"), wish.who.is_some()))
    });
    let finding = |(path, is_narrow): (String, bool)| {
        if is_narrow { Finding::wrong(path, "one") } else { Finding::unknown(path, "everybody") }
    };
    open.map(finding).collect()
}
