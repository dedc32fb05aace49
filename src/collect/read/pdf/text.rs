//! Texts as clients write them: UTF-16 or UTF-8 with a mark before it, or else the encoding of PDF itself (ISO 32000-1,
//! 7.9.2.2).
//!
//! Strictly: what could be more than one text is none. A name with wrong letters would be somebody else's.

use lopdf::{Object, StringFormat, decode_text_string};

/// Returns a text with its lines parted by `\n`, or nothing if its bytes are no text, or could be more than one.
pub(super) fn decode(bytes: &[u8]) -> Option<String> {
    let text = match bytes {
        [0xfe, 0xff, units @ ..] => utf16(units, u16::from_be_bytes),
        // The wrong way round, as some write it all the same; its mark leaves no doubt.
        [0xff, 0xfe, units @ ..] => utf16(units, u16::from_le_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        _ => of_pdf(bytes),
    };
    text.map(|text| lines(&text))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect::<Result<_, _>>().ok()
}

/// Returns a text in the encoding of PDF. Letters that make UTF-8 as well were most likely meant to.
fn of_pdf(bytes: &[u8]) -> Option<String> {
    let is_doubtful = !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok();
    if is_doubtful || bytes.iter().any(|byte| is_undefined(*byte)) {
        return None;
    }
    decode_text_string(&Object::String(bytes.to_vec(), StringFormat::Literal)).ok()
}

/// Whether the encoding of PDF gives no character to a byte (annex D.2); such bytes would be dropped without a word.
fn is_undefined(byte: u8) -> bool {
    matches!(byte, 0..=8 | 11 | 12 | 14..=23 | 0x7f | 0x9f | 0xad)
}

/// Returns a text with its lines parted by `\n`, however they are parted now.
pub(in crate::collect::read) fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_however_it_is_written() {
        let written: [&[u8]; 4] =
            [b"\xfe\xff\0\xe9\x20\xac", b"\xff\xfe\xe9\0\xac\x20", b"\xef\xbb\xbf\xc3\xa9\xe2\x82\xac", b"\xe9\xa0"];
        assert_eq!(written.map(|bytes| decode(bytes).unwrap()), ["é€"; 4]);
    }

    #[test]
    fn lines_are_parted_alike() {
        assert_eq!(decode(b"a\rb\r\nc\nd").unwrap(), "a\nb\nc\nd");
    }

    #[test]
    fn what_is_no_character_is_not_dropped_in_silence() {
        assert_eq!(decode(b"\xfe\xff\xd8\x00"), None);
        assert_eq!(decode(b"\xef\xbb\xbf\xff"), None);
        assert_eq!(decode(b"a\x00b"), None);
        assert_eq!(decode(b"a\x0bb"), None);
    }

    #[test]
    fn what_could_be_two_texts_is_none() {
        // UTF-8 without its mark, and half a letter of UTF-16.
        assert_eq!(decode(b"Zo\xc3\xab"), None);
        assert_eq!(decode(b"\xfe\xff\0a\0"), None);
    }
}
