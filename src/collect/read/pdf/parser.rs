//! Reads values as they are written in a PDF (ISO 32000-1, 7.2 and 7.3).

use lopdf::{Dictionary, Object, StringFormat};

use super::fuel::Fuel;
use super::{Refusal, Result};

/// How deep values may lie in each other.
const DEPTH: usize = 64;

/// Reads values one after the other.
pub(super) struct Parser<'a> {
    bytes: &'a [u8],
    at: usize,
    fuel: &'a Fuel,
    depth: usize,
}

impl<'a> Parser<'a> {
    /// Begins somewhere in a file or a stream; beyond its end there is nothing to read.
    pub(super) fn new(bytes: &'a [u8], at: usize, fuel: &'a Fuel) -> Self {
        Self { bytes, at: at.min(bytes.len()), fuel, depth: 0 }
    }

    /// Returns where it is.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    fn rest(&self) -> &'a [u8] {
        &self.bytes[self.at..]
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Passes over what stands between two values: white space and comments.
    pub(super) fn skip_space(&mut self) -> Result<()> {
        let start = self.at;
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                self.at += self.rest().iter().take_while(|byte| !matches!(byte, b'\r' | b'\n')).count();
            } else if is_space(byte) {
                self.at += 1;
            } else {
                break;
            }
        }
        self.fuel.bytes(self.at - start)
    }

    /// Passes over a word if it is what stands here.
    pub(super) fn take(&mut self, word: &[u8]) -> bool {
        let is_here = self.rest().starts_with(word);
        self.at += if is_here { word.len() } else { 0 };
        is_here
    }

    /// Passes over a word that has to stand here, after white space.
    pub(super) fn expect(&mut self, word: &[u8]) -> Result<()> {
        self.skip_space()?;
        if self.take(word) { Ok(()) } else { Err(Refusal::Damaged) }
    }

    /// Returns the whole number, zero or more, that stands here after white space.
    pub(super) fn number(&mut self) -> Result<usize> {
        self.skip_space()?;
        let digits = self.rest().iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.fuel.bytes(digits)?;
        let text = std::str::from_utf8(&self.rest()[..digits]).unwrap_or_default();
        self.at += digits;
        text.parse().map_err(|_| Refusal::Damaged)
    }

    /// Returns the value that stands here after white space.
    pub(super) fn value(&mut self) -> Result<Object> {
        self.skip_space()?;
        self.fuel.values(1)?;
        if self.depth == DEPTH {
            return Err(Refusal::Excessive);
        }
        self.depth += 1;
        let start = self.at;
        let value = self.any()?;
        self.depth -= 1;
        // What lies in a list or dictionary has been paid for.
        if !matches!(value, Object::Array(_) | Object::Dictionary(_)) {
            self.fuel.bytes(self.at - start)?;
        }
        Ok(value)
    }

    fn any(&mut self) -> Result<Object> {
        match self.peek() {
            Some(b'/') => Ok(Object::Name(self.name())),
            Some(b'(') => Ok(Object::String(self.literal()?, StringFormat::Literal)),
            Some(b'[') => self.list(),
            Some(b'<') if self.rest().starts_with(b"<<") => Ok(Object::Dictionary(self.dictionary()?)),
            Some(b'<') => Ok(Object::String(self.hexadecimal()?, StringFormat::Hexadecimal)),
            Some(b'0'..=b'9' | b'+' | b'-' | b'.') => Ok(self.numeric()),
            _ => self.word(),
        }
    }

    fn word(&mut self) -> Result<Object> {
        let words =
            [(&b"null"[..], Object::Null), (b"true", Object::Boolean(true)), (b"false", Object::Boolean(false))];
        let word = words.into_iter().find(|(word, _)| self.take(word));
        word.map(|(_, value)| value).ok_or(Refusal::Damaged)
    }

    /// Returns a number, or the reference that begins with it. A number that cannot be read is nothing that an answer
    /// depends on.
    fn numeric(&mut self) -> Object {
        if let Some(reference) = self.reference() {
            return reference;
        }
        let length = self.rest().iter().take_while(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.')).count();
        let text = std::str::from_utf8(&self.rest()[..length]).unwrap_or_default();
        self.at += length;
        let real = || Object::Real(text.parse().unwrap_or_default());
        text.parse().map_or_else(|_| real(), Object::Integer)
    }

    fn reference(&mut self) -> Option<Object> {
        let start = self.at;
        let found = (|| {
            let number = u32::try_from(self.number().ok()?).ok()?;
            let generation = u16::try_from(self.number().ok()?).ok()?;
            self.skip_space().ok()?;
            let ends = self.rest().get(1).is_none_or(|byte| !is_regular(*byte));
            (ends && self.take(b"R")).then_some(Object::Reference((number, generation)))
        })();
        if found.is_none() {
            self.at = start;
        }
        found
    }

    fn name(&mut self) -> Vec<u8> {
        self.at += 1;
        let length = self.rest().iter().take_while(|byte| is_regular(**byte)).count();
        let written = &self.rest()[..length];
        self.at += length;
        let mut name = Vec::with_capacity(length);
        let mut at = 0;
        while at < length {
            let escaped = (written[at] == b'#').then(|| written.get(at + 1..at + 3).and_then(pair)).flatten();
            name.push(escaped.unwrap_or(written[at]));
            at += if escaped.is_some() { 3 } else { 1 };
        }
        name
    }

    fn list(&mut self) -> Result<Object> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.skip_space()?;
            if self.take(b"]") {
                return Ok(Object::Array(items));
            }
            items.push(self.value()?);
        }
    }

    fn dictionary(&mut self) -> Result<Dictionary> {
        self.at += 2;
        let mut entries = Dictionary::new();
        loop {
            self.skip_space()?;
            if self.take(b">>") {
                return Ok(entries);
            }
            let Object::Name(key) = self.value()? else { return Err(Refusal::Damaged) };
            entries.set(key, self.value()?);
        }
    }

    fn hexadecimal(&mut self) -> Result<Vec<u8>> {
        let length = self.rest().iter().position(|byte| *byte == b'>').ok_or(Refusal::Damaged)?;
        let written = &self.rest()[1..length];
        self.at += length + 1;
        let mut digits: Vec<u8> = written.iter().copied().filter(|byte| !is_space(*byte)).collect();
        if digits.len() % 2 == 1 {
            digits.push(b'0');
        }
        digits.chunks_exact(2).map(pair).collect::<Option<_>>().ok_or(Refusal::Damaged)
    }

    fn literal(&mut self) -> Result<Vec<u8>> {
        self.at += 1;
        let mut text = Vec::new();
        let mut open = 1_usize;
        loop {
            let byte = self.next()?;
            match byte {
                b'\\' => self.escape(&mut text)?,
                b'\r' => {
                    self.take(b"\n"); // an end of line is one character, however it is written
                    text.push(b'\n');
                }
                _ => {
                    open = match byte {
                        b'(' => open + 1,
                        b')' => open - 1,
                        _ => open,
                    };
                    if open == 0 {
                        return Ok(text);
                    }
                    text.push(byte);
                }
            }
        }
    }

    fn escape(&mut self, text: &mut Vec<u8>) -> Result<()> {
        match self.next()? {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'\n' => {}
            b'\r' => {
                self.take(b"\n");
            }
            digit @ b'0'..=b'7' => text.push(self.octal(digit)),
            other => text.push(other),
        }
        Ok(())
    }

    fn octal(&mut self, first: u8) -> u8 {
        let mut code = u32::from(first - b'0');
        for _ in 0..2 {
            let Some(digit @ b'0'..=b'7') = self.peek() else { break };
            code = code * 8 + u32::from(digit - b'0');
            self.at += 1;
        }
        code.to_le_bytes()[0] // beyond a byte the standard drops the rest
    }

    fn next(&mut self) -> Result<u8> {
        let byte = self.peek().ok_or(Refusal::Damaged)?;
        self.at += 1;
        Ok(byte)
    }
}

/// Returns the byte that two hexadecimal digits write.
fn pair(digits: &[u8]) -> Option<u8> {
    let value = |digit: u8| char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok());
    Some(value(*digits.first()?)? << 4 | value(*digits.get(1)?)?)
}

/// Whether a byte is white space (table 1).
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

/// Whether a byte is neither white space nor a delimiter (table 2).
fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}
