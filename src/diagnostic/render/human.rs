//! For people at a terminal: the sentence, the lines of the file that it is about, the remedy.

use annotate_snippets::{Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::Said;
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

fn excerpt<'a>(place: &'a Place, related: &[&'a Place]) -> Element<'a> {
    let path = place.file.path.to_string_lossy();
    match mark(place, AnnotationKind::Primary) {
        None => Origin::path(path).into(),
        Some(primary) => Snippet::source(place.file.text.as_str())
            .path(path)
            .annotation(primary)
            .annotations(related.iter().filter_map(|place| mark(place, AnnotationKind::Context)))
            .into(),
    }
}

fn mark(place: &Place, kind: AnnotationKind) -> Option<Annotation<'static>> {
    place.range.clone().map(|range| kind.span(range))
}
