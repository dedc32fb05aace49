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
//! When Typst has fields of its own this room goes, and `widget.typ` changes.

mod appearance;
mod face;
mod fields;
mod hierarchy;
mod identity;
mod seats;
mod spec;

#[cfg(test)]
mod tests;

pub(super) use self::face::FieldFace;

use lopdf::{Document as Pdf, Object, Result, dictionary};

use crate::model::Document;

use super::streams;

use self::fields::Maker;
use self::seats::Seat;
use self::spec::SpecKind;

/// Size of what is filled in, in points; the same as that of the body.
const SIZE: f32 = 10.5;

/// Returns the PDF with its places to fill in as fields.
///
/// # Errors
/// When the PDF is not as Typst writes it.
pub(super) fn add(bytes: &[u8], document: &Document, face: &FieldFace) -> Result<Vec<u8>> {
    let specs = spec::specs(document);
    let mut pdf = Pdf::load_mem(bytes)?;
    let seats = seats::find(&pdf)?;
    let fonts = face.embed(&mut pdf);
    let mut maker = Maker::new(&mut pdf, face, fonts);
    let mut made = Vec::new();
    for spec in &specs {
        let places = |(choice, target)| seats.get(target).into_iter().flatten().map(move |seat| (choice, seat.clone()));
        let taken: Vec<(usize, Seat)> = spec.targets.iter().enumerate().flat_map(places).collect();
        if !taken.is_empty() {
            made.push((spec.name.clone(), maker.field(spec, &taken)?));
        }
    }
    let signs = specs.iter().any(|spec| spec.kind == SpecKind::Signature);
    let roots = hierarchy::hang(&mut pdf, made)?;
    let form = pdf.add_object(dictionary! {
        "Fields" => roots,
        "DR" => dictionary! { "Font" => fonts.resources() },
        "DA" => Object::string_literal(face::style()),
        "SigFlags" => i64::from(signs),
    });
    let catalog = pdf.catalog_mut()?;
    catalog.set("AcroForm", form);
    catalog.set("PieceInfo", identity::piece(document));
    streams::save(pdf)
}
