//! PNG: the chunks that make the picture, and no other.

use std::io::Read;

use flate2::{Crc, read::ZlibDecoder};

use super::{Unfit, fits};

/// How a PNG begins.
pub(super) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Chunks that decide what is seen. All others are notes of whoever made it, or moving pictures.
const KEPT: [&[u8; 4]; 8] = [b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"IDAT", b"IEND"];

/// Size of the header of a picture.
const HEADER: usize = 13;

/// Returns the picture alone, once it is known to be whole.
pub(super) fn alone(bytes: &[u8]) -> Result<Vec<u8>, Unfit> {
    let mut alone = SIGNATURE.to_vec();
    let mut header = None;
    let mut data = Vec::new();
    let mut rest = &bytes[SIGNATURE.len()..];
    loop {
        let chunk = Chunk::next(&mut rest)?;
        match (chunk.kind, &header) {
            (b"IHDR", None) => header = Some(Header::read(chunk.data)?),
            (b"IHDR", Some(_)) | (_, None) => return Err(Unfit::Damaged),
            (b"IDAT", _) => data.extend_from_slice(chunk.data),
            _ => {}
        }
        if KEPT.contains(&chunk.kind) {
            alone.extend_from_slice(chunk.whole);
        }
        if chunk.kind == b"IEND" {
            break;
        }
    }
    header.ok_or(Unfit::Damaged)?.is_filled_by(&data)?;
    Ok(alone)
}

/// A part of the file.
struct Chunk<'a> {
    kind: &'a [u8; 4],
    data: &'a [u8],
    /// With its length, kind and checksum.
    whole: &'a [u8],
}

impl<'a> Chunk<'a> {
    fn next(rest: &mut &'a [u8]) -> Result<Self, Unfit> {
        let (length, after) = rest.split_first_chunk().ok_or(Unfit::Damaged)?;
        let length = u32::from_be_bytes(*length) as usize;
        let (kind, after) = after.split_first_chunk::<4>().ok_or(Unfit::Damaged)?;
        let (data, after) = after.split_at_checked(length).ok_or(Unfit::Damaged)?;
        let (sum, after) = after.split_first_chunk().ok_or(Unfit::Damaged)?;
        let mut crc = Crc::new();
        crc.update(kind);
        crc.update(data);
        if crc.sum() != u32::from_be_bytes(*sum) {
            return Err(Unfit::Damaged);
        }
        let whole = &rest[..rest.len() - after.len()];
        *rest = after;
        Ok(Self { kind, data, whole })
    }
}

/// What the header says.
struct Header {
    width: u32,
    height: u32,
    bits_per_point: u64,
    is_interlaced: bool,
}

impl Header {
    fn read(data: &[u8]) -> Result<Self, Unfit> {
        let data: &[u8; HEADER] = data.try_into().map_err(|_| Unfit::Damaged)?;
        let number = |at: usize| u32::from_be_bytes([data[at], data[at + 1], data[at + 2], data[at + 3]]);
        let (width, height) = (number(0), number(4));
        fits(width, height)?;
        let channels = match (data[9], data[8]) {
            (0, 1 | 2 | 4 | 8 | 16) | (3, 1 | 2 | 4 | 8) => 1,
            (2, 8 | 16) => 3,
            (4, 8 | 16) => 2,
            (6, 8 | 16) => 4,
            _ => return Err(Unfit::Damaged),
        };
        match data[10..] {
            [0, 0, interlaced @ (0 | 1)] => {
                let bits_per_point = channels * u64::from(data[8]);
                Ok(Self { width, height, bits_per_point, is_interlaced: interlaced == 1 })
            }
            _ => Err(Unfit::Damaged),
        }
    }

    /// Holds the data against the size: they unpack to just so much, and no more of them is unpacked.
    fn is_filled_by(&self, data: &[u8]) -> Result<(), Unfit> {
        let expected = self.unpacked();
        let mut unpacked = ZlibDecoder::new(data).take(expected + 1);
        let length = std::io::copy(&mut unpacked, &mut std::io::sink()).map_err(|_| Unfit::Damaged)?;
        if length == expected { Ok(()) } else { Err(Unfit::Damaged) }
    }

    /// Returns how many bytes all lines take, each with the byte of its filter.
    fn unpacked(&self) -> u64 {
        // First point and step of the seven passes, across and down.
        const PASSES: [[u32; 4]; 7] =
            [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]];
        let lines = |width: u32, height: u32| match width {
            0 => 0,
            width => u64::from(height) * (1 + (u64::from(width) * self.bits_per_point).div_ceil(8)),
        };
        if !self.is_interlaced {
            return lines(self.width, self.height);
        }
        let along = |length: u32, first: u32, step: u32| length.saturating_sub(first).div_ceil(step);
        let pass = |[x, y, across, down]: [u32; 4]| lines(along(self.width, x, across), along(self.height, y, down));
        PASSES.into_iter().map(pass).sum()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::ZlibEncoder;

    use super::*;

    fn chunk(kind: &[u8], data: &[u8]) -> Vec<u8> {
        let mut crc = Crc::new();
        crc.update(kind);
        crc.update(data);
        let length = u32::try_from(data.len()).unwrap().to_be_bytes();
        [&length[..], kind, data, &crc.sum().to_be_bytes()].concat()
    }

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn header(width: u32, height: u32, interlaced: u8) -> Vec<u8> {
        let sizes = [width.to_be_bytes(), height.to_be_bytes()].concat();
        chunk(b"IHDR", &[&sizes[..], &[8, 0, 0, 0, interlaced]].concat())
    }

    fn file(header: &[u8], extra: &[u8], lines: &[u8]) -> Vec<u8> {
        [SIGNATURE, header, extra, &chunk(b"IDAT", &packed(lines)), &chunk(b"IEND", b"")].concat()
    }

    #[test]
    fn notes_of_who_made_it_stay_behind() {
        let lines = [0, 1, 2, 0, 3, 4];
        let plain = file(&header(2, 2, 0), b"", &lines);
        let notes = [chunk(b"tEXt", b"Author\0Jan Peeters"), chunk(b"eXIf", b"MM\0*")].concat();
        let with_notes = [file(&header(2, 2, 0), &notes, &lines), b"en nog iets".to_vec()].concat();
        assert_eq!(alone(&with_notes).unwrap(), plain);
    }

    #[test]
    fn every_line_has_to_be_there() {
        assert!(alone(&file(&header(2, 2, 0), b"", &[0; 6])).is_ok());
        assert_eq!(alone(&file(&header(2, 2, 0), b"", &[0; 5])), Err(Unfit::Damaged));
        assert_eq!(alone(&file(&header(2, 2, 0), b"", &[0; 7])), Err(Unfit::Damaged));
        // Passes of one, one and two lines: 2 + 2 + 3 bytes.
        assert!(alone(&file(&header(2, 2, 1), b"", &[0; 7])).is_ok());
    }

    #[test]
    fn a_picture_as_large_as_a_field_is_refused_before_it_is_unpacked() {
        assert_eq!(alone(&file(&header(20_000, 20_000, 0), b"", b"")), Err(Unfit::TooLarge));
        assert_eq!(alone(&file(&header(0, 5, 0), b"", b"")), Err(Unfit::Damaged));
        // A few kilobytes that unpack to far more than the size says.
        assert_eq!(alone(&file(&header(2, 2, 0), b"", &vec![0; 4 << 20])), Err(Unfit::Damaged));
    }

    #[test]
    fn a_file_that_was_cut_or_bent_is_refused() {
        let whole = file(&header(2, 2, 0), b"", &[0; 6]);
        for end in SIGNATURE.len()..whole.len() {
            assert_eq!(alone(&whole[..end]), Err(Unfit::Damaged), "cut at {end}");
        }
        let mut bent = whole.clone();
        bent[20] ^= 1;
        assert_eq!(alone(&bent), Err(Unfit::Damaged));
    }
}
