//! Everything in a case that has a topic, with its path.

use crate::case::{Agreement, Case, Item, PersonId, Topics};
use crate::consent::Said;

/// Returns the path and topic of each item. An agreement without a topic has that of its goal. Points on the agenda without
/// one are words of welcome and the like, and are left out.
/// Everything that has a topic.
#[must_use]
pub fn topics(case: &Case) -> Vec<(String, Said<'_>)> {
    let (request, meeting, plan) = (&case.request, &case.meeting, &case.plan);
    let mut topics = Vec::new();
    for (path, items) in [
        ("request.situation", &request.situation),
        ("request.strengths", &request.strengths),
        ("request.client_view", &request.client_view),
        ("request.aims", &request.aims),
        ("request.remarks", &request.remarks),
        ("meeting.notes", &meeting.notes),
        ("meeting.other_business", &meeting.other_business),
        ("plan.shared_view", &plan.shared_view),
        ("plan.client_view", &plan.client_view),
        ("plan.network_view", &plan.network_view),
    ] {
        topics.extend(numbered(path, items.iter().map(|item: &Item| said(item.topic.as_ref(), &item.about))));
    }
    let points =
        numbered("meeting.agenda", meeting.agenda.iter().map(|point| said(point.topic.as_ref(), &point.about)));
    topics.extend(points.filter(|(_, said)| said.topics.is_some()));
    topics.extend(numbered("plan.goals", plan.goals.iter().map(|goal| said(goal.topic.as_ref(), &goal.about))));
    topics.extend(numbered(
        "plan.agreements",
        plan.agreements.iter().map(|agreement| said(of_agreement(case, agreement), &agreement.about)),
    ));
    topics.extend(numbered("plan.crisis", plan.crisis.iter().map(|step| said(step.topic.as_ref(), &step.about))));
    topics
}

/// Returns the topic of an agreement, or else that of its goal.
pub(super) fn of_agreement<'a>(case: &'a Case, agreement: &'a Agreement) -> Option<&'a Topics> {
    let goal = || case.plan.goals.iter().find(|goal| Some(&goal.id) == agreement.goal.as_ref());
    agreement.topic.as_ref().or_else(|| goal()?.topic.as_ref())
}

fn said<'a>(topics: Option<&'a Topics>, about: &'a [PersonId]) -> Said<'a> {
    Said { topics, about }
}

fn numbered<'a>(path: &str, topics: impl Iterator<Item = Said<'a>>) -> impl Iterator<Item = (String, Said<'a>)> {
    topics.enumerate().map(move |(index, topic)| (format!("{path}.{index}"), topic))
}
