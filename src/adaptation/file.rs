//! What may stand in `adaptation.yaml`, and in the front matter of a reworded clause.
//!
//! These types only say the shape; that exactly one base and one action is given, and that names lead somewhere, is the
//! work of [`read`](super::read()).

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::case::Organisation;
use crate::set::{Action, Norm};

/// `adaptation.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AdaptationFile {
    /// Identifier.
    #[schemars(extend("x-names" = "adaptation"))]
    pub adaptation: String,
    /// Its own semantic version.
    pub version: String,
    /// What it is called.
    pub title: String,
    /// What it stands on.
    pub base: BaseFile,
    /// The variables: the same keys as in a case.
    #[serde(default)]
    pub organisation: Organisation,
    /// What it does to clauses.
    #[serde(default)]
    pub clauses: Vec<ChangeFile>,
    /// Documents that it adds.
    #[serde(default)]
    pub documents: Vec<String>,
}

/// A set or another adaptation, with the version for which the adaptation was made.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct BaseFile {
    /// Name of a set.
    pub set: Option<String>,
    /// Folder of another adaptation, from this one.
    pub adaptation: Option<String>,
    /// Semantic version.
    pub version: String,
}

/// What is done to one clause: exactly one of the first four keys.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct ChangeFile {
    /// Other words.
    pub reword: Option<String>,
    /// Other words and stricter norms.
    pub tighten: Option<String>,
    /// A new clause; with `after` or `before`.
    pub add: Option<String>,
    /// Without this clause; with `reason`.
    pub leave_out: Option<String>,
    /// The clause after which an added one stands.
    pub after: Option<String>,
    /// The clause before which an added one stands.
    pub before: Option<String>,
    /// Why it is left out.
    pub reason: Option<String>,
    /// Who read the text.
    pub reviewed: Option<ReviewedFile>,
}

impl ChangeFile {
    /// Returns each action that is given with the clause that it names.
    pub(super) fn actions(&self) -> Vec<(Action, &str)> {
        let keys = [
            (Action::Reword, &self.reword),
            (Action::Tighten, &self.tighten),
            (Action::Add, &self.add),
            (Action::LeaveOut, &self.leave_out),
        ];
        keys.into_iter().filter_map(|(action, clause)| Some((action, clause.as_deref()?))).collect()
    }
}

/// That somebody read a text.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct ReviewedFile {
    /// Who, with their function.
    pub by: String,
    /// When.
    pub on: Date,
    /// The hash of the text that was read, `sha256:…`.
    pub text_hash: String,
}

/// The front matter of a reworded clause. What the base's says may be repeated, not changed.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RewordFront {
    /// Identifier: the name of its file.
    pub id: String,
    /// As in the base.
    pub source: Option<Vec<String>>,
    /// As in the base.
    pub law: Option<Vec<String>>,
    /// As in the base.
    pub optional: Option<bool>,
    /// As in the base.
    pub norms: Option<Vec<Norm>>,
}
