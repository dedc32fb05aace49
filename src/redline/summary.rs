//! A comparison in a few lines, for a terminal.

use super::page::Writer;
use super::{ChangeKind, Comparison};
use crate::locale::Locale;

/// Returns what changed, a line a clause or document.
#[must_use]
pub fn summary(comparison: &Comparison, locale: &Locale) -> Vec<String> {
    let writer = Writer::new(comparison, locale);
    let mut lines = vec![writer.sides()];
    lines.extend(writer.counts());
    lines.extend(writer.changed().map(|clause| {
        let args = [
            ("clause", clause.clause.clone()),
            ("kind", writer.kind(clause)),
            ("deleted", clause.words.deleted.to_string()),
            ("inserted", clause.words.inserted.to_string()),
        ];
        let line = writer.say_with("redline-line-clause", &args);
        let reading = clause.reading.as_ref().map(|reading| writer.reading(reading));
        std::iter::once(line).chain(reading).collect::<Vec<_>>().join(" · ")
    }));
    lines.extend(writer.norm_lines());
    let changed = comparison.documents.iter().filter(|document| document.change != ChangeKind::Same);
    lines.extend(changed.map(|document| {
        let args = [("document", document.document.clone()), ("why", writer.why(document))];
        writer.say_with("redline-line-document", &args)
    }));
    lines
}
