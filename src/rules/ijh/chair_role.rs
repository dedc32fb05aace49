//! The chair leads the meeting, and nothing more.
//!
//! **What it checks.** No agreement, no step in a crisis and no talk with an absent client is for the chair, who is bound by professional secrecy.
//!
//! **Why.** The chair is no contact for the client, takes no part in the help, and does not follow the client afterwards; and
//! is bound like everybody else at the table (S1 §5.1.1, decreet IJH art. 7).
//!
//! **Example.** An agreement with `who: voorzitter`.
//!
//! **What to do.** Give the task to a helper, the network or the client; often it belongs to the care coordinator.

use crate::case::{Capacity, PersonId, Secrecy};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::subject::plays;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.chair-role"),
    severity: Severity::Warning,
    source: "S1 §5.1.1",
    sets: IJH,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

const CHAIRS: &[Capacity] = &[Capacity::Chair, Capacity::CoChair];

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let chairs = |id: &PersonId| subject.participant(id).is_some_and(|participant| plays(participant, CHAIRS));
    let plan = &subject.case.plan;
    let agreements = plan.agreements.iter().map(|agreement| &agreement.who).enumerate();
    let agreements = agreements.map(|(index, who)| (format!("plan.agreements.{index}.who"), who, "task"));
    let crisis = plan.crisis.iter().map(|step| &step.who).enumerate();
    let crisis = crisis.map(|(index, who)| (format!("plan.crisis.{index}.who"), who, "contact"));
    let absent = plan.absent_clients.iter().map(|told| &told.informed_by).enumerate();
    let absent = absent.map(|(index, who)| (format!("plan.absent_clients.{index}.informed_by"), who, "task"));
    let tasks = agreements.chain(crisis).chain(absent).filter(|(_, who, _)| who.as_ref().is_some_and(chairs));
    let tasks = tasks.map(|(path, _, state)| Finding::wrong(path, state));
    let unbound = subject
        .of_capacity(CHAIRS)
        .filter(|(_, chair)| matches!(chair.secrecy, Some(Secrecy::Discretion | Secrecy::None)));
    tasks.chain(unbound.map(|(path, _)| Finding::wrong(format!("{path}.secrecy"), "unbound"))).collect()
}
