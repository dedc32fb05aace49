//! Deadlines lie after the meeting, and not in the past.
//!
//! **What it checks.** No agreement, goal or next meeting is due before the meeting; as long as the plan was not
//! sent, nothing that is still open is due before today either.
//!
//! **Why.** A day that has gone by helps nobody to start (S4 §7.6).
//!
//! **Example.** A meeting on 12 November and an agreement `by: 2026-11-10`.
//!
//! **What to do.** Check the day; often it is the year.

use jiff::civil::Date;

use crate::case::{AgreementState, Plan};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("plan.deadlines"),
    severity: Severity::Warning,
    source: "S4 §7.6",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let days = days(&subject.case.plan);
    let Some(held) = subject.case.meeting.date else {
        return days.first().map(|_| Finding::unknown("meeting.date", "meeting")).into_iter().collect();
    };
    // Once the plan was sent, days go by as they should.
    let today = subject.case.plan.sent_on.is_none().then_some(subject.today);
    let judge = |(path, day, is_open): (String, Date, bool)| {
        if day < held {
            Some(Finding::wrong(path, "before-meeting"))
        } else {
            (is_open && today.is_some_and(|today| day < today)).then(|| Finding::wrong(path, "past"))
        }
    };
    days.into_iter().filter_map(judge).collect()
}

/// Returns the days of a plan, each with whether something still has to be done by then. What was carried over from an
/// earlier meeting may have been due before this one.
fn days(plan: &Plan) -> Vec<(String, Date, bool)> {
    let agreements = plan.agreements.iter().enumerate().filter(|(_, agreement)| !agreement.carried_over);
    let agreements = agreements.filter_map(|(index, agreement)| {
        let closed = matches!(agreement.state, Some(AgreementState::Done | AgreementState::Dropped));
        Some((format!("plan.agreements.{index}.by"), agreement.by?, !closed))
    });
    let goals = plan.goals.iter().enumerate().filter(|(_, goal)| !goal.carried_over);
    let goals = goals.filter_map(|(index, goal)| Some((format!("plan.goals.{index}.by"), goal.by?, true)));
    let next = plan.follow_up.as_ref().and_then(|next| next.date);
    agreements.chain(goals).chain(next.map(|day| ("plan.follow_up.date".into(), day, true))).collect()
}
