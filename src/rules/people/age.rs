//! Role and age agree.
//!
//! **What it checks.** On the day of the meeting a minor is under eighteen, a young adult eighteen to twenty-five, an adult
//! client eighteen or older.
//!
//! **Why.** Who decides follows from the age; clients of a cliëntoverleg are minors, those who bring them up, and young
//! adults up to and including twenty-five (S0, S1 §6.2).
//!
//! **Example.** `role: minor` of somebody who turns eighteen on the day of the meeting.
//!
//! **What to do.** Check the date of birth, or change the role: then other people may have to agree.

use crate::case::{Client, ClientRole};
use crate::consent::{ADULT_FROM, YOUNG_UNTIL};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("case.age"),
    severity: Severity::Warning,
    source: "S0, S1 §6.2",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    subject.clients().filter_map(|(path, client)| judge(subject, &path, client)).collect()
}

/// The age of a minor that is not known is asked by the rules on its consent.
fn judge(subject: &Checked<'_>, path: &str, client: &Client) -> Option<Finding> {
    let state = match (client.role, subject.age(client)) {
        (ClientRole::YoungAdult, None) if client.birth_date.is_none() => {
            return Some(Finding::unknown(format!("{path}.birth_date"), "unknown").at_most_advice());
        }
        (ClientRole::Minor, Some(age)) if age >= ADULT_FROM => "grown",
        (ClientRole::YoungAdult | ClientRole::AdultClient, Some(age)) if age < ADULT_FROM => "minor",
        (ClientRole::YoungAdult, Some(age)) if age > YOUNG_UNTIL => "older",
        _ => return None,
    };
    Some(Finding::wrong(format!("{path}.role"), state))
}
