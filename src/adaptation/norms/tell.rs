//! What was found, as diagnostics: the base's norm beside the adaptation's, with the source.

use super::describe::describe;
use super::judge::{Finding, FindingKind};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::locale::Words;
use crate::set::ClauseText;

/// Returns a finding as a diagnostic. `text` is the clause in which it was found, if it is there.
#[must_use]
pub fn tell(finding: &Finding, text: Option<&ClauseText>, words: &Words<'_>) -> Diagnostic {
    let code = code(&finding.kind);
    let diagnostic = if finding.kind.is_error() { Diagnostic::error(code) } else { Diagnostic::warning(code) };
    let norm = |norm: &Option<crate::set::Norm>| norm.as_ref().map(|norm| describe(norm, words)).unwrap_or_default();
    let diagnostic = diagnostic
        .with("clause", &finding.clause)
        .with("base", norm(&finding.base))
        .with("adapted", norm(&finding.adapted))
        .with("source", finding.source.join(", "));
    details(diagnostic, &finding.kind, words).at(text.map(|text| place(finding, text)))
}

fn code(kind: &FindingKind) -> Code {
    match kind {
        FindingKind::Looser(_) => Code::ADAPTATION_LOOSER,
        FindingKind::Gone => Code::ADAPTATION_NORM_GONE,
        FindingKind::Twice => Code::ADAPTATION_NORM_TWICE,
        FindingKind::Contradicts(_) => Code::ADAPTATION_CONTRADICTS,
        FindingKind::WeakerAgain(_) => Code::ADAPTATION_WEAKER_AGAIN,
        FindingKind::NewPermission => Code::ADAPTATION_NEW_PERMISSION,
        FindingKind::NewDisclosure => Code::ADAPTATION_NEW_DISCLOSURE,
        FindingKind::SourceGone(_) => Code::ADAPTATION_SOURCE_GONE,
        FindingKind::LawGone(_) => Code::ADAPTATION_LAW_GONE,
        FindingKind::LawUnnamed(_) => Code::ADAPTATION_LAW_UNNAMED,
        FindingKind::LawOutdated(..) => Code::ADAPTATION_LAW_OUTDATED,
        FindingKind::MayGo => Code::ADAPTATION_MAY_GO,
        FindingKind::Heavier => Code::ADAPTATION_HEAVIER,
        FindingKind::UnknownGroup(..) => Code::ADAPTATION_UNKNOWN_GROUP,
    }
}

fn details(diagnostic: Diagnostic, kind: &FindingKind, words: &Words<'_>) -> Diagnostic {
    match kind {
        FindingKind::Looser(changes) => {
            let reason = |reason: &str| words.get(&format!("norm-reason-{reason}")).unwrap_or_else(|| reason.into());
            let reasons: Vec<String> = changes.iter().map(|change| reason(change.reason)).collect();
            diagnostic.with("reasons", reasons.join("; "))
        }
        FindingKind::Contradicts(other) | FindingKind::WeakerAgain(other) => diagnostic.with("other", other),
        FindingKind::LawGone(what) | FindingKind::LawUnnamed(what) | FindingKind::SourceGone(what) => {
            diagnostic.with("what", what)
        }
        FindingKind::LawOutdated(rule, today) => diagnostic.with("what", rule).with("now", today),
        FindingKind::UnknownGroup(group, nearest) => {
            let suggested = if nearest.is_empty() { "no" } else { "yes" };
            diagnostic.with("group", group).with("suggested", suggested).with("suggestion", nearest)
        }
        _ => diagnostic,
    }
}

/// Returns the line of the norm in the file of its clause, as far as it can be found; else the file.
fn place(finding: &Finding, text: &ClauseText) -> Place {
    let norm = finding.adapted.as_ref();
    let at = norm.and_then(|norm| {
        let id = format!("id: {}", norm.id);
        let ends = |at: usize| {
            !text.file.text[at + id.len()..].starts_with(|next: char| next.is_ascii_alphanumeric() || next == '-')
        };
        let found = text.file.text.match_indices(&id).map(|(at, _)| at).filter(|at| ends(*at)).last();
        found.map(|at| at..at + id.len())
    });
    at.map_or_else(|| Place::whole(&text.file), |range| Place::new(&text.file, range))
}
