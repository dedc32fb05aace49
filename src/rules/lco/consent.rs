//! The client agrees to the meeting.
//!
//! **What it checks.** Each client who decides has given consent: adults, minors from twelve up, and parents beside a
//! young adult too, as the rule that a young adult decides alone is that of a cliëntoverleg (S0).
//!
//! **Why.** An LCO is held with the consent of the client, who knows who will be there and what is shared (S4 §4,
//! §5.2, S2 §4.3). No record stands in for that of an adult, and no trusted person gives it.
//!
//! **Example.** A client without `consent`.
//!
//! **What to do.** Ask the client, best in writing, and note the day.

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
    firmness: Firmness::Firm,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    asked::missing(subject, |client| subject.is_asked(client))
}
