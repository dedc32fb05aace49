//! What a form says of itself: our private data in its catalog or on its first page, as `render::pdf` wrote them.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object};

use crate::collect::Identity;
use crate::form::{APPLICATION, key};
use crate::model::Filling;

use super::file::File;
use super::{Refusal, Result, text};

/// How deep pages may lie in the tree of pages.
const LEVELS: usize = 64;

/// What is ours in a form.
pub(super) struct Ours {
    /// What the form is.
    pub(super) identity: Identity,
    /// Which fields are days.
    pub(super) days: BTreeSet<String>,
    /// Which fields are any of several boxes.
    pub(super) many: BTreeSet<String>,
}

/// Reads what a form says of itself; one that says nothing is not ours.
pub(super) fn read(file: &File<'_>, catalog: &Dictionary) -> Result<Ours> {
    let pieces = match file.dictionary(catalog, b"PieceInfo")? {
        Some(pieces) => pieces,
        None => of_first_page(file, catalog)?.ok_or(Refusal::Foreign)?,
    };
    let piece = file.dictionary(&pieces, APPLICATION.as_bytes())?.ok_or(Refusal::Foreign)?;
    let private = file.dictionary(&piece, b"Private")?.ok_or(Refusal::Foreign)?;
    let maybe = |key: &str| file.entry(&private, key.as_bytes())?.map(|value| said(&value)).transpose();
    let must = |key: &str| maybe(key)?.ok_or(Refusal::Damaged);
    let identity = Identity {
        set: must(key::SET)?,
        version: must(key::VERSION)?,
        document: must(key::DOCUMENT)?,
        locale: must(key::LOCALE)?,
        case: maybe(key::CASE)?,
        recipient: maybe(key::RECIPIENT)?,
        desk: maybe(key::DESK)?,
        filled: match must(key::FILLING)?.as_str() {
            key::BLANK => Filling::Blank,
            key::FILLED => Filling::Filled,
            _ => return Err(Refusal::Damaged),
        },
        date: must(key::DATE)?,
    };
    let ids = |key: &str| -> Result<BTreeSet<String>> {
        file.list(&private, key.as_bytes())?.iter().map(|id| said(&file.resolve(id)?)).collect()
    };
    Ok(Ours { identity, days: ids(key::DAYS)?, many: ids(key::MANY)? })
}

/// Returns the data of programs on the first page: where a client copied the pages, and not the document around them.
fn of_first_page(file: &File<'_>, catalog: &Dictionary) -> Result<Option<Dictionary>> {
    let mut found = file.dictionary(catalog, b"Pages")?;
    for _ in 0..LEVELS {
        let Some(node) = found else { return Ok(None) };
        match file.list(&node, b"Kids")?.first() {
            None => return file.dictionary(&node, b"PieceInfo"),
            Some(kid) => found = file.resolve(kid)?.as_dict().ok().cloned(),
        }
    }
    Err(Refusal::Damaged)
}

fn said(value: &Object) -> Result<String> {
    value.as_str().ok().and_then(text::decode).ok_or(Refusal::Damaged)
}
