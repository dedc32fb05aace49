//! Self-reliance of one client: measurements and goals as rows.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::case::{Case, Domain, DomainGoal, Measurement, PersonId, Prose, Score};

/// Measurements and goals of one client.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Reliance {
    /// Measurements in order of date.
    measurements: Vec<MeasurementRow>,
    /// Goals by domain.
    goals: Vec<DomainGoal>,
}

/// A measurement as a row: one score a domain.
#[derive(Clone, Debug, Serialize, JsonSchema)]
struct MeasurementRow {
    date: Date,
    helped_by: Option<PersonId>,
    safety: Option<Score>,
    health: Option<Score>,
    housing: Option<Score>,
    work: Option<Score>,
    social_cultural: Option<Score>,
    income: Option<Score>,
    debts: Option<Score>,
    child_care: Option<Score>,
    note: Option<Prose>,
}

/// Returns the self-reliance of a client, if it was measured or has goals.
pub(super) fn of(case: &Case, client: &PersonId) -> Option<Reliance> {
    let record = case.self_reliance.iter().find(|record| record.client == *client)?;
    let mut measurements: Vec<&Measurement> = record.measurements.iter().collect();
    measurements.sort_by_key(|measurement| measurement.date);
    Some(Reliance { measurements: measurements.into_iter().map(row).collect(), goals: record.goals.clone() })
}

fn row(measurement: &Measurement) -> MeasurementRow {
    let score = |domain: Domain| measurement.scores.get(&domain).copied();
    MeasurementRow {
        date: measurement.date,
        helped_by: measurement.helped_by.clone(),
        safety: score(Domain::Safety),
        health: score(Domain::Health),
        housing: score(Domain::Housing),
        work: score(Domain::Work),
        social_cultural: score(Domain::SocialCultural),
        income: score(Domain::Income),
        debts: score(Domain::Debts),
        child_care: score(Domain::ChildCare),
        note: measurement.note.clone(),
    }
}
