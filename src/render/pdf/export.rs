//! Compiles a document with the theme and writes it as PDF.

use typst::World;
use typst::WorldExt;
use typst::diag::{Severity, SourceDiagnostic};
use typst::foundations::{Datetime, Smart};
use typst::syntax::DiagSpan;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Document, Meta};
use crate::render::renderer::Fields;

use super::assembly;
use super::data::Data;
use super::forms;
use super::press::Press;
use super::world::DocumentWorld;

/// How many documents back the caches of Typst reach: what the theme gives for every document stays, what only one
/// document needed goes. Without this memory would grow by megabytes with each document.
const KEPT: usize = 10;

/// Returns the bytes of a document.
///
/// # Errors
/// When the theme is wrong, or asks for a face that is not there.
pub(super) fn export(press: &Press, document: &Document, data: &Data, fields: Fields) -> Result<Vec<u8>, Diagnostics> {
    let bytes = typeset(press, document, data)?;
    let finished = match fields {
        Fields::Flat => assembly::settle(bytes),
        Fields::Fillable => forms::add(&bytes, document, &press.field_face),
    };
    finished.map_err(|error| broken(&document.meta, &error))
}

/// Returns a document as Typst writes it, with a link at each place to fill in.
///
/// # Errors
/// When the theme is wrong, or asks for a face that is not there.
pub(super) fn typeset(press: &Press, document: &Document, data: &Data) -> Result<Vec<u8>, Diagnostics> {
    let logo = document.meta.issuer.logo.as_ref().map(|logo| logo.bytes.clone());
    let world = DocumentWorld::new(press, data.bytes(), logo);
    let result =
        compile(&world).and_then(|paged| typst_pdf::pdf(&paged, &options(&document.meta)).map_err(Vec::from_iter));
    comemo::evict(KEPT);
    result.map_err(|problems| {
        problems.iter().map(|problem| wrong(&document.meta, &reason(&world, problem))).collect::<Diagnostics>()
    })
}

/// Compiles to pages; a warning (an unknown face, a layout that does not come to rest) is our own fault, so an error.
fn compile(world: &DocumentWorld) -> Result<PagedDocument, Vec<SourceDiagnostic>> {
    let compiled = typst::compile::<PagedDocument>(world);
    let paged = compiled.output.map_err(Vec::from_iter)?;
    if compiled.warnings.is_empty() { Ok(paged) } else { Err(compiled.warnings.into_iter().collect()) }
}

fn options(meta: &Meta) -> PdfOptions {
    PdfOptions {
        ident: Smart::Custom(ident(meta)),
        creator: Smart::Custom(Some(concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION")).into())),
        timestamp: day(&meta.date).map(Timestamp::new_utc),
        standards: PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).expect("these two go together"),
        ..PdfOptions::default()
    }
}

/// Names a document the same way each time that it is made, and differently from all others.
pub(super) fn ident(meta: &Meta) -> String {
    let blank = String::new();
    let case = meta.case.as_ref().unwrap_or(&blank);
    let recipient = meta.recipient.as_ref().unwrap_or(&blank);
    [&meta.set, &meta.document, &meta.language, case, recipient].map(String::as_str).join("/")
}

/// Returns the midnight with which an ISO day begins.
fn day(iso: &str) -> Option<Datetime> {
    let date: jiff::civil::Date = iso.parse().ok()?;
    let [month, day] = [date.month(), date.day()].map(|part| u8::try_from(part).unwrap_or_default());
    Datetime::from_ymd_hms(date.year().into(), month, day, 0, 0, 0)
}

/// Returns what is said when a PDF is not what it should be.
pub(super) fn broken(meta: &Meta, error: &lopdf::Error) -> Diagnostics {
    vec![wrong(meta, &error.to_string())]
}

fn wrong(meta: &Meta, reason: &str) -> Diagnostic {
    Diagnostic::error(Code::RENDER_THEME).with("document", &meta.document).with("reason", reason)
}

/// Says what is wrong, where in the theme, and what may help.
fn reason(world: &DocumentWorld, problem: &SourceDiagnostic) -> String {
    // This message alone repeats a text of the document, which has no place in a diagnostic.
    let message = if problem.message.contains("could not be displayed") {
        "a text has a glyph that its face lacks"
    } else {
        problem.message.as_str()
    };
    let place = place(world, problem.span).map(|place| format!("{place}: ")).unwrap_or_default();
    let kind = if problem.severity == Severity::Warning { "warning: " } else { "" };
    let hints: Vec<_> = problem.hints.iter().map(|hint| hint.v.as_str()).collect();
    let hints = if hints.is_empty() { String::new() } else { format!(" ({})", hints.join("; ")) };
    format!("{place}{kind}{message}{hints}")
}

fn place(world: &DocumentWorld, span: DiagSpan) -> Option<String> {
    let id = span.id()?;
    let source = world.source(id).ok()?;
    let (line, column) = source.lines().byte_to_line_column(world.range(span)?.start)?;
    Some(format!("{}:{}:{}", id.get().vpath().get_without_slash(), line + 1, column + 1))
}
