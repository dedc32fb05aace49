//! From a [`Document`] to bytes. A format is a folder here and a line in [`FORMATS`].
//!
//! A renderer is pure: it reads the theme when it is opened, and after that the same document gives the same bytes.

pub mod html;
pub mod pdf;
pub mod workers;

use crate::diagnostic::Diagnostics;
use crate::model::Document;
use crate::tree::Tree;

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

/// A format of output.
pub struct Format {
    /// Name on the command line, and extension of its files.
    pub name: &'static str,
    /// Opens the renderer with the theme of a tree.
    pub open: fn(&Tree) -> Result<Box<dyn Render>, Diagnostics>,
}

/// All formats.
pub const FORMATS: &[Format] = &[Format { name: "pdf", open: pdf::open }, Format { name: "html", open: html::open }];
