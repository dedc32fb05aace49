//! The request for a meeting: who asks, for what, in which situation.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Address, Email, Item, Name, PersonId, Phone, Prose, Topic};

/// A request for a cliëntoverleg (IJH) or lokaal cliëntoverleg (LCO).
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Request {
    /// Day of the request.
    pub date: Option<Date>,
    /// Who asks.
    pub by: Option<Applicant>,
    /// The admission criteria (S1 §2.2).
    pub criteria: Option<Criteria>,
    /// The situation, item by item, each with its topic.
    pub situation: Vec<Item>,
    /// What goes well, what the family is good at.
    pub strengths: Vec<Item>,
    /// How the client sees it, in the client's words.
    pub client_view: Vec<Item>,
    /// What the meeting should lead to.
    pub aims: Vec<Item>,
    /// What the client asks and needs (S4 §12.5).
    pub needs: Option<Prose>,
    /// Social situation of the client (S4 §12.5).
    pub social_situation: Option<Prose>,
    /// Aim of the meeting (S4 §12.5).
    pub goal: Option<Prose>,
    /// How the client lives (S4 §12.5).
    pub living: Option<Living>,
    /// With whom the client lives: name and relation.
    pub living_with: Option<String>,
    /// The client knows of the request.
    pub client_informed: Option<bool>,
    /// If not: why.
    pub client_informed_reason: Option<Prose>,
    /// The client agrees that the meeting takes place.
    pub client_agrees: Option<bool>,
    /// If not: the trusted person agrees.
    pub trusted_person_agrees: Option<bool>,
    /// The meeting is held with the client or without.
    pub client_attends: Option<ClientAttends>,
    /// Where the meeting should be.
    pub place: Option<PlaceChoice>,
    /// If elsewhere than at the client's: why.
    pub place_reason: Option<Prose>,
    /// If elsewhere: where; for IJH: which place is easy to reach for the client.
    pub place_proposal: Option<String>,
    /// Days and hours that suit.
    pub moments: Option<Prose>,
    /// How urgent it is.
    pub urgency: Option<Urgency>,
    /// If very urgent: why.
    pub urgency_reason: Option<Prose>,
    /// If at another time: when.
    pub urgency_moment: Option<String>,
    /// Whether an interpreter is needed.
    pub interpreter: Option<bool>,
    /// For which language.
    pub interpreter_language: Option<String>,
    /// The form was filled in together with the client (S1 §3.2).
    pub filled_in_with_client: Option<bool>,
    /// Anything else.
    pub remarks: Vec<Item>,
}

/// Who asks for the meeting.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Applicant {
    /// The person in this file, if the applicant is one of them.
    pub person: Option<PersonId>,
    /// Full name, if not one of them.
    pub name: Option<Name>,
    /// As what the applicant asks.
    pub capacity: Option<ApplicantCapacity>,
    /// Function.
    pub function: Option<String>,
    /// Organisation or service.
    pub organisation: Option<String>,
    /// Address.
    pub address: Option<Address>,
    /// Telephone.
    pub phone: Option<Phone>,
    /// E-mail.
    pub email: Option<Email>,
}

/// As what somebody may ask for a meeting (S1 §2.2, decreet IJH art. 30).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ApplicantCapacity {
    /// Helper.
    Helper,
    /// The minor.
    Minor,
    /// A parent.
    Parent,
    /// A carer.
    Carer,
    /// The young adult.
    YoungAdult,
    /// The trusted person.
    TrustedPerson,
}

/// The admission criteria of a cliëntoverleg IJH (S1 §2.2). Absent means: not answered.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Criteria {
    /// The clients are the minors and/or their parents.
    pub clients_are_family: Option<bool>,
    /// The clients agree with the meeting.
    pub clients_agree: Option<bool>,
    /// Life domains in which there are problems.
    pub domains: Vec<Topic>,
    /// The help needed exceeds what each service can do alone.
    pub exceeds_each_service: Option<bool>,
    /// At least two services are involved.
    pub two_services: Option<bool>,
    /// An external chair adds value.
    pub chair_adds_value: Option<bool>,
    /// What the external chair adds.
    pub chair_value: Option<Prose>,
    /// Care was, or will be, stopped one-sidedly: a meeting or mediation is then owed.
    pub stopped_one_sidedly: Option<bool>,
}

/// How a client lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Living {
    /// Alone.
    Alone,
    /// Together with somebody.
    Together,
}

/// With or without the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ClientAttends {
    /// With the client.
    With,
    /// Without the client.
    Without,
}

/// Where the meeting should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PlaceChoice {
    /// At the client's home.
    ClientHome,
    /// Somewhere else.
    Elsewhere,
}

/// The four degrees of urgency of an LCO (S4 §12.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// Very urgent, preferably within a week.
    WithinWeek,
    /// Rather urgent, preferably within three weeks.
    WithinThreeWeeks,
    /// Not so urgent, preferably within a month.
    WithinMonth,
    /// At another time.
    OtherTime,
}
