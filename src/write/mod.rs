//! Putting results on disk: the one place that writes.
//!
//! A file is made in a place where nobody else reads ([`Claim`]) and moved to its own when it is whole; a crash or a full
//! disk leaves the old file or none, never half a one. Folders and files are readable by their owner only. Who writes
//! somewhere writes there alone.
//!
//! - [`Sink`] takes the documents of cases; [`FolderSink`] puts them into a folder, with a manifest for each case as soon
//!   as the case is done, and takes away what may not lie there any more.
//! - [`verify()`] tells whether a folder still holds what was made.
//! - [`put`], [`put_new`] and [`replace_if_unchanged`] write one file of the user.
//! - [`secret_of`] and [`LedgerFile`] keep what bundel remembers beside the cases.

#![expect(clippy::disallowed_methods, reason = "this is the room for writing")]

mod claim;
mod expire;
mod file;
mod folder;
mod journal;
mod keep;
mod ledger_file;
mod lock;
mod manifest;
mod sink;
mod verify;

use std::io;
use std::path::Path;

pub use self::claim::{Claim, Patience, Taken};
pub use self::expire::{Earlier, Memory, VERVALLEN};
pub use self::file::{Replaced, put, put_new, replace, replace_if_unchanged};
pub use self::folder::FolderSink;
pub use self::keep::{KEEP, known_secret_of, secret_of};
pub use self::ledger_file::LedgerFile;
pub use self::manifest::{Asked, Entry, NAME, digest};
pub use self::sink::{Sink, Written};
pub use self::verify::{Problem, verify};
use crate::diagnostic::{Code, Diagnostic, Place};

fn unwritable(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::error(Code::FILE_UNWRITABLE).with("path", path.display()).because(error).at(Place::path(path))
}
