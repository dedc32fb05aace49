//! What follows from what a case says of one person: the keys by which the table decides.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Party;
use super::table::{Role, TABLE};
use crate::case::{Framework, Secrecy};
use crate::consent::Sources;

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
    /// Returns how somebody stands. What the case says goes before what follows from the roles.
    #[must_use]
    pub fn of(party: &Party, sources: Sources) -> Self {
        let rows: Vec<&Role> = party.roles.iter().filter_map(|role| TABLE.role(*role, sources)).collect();
        // A role that leaves it open makes it unknown: what is shared, is shared with all of somebody's roles.
        let secrecy = party.secrecy.or_else(|| agree(rows.iter().map(|row| row.secrecy)));
        let framework = party.framework.or_else(|| agree(rows.iter().map(|row| row.framework)));
        Self {
            bound: if party.is_client() { Bound::Client } else { bound(secrecy) },
            part: part(party.involved, rows.iter().find_map(|row| row.part)),
            aim: aim(party, framework),
            reports: reports(party, framework),
        }
    }

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

/// Returns the value on which all agree.
fn agree<T: PartialEq>(mut values: impl Iterator<Item = Option<T>>) -> Option<T> {
    let first = values.next()??;
    values.all(|value| value.as_ref() == Some(&first)).then_some(first)
}

fn bound(secrecy: Option<Secrecy>) -> Bound {
    match secrecy {
        Some(Secrecy::Professional) => Bound::Professional,
        Some(Secrecy::Discretion) => Bound::Discretion,
        Some(Secrecy::None) => Bound::None,
        None => Bound::Unknown,
    }
}

/// Who does not help still takes the part of a role.
fn part(involved: Option<bool>, of_role: Option<Part>) -> Part {
    match (involved, of_role) {
        (Some(true), _) => Part::Helps,
        (_, Some(part)) => part,
        (Some(false), None) => Part::Outside,
        (None, None) => Part::Unknown,
    }
}

/// A mandate shows from any of three; without a framework it cannot be denied.
fn aim(party: &Party, framework: Option<Framework>) -> Aim {
    let mandate =
        framework == Some(Framework::Judicial) || party.mandated == Some(true) || party.reports_to_court == Some(true);
    match framework {
        _ if mandate => Aim::Mandate,
        None => Aim::Unknown,
        Some(_) if party.reports_to.is_some() => Aim::Elsewhere,
        Some(_) => Aim::Voluntary,
    }
}

/// Every helper in the compulsory framework reports (S0 note 8).
fn reports(party: &Party, framework: Option<Framework>) -> Vec<Report> {
    let court = party.reports_to_court == Some(true) || framework == Some(Framework::Judicial);
    let all = [
        (court, Report::Court),
        (party.mandated == Some(true), Report::Inquiry),
        (party.reports_to.is_some(), Report::Elsewhere),
    ];
    all.into_iter().filter(|(reports, _)| *reports).map(|(_, report)| report).collect()
}
