//! The work plan is sent within fourteen working days.
//!
//! **What it checks.** The day on which the plan was sent lies at most fourteen working days after the meeting; a
//! plan that was not sent yet still can be.
//!
//! **Why.** Who was there, and the absent for whom that was agreed, receive the plan within fourteen working days
//! (S0).
//!
//! **Example.** A meeting on 12 November 2026 and `sent_on: 2026-12-03`, one day late.
//!
//! **What to do.** Send the plan at once, and tell those who wait for it.

use crate::calendar;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.plan-sent"),
    severity: Severity::Warning,
    source: "S0",
    sets: IJH,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    if !subject.has_plan() {
        return Vec::new();
    }
    let path = "plan.sent_on";
    let Some(held) = subject.case.meeting.date else {
        return vec![Finding::unknown("meeting.date", "meeting")];
    };
    let last = calendar::working_days_after(held, calendar::PLAN_WORKING_DAYS);
    let finding = match subject.case.plan.sent_on {
        Some(sent) => (sent > last).then(|| Finding::wrong(path, "late")),
        None => (subject.today > last).then(|| Finding::unknown(path, "not-sent")),
    };
    finding.into_iter().collect()
}
