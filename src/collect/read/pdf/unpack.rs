//! Unpacks streams: of objects, of tables, of long texts (ISO 32000-1, 7.4.4).
//!
//! All clients pack these the same way. The filters of `lopdf` go on with what they have where the data are broken off;
//! here the whole has to be right, to its checksum, since it would be an answer that is cut off.

use std::io::Read;

use flate2::read::ZlibDecoder;
use lopdf::{Dictionary, Object, Stream};

use super::fuel::Fuel;
use super::{Refusal, Result};

/// From this predictor on each row says how it follows from the one above, as in PNG.
const BY_ROW: i64 = 10;

/// Returns the data of a stream, unpacked.
pub(super) fn unpack(stream: &Stream, fuel: &Fuel) -> Result<Vec<u8>> {
    let one = |key: &[u8]| match stream.dict.get(key) {
        Ok(Object::Array(items)) if items.len() <= 1 => Ok(items.first()),
        Ok(Object::Array(_)) => Err(Refusal::Damaged),
        found => Ok(found.ok()),
    };
    let content = match one(b"Filter")? {
        None | Some(Object::Null) => stream.content.clone(),
        Some(Object::Name(filter)) if filter == b"FlateDecode" => {
            let packed = inflate(&stream.content, fuel.bytes_left())?;
            match one(b"DecodeParms")?.and_then(|parameters| parameters.as_dict().ok()) {
                Some(parameters) => follow(packed, parameters)?,
                None => packed,
            }
        }
        Some(_) => return Err(Refusal::Damaged),
    };
    fuel.bytes(content.len())?;
    Ok(content)
}

fn inflate(content: &[u8], limit: usize) -> Result<Vec<u8>> {
    let mut unpacked = Vec::new();
    let mut decoder = ZlibDecoder::new(content).take(limit as u64 + 1);
    decoder.read_to_end(&mut unpacked).map_err(|_| Refusal::Damaged)?;
    if unpacked.len() > limit { Err(Refusal::Excessive) } else { Ok(unpacked) }
}

/// Returns data whose rows follow from each other, without that.
fn follow(packed: Vec<u8>, parameters: &Dictionary) -> Result<Vec<u8>> {
    let number = |key: &[u8], default| parameters.get(key).and_then(Object::as_i64).unwrap_or(default);
    let size = |key: &[u8], default| usize::try_from(number(key, default)).map_err(|_| Refusal::Damaged);
    match number(b"Predictor", 1) {
        1 => return Ok(packed),
        BY_ROW.. => {}
        _ => return Err(Refusal::Damaged),
    }
    let bits = size(b"Colors", 1)?.saturating_mul(size(b"BitsPerComponent", 8)?);
    let width = bits.saturating_mul(size(b"Columns", 1)?).div_ceil(8);
    if width == 0 || width >= packed.len() {
        return Err(Refusal::Damaged);
    }
    let mut above = vec![0; width];
    let mut rows = Vec::with_capacity(packed.len());
    for row in packed.chunks_exact(width + 1) {
        above = one_row(row[0], &row[1..], &above, bits.div_ceil(8))?;
        rows.extend(&above);
    }
    Ok(rows)
}

/// Returns a row; `back` is how far to the left of a byte its neighbour is.
fn one_row(kind: u8, written: &[u8], above: &[u8], back: usize) -> Result<Vec<u8>> {
    let mut row: Vec<u8> = Vec::with_capacity(written.len());
    for (column, byte) in written.iter().enumerate() {
        let before = |row: &[u8]| column.checked_sub(back).map_or(0, |at| i16::from(row[at]));
        let (left, over, corner) = (before(&row), i16::from(above[column]), before(above));
        let expected = match kind {
            0 => 0,
            1 => left,
            2 => over,
            3 => i16::midpoint(left, over),
            4 => nearest(left, over, corner),
            _ => return Err(Refusal::Damaged),
        };
        row.push(byte.wrapping_add(expected.to_le_bytes()[0]));
    }
    Ok(row)
}

/// Returns the neighbour that is nearest to what the three of them promise (Paeth).
fn nearest(left: i16, above: i16, corner: i16) -> i16 {
    let promise = left + above - corner;
    let distance = |neighbour: &i16| (promise - neighbour).abs();
    [left, above, corner].into_iter().min_by_key(distance).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::{Compression, write::ZlibEncoder};
    use lopdf::dictionary;

    use super::*;

    fn packed(data: &[u8], mut dictionary: Dictionary) -> Stream {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(data).unwrap();
        dictionary.set("Filter", "FlateDecode");
        Stream::new(dictionary, encoder.finish().unwrap())
    }

    #[test]
    fn rows_that_follow_from_each_other_are_read() {
        let parameters =
            |columns: i64| dictionary! { "DecodeParms" => dictionary! { "Predictor" => 12, "Columns" => columns } };
        let rows = [0, 1, 2, 3, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1];
        let expected = [1, 2, 3, 1, 2, 3, 2, 3, 4, 2, 3, 4, 3, 4, 5];
        assert_eq!(unpack(&packed(&rows, parameters(3)), &Fuel::default()), Ok(expected.to_vec()));
        for columns in [0, -1, 20, i64::MAX] {
            assert_eq!(unpack(&packed(&rows, parameters(columns)), &Fuel::default()), Err(Refusal::Damaged));
        }
    }

    #[test]
    fn data_that_are_broken_off_or_changed_are_refused() {
        let mut stream = packed(b"een lang antwoord, en nog een", Dictionary::new());
        let whole = stream.content.clone();
        stream.content.truncate(whole.len() - 5);
        assert_eq!(unpack(&stream, &Fuel::default()), Err(Refusal::Damaged));
        stream.content = whole;
        let last = stream.content.len() - 1;
        stream.content[last] ^= 1;
        assert_eq!(unpack(&stream, &Fuel::default()), Err(Refusal::Damaged));
    }

    #[test]
    fn what_unpacks_to_more_than_a_form_is_refused() {
        let bomb = packed(&vec![b'a'; 50 << 20], Dictionary::new());
        assert!(bomb.content.len() < 100_000);
        assert_eq!(unpack(&bomb, &Fuel::default()), Err(Refusal::Excessive));
    }
}
