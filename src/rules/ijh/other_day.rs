//! A client who cannot come on that day gets another day.
//!
//! **What it checks.** No client is excused for a meeting that is still to come, unless it is noted who brings in what they
//! want to say.
//!
//! **Why.** When clients are prevented, the applicant looks for another day; when they choose not to come, it is agreed
//! beforehand how their voice is heard (S0).
//!
//! **Example.** A mother with `attendance: excused` for a meeting of next week.
//!
//! **What to do.** Look for another day. If the client does not want to come, note with `told_by` in `meeting.participation`
//! who speaks for them.

use crate::case::Client;
use crate::consent::Decides;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::subject::is_away;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.other-day"),
    severity: Severity::Warning,
    source: "S0",
    sets: IJH,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let meeting = &subject.case.meeting;
    if meeting.date.is_none_or(|day| day <= subject.today) {
        return Vec::new();
    }
    let spoken_for = |client: &Client| {
        meeting.participation.iter().any(|noted| noted.client == client.id && noted.told_by.is_some())
    };
    let away = |(_, client): &(String, &Client)| is_away(client.attendance) && !spoken_for(client);
    let concerned = subject.clients().filter(|(_, client)| subject.decides(client) != Decides::No);
    concerned.filter(away).map(|(path, _)| Finding::unknown(format!("{path}.attendance"), "prevented")).collect()
}
