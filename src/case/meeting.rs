//! The meeting itself and what is recorded of it.

use jiff::civil::{Date, Time};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Address, Item, LongText, PersonId, Prose, Topics};

/// One meeting around the table.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Meeting {
    /// Day.
    pub date: Option<Date>,
    /// Start.
    pub time: Option<Time>,
    /// End.
    pub end: Option<Time>,
    /// Name of the place.
    pub place: Option<String>,
    /// Address of the place.
    pub address: Option<Address>,
    /// How to get there: bus, parking, entrance, lift.
    pub directions: Option<LongText>,
    /// What the meeting is for, in words that the client understands.
    pub aim: Option<Prose>,
    /// The external chair or LCO coordinator.
    pub chair: Option<PersonId>,
    /// The pivot of an LCO (spilfiguur, S4 §6.2).
    pub pivot: Option<PersonId>,
    /// Who takes notes, if not the chair.
    pub reporter: Option<PersonId>,
    /// Points in order.
    pub agenda: Vec<AgendaPoint>,
    /// Last day to answer the invitation.
    pub reply_by: Option<Date>,
    /// How the clients took part in preparing the meeting (S0, participation report).
    pub participation: Vec<Participation>,
    /// Approval of the report of the previous meeting.
    pub previous_report: Option<PreviousReport>,
    /// What was said, point by point.
    pub notes: Vec<Item>,
    /// Any other business.
    pub other_business: Vec<Item>,
    /// How those present look back on the meeting.
    pub review: Option<Prose>,
}

/// A point on the agenda.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgendaPoint {
    /// What it is about.
    pub title: String,
    /// Its topic; decides who may see it.
    pub topic: Option<Topics>,
    /// Whom it is about: ids of clients. Absent means: all of them.
    #[serde(default)]
    pub about: Vec<PersonId>,
    /// Who brings it in.
    pub by: Option<PersonId>,
    /// Aim: to inform, discuss or decide.
    pub aim: Option<AgendaAim>,
    /// Time for it, in minutes.
    pub minutes: Option<u16>,
}

/// What a point on the agenda is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AgendaAim {
    /// To tell.
    Inform,
    /// To talk it over.
    Discuss,
    /// To decide.
    Decide,
}

/// How one client took part in the preparation.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Participation {
    /// The client.
    pub client: PersonId,
    /// Who told about it: the client, or a helper in the client's absence.
    pub told_by: Option<PersonId>,
    /// How the client took part.
    pub how: Prose,
}

/// Approval of the report of the previous meeting.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PreviousReport {
    /// Approved or not.
    pub approved: Option<bool>,
    /// Remarks.
    pub remarks: Option<Prose>,
}
