//! What departs from the rule in a registration has its reason.
//!
//! **What it checks.** When the client was not informed, when the meeting is not at the client's, when it is very urgent or
//! at another time, the registration says why or when; when the client does not agree, whether the trusted person does.
//!
//! **Why.** The form of registration asks for it (S4 §12.5), so that the coordinator can judge.
//!
//! **Example.** `place: elsewhere` without `place_reason`.
//!
//! **What to do.** Ask the applicant, and complete the registration.

use crate::case::{PlaceChoice, Urgency};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::LCO;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("lco.request-reasons"),
    severity: Severity::Warning,
    source: "S4 §12.5",
    sets: LCO,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let request = &subject.case.request;
    let uninformed = request.client_informed == Some(false) && request.client_informed_reason.is_none();
    let uninformed = uninformed.then(|| Finding::wrong("request.client_informed_reason", "informed"));
    let asked = [
        ("place_reason", "place", request.place == Some(PlaceChoice::Elsewhere), request.place_reason.is_none()),
        ("urgency_reason", "urgency", request.urgency == Some(Urgency::WithinWeek), request.urgency_reason.is_none()),
        ("urgency_moment", "moment", request.urgency == Some(Urgency::OtherTime), request.urgency_moment.is_none()),
        (
            "trusted_person_agrees",
            "trusted-person",
            request.client_agrees == Some(false),
            request.trusted_person_agrees.is_none(),
        ),
    ];
    let missing = asked.into_iter().filter(|(_, _, asked, missing)| *asked && *missing);
    let missing = missing.map(|(field, state, ..)| Finding::unknown(format!("request.{field}"), state));
    uninformed.into_iter().chain(missing).collect()
}
