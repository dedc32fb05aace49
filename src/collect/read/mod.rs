//! Takes the answers out of a file: a PDF as a client saved it, or the file that an HTML page saves.

use crate::diagnostic::Diagnostics;

use super::Returned;

/// The largest file that is read, in bytes. A form of ours is a hundredth of that.
pub const LIMIT: u64 = 20 << 20;

/// Returns what a form says of itself and what stands in it.
///
/// # Errors
/// When the file is no form of ours, or cannot be read within bounds.
pub fn read(_path_shown: &str, _bytes: &[u8]) -> Result<Returned, Diagnostics> {
    Err(Vec::new())
}
