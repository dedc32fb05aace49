//! Parents know that their child reads along.
//!
//! **What it checks.** Where something about money or health is told of a parent, it is known whether that parent agrees
//! that a child who gets the papers reads it.
//!
//! **Why.** A client decides what is told to whom (S2 §4.3, §4.1.3), of the own children too: debts and an illness are the
//! parent's to tell. The client system is no one person.
//!
//! **Example.** An item with `topic: geld`, and a mother who says nothing about her son.
//!
//! **What to do.** Ask the parent. A decision with `who` the child and the topic says yes; `withheld_from` says no.

use crate::case::items::{Form, told};
use crate::case::{Client, Consent, Topic, Topics};
use crate::consent::{Stage, parents_of};
use crate::diagnostic::{Code, Severity};
use crate::rules::consent::asked::is_minor;
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("need-to-know.child"),
    severity: Severity::Advice,
    source: "S2 §4.1.3, §4.3",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

/// What parents may want to tell a child themselves.
const DELICATE: [Topic; 2] = [Topic::Geld, Topic::Gezondheid];

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let parents = subject.clients().filter(|(_, client)| subject.stage(client) == Stage::Parent);
    let unasked = |client: &Client| {
        let Some(consent) = &client.consent else { return false };
        let told: Vec<Topic> = told_of(subject, client);
        readers(subject, client).any(|child| told.iter().any(|topic| !decided(consent, child, *topic)))
    };
    let unasked = parents.filter(|(_, client)| unasked(client));
    unasked.map(|(path, _)| Finding::unknown(format!("{path}.consent"), "unasked").at_most_advice()).collect()
}

/// Returns which of the delicate topics are told of a client.
fn told_of(subject: &Checked<'_>, client: &Client) -> Vec<Topic> {
    let items = told(subject.case);
    let shared = items.iter().filter(|told| matches!(told.form, Form::Item | Form::Text));
    let of_client = shared.filter(|told| told.about.is_empty() || told.about.contains(&client.id));
    let topics = of_client.filter_map(|told| told.topics.as_ref()).flat_map(Topics::as_slice);
    topics.filter(|topic| DELICATE.contains(topic)).copied().collect()
}

/// Returns the children of a parent who get the plan.
fn readers<'a>(subject: &'a Checked<'a>, parent: &'a Client) -> impl Iterator<Item = &'a Client> {
    let is_own = |child: &Client| parents_of(subject.case, child).any(|own| own.id == parent.id);
    let children = subject.clients().map(|(_, child)| child).filter(|child| is_minor(subject, child));
    children.filter(move |child| subject.case.plan.distribution.contains(&child.id) && is_own(child))
}

fn decided(consent: &Consent, child: &Client, topic: Topic) -> bool {
    let on_topic = |what: &[Topic]| what.is_empty() || what.contains(&topic);
    consent.withheld_from.iter().any(|kept| kept.who == child.id && on_topic(&kept.what))
        || consent.decisions.iter().any(|decision| decision.who.contains(&child.id) && on_topic(&decision.what))
}
