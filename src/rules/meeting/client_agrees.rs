//! Request and consent say the same.
//!
//! **What it checks.** A request that says that the client does not agree stands beside no consents that say otherwise and
//! were given before it.
//!
//! **Why.** A cliëntoverleg is asked with the agreement of the client (S1 §2.2, §2.3). Two papers that disagree prove
//! nothing. In a lokaal cliëntoverleg a client may agree in the talk after the registration (S4 §7.2).
//!
//! **Example.** `client_agrees: false`, and consents of the same week.
//!
//! **What to do.** Ask the client once more, and correct what is wrong.

use crate::consent::{Answer, Sources};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("request.client-agrees"),
    severity: Severity::Warning,
    source: "S1 §2.2, §2.3, S4 §12.5",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let request = &subject.case.request;
    if request.client_agrees != Some(false) {
        return Vec::new();
    }
    let asked: Vec<_> = subject.clients().filter(|(_, client)| subject.is_asked(client)).collect();
    let all_agree = asked.iter().all(|(_, client)| subject.state(client).answer() == Answer::Given);
    let given = asked.iter().filter_map(|(_, client)| client.consent.as_ref()?.given_on);
    let since = request.date.is_some_and(|day| given.max().is_some_and(|given| given > day));
    let settled = since && Sources::of_set(&subject.case.set) == Sources::General;
    let contradicts = !asked.is_empty() && all_agree && !settled;
    contradicts.then(|| Finding::wrong("request.client_agrees", "contradicts")).into_iter().collect()
}
