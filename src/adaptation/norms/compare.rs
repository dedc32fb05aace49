//! One norm beside its own in the base.

use std::collections::BTreeSet;

use super::bound;
use super::change::{Bearing, Effect, NormChange, Part, bearing};
use super::vocabulary::Vocabulary;
use crate::set::{Force, Norm};

/// Returns what became of each part of a norm that differs from the base's.
#[must_use]
pub fn compare(vocabulary: &Vocabulary, base: &Norm, adapted: &Norm) -> Vec<NormChange> {
    let pair = Pair { vocabulary, base, adapted, bearing: bearing(vocabulary, base) };
    let act = if base.act == adapted.act { (Effect::Same, "act-same") } else { (Effect::Looser, "act-other") };
    let parts = [
        (Part::Force, pair.force()),
        (Part::Who, pair.who()),
        (Part::Act, act),
        (Part::Within, pair.within()),
        (Part::Exceptions, pair.exceptions()),
        (Part::Conditions, pair.conditions()),
    ];
    let change = |(part, (effect, reason))| NormChange { part, effect, reason };
    parts.into_iter().map(change).filter(|change| change.effect != Effect::Same).collect()
}

/// A norm and its own in the base.
struct Pair<'a> {
    vocabulary: &'a Vocabulary,
    base: &'a Norm,
    adapted: &'a Norm,
    /// How the base's norm bears.
    bearing: Bearing,
}

impl Pair<'_> {
    fn force(&self) -> (Effect, &'static str) {
        match (self.base.force, self.adapted.force) {
            (before, after) if before == after => (Effect::Same, "force-same"),
            (Force::May, _) if self.bearing == Bearing::Right => (Effect::Looser, "right-turned"),
            (Force::May, Force::MustNot) | (Force::Should, Force::Must) => (Effect::Stricter, "force-stronger"),
            (Force::May, _) if self.vocabulary.discloses(&self.base.act) => (Effect::Looser, "speaking-is-no-duty"),
            (Force::May, _) => (Effect::Stricter, "force-stronger"),
            (Force::MustNot, _) | (_, Force::MustNot) => (Effect::Looser, "force-turned"),
            _ => (Effect::Looser, "force-weaker"),
        }
    }

    fn who(&self) -> (Effect, &'static str) {
        let (before, after) = (self.base.who.as_slice(), self.adapted.who.as_slice());
        let wider = self.vocabulary.covers(after, before);
        let narrower = self.vocabulary.covers(before, after);
        match (self.bearing, wider, narrower) {
            (_, true, true) => (Effect::Same, "who-same"),
            (Bearing::Right, true, _) if !self.goes_to_protected(before, after) => (Effect::Looser, "right-of-others"),
            (Bearing::Right | Bearing::Duty, true, _) => (Effect::Stricter, "who-wider"),
            (Bearing::Right | Bearing::Duty, false, _) => (Effect::Looser, "who-narrower"),
            (Bearing::Permission, true, _) | (Bearing::Permission, _, true) if self.is_forbidden_now() => {
                (Effect::Stricter, "who-wider")
            }
            (Bearing::Permission, false, true) if self.adapted.force == Force::May => {
                (Effect::Stricter, "who-fewer-may")
            }
            (Bearing::Permission, ..) => (Effect::Looser, "who-more-may"),
        }
    }

    /// Whether everybody who gets a right is somebody whom the code protects.
    fn goes_to_protected(&self, before: &[String], after: &[String]) -> bool {
        let new: Vec<String> = after.iter().filter(|group| !before.contains(group)).cloned().collect();
        new.is_empty() || self.vocabulary.protects_all(&new)
    }

    /// Whether what was allowed is forbidden now.
    fn is_forbidden_now(&self) -> bool {
        self.base.force == Force::May && self.adapted.force == Force::MustNot
    }

    fn within(&self) -> (Effect, &'static str) {
        bound::compare(self.vocabulary, self.base, self.adapted, self.bearing)
    }

    fn exceptions(&self) -> (Effect, &'static str) {
        let (before, after) = (words(&self.base.exceptions), words(&self.adapted.exceptions));
        match self.bearing {
            // Of a prohibition that was a permission nothing may be excepted: it would be allowed again.
            Bearing::Permission if self.is_forbidden_now() && after.is_empty() => (Effect::Same, "same"),
            Bearing::Permission if self.is_forbidden_now() => (Effect::Looser, "exceptions-more"),
            Bearing::Permission => more(&before, &after, "exceptions"),
            Bearing::Right | Bearing::Duty => fewer(&before, &after, "exceptions"),
        }
    }

    fn conditions(&self) -> (Effect, &'static str) {
        let (before, after) = (words(&self.base.conditions), words(&self.adapted.conditions));
        match self.bearing {
            Bearing::Permission if self.is_forbidden_now() && after.is_empty() => (Effect::Same, "same"),
            Bearing::Permission if self.is_forbidden_now() => (Effect::Looser, "conditions-more"),
            Bearing::Permission => more(&before, &after, "conditions"),
            Bearing::Right if !self.keeps_unlimited(&before, &after) => (Effect::Looser, "conditions-limit"),
            Bearing::Duty if self.base.force != Force::MustNot => self.timed(before, after),
            Bearing::Right | Bearing::Duty => fewer(&before, &after, "conditions"),
        }
    }

    fn keeps_unlimited(&self, before: &BTreeSet<&str>, after: &BTreeSet<&str>) -> bool {
        before
            .iter()
            .filter(|condition| self.vocabulary.is_unlimited(condition))
            .all(|condition| after.contains(condition))
    }

    /// Compares the conditions of what has to be done: a moment is no condition but says until when.
    fn timed(&self, mut before: BTreeSet<&str>, mut after: BTreeSet<&str>) -> (Effect, &'static str) {
        let earlier = match (self.take_moment(&mut before), self.take_moment(&mut after)) {
            (None, Some(_)) if self.vocabulary.is_once(&self.base.act) => Effect::Stricter,
            (None, Some(_)) | (Some(_), None) => return (Effect::Looser, "moment"),
            (Some(before), Some(after)) if after > before => return (Effect::Looser, "moment"),
            (Some(before), Some(after)) if after < before => Effect::Stricter,
            _ => Effect::Same,
        };
        let (effect, reason) = fewer(&before, &after, "conditions");
        if effect == Effect::Same { (earlier, "moment-earlier") } else { (effect, reason) }
    }

    /// Takes the moments out of conditions, and returns the earliest.
    fn take_moment(&self, conditions: &mut BTreeSet<&str>) -> Option<usize> {
        let moments: Vec<usize> = conditions.iter().filter_map(|condition| self.vocabulary.moment(condition)).collect();
        conditions.retain(|condition| self.vocabulary.moment(condition).is_none());
        moments.into_iter().min()
    }
}

fn words(list: &[String]) -> BTreeSet<&str> {
    list.iter().map(String::as_str).collect()
}

/// Stricter when there are fewer.
fn fewer(before: &BTreeSet<&str>, after: &BTreeSet<&str>, what: &'static str) -> (Effect, &'static str) {
    match (before == after, after.is_subset(before), what) {
        (true, ..) => (Effect::Same, "same"),
        (_, true, "exceptions") => (Effect::Stricter, "exceptions-fewer"),
        (_, true, _) => (Effect::Stricter, "conditions-fewer"),
        (_, false, "exceptions") => (Effect::Looser, "exceptions-more"),
        (..) => (Effect::Looser, "conditions-more"),
    }
}

/// Stricter when there are more.
fn more(before: &BTreeSet<&str>, after: &BTreeSet<&str>, what: &'static str) -> (Effect, &'static str) {
    match (before == after, after.is_superset(before), what) {
        (true, ..) => (Effect::Same, "same"),
        (_, true, "exceptions") => (Effect::Stricter, "exceptions-more-may"),
        (_, true, _) => (Effect::Stricter, "conditions-more-may"),
        (_, false, "exceptions") => (Effect::Looser, "exceptions-fewer-may"),
        (..) => (Effect::Looser, "conditions-fewer-may"),
    }
}
