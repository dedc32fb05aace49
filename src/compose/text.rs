//! Running text: clauses with their data filled in, and facts.

use super::Composer;
use super::citation::starts_sentence;
use crate::facts::{Path, Type};
use crate::model::{Clause, Fact, Inline, Inlines, Node, plain, renumbered};
use crate::register::{Reference, otherwise};
use crate::set::{ClauseText, Origin, labels};

impl Composer<'_> {
    /// Returns the clause at a path with its data filled in. That it exists was checked when the set was opened.
    pub(super) fn clause(&self, path: &str, number: Option<String>) -> Option<Clause> {
        let clause = self.given.set.clause_at(path)?;
        self.note_law(&clause.front.law);
        let offset = self.notes.get();
        let filled = |content: &[Inline]| self.filled(content);
        let content: Vec<Node> = clause.prose.content.iter().map(|node| node.map(&filled).renumbered(offset)).collect();
        let notes = content.iter().filter(|node| matches!(node, Node::Note { .. })).count();
        self.notes.set(offset + u16::try_from(notes).unwrap_or(u16::MAX - offset));
        Some(Clause {
            id: self.unique(&clause.front.id),
            number,
            heading: clause.prose.heading.as_ref().map(|heading| renumbered(&filled(heading), offset)),
            content,
            source: self.provenance(clause),
        })
    }

    /// Returns where a clause comes from: its sources, the set with its version, and what adaptations did to it.
    fn provenance(&self, clause: &ClauseText) -> Vec<String> {
        let Origin { set, version, touched } = &clause.origin;
        let set = self.say_with("frame-origin-set", &[("set", set), ("version", version)]);
        let touched = touched.iter().map(|touch| {
            let by = [("adaptation", touch.by.id.as_str()), ("version", touch.by.version.as_str())];
            self.say_with(&format!("frame-origin-{}", touch.action.name()), &by)
        });
        clause.front.source.iter().cloned().chain([set]).chain(touched).collect()
    }

    /// Returns running text with its data filled in.
    fn filled(&self, inlines: &[Inline]) -> Inlines {
        let fill = |(at, inline): (usize, &Inline)| match inline {
            Inline::Blank { path, .. } => self.placeholder(path, &plain(&inlines[..at])),
            other => other.map_inside(&|content| self.filled(content)),
        };
        inlines.iter().enumerate().map(fill).collect()
    }

    /// Returns what stands between braces: a reference, a datum, or a datum with what is shown when it is not known.
    fn placeholder(&self, text: &str, before: &str) -> Inline {
        let starts = starts_sentence(before);
        if let Some(reference) = Reference::parse(text) {
            return self.reference(&reference, starts);
        }
        let Some((text, reference)) = otherwise(text) else { return self.datum_named(text) };
        match self.datum_named(text) {
            Inline::Blank { .. } => self.reference(&reference, starts),
            known => known,
        }
    }

    /// Returns the datum that a clause names. The check of the set has read its path already.
    fn datum_named(&self, text: &str) -> Inline {
        match text.parse() {
            Ok(path) => self.datum(&path),
            Err(_) => Inline::Blank { path: text.into(), label: String::new() },
        }
    }

    /// Returns the datum at a path in words, or a line to write on.
    pub(super) fn datum(&self, path: &Path) -> Inline {
        match self.day_at(path).or_else(|| self.show_at(path)) {
            Some(text) => Inline::Datum { path: path.to_string(), text },
            None => Inline::Blank { path: path.to_string(), label: self.label(path, "field") },
        }
    }

    /// Returns the label of a datum.
    pub(super) fn label(&self, path: &Path, prefix: &str) -> String {
        let id = labels::find(&self.words, path, prefix).unwrap_or_else(|| format!("field-{}", path.label_keys()[0]));
        self.say(&id)
    }

    /// Returns facts: label and text, or a line to write on.
    pub(super) fn facts(&self, paths: &[Path]) -> Vec<Fact> {
        let fact = |path: &Path| Fact {
            id: path.to_string(),
            label: self.label(path, "field"),
            content: self.lines(path).unwrap_or_else(|| vec![self.datum(path)]),
        };
        paths.iter().map(fact).collect()
    }

    /// Returns the texts of a list, each on a line of its own.
    fn lines(&self, path: &Path) -> Option<Inlines> {
        let Type::List(item) = self.given.types.of(path).ok()? else { return None };
        let rows = self.given.facts.rows(path);
        let texts = rows.iter().map(|row| Inline::Datum { path: path.to_string(), text: self.show(row, &item) });
        let lines: Inlines = texts.flat_map(|text| [Inline::Break, text]).skip(1).collect();
        (rows.len() > 1).then_some(lines)
    }
}
