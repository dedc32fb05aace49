//! Reads a filled form as any client may have saved it, and no more of it than its answers need.
//!
//! The libraries that there are read a whole file at once, before anybody can say how much is too much. Here an object
//! is read when it is asked for, and everything that costs time or memory is paid for out of a [`Fuel`] that only a
//! hostile file exhausts. A file is never repaired: of answers that were guessed nobody could tell which are right.
//!
//! 1. [`file`](mod@file) finds objects by the tables of [`xref`], as [`parser`] reads them,
//! 2. [`identity`] reads what the form says of itself,
//! 3. [`fields`] walks the tree of fields, down from what each inherits,
//! 4. [`answer`] turns their values into answers, and joins what one datum was spread over.

mod answer;
mod fields;
mod file;
mod fuel;
mod identity;
mod parser;
mod text;
mod unpack;
mod xref;

#[cfg(test)]
mod tests;

pub(super) use self::text::lines;

use lopdf::Dictionary;

use crate::collect::Returned;

use super::{ID, Refusal};

use self::file::File;
use self::fuel::Fuel;

type Result<T> = std::result::Result<T, Refusal>;

/// Returns where a PDF begins.
pub(super) fn starts(head: &[u8]) -> Option<usize> {
    head.windows(5).position(|window| window == b"%PDF-")
}

/// Returns what a form says of itself and what stands in it.
pub(super) fn read(bytes: &[u8]) -> Result<Returned> {
    let start = starts(bytes).unwrap_or_default();
    let file = File::open(&bytes[start..], Fuel::default())?;
    let catalog = file.catalog()?;
    let form = form(&file, &catalog)?;
    let fields = fields::walk(&file, &form)?;
    if fields.is_empty() {
        return Err(Refusal::Flat);
    }
    let ours = identity::read(&file, &catalog)?;
    let joined = answer::join(&ours, fields);
    Ok(Returned { identity: ours.identity, answers: joined.answers, given: joined.given, refused: joined.refused })
}

/// Returns the form of a document; it is empty if there is none.
fn form(file: &File<'_>, catalog: &Dictionary) -> Result<Dictionary> {
    let form = file.dictionary(catalog, b"AcroForm")?.unwrap_or_default();
    if form.has(b"XFA") { Err(Refusal::Xfa) } else { Ok(form) }
}
