//! The pseudo-locale: the first locale, accented and bracketed.

use std::borrow::Cow;

/// Tag of the pseudo-locale.
pub const PSEUDO: &str = "qps-ploc";

/// Returns the text with its letters accented; it stays readable.
#[must_use]
pub fn accent(text: &str) -> Cow<'_, str> {
    text.chars().map(accented).collect::<String>().into()
}

/// Returns the text between brackets, unless it stands between them.
pub(super) fn bracket(text: &str) -> String {
    if text.starts_with('[') && text.ends_with(']') { text.into() } else { format!("[{text}]") }
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "aceghijlnorsuwyzACEGHIJLNORSUWYZ";
    const ACCENTED: &str = "áçéğĥíĵľñóŕšúŵýžÁÇÉĞĤÍĴĽÑÓŔŠÚŴÝŽ";
    PLAIN.find(letter).and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_accented_and_everything_else_stays() {
        assert_eq!(accent("Aanvraag 12 {x}"), "Ááñvŕááğ 12 {x}");
        assert_eq!(bracket("á"), "[á]");
        assert_eq!(bracket("[á]"), "[á]");
    }
}
