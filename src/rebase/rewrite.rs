//! Changes in `adaptation.yaml`, in its place: all else, comments and order, stays byte for byte.

use std::ops::Range;

use super::{Fate, Outcome};
use crate::adaptation::{Adaptation, BaseKind};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

/// What stands in the place of the hash of a text whose review does not hold any more: it is that of no text.
pub const VOID: &str = "sha256:0000000000000000000000000000000000000000000000000000000000000000";

/// Returns the file of an adaptation with the new version of its base, and with reviews voided that do not hold any more.
/// The version of an adaptation below is its own, and stays.
///
/// # Errors
/// When the version or a hash is not written where it was read: then a person has to change it.
pub fn rewrite(adaptation: &Adaptation, onto: &str, outcomes: &[Outcome]) -> Result<String, Diagnostics> {
    let text = &adaptation.place.file.text;
    let mut changes: Vec<(Range<usize>, &str)> = Vec::new();
    if matches!(adaptation.base.kind, BaseKind::Set(_)) {
        let place = adaptation.base.version_place.range.clone().unwrap_or_default();
        changes.push((find(adaptation, place, &adaptation.base.version)?, onto));
    }
    for outcome in outcomes.iter().filter(|outcome| outcome.review_void && !matches!(outcome.fate, Fate::Inherited(_)))
    {
        let Some(change) = adaptation.change(&outcome.clause) else { continue };
        let Some(reviewed) = &change.reviewed else { continue };
        let start = change.place.range.as_ref().map_or(0, |range| range.start);
        changes.push((find(adaptation, start..text.len(), &reviewed.text_hash)?, VOID));
    }
    changes.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    let mut text = text.clone();
    for (range, with) in changes {
        text.replace_range(range, with);
    }
    Ok(text)
}

/// Returns where a value stands first within a range of the file.
fn find(adaptation: &Adaptation, within: Range<usize>, value: &str) -> Result<Range<usize>, Diagnostics> {
    let file = &adaptation.place.file;
    let found = file.text.get(within.clone()).and_then(|part| part.find(value)).map(|at| within.start + at);
    found.map(|start| start..start + value.len()).ok_or_else(|| {
        vec![Diagnostic::error(Code::REBASE_UNWRITTEN).with("path", file.path.display()).at(adaptation.place.clone())]
    })
}
