//! The client goes over the agreements within a week.
//!
//! **What it checks.** The plan was ready for the client at most a week after the meeting.
//!
//! **Why.** Too much is said at a meeting to remember: the pivot goes over the agreements with the client within a
//! week (S4 §8.1).
//!
//! **Example.** A meeting on 22 October and `sent_on` 2 November.
//!
//! **What to do.** Go over the plan with the client now, and ask what is unclear.

use crate::calendar;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::LCO;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("lco.feedback"),
    severity: Severity::Warning,
    source: "S4 §8.1",
    sets: LCO,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let Some(held) = subject.case.meeting.date.filter(|_| subject.has_plan()) else { return Vec::new() };
    let last = calendar::a_week_after(held);
    let finding = match subject.case.plan.sent_on {
        Some(sent) => (sent > last).then(|| Finding::wrong("plan.sent_on", "late")),
        None => (subject.today > last).then(|| Finding::unknown("plan.sent_on", "not-sent")),
    };
    finding.into_iter().collect()
}
