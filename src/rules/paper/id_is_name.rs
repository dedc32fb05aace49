//! A short name is no name of a person.
//!
//! **What it checks.** No `id` of a person is the first or family name of that person.
//!
//! **Why.** The short name ends up in names of files, which others may see in a mail or on a screen.
//!
//! **Example.** Lotte Janssens with `id: lotte`.
//!
//! **What to do.** Use the place at the table instead: `dochter`, `clb`, `p3`.

use crate::case::PersonId;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
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

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let clients = subject.clients().map(|(path, client)| (path, &client.id, &client.name));
    let others = subject.participants().map(|(path, other)| (path, &other.id, &other.name));
    clients.chain(others).filter_map(|(path, id, name)| judge(&format!("{path}.id"), id, &name.to_string())).collect()
}

fn judge(path: &str, id: &PersonId, name: &str) -> Option<Finding> {
    let words: Vec<String> = name.split_whitespace().map(plain).filter(|word| word.len() > 1).collect();
    if words.is_empty() {
        return Some(Finding::unknown(path, "nameless"));
    }
    let is_name = words.contains(&id.0) || words.join("-") == id.0 || words.concat() == id.0;
    (is_name).then(|| Finding::wrong(path, "name"))
}

/// Returns a word as it would stand in an identifier: small letters without accents.
fn plain(word: &str) -> String {
    let letter = |letter: char| match letter {
        'à' | 'á' | 'â' | 'ä' | 'ã' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'ı' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ł' => 'l',
        'ç' => 'c',
        'ñ' => 'n',
        other => other,
    };
    word.to_lowercase().chars().map(letter).filter(char::is_ascii_alphanumeric).collect()
}
