//! The answer to "may this person share this with that person?".

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::consent::{Agreed, Reach};

/// Whether something may be shared, on which ground, and under which conditions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Sharing {
    /// Whether it may be shared.
    pub may: May,
    /// What it rests on, or will rest on.
    pub ground: Ground,
    /// What has to be done first, and then everything that stays in force.
    pub conditions: Vec<Condition>,
}

/// Whether something may be shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum May {
    /// Now; the conditions are limits that always stay in force.
    Yes,
    /// Not yet: the client has to consent first.
    WithConsent,
    /// Not yet: the first condition has to be done or found out first.
    UnderCondition,
    /// Not at all.
    No,
}

/// What sharing rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// Both are bound and take part in the help with the same purpose (S2 §4.1).
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
    /// The client knows that the recipient has to report to the juvenile court.
    ReportingDutyTold,
    /// The client knows to whom else the recipient reports.
    ReportsElsewhereTold,
    /// The recipient does not use it to judge whether a situation is of concern (decreet IJH art. 30).
    NotForInquiry,
    /// Not what somebody else confided.
    OthersConfidences,
    /// Tell the client first.
    ClientInformed,
    /// Ask informed consent first.
    InformedConsent,
    /// Ask explicit consent first.
    ExplicitConsent,
    /// Find out whether consent was explicit.
    EstablishConsent,
    /// Find out whether who shares is bound.
    EstablishSecrecyFrom,
    /// Find out whether the recipient is bound.
    EstablishSecrecyTo,
    /// Find out whether both take part in the help to this client.
    EstablishInvolvement,
    /// Find out whether it is voluntary or judicial help.
    EstablishFramework,
    /// Only in a state of necessity, which people judge (S2 §4.4).
    EmergencyOnly,
    /// None.
    None,
}

/// How a client system consented, from most to least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Consented {
    /// In so many words.
    Explicit,
    /// Nobody noted how: it may have been implicit.
    Unclear,
    /// It follows from what the client did.
    Implicit,
    /// Not asked, or not given.
    Missing,
    /// Withdrawn, or refused.
    Withdrawn,
}

impl Consented {
    /// All ways, from most to least.
    pub const ALL: [Self; 5] = [Self::Explicit, Self::Unclear, Self::Implicit, Self::Missing, Self::Withdrawn];
}

impl From<(Agreed, Reach)> for Consented {
    fn from((agreed, reach): (Agreed, Reach)) -> Self {
        match (agreed, reach) {
            (Agreed::Given, Reach::Explicit) => Self::Explicit,
            (Agreed::Given, Reach::Unknown) => Self::Unclear,
            (Agreed::Given, Reach::Implicit) => Self::Implicit,
            (Agreed::Missing, _) => Self::Missing,
            (Agreed::Withdrawn, _) => Self::Withdrawn,
        }
    }
}
