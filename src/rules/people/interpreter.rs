//! Who needs an interpreter has one.
//!
//! **What it checks.** When a client, or the request, needs an interpreter, one is at the table, and the language is known.
//!
//! **Why.** The meeting is held in words that the client follows; if needed, an interpreter comes (S1 §3.1).
//!
//! **Example.** A mother with `interpreter: true` and no participant with `capacity: interpreter`.
//!
//! **What to do.** Book an interpreter, and add them to the participants.

use crate::case::Capacity;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("case.interpreter"),
    severity: Severity::Warning,
    source: "S1 §3.1",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let request = &subject.case.request;
    let asked = (request.interpreter == Some(true)).then(|| "request.interpreter".to_owned());
    let clients = || subject.clients().filter(|(_, client)| client.interpreter == Some(true));
    let needs: Vec<String> = clients().map(|(path, _)| format!("{path}.interpreter")).collect();
    // A request says it once for all.
    let needs: Vec<String> = if needs.is_empty() { asked.into_iter().collect() } else { needs };
    let known = request.interpreter_language.is_some() || clients().any(|(_, client)| client.language.is_some());
    if subject.of_capacity(&[Capacity::Interpreter]).next().is_none() {
        needs.into_iter().map(|path| Finding::wrong(path, "nobody")).collect()
    } else {
        needs.into_iter().filter(|_| !known).map(|path| Finding::unknown(path, "language").at_most_advice()).collect()
    }
}
