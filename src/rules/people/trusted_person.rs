//! A trusted person is somebody's, and stands outside the help.
//!
//! **What it checks.** It is known for whom a trusted person comes; in a cliëntoverleg that is a minor or young adult. The
//! trusted person does not help the client, and works beside nobody who does.
//!
//! **Why.** The client chooses a trusted person, who stands by the minor at the meeting (S1 §2, S2 §5.3.1); the law asks an
//! adult who is not directly involved in the help and whom the minor designated (DRM art. 24). Parents bring a support
//! figure (S0).
//!
//! **Example.** A participant with `capacity: trusted_person` and an empty `supports`.
//!
//! **What to do.** Note for whom they come. Who helps, or comes for a parent, takes part as a helper or a support figure.

use crate::case::{Capacity, Participant};
use crate::consent::{Sources, Stage};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::subject::plays;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("case.trusted-person"),
    severity: Severity::Warning,
    source: "S1 §2, S2 §5.3.1, DRM art. 24",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let trusted = subject.of_capacity(&[Capacity::TrustedPerson]);
    trusted.flat_map(|(path, person)| judge(subject, &path, person)).collect()
}

fn judge(subject: &Checked<'_>, path: &str, person: &Participant) -> Vec<Finding> {
    let young = |stage| matches!(stage, Stage::Child | Stage::Youth | Stage::Minor | Stage::YoungAdult);
    let fits = |stage| Sources::of_set(&subject.case.set) == Sources::General || young(stage);
    let mut stages = person.supports.iter().filter_map(|id| subject.client(id)).map(|client| subject.stage(client));
    let whose = if person.supports.is_empty() {
        Some(Finding::unknown(format!("{path}.supports"), "nobody"))
    } else {
        (!stages.any(fits)).then(|| Finding::wrong(format!("{path}.supports"), "no-minor"))
    };
    let helps = plays(person, &[Capacity::Professional]) || subject.colleague(person).is_some();
    let helper = helps.then(|| Finding::wrong(path, "helper"));
    whose.into_iter().chain(helper).collect()
}
