//! The admission criteria of a cliëntoverleg.
//!
//! **What it checks.** Each criterion is answered, and answered with yes; at least two different domains of life are
//! named, and the helpers of two services are in the file.
//!
//! **Why.** A cliëntoverleg with an external chair is meant for complex situations of minors and their parents (S1
//! §2.2). Care that was stopped one-sidedly opens it without more, but never without the clients: a meeting is held with
//! their consent (S0), and otherwise there is mediation (S1 §2.2, 4).
//!
//! **Example.** `two_services: false` while care goes on: one service can agree on its own.
//!
//! **What to do.** Answer the criterion with the applicant, or look for a lighter form of consultation.

use std::collections::BTreeSet;

use crate::case::{Capacity, Criteria};
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
    let mut findings: Vec<Finding> = judge("clients_agree", "agree", criteria.clients_agree).into_iter().collect();
    if criteria.stopped_one_sidedly != Some(true) {
        findings.extend(of_complexity(subject, criteria));
    }
    findings
}

fn of_complexity(subject: &Checked<'_>, criteria: &Criteria) -> Vec<Finding> {
    let answers = [
        judge("clients_are_family", "family", criteria.clients_are_family),
        judge("exceeds_each_service", "exceeds", criteria.exceeds_each_service),
        judge("two_services", "services", criteria.two_services),
        judge("chair_adds_value", "chair", criteria.chair_adds_value),
    ];
    let domains = match criteria.domains.iter().collect::<BTreeSet<_>>().len() {
        0 => Some(Finding::unknown("request.criteria.domains", "unanswered")),
        1 => Some(Finding::wrong("request.criteria.domains", "domains")),
        _ => None,
    };
    let said = criteria.two_services == Some(true);
    let one =
        (said && services(subject) == 1).then(|| Finding::unknown("request.criteria.two_services", "one-service"));
    answers.into_iter().flatten().chain(domains).chain(one).collect()
}

fn judge(field: &str, state: &'static str, answer: Option<bool>) -> Option<Finding> {
    let path = format!("request.criteria.{field}");
    match answer {
        Some(true) => None,
        Some(false) => Some(Finding::wrong(path, state)),
        None => Some(Finding::unknown(path, "unanswered")),
    }
}

/// Returns how many services the file shows: organisations of helpers, one that is not known as one of its own, and that of
/// an applicant who is not in the file.
fn services(subject: &Checked<'_>) -> usize {
    let helpers = || subject.of_capacity(&[Capacity::Professional]);
    let known: BTreeSet<_> = helpers().filter_map(|(_, helper)| subject.organisation(helper)).collect();
    let nameless = helpers().filter(|(_, helper)| helper.organisation.is_none()).count();
    let outside = subject.case.request.by.as_ref().is_some_and(|by| by.person.is_none() && by.organisation.is_some());
    known.len() + nameless + usize::from(outside)
}
