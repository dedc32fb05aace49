//! Documents as PDF.

use crate::diagnostic::Diagnostics;
use crate::render::Render;
use crate::tree::Tree;

/// Opens the PDF renderer with the theme of a tree.
///
/// # Errors
/// When the theme is wrong.
pub fn open(_tree: &Tree) -> Result<Box<dyn Render>, Diagnostics> {
    Err(Vec::new())
}
