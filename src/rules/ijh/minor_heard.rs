//! A child under twelve is heard.
//!
//! **What it checks.** Of each child under twelve it is known whether it can judge its own interests; one who
//! cannot has been heard.
//!
//! **Why.** A child that cannot consent yet still has a say (decreet IJH art. 6, S1 §6.2).
//!
//! **Example.** A child of eight with `able: false` and `heard: false`.
//!
//! **What to do.** Talk with the child before the meeting, and note it as `heard: true`.

use crate::case::{Client, ClientRole};
use crate::consent::ABLE_FROM;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.minor-heard"),
    severity: Severity::Error,
    source: "S1 §6.2",
    sets: IJH,
    documents: documents::SHARING,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let young = |(_, client): &(String, &Client)| {
        client.role == ClientRole::Minor && subject.age(client).is_some_and(|age| age < ABLE_FROM)
    };
    subject.clients().filter(young).filter_map(|(path, client)| judge(&path, client)).collect()
}

fn judge(path: &str, child: &Client) -> Option<Finding> {
    match (child.able, child.heard) {
        (Some(true), _) | (_, Some(true)) => None,
        (None, _) => Some(Finding::unknown(format!("{path}.able"), "able")),
        (Some(false), None) => Some(Finding::unknown(format!("{path}.heard"), "heard")),
        (Some(false), Some(false)) => Some(Finding::wrong(format!("{path}.heard"), "unheard")),
    }
}
