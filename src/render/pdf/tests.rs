//! What a PDF has to hold, whatever the document says.

mod sample;

use std::sync::OnceLock;

use crate::diagnostic::Diagnostics;
use crate::model::Document;
use crate::render::{Fields, Options, Provenance, Render};
use crate::tree::Tree;

fn press() -> &'static dyn Render {
    static PRESS: OnceLock<Box<dyn Render>> = OnceLock::new();
    PRESS
        .get_or_init(|| {
            let mut tree = Tree::embedded();
            tree.lay_over("templates", std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/templates"))).unwrap();
            super::open(&tree).unwrap()
        })
        .as_ref()
}

fn flat() -> Options {
    Options { fields: Fields::Flat, provenance: Provenance::Hidden }
}

fn render(document: &Document) -> Result<Vec<u8>, Diagnostics> {
    press().render(document, &flat())
}

/// Leaves a document where it can be looked at and judged.
#[expect(clippy::disallowed_methods, reason = "what tests make is looked at")]
fn leave(name: &str, bytes: &[u8]) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/target/looked-at");
    std::fs::create_dir_all(folder).unwrap();
    std::fs::write(format!("{folder}/{name}.pdf"), bytes).unwrap();
}

#[test]
fn every_block_can_be_printed() {
    for (name, document) in [("form", sample::form()), ("report", sample::report()), ("letter", sample::letter())] {
        let bytes = render(&document).unwrap();
        leave(name, &bytes);
    }
}
