//! Answers as the one who collects them sees them, before and after.

use jiff::civil::Date;
use serde_json::Value as Json;

use super::typed::{Sort, Understanding, full_name};

/// Characters of an answer that are shown; the rest is in the file.
const SHOWN: usize = 160;

impl Understanding<'_> {
    /// Returns a datum on one line; none if there is nothing to show.
    pub(super) fn show(&self, datum: &Json, sort: &Sort) -> Option<String> {
        let formats = self.locale.formats();
        let text = match (datum, sort) {
            (Json::Null, _) => return None,
            (Json::Object(_), _) => full_name(datum),
            (Json::Bool(yes), _) => self.words.get(if *yes { "choice-yes" } else { "choice-no" })?,
            (Json::Number(number), Sort::Cents) => formats.cents(number.as_i64()?),
            (Json::Number(number), _) => formats.number(number.as_i64()?),
            (Json::String(text), Sort::Date) => {
                text.parse::<Date>().map_or_else(|_| text.clone(), |day| formats.day(day))
            }
            (Json::String(text), sort) => said(text, sort),
            (Json::Array(items), sort) => {
                items.iter().filter_map(Json::as_str).map(|item| said(item, sort)).collect::<Vec<_>>().join("; ")
            }
        };
        Some(on_line(&text)).filter(|text| !text.is_empty())
    }
}

fn said(value: &str, sort: &Sort) -> String {
    let options = match sort {
        Sort::Choice { options, .. } => options.as_slice(),
        _ => &[],
    };
    options.iter().find(|option| option.value == value).map_or_else(|| value.to_owned(), |option| option.label.clone())
}

/// Returns a text on one line, without what could move the rest of the screen about.
fn on_line(text: &str) -> String {
    let lines = text.trim().lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" / ");
    let is_quiet =
        |letter: char| !letter.is_control() && !matches!(u32::from(letter), 0x2028..=0x202E | 0x2066..=0x2069);
    let mut shown: String =
        lines.chars().map(|letter| if is_quiet(letter) { letter } else { '\u{fffd}' }).take(SHOWN).collect();
    if lines.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_cannot_move_the_screen_about() {
        assert_eq!(on_line("a\u{1b}[2Jb\r\n  c\u{202e}d\n"), "a\u{fffd}[2Jb / c\u{fffd}d");
        assert_eq!(on_line(&"x".repeat(200)).chars().count(), 161);
    }
}
