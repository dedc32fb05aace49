//! A short name is no name of a person.
//!
//! **What it checks.** No `id` of a person, nor that of the case, is or holds the first or family name of somebody in the
//! file: alone, joined, with a number, or with an initial.
//!
//! **Why.** The short name ends up in names of files and folders, which others may see in a mail or on a screen.
//!
//! **Example.** Lotte Janssens with `id: lotte`, `lotte2` or `mama-lotte`.
//!
//! **What to do.** Use the place at the table instead: `dochter`, `clb`, `p3`.

use std::collections::BTreeSet;

use crate::case::Name;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::names::{is_telling, words};
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("case.id-is-name"),
    severity: Severity::Warning,
    source: "AVG art. 25",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

/// Letters from which on a part of an identifier is taken for a name.
const PART: usize = 3;

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let clients = subject.clients().map(|(path, client)| (path, &client.id, &client.name));
    let others = subject.participants().map(|(path, other)| (path, &other.id, &other.name));
    let people: Vec<_> = clients.chain(others).collect();
    let names: BTreeSet<String> = people.iter().flat_map(|(_, _, name)| forms(name)).collect();
    let case = holds_name(&subject.case.case, &names).then(|| Finding::wrong("case", "case"));
    let people = people.iter().filter_map(|(path, id, name)| judge(&format!("{path}.id"), &id.0, name, &names));
    people.chain(case).collect()
}

fn judge(path: &str, id: &str, name: &Name, names: &BTreeSet<String>) -> Option<Finding> {
    let own: BTreeSet<String> = forms(name).into_iter().collect();
    if own.is_empty() {
        Some(Finding::unknown(path, "nameless"))
    } else if holds_name(id, &own) {
        Some(Finding::wrong(path, "name"))
    } else {
        holds_name(id, names).then(|| Finding::wrong(path, "other"))
    }
}

/// Returns the forms in which a name may stand in an identifier: its words, runs of them, and first name with initial.
fn forms(name: &Name) -> Vec<String> {
    let words = words(&name.to_string());
    let runs = (0..words.len()).flat_map(|from| (from + 1..=words.len()).map(move |to| from..to));
    let telling = |run: &[String]| run.iter().any(|word| is_telling(word));
    let runs = runs.map(|run| &words[run]).filter(|run| telling(run)).map(<[String]>::concat);
    let initials = words.split_first().into_iter().flat_map(|(given, family)| {
        let rest = family.concat();
        let initial = |word: &str| word.chars().next().map(String::from).unwrap_or_default();
        [format!("{given}{}", initial(&rest)), format!("{}{rest}", initial(given))]
    });
    runs.chain(initials.filter(|form| form.len() >= PART && words.len() > 1)).collect()
}

/// Returns whether an identifier is a name, or has one as a part.
fn holds_name(id: &str, names: &BTreeSet<String>) -> bool {
    let id = id.to_lowercase();
    let parts: Vec<&str> =
        id.split(|letter: char| !letter.is_ascii_lowercase()).filter(|part| !part.is_empty()).collect();
    names.contains(&parts.concat()) || parts.iter().any(|part| part.len() >= PART && names.contains(*part))
}
