//! Everything in a case that has a topic, with its path.

use crate::case::{Case, Item, Topic};

/// Returns the path and topic of each item. An agreement without a topic has that of its goal. Points on the agenda without
/// one are words of welcome and the like, and are left out.
pub(super) fn topics(case: &Case) -> Vec<(String, Option<Topic>)> {
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
        topics.extend(numbered(path, items.iter().map(|item: &Item| item.topic)));
    }
    let points = numbered("meeting.agenda", meeting.agenda.iter().map(|point| point.topic));
    topics.extend(points.filter(|(_, topic)| topic.is_some()));
    topics.extend(numbered("plan.goals", plan.goals.iter().map(|goal| goal.topic)));
    topics.extend(numbered("plan.agreements", (0..plan.agreements.len()).map(|index| of_agreement(case, index))));
    topics.extend(numbered("plan.crisis", plan.crisis.iter().map(|step| step.topic)));
    topics
}

/// Returns the topic of an agreement, or else that of its goal.
pub(super) fn of_agreement(case: &Case, index: usize) -> Option<Topic> {
    let agreement = case.plan.agreements.get(index)?;
    let goal = || case.plan.goals.iter().find(|goal| Some(&goal.id) == agreement.goal.as_ref());
    agreement.topic.or_else(|| goal()?.topic)
}

fn numbered(path: &str, topics: impl Iterator<Item = Option<Topic>>) -> impl Iterator<Item = (String, Option<Topic>)> {
    topics.enumerate().map(move |(index, topic)| (format!("{path}.{index}"), topic))
}
