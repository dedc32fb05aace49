//! What is recorded besides the meeting: fees, measurements, answers on questionnaires, overridden rules.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{LongText, PersonId, Prose, SaidText, Topic};

/// What a chair claims (S1 §6.1.3). The amounts follow from the rule, the file only says what was done.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Fees {
    /// Prepared, administered and registered the meeting.
    pub prepared: bool,
    /// Chaired the meeting.
    pub chaired: bool,
    /// Was second chair.
    pub co_chaired: bool,
    /// Number of intervision moments.
    pub intervisions: u16,
    /// Account number (IBAN).
    pub account: Option<String>,
}

/// Self-reliance of one client over time (S4 §9.1).
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SelfReliance {
    /// The client.
    pub client: PersonId,
    /// Measurements in order of date.
    #[serde(default)]
    pub measurements: Vec<Measurement>,
    /// Goals by domain.
    #[serde(default)]
    pub goals: Vec<DomainGoal>,
}

/// One measurement: a score from 1 (crisis) to 5 (self-reliant) for each domain.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Measurement {
    /// Day.
    pub date: Date,
    /// With whose help the client filled it in.
    pub helped_by: Option<PersonId>,
    /// Scores; a domain left out was not asked.
    #[schemars(extend("propertyNames" = {"$ref": "#/$defs/Domain"}))]
    pub scores: BTreeMap<Domain, Score>,
    /// Remark.
    pub note: Option<Prose>,
}

/// Short- and long-term goal in one domain.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DomainGoal {
    /// The domain.
    pub domain: Domain,
    /// What the client wants to reach soon.
    pub short_term: Option<LongText>,
    /// What the client wants to reach in the long run.
    pub long_term: Option<LongText>,
}

/// The eight domains of self-reliance (S4 §9.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Domain {
    /// Safety.
    Safety,
    /// Health.
    Health,
    /// Housing.
    Housing,
    /// Work.
    Work,
    /// Social and cultural capital.
    SocialCultural,
    /// Income.
    Income,
    /// Debts.
    Debts,
    /// Care for the children.
    ChildCare,
}

impl Domain {
    /// Returns the topic that it belongs to.
    #[must_use]
    pub fn topic(self) -> Topic {
        match self {
            Self::Safety => Topic::Veiligheid,
            Self::Health => Topic::Gezondheid,
            Self::Housing => Topic::Wonen,
            Self::Work => Topic::Werk,
            Self::SocialCultural => Topic::Netwerk,
            Self::Income | Self::Debts => Topic::Geld,
            Self::ChildCare => Topic::Gezin,
        }
    }
}

/// A score from 1 (crisis) to 5 (self-reliant).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "u8", into = "u8")]
#[schemars(with = "u8", extend("minimum" = 1, "maximum" = 5))]
pub struct Score(u8);

impl TryFrom<u8> for Score {
    type Error = String;

    fn try_from(score: u8) -> Result<Self, Self::Error> {
        if (1..=5).contains(&score) { Ok(Self(score)) } else { Err("a score is a whole number from 1 to 5".into()) }
    }
}

impl From<Score> for u8 {
    fn from(score: Score) -> Self {
        score.0
    }
}

/// Answers on the questions of one document, by question.
pub type Answers = BTreeMap<String, Answer>;

/// An answer on a question that a document asks beside the data of the case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Answer {
    /// Yes or no.
    YesNo(bool),
    /// A whole number.
    Number(i64),
    /// A text, a date or a choice.
    Text(String),
    /// Several choices.
    Choices(Vec<String>),
    /// A text with what it is about.
    Said(SaidText),
}

/// A rule that the chair sets aside, with the reason that goes on record.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Override {
    /// Code of the rule.
    pub rule: String,
    /// Why.
    pub reason: LongText,
    /// Who decided.
    pub by: PersonId,
    /// Day.
    pub on: Date,
}
