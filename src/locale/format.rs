//! How dates, times, numbers and lists are written in a locale, by CLDR.

use icu::calendar::{Date as IcuDate, Gregorian};
use icu::datetime::{FixedCalendarDateTimeFormatter, fieldsets};
use icu::decimal::input::Decimal;
use icu::decimal::{DecimalFormatter, options::DecimalFormatterOptions};
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::locale::Locale;
use jiff::civil::{Date, Time};

/// Writers of dates, times, numbers and lists.
pub struct Formats {
    day: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YMD>,
    short: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YMD>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YMDE>,
    number: DecimalFormatter,
    list: ListFormatter,
}

impl Formats {
    /// Returns the writers of a locale; of an unknown one, those that CLDR falls back to.
    pub(super) fn new(tag: &str) -> Self {
        let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
        let list = ListFormatterOptions::default().with_length(ListLength::Wide);
        let compiled = "the data of every locale are compiled in";
        Self {
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::YMD::long()).expect(compiled),
            short: FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::YMD::medium()).expect(compiled),
            weekday: FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::YMDE::long())
                .expect(compiled),
            number: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).expect(compiled),
            list: ListFormatter::try_new_and((&locale).into(), list).expect(compiled),
        }
    }

    /// Returns a day in words: `12 november 2026`.
    #[must_use]
    pub fn day(&self, day: Date) -> String {
        self.day.format(&gregorian(day)).to_string()
    }

    /// Returns a day for a narrow column, on one line: `12 nov 2026`.
    #[must_use]
    pub fn short_day(&self, day: Date) -> String {
        self.short.format(&gregorian(day)).to_string().replace(' ', "\u{a0}")
    }

    /// Returns a day in words with its weekday: `donderdag 12 november 2026`.
    #[must_use]
    pub fn weekday(&self, day: Date) -> String {
        self.weekday.format(&gregorian(day)).to_string()
    }

    /// Returns a time of day as forms have it everywhere in Europe: `14:30`.
    #[must_use]
    pub fn time(&self, time: Time) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// Returns a whole number with the grouping of the locale.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.number.format(&Decimal::from(number)).to_string()
    }

    /// Returns an amount in cents as a number with two decimals: `1.130,00`.
    #[must_use]
    pub fn cents(&self, cents: i64) -> String {
        let mut amount = Decimal::from(cents);
        amount.multiply_pow10(-2);
        amount.pad_end(-2);
        self.number.format(&amount).to_string()
    }

    /// Returns items as a list in words: `a, b en c`.
    #[must_use]
    pub fn list<'a>(&self, items: impl Iterator<Item = &'a str> + Clone) -> String {
        self.list.format(items).to_string()
    }
}

fn gregorian(day: Date) -> IcuDate<Gregorian> {
    let (month, of_month) = (day.month().unsigned_abs(), day.day().unsigned_abs());
    IcuDate::try_new_gregorian(day.year().into(), month, of_month).expect("a day of one calendar is a day of the other")
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    #[test]
    fn dutch_of_belgium_as_people_write_it() {
        let formats = Formats::new("nl-BE");
        assert_eq!(formats.day(date(2026, 11, 2)), "2 november 2026");
        assert_eq!(formats.short_day(date(2026, 11, 2)), "2\u{a0}nov\u{a0}2026");
        assert_eq!(formats.weekday(date(2026, 11, 12)), "donderdag 12 november 2026");
        assert_eq!(formats.time(time(9, 5, 0, 0)), "09:05");
        assert_eq!(formats.number(12345), "12.345");
        assert_eq!(formats.cents(113_050), "1.130,50");
        assert_eq!(formats.cents(20_000), "200,00");
        assert_eq!(formats.list(["a", "b", "c"].into_iter()), "a, b en c");
    }
}
