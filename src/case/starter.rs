//! The commented file with which a new case starts.

use crate::tree::Tree;

/// Returns the starting file of a set, `templates/<set>/starter.yaml`; none when the set has none.
#[must_use]
pub fn starter(tree: &Tree, set: &str) -> Option<String> {
    let file = tree.get(&format!("templates/{set}/starter.yaml"))?;
    file.text().ok().map(|file| file.text.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case;
    use crate::diagnostic::SourceFile;

    #[test]
    fn each_starter_is_read_without_a_remark() {
        for set in ["ijh", "lco", "hvk"] {
            let text = starter(&Tree::embedded(), set).unwrap();
            let read = case::read(&SourceFile::new(set, text)).unwrap();
            assert_eq!(read.diagnostics, []);
            assert_eq!(read.value.value.set, set);
        }
    }
}
