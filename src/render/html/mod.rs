//! Documents as HTML: each a single file that asks nothing of anybody.
//!
//! 1. [`open`] reads the [`Theme`]: templates, style, script and faces, from `templates/theme/html`.
//! 2. For each document the theme's templates get the model as it is, and beside it a [`Page`]: what belongs to the
//!    file and not to the document, such as its style, its policy and its logo.
//!
//! Data is never code. Every value is escaped wherever it stands ([`escape`]); an address becomes a link only if its
//! scheme is harmless; and the page's own policy lets nothing run but the style and the script that were written into
//! it, by their hashes.

mod accent;
mod chosen;
mod escape;
mod page;
mod style;
mod theme;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;

use crate::diagnostic::Diagnostics;
use crate::model::Document;
use crate::render::renderer::{Options, Render};
use crate::tree::Tree;

use self::page::Page;
use self::theme::Theme;

/// Opens the HTML renderer with the theme of a tree.
///
/// # Errors
/// When the theme is wrong.
pub fn open(tree: &Tree) -> Result<Box<dyn Render>, Diagnostics> {
    Ok(Box::new(Html { theme: Theme::read(tree)? }))
}

/// The HTML renderer.
struct Html {
    theme: Theme,
}

impl Render for Html {
    fn render(&self, document: &Document, options: &Options) -> Result<Vec<u8>, Diagnostics> {
        let page = Page::of(document, *options, &self.theme);
        self.theme.fill(document, &page).map(String::into_bytes)
    }

    /// A browser has faces of its own for every letter there is.
    fn shows(&self, character: char) -> bool {
        !character.is_control() || matches!(character, '\n' | '\t')
    }
}
