//! What is kept, and from whom, is clear.
//!
//! **What it checks.** Nothing is kept from the client whose decision it is; a list of topics that is left empty, which
//! keeps everything from somebody, is meant so.
//!
//! **Why.** A client may keep something from one person (S2 §4.1.3), and what restricts counts at once. But a form on
//! which nothing was ticked may also mean nothing.
//!
//! **Example.** `withheld_from: [{who: clb, what: []}]`.
//!
//! **What to do.** Ask the client, and name the topics.

use crate::case::{Client, Withheld};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("consent.withheld"),
    severity: Severity::Warning,
    source: "S2 §4.1.3, S0",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    subject.clients().flat_map(|(path, client)| of_client(&path, client)).collect()
}

fn of_client(path: &str, client: &Client) -> Vec<Finding> {
    let kept = client.consent.iter().flat_map(|consent| consent.withheld_from.iter().enumerate());
    let judge = |(index, kept): (usize, &Withheld)| {
        let path = format!("{path}.consent.withheld_from.{index}");
        if kept.who == client.id {
            Some(Finding::wrong(format!("{path}.who"), "self"))
        } else {
            kept.what.is_empty().then(|| Finding::unknown(format!("{path}.what"), "everything"))
        }
    };
    kept.filter_map(judge).collect()
}
