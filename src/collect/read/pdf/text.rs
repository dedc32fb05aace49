//! Texts as clients write them: UTF-16 or UTF-8 with a mark before it, or else the encoding of PDF itself (ISO 32000-1,
//! 7.9.2.2).

use lopdf::{Object, StringFormat, decode_text_string};

/// Returns a text with its lines parted by `\n`, or nothing if it has characters that are none.
pub(super) fn decode(bytes: &[u8]) -> Option<String> {
    let text = match bytes {
        [0xff, 0xfe, units @ ..] => {
            // The wrong way round, as some write it all the same.
            let units = units.chunks_exact(2).map(|unit| u16::from_le_bytes([unit[0], unit[1]]));
            char::decode_utf16(units).collect::<Result<_, _>>().ok()?
        }
        [0xfe, 0xff, ..] | [0xef, 0xbb, 0xbf, ..] => text(bytes)?,
        _ if bytes.iter().any(|byte| is_undefined(*byte)) => return None,
        _ => text(bytes)?,
    };
    Some(lines(&text))
}

fn text(bytes: &[u8]) -> Option<String> {
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
    }
}
