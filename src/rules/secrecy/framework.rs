//! Voluntary and judicial help share only with explicit consent.
//!
//! **What it checks.** Where people who help for different purposes are at the table, everybody of the client system whose
//! consent counts has given it in so many words. Who reports to a board, a council or an employer has another purpose too.
//!
//! **Why.** They do not share secrecy: who works under a mandate may have to report (S0 notes 4 and 8, S2 §4.1.1). What
//! is left is consent, and that has to be explicit (S2 §4.3).
//!
//! **Example.** A social worker of the juvenile court and a voluntary helper, and a parent who was not asked.
//!
//! **What to do.** Ask explicit consent, explain who has to report to whom, and note how consent was given.

use crate::case::Participant;
use crate::consent::agreed;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};
use crate::sharing::{Aim, Bound, Consented, Part, Stance};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("secrecy.framework"),
    severity: Severity::Error,
    source: "S0, S2 §4.1.1, S2 §4.3",
    sets: MEETINGS,
    documents: documents::SHARING,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let consented = Consented::from(agreed(subject.case, subject.today));
    if matches!(consented, Consented::Explicit | Consented::Withdrawn) {
        return Vec::new();
    }
    let stances = subject.participants().map(|(path, helper): (_, &Participant)| (path, subject.stance(helper)));
    let helpers: Vec<(String, Stance)> = stances.filter(|(_, stance)| helps_bound(stance)).collect();
    let voluntary = helpers.iter().any(|(_, stance)| stance.aim == Aim::Voluntary);
    helpers.iter().filter_map(|(path, stance)| judge(path, stance.aim, voluntary.then_some(consented))).collect()
}

fn helps_bound(stance: &Stance) -> bool {
    stance.bound == Bound::Professional && matches!(stance.part, Part::Helps | Part::Advises | Part::Unknown)
}

/// Judges one helper beside others who help for another purpose, if there are any.
fn judge(path: &str, aim: Aim, beside_others: Option<Consented>) -> Option<Finding> {
    let field = if aim == Aim::Elsewhere { "reports_to" } else { "framework" };
    let path = format!("{path}.{field}");
    match (aim, beside_others) {
        (Aim::Unknown, _) => Some(Finding::unknown(path, "framework")),
        (Aim::Mandate | Aim::Elsewhere, Some(Consented::Unclear)) => Some(Finding::unknown(path, "form")),
        (Aim::Mandate | Aim::Elsewhere, Some(Consented::Implicit)) => Some(Finding::wrong(path, "implicit")),
        (Aim::Mandate, Some(_)) => Some(Finding::wrong(path, "mixed")),
        (Aim::Elsewhere, Some(_)) => Some(Finding::wrong(path, "reports")),
        (Aim::Voluntary, _) | (_, None) => None,
    }
}
