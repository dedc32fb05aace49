//! At most two external experts, each with a question.
//!
//! **What it checks.** There are no more than two external experts, and it is known what each of them is asked.
//!
//! **Why.** At most two independent experts may be asked; the applicant words the question (S1 §5.4).
//!
//! **Example.** Three participants with `capacity: external_expert`.
//!
//! **What to do.** Choose two, and write the question to each of them.

use crate::case::Capacity;
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.experts"),
    severity: Severity::Error,
    source: "S1 §5.4",
    sets: IJH,
    documents: documents::INVITING,
    firmness: Firmness::Overridable,
    check,
};

/// Most experts at one meeting.
const MOST: usize = 2;

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let experts = || subject.of_capacity(&[Capacity::ExternalExpert]);
    let too_many = experts().skip(MOST).map(|(path, _)| Finding::wrong(format!("{path}.capacity"), "many"));
    let unasked = experts().filter(|(_, expert)| expert.question.is_none());
    too_many.chain(unasked.map(|(path, _)| Finding::unknown(format!("{path}.question"), "question"))).collect()
}
