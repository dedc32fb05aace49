//! One of the two people between whom something is shared, and how close they work.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::case::{Capacity, Framework, Participant, Secrecy, Service};

/// What the case says of somebody's position towards secrecy. None means: not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Party {
    /// As what this person takes part; nothing for a client.
    pub roles: Vec<Capacity>,
    /// Secrecy that binds this person.
    pub secrecy: Option<Secrecy>,
    /// Voluntary or judicial help.
    pub framework: Option<Framework>,
    /// Works for a mandated service.
    pub mandated: Option<bool>,
    /// Must report to the juvenile court.
    pub reports_to_court: Option<bool>,
    /// To whom else this person reports.
    pub reports_to: Option<String>,
    /// Team in which secrecy is joint.
    pub team: Option<String>,
    /// Organisation: the id of the service that it names, or else its name.
    pub organisation: Option<String>,
    /// Whether the organisation belongs to the partnership of the meeting.
    pub internal: Option<bool>,
    /// Helps this client.
    pub involved: Option<bool>,
}

impl Party {
    /// A client: whose information it is.
    pub const CLIENT: Self = Self {
        roles: Vec::new(),
        secrecy: None,
        framework: None,
        mandated: None,
        reports_to_court: None,
        reports_to: None,
        team: None,
        organisation: None,
        internal: None,
        involved: None,
    };

    /// Returns what a case says of a participant; `services` are its organisations.
    #[must_use]
    pub fn of(participant: &Participant, services: &[Service]) -> Self {
        let organisation = known(participant.organisation.as_deref());
        let named =
            |service: &&Service| [&service.id, &service.name].into_iter().any(|name| known(Some(name)) == organisation);
        let service = organisation.as_ref().and_then(|_| services.iter().find(named));
        Self {
            roles: participant.capacities().collect(),
            secrecy: participant.secrecy,
            framework: participant.framework,
            mandated: participant.mandated,
            reports_to_court: participant.reports_to_court,
            reports_to: known(participant.reports_to.as_deref()),
            team: known(participant.team.as_deref()),
            organisation: service.map(|service| service.id.clone()).or(organisation),
            internal: service.and_then(|service| service.internal),
            involved: participant.involved,
        }
    }

    /// Returns whether this is a client.
    #[must_use]
    pub fn is_client(&self) -> bool {
        self.roles.is_empty()
    }
}

/// Returns a name as it is compared: without the accidents of writing. A blank is no name.
fn known(name: Option<&str>) -> Option<String> {
    let words = name?.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    (!words.is_empty()).then_some(words)
}

/// How close two people work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Near {
    /// In one team.
    Team,
    /// In one organisation.
    Organisation,
    /// In organisations that both belong to the partnership of the meeting.
    Partnership,
    /// None of these, as far as is known.
    Apart,
}

impl Near {
    /// All ways.
    pub const ALL: [Self; 4] = [Self::Team, Self::Organisation, Self::Partnership, Self::Apart];

    /// Returns how close two people work. Teams of two organisations are two teams, whatever they are called (S2 §3.2).
    #[must_use]
    pub fn between(one: &Party, other: &Party) -> Self {
        let same = |of: fn(&Party) -> Option<&String>| of(one).is_some() && of(one) == of(other);
        let in_two =
            one.organisation.is_some() && other.organisation.is_some() && one.organisation != other.organisation;
        if same(|party| party.team.as_ref()) && !in_two {
            Self::Team
        } else if same(|party| party.organisation.as_ref()) {
            Self::Organisation
        } else if one.internal == Some(true) && other.internal == Some(true) {
            Self::Partnership
        } else {
            Self::Apart
        }
    }
}
