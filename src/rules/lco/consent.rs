//! The client agrees to the meeting.
//!
//! **What it checks.** Each adult client has given consent.
//!
//! **Why.** An LCO is held with the consent of the client, who knows who will be there and what is shared (S4 §4,
//! §5.2, S2 §4.3).
//!
//! **Example.** A client without `consent`.
//!
//! **What to do.** Ask the client, best in writing, and note the day.

use crate::consent::Decides;
use crate::diagnostic::{Code, Severity};
use crate::rules::consent::asked;
use crate::rules::documents;
use crate::rules::rule::LCO;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("lco.consent"),
    severity: Severity::Error,
    source: "S4 §5.2, S2 §4.3",
    sets: LCO,
    documents: documents::SHARING,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    asked::missing(subject, |client| subject.decides(client) == Decides::Yes)
}
