//! What is wrong with the characters of a text.

use std::borrow::Cow;
use std::sync::Arc;

use crate::characters::{forces_direction, is_unshowable, number};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceFile};

/// Returns what is wrong with the characters of a text that is not YAML: an error for the first that cannot be shown, a
/// warning for the first that forces the direction.
#[must_use]
pub fn check_text(file: &Arc<SourceFile>) -> Diagnostics {
    let found = |test: fn(char) -> bool, diagnostic: Diagnostic| {
        let (at, character) = file.text.char_indices().find(|(_, character)| test(*character))?;
        let name = file.path.file_name().unwrap_or_default().to_string_lossy();
        let diagnostic = diagnostic.with("field", &name).with("at", &name).with("character", number(character));
        Some(diagnostic.at(Place::new(file, at..at + character.len_utf8())))
    };
    let bad = found(is_unshowable, Diagnostic::error(Code::CASE_BAD_CHARACTER));
    let forced = found(forces_direction, Diagnostic::warning(Code::CASE_FORCED_DIRECTION));
    bad.into_iter().chain(forced).collect()
}

/// Returns the text with a space for each null byte, which YAML takes for the end of the file.
///
/// The text keeps its length, so that places in it are places in the file, where the null byte is found again.
pub(super) fn without_null(text: &str) -> Cow<'_, str> {
    if text.contains('\0') { Cow::Owned(text.replace('\0', " ")) } else { Cow::Borrowed(text) }
}
