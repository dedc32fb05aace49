//! At most two external experts, independent, each with a question.
//!
//! **What it checks.** There are no more than two external experts, it is known what each of them is asked, and none of them
//! helps the client or works beside a helper who does.
//!
//! **Why.** At most two independent experts may be asked; the applicant words the question, always with the client system
//! (S1 §5.4). They think along without a stake.
//!
//! **Example.** Three participants with `capacity: external_expert`.
//!
//! **What to do.** Choose two, and write the question to each of them; who helps already comes as a helper.

use crate::case::{Capacity, Participant};
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
    too_many.chain(experts().flat_map(|(path, expert)| judge(subject, &path, expert))).collect()
}

fn judge(subject: &Checked<'_>, path: &str, expert: &Participant) -> Vec<Finding> {
    let unasked = expert.question.is_none().then(|| Finding::unknown(format!("{path}.question"), "question"));
    let involved = (expert.involved == Some(true)).then(|| Finding::wrong(format!("{path}.involved"), "involved"));
    let colleague = subject.colleague(expert).map(|_| Finding::wrong(format!("{path}.organisation"), "colleague"));
    let dependent = involved.or(colleague).map(Finding::at_most_warning);
    unasked.into_iter().chain(dependent).collect()
}
