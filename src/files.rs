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

/// Returns a text file of at most `limit` bytes, byte for byte. A larger one is refused without reading it all.
///
/// # Errors
/// When there is no such file, it is a folder, too large, not UTF-8, empty, or the system refuses it.
pub fn read_text(path: &Path, limit: u64) -> Result<Arc<SourceFile>, Diagnostics> {
    let file = text(path, read_bytes(path, limit)?).map_err(|problem| vec![problem])?;
    if without_mark(&file.text).trim().is_empty() {
        return Err(vec![Diagnostic::error(Code::FILE_EMPTY).with("path", path.display()).at(Place::path(path))]);
    }
    Ok(file)
}

/// Returns bytes from outside as a text, byte for byte: the one border for everything that is read as text.
///
/// # Errors
/// When they are not UTF-8. What they seem to be is told, never guessed at.
pub fn text(path: &Path, bytes: Vec<u8>) -> Result<Arc<SourceFile>, Diagnostic> {
    let refuse = |written: &str, line: usize| {
        Diagnostic::error(Code::FILE_NOT_TEXT)
            .with("path", path.display())
            .with("written", written)
            .with("line", line)
            .at(Place::path(path))
    };
    if is_wide(&bytes) {
        return Err(refuse("utf-16", 1));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(SourceFile::new(path, text)),
        Err(error) => {
            let (good, bytes) = (error.utf8_error().valid_up_to(), error.as_bytes());
            let line = bytes[..good].split(|byte| *byte == b'\n').count();
            let is_prose = !bytes.iter().any(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace());
            Err(refuse(if is_prose { "windows" } else { "other" }, line))
        }
    }
}

/// Returns a text from outside with the line ends of this program and without a byte order mark, so that it is the same
/// wherever it was written. For what is never written back.
///
/// # Errors
/// When the bytes are not UTF-8, or hold a null byte.
pub fn prose(path: &Path, bytes: &[u8]) -> Result<Arc<SourceFile>, Diagnostic> {
    let file = text(path, bytes.to_vec())?;
    if let Some(at) = file.text.find('\0') {
        let (line, _) = file.line_column(at);
        let null = Diagnostic::error(Code::FILE_NOT_TEXT).with("path", path.display()).with("written", "null");
        return Err(null.with("line", line).at(Place::new(&file, at..at + 1)));
    }
    Ok(SourceFile::new(path, without_mark(&file.text).replace("\r\n", "\n")))
}

/// Returns a text without the mark of the byte order before it.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Whether bytes are UTF-16, with its mark or without: then at least every fourth is null, whatever the language.
fn is_wide(bytes: &[u8]) -> bool {
    let nulls = bytes.split(|byte| *byte == 0).count() - 1;
    matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]) || (nulls > 1 && nulls * 4 >= bytes.len())
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

    /// Returns what bytes seem to be and in which line, by which they are refused.
    fn refused(read: impl FnOnce(&Path) -> Result<Arc<SourceFile>, Diagnostic>) -> (String, String) {
        let problem = read(Path::new("a.txt")).unwrap_err();
        assert_eq!(problem.code, Code::FILE_NOT_TEXT);
        let said = |name| problem.args.iter().find(|(known, _)| *known == name).unwrap().1.clone();
        (said("written"), said("line"))
    }

    #[test]
    fn what_is_not_utf_8_is_refused_by_what_it_seems_to_be() {
        let of = |bytes: &[u8]| refused(|path| text(path, bytes.to_vec()));
        let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        assert_eq!(of(&wide("\u{feff}naam: José")).0, "utf-16");
        assert_eq!(of(&wide("naam: José")).0, "utf-16");
        assert_eq!(of(b"case: a\r\nnaam: Jos\xe9\r\n"), ("windows".into(), "2".into()));
        assert_eq!(of(b"\xff\xd8\xff\xe0\x10JFIF\x01").0, "other");
        assert_eq!(refused(|path| prose(path, b"a = b\nc = d\0e\n")), ("null".into(), "2".into()));
    }

    #[test]
    fn a_text_stays_byte_for_byte_and_prose_gets_the_line_ends_of_this_program() {
        let written = "\u{feff}titel = Één\r\n# \u{feff}\r\n";
        assert_eq!(text(Path::new("a"), written.into()).unwrap().text, written);
        assert_eq!(prose(Path::new("a"), written.as_bytes()).unwrap().text, "titel = Één\n# \u{feff}\n");
    }
}
