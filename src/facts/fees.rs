//! What a chair claims, by the ministerial decree of 24 February 2014, art. 4 (S1 §6.1.3). Amounts in cents.

use schemars::JsonSchema;
use serde::Serialize;

use crate::case::Fees;

/// Preparing, administering and registering a meeting.
const PREPARING: i64 = 2500;
/// Honorarium of the chair.
const HONORARIUM: i64 = 10_500;
/// Expenses of chairing.
const CHAIRING: i64 = 7000;
/// Honorarium of the second chair.
const CO_CHAIR_HONORARIUM: i64 = 5000;
/// Expenses of the second chair.
const CO_CHAIR_EXPENSES: i64 = 5000;
/// An intervision moment.
const INTERVISION: i64 = 7000;

/// A claim, line by line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FeeStatement {
    /// Lines with something to claim.
    lines: Vec<FeeLine>,
    /// Their sum.
    #[schemars(extend("x-kind" = "cents"))]
    total: i64,
}

/// A line of a claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FeeLine {
    /// For what.
    what: Fee,
    /// How many.
    number: u16,
    /// Amount for one.
    #[schemars(extend("x-kind" = "cents"))]
    amount: i64,
    /// Amount for all.
    #[schemars(extend("x-kind" = "cents"))]
    sum: i64,
}

/// For what a chair may claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum Fee {
    /// Preparing, administering and registering.
    Preparing,
    /// Honorarium of the chair.
    Honorarium,
    /// Expenses of chairing.
    Chairing,
    /// Honorarium of the second chair.
    CoChairHonorarium,
    /// Expenses of the second chair.
    CoChairExpenses,
    /// Intervision.
    Intervision,
}

/// Returns the claim for what was done.
pub(super) fn statement(fees: &Fees) -> FeeStatement {
    let claims = [
        (Fee::Preparing, PREPARING, u16::from(fees.prepared)),
        (Fee::Honorarium, HONORARIUM, u16::from(fees.chaired)),
        (Fee::Chairing, CHAIRING, u16::from(fees.chaired)),
        (Fee::CoChairHonorarium, CO_CHAIR_HONORARIUM, u16::from(fees.co_chaired)),
        (Fee::CoChairExpenses, CO_CHAIR_EXPENSES, u16::from(fees.co_chaired)),
        (Fee::Intervision, INTERVISION, fees.intervisions),
    ];
    let lines: Vec<FeeLine> = claims
        .into_iter()
        .filter(|(_, _, number)| *number > 0)
        .map(|(what, amount, number)| FeeLine { what, number, amount, sum: amount * i64::from(number) })
        .collect();
    FeeStatement { total: lines.iter().map(|line| line.sum).sum(), lines }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chair_claims_two_hundred_euros_and_an_intervision_seventy() {
        let chair = Fees { prepared: true, chaired: true, ..Fees::default() };
        assert_eq!(statement(&chair).total, 20_000);
        assert_eq!(statement(&Fees { intervisions: 2, ..chair }).total, 34_000);
        assert_eq!(statement(&Fees { co_chaired: true, ..Fees::default() }).total, 10_000);
        assert_eq!(statement(&Fees::default()), FeeStatement { lines: vec![], total: 0 });
    }
}
