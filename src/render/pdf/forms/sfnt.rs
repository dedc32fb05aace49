//! A face file with only those tables that a PDF needs (ISO 32000-1, 9.9): half the size. Kerning, names and variants go;
//! fields are set letter by letter.

/// The tables that stay.
const KEPT: [&[u8; 4]; 11] =
    [b"OS/2", b"cmap", b"cvt ", b"fpgm", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"prep"];

/// Bytes before the directory of tables, and of each of its entries.
const HEAD: usize = 12;
const ENTRY: usize = 16;

/// Where in `head` the sum stands that makes that of the whole file [`WHOLE`].
const ADJUSTMENT: usize = 8;
const WHOLE: u32 = 0xb1b0_afba;

/// A table: its name, the sum of its words and what it holds.
type Table<'a> = (&'a [u8], u32, &'a [u8]);

/// Returns the face with the tables that a PDF needs, or nothing where it is not a file of one face with outlines of
/// TrueType.
pub(super) fn slim(face: &[u8]) -> Option<Vec<u8>> {
    let count = usize::from(u16::from_be_bytes(face.get(4..6)?.try_into().ok()?));
    let tables: Option<Vec<Table>> = (0..count).map(|index| table(face, index)).collect();
    let tables: Vec<Table> = tables?.into_iter().filter(|(name, ..)| KEPT.iter().any(|kept| kept == name)).collect();
    tables.iter().find(|(name, ..)| name == b"glyf")?;
    write(face.get(..4)?, &tables)
}

fn table(face: &[u8], index: usize) -> Option<Table<'_>> {
    let entry = face.get(HEAD + index * ENTRY..)?.get(..ENTRY)?;
    let word = |at: usize| Some(u32::from_be_bytes(entry.get(at..at + 4)?.try_into().ok()?));
    let (start, length) = (word(8)? as usize, word(12)? as usize);
    Some((&entry[..4], word(4)?, face.get(start..)?.get(..length)?))
}

fn write(kind: &[u8], tables: &[Table]) -> Option<Vec<u8>> {
    let count = u16::try_from(tables.len()).ok()?;
    let power = count.checked_ilog2()?;
    let search = [count, 16 << power, u16::try_from(power).ok()?, 16 * count - (16 << power)];
    let mut face: Vec<u8> = kind.iter().copied().chain(search.iter().flat_map(|word| word.to_be_bytes())).collect();
    let mut start = HEAD + tables.len() * ENTRY;
    for (name, sum, content) in tables {
        face.extend_from_slice(name);
        for word in [*sum, u32::try_from(start).ok()?, u32::try_from(content.len()).ok()?] {
            face.extend(word.to_be_bytes());
        }
        start += content.len().next_multiple_of(4);
    }
    let mut head = 0;
    for (name, _, content) in tables {
        if name == b"head" {
            head = face.len();
        }
        face.extend_from_slice(content);
        face.resize(face.len().next_multiple_of(4), 0);
    }
    adjust(&mut face, head + ADJUSTMENT)
}

/// Makes the sum of the whole what it has to be.
fn adjust(face: &mut [u8], at: usize) -> Option<Vec<u8>> {
    face.get_mut(at..at + 4)?.fill(0);
    let words = face.chunks_exact(4).map(|word| u32::from_be_bytes([word[0], word[1], word[2], word[3]]));
    let sum = words.fold(0, u32::wrapping_add);
    face[at..at + 4].copy_from_slice(&WHOLE.wrapping_sub(sum).to_be_bytes());
    Some(face.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::pdf::tests::press;

    #[test]
    fn a_slim_face_has_its_letters_and_a_right_sum() {
        let face = press().faces.iter().find(|face| face.data().len() > 40_000).unwrap();
        let slim = slim(face.data()).unwrap();
        assert!(slim.len() * 3 < face.data().len() * 2);
        let words = slim.chunks(4).map(|word| u32::from_be_bytes(word.try_into().unwrap()));
        assert_eq!(words.fold(0, u32::wrapping_add), WHOLE);
        let count = usize::from(slim[5]);
        let letters = (0..count).filter_map(|index| table(&slim, index)).find(|(name, ..)| name == b"cmap").unwrap();
        let before = (0..count + 9).filter_map(|index| table(face.data(), index)).find(|(name, ..)| name == b"cmap");
        assert_eq!(letters, before.unwrap());
    }

    #[test]
    fn what_is_no_face_is_left_alone() {
        assert_eq!(slim(b""), None);
        assert_eq!(slim(b"\0\x01\0\0\xff\xff"), None);
        assert_eq!(slim(b"OTTO\0\0\0\0\0\0\0\0"), None);
    }
}
