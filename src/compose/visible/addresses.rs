//! Where somebody lives, as others may see it.
//!
//! A refuge stands nowhere. A protected address is kept from whom it is protected from, and parents of one child who live
//! apart do not see each other's. An address is known by its words: that of a child who lives there goes with it.

use super::Eyes;
use crate::case::{Address, Case, Client, ClientRole, PersonId};
use crate::consent::parents_of;

/// Takes out the addresses that are not for all of these eyes.
pub(super) fn prune(case: &mut Case, whole: &Case, eyes: &Eyes) {
    let is_kept = |client: &&Client| client.refuge || eyes.0.iter().any(|eye| is_kept_from(whole, client, eye));
    let kept = whole.client_system.iter().filter(is_kept).filter_map(|client| client.address.as_ref());
    let kept: Vec<String> = kept.map(words).filter(|address| !address.is_empty()).collect();
    if kept.is_empty() {
        return;
    }
    let hide = |address: &mut Option<Address>| {
        address.take_if(|address| kept.contains(&words(address)));
    };
    for client in case.client_system.iter_mut().filter(|client| client.refuge || !eyes.are_of(&client.id)) {
        hide(&mut client.address);
    }
    case.participants.iter_mut().for_each(|other| hide(&mut other.address));
    case.request.by.iter_mut().for_each(|by| hide(&mut by.address));
    hide(&mut case.meeting.address);
}

fn is_kept_from(case: &Case, client: &Client, eye: &PersonId) -> bool {
    *eye != client.id && (client.protected.contains(eye) || live_apart(case, client, eye))
}

/// Whether two people bring up one child, each at an address of their own.
fn live_apart(case: &Case, client: &Client, eye: &PersonId) -> bool {
    let Some(other) = case.client_system.iter().find(|other| other.id == *eye) else { return false };
    let apart = client.address.as_ref().zip(other.address.as_ref()).is_some_and(|(one, two)| words(one) != words(two));
    let is_parent = |child: &Client, id: &PersonId| parents_of(case, child).any(|parent| parent.id == *id);
    let children =
        case.client_system.iter().filter(|child| !matches!(child.role, ClientRole::Parent | ClientRole::Carer));
    apart && children.into_iter().any(|child| is_parent(child, &client.id) && is_parent(child, eye))
}

/// Returns an address as its words, whatever its lines, commas and capitals.
fn words(address: &Address) -> String {
    let words = address.0.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}
