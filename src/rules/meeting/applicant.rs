//! Who asks for the meeting asks as what they are.
//!
//! **What it checks.** It is known who asks; who is in the file asks in a capacity that fits their place there.
//!
//! **Why.** A helper, a client or a trusted person may ask (S1 §2.2, decreet IJH art. 30); what is asked of them, and who
//! obtains consent, depends on which.
//!
//! **Example.** The mother, noted as a helper.
//!
//! **What to do.** Check `request.by`.

use crate::case::{Applicant, ApplicantCapacity, Capacity, ClientRole};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::subject::plays;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("request.applicant"),
    severity: Severity::Warning,
    source: "S1 §2.2, S1 §6.1",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

const HELPERS: &[Capacity] =
    &[Capacity::Professional, Capacity::ExternalExpert, Capacity::Coordinator, Capacity::Chair, Capacity::CoChair];

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let request = &subject.case.request;
    let finding = match &request.by {
        Some(by) if by.person.is_some() || by.name.is_some() => judge(subject, by),
        _ => request.date.map(|_| Finding::unknown("request.by", "nobody")),
    };
    finding.into_iter().collect()
}

fn judge(subject: &Checked<'_>, by: &Applicant) -> Option<Finding> {
    let (id, capacity) = by.person.as_ref().zip(by.capacity)?;
    let is = |role: ClientRole| subject.client(id).is_some_and(|client| client.role == role);
    let plays = |wanted: &[Capacity]| subject.participant(id).is_some_and(|other| plays(other, wanted));
    let fits = match capacity {
        ApplicantCapacity::Helper => plays(HELPERS),
        ApplicantCapacity::Minor => is(ClientRole::Minor),
        ApplicantCapacity::Parent => is(ClientRole::Parent),
        ApplicantCapacity::Carer => is(ClientRole::Carer),
        ApplicantCapacity::YoungAdult => is(ClientRole::YoungAdult),
        ApplicantCapacity::TrustedPerson => plays(&[Capacity::TrustedPerson]),
    };
    (!fits).then(|| Finding::wrong("request.by.capacity", "other"))
}
