//! The care coordinator has a mandate that the employer supports.
//!
//! **What it checks.** Of a care coordinator who is named it is known what the mandate is: active or passive, until when,
//! how many hours a week, and that the employer agrees.
//!
//! **Why.** Clear agreements are made on what is expected, how long and how much; a clear mandate and the support of the
//! service make it possible (S1 §5.3.2).
//!
//! **Example.** `employer_agrees: false`.
//!
//! **What to do.** Talk with the coordinator and the employer, or choose somebody else.

use crate::case::Mandate;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.mandate"),
    severity: Severity::Warning,
    source: "S1 §5.3.2",
    sets: IJH,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let plan = &subject.case.plan;
    match (&plan.coordinator, &plan.mandate) {
        (None, _) => Vec::new(),
        (Some(_), None) => vec![Finding::unknown("plan.mandate", "nothing")],
        (Some(_), Some(mandate)) => judge(mandate),
    }
}

fn judge(mandate: &Mandate) -> Vec<Finding> {
    let known = [
        ("follow_up", "follow-up", mandate.follow_up.is_some()),
        ("until", "until", mandate.until.is_some()),
        ("hours_a_week", "hours", mandate.hours_a_week.is_some()),
    ];
    let lacking = known.into_iter().filter(|(_, _, known)| !known);
    let lacking =
        lacking.map(|(field, state, _)| Finding::unknown(format!("plan.mandate.{field}"), state).at_most_advice());
    let path = "plan.mandate.employer_agrees";
    let employer = match mandate.employer_agrees {
        Some(true) => None,
        Some(false) => Some(Finding::wrong(path, "refused")),
        None => Some(Finding::unknown(path, "employer")),
    };
    employer.into_iter().chain(lacking).collect()
}
