//! What a form says of itself, for who reads it back: data that no page shows (ISO 32000-1, 14.5).
//!
//! They hang on the document and on its first page, because some programs copy only pages into the file that they save.
//!
//! It names people by the identifier that they have in the case, never by their name, and in an anonymous document
//! not at all: such a document knows neither case nor recipient.

use lopdf::{Dictionary, Document as Pdf, Object, ObjectId, Result, dictionary};

use crate::form::{APPLICATION, key};
use crate::model::{Document, Field, FieldKind, Filling};

use super::fields::text_string;

/// Lets a PDF say what it is, and returns the object that says it.
pub(super) fn say(pdf: &mut Pdf, document: &Document) -> Result<ObjectId> {
    let piece = pdf.add_object(piece(document));
    pdf.catalog_mut()?.set("PieceInfo", piece);
    let first = pdf.page_iter().next();
    if let Some(first) = first {
        let page = pdf.get_dictionary_mut(first)?;
        page.set("PieceInfo", piece);
        page.set("LastModified", modified(document));
    }
    Ok(piece)
}

/// Returns what a form says of itself, as the entry `/PieceInfo` has it.
pub(in crate::render::pdf) fn piece(document: &Document) -> Dictionary {
    let data = dictionary! { "LastModified" => modified(document), "Private" => private(document) };
    dictionary! { APPLICATION => data }
}

fn modified(document: &Document) -> Object {
    Object::string_literal(format!("D:{}", document.meta.date.replace('-', "")))
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
