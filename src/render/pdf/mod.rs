//! Documents as PDF: PDF/UA-1 for who cannot see them, PDF/A-2a for who keeps them. The only room that names Typst.
//!
//! 1. [`press`] holds what all documents share: faces, library and theme, read once from a tree.
//! 2. [`data`] turns a document into the JSON that the theme reads; data reach the theme as values only.
//! 3. [`glyphs`] refuses what no face can print, by the name of its field.
//! 4. [`world`] shows Typst one document: theme, data and logo under fixed names, and nothing else.
//! 5. [`export`] compiles it and writes the bytes.
//! 6. [`forms`] makes the places to fill in into form fields.
//!
//! Where only answers differ, a [`Form`] does all that once, and is then filled many times.
//!
//! The same document gives the same bytes: there is no clock, no disk, no network and no face of the system.
//! Render many documents through [`workers`](crate::render::workers), never inside a pool of rayon: the exporter
//! yields to rayon while it waits and would take up whole documents until its stack overflows.

mod assembly;
mod data;
mod export;
mod form;
mod forms;
mod glyphs;
mod press;
mod streams;
mod world;

#[cfg(test)]
mod tests;

use crate::diagnostic::Diagnostics;
use crate::model::Document;
use crate::render::renderer::{Options, Render};
use crate::tree::Tree;

pub use self::form::Form;
pub use self::press::Press;

/// Opens the PDF renderer with the theme and the faces of a tree.
///
/// # Errors
/// When a file of the theme is not text, or a face cannot be read.
pub fn open(tree: &Tree) -> Result<Box<dyn Render>, Diagnostics> {
    Ok(Box::new(Press::open(tree)?))
}

impl Render for Press {
    fn render(&self, document: &Document, options: &Options) -> Result<Vec<u8>, Diagnostics> {
        let mut data = data::Data::new(document, *options, &self.field_face);
        glyphs::check(self, document, &mut data)?;
        export::export(self, document, &data, options.fields)
    }

    fn shows(&self, character: char) -> bool {
        character.is_ascii_graphic() || character == ' ' || glyphs::prints(self, character)
    }
}
