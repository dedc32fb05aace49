//! From whom a wish in words keeps something.
//!
//! Words are narrowed to somebody only where nobody else can be meant; in any doubt a wish concerns everybody. Which words
//! raise that doubt is a matter of the language: [`Wording`].

use crate::case::{Case, PersonId, is_particle};

/// Words of a language that a wish is read by, in small letters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// Words that say no: `niet`.
    pub no: Vec<String>,
    /// Words for people who are not named: `anderen`, `niemand`, `alleen`.
    pub others: Vec<String>,
    /// Words between the names of several people: `en`.
    pub and: Vec<String>,
}

impl Wording {
    /// Returns the words out of lists that are written with commas.
    #[must_use]
    pub fn new([no, others, and]: [&str; 3]) -> Self {
        let list = |words: &str| {
            words.split(',').map(|word| word.trim().to_lowercase()).filter(|word| !word.is_empty()).collect()
        };
        Self { no: list(no), others: list(others), and: list(and) }
    }
}

/// What is known of the people that a wish keeps something from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// They answer the question who may not know.
    Whom,
    /// They say anything.
    Free,
}

/// Returns from whom a wish keeps something, by its words; empty means from everybody else.
#[must_use]
pub fn meant(case: &Case, of: &PersonId, text: &str, words: Words, wording: &Wording) -> Vec<PersonId> {
    let said = tokens(text);
    let says = |known: &[String]| said.iter().any(|word| known.contains(word));
    if says(&wording.others) || (words == Words::Free && !says(&wording.no)) {
        return Vec::new();
    }
    let parts = match words {
        Words::Whom => parts(text, wording),
        Words::Free => vec![said.clone()],
    };
    let found: Option<Vec<PersonId>> = parts.iter().map(|part| only(case, of, part)).collect();
    found.unwrap_or_default()
}

/// Returns the one person whom some words name; nobody if they name nobody, or more than one.
fn only(case: &Case, of: &PersonId, words: &[String]) -> Option<PersonId> {
    let named = |names: &dyn Fn(&Known<'_>) -> Vec<String>| {
        let all = everybody(case).filter(|known| known.id != of);
        let named = all.filter(|known| names(known).iter().any(|name| words.contains(name)));
        named.map(|known| known.id.clone()).collect::<Vec<_>>()
    };
    let is_telling = |word: &String| word.chars().count() > 2 && !is_particle(word);
    let by_name = named(&|known| tokens(&known.name).into_iter().filter(is_telling).collect());
    let by_role = named(&|known| known.roles.iter().map(|role| role.to_lowercase()).collect());
    match (by_name.as_slice(), by_role.as_slice()) {
        ([only], []) | ([], [only]) => Some(only.clone()),
        ([one], [other]) if one == other => Some(one.clone()),
        _ => None,
    }
}

/// Somebody of the case, with the words by which people call them.
struct Known<'a> {
    id: &'a PersonId,
    name: String,
    roles: Vec<&'a str>,
}

fn everybody(case: &Case) -> impl Iterator<Item = Known<'_>> {
    let clients = case.client_system.iter().map(|client| Known {
        id: &client.id,
        name: client.name.to_string(),
        roles: client.relation.as_deref().into_iter().collect(),
    });
    let others = case.participants.iter().map(|other| Known {
        id: &other.id,
        name: other.name.to_string(),
        roles: other.relation.as_deref().into_iter().chain(other.function.as_deref()).collect(),
    });
    clients.chain(others)
}

/// Returns the words of each of several people.
fn parts(text: &str, wording: &Wording) -> Vec<Vec<String>> {
    let mut parts = Vec::new();
    for piece in text.split([',', ';', '\n', '&', '+', '/']) {
        let words = tokens(piece);
        parts.extend(words.split(|word| wording.and.contains(word)).map(<[String]>::to_vec));
    }
    parts.retain(|part| !part.is_empty());
    parts
}

fn tokens(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(Into::into)
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn meant_by(text: &str, words: Words) -> Vec<String> {
        let case = json!({
            "case": "a", "set": "ijh",
            "client_system": [
                {"id": "kind", "name": "Amal El Mansouri", "role": "minor"},
                {"id": "papa", "name": "Karim El Mansouri", "role": "parent", "relation": "papa"},
            ],
            "participants": [
                {"id": "school", "name": "Pieter De Smedt", "capacity": "professional", "function": "leerkracht"},
                {"id": "psy", "name": "Tom Claes", "capacity": "professional"},
            ],
        });
        let case: Case = serde_json::from_value(case).unwrap();
        let wording = Wording::new(["niet, geen", "anderen, niemand, alleen, behalve", "en, of"]);
        meant(&case, &PersonId("kind".into()), text, words, &wording).into_iter().map(|id| id.0).collect()
    }

    #[test]
    fn words_are_narrowed_to_who_alone_can_be_meant() {
        assert_eq!(meant_by("meester Pieter", Words::Whom), ["school"]);
        assert_eq!(meant_by("meester Pieter en papa", Words::Whom), ["school", "papa"]);
        assert_eq!(meant_by("dit mag meester Pieter niet weten", Words::Free), ["school"]);
        assert_eq!(meant_by("mijn leerkracht mag het niet weten", Words::Free), ["school"]);
    }

    #[test]
    fn in_doubt_everybody_is_meant() {
        for (text, words) in [
            ("Pieter en de mevrouw van het OCMW", Words::Whom),
            ("iedereen behalve Tom, niemand anders", Words::Whom),
            ("Tom mag het weten, anderen niet", Words::Free),
            ("Tom wel, Pieter niet", Words::Free),
            ("Tom", Words::Free),
            ("", Words::Whom),
        ] {
            assert_eq!(meant_by(text, words), [""; 0], "{text}");
        }
    }
}
