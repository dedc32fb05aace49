//! Amounts that the law sets, in cents, by what they are paid for.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::validity::{self, Dated, valid_on};
use super::{Laws, gather};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::yaml::Located;

/// `fees.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct FeeFile {
    /// The amounts by key.
    fees: BTreeMap<String, Fee>,
}

/// An amount.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fee {
    /// Key of the rule that sets it.
    pub law: String,
    /// Where it was read.
    pub source: String,
    /// Day on which somebody last held it against that source; none if nobody has.
    pub checked: Option<Date>,
    /// What has to be asked, and of whom.
    pub review: Option<String>,
    /// From old to new.
    pub versions: Vec<FeeVersion>,
}

/// An amount in a time.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FeeVersion {
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
    /// Cents.
    pub cents: u32,
    /// That it is not sure, or why.
    pub unsure: Option<String>,
}

impl Dated for FeeVersion {
    fn from(&self) -> Option<Date> {
        self.from
    }

    fn until(&self) -> Option<Date> {
        self.until
    }
}

/// All amounts.
#[derive(Clone, Debug, Default)]
pub struct Fees {
    fees: BTreeMap<String, Fee>,
    places: BTreeMap<String, Place>,
}

impl Fees {
    pub(super) fn of(files: &[Located<FeeFile>], problems: &mut Diagnostics) -> Self {
        let all = gather(files, "fees", |file| &file.fees, problems);
        let mut register = Self::default();
        for (id, (fee, file)) in all {
            let at = format!("fees.{id}");
            problems.extend(validity::check(&id, &fee.versions, &files[file], &at));
            register.places.insert(id.clone(), files[file].place(&format!("{at}.law")));
            register.fees.insert(id, fee);
        }
        register
    }

    /// Returns the amounts that rest on a rule that the register of laws does not hold on their first day.
    pub(super) fn unfounded(&self, laws: &Laws) -> Diagnostics {
        let wrong = |(id, fee): (&String, &Fee)| {
            let place = self.places.get(id).cloned();
            let day = fee.versions.first().and_then(|version| version.from);
            laws.problem(&fee.law, day).map(|problem| problem.at(place))
        };
        self.fees.iter().filter_map(wrong).collect()
    }

    /// Returns all amounts by key.
    pub fn all(&self) -> impl Iterator<Item = (&str, &Fee)> {
        self.fees.iter().map(|(id, fee)| (id.as_str(), fee))
    }

    /// Returns an amount in cents on a day; none when none was set for that day, or it is not sure.
    #[must_use]
    pub fn cents(&self, id: &str, day: Date) -> Option<i64> {
        let version = valid_on(&self.fees.get(id)?.versions, day)?;
        version.unsure.is_none().then_some(i64::from(version.cents))
    }

    /// Returns what is wrong in a reference to an amount.
    #[must_use]
    pub fn problem(&self, id: &str) -> Option<Diagnostic> {
        let unknown = Diagnostic::error(Code::REGISTER_UNKNOWN).with("id", format!("fee.{id}"));
        (!self.fees.contains_key(id)).then(|| unknown.suggest(id, self.fees.keys().map(String::as_str)))
    }
}
