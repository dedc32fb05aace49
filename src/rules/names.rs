//! What a name is made of: the words of it, without forms of address and particles.

/// Forms of address, as they stand before a name.
const ADDRESS: &[&str] = &[
    "mevrouw",
    "mevr",
    "mw",
    "meneer",
    "mijnheer",
    "dhr",
    "heer",
    "juf",
    "juffrouw",
    "meester",
    "mr",
    "mme",
    "dr",
    "dokter",
    "prof",
    "professor",
    "ir",
    "ing",
    "zuster",
    "broeder",
];

/// Particles of family names: none of them tells anybody who it is.
const PARTICLES: &[&str] = &[
    "de", "van", "der", "den", "ten", "ter", "te", "het", "la", "le", "les", "du", "des", "el", "al", "ben", "von",
    "da", "di",
];

/// Returns the words of a name as they would stand in an identifier.
pub(super) fn words(name: &str) -> Vec<String> {
    let separate = |character: char| character.is_whitespace() || character == '-';
    name.split(separate).map(plain).filter(|word| !word.is_empty()).collect()
}

/// Returns whether a word tells who somebody is: no particle, form of address or initial.
pub(super) fn is_telling(word: &str) -> bool {
    word.len() > 1 && !PARTICLES.contains(&word) && !ADDRESS.contains(&word)
}

/// Returns whether a name has a first and a family name.
pub(super) fn is_full(name: &str) -> bool {
    let written = name.split_whitespace();
    written.filter(|word| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1 && tells(word)).count() > 1
}

/// Whether a word as it is written tells who somebody is. One in other letters than ours does.
fn tells(word: &str) -> bool {
    let plain = plain(word);
    plain.is_empty() || is_telling(&plain)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_of_address_is_no_first_name() {
        for full in ["An Wouters", "Jo De Smedt", "Nadia El Amrani", "Li Wei", "Ольга Иванова", "Anne-Marie Van Damme"]
        {
            assert!(is_full(full), "{full}");
        }
        for short in ["An", "Mevr. Verhoeven", "meneer De Smedt", "I. Verhoeven", "dr. Maes", " Verhoeven"] {
            assert!(!is_full(short), "{short}");
        }
    }
}
