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
use crate::consent::{Answer, Decides, Said};
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
    let beyond = |said: &Said<'_>| {
        let topics = said.topics.map_or(&[][..], Topics::as_slice);
        let mut concerned = named.clone().filter(|(_, id, _)| said.about.is_empty() || said.about.contains(id));
        concerned.any(|(_, _, state)| topics.iter().any(|topic| !state.covers(*topic)))
    };
    let items = items::topics(subject.case).into_iter().filter(|(_, said)| beyond(said));
    let items = items.map(|(path, _)| Finding::wrong(format!("{path}.topic"), "beyond"));
    let vague = givers.iter().filter(|(_, _, state)| !state.names_topics());
    let vague = vague.map(|(path, ..)| {
        Finding::unknown(format!("{path}.consent.covers"), "vague").in_full().holding(documents::SHARING)
    });
    items.chain(vague).collect()
}
