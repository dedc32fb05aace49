//! The meeting comes as soon as it was asked.
//!
//! **What it checks.** The meeting lies within a week, three weeks or a month of the request, as its urgency says.
//!
//! **Why.** The form of registration asks how soon a meeting is needed (S4 §12.5).
//!
//! **Example.** A very urgent request of 7 October, and a meeting on the 22nd.
//!
//! **What to do.** Look for an earlier day, or tell the applicant and the client why it takes longer.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::case::Urgency;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::LCO;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("lco.urgency"),
    severity: Severity::Advice,
    source: "S4 §12.5",
    sets: LCO,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let request = &subject.case.request;
    let Some(last) = request.date.zip(request.urgency).and_then(|(asked, urgency)| last(asked, urgency)) else {
        return Vec::new();
    };
    let finding = match subject.case.meeting.date {
        Some(day) => (day > last).then(|| Finding::wrong("meeting.date", "late")),
        None => (subject.today > last).then(|| Finding::unknown("request.urgency", "no-day")),
    };
    finding.into_iter().collect()
}

/// Returns the last day on which the meeting is in time.
fn last(asked: Date, urgency: Urgency) -> Option<Date> {
    match urgency {
        Urgency::WithinWeek => Some(asked.saturating_add(1.week())),
        Urgency::WithinThreeWeeks => Some(asked.saturating_add(3.weeks())),
        Urgency::WithinMonth => Some(asked.saturating_add(1.month())),
        Urgency::OtherTime => None,
    }
}
