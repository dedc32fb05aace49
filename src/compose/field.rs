//! Fields: data of the case, and questions of the document itself.

use serde_json::Value as Json;

use super::Composer;
use super::origin::{Home, Origin, Takes};
use crate::facts::{ChoiceType, Path, Type};
use crate::model::{Choice, Field, FieldKind, Value};
use crate::set::definition::{AskType, FieldDetail};
use crate::set::labels;

/// Lines to write on in a box for explanation, unless the definition says more.
const LINES: u8 = 3;

/// A datum on its way to become a field.
pub(super) struct Source<'a> {
    /// Identifier of the field: path of the datum, with the number of its row.
    pub(super) id: String,
    /// Message with its label.
    pub(super) message: String,
    /// Group in which it stands, for who cannot see the page.
    pub(super) group: Option<&'a str>,
    /// What the definition says of it.
    pub(super) detail: &'a FieldDetail,
    /// The datum, if known.
    pub(super) value: Option<Value>,
    /// What kind of answer it takes.
    pub(super) kind: FieldKind,
    /// Where the answer belongs.
    pub(super) origin: Origin,
}

impl Composer<'_> {
    /// Returns a field of a definition.
    pub(super) fn field(&self, detail: &FieldDetail, group: Option<&str>) -> Field {
        match (&detail.path, &detail.ask) {
            (Some(path), _) => self.case_field(path, detail, group),
            (None, Some(ask)) => self.ask_field(ask, detail, group),
            (None, None) => unreachable!("a checked definition has a path or a question in each field"),
        }
    }

    fn case_field(&self, path: &str, detail: &FieldDetail, group: Option<&str>) -> Field {
        let parsed: Path = path.parse().expect("the paths of a checked definition can be read");
        let kind = self.given.types.of(&parsed).unwrap_or(Type::Text);
        let mut values = self.given.facts.values(&parsed);
        if let Some(kept) = self.answered(path) {
            values = vec![kept];
        }
        let value = match values.as_slice() {
            [] => None,
            [value] => Some(self.answer(value, &kind)),
            _ => self.show_at(&parsed).map(Value::Text),
        };
        let message = labels::find(&self.words, &parsed, "field").unwrap_or_default();
        let origin = Origin {
            home: Home::Datum(parsed),
            takes: Takes::Datum(kind.clone()),
            key: path.into(),
            known: values.into_iter().cloned().collect(),
            restricts: detail.restricts.clone(),
        };
        let kind = self.kind(&kind, path, detail);
        self.finish(Source { id: path.into(), message, group, detail, value, kind, origin })
    }

    fn ask_field(&self, ask: &str, detail: &FieldDetail, group: Option<&str>) -> Field {
        let kind = self.ask_kind(ask, detail);
        self.asked(ask, detail, group, kind)
    }

    /// Returns a question of the document with the answer of this copy.
    pub(super) fn asked(&self, ask: &str, detail: &FieldDetail, group: Option<&str>, kind: FieldKind) -> Field {
        let known = self.answered(ask);
        let origin = Origin {
            home: Home::Answer,
            takes: Takes::Answer(detail.r#type.unwrap_or(AskType::Text)),
            key: ask.into(),
            known: known.into_iter().cloned().collect(),
            restricts: detail.restricts.clone(),
        };
        let value = known.and_then(|answer| self.given_answer(answer, detail.r#type));
        let id = format!("answers.{}.{ask}", self.answers_key());
        self.finish(Source { id, message: ask.into(), group, detail, value, kind, origin })
    }

    /// Returns the field with its words.
    pub(super) fn finish(&self, source: Source<'_>) -> Field {
        let Source { id, message, group, detail, value, kind, origin } = source;
        let label = self.say(&message);
        let hint = self.words.attribute(&message, "hint");
        let tooltip = self.words.attribute(&message, "tooltip").unwrap_or_else(|| {
            let parts = [group, Some(label.as_str()), hint.as_deref()];
            parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
        });
        let id = self.unique(&id);
        self.note_origin(&id, &kind, origin);
        Field { id, label, hint, tooltip, required: detail.required, kind, value, width: detail.width }
    }

    /// Notes where the answer on a field belongs. A signature belongs to the form alone.
    pub(super) fn note_origin(&self, id: &str, kind: &FieldKind, origin: Origin) {
        if *kind != FieldKind::Signature {
            self.origins.borrow_mut().insert(id.into(), origin);
        }
    }

    /// Returns what kind of answer a datum of the case takes.
    pub(super) fn kind(&self, kind: &Type, path: &str, detail: &FieldDetail) -> FieldKind {
        let of_writer = path.starts_with("request.by.");
        let autocomplete = |token: &str| of_writer.then(|| token.to_owned());
        match kind {
            Type::LongText | Type::Record => FieldKind::LongText { lines: detail.lines.unwrap_or(LINES) },
            Type::Name => FieldKind::Text { autocomplete: autocomplete("name") },
            Type::Address => FieldKind::Text { autocomplete: autocomplete("street-address") },
            Type::Phone => FieldKind::Phone,
            Type::Email => FieldKind::Email,
            Type::Date => FieldKind::Date,
            Type::Time => FieldKind::Time,
            Type::Number | Type::Cents => FieldKind::Number { unit: None },
            Type::YesNo => FieldKind::YesNo { choices: self.yes_no() },
            Type::OneOf(choices) => FieldKind::OneOf { choices: self.choices(choices) },
            Type::List(item) => match item.as_ref() {
                Type::OneOf(choices) => FieldKind::AnyOf { choices: self.choices(choices) },
                _ => FieldKind::LongText { lines: detail.lines.unwrap_or(LINES) },
            },
            Type::Text | Type::Person | Type::Link => FieldKind::Text { autocomplete: None },
        }
    }

    /// Returns what kind of answer a question of the document takes.
    pub(super) fn ask_kind(&self, ask: &str, detail: &FieldDetail) -> FieldKind {
        let choices = || {
            let choice = |value: &String| Choice { value: value.clone(), label: self.say(&format!("{ask}-{value}")) };
            detail.choices.iter().map(choice).collect()
        };
        match detail.r#type.unwrap_or(AskType::Text) {
            AskType::Text => FieldKind::Text { autocomplete: None },
            AskType::LongText => FieldKind::LongText { lines: detail.lines.unwrap_or(LINES) },
            AskType::Email => FieldKind::Email,
            AskType::Phone => FieldKind::Phone,
            AskType::Date => FieldKind::Date,
            AskType::Time => FieldKind::Time,
            AskType::Number => FieldKind::Number { unit: detail.unit.as_ref().map(|unit| self.say(unit)) },
            AskType::YesNo => FieldKind::YesNo { choices: self.yes_no() },
            AskType::OneOf => FieldKind::OneOf { choices: choices() },
            AskType::AnyOf => FieldKind::AnyOf { choices: choices() },
            AskType::Tick => FieldKind::Tick,
            AskType::Signature => FieldKind::Signature,
        }
    }

    /// Returns an answer on a question of the document.
    pub(super) fn given_answer(&self, value: &Json, kind: Option<AskType>) -> Option<Value> {
        match (value, kind) {
            (Json::Null | Json::Object(_), _) => None,
            (Json::String(text), Some(AskType::OneOf)) => Some(Value::Chosen(vec![text.clone()])),
            (Json::String(_), Some(AskType::Date)) => Some(self.answer(value, &Type::Date)),
            (Json::String(_), Some(AskType::Time)) => Some(self.answer(value, &Type::Time)),
            (Json::Array(items), _) => {
                Some(Value::Chosen(items.iter().filter_map(Json::as_str).map(Into::into).collect()))
            }
            _ => Some(self.answer(value, &Type::Text)),
        }
    }

    pub(super) fn yes_no(&self) -> Vec<Choice> {
        let choice = |value: &str| Choice { value: value.into(), label: self.say(&format!("choice-{value}")) };
        ["yes", "no"].map(choice).into()
    }

    fn choices(&self, choices: &[ChoiceType]) -> Vec<Choice> {
        let choice = |choice: &ChoiceType| Choice { value: choice.value.clone(), label: self.say(&choice.message) };
        choices.iter().map(choice).collect()
    }
}
