//! The plan goes round only if the client agrees.
//!
//! **What it checks.** Everybody whose consent counts agreed that the plan or report goes to those at the table. In a lokaal
//! cliëntoverleg it does not go round as long as that was not asked.
//!
//! **Why.** The report goes to everybody involved if the client agrees (S4 §8.2); consent is specific (S2 §4.3). A work plan
//! goes to those who were there (S0), so that there it is asked first and told.
//!
//! **Example.** `consent.plan: false`.
//!
//! **What to do.** Ask the client what may be sent to whom, and adapt the distribution list.

use crate::consent::{Decides, Sources};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("plan.client-agrees"),
    severity: Severity::Error,
    source: "S4 §8.2, S2 §4.3",
    sets: MEETINGS,
    documents: documents::PLAN_ROUND,
    firmness: Firmness::Firm,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    if !subject.has_report() {
        return Vec::new();
    }
    let due = subject.clients().filter(|(_, client)| subject.decides(client) == Decides::Yes);
    let answers =
        due.filter_map(|(path, client)| Some((format!("{path}.consent.plan"), client.consent.as_ref()?.plan)));
    let judge = |(path, plan): (String, Option<bool>)| match (plan, Sources::of_set(&subject.case.set)) {
        (Some(true), _) => None,
        (Some(false), _) => Some(Finding::wrong(path, "refused")),
        // Until the client was asked the report is nobody's to send (S4 §8.2): all of it waits.
        (None, Sources::General) => Some(Finding::unknown(path, "unasked").in_full().holding(documents::PLAN)),
        (None, Sources::Ijh) => Some(Finding::unknown(path, "unasked")),
    };
    answers.filter_map(judge).collect()
}
