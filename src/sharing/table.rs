//! The table, read: what follows from what.
//!
//! `table.yaml` says what each key means. It is read once, along the schema of these types, so that an unknown key or word
//! fails a test before it can decide anything.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Aim, Bound, Condition, Consented, Ground, May, Near, Part, Report, Sharing, Stance, Standing};
use crate::case::{Capacity, Framework, Secrecy};
use crate::consent::Sources;
use crate::diagnostic::SourceFile;
use crate::yaml;

/// The table.
pub(super) static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let file = SourceFile::new("src/sharing/table.yaml", include_str!("table.yaml"));
    yaml::read::<Table>(&file).expect("a test reads the table").value.value
});

/// Everything that decides who may share what with whom.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    /// What follows from a role.
    pub(super) roles: Vec<Role>,
    /// Which answer a pair gets.
    pub(super) questions: Vec<Question>,
    /// What may be shared.
    pub(super) answers: BTreeMap<String, ByConsent>,
    /// What is added.
    pub(super) limits: Vec<Limit>,
    /// What somebody is told first.
    pub(super) positions: Vec<Telling>,
    /// What somebody is told besides.
    pub(super) duties: Vec<Telling>,
}

/// What follows from some roles, where the case does not say.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Role {
    /// The roles.
    pub(super) roles: Vec<Capacity>,
    /// Where it holds.
    pub(super) sources: Option<Vec<Sources>>,
    /// Secrecy that it brings.
    pub(super) secrecy: Option<Secrecy>,
    /// Framework that it brings.
    pub(super) framework: Option<Framework>,
    /// Part that it takes.
    pub(super) part: Option<Part>,
    /// Place in the sources.
    #[cfg_attr(not(test), expect(dead_code, reason = "for who reads the table"))]
    pub(super) source: String,
}

/// People whom a row is about.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Who {
    pub(super) bound: Option<Vec<Bound>>,
    pub(super) part: Option<Vec<Part>>,
    pub(super) aim: Option<Vec<Aim>>,
    pub(super) reports: Option<Vec<Report>>,
}

/// A question of a pair, and the name of the answer that it gets.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    #[cfg_attr(not(test), expect(dead_code, reason = "for who reads the table"))]
    pub(super) id: String,
    #[serde(default)]
    pub(super) from: Who,
    #[serde(default)]
    pub(super) to: Who,
    pub(super) near: Option<Vec<Near>>,
    pub(super) sources: Option<Vec<Sources>>,
    pub(super) then: String,
    #[cfg_attr(not(test), expect(dead_code, reason = "for who reads the table"))]
    pub(super) source: String,
}

/// An answer, by how the client consented: each way has to be there.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ByConsent {
    pub(super) explicit: Ruling,
    pub(super) unclear: Ruling,
    pub(super) implicit: Ruling,
    pub(super) missing: Ruling,
    pub(super) withdrawn: Ruling,
}

/// What may be shared, on which ground, and what has to come first.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Ruling {
    pub(super) may: May,
    pub(super) ground: Ground,
    pub(super) first: Option<Condition>,
}

/// A condition that is added to what is not refused.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Limit {
    #[serde(default)]
    pub(super) from: Who,
    #[serde(default)]
    pub(super) to: Who,
    pub(super) may: Option<Vec<May>>,
    pub(super) ground: Option<Vec<Ground>>,
    pub(super) sources: Option<Vec<Sources>>,
    pub(super) add: Condition,
    #[cfg_attr(not(test), expect(dead_code, reason = "for who reads the table"))]
    pub(super) source: String,
}

/// What some people are told.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Telling {
    /// The role that the case names first.
    pub(super) first: Option<Vec<Capacity>>,
    pub(super) roles: Option<Vec<Capacity>>,
    pub(super) bound: Option<Vec<Bound>>,
    pub(super) part: Option<Vec<Part>>,
    pub(super) aim: Option<Vec<Aim>>,
    pub(super) reports: Option<Vec<Report>>,
    pub(super) sources: Option<Vec<Sources>>,
    pub(super) say: Standing,
    #[cfg_attr(not(test), expect(dead_code, reason = "for who reads the table"))]
    pub(super) source: String,
}

/// Two people, as the table looks at them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair<'a> {
    pub(super) from: &'a Stance,
    pub(super) to: &'a Stance,
    pub(super) near: Near,
    pub(super) sources: Sources,
}

impl Table {
    /// Returns what follows from a role.
    pub(super) fn role(&self, role: Capacity, sources: Sources) -> Option<&Role> {
        self.roles.iter().find(|row| row.roles.contains(&role) && allows(row.sources.as_ref(), sources))
    }

    /// Returns the question that decides a pair; a test shows that there always is one.
    pub(super) fn decides(&self, pair: &Pair<'_>) -> Option<&Question> {
        self.questions.iter().find(|question| question.fits(pair))
    }

    /// Returns the answer for a pair. What no row decides is refused.
    pub(super) fn answer(&self, pair: &Pair<'_>, consented: Consented) -> Sharing {
        let by_consent = self.decides(pair).and_then(|question| self.answers.get(&question.then));
        let refused = Ruling { may: May::No, ground: Ground::None, first: Some(Condition::EmergencyOnly) };
        let ruling = by_consent.map_or(refused, |answer| answer.when(consented));
        let mut conditions: Vec<Condition> = ruling.first.into_iter().collect();
        for limit in self.limits.iter().filter(|limit| limit.fits(pair, ruling)) {
            if !conditions.contains(&limit.add) {
                conditions.push(limit.add);
            }
        }
        Sharing { may: ruling.may, ground: ruling.ground, conditions }
    }

    /// Returns what somebody is told.
    pub(super) fn standings(&self, roles: &[Capacity], stance: &Stance, sources: Sources) -> Vec<Standing> {
        let fits = |telling: &&Telling| telling.fits(roles, stance, sources);
        let first = self.positions.iter().find(fits);
        first.into_iter().chain(self.duties.iter().filter(fits)).map(|telling| telling.say).collect()
    }
}

impl Question {
    pub(super) fn fits(&self, pair: &Pair<'_>) -> bool {
        allows(self.sources.as_ref(), pair.sources)
            && allows(self.near.as_ref(), pair.near)
            && self.from.fits(pair.from)
            && self.to.fits(pair.to)
    }
}

impl ByConsent {
    pub(super) fn when(&self, consented: Consented) -> Ruling {
        match consented {
            Consented::Explicit => self.explicit,
            Consented::Unclear => self.unclear,
            Consented::Implicit => self.implicit,
            Consented::Missing => self.missing,
            Consented::Withdrawn => self.withdrawn,
        }
    }
}

impl Limit {
    pub(super) fn fits(&self, pair: &Pair<'_>, ruling: Ruling) -> bool {
        ruling.may != May::No
            && allows(self.may.as_ref(), ruling.may)
            && allows(self.ground.as_ref(), ruling.ground)
            && allows(self.sources.as_ref(), pair.sources)
            && self.from.fits(pair.from)
            && self.to.fits(pair.to)
    }
}

impl Who {
    fn fits(&self, stance: &Stance) -> bool {
        allows(self.bound.as_ref(), stance.bound)
            && allows(self.part.as_ref(), stance.part)
            && allows(self.aim.as_ref(), stance.aim)
            && meets(self.reports.as_ref(), &stance.reports)
    }
}

impl Telling {
    fn fits(&self, roles: &[Capacity], stance: &Stance, sources: Sources) -> bool {
        let first = roles.first().map_or(&[][..], std::slice::from_ref);
        meets(self.first.as_ref(), first)
            && meets(self.roles.as_ref(), roles)
            && allows(self.sources.as_ref(), sources)
            && allows(self.bound.as_ref(), stance.bound)
            && allows(self.part.as_ref(), stance.part)
            && allows(self.aim.as_ref(), stance.aim)
            && meets(self.reports.as_ref(), &stance.reports)
    }
}

fn allows<T: Copy + PartialEq>(wanted: Option<&Vec<T>>, value: T) -> bool {
    wanted.is_none_or(|wanted| wanted.contains(&value))
}

/// Returns whether one of several values is wanted.
fn meets<T: PartialEq>(wanted: Option<&Vec<T>>, values: &[T]) -> bool {
    wanted.is_none_or(|wanted| values.iter().any(|value| wanted.contains(value)))
}
