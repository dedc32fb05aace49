//! Reading from disk: the one place, beside [`write`](crate::write), that touches `std::fs`.

use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceFile};

/// Returns the bytes of a file.
///
/// # Errors
/// When the system says so.
#[expect(clippy::disallowed_methods, reason = "this is the room for reading files")]
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    std::fs::read(path)
}

/// Returns the bytes of a file of at most `limit` bytes. A larger one is refused without reading it all.
///
/// # Errors
/// When there is no such file, it is a folder, too large, or the system refuses it.
pub fn read_bytes(path: &Path, limit: u64) -> Result<Vec<u8>, Diagnostics> {
    let refuse = |code| Diagnostic::error(code).with("path", path.display()).at(Place::path(path));
    read_at_most(path, limit).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => vec![refuse(Code::FILE_MISSING)],
        io::ErrorKind::IsADirectory => vec![refuse(Code::FILE_IS_FOLDER)],
        io::ErrorKind::FileTooLarge => vec![refuse(Code::FILE_TOO_LARGE).with("limit", limit)],
        _ => vec![refuse(Code::FILE_UNREADABLE).because(&error)],
    })
}

/// Returns a text file of at most `limit` bytes. A larger one is refused without reading it all.
///
/// # Errors
/// When there is no such file, it is a folder, too large, not UTF-8, empty, or the system refuses it.
pub fn read_text(path: &Path, limit: u64) -> Result<Arc<SourceFile>, Diagnostics> {
    let refuse = |code| Diagnostic::error(code).with("path", path.display()).at(Place::path(path));
    match String::from_utf8(read_bytes(path, limit)?) {
        Err(_) => Err(vec![refuse(Code::FILE_NOT_TEXT)]),
        Ok(text) if text.trim().is_empty() => Err(vec![refuse(Code::FILE_EMPTY)]),
        Ok(text) => Ok(SourceFile::new(path, text)),
    }
}

/// Reads no further than the limit, whatever size the system reports: a pipe has none, and a file can grow.
#[expect(clippy::disallowed_methods, reason = "this is the room for reading files")]
fn read_at_most(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let file = std::fs::File::open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let mut bytes = Vec::new();
    let fits = metadata.len() <= limit && file.take(limit + 1).read_to_end(&mut bytes)? as u64 <= limit;
    if fits { Ok(bytes) } else { Err(io::ErrorKind::FileTooLarge.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_file_is_refused_before_it_is_read() {
        let file = tempfile::NamedTempFile::new().unwrap();
        file.as_file().set_len(100 << 20).unwrap();
        assert_eq!(read_text(file.path(), 2 << 20).unwrap_err()[0].code, Code::FILE_TOO_LARGE);
    }
}
