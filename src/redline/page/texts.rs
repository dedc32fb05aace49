//! The texts themselves: every clause that changed, marked word by word, below the document that holds it first.

use super::questions::line;
use super::{Extent, Writer, bullets, paragraph, prose, text};
use crate::model::{Block, Clause, Inline, Inlines, Node, Section};
use crate::redline::{ClauseChange, ClauseKind, Reading};

impl Writer<'_> {
    /// Returns the texts, and the headings of those that stay as they are.
    pub(super) fn texts(&self, extent: Extent) -> Vec<Block> {
        let is_shown = |clause: &&ClauseChange| extent == Extent::All || clause.change != ClauseKind::Same;
        let mut notes = 0;
        let mut parts: Vec<Section> = Vec::new();
        for clause in self.comparison.clauses.iter().filter(is_shown) {
            let holder = clause.documents.first().map(String::as_str).unwrap_or_default();
            let id = format!("texts-{holder}");
            let shown = Block::Clause(self.text(clause, &mut notes));
            if let Some(part) = parts.iter_mut().find(|part| part.id == id) {
                part.body.push(shown);
            } else {
                let heading = text(self.title_of(holder));
                parts.push(Section { id, number: None, heading, body: vec![shown] });
            }
        }
        let texts = self.section("texts", parts.into_iter().map(Block::Section).collect());
        texts.into_iter().chain(self.same(extent)).collect()
    }

    /// Returns the headings of the clauses that stay as they are, by document, unless their texts are shown.
    fn same(&self, extent: Extent) -> Option<Block> {
        let same = |document: &str| -> Vec<String> {
            let held = self.comparison.clauses.iter().filter(|clause| {
                clause.change == ClauseKind::Same && clause.documents.first().is_some_and(|first| first == document)
            });
            held.map(|clause| clause.title.clone()).collect()
        };
        let items = self.comparison.documents.iter().filter_map(|document| {
            let titles = same(&document.document);
            let name = Inline::Strong { content: text(document.title.clone() + ": ") };
            let line: Inlines = std::iter::once(name).chain(text(titles.join("; "))).collect();
            (!titles.is_empty()).then_some(line)
        });
        let items: Vec<Inlines> = items.collect();
        let is_told = extent == Extent::Changed && !items.is_empty();
        self.section("same", if is_told { vec![prose(vec![bullets(items)])] } else { Vec::new() })
    }

    fn text(&self, clause: &ClauseChange, notes: &mut u16) -> Clause {
        let heading = if clause.heading.is_empty() { text(clause.title.clone()) } else { clause.heading.clone() };
        let mut content = vec![paragraph(vec![Inline::Emphasis { content: text(self.about(clause)) }])];
        content.extend(clause.content.iter().map(|node| node.renumbered(*notes)));
        *notes += clause.content.iter().map(highest).max().unwrap_or_default();
        if clause.content.is_empty() {
            content.push(line(self.say("redline-no-text")));
        }
        Clause {
            id: clause.clause.clone(),
            number: None,
            heading: Some(heading),
            content,
            source: clause.source.clone(),
        }
    }

    /// Returns whether somebody has read a text, in words.
    pub(in crate::redline) fn reading(&self, reading: &Reading) -> String {
        match reading {
            Reading::Unread => self.say("redline-unread"),
            Reading::Void => self.say("redline-review-void"),
            Reading::Read { by, on } => {
                let on = self.locale.formats().day(*on);
                self.say_with("redline-read", &[("by", by.clone()), ("on", on)])
            }
        }
    }

    /// Returns what is said of a clause above its text: what became of it, where else it stands, where it comes from.
    fn about(&self, clause: &ClauseChange) -> String {
        let others: Vec<String> = clause.documents.iter().skip(1).map(|id| self.title_of(id)).collect();
        let also = (!others.is_empty()).then(|| self.say_with("redline-also-in", &[("documents", others.join(", "))]));
        let source = (!clause.source.is_empty())
            .then(|| self.say_with("redline-source", &[("source", clause.source.join("; "))]));
        let reason =
            clause.reason.as_ref().map(|reason| self.say_with("redline-reason", &[("reason", reason.clone())]));
        let reading = clause.reading.as_ref().map(|reading| self.reading(reading));
        let said = std::iter::once(self.kind(clause)).chain(reason).chain(reading).chain(also).chain(source);
        said.collect::<Vec<_>>().join(" · ")
    }
}

/// Returns the highest number of a note in a node.
fn highest(node: &Node) -> u16 {
    match node {
        Node::Note { number, .. } => *number,
        _ => 0,
    }
}
