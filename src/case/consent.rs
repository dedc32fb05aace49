//! Consent of a client, and the record of a consent that could not be had.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{LongText, PersonId, Topic};

/// What a client decided: prior, free, specific, explicit, informed and sustained (S2 §4.3).
///
/// The short notation (`given_on`, `covers`, `withheld_from`) says it as a form does; `decisions` say it per recipient,
/// topic and day. What follows from both on a day is told by [`crate::consent::State`] alone.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// Day on which it was asked.
    pub asked_on: Option<Date>,
    /// What the client was told: what is shared, with whom and why.
    pub informed: Option<LongText>,
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
    /// Day on which it was asked once more, as at the start of the meeting, and given.
    pub confirmed_on: Option<Date>,
    /// Last day on which it counts.
    pub until: Option<Date>,
    /// Day on which it was withdrawn; from then on it counts as none, until it is given again.
    pub withdrawn_on: Option<Date>,
    /// Decisions on one topic or one recipient, which go before the short notation from their day on.
    #[serde(default)]
    pub decisions: Vec<Decision>,
    /// What the client asked in words, and nobody has turned into a decision yet.
    #[serde(default)]
    pub wishes: Vec<Wish>,
}

/// A decision of a client on some topics, for some recipients.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// Day. A yes without a day counts for nothing; a no without one counts at once.
    pub on: Option<Date>,
    /// Yes or no.
    pub agrees: bool,
    /// Who may know, or may not. Absent means: everybody at the table.
    #[serde(default)]
    pub who: Vec<PersonId>,
    /// Which topics. Absent means: everything.
    #[serde(default)]
    pub what: Vec<Topic>,
    /// Of a no: may who is kept out know that something was left out? Absent means: no.
    #[serde(default)]
    pub may_know: bool,
    /// How it was given.
    pub form: Option<ConsentForm>,
    /// Last day on which it counts.
    pub until: Option<Date>,
    /// What the client was told, and why it is asked.
    pub informed: Option<LongText>,
}

/// Something that a client asked in words. As long as nobody settled it, it keeps everything from whom it may concern.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Wish {
    /// The words.
    pub text: LongText,
    /// From whom it may keep something. Absent means: from everybody else.
    pub who: Option<PersonId>,
    /// Day on which it came.
    pub on: Option<Date>,
    /// What was decided with the client, or why it needs no decision.
    pub settled: Option<LongText>,
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
    /// Which topics. None means: everything.
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
