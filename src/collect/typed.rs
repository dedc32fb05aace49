//! An answer as the form holds it, to a datum of the kind that the field takes.
//!
//! People write a day, an hour or an amount in more than one way, and in a narrow cell a choice or a person stands as
//! words. What cannot be read is told by the label of its field; it is never guessed.

use jiff::civil::Date;
use serde_json::Value as Json;

use super::Raw;
use super::notation::{cents, number, of_parts, time};
use crate::case::{Likeness, alike};
use crate::characters::is_unshowable;
use crate::compose::origin::{Origin, Takes};
use crate::facts::Type;
use crate::locale::{Locale, Words};
use crate::model::{Choice, Field, FieldKind};
use crate::set::definition::AskType;

/// What a field takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Text,
    /// Words that could not be read as what the field takes, and that count because they restrict.
    Words,
    Name,
    Date,
    Time,
    Number,
    Cents,
    YesNo,
    Tick,
    /// One or several of some, by value or in words.
    Choice {
        several: bool,
        people: bool,
        options: Vec<Choice>,
    },
}

/// Why an answer cannot be read: a word by which the sentence about it is chosen.
pub(super) type Reason = &'static str;

/// What is needed to understand answers.
pub(super) struct Understanding<'a> {
    /// The language of the form.
    pub(super) locale: &'a Locale,
    /// The words of the document.
    pub(super) words: &'a Words<'a>,
    /// Everybody in the case: identifier and full name.
    pub(super) people: &'a [Choice],
    /// The goals of the case: identifier and text.
    pub(super) goals: &'a [Choice],
    /// Whether a page can show a character.
    pub(super) shows: &'a dyn Fn(char) -> bool,
}

impl Understanding<'_> {
    /// Returns what a field takes.
    pub(super) fn sort(&self, field: &Field, origin: &Origin) -> Sort {
        match &origin.takes {
            Takes::Datum(kind) => self.of_type(kind, origin),
            Takes::Answer(kind) => of_question(*kind, &field.kind),
        }
    }

    fn of_type(&self, kind: &Type, origin: &Origin) -> Sort {
        let choice = |several, people, options| Sort::Choice { several, people, options };
        match kind {
            Type::Name => Sort::Name,
            Type::Date => Sort::Date,
            Type::Time => Sort::Time,
            Type::Number => Sort::Number,
            Type::Cents => Sort::Cents,
            Type::YesNo => Sort::YesNo,
            Type::Person => choice(false, true, self.people.to_vec()),
            Type::OneOf(options) => choice(false, false, self.labelled(options)),
            Type::List(item) => match self.of_type(item, origin) {
                Sort::Choice { people, options, .. } => choice(true, people, options),
                _ => Sort::Text,
            },
            Type::LongText if is_goal(origin) => choice(false, false, self.goals.to_vec()),
            _ => Sort::Text,
        }
    }

    fn labelled(&self, options: &[crate::facts::ChoiceType]) -> Vec<Choice> {
        let label = |message: &String| self.words.get(message).unwrap_or_default();
        options.iter().map(|option| Choice { value: option.value.clone(), label: label(&option.message) }).collect()
    }

    /// Returns the datum that an answer stands for; none where nothing was filled in.
    ///
    /// # Errors
    /// The word for why it cannot be read.
    pub(super) fn datum(&self, raw: &Raw, sort: &Sort) -> Result<Option<Json>, Reason> {
        match (raw, sort) {
            (Raw::Text(text), sort) => self.text(text, sort),
            (Raw::Ticked(on), Sort::Tick) => Ok(on.then_some(true.into())),
            (Raw::Ticked(on), Sort::YesNo) => Ok(Some((*on).into())),
            (Raw::Chosen(None), _) => Ok(None),
            (Raw::Chosen(Some(value)), sort) => self.text(value, sort),
            (Raw::Many(values), Sort::Choice { several: true, options, .. }) if !values.is_empty() => {
                let known = |value: &String| options.iter().any(|option| option.value == *value);
                if values.iter().all(known) { Ok(Some(values.clone().into())) } else { Err("choice") }
            }
            (Raw::Many(values), _) if values.is_empty() => Ok(None),
            (Raw::Day { day, month, year }, Sort::Date) => of_parts([day, month, year]),
            _ => Err("kind"),
        }
    }

    fn text(&self, text: &str, sort: &Sort) -> Result<Option<Json>, Reason> {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let bare = text.trim();
        if bare.is_empty() {
            return Ok(None);
        }
        if text.chars().any(|letter| is_unshowable(letter) || !(letter == '\r' || (self.shows)(letter))) {
            return Err("character");
        }
        let read = match sort {
            Sort::Text | Sort::Words | Sort::Name => return Ok(Some(text.into())),
            Sort::Date => self.day(bare).map(|day| day.to_string().into()).ok_or("date"),
            Sort::Time => time(bare).map(Json::from).ok_or("time"),
            Sort::Number => number(bare).map(Json::from).ok_or("number"),
            Sort::Cents => cents(bare).map(Json::from).ok_or("number"),
            Sort::YesNo | Sort::Tick => self.yes_no(bare).map(Json::from).ok_or("yes-no"),
            Sort::Choice { several: false, people, options } => one(bare, options, *people).map(Json::from),
            Sort::Choice { several: true, people, options } => {
                self.many(bare, options).map(Json::from).ok_or(if *people { "person" } else { "choice" })
            }
        };
        read.map(Some)
    }

    fn yes_no(&self, text: &str) -> Option<bool> {
        let is = |word: &str, value: bool| {
            let said = self.words.get(&format!("choice-{word}")).unwrap_or_default();
            [word, &said].iter().any(|known| known.to_lowercase() == text.to_lowercase()).then_some(value)
        };
        is("yes", true).or_else(|| is("no", false)).or_else(|| is("ja", true)).or_else(|| is("nee", false))
    }

    /// Returns a day, written with digits or with the name of its month.
    fn day(&self, text: &str) -> Option<Date> {
        if let Ok(day) = text.parse::<Date>() {
            return (text.len() == 10).then_some(day);
        }
        let parts: Vec<&str> = text.split(['-', '/', '.', ' ', '\u{a0}']).filter(|part| !part.is_empty()).collect();
        let [day, month, year] = parts[..] else { return None };
        let month = month.parse().ok().or_else(|| self.month(month))?;
        (year.len() == 4).then(|| Date::new(year.parse().ok()?, month, day.parse().ok()?).ok())?
    }

    fn month(&self, name: &str) -> Option<i8> {
        let formats = self.locale.formats();
        (1..=12).find(|month| {
            let day = Date::constant(2000, *month, 1);
            let [long, short] = [formats.day(day), formats.short_day(day)];
            [long, short].iter().any(|text| {
                text.split([' ', '\u{a0}'])
                    .nth(1)
                    .is_some_and(|known| known.trim_end_matches('.') == name.to_lowercase())
            })
        })
    }

    /// Returns the values of a list in words (`a, b en c`), the longest words first: a label can hold a comma.
    fn many(&self, text: &str, options: &[Choice]) -> Option<Vec<String>> {
        let pair = self.locale.formats().list(["\u{1}", "\u{2}"].into_iter());
        let and = pair.trim_matches(['\u{1}', '\u{2}']).trim().to_owned();
        let mut rest = text;
        let mut found: Vec<String> = Vec::new();
        while !rest.is_empty() {
            let fits = |option: &&Choice| [&option.label, &option.value].iter().any(|word| after(rest, word).is_some());
            let longest = options.iter().filter(fits).max_by_key(|option| option.label.len())?;
            let behind = after(rest, &longest.label).or_else(|| after(rest, &longest.value))?;
            if !found.contains(&longest.value) {
                found.push(longest.value.clone());
            }
            let next = behind.trim_start_matches([',', ';', '\n', ' ']);
            rest = next.strip_prefix(&format!("{and} ")).unwrap_or(next).trim_start();
        }
        Some(found)
    }
}

/// Whether two data of one sort say the same.
pub(super) fn is_same(sort: &Sort, one: Option<&Json>, other: Option<&Json>) -> bool {
    let plain = |datum: Option<&Json>| match (sort, datum) {
        (_, Some(name @ Json::Object(_))) => Some(Json::String(full_name(name))),
        (Sort::Choice { several: true, .. }, Some(Json::Array(values))) => {
            let mut values = values.clone();
            values.sort_by_key(ToString::to_string);
            Some(Json::Array(values)).filter(|_| !matches!(datum, Some(Json::Array(all)) if all.is_empty()))
        }
        (Sort::Tick, Some(Json::Bool(false))) | (_, Some(Json::Null)) => None,
        (_, Some(Json::String(text))) if text.trim().is_empty() => None,
        (_, datum) => datum.cloned(),
    };
    plain(one) == plain(other)
}

/// Returns a name written in parts as one text.
pub(super) fn full_name(name: &Json) -> String {
    if let Json::String(text) = name {
        return text.clone();
    }
    let part = |key: &str| name.get(key).and_then(Json::as_str).unwrap_or_default();
    [part("given"), part("family")].join(" ").trim().to_owned()
}

impl Raw {
    /// Whether nothing was filled in.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.trim().is_empty(),
            Self::Ticked(on) => !on,
            Self::Chosen(chosen) => chosen.is_none(),
            Self::Many(values) => values.is_empty(),
            Self::Day { day, month, year } => [day, month, year].iter().all(|part| part.trim().is_empty()),
        }
    }

    /// Returns what was written.
    pub(super) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
            _ => None,
        }
    }

    /// Returns what was written as words, whatever the field takes.
    pub(super) fn words(&self) -> Option<String> {
        match self {
            Self::Text(text) | Self::Chosen(Some(text)) => Some(text.trim().to_owned()),
            Self::Many(values) => Some(values.join(", ")),
            Self::Day { day, month, year } => Some(format!("{day}-{month}-{year}")),
            Self::Ticked(_) | Self::Chosen(None) => None,
        }
    }

    /// Returns how many characters were written.
    pub(super) fn length(&self) -> usize {
        let count = |text: &String| text.chars().count();
        match self {
            Self::Ticked(_) | Self::Chosen(None) => 0,
            Self::Text(text) | Self::Chosen(Some(text)) => count(text),
            Self::Many(values) => values.iter().map(count).sum(),
            Self::Day { day, month, year } => [day, month, year].into_iter().map(count).sum(),
        }
    }
}

fn is_goal(origin: &Origin) -> bool {
    use crate::compose::origin::Home;
    matches!(&origin.home, Home::Cell(cell) if cell.rows.segments()[0].key == "plan_agreements" && cell.below.to_string() == "goal")
}

fn of_question(kind: AskType, field: &FieldKind) -> Sort {
    let options = || match field {
        FieldKind::OneOf { choices } | FieldKind::AnyOf { choices } => choices.clone(),
        _ => Vec::new(),
    };
    match kind {
        AskType::Date => Sort::Date,
        AskType::Time => Sort::Time,
        AskType::Number => Sort::Number,
        AskType::YesNo => Sort::YesNo,
        AskType::Tick => Sort::Tick,
        AskType::OneOf => Sort::Choice { several: false, people: false, options: options() },
        AskType::AnyOf => Sort::Choice { several: true, people: false, options: options() },
        AskType::Text | AskType::LongText | AskType::Email | AskType::Phone | AskType::Signature => Sort::Text,
    }
}

/// Returns the value of what was chosen, or said in words; words that fit two are none.
fn one(text: &str, options: &[Choice], people: bool) -> Result<String, Reason> {
    let reason = if people { "person" } else { "choice" };
    let text = text.to_lowercase();
    let mut fitting: Vec<&str> = options
        .iter()
        .filter(|option| option.label.trim().to_lowercase() == text)
        .map(|option| option.value.as_str())
        .collect();
    fitting.dedup();
    match (options.iter().find(|option| option.value.to_lowercase() == text), fitting.as_slice()) {
        (Some(option), _) => Ok(option.value.clone()),
        (None, [value]) => Ok((*value).to_owned()),
        (None, []) if people => one_person(&text, options).ok_or(reason),
        _ => Err(reason),
    }
}

/// Returns whose name it is, written otherwise.
fn one_person(text: &str, people: &[Choice]) -> Option<String> {
    match alike(text, people.iter().map(|person| (&person.value, person.label.as_str()))) {
        (Likeness::Same, found) if found.len() == 1 => Some(found[0].clone()),
        _ => None,
    }
}

/// Returns what comes behind a word with which a text begins, whatever its capitals.
fn after<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let head = text.get(..word.len()).filter(|head| !word.is_empty() && head.to_lowercase() == word.to_lowercase())?;
    let rest = &text[head.len()..];
    (!rest.starts_with(char::is_alphanumeric)).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_fit_two_people_are_nobody() {
        let person = |value: &str, label: &str| Choice { value: value.into(), label: label.into() };
        let people = [person("a", "An Wouters"), person("b", "An Wouters"), person("c", "Jan")];
        assert_eq!(one("an wouters", &people, true), Err("person"));
        assert_eq!(one("JAN", &people, true), Ok("c".into()));
        assert_eq!(one("b", &people, true), Ok("b".into()));
    }
}
