//! What single characters are: the one place that knows which of them cannot be shown, or move what stands around them.

/// Whether a code point is set aside by Unicode never to be a character.
#[must_use]
pub fn is_noncharacter(character: char) -> bool {
    matches!(character, '\u{fdd0}'..='\u{fdef}') || u32::from(character) & 0xfffe == 0xfffe
}

/// Whether a character cannot be shown: a control other than tab and line end, or no character at all.
#[must_use]
pub fn is_unshowable(character: char) -> bool {
    (character.is_control() && !matches!(character, '\t' | '\n' | '\r')) || is_noncharacter(character)
}

/// Whether a character turns the direction of others beyond the text in which it stands: embeddings, overrides and isolates.
#[must_use]
pub fn turns(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character forces the direction of what follows, so that a text can read otherwise than it is.
#[must_use]
pub fn forces_direction(character: char) -> bool {
    matches!(character, '\u{202d}' | '\u{202e}')
}

/// Whether a character ends a line, in whichever of the many ways in which files do, other than by a line feed.
#[must_use]
pub fn breaks(character: char) -> bool {
    matches!(character, '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether a terminal obeys a character instead of showing it.
#[must_use]
pub fn is_obeyed(character: char) -> bool {
    match character {
        '\n' | '\t' => false,
        '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        _ => character.is_control(),
    }
}

/// Whether a character cannot be seen: nothing is drawn, though it may join, part or turn what stands around it.
#[must_use]
pub fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    )
}

/// Returns a character as its number, `U+0000`.
#[must_use]
pub fn number(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_turns_or_forces_is_invisible_and_no_text_is() {
        for code in 0..=0x0010_ffff {
            let Some(character) = char::from_u32(code) else { continue };
            assert!(!turns(character) || is_invisible(character));
            assert!(!forces_direction(character) || turns(character));
            assert!(!is_noncharacter(character) || is_unshowable(character));
            assert!(!character.is_alphanumeric() || !(is_invisible(character) || is_unshowable(character)));
        }
    }
}
