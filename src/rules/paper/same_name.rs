//! One person stands in the file once.
//!
//! **What it checks.** No two people have one name, however it is written: capitals, accents, hyphens, particles, order.
//!
//! **Why.** What a client keeps from somebody is kept from an `id`. The same person under another one would read it.
//!
//! **Example.** José Müller with `id: clb`, and josé müller with `id: persoon-1`.
//!
//! **What to do.** Is it one person? Keep one, with the `id` that was there first. Are they two, as a father and a son? Write
//! their names so that everybody can tell them apart.

use crate::case::{Likeness, likeness};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("case.same-name"),
    severity: Severity::Warning,
    source: "S0, S2 §4.1.3",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let clients = subject.clients().map(|(path, client)| (path, client.name.to_string()));
    let others = subject.participants().map(|(path, other)| (path, other.name.to_string()));
    let people: Vec<(String, String)> = clients.chain(others).collect();
    let judge = |(index, (path, name)): (usize, &(String, String))| {
        let path = format!("{path}.name");
        if name.trim().is_empty() {
            return Some(Finding::unknown(path, "nameless"));
        }
        match people[..index].iter().map(|(_, known)| likeness(name, known)).max() {
            Some(Likeness::Same) => Some(Finding::wrong(path, "same")),
            Some(Likeness::Like) => Some(Finding::wrong(path, "like")),
            Some(Likeness::Other) | None => None,
        }
    };
    people.iter().enumerate().filter_map(judge).collect()
}
