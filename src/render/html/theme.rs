//! The theme: what all pages share, read and checked once.
//!
//! 1. The templates (`*.html`) are parsed, with escaping on for each of them, whatever its name.
//! 2. The style sheets (`*.css`) and scripts (`*.js`) are joined in order of their paths, and hashed.
//! 3. A face that the style names, `url(fonts/regular.woff2)`, is written into it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use tera::{Context, ErrorKind, ReportError, Tera};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceFile};
use crate::model::Document;
use crate::tree::Tree;

use super::chosen::is_chosen;
use super::escape;
use super::style::{self, Inlined};

const FOLDER: &str = "templates/theme/html";

/// The template that is the page; it calls upon the others.
const PAGE: &str = "page.html";

/// What all pages share.
pub(super) struct Theme {
    /// The style of every page.
    pub(super) style: Inlined,
    /// The script of a page that can be filled in.
    pub(super) script: Inlined,
    tera: Tera,
    templates: BTreeMap<String, Arc<SourceFile>>,
}

impl Theme {
    /// Reads the theme of a tree.
    pub(super) fn read(tree: &Tree) -> Result<Self, Diagnostics> {
        let templates: BTreeMap<_, _> = texts(tree, ".html")?.into_iter().collect();
        let mut tera = Tera::new();
        tera.autoescape_on([""]);
        tera.set_escape_fn(escape::text);
        tera.register_filter("anchor", |id: &str, _: tera::Kwargs, _: &tera::State| escape::anchor(id));
        tera.register_filter("href", |url: &str, _: tera::Kwargs, _: &tera::State| escape::href(url));
        tera.register_test("chosen", is_chosen);
        tera.add_raw_templates(templates.iter().map(|(name, file)| (name, &file.text)))
            .map_err(|error| vec![diagnose(&error, &templates, "")])?;
        let css = style::with_faces(&joined(tree, ".css")?, |name| tree.get(&format!("{FOLDER}/{name}")));
        let js = joined(tree, ".js")?;
        Ok(Self { style: Inlined::new(css), script: Inlined::new(js), tera, templates })
    }

    /// Returns the page of a document, with what belongs to its file as `page`.
    pub(super) fn fill(&self, document: &Document, page: &impl Serialize) -> Result<String, Diagnostics> {
        self.try_fill(document, page).map_err(|error| vec![diagnose(&error, &self.templates, &document.meta.document)])
    }

    fn try_fill(&self, document: &Document, page: &impl Serialize) -> tera::TeraResult<String> {
        let mut context = Context::from_serialize(document)?;
        context.insert("page", page);
        self.tera.render(PAGE, &context)
    }
}

/// Returns the files of the theme with this ending, as text, by their path inside the theme.
fn texts(tree: &Tree, ending: &str) -> Result<Vec<(String, Arc<SourceFile>)>, Diagnostics> {
    let files = tree.below(FOLDER).filter(|(path, _)| path.ends_with(ending));
    let mut texts = Vec::new();
    let mut problems = Vec::new();
    for (path, file) in files {
        match file.text() {
            Ok(text) => texts.push((path[FOLDER.len() + 1..].to_owned(), text)),
            Err(wrong) => problems.extend(wrong),
        }
    }
    if problems.is_empty() { Ok(texts) } else { Err(problems) }
}

/// Returns the files with this ending as one text.
fn joined(tree: &Tree, ending: &str) -> Result<String, Diagnostics> {
    Ok(texts(tree, ending)?.iter().map(|(_, file)| file.text.as_str()).collect())
}

/// Turns an error of the template engine into ours, with its place in the theme.
fn diagnose(error: &tera::Error, templates: &BTreeMap<String, Arc<SourceFile>>, document: &str) -> Diagnostic {
    let (reason, place) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            (report.message().to_owned(), place(report, templates))
        }
        // What is not about a place, such as a component that does not exist, says itself where it was called.
        _ => (error.to_string(), None),
    };
    Diagnostic::error(Code::RENDER_THEME).with("document", document).with("reason", reason).at(place)
}

fn place(report: &ReportError, templates: &BTreeMap<String, Arc<SourceFile>>) -> Option<Place> {
    templates.get(report.filename()).map(|file| Place::new(file, report.span().range.clone()))
}
