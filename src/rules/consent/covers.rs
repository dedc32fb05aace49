//! Only what was agreed on is shared.
//!
//! **What it checks.** Each topic of the situation, the meeting and the plan is covered by the consent of everybody who
//! decides and whom the item is about. What one client does not cover is not shared because another does. A consent that
//! names no topic covers none.
//!
//! **Why.** Consent is specific: it names what may be shared (S2 §4.3, S4 §5.2), in detail and beforehand (S0). If one topic
//! that is named keeps out the others, no topic at all cannot let in everything.
//!
//! **Example.** An item with `topic: justitie`, which the `covers` of the daughter does not name.
//!
//! **What to do.** Ask the client whether this topic may be shared, or take the item out.

use crate::case::Topics;
use crate::case::items::{Form, Told, told};
use crate::consent::{Answer, Decides};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("consent.covers"),
    severity: Severity::Error,
    source: "S2 §4.3, S4 §5.2",
    sets: MEETINGS,
    documents: documents::ITEM,
    firmness: Firmness::Firm,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let givers: Vec<_> = subject
        .clients()
        .filter(|(_, client)| subject.decides(client) == Decides::Yes)
        .map(|(path, client)| (path, &client.id, subject.state(client)))
        .filter(|(_, _, state)| state.answer() == Answer::Given)
        .collect();
    let named = givers.iter().filter(|(_, _, state)| state.names_topics());
    let beyond = |told: &Told| {
        let topics = told.topics.as_ref().map_or(&[][..], Topics::as_slice);
        let mut concerned = named.clone().filter(|(_, id, _)| told.about.is_empty() || told.about.contains(id));
        concerned.any(|(_, _, state)| topics.iter().any(|topic| !state.covers(*topic)))
    };
    let shared = |told: &Told| matches!(told.form, Form::Item | Form::Text);
    let items = told(subject.case).into_iter().filter(|told| shared(told) && beyond(told));
    let items = items.map(|told| Finding::wrong(format!("{}.topic", told.path), "beyond"));
    let vague = givers.iter().filter(|(_, _, state)| !state.names_topics());
    let vague = vague.map(|(path, ..)| {
        Finding::unknown(format!("{path}.consent.covers"), "vague").in_full().holding(documents::SHARING)
    });
    items.chain(vague).collect()
}
