//! The position of one person towards secrecy.

use schemars::JsonSchema;
use serde::Serialize;

use crate::case::{Capacity, Client, Framework, Participant, Secrecy};

/// How somebody at the table stands towards secrecy (S0, S2 §4.1.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// The client, whose secret it is.
    Client,
    /// Bound by professional secrecy, in voluntary help.
    Secrecy,
    /// Bound by professional secrecy, and must report to the juvenile court (S0 notes 4 and 8).
    Judicial,
    /// Bound by professional secrecy, in a mandated service that judges concern.
    Mandated,
    /// Bound by discretion only; the client's explicit consent is needed (S0).
    Discretion,
    /// Trusted person: bound by what is heard in this meeting (S0).
    TrustedPerson,
    /// Family, neighbour, friend, support figure: bound by what is heard in this meeting (decreet IJH art. 7).
    Network,
    /// Chair, coordinator or interpreter: bound by professional secrecy, takes no part in the help.
    Host,
    /// Not known: nothing may be taken for granted.
    Unknown,
}

/// Returns how a client stands.
#[must_use]
pub fn of_client(_client: &Client) -> Standing {
    Standing::Client
}

/// Returns how a participant stands.
#[must_use]
pub fn of_participant(participant: &Participant) -> Standing {
    match participant.capacity {
        Capacity::Chair | Capacity::CoChair | Capacity::Coordinator | Capacity::Interpreter => Standing::Host,
        // A recognised carer, a foster parent, a volunteer of an organisation is bound as a helper is (S2 §5.1.1); a
        // trusted person whom no law knows is not (S2 §5.3.1).
        Capacity::Network | Capacity::SupportFigure if participant.secrecy == Some(Secrecy::Professional) => {
            of_professional(participant)
        }
        Capacity::TrustedPerson if participant.secrecy == Some(Secrecy::None) => Standing::Network,
        Capacity::TrustedPerson => Standing::TrustedPerson,
        Capacity::Network | Capacity::SupportFigure => Standing::Network,
        Capacity::Professional | Capacity::ExternalExpert => of_professional(participant),
    }
}

fn of_professional(participant: &Participant) -> Standing {
    let judicial = participant.framework == Some(Framework::Judicial) || participant.reports_to_court == Some(true);
    match participant.secrecy {
        Some(Secrecy::Professional) if judicial => Standing::Judicial,
        Some(Secrecy::Professional) if participant.mandated == Some(true) => Standing::Mandated,
        Some(Secrecy::Professional) => Standing::Secrecy,
        Some(Secrecy::Discretion | Secrecy::None) => Standing::Discretion,
        None => Standing::Unknown,
    }
}
