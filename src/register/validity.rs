//! Versions that follow each other in time: each day has one, or lies before the first or after the last.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::yaml::Located;

/// What holds from a day, until a day.
pub trait Dated {
    /// First day; none if it has always been so, as far as documents go.
    fn from(&self) -> Option<Date>;
    /// Last day; none if no end is known.
    fn until(&self) -> Option<Date>;
}

/// Returns the version that holds on a day.
#[must_use]
pub fn valid_on<V: Dated>(versions: &[V], day: Date) -> Option<&V> {
    versions.iter().find(|version| {
        version.from().is_none_or(|from| from <= day) && version.until().is_none_or(|until| day <= until)
    })
}

/// Returns what is wrong in the order of versions, which stand in a file from old to new: days that have none, days that
/// have two, an end before its beginning.
pub(super) fn check<V: Dated, T>(id: &str, versions: &[V], file: &Located<T>, at: &str) -> Diagnostics {
    let place = |index: usize| file.place(&format!("{at}.versions.{index}"));
    let mut problems = Diagnostics::new();
    if versions.is_empty() {
        problems.push(Diagnostic::error(Code::REGISTER_EMPTY).with("id", id).at(file.place(at)));
    }
    for (index, version) in versions.iter().enumerate() {
        if version.from().zip(version.until()).is_some_and(|(from, until)| until < from) {
            problems.push(Diagnostic::error(Code::REGISTER_BACKWARDS).with("id", id).at(place(index)));
        }
    }
    for (index, pair) in versions.windows(2).enumerate() {
        let wanted = pair[0].until().map(|until| until.saturating_add(1.day()));
        let (code, day) = match (wanted, pair[1].from()) {
            (Some(wanted), Some(from)) if from > wanted => (Code::REGISTER_GAP, wanted),
            (Some(wanted), Some(from)) if from == wanted => continue,
            (wanted, from) => (Code::REGISTER_OVERLAP, from.or(wanted).unwrap_or(Date::MIN)),
        };
        let wrong = Diagnostic::error(code).with("id", id).with("day", day);
        problems.push(wrong.at(place(index + 1)).related(place(index)));
    }
    problems
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    struct Days(Option<Date>, Option<Date>);

    impl Dated for Days {
        fn from(&self) -> Option<Date> {
            self.0
        }
        fn until(&self) -> Option<Date> {
            self.1
        }
    }

    #[test]
    fn a_day_has_the_version_between_its_bounds_and_both_bounds_count() {
        let versions = [Days(None, Some(date(2026, 8, 31))), Days(Some(date(2026, 9, 1)), Some(date(2030, 1, 1)))];
        let on = |day| valid_on(&versions, day).and_then(Dated::until);
        assert_eq!(on(date(2014, 1, 1)), Some(date(2026, 8, 31)));
        assert_eq!(on(date(2026, 8, 31)), Some(date(2026, 8, 31)));
        assert_eq!(on(date(2026, 9, 1)), Some(date(2030, 1, 1)));
        assert_eq!(on(date(2030, 1, 2)), None);
    }
}
