//! Consent comes before the exchange.
//!
//! **What it checks.** Each consent was given at the latest on the day of the meeting, and not on a day that is
//! still to come; and not before the previous meeting, unless it was confirmed since or says until when it counts. In a
//! cliëntoverleg, one given after the request draws a warning.
//!
//! **Why.** Consent is prior, or it is none, and it is not given for everything to come: that of the start is not
//! enough for the whole way (S2 §4.3, §5.1.2). In a cliëntoverleg it is had before the request (S0); in a lokaal cliëntoverleg
//! it is asked in the talk after it (S4 §7.2).
//!
//! **Example.** A meeting on 12 November and `given_on: 2026-11-13`.
//!
//! **What to do.** Check the day. If consent did come later, what was shared before it has no ground: discuss it
//! with the client. For a next meeting, ask again and note that day.

use jiff::civil::Date;

use crate::case::Consent;
use crate::consent::{Decides, Sources};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("consent.precedes"),
    severity: Severity::Error,
    source: "S2 §4.3, §5.1.2, S0",
    sets: MEETINGS,
    documents: documents::SHARING,
    firmness: Firmness::Firm,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    // Who does not decide stops nothing.
    let asked =
        subject.clients().filter(|(_, client)| subject.is_asked(client) || subject.decides(client) == Decides::Unknown);
    let consents = asked.filter_map(|(path, client)| Some((path, client.consent.as_ref()?)));
    consents.filter_map(|(path, consent)| judge(subject, &format!("{path}.consent.given_on"), consent)).collect()
}

fn judge(subject: &Checked<'_>, path: &str, consent: &Consent) -> Option<Finding> {
    let given = consent.given_on?;
    let (meeting, request) = (subject.case.meeting.date, subject.case.request.date);
    let after = |day: Option<Date>| day.is_some_and(|day| given > day);
    if given > subject.today {
        Some(Finding::wrong(path, "future"))
    } else if after(meeting) {
        Some(Finding::wrong(path, "after-meeting"))
    } else if is_of_another_meeting(subject, consent, given) {
        Some(Finding::wrong(path, "before-previous"))
    } else if after(request) && Sources::of_set(&subject.case.set) == Sources::Ijh {
        Some(Finding::wrong(path, "after-request").at_most_warning())
    } else if meeting.is_none() {
        Some(Finding::unknown("meeting.date", "meeting"))
    } else {
        None
    }
}

/// Returns whether a consent was given for an earlier meeting, and nothing says that it counts for this one.
fn is_of_another_meeting(subject: &Checked<'_>, consent: &Consent, given: Date) -> bool {
    let Some(previous) = subject.previous.and_then(|previous| previous.meeting.date) else { return false };
    let lasts = subject.case.meeting.date.is_some_and(|day| consent.until.is_some_and(|until| until >= day));
    given < previous && consent.confirmed_on.is_none_or(|confirmed| confirmed <= previous) && !lasts
}
