//! Running text: clauses with their data filled in, and facts.

use super::Composer;
use super::citation::starts_sentence;
use crate::facts::{Path, Type};
use crate::model::{Clause, Fact, Inline, Inlines, Node, plain};
use crate::register::{Reference, otherwise};
use crate::set::{ClauseText, Origin, labels};

impl Composer<'_> {
    /// Returns a clause with its data filled in. That it exists was checked when the set was opened.
    pub(super) fn clause(&self, id: &str, number: Option<String>) -> Option<Clause> {
        let clause = self.given.set.clause(self.document(), id)?;
        self.note_law(&clause.front.law);
        let offset = self.notes.get();
        let content: Vec<Node> = clause.prose.content.iter().map(|node| self.node(node, offset)).collect();
        let notes = content.iter().filter(|node| matches!(node, Node::Note { .. })).count();
        self.notes.set(offset + u16::try_from(notes).unwrap_or(u16::MAX - offset));
        Some(Clause {
            id: self.unique(&clause.front.id),
            number,
            heading: clause.prose.heading.as_ref().map(|heading| self.inlines(heading, offset)),
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

    fn node(&self, node: &Node, offset: u16) -> Node {
        let nodes = |nodes: &[Node]| nodes.iter().map(|node| self.node(node, offset)).collect();
        match node {
            Node::Paragraph { content } => Node::Paragraph { content: self.inlines(content, offset) },
            Node::Heading { content } => Node::Heading { content: self.inlines(content, offset) },
            Node::List { start, items } => {
                Node::List { start: *start, items: items.iter().map(|item| nodes(item)).collect() }
            }
            Node::Note { number, content } => Node::Note { number: number + offset, content: nodes(content) },
        }
    }

    fn inlines(&self, inlines: &[Inline], offset: u16) -> Inlines {
        let within = |content: &[Inline]| self.inlines(content, offset);
        let fill = |(at, inline): (usize, &Inline)| match inline {
            Inline::Blank { path, .. } => self.filled(path, &plain(&inlines[..at])),
            Inline::NoteReference { number } => Inline::NoteReference { number: number + offset },
            Inline::Emphasis { content } => Inline::Emphasis { content: within(content) },
            Inline::Strong { content } => Inline::Strong { content: within(content) },
            Inline::Link { url, content } => Inline::Link { url: url.clone(), content: within(content) },
            Inline::Foreign { language, content } => {
                Inline::Foreign { language: language.clone(), content: within(content) }
            }
            Inline::Inserted { said, content } => Inline::Inserted { said: said.clone(), content: within(content) },
            Inline::Deleted { said, content } => Inline::Deleted { said: said.clone(), content: within(content) },
            Inline::Text { .. } | Inline::Datum { .. } | Inline::Break => inline.clone(),
        };
        inlines.iter().enumerate().map(fill).collect()
    }

    /// Returns what stands between braces: a reference, a datum, or a datum with what is shown when it is not known.
    fn filled(&self, path: &str, before: &str) -> Inline {
        let starts = starts_sentence(before);
        if let Some(reference) = Reference::parse(path) {
            return self.reference(&reference, starts);
        }
        let Some((path, reference)) = otherwise(path) else { return self.datum(path) };
        match self.datum(path) {
            Inline::Blank { .. } => self.reference(&reference, starts),
            known => known,
        }
    }

    /// Returns the datum at a path in words, or a line to write on.
    pub(super) fn datum(&self, path: &str) -> Inline {
        let parsed: Option<Path> = path.parse().ok();
        let shown = parsed.as_ref().and_then(|path| self.day_at(path).or_else(|| self.show_at(path)));
        match (shown, parsed) {
            (Some(text), _) => Inline::Datum { path: path.into(), text },
            (None, Some(parsed)) => Inline::Blank { path: path.into(), label: self.label(&parsed, "field") },
            (None, None) => Inline::Blank { path: path.into(), label: String::new() },
        }
    }

    /// Returns the label of a datum.
    pub(super) fn label(&self, path: &Path, prefix: &str) -> String {
        let id = labels::find(&self.words, path, prefix).unwrap_or_else(|| format!("field-{}", path.label_keys()[0]));
        self.say(&id)
    }

    /// Returns facts: label and text, or a line to write on.
    pub(super) fn facts(&self, paths: &[String]) -> Vec<Fact> {
        let fact = |path: &String| {
            let label = path.parse().map(|path| self.label(&path, "field")).unwrap_or_default();
            Fact { id: path.clone(), label, content: self.lines(path).unwrap_or_else(|| vec![self.datum(path)]) }
        };
        paths.iter().map(fact).collect()
    }

    /// Returns the texts of a list, each on a line of its own.
    fn lines(&self, path: &str) -> Option<Inlines> {
        let parsed: Path = path.parse().ok()?;
        let Type::List(item) = self.given.types.of(&parsed).ok()? else { return None };
        let rows = self.given.facts.rows(&parsed);
        let texts = rows.iter().map(|row| Inline::Datum { path: path.into(), text: self.show(row, &item) });
        let lines: Inlines = texts.flat_map(|text| [Inline::Break, text]).skip(1).collect();
        (rows.len() > 1).then_some(lines)
    }
}
