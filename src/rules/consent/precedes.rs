//! Consent comes before the exchange.
//!
//! **What it checks.** Each consent was given at the latest on the day of the meeting, and not on a day that is
//! still to come. One given after the request draws a warning.
//!
//! **Why.** Consent is prior, or it is none (S2 §4.3); in a cliëntoverleg it is had before the request (S0).
//!
//! **Example.** A meeting on 12 November and `given_on: 2026-11-13`.
//!
//! **What to do.** Check the day. If consent did come later, what was shared before it has no ground: discuss it
//! with the client.

use jiff::civil::Date;

use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("consent.precedes"),
    severity: Severity::Error,
    source: "S2 §4.3, S0",
    sets: MEETINGS,
    documents: documents::SHARING,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let given = subject.clients().filter_map(|(path, client)| Some((path, client.consent.as_ref()?.given_on?)));
    given.filter_map(|(path, day)| judge(subject, &format!("{path}.consent.given_on"), day)).collect()
}

fn judge(subject: &Checked<'_>, path: &str, given: Date) -> Option<Finding> {
    let after = |day: Option<Date>| day.is_some_and(|day| given > day);
    if given > subject.today {
        Some(Finding::wrong(path, "future"))
    } else if after(subject.case.meeting.date) {
        Some(Finding::wrong(path, "after-meeting"))
    } else if after(subject.case.request.date) {
        Some(Finding::wrong(path, "after-request").at_most_warning())
    } else if subject.case.meeting.date.is_none() {
        Some(Finding::unknown("meeting.date", "meeting"))
    } else {
        None
    }
}
