//! The answer to "may this person share this with that person?".

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Whether something may be shared, on which ground, and under which condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Sharing {
    /// Whether it may be shared.
    pub may: May,
    /// What it rests on, or will rest on.
    pub ground: Ground,
    /// What stays in force, or has to be done first.
    pub condition: Condition,
}

/// Whether something may be shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum May {
    /// Now; the condition is a limit that always stays in force.
    Yes,
    /// Not yet: the client has to consent first.
    WithConsent,
    /// Not yet: the condition has to be done or found out first.
    UnderCondition,
    /// Not at all.
    No,
}

/// What sharing rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// Both are bound and help this client with the same purpose (S2 §4.1).
    SharedSecrecy,
    /// Both belong to one team (S2 §4.2).
    JointSecrecy,
    /// The client agreed (S2 §4.3).
    Consent,
    /// Secrecy cannot be invoked against the client (S2 §5.3.1).
    NotInvocableAgainstClient,
    /// None is needed, or there is none.
    None,
}

/// What stays in force, or has to be done first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// Only what is necessary.
    NeedToKnow,
    /// Only what matters to the help.
    RelevantOnly,
    /// Only what the client agreed to.
    WithinConsent,
    /// The recipient passes nothing on.
    NoOnwardSharing,
    /// The client knows that the recipient has to report.
    ReportingDutyTold,
    /// Not what somebody else confided.
    OthersConfidences,
    /// Tell the client first.
    ClientInformed,
    /// Ask informed consent first.
    InformedConsent,
    /// Ask explicit consent first.
    ExplicitConsent,
    /// Find out whether who shares is bound.
    EstablishSecrecyFrom,
    /// Find out whether the recipient is bound.
    EstablishSecrecyTo,
    /// Find out whether both help this client.
    EstablishInvolvement,
    /// Find out whether it is voluntary or judicial help.
    EstablishFramework,
    /// Only in a state of necessity, which people judge (S2 §4.4).
    EmergencyOnly,
    /// None.
    None,
}

impl Sharing {
    /// Returns an answer.
    #[must_use]
    pub const fn new(may: May, ground: Ground, condition: Condition) -> Self {
        Self { may, ground, condition }
    }
}
