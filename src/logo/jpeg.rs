//! JPEG: the segments that make the picture, and which way up it is.
//!
//! A photograph bears the camera, its owner, the place and the hour, and often a small picture of what was cut away.
//! Nothing of it goes on but the turn that a viewer has to make.

use super::{Unfit, fits};

/// How a JPEG begins.
pub(super) const SIGNATURE: &[u8] = b"\xff\xd8\xff";

/// Scans of a picture that comes in steps; each goes over the whole picture again.
const SCANS: usize = 64;

const START_OF_SCAN: u8 = 0xda;
const END: u8 = 0xd9;

/// Returns the picture alone.
pub(super) fn alone(bytes: &[u8]) -> Result<Vec<u8>, Unfit> {
    let mut alone = vec![0xff, 0xd8];
    let mut rest = &bytes[alone.len()..];
    let (mut has_size, mut scans) = (false, 0);
    loop {
        let (kind, data) = segment(&mut rest)?;
        match kind {
            END if has_size && scans > 0 => {
                alone.extend([0xff, END]);
                return Ok(alone);
            }
            // Baseline and progressive, as every program reads them.
            0xc0..=0xc2 => {
                size(data)?;
                has_size = true;
            }
            // Tables, and how often to begin anew; what kind of colours.
            0xc4 | 0xdb | 0xdd | START_OF_SCAN | 0xe0 | 0xee => {}
            // Which way up, and much else.
            0xe1 => {
                alone.extend(turn(data).map(turned).unwrap_or_default());
                continue;
            }
            // Notes, and what programs keep for themselves.
            0xe2..=0xed | 0xef | 0xfe => continue,
            _ => return Err(Unfit::Damaged),
        }
        put(&mut alone, kind, data)?;
        if kind == START_OF_SCAN {
            scans += 1;
            if !has_size || scans > SCANS {
                return Err(Unfit::Damaged);
            }
            let scan = scan(&mut rest);
            alone.extend_from_slice(scan);
        }
    }
}

/// Reads a marker with its data; the end has none.
fn segment<'a>(rest: &mut &'a [u8]) -> Result<(u8, &'a [u8]), Unfit> {
    let after = rest.strip_prefix(&[0xff]).ok_or(Unfit::Damaged)?;
    // A marker may be preceded by any number of these.
    let fill = after.iter().take_while(|byte| **byte == 0xff).count();
    let (kind, after) = after[fill..].split_first().ok_or(Unfit::Damaged)?;
    if *kind == END {
        *rest = after;
        return Ok((END, &[]));
    }
    let (length, after) = after.split_first_chunk().ok_or(Unfit::Damaged)?;
    let length = usize::from(u16::from_be_bytes(*length)).checked_sub(2).ok_or(Unfit::Damaged)?;
    let (data, after) = after.split_at_checked(length).ok_or(Unfit::Damaged)?;
    *rest = after;
    Ok((*kind, data))
}

fn put(alone: &mut Vec<u8>, kind: u8, data: &[u8]) -> Result<(), Unfit> {
    let length = u16::try_from(data.len() + 2).map_err(|_| Unfit::Damaged)?;
    alone.extend([0xff, kind]);
    alone.extend(length.to_be_bytes());
    alone.extend_from_slice(data);
    Ok(())
}

/// Takes the coded points up to the next marker; in them, a zero follows each byte that looks like one.
fn scan<'a>(rest: &mut &'a [u8]) -> &'a [u8] {
    let is_marker = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0 | 0xd0..=0xd7);
    let end = rest.windows(2).position(is_marker).unwrap_or(rest.len());
    let (scan, after) = rest.split_at(end);
    *rest = after;
    scan
}

fn size(data: &[u8]) -> Result<(), Unfit> {
    match data {
        [8, h1, h2, w1, w2, 1 | 3 | 4, ..] => {
            fits(u32::from(u16::from_be_bytes([*w1, *w2])), u32::from(u16::from_be_bytes([*h1, *h2])))
        }
        _ => Err(Unfit::Damaged),
    }
}

/// Reads which way up a photograph is: the orientation in the first directory of its Exif.
fn turn(data: &[u8]) -> Option<u8> {
    let tiff = data.strip_prefix(b"Exif\0\0")?;
    let is_little = tiff.starts_with(b"II");
    let short = |at: usize| {
        let bytes = tiff.get(at..)?.first_chunk()?;
        Some(if is_little { u16::from_le_bytes(*bytes) } else { u16::from_be_bytes(*bytes) })
    };
    let long = |at: usize| {
        let bytes = tiff.get(at..)?.first_chunk()?;
        Some(if is_little { u32::from_le_bytes(*bytes) } else { u32::from_be_bytes(*bytes) })
    };
    let directory = usize::try_from(long(4)?).ok()?;
    let entries = usize::from(short(directory)?);
    let entry = (0..entries).map(|entry| directory + 2 + 12 * entry).find(|at| short(*at) == Some(0x112))?;
    u8::try_from(short(entry + 8)?).ok().filter(|turn| (2..=8).contains(turn))
}

/// Returns an Exif that tells which way up the picture is, and nothing else.
fn turned(turn: u8) -> Vec<u8> {
    let directory = [0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0];
    let data = [b"Exif\0\0MM\0*\0\0\0\x08".as_slice(), &directory].concat();
    let mut segment = Vec::new();
    // It is a few bytes long.
    let _ = put(&mut segment, 0xe1, &data);
    segment
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(kind: u8, data: &[u8]) -> Vec<u8> {
        let mut segment = Vec::new();
        put(&mut segment, kind, data).unwrap();
        segment
    }

    fn file(extra: &[u8], width: u16) -> Vec<u8> {
        let size = [&[8, 0, 4][..], &width.to_be_bytes(), &[1, 1, 0x11, 0]].concat();
        let scan = [&segment(START_OF_SCAN, &[1, 1, 0, 0, 63, 0])[..], &[1, 0xff, 0, 2, 0xff, 0xd0, 3]].concat();
        [b"\xff\xd8", extra, &segment(0xc0, &size), &segment(0xc4, &[0]), &scan, b"\xff\xd9"].concat()
    }

    /// Returns the Exif of a camera that was turned, with an owner in it.
    fn exif(turn: u8) -> Vec<u8> {
        let entries = [
            &[0, 2][..],
            &[1, 0x3b, 0, 2, 0, 0, 0, 4, b'J', b'a', b'n', 0],
            &[1, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0],
        ];
        segment(0xe1, &[b"Exif\0\0MM\0*\0\0\0\x08".as_slice(), &entries.concat(), &[0; 4]].concat())
    }

    #[test]
    fn what_the_camera_noted_stays_behind() {
        let notes = [exif(1), segment(0xfe, b"van Jan"), segment(0xed, b"Photoshop"), segment(0xe2, b"ICC_PROFILE")];
        assert_eq!(alone(&file(&notes.concat(), 4)).unwrap(), file(b"", 4));
        let after = [file(b"", 4), b"en nog iets".to_vec()].concat();
        assert_eq!(alone(&after).unwrap(), file(b"", 4));
    }

    #[test]
    fn which_way_up_it_is_goes_on() {
        let made = alone(&file(&exif(6), 4)).unwrap();
        assert!(!made.windows(3).any(|bytes| bytes == b"Jan"));
        assert_eq!(made, file(&turned(6), 4));
        assert_eq!(alone(&made).unwrap(), made);
    }

    #[test]
    fn what_is_cut_or_too_large_is_refused() {
        let whole = file(&exif(6), 4);
        for end in SIGNATURE.len()..whole.len() {
            assert_eq!(alone(&whole[..end]), Err(Unfit::Damaged), "cut at {end}");
        }
        let mut large = file(b"", 20_000);
        large[7..9].copy_from_slice(&20_000_u16.to_be_bytes());
        assert_eq!(alone(&large), Err(Unfit::TooLarge));
    }
}
