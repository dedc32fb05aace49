//! The care coordinator is one of the helpers at the table.
//!
//! **What it checks.** Once something is agreed, a care coordinator is named: a helper who takes part in the help
//! and in the meeting.
//!
//! **Why.** Who follows up on the plan has to know the client and the agreements (S1 §5.3).
//!
//! **Example.** The chair is named as `plan.coordinator`.
//!
//! **What to do.** Choose one of the helpers who were there, with their agreement and that of their employer.

use crate::case::{Attendance, Capacity, Participant};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.care-coordinator"),
    severity: Severity::Error,
    source: "S1 §5.3",
    sets: IJH,
    documents: documents::MANDATE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let path = "plan.coordinator";
    let Some(id) = &subject.case.plan.coordinator else {
        let unnamed = subject.has_plan().then(|| Finding::unknown(path, "nobody"));
        return unnamed.into_iter().collect();
    };
    let helper = subject.participant(id).filter(|helper| helper.capacity == Capacity::Professional);
    let finding = match helper {
        None => Some(Finding::wrong(path, "no-helper")),
        Some(helper) if helper.involved == Some(false) => Some(Finding::wrong(path, "not-involved")),
        Some(helper) if is_away(helper) => Some(Finding::wrong(path, "away")),
        Some(helper) if helper.involved.is_none() => Some(Finding::unknown(path, "involvement")),
        Some(_) => None,
    };
    finding.into_iter().collect()
}

fn is_away(helper: &Participant) -> bool {
    matches!(helper.attendance, Some(Attendance::Excused | Attendance::Absent))
}
