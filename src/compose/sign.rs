//! Places to sign.

use serde_json::Value as Json;

use super::Composer;
use crate::model::{Field, FieldKind, Signature, Value, Width};
use crate::set::definition::{SignerDetail, SignerField, SignerRef};

/// Fields beside a signature, unless the definition says otherwise.
const FIELDS: [SignerField; 3] = [SignerField::Name, SignerField::Place, SignerField::Date];

impl Composer<'_> {
    /// Returns the places to sign for all signers of an element.
    pub(super) fn signatures(&self, signers: &[SignerRef]) -> Vec<Signature> {
        signers.iter().flat_map(|signer| self.signer(&signer.detail())).collect()
    }

    fn signer(&self, signer: &SignerDetail) -> Vec<Signature> {
        let path = signer.who.parse().expect("the paths of a checked definition can be read");
        let people = self.given.facts.rows(&path);
        let base = signer.id.clone().unwrap_or_else(|| signer.who.replace(['.', '[', ']', '=', '|'], "-"));
        if people.is_empty() {
            let blank = signer.blank.unwrap_or(u8::from(self.is_blank()));
            return (1..=blank).map(|number| self.place(signer, &format!("{base}-{number:02}"), None)).collect();
        }
        let place =
            |(index, person): (usize, &Json)| self.place(signer, &format!("{base}-{:02}", index + 1), Some(person));
        people.into_iter().enumerate().map(place).collect()
    }

    fn place(&self, signer: &SignerDetail, name: &str, person: Option<&Json>) -> Signature {
        let role = self.role(signer, person);
        let id = format!("answers.{}.ondertekening-{name}", self.document());
        let fields = signer.fields.as_deref().unwrap_or(&FIELDS);
        Signature {
            fields: fields.iter().map(|field| self.beside(*field, &id, &role, person)).collect(),
            signature: self.sign_field(&id, &role),
            statement: signer.statement.as_ref().map(|statement| self.say(statement)),
            id: self.unique(&id),
            role,
        }
    }

    /// Returns as what somebody signs: as the definition says, else by capacity, else as a participant.
    fn role(&self, signer: &SignerDetail, person: Option<&Json>) -> String {
        if let Some(id) = &signer.id {
            return self.say(&format!("signer-{id}"));
        }
        let capacity = person.and_then(|person| person.get("capacity").or_else(|| person.get("role")));
        let capacity = capacity.and_then(Json::as_str).or_else(|| signer.who.split_once('=')?.1.strip_suffix(']'));
        let known = capacity.map(|capacity| format!("signer-{capacity}")).filter(|id| self.words.has(id));
        self.say(&known.unwrap_or_else(|| "signer-participant".into()))
    }

    fn beside(&self, field: SignerField, id: &str, role: &str, person: Option<&Json>) -> Field {
        let (key, message, kind, width) = match field {
            SignerField::Name => ("name", "frame-sign-name", text(), Width::Full),
            SignerField::Capacity => ("capacity", "field-capacity", text(), Width::Full),
            SignerField::Function => ("function", "field-function", text(), Width::Half),
            SignerField::Organisation => ("organisation", "field-organisation", text(), Width::Half),
            SignerField::Place => ("place", "frame-sign-place", text(), Width::Half),
            SignerField::Date => ("date", "frame-sign-date", FieldKind::Date, Width::Half),
        };
        let known = !matches!(field, SignerField::Place | SignerField::Date);
        let value = person.filter(|_| known).and_then(|person| self.about(person, key));
        self.of_signer(&format!("{id}.{key}"), self.say(message), role, kind, width, value)
    }

    /// Returns what is known of who signs. A capacity is said in words.
    fn about(&self, person: &Json, key: &str) -> Option<Value> {
        let datum = person.get(key).or_else(|| if key == "capacity" { person.get("role") } else { None })?;
        let text = match key {
            "capacity" => {
                let kind = self.given.types.of(&"people.capacity".parse().ok()?).ok()?;
                self.show(datum, &kind)
            }
            _ => self.show(datum, &crate::facts::Type::Text),
        };
        (!text.is_empty()).then_some(Value::Text(text))
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
