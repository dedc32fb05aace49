//! The work plan (IJH) or care plan (LCO): what was seen together, and who does what by when.

use jiff::civil::{Date, Time};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Item, LongText, PersonId, Phone, Prose, Topics};

/// The result of a meeting.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Plan {
    /// How those present see the situation together.
    pub shared_view: Vec<Item>,
    /// How the client sees it (S4 §12.7).
    pub client_view: Vec<Item>,
    /// How the network sees it (S4 §12.7).
    pub network_view: Vec<Item>,
    /// Goals.
    pub goals: Vec<Goal>,
    /// Agreements.
    pub agreements: Vec<Agreement>,
    /// What to do in a crisis.
    pub crisis: Vec<CrisisStep>,
    /// The care coordinator, one of the participating helpers (S1 §5.3).
    pub coordinator: Option<PersonId>,
    /// What the care coordinator may and must do.
    pub mandate: Option<Mandate>,
    /// How clients who were absent are told.
    pub absent_clients: Vec<AbsentClient>,
    /// The next meeting.
    pub follow_up: Option<FollowUp>,
    /// Who receives the plan; the rules say who may.
    pub distribution: Vec<PersonId>,
    /// Day on which the plan was sent.
    pub sent_on: Option<Date>,
    /// Conclusion in a few words.
    pub conclusion: Option<Prose>,
}

/// A goal that answers to SMARTI (S4 §7.6), active and in the present tense.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// Short name inside this file; agreements refer to it.
    #[schemars(extend("x-names" = "goal"))]
    pub id: String,
    /// The goal, in one sentence: who, what, where.
    pub text: LongText,
    /// Domain of life.
    pub topic: Option<Topics>,
    /// Whom it is about: ids of clients. Absent means: all of them.
    #[serde(default)]
    pub about: Vec<PersonId>,
    /// By when it is reached.
    pub by: Option<Date>,
    /// How one sees that it is reached (measurable).
    pub measure: Option<LongText>,
    /// Everybody agrees and it can be done (acceptable).
    pub accepted: Option<bool>,
    /// Why it matters to the client (relevant, inspiring).
    pub why: Option<LongText>,
    /// What the client and the network can do themselves.
    pub own_strength: Option<LongText>,
    /// Which help is needed.
    pub help: Option<LongText>,
    /// Conclusion.
    pub conclusion: Option<LongText>,
    /// From the previous meeting.
    #[serde(default)]
    pub carried_over: bool,
}

/// Who does what by when.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// What is done.
    pub what: LongText,
    /// Who does it.
    pub who: Option<PersonId>,
    /// By when.
    pub by: Option<Date>,
    /// Its topic; decides who may see it.
    pub topic: Option<Topics>,
    /// Whom it is about: ids of clients. Absent means: all of them.
    #[serde(default)]
    pub about: Vec<PersonId>,
    /// The goal that it serves.
    #[schemars(extend("x-kind" = "goal"))]
    pub goal: Option<String>,
    /// What it costs, in words.
    pub cost: Option<String>,
    /// How far it is.
    pub state: Option<AgreementState>,
    /// Remark.
    pub note: Option<LongText>,
    /// From the previous meeting.
    #[serde(default)]
    pub carried_over: bool,
}

/// State of an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AgreementState {
    /// Not begun.
    Open,
    /// Going on.
    Busy,
    /// Done.
    Done,
    /// No longer needed.
    Dropped,
}

/// A step in a crisis.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CrisisStep {
    /// By what one sees that it goes wrong.
    pub signal: Option<LongText>,
    /// What to do.
    pub what: LongText,
    /// Who does it, or whom to call.
    pub who: Option<PersonId>,
    /// Number to call.
    pub phone: Option<Phone>,
    /// Its topic; decides who may see it.
    pub topic: Option<Topics>,
    /// Whom it is about: ids of clients. Absent means: all of them.
    #[serde(default)]
    pub about: Vec<PersonId>,
}

/// Mandate of the care coordinator (S1 §5.3).
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Mandate {
    /// Picks up signals, or contacts everybody.
    pub follow_up: Option<MandateFollowUp>,
    /// Start.
    pub from: Option<Date>,
    /// End.
    pub until: Option<Date>,
    /// Hours a week at most.
    pub hours_a_week: Option<u16>,
    /// How it is closed or handed over.
    pub closing: Option<Prose>,
    /// Tasks agreed.
    pub tasks: Option<Prose>,
    /// The employer agrees and supports.
    pub employer_agrees: Option<bool>,
    /// What the employer does to support.
    pub employer_support: Option<Prose>,
}

/// How a care coordinator follows up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MandateFollowUp {
    /// Contacts everybody.
    Active,
    /// Picks up signals.
    Passive,
}

/// How a client who was absent is told, and asked (S0).
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AbsentClient {
    /// The client.
    pub client: PersonId,
    /// Who tells.
    pub informed_by: Option<PersonId>,
    /// How.
    pub how: Option<Prose>,
    /// By when.
    pub by: Option<Date>,
    /// How the client's opinion is asked.
    pub opinion: Option<Prose>,
}

/// The next meeting.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct FollowUp {
    /// A next meeting is needed.
    pub needed: Option<bool>,
    /// Day.
    pub date: Option<Date>,
    /// Start.
    pub time: Option<Time>,
    /// Place.
    pub place: Option<String>,
    /// Why, or on which condition.
    pub reason: Option<Prose>,
}
