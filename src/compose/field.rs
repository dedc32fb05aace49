//! Fields: data of the case, and questions of the document itself.

use serde_json::Value as Json;

use super::Composer;
use super::origin::{Home, Origin, Takes};
use crate::facts::{ChoiceType, Path, Type};
use crate::model::{Choice, Field, FieldKind, Value, Width};
use crate::set::definition::{self, AskType, FieldOf, Question, Restricts};
use crate::set::labels;

/// Lines to write on in a box for explanation, unless the definition says more.
const LINES: u8 = 3;

/// A datum on its way to become a field.
pub(super) struct Draft<'a> {
    /// Identifier of the field: path of the datum, with the number of its row.
    pub(super) id: String,
    /// Message with its label.
    pub(super) message: String,
    /// Group in which it stands, for who cannot see the page.
    pub(super) group: Option<&'a str>,
    /// The datum, if known.
    pub(super) value: Option<Value>,
    /// What kind of answer it takes.
    pub(super) kind: FieldKind,
    /// Where the answer belongs.
    pub(super) origin: Origin,
}

impl Composer<'_> {
    /// Returns a field of a definition.
    pub(super) fn field(&self, said: &definition::Field, group: Option<&str>) -> Field {
        let field = match &said.of {
            FieldOf::Datum(path) => self.case_field(path, said, group),
            FieldOf::Question(question) => {
                let kind = self.question_kind(question, said.lines);
                self.asked(question, group, kind, said.restricts.clone())
            }
        };
        Field { required: said.required, width: said.width, ..field }
    }

    fn case_field(&self, path: &Path, said: &definition::Field, group: Option<&str>) -> Field {
        let id = path.to_string();
        let kind = self.given.types.of(path).unwrap_or(Type::Text);
        let mut values = self.given.facts.values(path);
        if let Some(kept) = self.answered(&id) {
            values = vec![kept];
        }
        let value = match values.as_slice() {
            [] => None,
            [value] => Some(self.answer(value, &kind)),
            _ => self.show_at(path).map(Value::Text),
        };
        let message = labels::find(&self.words, path, "field").unwrap_or_default();
        let origin = Origin {
            home: Home::Datum(path.clone()),
            takes: Takes::Datum(kind.clone()),
            key: id.clone(),
            known: values.into_iter().cloned().collect(),
            restricts: said.restricts.clone(),
        };
        let kind = self.kind(&kind, path, said.lines);
        self.finish(Draft { id, message, group, value, kind, origin })
    }

    /// Returns a question of the document with the answer of this copy.
    pub(super) fn asked(
        &self,
        question: &Question,
        group: Option<&str>,
        kind: FieldKind,
        restricts: Option<Restricts>,
    ) -> Field {
        let Question { name, takes, .. } = question;
        let known = self.answered(name);
        let origin = Origin {
            home: Home::Answer,
            takes: Takes::Answer(*takes),
            key: name.clone(),
            known: known.into_iter().cloned().collect(),
            restricts,
        };
        let value = known.and_then(|answer| self.given_answer(answer, *takes));
        let id = format!("answers.{}.{name}", self.answers_key());
        self.finish(Draft { id, message: name.clone(), group, value, kind, origin })
    }

    /// Returns the field with its words; whoever knows whether it is required, and how wide, adds that.
    pub(super) fn finish(&self, draft: Draft<'_>) -> Field {
        let Draft { id, message, group, value, kind, origin } = draft;
        let label = self.say(&message);
        let hint = self.words.attribute(&message, "hint");
        let tooltip = self.words.attribute(&message, "tooltip").unwrap_or_else(|| {
            let parts = [group, Some(label.as_str()), hint.as_deref()];
            parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
        });
        let id = self.unique(&id);
        self.note_origin(&id, &kind, origin);
        Field { id, label, hint, tooltip, required: false, kind, value, width: Width::Full }
    }

    /// Notes where the answer on a field belongs. A signature belongs to the form alone.
    pub(super) fn note_origin(&self, id: &str, kind: &FieldKind, origin: Origin) {
        if *kind != FieldKind::Signature {
            self.origins.borrow_mut().insert(id.into(), origin);
        }
    }

    /// Returns what kind of answer a datum of the case takes.
    pub(super) fn kind(&self, kind: &Type, path: &Path, lines: Option<u8>) -> FieldKind {
        let lines = lines.unwrap_or(LINES);
        let keys: Vec<&str> = path.keys().collect();
        let of_writer = keys.starts_with(&["request", "by"]);
        let autocomplete = |token: &str| of_writer.then(|| token.to_owned());
        match kind {
            Type::LongText | Type::Record => FieldKind::LongText { lines },
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
                _ => FieldKind::LongText { lines },
            },
            Type::Text | Type::Person | Type::Link => FieldKind::Text { autocomplete: None },
        }
    }

    /// Returns what kind of answer a question of the document takes.
    pub(super) fn question_kind(&self, question: &Question, lines: Option<u8>) -> FieldKind {
        let Question { name, takes, choices, unit } = question;
        let choices = || {
            let choice = |value: &String| Choice { value: value.clone(), label: self.say(&format!("{name}-{value}")) };
            choices.iter().map(choice).collect()
        };
        match takes {
            AskType::Text => FieldKind::Text { autocomplete: None },
            AskType::LongText => FieldKind::LongText { lines: lines.unwrap_or(LINES) },
            AskType::Email => FieldKind::Email,
            AskType::Phone => FieldKind::Phone,
            AskType::Date => FieldKind::Date,
            AskType::Time => FieldKind::Time,
            AskType::Number => FieldKind::Number { unit: unit.as_ref().map(|unit| self.say(unit)) },
            AskType::YesNo => FieldKind::YesNo { choices: self.yes_no() },
            AskType::OneOf => FieldKind::OneOf { choices: choices() },
            AskType::AnyOf => FieldKind::AnyOf { choices: choices() },
            AskType::Tick => FieldKind::Tick,
            AskType::Signature => FieldKind::Signature,
        }
    }

    /// Returns an answer on a question of the document.
    pub(super) fn given_answer(&self, value: &Json, kind: AskType) -> Option<Value> {
        match (value, kind) {
            (Json::Null | Json::Object(_), _) => None,
            (Json::String(text), AskType::OneOf) => Some(Value::Chosen(vec![text.clone()])),
            (Json::String(_), AskType::Date) => Some(self.answer(value, &Type::Date)),
            (Json::String(_), AskType::Time) => Some(self.answer(value, &Type::Time)),
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
