//! What every renderer is: what it is asked, and how.

use crate::diagnostic::Diagnostics;
use crate::model::Document;

/// How to render, apart from the document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether fields can be filled in on screen.
    pub fields: Fields,
    /// Whether each clause shows where it comes from.
    pub provenance: Provenance,
}

/// Whether fields can be filled in on screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fields {
    /// As form fields.
    #[default]
    Fillable,
    /// As boxes and text on the page only.
    Flat,
}

/// Whether each clause shows where it comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Provenance {
    /// Not shown.
    #[default]
    Hidden,
    /// Source under each clause.
    Shown,
}

/// Turns documents into bytes of one format.
pub trait Render: Send + Sync {
    /// Returns the document in this format.
    ///
    /// # Errors
    /// When the document holds something that this format cannot show, or the theme is wrong.
    fn render(&self, document: &Document, options: &Options) -> Result<Vec<u8>, Diagnostics>;

    /// Returns whether a character can be shown.
    fn shows(&self, character: char) -> bool;
}
