//! Data in the reader's language.

use jiff::civil::{Date, Time};
use serde_json::Value as Json;

use super::Composer;
use crate::facts::{ChoiceType, Path, Type, is_known};
use crate::model::Value;

/// Cents in a euro's notation are grouped by the locale; this is the message that puts the sign to it.
const MONEY: &str = "money";

impl Composer<'_> {
    /// Returns the datum at a path in words, if it is known; several data as a list.
    pub(super) fn show_at(&self, path: &Path) -> Option<String> {
        let kind = self.given.types.of(path).ok()?;
        let shown: Vec<String> =
            self.given.facts.values(path).into_iter().map(|value| self.show(value, &kind)).collect();
        (!shown.is_empty()).then(|| self.list(&shown))
    }

    /// Returns a day in running text: with its weekday, by which people plan. A date of birth needs none.
    pub(super) fn day_at(&self, path: &Path) -> Option<String> {
        let is_birth = path.segments().last().is_some_and(|segment| segment.key == "birth_date");
        if is_birth || self.given.types.of(path).ok()? != Type::Date {
            return None;
        }
        let day: Date = self.given.facts.values(path).first()?.as_str()?.parse().ok()?;
        Some(self.given.locale.formats().weekday(day))
    }

    /// Returns a datum for a narrow column: a day without the name of its month in full.
    pub(super) fn show_narrow(&self, value: &Json, kind: &Type) -> String {
        let day = value.as_str().filter(|_| *kind == Type::Date).and_then(|text| text.parse::<Date>().ok());
        day.map_or_else(|| self.show(value, kind), |day| self.given.locale.formats().short_day(day))
    }

    /// Returns a datum in words.
    pub(super) fn show(&self, value: &Json, kind: &Type) -> String {
        match (value, kind) {
            (Json::Array(items), kind) => {
                let kind = item_of(kind);
                let shown: Vec<String> =
                    items.iter().filter(|item| is_known(item)).map(|item| self.show(item, kind)).collect();
                self.list(&shown)
            }
            (Json::Object(_), _) => name(value),
            (Json::Bool(yes), _) => self.say(if *yes { "choice-yes" } else { "choice-no" }),
            (Json::Number(number), Type::Cents) => {
                let amount = self.given.locale.formats().cents(number.as_i64().unwrap_or_default());
                self.say_with(MONEY, &[("amount", &amount)])
            }
            (Json::Number(number), _) => self.given.locale.formats().number(number.as_i64().unwrap_or_default()),
            (Json::String(text), kind) => self.show_text(text, kind),
            (Json::Null, _) => String::new(),
        }
    }

    fn show_text(&self, text: &str, kind: &Type) -> String {
        let formats = self.given.locale.formats();
        match kind {
            Type::Date => text.parse::<Date>().map_or_else(|_| text.into(), |day| formats.day(day)),
            Type::Time => text.parse::<Time>().map_or_else(|_| text.into(), |time| formats.time(time)),
            Type::Person => self.given.facts.name_of(text).unwrap_or(text).into(),
            Type::OneOf(choices) => self.choice(text, choices),
            _ => text.into(),
        }
    }

    fn choice(&self, value: &str, choices: &[ChoiceType]) -> String {
        choices
            .iter()
            .find(|choice| choice.value == value)
            .map_or_else(|| value.into(), |choice| self.say(&choice.message))
    }

    /// Returns several data as one text: whole sentences one after another, anything else as a list.
    fn list(&self, shown: &[String]) -> String {
        match shown {
            [only] => only.clone(),
            sentences if sentences.iter().all(|text| text.ends_with(['.', '?'])) => sentences.join(" "),
            _ => self.given.locale.formats().list(shown.iter().map(String::as_str)),
        }
    }

    /// Returns a datum as the answer of a field.
    pub(super) fn answer(&self, value: &Json, kind: &Type) -> Value {
        match (value, kind) {
            (Json::Bool(yes), _) => Value::Bool(*yes),
            (Json::String(text), Type::Date) => Value::Date { iso: text.clone(), text: self.show(value, kind) },
            (Json::String(_), Type::Time) => Value::Time(self.show(value, kind)),
            (Json::String(text), Type::OneOf(_)) => Value::Chosen(vec![text.clone()]),
            (Json::Array(items), Type::List(of)) if matches!(**of, Type::OneOf(_)) => {
                Value::Chosen(items.iter().filter_map(Json::as_str).map(Into::into).collect())
            }
            (Json::Number(_), _) => Value::Number(self.show(value, kind)),
            _ => Value::Text(self.show(value, kind)),
        }
    }
}

fn item_of(kind: &Type) -> &Type {
    match kind {
        Type::List(item) => item,
        other => other,
    }
}

/// Returns a name written in parts as one text.
fn name(value: &Json) -> String {
    let part = |key: &str| value.get(key).and_then(Json::as_str).unwrap_or_default();
    [part("given"), part("family")].join(" ").trim().into()
}
