//! What belongs to the file and not to the document.

use serde::Serialize;

use crate::model::{Document, FieldKind, Image};
use crate::render::renderer::{Fields, Options, Provenance};

use super::style::{self, data_url};
use super::theme::Theme;

/// What a theme needs to know beside the document.
#[derive(Serialize)]
pub(super) struct Page<'a> {
    /// Whether there is something to fill in on screen.
    fillable: bool,
    /// Whether something has to be filled in.
    required: bool,
    /// Whether each clause shows where it comes from.
    provenance: bool,
    /// What the page may do: the content of its policy.
    policy: String,
    /// Style of every page.
    style: &'a str,
    /// Style of this page: the colours of its issuer.
    own_style: String,
    /// Script, if there is something to fill in.
    script: Option<&'a str>,
    /// Address that holds the logo.
    logo: Option<String>,
}

impl<'a> Page<'a> {
    /// Returns the page of a document.
    pub(super) fn of(document: &Document, options: Options, theme: &'a Theme) -> Self {
        let own_style = style::of_document(&document.meta.issuer, &document.chrome);
        let fields = document.fields();
        // One signs on paper: a place to sign alone is nothing to fill in on screen.
        let asks = fields.iter().any(|field| field.kind != FieldKind::Signature);
        let fillable = options.fields == Fields::Fillable && asks;
        let script = fillable.then_some(&theme.script);
        let runs = script.map_or("'none'", |script| &script.hash);
        let policy = format!(
            "default-src 'none'; style-src {} {}; script-src {runs}; img-src data:; font-src data:; \
             form-action 'none'; base-uri 'none'",
            theme.style.hash, own_style.hash,
        );
        Self {
            fillable,
            required: fields.iter().any(|field| field.required),
            provenance: options.provenance == Provenance::Shown,
            policy,
            style: &theme.style.text,
            own_style: own_style.text,
            script: script.map(|script| script.text.as_str()),
            logo: document.meta.issuer.logo.as_ref().and_then(logo),
        }
    }
}

/// Returns the address of a picture, if it is of a kind that a browser shows and does not run.
fn logo(image: &Image) -> Option<String> {
    let known = ["image/png", "image/jpeg", "image/svg+xml"];
    known.contains(&image.media_type.as_str()).then(|| data_url(&image.media_type, &image.bytes))
}
