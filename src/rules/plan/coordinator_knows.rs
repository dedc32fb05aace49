//! Who follows up on the plan may know it.
//!
//! **What it checks.** Nothing in the plan is kept from the care coordinator or the pivot, and nothing at all from who leads the meeting.
//!
//! **Why.** The care coordinator follows up on the whole plan and stands for the common thread (S1 §5.3.2), as the pivot follows up on the agreements (S4 §6.2); who leads the
//! meeting hears everything. A client may keep something from them, but then somebody else does it better.
//!
//! **Example.** An agreement on money, which the daughter keeps from the care coordinator.
//!
//! **What to do.** Choose somebody else with the client, or ask whether this person may know it after all.

use crate::case::PersonId;
use crate::case::items::{Form, Told, told};
use crate::consent::{Said, restrictions};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("plan.coordinator-knows"),
    severity: Severity::Warning,
    source: "S1 §5.3.2, S4 §6.2",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let kept = |reader: &PersonId, part: &str| {
        let restrictions = restrictions(subject.case, subject.today);
        let concerning: Vec<_> = restrictions.iter().filter(|kept| kept.concerns(reader)).collect();
        let kept = |told: &Told| {
            let said = Said { topics: told.topics.as_ref(), about: &told.about };
            concerning.iter().any(|kept| kept.hides(said).is_some())
        };
        told(subject.case).iter().filter(|told| told.form == Form::Item && told.path.starts_with(part)).any(kept)
    };
    let coordinator = subject.case.plan.coordinator.as_ref().filter(|id| kept(id, "plan."));
    let coordinator = coordinator.map(|_| Finding::wrong("plan.coordinator", "coordinator"));
    let pivot = subject.case.meeting.pivot.as_ref().filter(|id| kept(id, "plan."));
    let pivot = pivot.map(|_| Finding::wrong("meeting.pivot", "coordinator"));
    let chair = subject.case.meeting.chair.as_ref().filter(|id| kept(id, ""));
    coordinator.into_iter().chain(pivot).chain(chair.map(|_| Finding::wrong("meeting.chair", "chair"))).collect()
}
