//! Who may be the same person in two case files, though they call them differently.
//!
//! A file before this one can have another short name for the same woman, or give her short name to somebody else. What
//! is kept from her then still has to be: in doubt, two people are taken for one.

use jiff::civil::Date;

use super::{Case, Name, PersonId};

/// From this likeness on, two spellings may be of one name.
const ALIKE: f64 = 0.9;
/// Words of a name that tell nobody apart.
const PARTICLES: [&str; 12] = ["van", "de", "der", "den", "het", "el", "al", "la", "le", "du", "ben", "von"];

/// What is known of somebody.
struct Known<'a> {
    id: &'a PersonId,
    name: &'a Name,
    born: Option<Date>,
}

/// Returns who in one case may be somebody of another, by their identifiers there: the one of that identifier and name,
/// or else everybody who has the identifier or is like them.
#[must_use]
pub fn namesakes(id: &PersonId, of: &Case, within: &Case) -> Vec<PersonId> {
    let Some(person) = people(of).find(|person| person.id == id) else {
        return people(within).filter(|other| other.id == id).map(|other| other.id.clone()).collect();
    };
    let is_certain = |other: &Known<'_>| other.id == id && words(other.name) == words(person.name);
    if people(within).any(|other| is_certain(&other)) {
        return vec![id.clone()];
    }
    people(within).filter(|other| other.id == id || are_alike(&person, other)).map(|other| other.id.clone()).collect()
}

fn people(case: &Case) -> impl Iterator<Item = Known<'_>> {
    let clients = case.client_system.iter();
    let clients = clients.map(|client| Known { id: &client.id, name: &client.name, born: client.birth_date });
    let others = case.participants.iter();
    clients.chain(others.map(|other| Known { id: &other.id, name: &other.name, born: None }))
}

/// Whether two people may be one: all that tells the shorter name apart is in the longer, the spellings are near, or they
/// were born on one day and share a word of their names.
fn are_alike(one: &Known<'_>, other: &Known<'_>) -> bool {
    let (first, second) = (words(one.name), words(other.name));
    if first.is_empty() || second.is_empty() {
        return false;
    }
    let (short, long) = if first.len() <= second.len() { (&first, &second) } else { (&second, &first) };
    let is_within = short.len() > 1 && short.iter().all(|word| long.contains(word));
    let is_near = strsim::jaro_winkler(&first.join(" "), &second.join(" ")) >= ALIKE;
    let is_born = one.born.is_some() && one.born == other.born && first.iter().any(|word| second.contains(word));
    is_within || is_near || is_born
}

/// Returns the words of a name that tell it apart, in order of the alphabet, whatever their case, accents and hyphens.
fn words(name: &Name) -> Vec<String> {
    let text: String = name.to_string().to_lowercase().chars().map(unaccented).collect();
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut words: Vec<String> = words.filter(|word| !PARTICLES.contains(word)).map(Into::into).collect();
    words.sort_unstable();
    words
}

/// Returns a letter without its accent; an accent by itself counts as nothing but a space.
fn unaccented(letter: char) -> char {
    match letter {
        'à'..='å' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ę' => 'e',
        'ì'..='ï' => 'i',
        'ñ' | 'ń' => 'n',
        'ò'..='ö' | 'ø' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        'ł' => 'l',
        'ş' | 'š' | 'ś' => 's',
        'ž' | 'ż' | 'ź' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn case(people: &[(&str, &str)]) -> Case {
        let people: Vec<_> =
            people.iter().map(|(id, name)| json!({"id": id, "name": name, "capacity": "professional"})).collect();
        serde_json::from_value(json!({"case": "a", "set": "ijh", "participants": people})).unwrap()
    }

    fn found(id: &str, of: &[(&str, &str)], within: &[(&str, &str)]) -> Vec<String> {
        let found = namesakes(&PersonId(id.into()), &case(of), &case(within));
        found.into_iter().map(|id| id.0).collect()
    }

    #[test]
    fn the_same_short_name_and_name_are_one_person_alone() {
        let both = [("p1", "Els Smet"), ("p2", "Els Smets")];
        assert_eq!(found("p1", &both, &both), ["p1"]);
    }

    #[test]
    fn another_short_name_is_found_by_name() {
        assert_eq!(found("juf", &[("juf", "José Müller")], &[("p1", "muller jose"), ("p2", "Jan Nys")]), ["p1"]);
        assert_eq!(found("juf", &[("juf", "An De Smet")], &[("p1", "An Smet-Jacobs")]), ["p1"]);
    }

    #[test]
    fn a_short_name_that_went_to_somebody_else_is_in_doubt() {
        assert_eq!(found("p1", &[("p1", "Els Smet")], &[("p1", "Rik Bo"), ("p2", "Els Smet")]), ["p1", "p2"]);
    }
}
