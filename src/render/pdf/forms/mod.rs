//! Makes the places to fill in of a finished PDF into form fields.
//!
//! Typst has no form fields yet. The theme leaves an empty box with a link at each place (`widget.typ`), so that Typst
//! itself says where it is, when it is read, and where it belongs in the tag tree. Here
//!
//! 1. [`spec`] lists the fields of the document and the links that stand for them,
//! 2. [`seats`] finds those links in the PDF,
//! 3. [`fields`] turns each into a widget and its tag into a form, with the pictures of [`appearance`],
//! 4. the fields are hung into one tree, by the dots in their names,
//! 5. and [`identity`] lets the form say what it is, for who reads it back.
//!
//! [`template`] fills in such a form again and again.
//!
//! When Typst has fields of its own this room goes, and `widget.typ` changes.

mod appearance;
mod face;
mod fields;
mod hierarchy;
mod identity;
mod seats;
mod sfnt;
mod spec;
mod template;

#[cfg(test)]
mod tests;

pub(super) use self::face::FieldFace;
pub(super) use self::identity::piece;
pub(super) use self::spec::{FieldSpec, specs};
pub(super) use self::template::Template;

use lopdf::{Document as Pdf, Object, ObjectId, Result, dictionary};

use crate::model::Document;

use super::assembly::Assembly;

use self::face::Fonts;
use self::fields::{Maker, Pictures};
use self::seats::Seat;
use self::spec::SpecKind;

/// Size of what is filled in, in points; the same as that of the body.
const SIZE: f32 = 10.5;

/// A form as it was made: its fields are in the PDF, and can be filled in otherwise.
pub(super) struct Made {
    pdf: Pdf,
    fields: Vec<Seated>,
    fonts: Fonts,
    pictures: Pictures,
    /// The object with what it says of itself.
    piece: ObjectId,
}

/// A field with its places, each with the choice that it stands for.
struct Seated {
    spec: FieldSpec,
    field: ObjectId,
    places: Vec<(usize, Seat)>,
}

/// Returns the PDF with its places to fill in as fields.
///
/// # Errors
/// When the PDF is not as Typst writes it.
pub(super) fn add(bytes: &[u8], document: &Document, face: &FieldFace) -> Result<Vec<u8>> {
    Assembly::of(&make(bytes, document, face)?.pdf)
}

/// Makes the places to fill in of a PDF into fields.
///
/// # Errors
/// When the PDF is not as Typst writes it.
pub(super) fn make(bytes: &[u8], document: &Document, face: &FieldFace) -> Result<Made> {
    let mut pdf = Pdf::load_mem(bytes)?;
    let seats = seats::find(&pdf)?;
    let fonts = face.embed(&mut pdf);
    let mut maker = Maker::new(&mut pdf, face, fonts, Pictures::new());
    let mut fields = Vec::new();
    for spec in spec::specs(document) {
        let places = |(choice, target)| seats.get(target).into_iter().flatten().map(move |seat| (choice, seat.clone()));
        let places: Vec<(usize, Seat)> = spec.targets.iter().enumerate().flat_map(places).collect();
        if !places.is_empty() {
            fields.push(Seated { field: maker.field(&spec, &places)?, spec, places });
        }
    }
    let pictures = maker.pictures;
    hang(&mut pdf, &fields, fonts)?;
    let piece = identity::say(&mut pdf, document)?;
    Ok(Made { pdf, fields, fonts, pictures, piece })
}

fn hang(pdf: &mut Pdf, fields: &[Seated], fonts: Fonts) -> Result<()> {
    let signs = fields.iter().any(|seated| seated.spec.kind == SpecKind::Signature);
    let named = fields.iter().map(|seated| (seated.spec.name.clone(), seated.field)).collect();
    let roots = hierarchy::hang(pdf, named)?;
    let form = pdf.add_object(dictionary! {
        "Fields" => roots,
        "DR" => dictionary! { "Font" => fonts.resources() },
        "DA" => Object::string_literal(face::style(SIZE)),
        "SigFlags" => i64::from(signs),
    });
    pdf.catalog_mut()?.set("AcroForm", form);
    Ok(())
}
