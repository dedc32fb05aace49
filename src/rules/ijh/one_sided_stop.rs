//! Care that is stopped one-sidedly calls for a meeting.
//!
//! **What it checks.** When care was, or will be, stopped without the consent of the client, a day for the meeting
//! is set.
//!
//! **Why.** A cliëntoverleg or mediation is then owed to the client (S1 §2.2, 4).
//!
//! **Example.** `stopped_one_sidedly: true` and no `meeting.date`.
//!
//! **What to do.** Set a day for the meeting, or start mediation and write that in a remark.

use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.one-sided-stop"),
    severity: Severity::Warning,
    source: "S1 §2.2",
    sets: IJH,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let path = "request.criteria.stopped_one_sidedly";
    match subject.case.request.criteria.as_ref().and_then(|criteria| criteria.stopped_one_sidedly) {
        None => vec![Finding::unknown(path, "unanswered")],
        Some(true) if subject.case.meeting.date.is_none() => vec![Finding::wrong(path, "owed")],
        Some(_) => Vec::new(),
    }
}
