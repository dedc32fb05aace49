//! The bibliography: what documents, clauses and rules cite by a key (`templates/sources.yaml`).

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diagnostic::Diagnostics;
use crate::tree::Tree;
use crate::yaml;

/// The file of the bibliography, in the tree.
const FILE: &str = "templates/sources.yaml";

/// Something that is cited.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// By which it is cited: `S1` in `S1 §5.1.2`.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Year of publication, if it tells.
    pub year: Option<u16>,
    /// What it is, in a few words.
    pub about: String,
}

/// The file.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Bibliography {
    sources: Vec<Source>,
}

/// Returns everything that is cited, in the order of the file; nothing when a tree has no bibliography.
///
/// # Errors
/// When the file is wrong.
pub fn sources(tree: &Tree) -> Result<Vec<Source>, Diagnostics> {
    let Some(file) = tree.get(FILE) else { return Ok(Vec::new()) };
    Ok(yaml::read::<Bibliography>(&file.text()?)?.value.value.sources)
}

/// Returns what a citation (`S1 §5.1.2`) is of.
#[must_use]
pub fn cited<'a>(sources: &'a [Source], citation: &str) -> Option<&'a Source> {
    let key = citation.split_whitespace().next()?;
    sources.iter().find(|source| source.key == key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules;

    #[test]
    fn a_citation_leads_to_its_source_by_its_first_word() {
        let sources = sources(&Tree::embedded()).unwrap();
        assert_eq!(cited(&sources, "S1 §5.1.2").map(|source| source.key.as_str()), Some("S1"));
        assert_eq!(cited(&sources, "S12"), None);
        assert_eq!(cited(&sources, ""), None);
    }

    #[test]
    fn every_rule_cites_what_is_in_the_bibliography() {
        let sources = sources(&Tree::embedded()).unwrap();
        for rule in rules::all() {
            // A place without a key is another of the same source.
            for citation in rule.source.split(", ").filter(|citation| !citation.starts_with('§')) {
                assert!(cited(&sources, citation).is_some(), "{}: {citation}", rule.code);
            }
        }
    }
}
