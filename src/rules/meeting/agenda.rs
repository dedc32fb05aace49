//! A meeting has an agenda that fits in its time.
//!
//! **What it checks.** A meeting of which the day is set has points on its agenda; they take no longer than the meeting.
//!
//! **Why.** The agenda is made together with the applicant and the client, and goes along with the invitation (S0, S4 §7.4).
//!
//! **Example.** An invitation without `meeting.agenda`.
//!
//! **What to do.** Ask the client and the applicant what has to be talked over, and in which order.

use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("meeting.agenda"),
    severity: Severity::Warning,
    source: "S0, S4 §7.4",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let meeting = &subject.case.meeting;
    let path = "meeting.agenda";
    if meeting.agenda.is_empty() {
        return meeting.date.map(|_| Finding::unknown(path, "empty")).into_iter().collect();
    }
    let asked: i64 = meeting.agenda.iter().filter_map(|point| point.minutes).map(i64::from).sum();
    let there = meeting.time.zip(meeting.end).map(|(begin, end)| end.duration_since(begin).as_mins());
    let long = there.filter(|there| (1..asked).contains(there));
    long.map(|_| Finding::wrong(path, "long").at_most_advice()).into_iter().collect()
}
