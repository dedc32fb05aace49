//! The parents agree to the meeting.
//!
//! **What it checks.** Each parent has given consent, or the carers where there is no parent; a deviation that
//! meets its conditions stands in for it.
//!
//! **Why.** The consent of the parents is needed to organise a cliëntoverleg; the applicant obtains it before the
//! request (S0, S1 §6.2). A young adult decides without them.
//!
//! **Example.** A parent with a `consent` in which `given_on` is empty.
//!
//! **What to do.** Ask the parent, and note the day; or fill in a record of the missing consent under `deviations`.

use crate::case::{Client, ClientRole};
use crate::consent::Decides;
use crate::diagnostic::{Code, Severity};
use crate::rules::consent::asked;
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.consent-parent"),
    severity: Severity::Error,
    source: "S0, S1 §6.2",
    sets: IJH,
    documents: documents::SHARING,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let asked = |client: &Client| {
        let parent = matches!(client.role, ClientRole::Parent | ClientRole::Carer);
        parent && subject.decides(client) != Decides::No
    };
    asked::missing(subject, asked)
}
