//! There is a client.
//!
//! **What it checks.** Somebody stands in the client system; in a cliëntoverleg they are minors, young adults and those who
//! bring them up.
//!
//! **Why.** A meeting is about somebody, who agrees (S1 §2.2, S4 §2). Where nobody is known, nobody agreed.
//!
//! **Example.** A case without `client_system`.
//!
//! **What to do.** Fill in who the meeting is about, and their role.

use crate::case::ClientRole;
use crate::consent::Sources;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("case.clients"),
    severity: Severity::Error,
    source: "S1 §2.2, S4 §2",
    sets: MEETINGS,
    documents: documents::SHARING,
    firmness: Firmness::Firm,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let nobody = subject.case.client_system.is_empty();
    let nobody = nobody.then(|| Finding::unknown("client_system", "nobody").in_full());
    let others = subject.clients().filter(|(_, client)| client.role == ClientRole::AdultClient);
    let others = others.filter(|_| Sources::of_set(&subject.case.set) == Sources::Ijh);
    let others = others.map(|(path, _)| Finding::wrong(format!("{path}.role"), "no-family").at_most_warning());
    nobody.into_iter().chain(others).collect()
}
