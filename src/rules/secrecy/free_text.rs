//! What is told to everybody tells nothing that somebody may not know.
//!
//! **What it checks.** Where a client keeps something from somebody, the texts that have no topic are read once more: the
//! aim and review of the meeting, the conclusion of the plan, the remarks on the previous report.
//!
//! **Why.** Only what has a topic can be left out of a copy. These texts stand in the copy of everybody (S0 need to know).
//!
//! **Example.** `meeting.aim: een oplossing voor de schulden`, while `geld` is withheld from the neighbour.
//!
//! **What to do.** Read these texts with the eyes of who may not know, and word them wider, or move the rest to an item
//! with a topic.

use crate::consent::restrictions;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("need-to-know.free-text"),
    severity: Severity::Advice,
    source: "S0, S2 §4.1.3",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let keeps = !restrictions(subject.case, subject.today).is_empty();
    let texts = texts(subject);
    if keeps {
        texts.into_iter().map(|path| Finding::wrong(path, "read")).collect()
    } else if subject.clients().any(|(_, client)| client.consent.is_none()) {
        texts.into_iter().map(|path| Finding::unknown(path, "not-asked").at_most_advice()).collect()
    } else {
        Vec::new()
    }
}

/// Returns the texts without a topic that are there.
fn texts(subject: &Checked<'_>) -> Vec<&'static str> {
    let (meeting, plan) = (&subject.case.meeting, &subject.case.plan);
    let report = meeting.previous_report.as_ref().and_then(|report| report.remarks.as_ref());
    let texts = [
        ("meeting.aim", meeting.aim.as_ref()),
        ("meeting.review", meeting.review.as_ref()),
        ("meeting.previous_report.remarks", report),
        ("plan.conclusion", plan.conclusion.as_ref()),
    ];
    texts
        .into_iter()
        .filter(|(_, text)| text.is_some_and(|text| !text.0.trim().is_empty()))
        .map(|(path, _)| path)
        .collect()
}
