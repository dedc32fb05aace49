//! Bounds: whether one is stricter than another, whatever their units.

use std::ops::RangeInclusive;

use super::change::{Bearing, Effect};
use super::vocabulary::Vocabulary;
use crate::set::{Bound, Direction, Force, Norm};

/// Returns what a change of the bound does, with the word that tells why.
pub(super) fn compare(
    vocabulary: &Vocabulary,
    base: &Norm,
    adapted: &Norm,
    bearing: Bearing,
) -> (Effect, &'static str) {
    match (&base.within, &adapted.within) {
        (None, None) => (Effect::Same, "bound-same"),
        (None, Some(bound)) => added(vocabulary, adapted, bound, bearing),
        (Some(_), None) if bearing == Bearing::Right => (Effect::Stricter, "bound-gone"),
        (Some(_), None) => (Effect::Looser, "bound-gone"),
        (Some(before), Some(after)) if before == after => (Effect::Same, "bound-same"),
        (Some(_), Some(_)) if bearing == Bearing::Right => (Effect::Looser, "bound-of-right"),
        (Some(before), Some(after)) => changed(vocabulary, before, after),
    }
}

/// A new bound is stricter where it is a deadline for what is done once, or a number of times at least. Anywhere else it
/// may as well say when something ends: confidential for a year.
fn added(vocabulary: &Vocabulary, norm: &Norm, bound: &Bound, bearing: Bearing) -> (Effect, &'static str) {
    let is_time = vocabulary.unit(&bound.unit).is_some();
    let narrows = match (norm.force, bound.stricter) {
        (Force::MustNot, _) | (Force::May, Direction::Higher) => false,
        (Force::May, Direction::Lower) => is_time && bearing == Bearing::Permission,
        (Force::Should | Force::Must, Direction::Lower) => is_time && vocabulary.is_once(&norm.act),
        (Force::Should | Force::Must, Direction::Higher) => bound.unit == "time",
    };
    if narrows { (Effect::Stricter, "bound-new") } else { (Effect::Looser, "bound-unclear") }
}

fn changed(vocabulary: &Vocabulary, before: &Bound, after: &Bound) -> (Effect, &'static str) {
    if before.stricter != after.stricter {
        return (Effect::Looser, "bound-turned");
    }
    let Some((before_range, after_range)) = comparable(vocabulary, before, after) else {
        return (Effect::Looser, "bound-unit");
    };
    let as_strict = match before.stricter {
        Direction::Lower => after_range.end() <= before_range.start(),
        Direction::Higher => after_range.start() >= before_range.end(),
    };
    if as_strict { (Effect::Stricter, "bound-stricter") } else { (Effect::Looser, "bound-weaker") }
}

/// Returns both bounds in the same unit, each from the least to the most that it can be; none if they have none.
fn comparable(
    vocabulary: &Vocabulary,
    before: &Bound,
    after: &Bound,
) -> Option<(RangeInclusive<u64>, RangeInclusive<u64>)> {
    let exactly = |bound: &Bound| u64::from(bound.value)..=u64::from(bound.value);
    if before.unit == after.unit {
        return Some((exactly(before), exactly(after)));
    }
    let (unit_before, unit_after) = (vocabulary.unit(&before.unit)?, vocabulary.unit(&after.unit)?);
    let in_hours = |bound: &Bound, unit: super::vocabulary::Unit, ends: u64| {
        let value = u64::from(bound.value);
        value * unit.least..=value * unit.most + ends
    };
    // “Within one day” lasts until the end of that day: against hours that is a day more at most.
    let ends = if unit_after.calendar && !unit_before.calendar { 24 } else { 0 };
    Some((in_hours(before, unit_before, 0), in_hours(after, unit_after, ends)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::Tree;

    fn bound(value: u32, unit: &str) -> Bound {
        Bound { value, unit: unit.into(), stricter: Direction::Lower }
    }

    #[test]
    fn units_are_converted_only_where_it_is_certain() {
        let vocabulary = Vocabulary::open(&Tree::embedded()).unwrap();
        let stricter = |before: Bound, after: Bound| changed(&vocabulary, &before, &after).0 == Effect::Stricter;
        assert!(stricter(bound(14, "working-day"), bound(14, "day")));
        assert!(!stricter(bound(14, "day"), bound(14, "working-day")));
        assert!(stricter(bound(10, "day"), bound(2, "working-day")));
        assert!(!stricter(bound(10, "day"), bound(3, "working-day")));
        assert!(stricter(bound(1, "month"), bound(28, "day")) && !stricter(bound(1, "month"), bound(29, "day")));
        assert!(stricter(bound(48, "hour"), bound(1, "day")) && !stricter(bound(24, "hour"), bound(1, "day")));
        assert!(!stricter(bound(1, "season"), bound(1, "day")));
    }
}
