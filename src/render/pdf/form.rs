//! Forms that are laid out once and filled many times: where only the answers differ, only the answers are made.
//!
//! 1. [`Form::lay_out`] sets a document without its answers, and makes its fields ready,
//! 2. [`Form::fill`] puts the answers of another document into them: a complete PDF, a hundred times faster than setting
//!    it again.
//!
//! A filled form looks as the blank one does. Set afresh, an answer that needs more room would get a larger field.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Document;
use crate::render::renderer::{Fields, Options, Provenance};

use super::data::Data;
use super::export::{broken, ident, typeset};
use super::forms::{FieldSpec, Template, make, piece, specs};
use super::glyphs;
use super::press::Press;

/// A form that is laid out.
pub struct Form<'a> {
    press: &'a Press,
    blank: Document,
    template: Template,
}

impl<'a> Form<'a> {
    /// Lays out a document without its answers.
    ///
    /// # Errors
    /// Those of [`Render::render`](crate::render::Render::render).
    pub fn lay_out(press: &'a Press, document: &Document, provenance: Provenance) -> Result<Self, Diagnostics> {
        let blank = document.without_answers();
        let options = Options { fields: Fields::Fillable, provenance };
        let mut data = Data::new(&blank, options, &press.field_face);
        glyphs::check(press, &blank, &mut data)?;
        let bytes = typeset(press, &blank, &data)?;
        let template = make(&bytes, &blank, &press.field_face).and_then(Template::new);
        let template = template.map_err(|error| broken(&blank.meta, &error))?;
        Ok(Self { press, blank, template })
    }

    /// Returns the form with the answers of a document, in its name: case and recipient are those of the document.
    ///
    /// The same answers give the same bytes.
    ///
    /// # Errors
    /// When the document differs from the form in more than its answers, or a field cannot show an answer, for its
    /// letters or its length. Rendered as a whole such a document is right.
    pub fn fill(&self, document: &Document) -> Result<Vec<u8>, Diagnostics> {
        let specs = specs(document);
        self.check(document, &specs)?;
        let name = ident(&document.meta);
        let filled = self.template.fill(&specs, &self.press.field_face, &name, piece(document));
        filled.map_err(|error| broken(&document.meta, &error))
    }

    fn check(&self, document: &Document, specs: &[FieldSpec]) -> Result<(), Diagnostics> {
        let same = self.is_of(document);
        match self.template.misses(specs, &self.press.field_face) {
            None if same => Ok(()),
            field => Err(vec![
                Diagnostic::error(Code::RENDER_OTHER_FORM)
                    .with("document", &document.meta.document)
                    .with("named", if field.is_some() { "yes" } else { "no" })
                    .with("field", field.unwrap_or_default()),
            ]),
        }
    }

    /// Returns whether a document is this form but for its answers. Case, recipient and filling stand on no page.
    fn is_of(&self, document: &Document) -> bool {
        let mut other = document.without_answers();
        other.meta.case.clone_from(&self.blank.meta.case);
        other.meta.recipient.clone_from(&self.blank.meta.recipient);
        other.meta.filling = self.blank.meta.filling;
        other == self.blank
    }
}
