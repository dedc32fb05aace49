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

use crate::case::{Case, PersonId, Topic, Withheld};
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
    let consents = subject.clients().filter_map(|(_, client)| client.consent.as_ref());
    let withheld: Vec<&Withheld> = consents.flat_map(|consent| &consent.withheld_from).collect();
    if withheld.is_empty() {
        return Vec::new();
    }
    let kept =
        |who: &PersonId, topic: Topic| withheld.iter().any(|kept| kept.who == *who && kept.what.contains(&topic));
    let crossed = tasks(subject.case).into_iter().filter(|(_, who, topic)| kept(who, *topic));
    let topicless = items::topics(subject.case).into_iter().filter(|(_, topic)| topic.is_none());
    let crossed = crossed.map(|(path, _, _)| Finding::wrong(path, "crossed"));
    crossed.chain(topicless.map(|(path, _)| Finding::unknown(path, "topic"))).collect()
}

/// Returns what somebody has to do or bring in, with its topic.
fn tasks(case: &Case) -> Vec<(String, &PersonId, Topic)> {
    let agreements = case.plan.agreements.iter().enumerate().filter_map(|(index, agreement)| {
        Some((format!("plan.agreements.{index}.who"), agreement.who.as_ref()?, items::of_agreement(case, index)?))
    });
    let steps = case
        .plan
        .crisis
        .iter()
        .enumerate()
        .filter_map(|(index, step)| Some((format!("plan.crisis.{index}.who"), step.who.as_ref()?, step.topic?)));
    let points =
        case.meeting.agenda.iter().enumerate().filter_map(|(index, point)| {
            Some((format!("meeting.agenda.{index}.by"), point.by.as_ref()?, point.topic?))
        });
    agreements.chain(steps).chain(points).collect()
}
