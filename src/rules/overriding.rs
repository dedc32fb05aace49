//! Whether what a chair set aside counts.
//!
//! Between a rule and its verdict: an [`Override`] silences a rule only if it has no [`Flaw`], and the rule on overrides
//! tells the flaws of the others.

use super::{Checked, Finding, Firmness, find};
use crate::case::Override;
use crate::diagnostic::Severity;

/// Why an override does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    /// No rule has this code.
    NoRule,
    /// The rule is not one for this set.
    OtherSet,
    /// The rule holds nothing back, so that there is nothing to set aside.
    Harmless,
    /// Nobody but the client decides.
    Firm,
    /// Who decided does not lead the meeting.
    NotChair,
    /// It was decided on a day that is still to come.
    Future,
    /// There is no reason.
    Reasonless,
}

/// Returns why an override does not count.
pub(super) fn flaw(subject: &Checked<'_>, set_aside: &Override) -> Option<Flaw> {
    let Some(rule) = find(&set_aside.rule) else { return Some(Flaw::NoRule) };
    let flaws = [
        (Flaw::OtherSet, !rule.sets.contains(&subject.case.set.as_str())),
        (Flaw::Harmless, rule.severity != Severity::Error),
        (Flaw::Firm, rule.firmness == Firmness::Firm),
        (Flaw::NotChair, !subject.leads(&set_aside.by)),
        (Flaw::Future, set_aside.on > subject.today),
        (Flaw::Reasonless, set_aside.reason.0.trim().is_empty()),
    ];
    flaws.into_iter().find(|(_, flawed)| *flawed).map(|(flaw, _)| flaw)
}

impl Flaw {
    /// Returns what is told of it. One that sets aside what holds nothing back does no harm.
    pub(super) fn finding(self, path: &str) -> Finding {
        match self {
            Self::NoRule => Finding::unknown(format!("{path}.rule"), "no-rule"),
            Self::OtherSet => Finding::wrong(format!("{path}.rule"), "other-set").at_most_warning(),
            Self::Harmless => Finding::wrong(format!("{path}.rule"), "harmless").at_most_warning(),
            Self::Firm => Finding::wrong(format!("{path}.rule"), "firm"),
            Self::NotChair => Finding::wrong(format!("{path}.by"), "not-chair"),
            Self::Future => Finding::wrong(format!("{path}.on"), "future"),
            Self::Reasonless => Finding::wrong(format!("{path}.reason"), "reason"),
        }
    }
}
