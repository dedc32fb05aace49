//! Days and hours can be right.
//!
//! **What it checks.** Nobody is born after today. A meeting ends after it begins, lies after its request and after the
//! previous one; one answers before it. A plan is sent after the meeting, and not on a day to come. A mandate and a consent end
//! after they begin.
//!
//! **Why.** Such a day is a slip of the pen, and more follows from it: who decides, which term runs, what is a past one. No
//! source asks it; a plan is sent after the meeting (S0), and consent precedes it (S2 §4.3).
//!
//! **Example.** `end: "10:00"` of a meeting at half past four.
//!
//! **What to do.** Check the day; often it is the year.

use jiff::civil::Date;

use crate::case::{Case, Client};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("case.plausible"),
    severity: Severity::Warning,
    source: "S0, S2 §4.3",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let clients = subject.clients().flat_map(|(path, client)| of_client(&path, client, subject.today));
    let days = of_meeting(subject.case, subject.today).into_iter().chain(of_plan(subject.case, subject.today));
    let previous = subject.previous.and_then(|previous| previous.meeting.date);
    let earlier = subject.case.meeting.date.zip(previous).is_some_and(|(day, previous)| day <= previous);
    let previous = earlier.then(|| Finding::wrong("meeting.date", "before-previous"));
    clients.chain(days).chain(previous).collect()
}

fn of_client(path: &str, client: &Client, today: Date) -> Vec<Finding> {
    let consent = client.consent.as_ref();
    let (given, asked) = (consent.and_then(|consent| consent.given_on), consent.and_then(|consent| consent.asked_on));
    let until = consent.and_then(|consent| consent.until);
    found([
        (client.birth_date > Some(today), format!("{path}.birth_date"), "unborn"),
        (is_before(until, given), format!("{path}.consent.until"), "ends-first"),
        (is_before(given, asked), format!("{path}.consent.given_on"), "unasked"),
    ])
}

fn of_meeting(case: &Case, today: Date) -> Vec<Finding> {
    let (request, meeting) = (&case.request, &case.meeting);
    let ends_first = meeting.time.zip(meeting.end).is_some_and(|(begin, end)| end <= begin);
    found([
        (request.date > Some(today), "request.date".to_owned(), "future"),
        (is_before(meeting.date, request.date), "meeting.date".to_owned(), "before-request"),
        (ends_first, "meeting.end".to_owned(), "ends-first"),
        (is_before(meeting.date, meeting.reply_by), "meeting.reply_by".to_owned(), "after-meeting"),
    ])
}

fn of_plan(case: &Case, today: Date) -> Vec<Finding> {
    let sent = case.plan.sent_on;
    let mandate = case.plan.mandate.as_ref();
    let (from, until) = (mandate.and_then(|mandate| mandate.from), mandate.and_then(|mandate| mandate.until));
    found([
        (is_before(sent, case.meeting.date), "plan.sent_on".to_owned(), "before-meeting"),
        (sent > Some(today), "plan.sent_on".to_owned(), "future"),
        (is_before(until, from), "plan.mandate.until".to_owned(), "ends-first"),
    ])
}

/// Returns whether one day lies before another; what is not known does not.
fn is_before(day: Option<Date>, other: Option<Date>) -> bool {
    day.zip(other).is_some_and(|(day, other)| day < other)
}

fn found<const N: usize>(slips: [(bool, String, &'static str); N]) -> Vec<Finding> {
    slips.into_iter().filter(|(slip, ..)| *slip).map(|(_, path, state)| Finding::wrong(path, state)).collect()
}
