//! Who was asked to agree, and did.

use crate::case::{Case, Client, Deviation, PersonId};
use crate::consent::Answer;
use crate::rules::{Checked, Finding};

/// Returns what is missing of the consent of those who have to give it. One that was withdrawn has a rule of its own.
pub(in crate::rules) fn missing(subject: &Checked<'_>, whose: impl Fn(&Client) -> bool) -> Vec<Finding> {
    let due = subject.clients().filter(|(_, client)| whose(client) && !deviates(subject.case, &client.id));
    due.filter_map(|(path, client)| judge(&path, subject.state(client).answer())).collect()
}

fn judge(path: &str, answer: Answer) -> Option<Finding> {
    match answer {
        Answer::Unasked => Some(Finding::unknown(format!("{path}.consent"), "unasked").in_full()),
        Answer::Open | Answer::Early | Answer::Expired => Some(Finding::wrong(format!("{path}.consent"), "missing")),
        Answer::Given | Answer::Refused | Answer::Withdrawn => None,
    }
}

/// Returns whether a record that meets all conditions stands in for somebody's consent.
fn deviates(case: &Case, client: &PersonId) -> bool {
    case.deviations
        .iter()
        .any(|deviation| deviation.client == *client && conditions(deviation).iter().all(|(_, met)| *met))
}

/// Returns the four conditions of a deviation, each with whether it is met (S1 §6.2): recorded, motivated, in a described
/// interest, and after everything possible was tried.
pub(super) fn conditions(deviation: &Deviation) -> [(&'static str, bool); 4] {
    [
        ("recorded", deviation.recorded_on.is_some() && deviation.recorded_by.is_some()),
        ("motivated", deviation.information.is_some() && deviation.reason.is_some()),
        ("interest", deviation.interest.is_some()),
        ("tried", deviation.tried.is_some()),
    ]
}
