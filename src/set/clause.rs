//! A clause as its file says it: front matter and Markdown.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::markdown::{self, Prose};
use super::origin::Origin;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceFile};
use crate::locale::{Locale, accent};
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
    /// Where it came from: the base, and what adaptations did to it.
    pub origin: Origin,
}

impl ClauseText {
    /// Returns what it says as it is written, without its front matter.
    #[must_use]
    pub fn written(&self) -> &str {
        written(&self.file)
    }
}

/// The front matter of a clause.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Front {
    /// Identifier: the name of its file.
    pub id: String,
    /// Where the content comes from.
    pub source: Vec<String>,
    /// Laws on which it rests; an adaptation keeps them.
    #[serde(default)]
    pub law: Vec<String>,
    /// Whether an adaptation may leave it out.
    #[serde(default)]
    pub optional: bool,
    /// What it asks, allows or forbids, as data.
    #[serde(default)]
    pub norms: Vec<Norm>,
}

/// What a clause asks, allows or forbids.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
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
pub type Subjects = super::definition::OneOrMany<String>;

/// How strongly a norm binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// A lower value is stricter.
    Lower,
    /// A higher value is stricter.
    Higher,
}

/// Returns how a text of the content is shown in a locale: as it is, or accented in the pseudo-locale.
pub(super) fn in_locale(locale: &Locale) -> &'static dyn Fn(&str) -> String {
    if locale.is_pseudo() { &|text| format!("[{}]", accent(text)) } else { &|text| text.to_owned() }
}

/// Reads the file of a clause: its front matter, of whichever kind, and its text.
///
/// # Errors
/// When the front matter is missing or wrong, or the text holds what a document cannot.
pub fn read<F: DeserializeOwned + JsonSchema>(
    file: &Arc<SourceFile>,
    locale: &Locale,
) -> Result<(F, Prose), Diagnostics> {
    let Some((front, text)) = split(&file.text) else {
        return Err(vec![Diagnostic::error(Code::SET_BAD_CLAUSE).at(Place::whole(file))]);
    };
    let offset = file.text.len() - text.len();
    let front: F = yaml::read(&SourceFile::new(&file.path, front))?.value.value;
    let prose = markdown::parse(text, in_locale(locale)).map_err(|problems| {
        let diagnostic = |problem: markdown::Unsupported| {
            let at = problem.at.start + offset..problem.at.end + offset;
            Diagnostic::error(Code::SET_BAD_MARKDOWN).with("what", problem.what).at(Place::new(file, at))
        };
        problems.into_iter().map(diagnostic).collect::<Vec<_>>()
    })?;
    Ok((front, prose))
}

/// Returns the front matter of a file that was read before; none when it has no such front matter.
#[must_use]
pub fn front<F: DeserializeOwned + JsonSchema>(file: &SourceFile) -> Option<F> {
    let (front, _) = split(&file.text)?;
    yaml::read(&SourceFile::new(&file.path, front)).ok().map(|read| read.value.value)
}

/// Returns the text of a clause's file as it is written, without its front matter.
#[must_use]
pub fn written(file: &SourceFile) -> &str {
    split(&file.text).map_or("", |(_, text)| text)
}

/// Splits a file into front matter and text. The front matter keeps the line that opens it, with which YAML may begin,
/// so that places in it are places in the file.
fn split(text: &str) -> Option<(&str, &str)> {
    let open = "---\n";
    let end = open.len() + text.strip_prefix(open)?.find("\n---\n")?;
    Some((&text[..=end], &text[end + "\n---\n".len()..]))
}
