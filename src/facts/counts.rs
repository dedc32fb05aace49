//! Counts without names, for the registration of a meeting and for signals to policy makers.

use schemars::JsonSchema;
use serde::Serialize;

use super::people::{Kind, Person};
use crate::case::{Attendance, Case, ClientRole, Topic, Topics};

/// Counts of one meeting. Nothing in it tells who was there.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Counts {
    /// People invited.
    people: usize,
    /// People present.
    present: usize,
    /// People of the client system.
    clients: usize,
    /// Of those, present.
    clients_present: usize,
    /// Minors.
    minors: usize,
    /// Minors under twelve.
    under_twelve: usize,
    /// Minors of twelve and older.
    twelve_and_older: usize,
    /// Young adults.
    young_adults: usize,
    /// Parents.
    parents: usize,
    /// Carers.
    carers: usize,
    /// Helpers and other professionals.
    professionals: usize,
    /// Of those, present.
    professionals_present: usize,
    /// People of the network.
    network: usize,
    /// Of those, present.
    network_present: usize,
    /// External experts.
    experts: usize,
    /// Different organisations.
    organisations: usize,
    /// Domains of life in which something was agreed or asked.
    topics: Vec<Topic>,
    /// Number of those.
    topic_count: usize,
    /// Goals.
    goals: usize,
    /// Agreements.
    agreements: usize,
    /// Agreements of the client and the network.
    agreements_client: usize,
    /// Agreements with a deadline.
    agreements_with_deadline: usize,
    /// Agreements without an owner.
    agreements_without_owner: usize,
    /// Points on the agenda.
    agenda: usize,
    /// Meetings before this one, in the file of this case.
    follow_up: bool,
    /// A care coordinator was named.
    has_coordinator: bool,
    /// Records of a missing consent.
    deviations: usize,
}

/// Returns the counts of a case.
pub(super) fn of(case: &Case, people: &[Person]) -> Counts {
    let present = |person: &&Person| person.attendance == Some(Attendance::Present);
    let kind = |kind: Kind| people.iter().filter(move |person| person.kind == kind);
    let role = |role: ClientRole| case.client_system.iter().filter(|client| client.role == role).count();
    let minor_ages: Vec<i16> = kind(Kind::Client).filter_map(|person| person.age).filter(|age| *age < 18).collect();
    let owned = super::plan::agreements(case, people);
    let topics = topics(case);
    Counts {
        people: people.len(),
        present: people.iter().filter(present).count(),
        clients: kind(Kind::Client).count(),
        clients_present: kind(Kind::Client).filter(present).count(),
        minors: role(ClientRole::Minor),
        under_twelve: minor_ages.iter().filter(|age| **age < 12).count(),
        twelve_and_older: minor_ages.iter().filter(|age| **age >= 12).count(),
        young_adults: role(ClientRole::YoungAdult),
        parents: role(ClientRole::Parent),
        carers: role(ClientRole::Carer),
        professionals: kind(Kind::Professional).count(),
        professionals_present: kind(Kind::Professional).filter(present).count(),
        network: kind(Kind::Network).count(),
        network_present: kind(Kind::Network).filter(present).count(),
        experts: kind(Kind::Expert).count(),
        organisations: organisations(people),
        topic_count: topics.len(),
        topics,
        goals: case.plan.goals.len(),
        agreements: case.plan.agreements.len(),
        agreements_client: owned.client_count(),
        agreements_with_deadline: case.plan.agreements.iter().filter(|agreement| agreement.by.is_some()).count(),
        agreements_without_owner: case.plan.agreements.iter().filter(|agreement| agreement.who.is_none()).count(),
        agenda: case.meeting.agenda.len(),
        follow_up: case.follows.is_some(),
        has_coordinator: case.plan.coordinator.is_some(),
        deviations: case.deviations.len(),
    }
}

fn organisations(people: &[Person]) -> usize {
    let mut names: Vec<&str> = people.iter().filter_map(|person| person.organisation.as_deref()).collect();
    names.sort_unstable();
    names.dedup();
    names.len()
}

fn topics(case: &Case) -> Vec<Topic> {
    let domains = case.request.criteria.iter().flat_map(|criteria| criteria.domains.iter().copied());
    let goals = case.plan.goals.iter().filter_map(|goal| goal.topic.as_ref());
    let goals = goals.flat_map(Topics::as_slice).copied();
    let agreements = case.plan.agreements.iter().filter_map(|agreement| agreement.topic.as_ref());
    let agreements = agreements.flat_map(Topics::as_slice).copied();
    let mut topics: Vec<Topic> = domains.chain(goals).chain(agreements).collect();
    topics.sort_unstable();
    topics.dedup();
    topics
}
