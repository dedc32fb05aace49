//! The chair is independent.
//!
//! **What it checks.** There is a chair, who takes no part in the help, is no direct colleague of a helper who
//! does, and does not know the client from another task. The same holds for a second chair.
//!
//! **Why.** Only who stands outside the case can lead the meeting for everybody (S1 §5.1.1).
//!
//! **Example.** A chair with `colleague_of: [begeleider]`.
//!
//! **What to do.** Ask the desk for another chair, or set the rule aside with a reason if everybody knows and
//! agrees.

use crate::case::{Capacity, Participant};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.chair-independent"),
    severity: Severity::Error,
    source: "S1 §5.1.1",
    sets: IJH,
    documents: documents::INVITING,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let mut chairs = subject.of_capacity(&[Capacity::Chair, Capacity::CoChair]).peekable();
    if chairs.peek().is_none() {
        return vec![Finding::unknown("meeting.chair", "nobody")];
    }
    chairs.flat_map(|(path, chair)| judge(&path, chair)).collect()
}

fn judge(path: &str, chair: &Participant) -> Vec<Finding> {
    let colleague = chair.colleague_of.as_ref().map(|of| !of.is_empty());
    let answers = [
        ("involved", "involved", chair.involved),
        ("colleague_of", "colleague", colleague),
        ("knows_client", "acquainted", chair.knows_client),
    ];
    let judge = |(field, state, answer): (&str, &'static str, Option<bool>)| match answer {
        Some(false) => None,
        Some(true) => Some(Finding::wrong(format!("{path}.{field}"), state)),
        None => Some(Finding::unknown(format!("{path}.{field}"), "unasked")),
    };
    answers.into_iter().filter_map(judge).collect()
}
