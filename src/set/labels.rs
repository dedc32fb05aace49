//! The message that labels a datum: from the most exact name to the shortest, so that common labels are written once.

use crate::facts::Path;
use crate::locale::Words;

/// Returns the id of the message that labels a datum; a column (`column`) may have a shorter label than a field (`field`).
#[must_use]
pub fn find(words: &Words<'_>, path: &Path, prefix: &str) -> Option<String> {
    let keys = path.label_keys();
    let named = |prefix: &str| keys.iter().map(|key| format!("{prefix}-{key}")).find(|id| words.has(id));
    named(prefix).or_else(|| named("field"))
}
