//! What a form says of itself: our private data in its catalog, as `render::pdf` wrote them.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object};

use crate::collect::Identity;
use crate::form::{APPLICATION, key};
use crate::model::Filling;

use super::file::File;
use super::{Refusal, Result, text};

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
    let pieces = file.dictionary(catalog, b"PieceInfo")?.ok_or(Refusal::Foreign)?;
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

fn said(value: &Object) -> Result<String> {
    value.as_str().ok().and_then(text::decode).ok_or(Refusal::Damaged)
}
