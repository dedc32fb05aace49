//! What rules look at.

use jiff::civil::Date;

use crate::calendar;
use crate::case::{Capacity, Case, Client, Organisation, Participant, PersonId};
use crate::consent::{Decides, Sources, State, counting_day, decides};
use crate::sharing::Party;

/// A case with what surrounds it. The day is an input: a rule never asks the clock.
#[derive(Clone, Copy, Debug)]
pub struct Checked<'a> {
    /// The case.
    pub case: &'a Case,
    /// Who issues the documents.
    pub desk: &'a Organisation,
    /// Today.
    pub today: Date,
}

impl<'a> Checked<'a> {
    /// Returns the client system, each with its path.
    pub(super) fn clients(&self) -> impl Iterator<Item = (String, &'a Client)> {
        self.case.client_system.iter().enumerate().map(|(index, client)| (format!("client_system.{index}"), client))
    }

    /// Returns everybody else, each with its path.
    pub(super) fn participants(&self) -> impl Iterator<Item = (String, &'a Participant)> {
        let path = |(index, participant)| (format!("participants.{index}"), participant);
        self.case.participants.iter().enumerate().map(path)
    }

    /// Returns those who take part as one of these, each with its path.
    pub(super) fn of_capacity(&self, wanted: &[Capacity]) -> impl Iterator<Item = (String, &'a Participant)> {
        self.participants().filter(|(_, participant)| wanted.contains(&participant.capacity))
    }

    /// Returns a participant.
    pub(super) fn participant(&self, id: &PersonId) -> Option<&'a Participant> {
        self.case.participants.iter().find(|participant| participant.id == *id)
    }

    /// Returns a client.
    pub(super) fn client(&self, id: &PersonId) -> Option<&'a Client> {
        self.case.client_system.iter().find(|client| client.id == *id)
    }

    /// Returns what is known of a participant's secrecy, with what follows from the capacity.
    pub(super) fn party(&self, participant: &Participant) -> Party {
        Party::from(participant).completed(Sources::of_set(&self.case.set))
    }

    /// Returns the age of a client on the day that counts.
    pub(super) fn age(&self, client: &Client) -> Option<i16> {
        calendar::age(client.birth_date?, counting_day(self.case, self.today))
    }

    /// Returns what somebody of the client system decides.
    pub(super) fn decides(&self, client: &Client) -> Decides {
        decides(self.case, client, self.today)
    }

    /// Returns what a client decided, as it stands: on the day of the meeting once that has come.
    pub(super) fn state(&self, client: &'a Client) -> State<'a> {
        State::on(client.consent.as_ref(), counting_day(self.case, self.today).min(self.today))
    }

    /// Returns whether anything was agreed yet.
    pub(super) fn has_plan(&self) -> bool {
        !self.case.plan.goals.is_empty() || !self.case.plan.agreements.is_empty()
    }
}
