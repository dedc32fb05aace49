//! Consent of a client, and the record of a consent that could not be had.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{LongText, PersonId, Topic};

/// What a client agreed to: prior, free, specific, explicit, informed and sustained (S2 §4.3).
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// Day on which consent was given. Absent means: not given.
    pub given_on: Option<Date>,
    /// How it was given.
    pub form: Option<ConsentForm>,
    /// Agrees that the meeting takes place.
    pub meeting: Option<bool>,
    /// Topics that may be shared at the meeting.
    #[serde(default)]
    pub covers: Vec<Topic>,
    /// What is kept from whom.
    #[serde(default)]
    pub withheld_from: Vec<Withheld>,
    /// Agrees that the plan goes to those at the table.
    pub plan: Option<bool>,
    /// Day on which it was withdrawn; from then on it counts as none.
    pub withdrawn_on: Option<Date>,
}

/// How consent was given (S4 §5.2: implicit is the minimum, explicit and in writing is advised).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ConsentForm {
    /// Signed.
    Written,
    /// Said in so many words.
    Spoken,
    /// Follows from what the client did.
    Implicit,
}

/// Topics that a client keeps from one person.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Withheld {
    /// From whom.
    pub who: PersonId,
    /// Which topics.
    pub what: Vec<Topic>,
    /// May this person know that something was left out? Absent means: no.
    #[serde(default)]
    pub may_know: bool,
}

/// Record of a consent that could not be obtained, with its four conditions (S1 §6.2, S0).
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deviation {
    /// The client whose consent is missing.
    pub client: PersonId,
    /// Day of the record.
    pub recorded_on: Option<Date>,
    /// Who made the record.
    pub recorded_by: Option<PersonId>,
    /// Which information has to be shared nevertheless.
    pub information: Option<LongText>,
    /// Why it has to be shared.
    pub reason: Option<LongText>,
    /// Which interest of the minor it serves.
    pub interest: Option<LongText>,
    /// What was tried to obtain consent.
    pub tried: Option<LongText>,
    /// The ground for breaking secrecy, as given to the chair.
    pub ground: Option<LongText>,
}
