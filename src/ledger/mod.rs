//! The ledger: what was made for whom, so that after a change of consent it can be told who holds what they may not have
//! any more.
//!
//! Beside the way from case to documents. Each copy is a line ([`Record`]): document, reader, what its items are about, a
//! keyed digest and the day; no names and no texts. The ledger of a case is only ever added to; a line that was not
//! written whole is cut off or left out. Pure: [`write`](crate::write) keeps the lines, the command line asks.
//!
//! 1. [`told()`] reads from a document what it tells of, before it is rendered.
//! 2. [`Ledger::read`] reads the lines back.
//! 3. [`withheld`] holds them against the case of now.

mod holding;
mod record;
mod told;

use std::collections::HashSet;

pub use self::holding::{Holding, withheld};
pub use self::record::{Record, Told};
pub use self::told::told;

/// What was made of one case.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    records: Vec<Record>,
    /// Keyed digests of all that was made.
    digests: HashSet<String>,
}

/// The lines of a ledger, read.
#[derive(Clone, Debug, Default)]
pub struct Read {
    /// What they say.
    pub ledger: Ledger,
    /// How many bytes of them are whole lines; what comes after is to be cut off.
    pub whole: usize,
    /// How many whole lines are damaged; they are left out.
    pub damaged: usize,
}

impl Ledger {
    /// Reads lines back.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Read {
        let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        let mut read = Read { whole, ..Read::default() };
        for line in bytes[..whole].split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            match Record::of_line(line) {
                Some(record) => read.ledger.add(record),
                None => read.damaged += 1,
            }
        }
        read
    }

    /// Adds what was made.
    pub fn add(&mut self, record: Record) {
        self.digests.insert(record.digest.clone());
        self.records.push(record);
    }

    /// Returns what was made, in order.
    #[must_use]
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// Whether the same copy is in it: a copy that is made again the same way is not noted again.
    #[must_use]
    pub fn has(&self, record: &Record) -> bool {
        self.digests.contains(&record.digest) && self.records.iter().any(|known| known.is_same_copy(record))
    }

    /// Whether bytes with this keyed digest were ever made.
    #[must_use]
    pub fn knows(&self, digest: &str) -> bool {
        self.digests.contains(digest)
    }

    /// Returns what was made with this keyed digest.
    pub fn of_digest<'a>(&'a self, digest: &'a str) -> impl Iterator<Item = &'a Record> {
        self.records.iter().filter(move |record| record.digest == digest)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn record(reader: &str) -> Record {
        Record {
            document: "plan".into(),
            reader: Some(reader.into()),
            told: vec![Told::default()],
            digest: format!("digest of {reader}"),
            day: date(2026, 11, 1),
        }
    }

    #[test]
    fn lines_are_read_back_as_they_were_written() {
        let lines = [record("mama"), record("juf")].map(|record| record.to_line()).concat();
        let read = Ledger::read(lines.as_bytes());
        assert_eq!((read.whole, read.damaged), (lines.len(), 0));
        assert_eq!(read.ledger.records(), [record("mama"), record("juf")]);
        assert!(read.ledger.has(&record("juf")) && !read.ledger.has(&record("opa")));
    }

    #[test]
    fn a_torn_tail_is_not_read_and_a_damaged_line_is_left_out() {
        let (one, two) = (record("mama").to_line(), record("juf").to_line());
        for end in 0..two.len() {
            let read = Ledger::read([one.as_bytes(), &two.as_bytes()[..end]].concat().as_slice());
            assert_eq!((read.whole, read.ledger.records().len()), (one.len(), 1), "cut at {end}");
        }
        let bent = two.replace("juf", "jan");
        let read = Ledger::read(format!("{one}{bent}{one}").as_bytes());
        assert_eq!((read.damaged, read.ledger.records().len()), (1, 2));
    }
}
