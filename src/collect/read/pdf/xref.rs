//! Where each object is: the tables at the end of a file, newest first (ISO 32000-1, 7.5.4 to 7.5.8).
//!
//! Each time that a client saves, it may add a table of what changed, which leads to the one before. A table is text, a
//! stream, or text with a stream beside it for who can read that. What a newer one says holds.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object};

use super::file::indirect;
use super::fuel::Fuel;
use super::parser::Parser;
use super::unpack::unpack;
use super::{Refusal, Result};

/// How often a file may have been saved in pieces.
const SECTIONS: usize = 500;

/// How far from the end of a file it may say where its table is.
const TAIL: usize = 4096;

/// Where an object is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Nowhere: it was deleted.
    Free,
    /// So many bytes from the start.
    At(usize),
    /// In the stream of objects with this number, behind so many others.
    In(u32, usize),
}

/// Where each object is, and what the file says of itself.
pub(super) struct Tables {
    pub(super) places: BTreeMap<u32, Place>,
    pub(super) trailer: Dictionary,
}

/// Reads all tables of a file.
pub(super) fn read(bytes: &[u8], fuel: &Fuel) -> Result<Tables> {
    let mut tables = Tables { places: BTreeMap::new(), trailer: Dictionary::new() };
    let mut seen = BTreeSet::new();
    let mut next = vec![start(bytes, fuel)?];
    while let Some(at) = next.pop() {
        if !seen.insert(at) {
            continue; // a loop says nothing new
        }
        if seen.len() > SECTIONS {
            return Err(Refusal::Excessive);
        }
        let trailer = section(bytes, at, fuel, &mut tables.places)?;
        // The stream beside a table comes before older tables.
        next.extend([&b"Prev"[..], b"XRefStm"].into_iter().filter_map(|key| offset(&trailer, key)));
        for (key, value) in trailer {
            if !tables.trailer.has(&key) {
                tables.trailer.set(key, value);
            }
        }
    }
    Ok(tables)
}

fn start(bytes: &[u8], fuel: &Fuel) -> Result<usize> {
    const WORD: &[u8] = b"startxref";
    let tail = bytes.len().saturating_sub(TAIL);
    let found = bytes[tail..].windows(WORD.len()).rposition(|window| window == WORD).ok_or(Refusal::Damaged)?;
    Parser::new(bytes, tail + found + WORD.len(), fuel).number()
}

fn offset(trailer: &Dictionary, key: &[u8]) -> Option<usize> {
    let offset = trailer.get(key).ok()?;
    usize::try_from(offset.as_i64().ok()?).ok()
}

fn section(bytes: &[u8], at: usize, fuel: &Fuel, places: &mut BTreeMap<u32, Place>) -> Result<Dictionary> {
    let mut parser = Parser::new(bytes, at, fuel);
    parser.skip_space()?;
    if parser.take(b"xref") { table(&mut parser, fuel, places) } else { stream(bytes, at, fuel, places) }
}

fn table(parser: &mut Parser<'_>, fuel: &Fuel, places: &mut BTreeMap<u32, Place>) -> Result<Dictionary> {
    loop {
        parser.skip_space()?;
        if parser.take(b"trailer") {
            return match parser.value()? {
                Object::Dictionary(trailer) => Ok(trailer),
                _ => Err(Refusal::Damaged),
            };
        }
        let first = parser.number()?;
        for number in first..first.saturating_add(parser.number()?) {
            fuel.values(1)?;
            let at = parser.number()?;
            parser.number()?; // the generation says nothing that the object itself does not
            parser.skip_space()?;
            let place = match (parser.take(b"n"), parser.take(b"f")) {
                (true, _) => Place::At(at),
                (_, true) => Place::Free,
                _ => return Err(Refusal::Damaged),
            };
            places.entry(u32::try_from(number).map_err(|_| Refusal::Damaged)?).or_insert(place);
        }
    }
}

fn stream(bytes: &[u8], at: usize, fuel: &Fuel, places: &mut BTreeMap<u32, Place>) -> Result<Dictionary> {
    // The length of this stream stands in it: where other objects are is not known yet.
    let (_, Object::Stream(table)) = indirect(bytes, at, fuel, &|object| Ok(object.clone()))? else {
        return Err(Refusal::Damaged);
    };
    let numbers = |key: &[u8]| -> Option<Vec<usize>> {
        let list = table.dict.get(key).ok()?.as_array().ok()?;
        list.iter().map(|item| usize::try_from(item.as_i64().ok()?).ok()).collect()
    };
    let widths = numbers(b"W").filter(|widths| widths.len() == 3 && widths.iter().all(|width| *width <= 8));
    let widths = widths.ok_or(Refusal::Damaged)?;
    let ranges = match numbers(b"Index") {
        Some(ranges) => ranges,
        None => vec![0, offset(&table.dict, b"Size").ok_or(Refusal::Damaged)?],
    };
    let content = unpack(&table, fuel)?;
    let mut rows = content.chunks_exact(widths.iter().sum::<usize>().max(1));
    for range in ranges.chunks_exact(2) {
        for number in range[0]..range[0].saturating_add(range[1]) {
            fuel.values(1)?;
            let place = row(rows.next().ok_or(Refusal::Damaged)?, &widths)?;
            places.entry(u32::try_from(number).map_err(|_| Refusal::Damaged)?).or_insert(place);
        }
    }
    Ok(table.dict)
}

fn row(row: &[u8], widths: &[usize]) -> Result<Place> {
    let big_endian = |bytes: &[u8]| bytes.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    let (kind, rest) = row.split_at_checked(widths[0]).ok_or(Refusal::Damaged)?;
    let (second, third) = rest.split_at_checked(widths[1]).ok_or(Refusal::Damaged)?;
    let [kind, second, third] =
        [if kind.is_empty() { 1 } else { big_endian(kind) }, big_endian(second), big_endian(third)];
    let size = |number: u64| usize::try_from(number).map_err(|_| Refusal::Damaged);
    Ok(match kind {
        1 => Place::At(size(second)?),
        2 => Place::In(u32::try_from(second).map_err(|_| Refusal::Damaged)?, size(third)?),
        _ => Place::Free,
    })
}
