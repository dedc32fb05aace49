//! Reading from disk: the one place, beside [`write`](crate::write), that touches `std::fs`.

use std::io;
use std::path::Path;

/// Returns the bytes of a file.
///
/// # Errors
/// When the system says so.
#[expect(clippy::disallowed_methods, reason = "this is the room for reading files")]
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    std::fs::read(path)
}
