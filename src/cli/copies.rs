//! What is remembered of a case: who got which copies, and what that means now.
//!
//! The ledger lies beside the case file. A build adds to it, and takes away ready copies that may not be handed over any
//! more; a build and a check tell who holds what is kept from them by now.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::case::PersonId;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Warned};
use crate::ledger::{Holding, withheld};
use crate::library::Library;
use crate::locale::FIRST;
use crate::plan::readership::eyes;
use crate::plan::{Covered, EarlierCopy, Subject};
use crate::write::{Asked, Earlier, LedgerFile, Memory};

/// Opens the ledger of a case in the folder of its file; none when it cannot be.
pub(super) fn open(folder: &Path, case: &str) -> Warned<Option<LedgerFile>> {
    match LedgerFile::open(folder, case) {
        Ok(book) => {
            let lines = Some(book.damaged()).filter(|lines| *lines > 0);
            let damaged = |lines| Diagnostic::warning(Code::LEDGER_DAMAGED).with("case", case).with("lines", lines);
            Warned { value: Some(book), diagnostics: lines.map(damaged).into_iter().collect() }
        }
        Err(error) => Warned { value: None, diagnostics: vec![unwritable(case, &error)] },
    }
}

/// Returns the warning that what is made of a case is not remembered.
pub(super) fn unwritable(case: &str, error: &std::io::Error) -> Diagnostic {
    Diagnostic::warning(Code::LEDGER_UNWRITABLE).with("case", case).because(error)
}

/// Returns the copies that hold what their readers may not have any more.
pub(super) fn holdings(book: &LedgerFile, subject: &Subject, library: &Library) -> Vec<Holding> {
    let Some(case) = &subject.case else { return Vec::new() };
    let everybody = || {
        let clients = case.client_system.iter().map(|client| client.id.clone());
        clients.chain(case.participants.iter().map(|other| other.id.clone())).collect()
    };
    let audience = |document: &str| -> Vec<PersonId> {
        let sets = library.family(&subject.set, FIRST).unwrap_or_default();
        let definition = sets.into_iter().find_map(|set| set.document(document).ok());
        definition.map_or_else(everybody, |definition| eyes(case, definition, None).0)
    };
    withheld(book.ledger(), case, subject.previous.as_ref(), subject.surroundings.today, &audience)
}

/// Returns what there is to tell of them: one warning for each reader. It names no topic: that alone may tell too much.
pub(super) fn told(case: &str, holdings: &[Holding]) -> Diagnostics {
    let mut documents: BTreeMap<Option<&str>, BTreeSet<&str>> = BTreeMap::new();
    for holding in holdings {
        documents.entry(holding.reader.as_deref()).or_default().insert(&holding.document);
    }
    let warning = |(reader, documents): (Option<&str>, BTreeSet<&str>)| {
        Diagnostic::warning(Code::LEDGER_HOLDS_WITHHELD)
            .with("case", case)
            .with("named", if reader.is_some() { "yes" } else { "no" })
            .with("reader", reader.unwrap_or_default())
            .with("documents", documents.into_iter().collect::<Vec<_>>().join(", "))
    };
    documents.into_iter().map(warning).collect()
}

/// What decides about the copies of one case that lie ready.
pub(super) struct Remembered<'a> {
    /// What this run makes.
    pub covered: Covered<'a>,
    /// Paths below the folder of the case that this run writes.
    pub written: BTreeSet<String>,
    /// The ledger.
    pub book: Option<&'a LedgerFile>,
    /// Copies that hold what their readers may not have any more.
    pub holdings: &'a [Holding],
}

impl Memory for Remembered<'_> {
    fn stays(&self, earlier: &Earlier<'_>) -> bool {
        let Earlier { moment, document, copy, .. } = *earlier;
        let copy = EarlierCopy { moment, document, copy };
        let is_extra = earlier.asked == Asked::ByName && self.covered.is_uncalled(document);
        if is_extra || !self.covered.decides(copy) || self.written.contains(earlier.path) {
            return true;
        }
        self.covered.makes(copy) && !self.tells_too_much(earlier.digest)
    }

    fn made(&self, digest: &str) -> bool {
        let book = self.book.and_then(|book| Some((book, book.keyed(digest)?)));
        book.is_some_and(|(book, keyed)| book.ledger().knows(&keyed))
    }
}

impl Remembered<'_> {
    /// Whether a file holds what its reader may not have any more.
    fn tells_too_much(&self, digest: &str) -> bool {
        let keyed = self.book.and_then(|book| book.keyed(digest));
        keyed.is_some_and(|keyed| self.holdings.iter().any(|holding| holding.digest == keyed))
    }
}
