//! What changes in `adaptation.yaml` with its base: the version, and reviews that do not hold any more.

use super::{Fate, Outcome};
use crate::adaptation::{Adaptation, BaseKind};
use crate::diagnostic::Diagnostics;

/// What stands in the place of the hash of a text whose review does not hold any more: it is that of no text.
pub const VOID: &str = "sha256:0000000000000000000000000000000000000000000000000000000000000000";

/// Returns the file of an adaptation with the new version of its base, and with reviews voided that do not hold any more.
/// The version of an adaptation below is its own, and stays.
///
/// # Errors
/// When the version or a hash cannot be changed without changing anything else: then a person has to change it.
pub fn rewrite(adaptation: &Adaptation, onto: &str, outcomes: &[Outcome]) -> Result<String, Diagnostics> {
    let version = matches!(adaptation.base.kind, BaseKind::Set(_)).then_some(onto);
    let is_void = |outcome: &&Outcome| outcome.review_void && !matches!(outcome.fate, Fate::Inherited(_));
    let void = outcomes.iter().filter(is_void).map(|outcome| (outcome.clause.as_str(), VOID));
    adaptation.rewritten(version, &void.collect::<Vec<_>>())
}
