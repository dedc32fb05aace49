//! Only rules that exist and give way are set aside.
//!
//! **What it checks.** Each override names a rule, one that a chair may set aside.
//!
//! **Why.** What a client keeps to themselves, and a consent that was withdrawn, are not for a chair to decide on
//! (S0 need to know, S2 §4.3).
//!
//! **Example.** An override of `consent.withdrawn`.
//!
//! **What to do.** Take the override out. `bundel list rules` shows which rules can be set aside.

use crate::case::Override;
use crate::diagnostic::{Code, Severity};
use crate::rules;
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("override.invalid"),
    severity: Severity::Error,
    source: "S0, S2 §4.3",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Firm,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let overrides = subject.case.overrides.iter().enumerate();
    let judge = |(index, set_aside): (usize, &Override)| {
        let path = format!("overrides.{index}.rule");
        match rules::find(&set_aside.rule) {
            None => Some(Finding::unknown(path, "no-rule")),
            Some(rule) if rule.firmness == Firmness::Firm => Some(Finding::wrong(path, "firm")),
            Some(_) => None,
        }
    };
    overrides.filter_map(judge).collect()
}
