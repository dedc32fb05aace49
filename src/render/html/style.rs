//! Style and script as they stand in a page: the bytes, and the hash by which the page's policy knows them.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256};

use crate::model::{Chrome, Issuer};
use crate::tree::TreeFile;

use super::accent::Accent;

/// A style sheet or script inside a page.
pub(super) struct Inlined {
    /// The text between the tags, to the byte.
    pub(super) text: String,
    /// Its hash, as a policy names it: `'sha256-…'`.
    pub(super) hash: String,
}

impl Inlined {
    /// Returns a text with its hash.
    pub(super) fn new(text: String) -> Self {
        let hash = format!("'sha256-{}'", BASE64.encode(Sha256::digest(&text)));
        Self { text, hash }
    }
}

/// Returns bytes as an address that holds them.
pub(super) fn data_url(media_type: &str, bytes: &[u8]) -> String {
    format!("data:{media_type};base64,{}", BASE64.encode(bytes))
}

/// Writes the faces that a style sheet names into it. An address that is no file of the theme is left as it is: the
/// page's policy will not let it be fetched.
pub(super) fn with_faces<'a>(css: &str, file: impl Fn(&str) -> Option<&'a TreeFile>) -> String {
    let mut parts = css.split("url(");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once(')').unwrap_or((part, ""));
        let url = file(name).map_or_else(|| name.to_owned(), |file| data_url("font/woff2", &file.bytes));
        out.extend(["url(", &url, ")", rest]);
    }
    out
}

/// Returns the style of one document: the colours of who issues it, and what stands at the foot of a printed page.
pub(super) fn of_document(issuer: &Issuer, chrome: &Chrome) -> Inlined {
    let mut css = String::new();
    if let Some(Accent { line, text }) = issuer.colour.as_ref().and_then(Accent::of) {
        // Writing to a string cannot fail.
        let _ = write!(css, ":root{{--accent:{line};--accent-text:{text}}}");
    }
    let (form, page_of) = (quoted(&chrome.form), page_of(&chrome.page_of));
    let _ = write!(css, "@page{{@bottom-left{{content:{form}}}@bottom-right{{content:{page_of}}}}}");
    Inlined::new(css)
}

/// Returns `pagina {page} van {pages}` as the value of `content`.
fn page_of(words: &str) -> String {
    let page = quoted(words).replace(&quoted_inside("{page}"), "\" counter(page) \"");
    page.replace(&quoted_inside("{pages}"), "\" counter(pages) \"")
}

/// Returns a text as a string of CSS.
fn quoted(text: &str) -> String {
    format!("\"{}\"", quoted_inside(text))
}

/// Every character but letters, digits and spaces goes by its number: so none can end the string, the style or its
/// element.
fn quoted_inside(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, character| {
        match character {
            ' ' => out.push(' '),
            _ if character.is_alphanumeric() => out.push(character),
            _ if character.is_control() => out.push('\u{fffd}'),
            _ => {
                // The space ends the number, and is no part of the text.
                let _ = write!(out, "\\{:x} ", u32::from(character));
            }
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::Source;

    #[test]
    fn words_cannot_leave_their_string() {
        assert_eq!(quoted("a\"}</style>\\"), "\"a\\22 \\7d \\3c \\2f style\\3e \\5c \"");
    }

    #[test]
    fn page_numbers_are_counted_by_the_printer() {
        assert_eq!(page_of("pagina {page} van {pages}"), "\"pagina \" counter(page) \" van \" counter(pages) \"\"");
    }

    #[test]
    fn faces_are_written_into_the_style() {
        let face =
            TreeFile { bytes: b"face".as_slice().into(), shown: "a.woff2".into(), source: Source::Folder, over: None };
        let css = with_faces("a{src:url(a.woff2)}b{src:url(b.woff2)}", |name| (name == "a.woff2").then_some(&face));
        assert_eq!(css, "a{src:url(data:font/woff2;base64,ZmFjZQ==)}b{src:url(b.woff2)}");
    }
}
