//! What rules look at.

use jiff::civil::Date;

use crate::calendar;
use crate::case::{Attendance, Capacity, Case, Client, Organisation, Participant, PersonId};
use crate::consent::{Decides, Sources, Stage, State, counting_day, decides, reading_day, stage};
use crate::sharing::{Party, Stance};

/// A case with what surrounds it. The day is an input: a rule never asks the clock.
#[derive(Clone, Copy, Debug)]
pub struct Checked<'a> {
    /// The case.
    pub case: &'a Case,
    /// Who issues the documents.
    pub desk: &'a Organisation,
    /// Today.
    pub today: Date,
    /// The case of the meeting before this one.
    pub previous: Option<&'a Case>,
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

    /// Returns those who take part as one of these, if only besides, each with its path.
    pub(super) fn of_capacity(&self, wanted: &[Capacity]) -> impl Iterator<Item = (String, &'a Participant)> {
        self.participants().filter(|(_, participant)| plays(participant, wanted))
    }

    /// Returns whether somebody leads the meeting: a chair, second chair or coordinator, or who is noted as such.
    pub(super) fn leads(&self, id: &PersonId) -> bool {
        const LEADING: &[Capacity] = &[Capacity::Chair, Capacity::CoChair, Capacity::Coordinator];
        self.case.meeting.chair.as_ref() == Some(id)
            || self.participant(id).is_some_and(|participant| plays(participant, LEADING))
    }

    /// Returns by what the organisation of somebody is known: the short name of a service of the case, or else the name as
    /// it is written, whatever its capitals. None when it is not known.
    pub(super) fn organisation(&self, participant: &Participant) -> Option<String> {
        let plain = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let written = plain(participant.organisation.as_deref()?);
        let service = self
            .case
            .services
            .iter()
            .find(|service| [&service.id, &service.name].map(|name| plain(name)).contains(&written));
        Some(service.map_or(written, |service| plain(&service.id)))
    }

    /// Returns a helper of the client beside whom somebody works in one organisation.
    pub(super) fn colleague(&self, participant: &Participant) -> Option<&'a Participant> {
        let own = self.organisation(participant)?;
        let helpers = self.of_capacity(&[Capacity::Professional]).map(|(_, helper)| helper);
        helpers
            .filter(|helper| helper.id != participant.id && helper.involved != Some(false))
            .find(|helper| self.organisation(helper).as_ref() == Some(&own))
    }

    /// Returns a participant.
    pub(super) fn participant(&self, id: &PersonId) -> Option<&'a Participant> {
        self.case.participants.iter().find(|participant| participant.id == *id)
    }

    /// Returns a client.
    pub(super) fn client(&self, id: &PersonId) -> Option<&'a Client> {
        self.case.client_system.iter().find(|client| client.id == *id)
    }

    /// Returns how a participant stands towards secrecy, with what follows from the roles.
    pub(super) fn stance(&self, participant: &Participant) -> Stance {
        Stance::of(&Party::of(participant, &self.case.services), Sources::of_set(&self.case.set))
    }

    /// Returns the age of a client on the day that counts.
    pub(super) fn age(&self, client: &Client) -> Option<i16> {
        calendar::age(client.birth_date?, counting_day(self.case, self.today))
    }

    /// Returns what somebody of the client system decides.
    pub(super) fn decides(&self, client: &Client) -> Decides {
        decides(self.case, client, self.today)
    }

    /// Returns the time of life of a client on the day that counts.
    pub(super) fn stage(&self, client: &Client) -> Stage {
        stage(self.case, client, self.today)
    }

    /// Returns whether a client is asked: who decides, or for whom somebody decides who is not of the client system, so that
    /// the answer is noted with the client.
    pub(super) fn is_asked(&self, client: &Client) -> bool {
        let spoken_for = client.represented_by.as_ref().is_some_and(|other| self.client(other).is_none());
        spoken_for || self.decides(client) == Decides::Yes
    }

    /// Returns what a client decided, as it stands: on the day of the meeting once that has come.
    pub(super) fn state(&self, client: &'a Client) -> State<'a> {
        State::on(client.consent.as_ref(), reading_day(self.case, self.today))
    }

    /// Returns whether the day of the meeting has gone by.
    pub(super) fn was_held(&self) -> bool {
        self.case.meeting.date.is_some_and(|day| day < self.today)
    }

    /// Returns whether there is anything to send round: a plan, or what was said.
    pub(super) fn has_report(&self) -> bool {
        let meeting = &self.case.meeting;
        self.has_plan() || !meeting.notes.is_empty() || !meeting.other_business.is_empty()
    }

    /// Returns whether there is anything of a plan yet.
    pub(super) fn has_plan(&self) -> bool {
        let plan = &self.case.plan;
        let views = [&plan.shared_view, &plan.client_view, &plan.network_view];
        let agreed = [plan.goals.len(), plan.agreements.len(), plan.crisis.len()];
        views.iter().any(|view| !view.is_empty()) || agreed.iter().any(|count| *count > 0) || plan.conclusion.is_some()
    }
}

/// Returns whether somebody takes part as one of these, if only besides.
pub(super) fn plays(participant: &Participant, wanted: &[Capacity]) -> bool {
    wanted.iter().any(|capacity| participant.is(*capacity))
}

/// Returns whether somebody was not there, with or without word.
pub(super) fn is_away(attendance: Option<Attendance>) -> bool {
    matches!(attendance, Some(Attendance::Excused | Attendance::Absent))
}
