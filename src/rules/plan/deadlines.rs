//! Deadlines lie after the meeting, and not in the past.
//!
//! **What it checks.** No agreement, goal, talk with an absent client or next meeting is due before the meeting, and the next
//! one is on a later day; what was carried over and is still open gets a new day. As long as the plan was not sent, nothing
//! that is still open is due before today either.
//!
//! **Why.** A day that has gone by helps nobody to start (S4 §7.6). A deadline can be moved, and is followed up again (S4 §8).
//!
//! **Example.** A meeting on 12 November and an agreement `by: 2026-11-10`.
//!
//! **What to do.** Check the day; often it is the year.

use jiff::civil::Date;

use crate::case::{Agreement, AgreementState, Plan};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("plan.deadlines"),
    severity: Severity::Warning,
    source: "S4 §7.6, §8",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

/// Something that is due on a day.
struct Due {
    path: String,
    day: Date,
    kind: Kind,
}

/// What is due.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Something to do.
    Open,
    /// Something from an earlier meeting that is still to be done.
    CarriedOver,
    /// Something that is no longer to be done.
    Closed,
    /// The next meeting.
    Next,
}

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let due = due(&subject.case.plan);
    let Some(held) = subject.case.meeting.date else {
        return due.first().map(|_| Finding::unknown("meeting.date", "meeting")).into_iter().collect();
    };
    // Once the plan was sent, days go by as they should.
    let today = subject.case.plan.sent_on.is_none().then_some(subject.today);
    due.into_iter().filter_map(|due| judge(due, held, today)).collect()
}

fn judge(Due { path, day, kind }: Due, held: Date, today: Option<Date>) -> Option<Finding> {
    let state = match kind {
        Kind::CarriedOver if day < held => "carried-over",
        Kind::Next if day == held => "same-day",
        Kind::Open | Kind::Closed | Kind::Next if day < held => "before-meeting",
        Kind::Closed => return None,
        Kind::Open | Kind::CarriedOver | Kind::Next => today.filter(|today| day < *today).map(|_| "past")?,
    };
    Some(Finding::wrong(path, state))
}

/// Returns what is due in a plan. What was carried over and is done was due before this meeting.
fn due(plan: &Plan) -> Vec<Due> {
    let agreements = plan.agreements.iter().enumerate().filter_map(|(index, agreement)| {
        Some(Due { path: format!("plan.agreements.{index}.by"), day: agreement.by?, kind: kind(agreement)? })
    });
    let goals = plan.goals.iter().enumerate().filter_map(|(index, goal)| {
        let kind = if goal.carried_over { Kind::CarriedOver } else { Kind::Open };
        // A goal of an earlier meeting with a conclusion has been looked at.
        let is_due = !goal.carried_over || goal.conclusion.is_none();
        is_due.then_some(Due { path: format!("plan.goals.{index}.by"), day: goal.by?, kind })
    });
    let absent = plan.absent_clients.iter().enumerate();
    let absent = absent.filter_map(|(index, told)| Some((format!("plan.absent_clients.{index}.by"), told.by?)));
    let absent = absent.map(|(path, day)| Due { path, day, kind: Kind::Open });
    let next = plan.follow_up.as_ref().and_then(|next| next.date);
    let next = next.map(|day| Due { path: "plan.follow_up.date".into(), day, kind: Kind::Next });
    agreements.chain(goals).chain(absent).chain(next).collect()
}

fn kind(agreement: &Agreement) -> Option<Kind> {
    let closed = matches!(agreement.state, Some(AgreementState::Done | AgreementState::Dropped));
    match (agreement.carried_over, closed) {
        (true, true) => None,
        (true, false) => Some(Kind::CarriedOver),
        (false, true) => Some(Kind::Closed),
        (false, false) => Some(Kind::Open),
    }
}
