//! What a client keeps from somebody can be kept from them.
//!
//! **What it checks.** Nobody is to carry out or bring in something whose topic is kept from them; and where
//! anything is kept back, each item has a topic to decide by.
//!
//! **Why.** What a client withholds from somebody never reaches that person’s copies (S0 need to know, S2 §4.1.3,
//! S4 §5.2). Nobody can set this aside but the client.
//!
//! **Example.** An agreement with `topic: geld` for the neighbour, from whom `geld` is withheld.
//!
//! **What to do.** Give the item to somebody else or another topic, or ask the client whether this person may know
//! after all.

use crate::case::{Case, PersonId};
use crate::consent::{Said, restrictions};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::items;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("need-to-know.withheld"),
    severity: Severity::Error,
    source: "S0, S2 §4.1.3, S4 §5.2",
    sets: MEETINGS,
    documents: documents::PLAN,
    firmness: Firmness::Firm,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let restrictions = restrictions(subject.case, subject.today);
    if restrictions.is_empty() {
        return Vec::new();
    }
    let kept = |who: &PersonId, said: Said<'_>| {
        said.topics.is_some() && restrictions.iter().any(|kept| kept.concerns(who) && kept.hides(said).is_some())
    };
    let crossed = tasks(subject.case).into_iter().filter(|(_, who, said)| kept(who, *said));
    let topicless = items::topics(subject.case).into_iter().filter(|(_, said)| said.topics.is_none());
    let crossed = crossed.map(|(path, _, _)| Finding::wrong(path, "crossed"));
    crossed.chain(topicless.map(|(path, _)| Finding::unknown(path, "topic"))).collect()
}

/// Returns what somebody has to do or bring in, with what it says of itself.
fn tasks(case: &Case) -> Vec<(String, &PersonId, Said<'_>)> {
    let said = |topics, about| Said { topics, about };
    let agreements = case.plan.agreements.iter().enumerate().filter_map(|(index, agreement)| {
        let said = said(items::of_agreement(case, agreement), agreement.about.as_slice());
        Some((format!("plan.agreements.{index}.who"), agreement.who.as_ref()?, said))
    });
    let steps = case.plan.crisis.iter().enumerate().filter_map(|(index, step)| {
        Some((format!("plan.crisis.{index}.who"), step.who.as_ref()?, said(step.topic.as_ref(), &step.about)))
    });
    let points = case.meeting.agenda.iter().enumerate().filter_map(|(index, point)| {
        Some((format!("meeting.agenda.{index}.by"), point.by.as_ref()?, said(point.topic.as_ref(), &point.about)))
    });
    agreements.chain(steps).chain(points).collect()
}
