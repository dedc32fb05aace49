//! Places to sign.

use serde_json::Value as Json;

use super::Composer;
use super::origin::{Home, Origin, Takes};
use crate::facts::{Type, rows};
use crate::model::{Field, FieldKind, Signature, Value, Width};
use crate::set::definition::{AskType, Signer, SignerField};

impl Composer<'_> {
    /// Returns the places to sign for all signers of an element.
    pub(super) fn signatures(&self, signers: &[Signer]) -> Vec<Signature> {
        signers.iter().flat_map(|signer| self.signer(signer)).collect()
    }

    fn signer(&self, signer: &Signer) -> Vec<Signature> {
        let path = &signer.who;
        let people = self.given.facts.rows(path);
        let base = signer.id.clone().unwrap_or_else(|| path.to_string().replace(['.', '[', ']', '=', '|'], "-"));
        if people.is_empty() {
            let blank = signer.blank.unwrap_or(u8::from(self.is_blank()));
            return (1..=blank).map(|number| self.place(signer, &format!("{base}-{number:02}"), None)).collect();
        }
        // One who signs alone in a capacity keeps the place whoever it is; of several, each has their own.
        let alone = !matches!(self.given.types.of(path), Ok(Type::List(_)));
        let name = |person: &Json| match rows::marked(person) {
            Some(key) if !alone => rows::name(key, self.given.secret),
            _ => "01".into(),
        };
        let known =
            people.into_iter().map(|person| self.place(signer, &format!("{base}-{}", name(person)), Some(person)));
        let unnamed = if alone { 0 } else { self.answered_places(&base) };
        let unnamed = (1..=unnamed).map(|number| self.place(signer, &format!("{base}-{number:02}"), None));
        known.chain(unnamed).collect()
    }

    /// Returns the number of the last place for nobody in particular of which this copy keeps an answer: it was filled in
    /// before it was known who would sign.
    fn answered_places(&self, base: &str) -> u8 {
        let keys = self.answers().and_then(Json::as_object).into_iter().flat_map(|answers| answers.keys());
        let number =
            |key: &String| key.strip_prefix(&format!("ondertekening-{base}-"))?.split('.').next()?.parse().ok();
        keys.filter_map(number).max().unwrap_or(0)
    }

    fn place(&self, signer: &Signer, name: &str, person: Option<&Json>) -> Signature {
        let role = self.role(signer, person);
        let key = format!("ondertekening-{name}");
        let id = format!("answers.{}.{key}", self.answers_key());
        Signature {
            fields: signer.fields.iter().map(|field| self.beside(*field, &key, &role, person)).collect(),
            signature: self.sign_field(&id, &role),
            statement: signer.statement.as_ref().map(|statement| self.say(statement)),
            id: self.unique(&id),
            role,
        }
    }

    /// Returns as what somebody signs: as the definition says, else by capacity, else as a participant.
    fn role(&self, signer: &Signer, person: Option<&Json>) -> String {
        if let Some(id) = &signer.id {
            return self.say(&format!("signer-{id}"));
        }
        let capacity = person.and_then(|person| person.get("capacity").or_else(|| person.get("role")));
        let capacity = capacity.and_then(Json::as_str).or_else(|| signer.capacity());
        let known = capacity.map(|capacity| format!("signer-{capacity}")).filter(|id| self.words.has(id));
        self.say(&known.unwrap_or_else(|| "signer-participant".into()))
    }

    fn beside(&self, field: SignerField, place: &str, role: &str, person: Option<&Json>) -> Field {
        let (about, message, kind, width) = match field {
            SignerField::Name => ("name", "frame-sign-name", text(), Width::Full),
            SignerField::Capacity => ("capacity", "field-capacity", text(), Width::Full),
            SignerField::Function => ("function", "field-function", text(), Width::Half),
            SignerField::Organisation => ("organisation", "field-organisation", text(), Width::Half),
            SignerField::Place => ("place", "frame-sign-place", text(), Width::Half),
            SignerField::Date => ("date", "frame-sign-date", FieldKind::Date, Width::Half),
        };
        let from_case = !matches!(field, SignerField::Place | SignerField::Date);
        let takes = if from_case || field == SignerField::Place { AskType::Text } else { AskType::Date };
        let key = format!("{place}.{about}");
        let known = match self.answered(&key) {
            Some(answer) => Some(answer.clone()),
            None => person.filter(|_| from_case).and_then(|person| self.about(person, about)),
        };
        let value = known.as_ref().and_then(|known| self.given_answer(known, takes));
        let id = format!("answers.{}.{key}", self.answers_key());
        let field = self.of_signer(&id, self.say(message), role, kind, width, value);
        let origin = Origin {
            home: Home::Answer,
            takes: Takes::Answer(takes),
            key,
            known: known.into_iter().collect(),
            restricts: None,
        };
        self.note_origin(&field.id, &field.kind, origin);
        field
    }

    /// Returns what is known of who signs. A capacity is said in words.
    fn about(&self, person: &Json, key: &str) -> Option<Json> {
        let datum = person.get(key).or_else(|| if key == "capacity" { person.get("role") } else { None })?;
        let text = match key {
            "capacity" => {
                let kind = self.given.types.of(&"people.capacity".parse().ok()?).ok()?;
                self.show(datum, &kind)
            }
            _ => self.show(datum, &Type::Text),
        };
        (!text.is_empty()).then_some(Json::String(text))
    }

    fn sign_field(&self, id: &str, role: &str) -> Field {
        let label = self.say("frame-sign");
        self.of_signer(&format!("{id}.signature"), label, role, FieldKind::Signature, Width::Full, None)
    }

    fn of_signer(
        &self,
        id: &str,
        label: String,
        role: &str,
        kind: FieldKind,
        width: Width,
        value: Option<Value>,
    ) -> Field {
        let tooltip = format!("{role}, {label}");
        Field { id: self.unique(id), label, hint: None, tooltip, required: false, kind, value, width }
    }
}

fn text() -> FieldKind {
    FieldKind::Text { autocomplete: None }
}
