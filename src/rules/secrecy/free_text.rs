//! What is told to everybody tells nothing that somebody may not know.
//!
//! **What it checks.** Where a client keeps something from somebody, each text says what it is about: the aim and review of
//! the meeting, how clients took part, what somebody comes to do, the conclusion of the plan, and so on.
//!
//! **Why.** A text that does not say so may be about anything. It is left out for whoever may not know something (S0 need
//! to know), which is more than is needed for most texts.
//!
//! **Example.** `meeting.aim: een oplossing voor de schulden`, while `geld` is withheld from the neighbour.
//!
//! **What to do.** Write the text with its topic: `aim: {text: …, topic: geld}`, or `topic: geen` when it tells nothing
//! about a client.

use crate::case::items::{Form, Told, told};
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
    let is_bare = |told: &Told| told.form == Form::Text && told.topics.is_none();
    let texts = told(subject.case).into_iter().filter(is_bare).map(|told| told.path);
    if !restrictions(subject.case, subject.today).is_empty() {
        texts.map(|path| Finding::wrong(path, "read")).collect()
    } else if subject.clients().any(|(_, client)| client.consent.is_none()) {
        texts.map(|path| Finding::unknown(path, "not-asked").at_most_advice()).collect()
    } else {
        Vec::new()
    }
}
