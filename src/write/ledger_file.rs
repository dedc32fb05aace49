//! The ledger of one case on disk: `.bundel/ledger/<case>` beside the case file, one line a copy.
//!
//! Each case has a file of its own, so that a batch reads no more than the cases it makes, and a case that is to be
//! forgotten is forgotten with one file. The digests in it are keyed with the secret of the folder.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::journal::append;
use super::keep::{KEEP, keep, make_folder, secret_of};
use crate::door::{Folder, Refused};
use crate::ledger::{Ledger, Read, Record};
use crate::secret::Secret;

/// Name of the folder of ledgers.
const LEDGER: &str = "ledger";

/// Size beyond which a file is no ledger: a million copies of one case.
const LIMIT: u64 = 256 << 20;

/// The ledger of one case, read and ready to be added to.
#[derive(Debug)]
pub struct LedgerFile {
    folder: PathBuf,
    case: String,
    secret: Option<Secret>,
    ledger: Ledger,
    damaged: usize,
    file: Option<File>,
}

impl LedgerFile {
    /// Reads the ledger of a case in the folder of its file. Nothing is made: a case that was never built has none.
    ///
    /// # Errors
    /// When it is there and cannot be read.
    pub fn open(folder: &Path, case: &str) -> io::Result<Self> {
        let Read { ledger, damaged, .. } = Ledger::read(&read(folder, case)?);
        let secret = if ledger.records().is_empty() { None } else { Some(secret_of(folder)?) };
        Ok(Self { folder: folder.into(), case: case.into(), secret, ledger, damaged, file: None })
    }

    /// Returns what was made.
    #[must_use]
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// Returns how many lines are damaged.
    #[must_use]
    pub fn damaged(&self) -> usize {
        self.damaged
    }

    /// Returns the digest by which the ledger knows a file, from its digest.
    #[must_use]
    pub fn keyed(&self, digest: &str) -> Option<String> {
        self.secret.as_ref().map(|secret| secret.keyed("copy", &[digest]))
    }

    /// Adds a copy before it is written, unless it is there; its digest is still that of the file, and is keyed here.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn add(&mut self, record: Record) -> io::Result<()> {
        if self.secret.is_none() {
            self.secret = Some(secret_of(&self.folder)?);
        }
        let digest = self.keyed(&record.digest).ok_or(io::ErrorKind::NotFound)?;
        let record = Record { digest, ..record };
        if !self.ledger.has(&record) {
            let file = match &mut self.file {
                Some(file) => file,
                none => none.insert(open(&self.folder, &self.case)?),
            };
            // One call: a killed run leaves a line or a part of the last.
            file.write_all(record.to_line().as_bytes())?;
            self.ledger.add(record);
        }
        Ok(())
    }
}

fn inside(case: &str) -> PathBuf {
    [KEEP, LEDGER, case].iter().collect()
}

fn read(folder: &Path, case: &str) -> io::Result<Vec<u8>> {
    match Folder::new(folder).read(&inside(case), LIMIT) {
        Ok(bytes) => Ok(bytes),
        Err(Refused::Missing) => Ok(Vec::new()),
        Err(Refused::System(error)) => Err(error),
        Err(_) => Err(io::ErrorKind::InvalidData.into()),
    }
}

/// Opens a ledger to write at its end, and cuts off what a killed run left of a line. Who writes shares the lock, so that
/// nobody cuts what somebody else is writing.
fn open(folder: &Path, case: &str) -> io::Result<File> {
    make_folder(&keep(folder)?.join(LEDGER))?;
    let path = Folder::new(folder).path(&inside(case)).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
    let file = append(&path)?;
    if file.try_lock().is_ok() {
        let bytes = read(folder, case)?;
        let whole = Ledger::read(&bytes).whole;
        if whole < bytes.len() {
            file.set_len(whole as u64)?;
        }
    }
    // Where there are no locks, a line is still written in one call.
    let _ = file.lock_shared();
    Ok(file)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use jiff::civil::date;

    use super::*;

    fn record(reader: &str) -> Record {
        let (reader, digest) = (Some(reader.to_owned()), format!("digest of {reader}"));
        Record { document: "plan".into(), reader, told: vec![], digest, day: date(2026, 11, 1) }
    }

    fn book(folder: &Path) -> LedgerFile {
        LedgerFile::open(folder, "a-1").unwrap()
    }

    #[test]
    fn what_was_added_is_read_back_once_and_for_the_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        assert!(book(folder.path()).ledger().records().is_empty());
        assert!(!folder.path().join(KEEP).exists());
        for _ in 0..2 {
            let mut book = book(folder.path());
            book.add(record("mama")).unwrap();
            book.add(record("juf")).unwrap();
        }
        let again = book(folder.path());
        assert_eq!(again.ledger().records().len(), 2);
        assert!(again.keyed("digest of juf").is_some_and(|digest| again.ledger().knows(&digest)));
        let file = folder.path().join(inside("a-1"));
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        assert!(!fs::read_to_string(&file).unwrap().contains("digest of"));
    }

    #[test]
    fn a_torn_tail_is_cut_off() {
        let folder = tempfile::tempdir().unwrap();
        book(folder.path()).add(record("mama")).unwrap();
        let file = folder.path().join(inside("a-1"));
        let whole = fs::read(&file).unwrap();
        fs::write(&file, [&whole[..], b"0123 {\"docu"].concat()).unwrap();
        let mut torn = book(folder.path());
        assert_eq!((torn.ledger().records().len(), torn.damaged()), (1, 0));
        torn.add(record("juf")).unwrap();
        assert_eq!(book(folder.path()).ledger().records().len(), 2);
    }
}
