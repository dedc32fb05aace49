//! Minors over twelve are informed and invited.
//!
//! **What it checks.** Of each minor of twelve or older it is noted how they took part in the preparation, or
//! whether they come.
//!
//! **Why.** By analogy with the law on young people, minors over twelve are told about the meeting and invited (S4
//! §4).
//!
//! **Example.** A minor of fifteen about whom `meeting.participation` says nothing.
//!
//! **What to do.** Tell and invite the minor, and note how they took part in the preparation.

use crate::case::Client;
use crate::consent::Stage;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::LCO;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("lco.minors-invited"),
    severity: Severity::Warning,
    source: "S4 §4",
    sets: LCO,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let judge = |(path, client): (String, &Client)| match subject.stage(client) {
        Stage::Minor => Some(Finding::unknown(format!("{path}.birth_date"), "age")),
        Stage::Youth if !is_invited(subject, client) => Some(Finding::wrong(path, "uninvited")),
        _ => None,
    };
    subject.clients().filter_map(judge).collect()
}

fn is_invited(subject: &Checked<'_>, minor: &Client) -> bool {
    let prepared = subject.case.meeting.participation.iter().any(|participation| participation.client == minor.id);
    prepared || minor.attendance.is_some()
}
