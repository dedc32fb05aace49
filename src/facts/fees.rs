//! What a chair claims: the amounts of the register on the day of the meeting, in cents.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::case::Fees;
use crate::register;

/// A claim, line by line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FeeStatement {
    /// Lines with something to claim.
    lines: Vec<FeeLine>,
    /// Their sum; none when an amount is not known for the day.
    #[schemars(extend("x-kind" = "cents"))]
    total: Option<i64>,
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
    amount: Option<i64>,
    /// Amount for all.
    #[schemars(extend("x-kind" = "cents"))]
    sum: Option<i64>,
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

impl Fee {
    /// Returns its key in the register.
    fn key(self) -> &'static str {
        match self {
            Self::Preparing => "preparing",
            Self::Honorarium => "honorarium",
            Self::Chairing => "chairing",
            Self::CoChairHonorarium => "co-chair-honorarium",
            Self::CoChairExpenses => "co-chair-expenses",
            Self::Intervision => "intervision",
        }
    }
}

/// Returns the claim for what was done. Without a day no amount is known.
pub(super) fn statement(fees: &Fees, rates: &register::Fees, day: Option<Date>) -> FeeStatement {
    let claims = [
        (Fee::Preparing, u16::from(fees.prepared)),
        (Fee::Honorarium, u16::from(fees.chaired)),
        (Fee::Chairing, u16::from(fees.chaired)),
        (Fee::CoChairHonorarium, u16::from(fees.co_chaired)),
        (Fee::CoChairExpenses, u16::from(fees.co_chaired)),
        (Fee::Intervision, fees.intervisions),
    ];
    let line = |(what, number): (Fee, u16)| {
        let amount = rates.cents(what.key(), day?);
        Some(FeeLine { what, number, amount, sum: amount.map(|amount| amount * i64::from(number)) })
    };
    let unknown = |(what, number): (Fee, u16)| FeeLine { what, number, amount: None, sum: None };
    let claimed = claims.into_iter().filter(|(_, number)| *number > 0);
    let lines: Vec<FeeLine> = claimed.map(|claim| line(claim).unwrap_or_else(|| unknown(claim))).collect();
    let total = lines.iter().map(|line| line.sum).sum::<Option<i64>>();
    FeeStatement { lines, total }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::register::Registers;
    use crate::tree::Tree;

    #[test]
    fn a_chair_claims_two_hundred_euros_and_an_intervision_seventy() {
        let registers = Registers::open(&Tree::embedded()).unwrap();
        let on = |fees: &Fees, day| statement(fees, &registers.fees, day).total;
        let day = Some(date(2026, 11, 12));
        let chair = Fees { prepared: true, chaired: true, ..Fees::default() };
        assert_eq!(on(&chair, day), Some(20_000));
        assert_eq!(on(&Fees { intervisions: 2, ..chair.clone() }, day), Some(34_000));
        assert_eq!(on(&Fees { co_chaired: true, ..Fees::default() }, day), Some(10_000));
        assert_eq!(on(&Fees::default(), day), Some(0));
        assert_eq!(on(&chair, Some(date(2013, 1, 1))), None);
        assert_eq!(on(&chair, None), None);
    }
}
