//! Days, hours, numbers and amounts as people write them in Flanders.

use jiff::civil::Date;
use serde_json::Value as Json;

use super::typed::Reason;

/// Returns a day by its parts, as `2027-03-01`.
pub(super) fn of_parts(parts: [&String; 3]) -> Result<Option<Json>, Reason> {
    let [day, month, year] = parts.map(|part| part.trim());
    if [day, month, year].iter().all(|part| part.is_empty()) {
        return Ok(None);
    }
    let number = |part: &str| part.parse::<i8>().map_err(|_| "date");
    let whole_year = || year.parse::<i16>().ok().filter(|_| year.len() == 4).ok_or("date");
    let day = Date::new(whole_year()?, number(month)?, number(day)?).map_err(|_| "date")?;
    Ok(Some(day.to_string().into()))
}

/// Returns a time as `14:30`, written with a colon, a point or a letter: `14u30`, `14.30`, `9 uur`.
pub(super) fn time(text: &str) -> Option<String> {
    let text = text.to_lowercase().replace("uur", "u");
    let parts: Vec<&str> = text.split([':', '.', 'u', 'h', ' ']).filter(|part| !part.is_empty()).collect();
    let (hour, minute) = match parts[..] {
        [hour] if text.contains(['u', 'h']) => (hour, "0"),
        [hour, minute] if minute.len() == 2 => (hour, minute),
        _ => return None,
    };
    let (hour, minute): (u8, u8) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then(|| format!("{hour:02}:{minute:02}"))
}

/// Returns a whole number; points and spaces may part its thousands.
pub(super) fn number(text: &str) -> Option<i64> {
    let mut groups = text.split(['.', ' ', '\u{a0}', '\u{202f}']);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let whole = rest.is_empty() || first.trim_start_matches('-').len() <= 3;
    (whole && rest.iter().all(|group| group.len() == 3)).then(|| format!("{first}{}", rest.concat()).parse().ok())?
}

/// Returns an amount in cents: `1.130,50`, with or without the sign of the euro.
pub(super) fn cents(text: &str) -> Option<i64> {
    let text = text.replace(['€', '\u{a0}'], " ").replace("EUR", " ");
    let (whole, cents) = text.trim().split_once(',').unwrap_or((text.trim(), "00"));
    let cents: i64 = match cents.len() {
        1 => cents.parse::<u8>().ok().map(|tens| i64::from(tens) * 10)?,
        2 => cents.parse::<u8>().ok()?.into(),
        _ => return None,
    };
    let whole = number(whole.trim())?;
    whole
        .checked_mul(100)
        .and_then(|whole| if text.contains('-') { whole.checked_sub(cents) } else { whole.checked_add(cents) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_written_in_many_ways() {
        for (text, wanted) in
            [("14:00", "14:00"), ("9u", "09:00"), ("14u30", "14:30"), ("9.05", "09:05"), ("16 uur", "16:00")]
        {
            assert_eq!(time(text).as_deref(), Some(wanted), "{text}");
        }
        for text in ["25:00", "14:61", "middag", "14", "1430"] {
            assert_eq!(time(text), None, "{text}");
        }
    }

    #[test]
    fn points_part_thousands_and_a_comma_cents() {
        assert_eq!(number("12.345"), Some(12_345));
        assert_eq!(number("-7"), Some(-7));
        assert_eq!(["12,5", "1.2", "1234.567", "drie"].map(number), [None; 4]);
        assert_eq!(cents("€ 1.130,50"), Some(113_050));
        assert_eq!(cents("25"), Some(2500));
        assert_eq!(cents("0,5"), Some(50));
        assert_eq!(cents("1,234"), None);
    }
}
