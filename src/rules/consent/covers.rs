//! Only what was agreed on is shared.
//!
//! **What it checks.** Each topic of the situation, the meeting and the plan is covered by the consent of everybody who
//! decides and whom the item is about. What one client does not cover is not shared because another does.
//!
//! **Why.** Consent is specific: it names what may be shared (S2 §4.3, S4 §5.2).
//!
//! **Example.** An item with `topic: justitie`, which the `covers` of the daughter does not name.
//!
//! **What to do.** Ask the client whether this topic may be shared, or take the item out.

use crate::case::{Client, Topics};
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
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let gave = |client: &Client| subject.state(client).answer() == Answer::Given;
    let givers: Vec<_> = subject
        .clients()
        .filter(|(_, client)| subject.decides(client) == Decides::Yes && gave(client))
        .map(|(path, client)| (path, &client.id, subject.state(client)))
        .collect();
    // Somebody who named topics shows that they were asked for; then one who named none agreed to none.
    let asked = givers.iter().any(|(_, _, state)| state.names_topics());
    let named = givers.iter().filter(|(_, _, state)| state.names_topics());
    let beyond = |said: &Said<'_>| {
        let topics = said.topics.map_or(&[][..], Topics::as_slice);
        let concerned = named.clone().filter(|(_, id, _)| said.about.is_empty() || said.about.contains(id));
        concerned.into_iter().any(|(_, _, state)| topics.iter().any(|topic| !state.covers(*topic)))
    };
    let items = items::topics(subject.case).into_iter().filter(|(_, said)| beyond(said));
    let items = items.map(|(path, _)| Finding::wrong(format!("{path}.topic"), "beyond"));
    let vague = givers.iter().filter(|(_, _, state)| !state.names_topics());
    let vague = vague.map(|(path, ..)| {
        let finding = Finding::unknown(format!("{path}.consent.covers"), "vague");
        if asked { finding.in_full().holding(documents::SHARING) } else { finding }
    });
    items.chain(vague).collect()
}
