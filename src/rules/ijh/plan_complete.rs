//! A work plan says what clients and network do, and what happens in a crisis.
//!
//! **What it checks.** A plan has a step for a crisis, and at least one agreement that a client or somebody of the network
//! takes up.
//!
//! **Why.** The plan always says what the client and the network take up, for what help is needed, and what is done in a
//! crisis (S1 §2.1).
//!
//! **Example.** A plan in which every agreement is for a helper.
//!
//! **What to do.** Ask the client what they want to do themselves, and agree whom to call when it goes wrong.

use crate::case::{Capacity, PersonId};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::subject::plays;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.plan-complete"),
    severity: Severity::Warning,
    source: "S1 §2.1",
    sets: IJH,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

/// Those around the client who are no helpers.
const NETWORK: &[Capacity] = &[Capacity::Network, Capacity::TrustedPerson, Capacity::SupportFigure];

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    if !subject.has_plan() {
        return Vec::new();
    }
    let plan = &subject.case.plan;
    let crisis = plan.crisis.is_empty().then(|| Finding::wrong("plan.crisis", "crisis"));
    let own = |id: &PersonId| {
        subject.client(id).is_some() || subject.participant(id).is_some_and(|other| plays(other, NETWORK))
    };
    let mut takers = plan.agreements.iter().filter_map(|agreement| agreement.who.as_ref());
    let finding = if plan.agreements.iter().any(|agreement| agreement.who.is_none()) {
        Finding::unknown("plan.agreements", "own")
    } else {
        Finding::wrong("plan.agreements", "own")
    };
    crisis.into_iter().chain((!takers.any(own)).then_some(finding)).collect()
}
