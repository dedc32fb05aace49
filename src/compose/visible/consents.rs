//! What clients decided, as others may see it.
//!
//! From whom a client keeps something would tell the very thing; and so would a topic on another's list.

use super::Eyes;
use super::kept::Kept;
use crate::case::{Capacity, Case, PersonId};

/// Takes out of everybody's consent what is not for these eyes. One's own is one's own, whole.
pub(super) fn prune(case: &mut Case, kept: &Kept, eyes: &Eyes) {
    let see_to_it: Vec<PersonId> = eyes.0.iter().filter(|eye| sees_to_it(case, eye)).cloned().collect();
    for client in case.client_system.iter_mut().filter(|client| !eyes.are_of(&client.id)) {
        let Some(consent) = &mut client.consent else { continue };
        let is_for = |eye: &PersonId| *eye == client.id || see_to_it.contains(eye);
        if eyes.0.iter().all(is_for) {
            consent.withheld_from.retain(|kept| !eyes.0.contains(&kept.who));
        } else {
            consent.withheld_from.clear();
        }
        consent.covers.retain(|topic| !kept.hides_topic(*topic));
        consent.decisions.clear();
        consent.wishes.clear();
        consent.informed = None;
    }
}

/// Whether somebody has to see to it that a secret is kept: who leads the meeting, or asks for it without being a client.
fn sees_to_it(case: &Case, person: &PersonId) -> bool {
    let leads = |capacity: &Capacity| matches!(capacity, Capacity::Chair | Capacity::CoChair | Capacity::Coordinator);
    let is_client = case.client_system.iter().any(|client| client.id == *person);
    let asks = case.request.by.as_ref().is_some_and(|by| by.person.as_ref() == Some(person));
    let chairs = case.meeting.chair.as_ref() == Some(person);
    let mut others = case.participants.iter().filter(|other| other.id == *person);
    !is_client && (asks || chairs || others.any(|other| leads(&other.capacity) || other.also.iter().any(leads)))
}
