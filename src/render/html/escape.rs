//! How data become part of a page without ever becoming code.

use std::fmt::Write as _;
use std::io::{self, Write};

use crate::characters::is_noncharacter;

/// Stands where a character stood that HTML does not allow: a reader sees that something was there.
const REPLACEMENT: &str = "\u{fffd}";

/// Writes a text so that it shows as itself, in content and in attributes.
///
/// Null bytes and other control characters have no form in HTML, not even as a reference: each becomes U+FFFD.
pub(super) fn text(text: &str, out: &mut dyn Write) -> io::Result<()> {
    let mut plain_from = 0;
    for (at, character) in text.char_indices() {
        if let Some(replacement) = replacement(character) {
            out.write_all(&text.as_bytes()[plain_from..at])?;
            out.write_all(replacement.as_bytes())?;
            plain_from = at + character.len_utf8();
        }
    }
    out.write_all(&text.as_bytes()[plain_from..])
}

fn replacement(character: char) -> Option<&'static str> {
    match character {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\'' => Some("&#39;"),
        '\t' | '\n' => None,
        _ if character.is_control() || is_noncharacter(character) => Some(REPLACEMENT),
        _ => None,
    }
}

/// Returns an identifier as an anchor: without spaces, and different for different identifiers.
pub(super) fn anchor(id: &str) -> String {
    encoded(id, "~", |byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}

/// Returns an address that a link may have, or nothing: anything but the web, mail and telephone could run something.
/// An address inside the page, `#part`, points at an anchor.
pub(super) fn href(url: &str) -> String {
    if let Some(id) = url.strip_prefix('#') {
        return format!("#{}", anchor(id));
    }
    let scheme = url.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme.as_deref() {
        Some("https" | "mailto" | "tel") => {
            encoded(url, "%", |byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte))
        }
        _ => String::new(),
    }
}

/// Writes each byte that may not stay as it is by its number, behind a mark.
fn encoded(text: &str, mark: &str, stays: impl Fn(u8) -> bool) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut out, byte| {
        if stays(byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "{mark}{byte:02X}");
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(input: &str) -> String {
        let mut out = Vec::new();
        text(input, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn markup_shows_as_itself() {
        assert_eq!(escaped("<b a=\"'&\">é"), "&lt;b a=&quot;&#39;&amp;&quot;&gt;é");
    }

    #[test]
    fn what_html_does_not_allow_shows_as_a_replacement() {
        assert_eq!(escaped("a\0b\u{1b}c\u{85}d\u{fffe}e\tf\n"), "a\u{fffd}b\u{fffd}c\u{fffd}d\u{fffd}e\tf\n");
    }

    #[test]
    fn only_harmless_addresses_are_links() {
        assert_eq!(href("https://example.org/a b?c=\"d\""), "https://example.org/a%20b?c=%22d%22");
        assert_eq!(href("MAILTO:a@example.org"), "MAILTO:a@example.org");
        assert_eq!(href("#deel a"), "#deel~20a");
        for url in ["javascript:alert(1)", " javascript:alert(1)", "java\nscript:x", "data:text/html,x", "//x", ""] {
            assert_eq!(href(url), "", "{url:?}");
        }
    }

    #[test]
    fn anchors_differ_when_identifiers_do() {
        assert_eq!(anchor("client_system[role=minor].name"), "client_system~5Brole~3Dminor~5D.name");
        assert_ne!(anchor("a b"), anchor("a~20b"));
    }
}
