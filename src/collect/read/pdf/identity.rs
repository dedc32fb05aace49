//! What a form says of itself: our private data in its catalog or on its first page, as `render::pdf` wrote them.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object};

use crate::collect::Identity;
use crate::form::{APPLICATION, key};
use crate::model::Filling;

use super::file::File;
use super::{Refusal, Result, text};

/// How many pages a form has at most, with the branches that they hang from.
const PAGES: usize = 4096;

/// What is ours in a form.
pub(super) struct Ours {
    /// What the form is.
    pub(super) identity: Identity,
    /// Which fields are days.
    pub(super) days: BTreeSet<String>,
    /// Which fields are any of several boxes.
    pub(super) many: BTreeSet<String>,
}

/// Reads what a form says of itself, on the document or on a page: a client may have copied the pages alone. One that
/// says nothing is not ours, and of one that says two things nobody can tell whose answers are whose.
pub(super) fn read(file: &File<'_>, catalog: &Dictionary) -> Result<Ours> {
    let mut found: Option<Ours> = None;
    for place in [catalog.clone()].into_iter().chain(pages(file, catalog)?) {
        let Some(ours) = on(file, &place)? else { continue };
        match &found {
            Some(known) if known.identity != ours.identity => return Err(Refusal::TwoForms),
            Some(_) => {}
            None => found = Some(ours),
        }
    }
    found.ok_or(Refusal::Foreign)
}

/// Reads what is ours on a document or a page, if anything is.
fn on(file: &File<'_>, place: &Dictionary) -> Result<Option<Ours>> {
    let Some(pieces) = file.dictionary(place, b"PieceInfo")? else { return Ok(None) };
    let Some(piece) = file.dictionary(&pieces, APPLICATION.as_bytes())? else { return Ok(None) };
    let private = file.dictionary(&piece, b"Private")?.ok_or(Refusal::Damaged)?;
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
    Ok(Some(Ours { identity, days: ids(key::DAYS)?, many: ids(key::MANY)? }))
}

/// Returns the pages of a document.
fn pages(file: &File<'_>, catalog: &Dictionary) -> Result<Vec<Dictionary>> {
    let mut branches: Vec<Dictionary> = file.dictionary(catalog, b"Pages")?.into_iter().collect();
    let (mut pages, mut met) = (Vec::new(), 0);
    while let Some(branch) = branches.pop() {
        met += 1;
        if met > PAGES {
            return Err(Refusal::Excessive);
        }
        file.fuel().values(branch.len())?;
        let kids = file.list(&branch, b"Kids")?;
        if kids.is_empty() {
            pages.push(branch);
        }
        for kid in kids.iter().rev().take(PAGES) {
            branches.extend(file.resolve(kid)?.as_dict().ok().cloned());
        }
    }
    Ok(pages)
}

fn said(value: &Object) -> Result<String> {
    value.as_str().ok().and_then(text::decode).ok_or(Refusal::Damaged)
}
