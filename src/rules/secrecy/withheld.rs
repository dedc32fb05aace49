//! What a client keeps from somebody can be kept from them.
//!
//! **What it checks.** Nobody is to carry out or bring in something whose topic is kept from them; where anything is kept
//! back, each item has a topic to decide by; and who keeps back without saying what, knows that it is everything.
//!
//! **Why.** What a client withholds from somebody never reaches that person’s copies (S0 need to know, S2 §4.1.3,
//! S4 §5.2). An item without a topic may be about anything, so it is left out for whoever may not know something. Nobody can
//! set this aside but the client.
//!
//! **Example.** An agreement with `topic: geld` for the neighbour, from whom `geld` is withheld.
//!
//! **What to do.** Give the item to somebody else or another topic (`geen` when it tells nothing about a client), or ask
//! the client whether this person may know after all.

use crate::case::items::{Form, Told, of_agreement, told};
use crate::case::{Case, PersonId};
use crate::consent::{Said, restrictions};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
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
    let crossed = crossed.map(|(path, _, _)| Finding::wrong(path, "crossed"));
    let is_topicless = |told: &Told| told.form == Form::Item && told.topics.is_none();
    let topicless = told(subject.case).into_iter().filter(is_topicless);
    let topicless = topicless.map(|told| Finding::unknown(told.path, "topic"));
    crossed.chain(topicless).chain(everything(subject)).collect()
}

/// Returns where something is kept back without saying what: that is everything, which may be more than was meant.
fn everything<'a>(subject: &'a Checked<'_>) -> impl Iterator<Item = Finding> + 'a {
    subject.clients().filter_map(|(path, client)| Some((path, client.consent.as_ref()?))).flat_map(|(path, consent)| {
        let rows = consent.withheld_from.iter().enumerate().filter(|(_, kept)| kept.what.is_empty());
        rows.map(move |(row, _)| {
            Finding::unknown(format!("{path}.consent.withheld_from.{row}.what"), "everything").at_most_advice()
        })
    })
}

/// Returns what somebody has to do or bring in, with what it says of itself.
fn tasks(case: &Case) -> Vec<(String, &PersonId, Said<'_>)> {
    let said = |topics, about| Said { topics, about };
    let agreements = case.plan.agreements.iter().enumerate().filter_map(|(index, agreement)| {
        let said = said(of_agreement(&case.plan.goals, agreement), agreement.about.as_slice());
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
