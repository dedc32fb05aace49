//! The care coordinator is one of the helpers at the table.
//!
//! **What it checks.** Once something is agreed, a care coordinator is named: a helper who takes part in the help
//! and in the meeting, and whom professional secrecy binds as it does who gives youth care.
//!
//! **Why.** Who follows up on the plan has to know the client and the agreements (S1 §5.3), and is a provider of youth care
//! (ministerial decree of 24 February 2014, art. 2, S1 §6.1.3). A teacher or youth worker is none.
//!
//! **Example.** The chair is named as `plan.coordinator`.
//!
//! **What to do.** Choose one of the helpers who were there, with their agreement and that of their employer.

use crate::case::{Capacity, Participant, Secrecy};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::subject::{is_away, plays};
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.care-coordinator"),
    severity: Severity::Error,
    source: "S1 §5.3, S1 §6.1.3",
    sets: IJH,
    documents: documents::MANDATE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let path = "plan.coordinator";
    let finding = match &subject.case.plan.coordinator {
        None => subject.has_plan().then(|| Finding::unknown(path, "nobody")),
        Some(id) => match subject.participant(id).filter(|helper| plays(helper, &[Capacity::Professional])) {
            None => Some(Finding::wrong(path, "no-helper")),
            Some(helper) => judge(path, helper),
        },
    };
    finding.into_iter().collect()
}

fn judge(path: &str, helper: &Participant) -> Option<Finding> {
    if helper.involved == Some(false) {
        Some(Finding::wrong(path, "not-involved"))
    } else if matches!(helper.secrecy, Some(Secrecy::Discretion | Secrecy::None)) {
        Some(Finding::wrong(path, "no-provider"))
    } else if is_away(helper.attendance) {
        Some(Finding::wrong(path, "away"))
    } else {
        helper.involved.is_none().then(|| Finding::unknown(path, "involvement"))
    }
}
