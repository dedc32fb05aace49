//! For people at a terminal: the sentence, the lines of the file that it is about, the remedy.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::{Said, printable};
use crate::diagnostic::{Diagnostic, Place, Severity};

pub(super) fn render(diagnostic: &Diagnostic, said: &Said, renderer: &Renderer) -> String {
    let title = level(diagnostic.severity)
        .with_name(said.severity.as_str())
        .primary_title(said.sentence.as_str())
        .id(diagnostic.code.as_str());
    let mut group = Group::with_title(title).elements(excerpts(diagnostic));
    if let Some(help) = &said.help {
        group = group.element(Level::HELP.with_name(said.help_word.as_str()).message(help.as_str()));
    }
    format!("{}\n\n", renderer.render(&[group]))
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Advice => Level::INFO,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    }
}

/// Returns an excerpt of each file that is pointed into, the place itself and what belongs to it marked.
fn excerpts(diagnostic: &Diagnostic) -> Vec<Element<'_>> {
    let Some(place) = &diagnostic.place else { return Vec::new() };
    let (here, elsewhere): (Vec<_>, Vec<_>) =
        diagnostic.related.iter().partition(|related| related.file.path == place.file.path);
    let mut excerpts = vec![excerpt(place, &here)];
    excerpts.extend(elsewhere.into_iter().map(|related| excerpt(related, &[])));
    excerpts
}

/// Returns the lines that are pointed into, and none beside them: a file with thousands of mistakes is not gone through
/// for each of them.
fn excerpt<'a>(place: &'a Place, related: &[&'a Place]) -> Element<'a> {
    let path = printable(&place.file.path.to_string_lossy());
    let Some(range) = &place.range else { return Origin::path(path).into() };
    let marked = related.iter().filter_map(|place| place.range.as_ref());
    let all = marked.clone().fold(range.clone(), |all, next| all.start.min(next.start)..all.end.max(next.end));
    let (shown, first) = place.file.lines_around(&all);
    let mark = |range: &Range<usize>, kind: AnnotationKind| {
        kind.span(range.start - shown.start..range.end.min(shown.end) - shown.start)
    };
    Snippet::source(&place.file.text[shown.clone()])
        .path(path)
        .line_start(first)
        .annotation(mark(range, AnnotationKind::Primary))
        .annotations(marked.map(|range| mark(range, AnnotationKind::Context)))
        .into()
}
