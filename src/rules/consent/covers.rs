//! Only what was agreed on is shared.
//!
//! **What it checks.** Each topic of the situation, the meeting and the plan is covered by the consent of somebody
//! of the client system.
//!
//! **Why.** Consent is specific: it names what may be shared (S2 §4.3, S4 §5.2).
//!
//! **Example.** An item with `topic: justitie`, which nobody’s `covers` names.
//!
//! **What to do.** Ask the client whether this topic may be shared, or take the item out.

use crate::case::{Client, Topic};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::items;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("consent.covers"),
    severity: Severity::Error,
    source: "S2 §4.3, S4 §5.2",
    sets: MEETINGS,
    documents: documents::PLAN,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let covered = covered(subject);
    if covered.is_empty() {
        return uncertain(subject);
    }
    let beyond = |topic: Option<Topic>| topic.is_some_and(|topic| !covered.contains(&topic));
    let topics = items::topics(subject.case).into_iter().filter(|(_, topic)| beyond(*topic));
    topics.map(|(path, _)| Finding::wrong(format!("{path}.topic"), "beyond")).collect()
}

fn covered(subject: &Checked<'_>) -> Vec<Topic> {
    let consents = subject.clients().filter_map(|(_, client)| client.consent.as_ref());
    consents.flat_map(|consent| consent.covers.iter().copied()).collect()
}

/// Consent was given, but not for what.
fn uncertain(subject: &Checked<'_>) -> Vec<Finding> {
    let given = |client: &Client| client.consent.as_ref().is_some_and(|consent| consent.given_on.is_some());
    let vague = subject.clients().filter(|(_, client)| given(client));
    vague.map(|(path, _)| Finding::unknown(format!("{path}.consent.covers"), "vague")).collect()
}
