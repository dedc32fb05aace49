//! Whether the client system agrees that information is shared.

use jiff::civil::Date;
use serde::Deserialize;

use crate::calendar;
use crate::case::{Case, Client, ClientRole, Consent};

/// From this age a minor is presumed able to judge its own interests (decreet IJH art. 6).
pub const ABLE_FROM: i16 = 12;

/// Whether consent was had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Agreed {
    /// Given.
    Given,
    /// Not asked, or not given.
    Missing,
    /// Withdrawn, or refused.
    Withdrawn,
}

impl From<Option<&Consent>> for Agreed {
    fn from(consent: Option<&Consent>) -> Self {
        match consent {
            Some(Consent { withdrawn_on: Some(_), .. } | Consent { meeting: Some(false), .. }) => Self::Withdrawn,
            Some(Consent { given_on: Some(_), .. }) => Self::Given,
            _ => Self::Missing,
        }
    }
}

/// Returns whether everybody agreed whose consent counts: the least of what each of them said. Information about a
/// family is about all of them.
#[must_use]
pub fn agreed(case: &Case) -> Agreed {
    let each = case.client_system.iter().filter(|client| consents(case, client) != Some(false));
    each.map(|client| Agreed::from(client.consent.as_ref())).max().unwrap_or(Agreed::Missing)
}

/// Returns whether somebody's own consent is asked; none when that is not known.
///
/// A minor from twelve is presumed able to give it; a younger one only if found able (decreet IJH art. 6). Beside a young
/// adult nobody else consents (S1 §6.2).
#[must_use]
pub fn consents(case: &Case, client: &Client) -> Option<bool> {
    match client.role {
        ClientRole::Minor => match age(case, client) {
            Some(age) if age < ABLE_FROM => client.able,
            Some(_) => Some(true),
            None => client.able,
        },
        ClientRole::YoungAdult | ClientRole::AdultClient => Some(true),
        ClientRole::Parent => Some(!consents_alone(case)),
        // Carers decide where there are no parents (decreet IJH art. 6).
        ClientRole::Carer => Some(!consents_alone(case) && !has(case, ClientRole::Parent)),
    }
}

/// Returns whether a young adult decides without anybody else: no minor is in the client system.
#[must_use]
pub fn consents_alone(case: &Case) -> bool {
    has(case, ClientRole::YoungAdult) && !has(case, ClientRole::Minor)
}

fn has(case: &Case, role: ClientRole) -> bool {
    case.client_system.iter().any(|client| client.role == role)
}

/// Returns the age of a client at the meeting.
fn age(case: &Case, client: &Client) -> Option<i16> {
    let on: Date = case.meeting.date.or(case.request.date)?;
    calendar::age(client.birth_date?, on)
}
