//! The plan says how the client and the network see it.
//!
//! **What it checks.** A plan holds the view of the client, and that of the network when somebody of the network is at the
//! table.
//!
//! **Why.** The plan has a place for both views (S4 §12.7); goals come from the client or have their full consent (S4 §6.1).
//!
//! **Example.** A plan with goals and an empty `client_view`.
//!
//! **What to do.** Ask the client, and note it in their own words.

use crate::case::Capacity;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::LCO;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("lco.views"),
    severity: Severity::Warning,
    source: "S4 §12.7",
    sets: LCO,
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
    let client = plan.client_view.is_empty().then(|| Finding::unknown("plan.client_view", "client"));
    let is_there = subject.of_capacity(NETWORK).next().is_some();
    let network = (is_there && plan.network_view.is_empty())
        .then(|| Finding::unknown("plan.network_view", "network").at_most_advice());
    client.into_iter().chain(network).collect()
}
