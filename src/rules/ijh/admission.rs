//! The admission criteria of a cliëntoverleg.
//!
//! **What it checks.** Each criterion is answered, and answered with yes; at least two domains of life are named.
//!
//! **Why.** A cliëntoverleg with an external chair is meant for complex situations of minors and their parents (S1
//! §2.2). Care that was stopped one-sidedly opens it without more.
//!
//! **Example.** `two_services: false` while care goes on: one service can agree on its own.
//!
//! **What to do.** Answer the criterion with the applicant, or look for a lighter form of consultation.

use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.admission"),
    severity: Severity::Error,
    source: "S1 §2.2",
    sets: IJH,
    documents: documents::INVITING,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let Some(criteria) = &subject.case.request.criteria else {
        return vec![Finding::unknown("request.criteria", "unanswered")];
    };
    if criteria.stopped_one_sidedly == Some(true) {
        return Vec::new();
    }
    let answers = [
        ("clients_are_family", "family", criteria.clients_are_family),
        ("clients_agree", "agree", criteria.clients_agree),
        ("exceeds_each_service", "exceeds", criteria.exceeds_each_service),
        ("two_services", "services", criteria.two_services),
        ("chair_adds_value", "chair", criteria.chair_adds_value),
    ];
    let mut findings: Vec<Finding> = answers.into_iter().filter_map(judge).collect();
    match criteria.domains.len() {
        0 => findings.push(Finding::unknown("request.criteria.domains", "unanswered")),
        1 => findings.push(Finding::wrong("request.criteria.domains", "domains")),
        _ => {}
    }
    findings
}

fn judge((field, state, answer): (&str, &'static str, Option<bool>)) -> Option<Finding> {
    let path = format!("request.criteria.{field}");
    match answer {
        Some(true) => None,
        Some(false) => Some(Finding::wrong(path, state)),
        None => Some(Finding::unknown(path, "unanswered")),
    }
}
