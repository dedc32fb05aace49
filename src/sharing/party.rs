//! One of the two people between whom something is shared.

use crate::case::{Capacity, Framework, Participant, Secrecy};
use crate::consent::Sources;

/// What is known of somebody's position towards secrecy. None means: not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// As what this person takes part; none for a client.
    pub capacity: Option<Capacity>,
    /// Secrecy that binds this person.
    pub secrecy: Option<Secrecy>,
    /// Voluntary or judicial help.
    pub framework: Option<Framework>,
    /// Works for a mandated service.
    pub mandated: Option<bool>,
    /// Must report to the juvenile court.
    pub reports_to_court: Option<bool>,
    /// Team in which secrecy is joint.
    pub team: Option<String>,
    /// Takes part in the help to this client.
    pub involved: Option<bool>,
}

impl From<&Participant> for Party {
    fn from(participant: &Participant) -> Self {
        Self {
            capacity: Some(participant.capacity),
            secrecy: participant.secrecy,
            framework: participant.framework,
            mandated: participant.mandated,
            reports_to_court: participant.reports_to_court,
            team: participant.team.clone(),
            involved: participant.involved,
        }
    }
}

impl Party {
    /// A client: whose information it is.
    pub const CLIENT: Self = Self {
        capacity: None,
        secrecy: None,
        framework: None,
        mandated: None,
        reports_to_court: None,
        team: None,
        involved: None,
    };

    /// Returns whether this is a client.
    #[must_use]
    pub fn is_client(&self) -> bool {
        self.capacity.is_none()
    }

    /// Fills in what follows from the capacity. What the file says goes first: only a trusted person that a law knows
    /// is bound.
    #[must_use]
    pub fn completed(&self, sources: Sources) -> Self {
        let mut party = self.clone();
        match (self.capacity, sources) {
            // S2 §5.3.1, S0; for who leads a cliëntoverleg IJH: S2 §5.1.1, decreet IJH art. 7.
            (Some(Capacity::TrustedPerson), _) | (Some(Capacity::Chair | Capacity::CoChair), Sources::Ijh) => {
                party.secrecy = party.secrecy.or(Some(Secrecy::Professional));
                party.framework = party.framework.or(Some(Framework::Voluntary));
                party.involved = party.involved.or(Some(true));
            }
            // The question that was put makes an expert involved (S2 §4.1.1).
            (Some(Capacity::ExternalExpert), _) => party.involved = party.involved.or(Some(true)),
            _ => {}
        }
        party
    }

    /// Returns whether this person works under a mandate: judicial help, a mandated service, or a duty to report.
    /// Without a framework that cannot be denied.
    #[must_use]
    pub fn under_mandate(&self) -> Option<bool> {
        if self.framework == Some(Framework::Judicial)
            || self.mandated == Some(true)
            || self.reports_to_court == Some(true)
        {
            return Some(true);
        }
        self.framework.map(|_| false)
    }

    /// Returns whether both belong to one team: the same words on both sides. A team left out is no team.
    pub(super) fn same_team(&self, other: &Self) -> bool {
        self.team.is_some() && self.team == other.team
    }
}
