//! A clause as its file says it: front matter and Markdown.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Deserialize;

use super::markdown::{self, Prose};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceFile};
use crate::yaml;

/// A clause.
#[derive(Clone, Debug)]
pub struct ClauseText {
    /// What is said of it.
    pub front: Front,
    /// What it says.
    pub prose: Prose,
    /// Where it is.
    pub file: Arc<SourceFile>,
}

/// The front matter of a clause.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Front {
    /// Identifier: the name of its file.
    pub id: String,
    /// Where the content comes from.
    pub source: Vec<String>,
    /// Laws on which it rests; an adaptation keeps them.
    #[serde(default)]
    pub law: Vec<String>,
    /// What it asks, allows or forbids, as data.
    #[serde(default)]
    pub norms: Vec<Norm>,
}

/// What a clause asks, allows or forbids.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Norm {
    /// Identifier.
    pub id: String,
    /// Who is bound.
    pub who: Subjects,
    /// How strongly.
    pub force: Force,
    /// To what.
    pub act: String,
    /// Within which bound.
    pub within: Option<Bound>,
    /// When not.
    #[serde(default)]
    pub exceptions: Vec<String>,
    /// On which conditions.
    #[serde(default)]
    pub conditions: Vec<String>,
}

/// Who is bound by a norm: one group or several.
pub(super) type Subjects = super::definition::OneOrMany<String>;

/// How strongly a norm binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// Is allowed to.
    May,
    /// Had better.
    Should,
    /// Has to.
    Must,
    /// Is forbidden to.
    MustNot,
}

/// A bound with a direction.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bound {
    /// How much.
    pub value: u32,
    /// Of what.
    pub unit: String,
    /// Which way is stricter.
    pub stricter: Direction,
}

/// Which way a bound becomes stricter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// A lower value is stricter.
    Lower,
    /// A higher value is stricter.
    Higher,
}

/// Reads the file of a clause.
///
/// # Errors
/// When the front matter is missing or wrong, or the text holds what a document cannot.
pub(super) fn read(file: Arc<SourceFile>, accent: &dyn Fn(&str) -> String) -> Result<ClauseText, Diagnostics> {
    let Some((front, text)) = split(&file.text) else {
        return Err(vec![Diagnostic::error(Code::SET_BAD_CLAUSE).at(Place::whole(&file))]);
    };
    let offset = file.text.len() - text.len();
    let front: Front = yaml::read(&SourceFile::new(&file.path, front))?.value.value;
    let prose = markdown::parse(text, accent).map_err(|problems| {
        let diagnostic = |problem: markdown::Unsupported| {
            let at = problem.at.start + offset..problem.at.end + offset;
            Diagnostic::error(Code::SET_BAD_MARKDOWN).with("what", problem.what).at(Place::new(&file, at))
        };
        problems.into_iter().map(diagnostic).collect::<Vec<_>>()
    })?;
    Ok(ClauseText { front, prose, file })
}

/// Splits a file into front matter and text.
fn split(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix("---\n")?;
    let end = rest.find("\n---\n")?;
    Some((&rest[..=end], &rest[end + "\n---\n".len()..]))
}
