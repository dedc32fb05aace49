//! From a [`Document`](crate::model::Document) to bytes. A format is a folder here and a line in [`FORMATS`].
//!
//! A renderer is pure: it reads the theme when it is opened, and after that the same document gives the same bytes.

pub mod html;
pub mod pdf;
mod renderer;
pub mod workers;

pub use self::renderer::{Fields, Options, Provenance, Render};
use crate::diagnostic::Diagnostics;
use crate::tree::Tree;

/// A format of output.
pub struct Format {
    /// Name on the command line, and extension of its files.
    pub name: &'static str,
    /// Opens the renderer with the theme of a tree.
    pub open: fn(&Tree) -> Result<Box<dyn Render>, Diagnostics>,
}

/// All formats.
pub const FORMATS: &[Format] = &[Format { name: "pdf", open: pdf::open }, Format { name: "html", open: html::open }];
