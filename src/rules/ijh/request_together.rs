//! The request is filled in together with the client.
//!
//! **What it checks.** It is noted that the form was filled in together.
//!
//! **Why.** What is asked, and in which words, is for the client to say along (S1 §3.2, §5.2.1).
//!
//! **Example.** `filled_in_with_client: false`.
//!
//! **What to do.** Go through the form with the client, and adapt it.

use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.request-together"),
    severity: Severity::Warning,
    source: "S1 §3.2, §5.2.1",
    sets: IJH,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let request = &subject.case.request;
    let path = "request.filled_in_with_client";
    let finding = match request.filled_in_with_client {
        Some(true) => None,
        Some(false) => Some(Finding::wrong(path, "alone")),
        None => request.date.map(|_| Finding::unknown(path, "unanswered").at_most_advice()),
    };
    finding.into_iter().collect()
}
