//! A young adult agrees to the meeting.
//!
//! **What it checks.** Each client of eighteen or older has given consent. That of parents is then not asked.
//!
//! **Why.** For a young adult (18 to 25) their own consent is enough, and is needed (S0).
//!
//! **Example.** A young adult whose parents agreed, without a `consent` of their own.
//!
//! **What to do.** Ask the young adult and note the day.

use crate::consent::Stage;
use crate::diagnostic::{Code, Severity};
use crate::rules::consent::asked;
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.consent-young-adult"),
    severity: Severity::Error,
    source: "S0",
    sets: IJH,
    documents: documents::SHARING,
    firmness: Firmness::Firm,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    asked::missing(subject, |client| {
        matches!(subject.stage(client), Stage::YoungAdult | Stage::Adult) && subject.is_asked(client)
    })
}
