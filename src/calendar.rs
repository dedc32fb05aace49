//! Days that follow from the law: working days and Belgian public holidays, of any year.
//!
//! A working day is Monday to Friday and no public holiday (wet van 4 januari 1974, koninklijk besluit van 18 april
//! 1974): ten days, three of which move with Easter.

use jiff::civil::{Date, Weekday, date};
use jiff::{Span, ToSpan};

/// Working days within which the work plan has to be sent (S0, the work plan).
pub const PLAN_WORKING_DAYS: u16 = 14;

/// Returns the day that lies `count` working days after `from`; the day itself does not count.
#[must_use]
pub fn working_days_after(from: Date, count: u16) -> Date {
    open_days_after(from, count, &[])
}

/// Returns the day that lies `count` days after `from` on which a desk works that is closed on some more days.
#[must_use]
pub fn open_days_after(from: Date, count: u16, closed: &[Date]) -> Date {
    let mut day = from;
    for _ in 0..count {
        day = next(day);
        while !is_working_day(day) || closed.contains(&day) {
            day = next(day);
        }
    }
    day
}

/// Returns the day a week later.
#[must_use]
pub fn a_week_after(from: Date) -> Date {
    from.saturating_add(1.week())
}

/// Whether people work on this day.
#[must_use]
pub fn is_working_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !is_public_holiday(day)
}

/// Whether this day is one of the ten Belgian public holidays.
#[must_use]
pub fn is_public_holiday(day: Date) -> bool {
    const FIXED: [(i8, i8); 7] = [(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)];
    let easter = easter(day.year());
    let moving = [1, 39, 50].map(|days: i64| easter.saturating_add(Span::new().days(days)));
    FIXED.contains(&(day.month(), day.day())) || moving.contains(&day)
}

/// Returns the age in full years on a day; none before birth.
#[must_use]
pub fn age(born: Date, on: Date) -> Option<i16> {
    let had_birthday = (on.month(), on.day()) >= (born.month(), born.day());
    let years = on.year() - born.year() - i16::from(!had_birthday);
    (years >= 0).then_some(years)
}

/// Returns Easter Sunday of a year, by the anonymous Gregorian computus (Meeus, Jones and Butcher).
#[must_use]
fn easter(year: i16) -> Date {
    let y = i32::from(year);
    let (golden, century, of_century) = (y % 19, y / 100, y % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    let narrow = |number: i32| i8::try_from(number).expect("a month and a day are small");
    date(year, narrow(days / 31), narrow(days % 31 + 1))
}

fn next(day: Date) -> Date {
    day.saturating_add(1.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_as_the_almanac_says() {
        let known =
            [(2000, 4, 23), (2008, 3, 23), (2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25)];
        for (year, month, day) in known {
            assert_eq!(easter(year), date(year, month, day));
        }
    }

    #[test]
    fn fourteen_working_days_step_over_weekends_and_holidays() {
        assert_eq!(working_days_after(date(2026, 11, 12), 14), date(2026, 12, 2));
        // Over Christmas and New Year.
        assert_eq!(working_days_after(date(2026, 12, 18), 14), date(2027, 1, 11));
        // With a desk that is closed on a day more.
        assert_eq!(open_days_after(date(2026, 7, 9), 2, &[date(2026, 7, 10)]), date(2026, 7, 14));
        // Over Easter Monday, and over Ascension and Whit Monday.
        assert_eq!(working_days_after(date(2026, 4, 3), 1), date(2026, 4, 7));
        assert_eq!(working_days_after(date(2026, 5, 13), 8), date(2026, 5, 27));
    }

    #[test]
    fn ages_are_in_full_years() {
        assert_eq!(age(date(2011, 3, 2), date(2026, 3, 1)), Some(14));
        assert_eq!(age(date(2011, 3, 2), date(2026, 3, 2)), Some(15));
        assert_eq!(age(date(2027, 1, 1), date(2026, 1, 1)), None);
    }
}
