//! It is noted how clients took part.
//!
//! **What it checks.** Once the meeting was held, it says of each client how they took part in the preparation; of one who
//! was not there, who told about it.
//!
//! **Why.** At the start the chair asks the clients how they took part in preparing the meeting, and asks the helpers about
//! who is absent (S0).
//!
//! **Example.** A meeting of last week without `meeting.participation`.
//!
//! **What to do.** Ask the client or the helper, and note it.

use crate::case::{Client, Participation};
use crate::consent::Decides;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::subject::is_away;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.participation"),
    severity: Severity::Warning,
    source: "S0",
    sets: IJH,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    if !subject.was_held() {
        return Vec::new();
    }
    let concerned = subject.clients().filter(|(_, client)| subject.decides(client) != Decides::No);
    concerned.filter_map(|(path, client)| judge(&path, client, &subject.case.meeting.participation)).collect()
}

fn judge(path: &str, client: &Client, noted: &[Participation]) -> Option<Finding> {
    let Some(index) = noted.iter().position(|noted| noted.client == client.id) else {
        return Some(Finding::wrong(path, "unrecorded"));
    };
    let untold = is_away(client.attendance) && noted[index].told_by.is_none();
    untold.then(|| Finding::unknown(format!("meeting.participation.{index}.told_by"), "told-by").at_most_advice())
}
