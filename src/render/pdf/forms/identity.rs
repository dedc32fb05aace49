//! What a form says of itself, for who reads it back: data that no page shows (ISO 32000-1, 14.5).
//!
//! It names people by the identifier that they have in the case, never by their name, and in an anonymous document
//! not at all: such a document knows neither case nor recipient.

use lopdf::{Dictionary, Object, dictionary};

use crate::form::{APPLICATION, key};
use crate::model::{Document, Field, FieldKind, Filling};

use super::fields::text_string;

/// Returns the entry `/PieceInfo` of the catalog.
pub(in crate::render::pdf) fn piece(document: &Document) -> Dictionary {
    let modified = format!("D:{}", document.meta.date.replace('-', ""));
    let data = dictionary! { "LastModified" => Object::string_literal(modified), "Private" => private(document) };
    dictionary! { APPLICATION => data }
}

fn private(document: &Document) -> Dictionary {
    let meta = &document.meta;
    let filling = match meta.filling {
        Filling::Blank => key::BLANK,
        Filling::Filled => key::FILLED,
    };
    let known = [
        (key::DOCUMENT, Some(meta.document.as_str())),
        (key::SET, Some(&meta.set)),
        (key::VERSION, Some(&meta.version)),
        (key::LOCALE, Some(&meta.language)),
        (key::CASE, meta.case.as_deref()),
        (key::RECIPIENT, meta.recipient.as_deref()),
        (key::DESK, meta.desk.as_deref()),
        (key::FILLING, Some(filling)),
        (key::DATE, Some(&meta.date)),
    ];
    let mut private = Dictionary::new();
    for (key, value) in known {
        if let Some(value) = value {
            private.set(key, text_string(value));
        }
    }
    let fields = document.fields();
    let days = ids(&fields, |kind| *kind == FieldKind::Date);
    let many = ids(&fields, |kind| matches!(kind, FieldKind::AnyOf { .. }));
    for (key, ids) in [(key::DAYS, days), (key::MANY, many)] {
        if !ids.is_empty() {
            private.set(key, ids);
        }
    }
    private
}

fn ids(fields: &[&Field], is: impl Fn(&FieldKind) -> bool) -> Vec<Object> {
    fields.iter().filter(|field| is(&field.kind)).map(|field| text_string(&field.id)).collect()
}
