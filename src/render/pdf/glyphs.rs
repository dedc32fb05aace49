//! Refuses what no face can print, before Typst would give up on the whole document.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Document;

use super::data::{Data, walk};
use super::press::Press;

/// Checks that every character has a glyph.
///
/// # Errors
/// One diagnostic for each field or block with characters that cannot be printed; it names them by number (`U+4E2D`).
pub(super) fn check(press: &Press, document: &Document, data: &mut Data) -> Result<(), Diagnostics> {
    let mut known = BTreeMap::new();
    let mut refused: BTreeMap<String, BTreeSet<char>> = BTreeMap::new();
    walk(&mut data.document, "", &mut |place, text| {
        for character in text.chars().filter(|character| !character.is_ascii() || character.is_control()) {
            if !*known.entry(character).or_insert_with(|| prints(press, character)) {
                refused.entry(place.to_owned()).or_default().insert(character);
            }
        }
    });
    if refused.is_empty() {
        Ok(())
    } else {
        Err(refused.iter().map(|(place, which)| refusal(document, place, which)).collect())
    }
}

fn refusal(document: &Document, place: &str, which: &BTreeSet<char>) -> Diagnostic {
    let numbers: Vec<_> = which.iter().map(|character| format!("U+{:04X}", u32::from(*character))).collect();
    Diagnostic::error(Code::RENDER_NO_GLYPH)
        .with("document", &document.meta.document)
        .with("field", place)
        .with("characters", numbers.join(", "))
}

/// Returns whether a character can be printed.
pub(super) fn prints(press: &Press, character: char) -> bool {
    match character {
        '\n' | '\t' => true,
        character if character.is_control() || unassigned(character) => false,
        character if ignorable(character) => true,
        character => press.prints(character),
    }
}

/// Characters that PDF/A forbids whatever a face says: private use, and those that are none.
fn unassigned(character: char) -> bool {
    let number = u32::from(character);
    matches!(number, 0xe000..=0xf8ff | 0xf_0000..) || character == '\u{feff}' || number & 0xfffe == 0xfffe
}

/// Joiners, marks of direction and selectors of a variant: they steer their neighbours and leave no trace themselves.
fn ignorable(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{fe00}'..='\u{fe0f}')
}
