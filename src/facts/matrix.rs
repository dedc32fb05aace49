//! Who may share with whom at one meeting, readable for many people: one row for each sender and answer.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::case::{Case, PersonId};
use crate::consent::{Sources, agreed};
use crate::sharing::{Condition, Ground, May, Party, Sharing, share};

/// Everybody with whom somebody may share in the same way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MatrixRow {
    /// Who shares.
    from: PersonId,
    /// With whom.
    to: Vec<PersonId>,
    /// Whether it may be shared.
    may: May,
    /// On which ground.
    ground: Ground,
    /// Under which conditions: what comes first, then all that stay in force.
    conditions: Vec<Condition>,
}

/// Returns the rows of a case: for each sender in the order of the file, from what may to what may not.
pub(super) fn of(case: &Case, today: Date) -> Vec<MatrixRow> {
    let clients = case.client_system.iter().map(|client| (&client.id, Party::CLIENT));
    let party = |participant| Party::of(participant, &case.services);
    let others = case.participants.iter().map(|participant| (&participant.id, party(participant)));
    let people: Vec<(&PersonId, Party)> = clients.chain(others).collect();
    let (consented, sources) = (agreed(case, today).into(), Sources::of_set(&case.set));
    let mut rows = Vec::new();
    for (from, party) in &people {
        let mut by_answer: BTreeMap<Sharing, Vec<PersonId>> = BTreeMap::new();
        for (to, other) in people.iter().filter(|(to, _)| to != from) {
            by_answer.entry(share(party, other, consented, sources)).or_default().push((*to).clone());
        }
        rows.extend(by_answer.into_iter().map(|(sharing, to)| row(from, to, sharing)));
    }
    rows
}

/// Makes a row. That there is no condition is said in so many words.
fn row(from: &PersonId, to: Vec<PersonId>, Sharing { may, ground, mut conditions }: Sharing) -> MatrixRow {
    if conditions.is_empty() {
        conditions.push(Condition::None);
    }
    MatrixRow { from: from.clone(), to, may, ground, conditions }
}
