//! The commented file with which a new case starts.

use crate::tree::Tree;

/// Returns the starting file of a set, `templates/<set>/starter.yaml`; none when the set has none.
#[must_use]
pub fn starter(tree: &Tree, set: &str) -> Option<String> {
    let file = tree.get(&format!("templates/{set}/starter.yaml"))?;
    String::from_utf8(file.bytes.to_vec()).ok()
}
