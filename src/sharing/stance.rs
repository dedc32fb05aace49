//! How somebody stands: the keys by which the table decides.

use schemars::JsonSchema;
use serde::Deserialize;

/// How somebody stands, with what follows from the roles. Two people with the same stance are answered alike.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stance {
    /// What binds this person.
    pub bound: Bound,
    /// What part this person takes.
    pub part: Part,
    /// For what purpose.
    pub aim: Aim,
    /// To whom this person reports what is heard.
    pub reports: Vec<Report>,
}

/// What binds somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    /// Nothing: it is this person's own secret.
    Client,
    /// Professional secrecy.
    Professional,
    /// Discretion only.
    Discretion,
    /// Neither.
    None,
    /// Not known.
    Unknown,
}

/// What part somebody takes in the help (S2 §4.1.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Helps this client.
    Helps,
    /// Was asked for advice.
    Advises,
    /// Leads the meeting.
    Leads,
    /// Makes that people understand each other.
    Interprets,
    /// Stands beside a client.
    Supports,
    /// None.
    Outside,
    /// Not known.
    Unknown,
}

/// The purpose for which somebody takes part (S2 §4.1.1, S0 note 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Aim {
    /// Help alone.
    Voluntary,
    /// Under a mandate: judicial help, a mandated service, or a duty to report to the court.
    Mandate,
    /// Reports to a board, a council or an employer.
    Elsewhere,
    /// Not known.
    Unknown,
}

/// To whom somebody reports what is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Report {
    /// To the juvenile court (S0 notes 4 and 8).
    Court,
    /// To a mandated service, which judges concern (decreet IJH art. 30).
    Inquiry,
    /// To a board, a council or an employer.
    Elsewhere,
}

impl Stance {
    /// Returns whether this person has no secrecy that others can rely on.
    #[must_use]
    pub fn is_unbound(&self) -> bool {
        matches!(self.bound, Bound::Discretion | Bound::None)
    }

    /// Returns whether this person leads the meeting or interprets at it, and does not help.
    #[must_use]
    pub fn is_host(&self) -> bool {
        matches!(self.part, Part::Leads | Part::Interprets)
    }
}
