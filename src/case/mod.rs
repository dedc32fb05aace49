//! The case file: one meeting and everybody around it, as typed data.
//!
//! First step of the flow. The types here are the one source of the JSON Schema, of the checks on a file, and of the
//! type of every field in every form. Reading goes from bytes to a [`Case`] with all errors collected ([`read()`]).

mod consent;
mod filled;
pub mod items;
mod kinds;
pub mod likeness;
mod meeting;
mod organisation;
mod person;
mod plan;
mod read;
mod record;
mod request;
mod schema;
mod spelling;
mod starter;

use std::collections::BTreeMap;
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use self::consent::{Consent, ConsentForm, Decision, Deviation, Wish, Withheld};
pub use self::kinds::{
    Address, Colour, Email, Harmless, Item, Link, LongText, Name, NameParts, PersonId, Phone, Prose, SaidText, Topic,
    Topics,
};
pub use self::meeting::{AgendaAim, AgendaPoint, Meeting, Participation, PreviousReport};
pub use self::organisation::{Organisation, Partner, Privacy, ProcessingGround, SensitiveGround, Service};
pub use self::person::{Attendance, Capacity, Client, ClientRole, Framework, Participant, Position, Secrecy};
pub use self::plan::{
    AbsentClient, Agreement, AgreementState, CrisisStep, FollowUp, Goal, Mandate, MandateFollowUp, Plan,
};
pub use self::read::{MAX_BYTES, load, read};
pub use self::record::{Answer, Answers, Domain, DomainGoal, Fees, Measurement, Override, Score, SelfReliance};
pub use self::request::{Applicant, ApplicantCapacity, ClientAttends, Criteria, Living, PlaceChoice, Request, Urgency};
pub use self::schema::schema;
pub use self::spelling::{Likeness, alike, is_particle, likeness};
pub use self::starter::starter;

/// One case: a meeting, the people around it, and what was asked, agreed and recorded.
#[derive(Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Identifier without personal data; the folder of the results bears it.
    #[schemars(extend("x-names" = "case"))]
    pub case: String,
    /// Template set: `ijh`, `lco`, `hvk` or `beroepsgeheim`.
    pub set: String,
    /// Regional desk; by default the data of that desk stand on the documents.
    pub desk: Option<String>,
    /// Organisation that issues the documents, instead of or on top of the desk.
    #[serde(default)]
    pub organisation: Organisation,
    /// Language of the documents, unless asked otherwise.
    pub locale: Option<String>,
    /// File of the case of the previous meeting, beside this one.
    pub follows: Option<String>,
    /// The client system.
    #[serde(default)]
    pub client_system: Vec<Client>,
    /// Everybody else at the table.
    #[serde(default)]
    pub participants: Vec<Participant>,
    /// Organisations to which participants belong.
    #[serde(default)]
    pub services: Vec<Service>,
    /// The request.
    #[serde(default)]
    pub request: Request,
    /// The meeting.
    #[serde(default)]
    pub meeting: Meeting,
    /// The plan.
    #[serde(default)]
    pub plan: Plan,
    /// Records of a missing consent.
    #[serde(default)]
    pub deviations: Vec<Deviation>,
    /// Self-reliance over time.
    #[serde(default)]
    pub self_reliance: Vec<SelfReliance>,
    /// What the chair claims.
    #[serde(default)]
    pub fees: Fees,
    /// Answers on the questions of documents, by document.
    #[serde(default)]
    pub answers: BTreeMap<String, Answers>,
    /// Rules set aside with a reason.
    #[serde(default)]
    pub overrides: Vec<Override>,
}

/// Shows the identifier alone: what is shown for debugging ends up in a panic or a log.
impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Case").field("case", &self.case).finish_non_exhaustive()
    }
}
