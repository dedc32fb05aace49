//! The chair is independent.
//!
//! **What it checks.** There is a chair, who does not help this client, is no direct colleague of somebody who does, and
//! does not know the client from another task. The same holds for a second chair, and for whoever leads this meeting. To
//! lead a meeting is no help: `involved: false` says just that.
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
use crate::sharing::{Near, Party};

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
    chairs.flat_map(|(path, chair)| judge(subject, &path, chair)).chain(leading_helper(subject)).collect()
}

fn judge(subject: &Checked<'_>, path: &str, chair: &Participant) -> Vec<Finding> {
    let answers = [("involved", "involved", chair.involved), ("knows_client", "acquainted", chair.knows_client)];
    let judge = |(field, state, answer): (&str, &'static str, Option<bool>)| match answer {
        Some(false) => None,
        Some(true) => Some(Finding::wrong(format!("{path}.{field}"), state)),
        None => Some(Finding::unknown(format!("{path}.{field}"), "unasked")),
    };
    let own = answers.into_iter().filter_map(judge);
    own.chain(colleague(subject, chair).map(|(certain, state)| certain(format!("{path}.colleague_of"), state)))
        .collect()
}

/// Makes a finding, as certain as it is.
type Found = fn(String, &'static str) -> Finding;

/// Judges whether a chair is a colleague of a helper. Who does not help, as a second chair, does not matter.
fn colleague(subject: &Checked<'_>, chair: &Participant) -> Option<(Found, &'static str)> {
    let helper = |other: &Participant| other.id != chair.id && helps(other);
    match &chair.colleague_of {
        None => Some((Finding::unknown, "unasked")),
        Some(of) if of.iter().any(|id| subject.participant(id).is_some_and(helper)) => {
            Some((Finding::wrong, "colleague"))
        }
        Some(_) => {
            let near = |other: &Participant| {
                let of = |one| Party::of(one, &subject.case.services);
                matches!(Near::between(&of(chair), &of(other)), Near::Team | Near::Organisation)
            };
            let mut others = subject.participants().map(|(_, other)| other);
            others.any(|other| helper(other) && near(other)).then_some((Finding::unknown, "organisation"))
        }
    }
}

/// Returns whether somebody helps this client, as far as is known.
fn helps(other: &Participant) -> bool {
    match other.involved {
        Some(helps) => helps,
        None => other.is(Capacity::Professional),
    }
}

/// Judges whoever leads this meeting without being a chair.
fn leading_helper(subject: &Checked<'_>) -> Option<Finding> {
    let leader = subject.participant(subject.case.meeting.chair.as_ref()?)?;
    let is_chair = leader.is(Capacity::Chair) || leader.is(Capacity::CoChair);
    (!is_chair && helps(leader)).then(|| Finding::wrong("meeting.chair", "involved"))
}
