//! What follows, by the table, from what a case says of one person.

use super::table::{Role, TABLE};
use super::{Aim, Bound, Part, Party, Report, Stance, Standing};
use crate::case::{Framework, Secrecy};
use crate::consent::Sources;

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
}

/// Returns how somebody stands, and then what this person owes besides.
#[must_use]
pub fn position(party: &Party, sources: Sources) -> Vec<Standing> {
    TABLE.standings(&party.roles, &Stance::of(party, sources), sources)
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
