//! Whether two names are of one person: people write a name in more than one way.
//!
//! Whoever takes a name from outside asks here, so that a name in small letters never becomes a second person; a rule
//! asks the same of the names in one file.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// How much two names are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// Names of two people, as far as anybody can tell.
    Other,
    /// Perhaps one name: without accents and particles, or in another order. Somebody has to tell.
    Like,
    /// One name, written otherwise: capitals, spaces, hyphens, apostrophes, or another code for the same letter.
    Same,
}

/// Words in a family name that people leave out or move.
const PARTICLES: [&str; 22] = [
    "van", "de", "der", "den", "het", "ter", "ten", "te", "el", "al", "ben", "bin", "ibn", "di", "da", "la", "le",
    "von", "du", "des", "d", "t",
];

/// Whether a word, in small letters, is a particle in a family name.
#[must_use]
pub fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

/// Returns how much two names are alike. No name is like nothing.
#[must_use]
pub fn likeness(one: &str, other: &str) -> Likeness {
    let (one, other) = (in_order(one), in_order(other));
    let letters = |name: &str| {
        name.nfc().collect::<String>().to_lowercase().nfc().filter(|c| c.is_alphanumeric()).collect::<String>()
    };
    let whole = letters(&one);
    if whole.is_empty() || letters(&other).is_empty() {
        return Likeness::Other;
    }
    match (whole == letters(&other), words(&one) == words(&other)) {
        (true, _) => Likeness::Same,
        (false, true) => Likeness::Like,
        (false, false) => Likeness::Other,
    }
}

/// Returns the names out of several that are most like one, with how much.
pub fn alike<'a, T>(name: &str, names: impl IntoIterator<Item = (T, &'a str)>) -> (Likeness, Vec<T>) {
    let mut best = (Likeness::Other, Vec::new());
    for (whose, known) in names {
        let likeness = likeness(name, known);
        if likeness > best.0 {
            best = (likeness, Vec::new());
        }
        if likeness == best.0 && likeness > Likeness::Other {
            best.1.push(whose);
        }
    }
    best
}

/// Returns a name with the given name first: `Peeters, An` is `An Peeters`.
fn in_order(name: &str) -> String {
    match name.split_once(',') {
        Some((family, given)) if !given.contains(',') => format!("{given} {family}"),
        _ => name.to_owned(),
    }
}

/// Returns the words of a name without accents and particles, in the order of the alphabet.
fn words(name: &str) -> Vec<String> {
    let plain = |word: &str| word.to_lowercase().nfkd().filter(|c| !is_combining_mark(*c)).filter_map(plain).collect();
    let mut words: Vec<String> =
        name.split(|c: char| c.is_whitespace() || is_hyphen(c) || is_apostrophe(c)).map(plain).collect();
    words.retain(|word: &String| !word.is_empty() && !is_particle(word));
    words.sort_unstable();
    words
}

/// Returns a letter as it is without its stroke; nothing for what is no letter.
fn plain(letter: char) -> Option<char> {
    match letter {
        'ł' => Some('l'),
        'ø' => Some('o'),
        'đ' | 'ð' => Some('d'),
        'ı' => Some('i'),
        other => other.is_alphanumeric().then_some(other),
    }
}

fn is_hyphen(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ad}')
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | '`' | '´' | 'ʼ' | 'ʹ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_is_written_in_many_ways() {
        for (one, other) in [
            ("José Müller", "josé müller"),
            ("José Müller", "Jose\u{301} Mu\u{308}ller"),
            ("Els D'hondt", "els d’Hondt"),
            ("Els D'hondt", "Els Dhondt"),
            ("Anne-Marie Claes", "Anne Marie  Claes"),
            ("Jan Van den Berghe", "jan vandenberghe"),
            ("An Peeters", "Peeters, An"),
        ] {
            assert_eq!(likeness(one, other), Likeness::Same, "{one} {other}");
        }
    }

    #[test]
    fn what_may_be_one_name_is_asked() {
        for (one, other) in [
            ("José Müller", "Jose Muller"),
            ("Jan Van den Berghe", "Jan Berghe"),
            ("An Peeters", "Peeters An"),
            ("Fatima El Mansouri", "Fatima Mansouri"),
        ] {
            assert_eq!(likeness(one, other), Likeness::Like, "{one} {other}");
        }
    }

    #[test]
    fn two_people_are_two() {
        for (one, other) in [("An Peeters", "An Pauwels"), ("Jan", "Jans"), ("", "An"), ("…", "!")] {
            assert_eq!(likeness(one, other), Likeness::Other, "{one} {other}");
        }
    }

    #[test]
    fn the_most_alike_are_found() {
        let names = [(1, "José Müller"), (2, "Jose Muller"), (3, "Lena Denkbeeld")];
        assert_eq!(alike("JOSÉ MÜLLER", names), (Likeness::Same, vec![1]));
        assert_eq!(alike("Müller José", names), (Likeness::Like, vec![1, 2]));
        assert_eq!(alike("An", names), (Likeness::Other, vec![]));
    }
}
