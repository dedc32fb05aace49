//! A client who was not there is told, and asked.
//!
//! **What it checks.** Of each client who was absent the plan says who tells them, and how their opinion is asked. In a
//! lokaal cliëntoverleg the pivot tells them.
//!
//! **Why.** The helpers agree who informs the absent client of what was said and decided, and how their opinion is asked;
//! the chair notes it in the work plan (S0, S1 §3.1). The pivot does so in a lokaal cliëntoverleg (S4 §6.2).
//!
//! **Example.** A son with `attendance: excused` who is not under `plan.absent_clients`.
//!
//! **What to do.** Agree on it now, and note it.

use crate::case::{AbsentClient, Client};
use crate::consent::{Decides, Sources};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::subject::is_away;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("plan.absent-clients"),
    severity: Severity::Warning,
    source: "S0, S1 §3.1, S4 §6.2",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    if !subject.has_plan() && !subject.was_held() {
        return Vec::new();
    }
    let has_pivot = subject.case.meeting.pivot.is_some();
    let pivot = match Sources::of_set(&subject.case.set) {
        Sources::General if has_pivot => Pivot::Tells,
        Sources::General | Sources::Ijh => Pivot::None,
    };
    let away = subject.clients().filter(|(_, client)| is_away(client.attendance));
    let concerned = away.filter(|(_, client)| subject.decides(client) != Decides::No);
    let noted = &subject.case.plan.absent_clients;
    concerned.flat_map(|(path, client)| judge(&path, client, noted, pivot)).collect()
}

/// Whether a pivot tells who was absent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pivot {
    Tells,
    None,
}

fn judge(path: &str, client: &Client, noted: &[AbsentClient], pivot: Pivot) -> Vec<Finding> {
    let Some(index) = noted.iter().position(|noted| noted.client == client.id) else {
        return if pivot == Pivot::Tells { Vec::new() } else { vec![Finding::wrong(path, "nothing")] };
    };
    let path = format!("plan.absent_clients.{index}");
    let untold = noted[index].informed_by.is_none() && pivot == Pivot::None;
    let untold = untold.then(|| Finding::unknown(format!("{path}.informed_by"), "teller"));
    let unasked = noted[index].opinion.is_none().then(|| Finding::unknown(format!("{path}.opinion"), "opinion"));
    untold.into_iter().chain(unasked).collect()
}
