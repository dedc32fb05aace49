//! A PDF whose objects are read when they are asked for.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use lopdf::{Dictionary, Object, Stream};

use super::fuel::Fuel;
use super::parser::Parser;
use super::unpack::unpack;
use super::xref::{self, Place, Tables};
use super::{Refusal, Result};

/// How often an object may be no more than a reference to another.
const STEPS: usize = 8;

/// How many objects may have to be found to find one: its stream of objects, and the length of that.
const NESTED: usize = 4;

/// A PDF whose objects are read when they are asked for.
pub(super) struct File<'a> {
    bytes: &'a [u8],
    fuel: Fuel,
    tables: Tables,
    /// Streams of objects, unpacked.
    packs: RefCell<BTreeMap<u32, Rc<Pack>>>,
    nested: Cell<usize>,
}

/// A stream of objects, unpacked (7.5.7).
struct Pack {
    content: Vec<u8>,
    /// Numbers of the objects, and where each begins.
    starts: Vec<(u32, usize)>,
}

impl<'a> File<'a> {
    /// Opens a file that is not encrypted.
    pub(super) fn open(bytes: &'a [u8], fuel: Fuel) -> Result<Self> {
        let tables = xref::read(bytes, &fuel)?;
        if tables.trailer.has(b"Encrypt") {
            return Err(Refusal::Encrypted);
        }
        Ok(Self { bytes, fuel, tables, packs: RefCell::default(), nested: Cell::new(0) })
    }

    /// Returns what all else hangs from.
    pub(super) fn catalog(&self) -> Result<Dictionary> {
        self.dictionary(&self.tables.trailer, b"Root")?.ok_or(Refusal::Damaged)
    }

    /// Returns what reading may still cost.
    pub(super) fn fuel(&self) -> &Fuel {
        &self.fuel
    }

    /// Returns an entry of a dictionary, wherever its value is; null counts as absent.
    pub(super) fn entry(&self, dictionary: &Dictionary, key: &[u8]) -> Result<Option<Object>> {
        match dictionary.get(key) {
            Ok(value) => Ok(Some(self.resolve(value)?).filter(|value| !matches!(value, Object::Null))),
            Err(_) => Ok(None),
        }
    }

    /// Returns an entry that is a dictionary.
    pub(super) fn dictionary(&self, dictionary: &Dictionary, key: &[u8]) -> Result<Option<Dictionary>> {
        match self.entry(dictionary, key)? {
            None => Ok(None),
            Some(Object::Dictionary(value)) => Ok(Some(value)),
            Some(_) => Err(Refusal::Damaged),
        }
    }

    /// Returns an entry that is a list.
    pub(super) fn list(&self, dictionary: &Dictionary, key: &[u8]) -> Result<Vec<Object>> {
        match self.entry(dictionary, key)? {
            None => Ok(Vec::new()),
            Some(Object::Array(items)) => Ok(items),
            Some(_) => Err(Refusal::Damaged),
        }
    }

    /// Returns what a reference leads to, and any other value as it is.
    pub(super) fn resolve(&self, value: &Object) -> Result<Object> {
        let mut found = value.clone();
        for _ in 0..STEPS {
            let Object::Reference((number, _)) = found else { return Ok(found) };
            found = self.object(number)?;
        }
        Err(Refusal::Damaged)
    }

    /// Returns the data of a stream.
    pub(super) fn unpack(&self, stream: &Stream) -> Result<Vec<u8>> {
        unpack(stream, &self.fuel)
    }

    /// Returns an object; one that is nowhere is null.
    fn object(&self, number: u32) -> Result<Object> {
        self.nested.set(self.nested.get() + 1);
        if self.nested.get() > NESTED {
            return Err(Refusal::Damaged);
        }
        let object = match self.tables.places.get(&number) {
            None | Some(Place::Free) => Ok(Object::Null),
            Some(Place::At(at)) => {
                let (found, object) = indirect(self.bytes, *at, &self.fuel, &|value| self.resolve(value))?;
                if found == number { Ok(object) } else { Err(Refusal::Damaged) }
            }
            Some(Place::In(pack, index)) => self.packed(*pack, *index, number),
        };
        self.nested.set(self.nested.get() - 1);
        object
    }

    fn packed(&self, pack: u32, index: usize, number: u32) -> Result<Object> {
        let known = self.packs.borrow().get(&pack).cloned();
        let objects = if let Some(objects) = known {
            objects
        } else {
            let Object::Stream(stream) = self.object(pack)? else { return Err(Refusal::Damaged) };
            let objects = Rc::new(self.open_pack(&stream)?);
            self.packs.borrow_mut().insert(pack, Rc::clone(&objects));
            objects
        };
        match objects.starts.get(index) {
            Some((found, start)) if *found == number => Parser::new(&objects.content, *start, &self.fuel).value(),
            _ => Err(Refusal::Damaged),
        }
    }

    fn open_pack(&self, stream: &Stream) -> Result<Pack> {
        let number = |key: &[u8]| -> Result<usize> {
            let value = self.entry(&stream.dict, key)?.and_then(|value| value.as_i64().ok());
            value.and_then(|value| usize::try_from(value).ok()).ok_or(Refusal::Damaged)
        };
        let (count, first) = (number(b"N")?, number(b"First")?);
        let content = self.unpack(stream)?;
        let mut starts = Vec::new();
        let mut parser = Parser::new(&content, 0, &self.fuel);
        for _ in 0..count {
            self.fuel.values(1)?;
            let number = u32::try_from(parser.number()?).map_err(|_| Refusal::Damaged)?;
            starts.push((number, first.saturating_add(parser.number()?)));
        }
        Ok(Pack { content, starts })
    }
}

/// Returns the object that begins at a place, with its number. `resolve` is asked for what a stream says of itself
/// elsewhere: its length and filters.
pub(super) fn indirect(
    bytes: &[u8],
    at: usize,
    fuel: &Fuel,
    resolve: &dyn Fn(&Object) -> Result<Object>,
) -> Result<(u32, Object)> {
    let mut parser = Parser::new(bytes, at, fuel);
    let number = u32::try_from(parser.number()?).map_err(|_| Refusal::Damaged)?;
    parser.number()?;
    parser.expect(b"obj")?;
    let value = parser.value()?;
    parser.skip_space()?;
    match value {
        Object::Dictionary(mut dictionary) if parser.take(b"stream") => {
            for (_, value) in dictionary.iter_mut().filter(|(key, _)| of_stream(key)) {
                *value = resolve(value)?;
            }
            let content = content(&mut parser, bytes, &dictionary, fuel)?;
            Ok((number, Object::Stream(Stream::new(dictionary, content))))
        }
        value => Ok((number, value)),
    }
}

/// Whether an entry says how a stream is to be read.
fn of_stream(key: &[u8]) -> bool {
    matches!(key, b"Length" | b"Filter" | b"DecodeParms")
}

/// Returns the data of a stream as they stand in the file.
fn content(parser: &mut Parser<'_>, bytes: &[u8], dictionary: &Dictionary, fuel: &Fuel) -> Result<Vec<u8>> {
    const END: &[u8] = b"endstream";
    if !parser.take(b"\r\n") && !parser.take(b"\n") {
        parser.take(b"\r");
    }
    let start = parser.at();
    let length =
        dictionary.get(b"Length").and_then(Object::as_i64).ok().and_then(|length| usize::try_from(length).ok());
    let end = length.and_then(|length| start.checked_add(length)).filter(|end| {
        let mut behind = Parser::new(bytes, *end, fuel);
        *end <= bytes.len() && behind.expect(END).is_ok()
    });
    let end = match end {
        Some(end) => end,
        // The length is wrong, as after a client that touched only the data.
        None => start + bytes[start..].windows(END.len()).position(|window| window == END).ok_or(Refusal::Damaged)?,
    };
    fuel.bytes(end - start)?;
    Ok(bytes[start..end].to_vec())
}
