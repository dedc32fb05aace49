//! How to read it, and what changed in short: a line for each clause that changed.

use super::{Writer, bullets, paragraph, prose, text};
use crate::model::{Block, Inline, Inlines, Section};
use crate::redline::{ChangeKind, ClauseChange, ClauseKind};
use crate::set::{Prose, Set};

/// The kinds of change in the order in which they are counted.
pub(in crate::redline) const KINDS: [(ClauseKind, &str); 6] = [
    (ClauseKind::Norms, "norms"),
    (ClauseKind::Words, "words"),
    (ClauseKind::Added, "added"),
    (ClauseKind::LeftOut, "left-out"),
    (ClauseKind::Renumbered, "renumbered"),
    (ClauseKind::Moved, "moved"),
];

impl Writer<'_> {
    /// Returns what stands first: how to read the rest, the counts, and a table of the clauses that changed.
    pub(super) fn overview(&self) -> Vec<Block> {
        let changed: Vec<&ClauseChange> = self.changed().collect();
        let mut short = vec![prose(vec![bullets(self.counts().into_iter().map(text))])];
        if changed.is_empty() {
            short = vec![prose(vec![paragraph(text(self.say("redline-nothing")))])];
        }
        let rows = changed.iter().map(|clause| self.row(clause)).collect();
        short.extend(self.table("overview", &[("clause", 5), ("change", 3), ("words", 3), ("documents", 4)], rows));
        let mut blocks = vec![self.how_to_read()];
        blocks.extend(self.section("short", short));
        blocks
    }

    /// Returns what was new in each version between two versions of a set, as its makers tell it.
    pub(super) fn history(&self, set: &Set) -> Vec<Block> {
        if self.is_adaptation() {
            return Vec::new();
        }
        let (from, to) = (&self.comparison.from.version, &self.comparison.to.version);
        let versions = set.changelog.between(from, to).map(|(version, prose)| {
            let heading = prose.heading.clone().unwrap_or_else(|| text(version.to_string()));
            let body = vec![prose_of(prose)];
            Block::Section(Section { id: format!("version-{version}"), number: None, heading, body })
        });
        self.section("history", versions.collect()).into_iter().collect()
    }

    /// Returns the clauses that changed.
    pub(in crate::redline) fn changed(&self) -> impl Iterator<Item = &ClauseChange> {
        self.comparison.clauses.iter().filter(|clause| clause.change != ClauseKind::Same)
    }

    /// Returns how many clauses changed in each way, in words; what did not happen is left unsaid.
    pub(in crate::redline) fn counts(&self) -> Vec<String> {
        let count = |kind: ClauseKind| self.comparison.clauses.iter().filter(|clause| clause.change == kind).count();
        let said = |(kind, name): (ClauseKind, &str)| {
            let count = count(kind);
            (count > 0).then(|| self.say_with(&format!("redline-count-{name}"), &[("count", count.to_string())]))
        };
        let same = self.say_with("redline-count-same", &[("count", count(ClauseKind::Same).to_string())]);
        KINDS.into_iter().filter_map(said).chain([same]).collect()
    }

    fn how_to_read(&self) -> Block {
        let mark = |id: &str| (self.say(id), text(self.say("redline-sample")));
        let (said, content) = mark("redline-inserted");
        let inserted = Inline::Inserted { said, content };
        let (said, content) = mark("redline-deleted");
        let deleted = Inline::Deleted { said, content };
        let shown = |id: &str, sample: Inline| -> Inlines {
            text(self.say(id) + " ").into_iter().chain([sample, Inline::Text { text: ".".into() }]).collect()
        };
        let mut how = text(self.say("redline-how") + " ");
        how.extend(shown("redline-how-inserted", inserted));
        how.extend(text(" "));
        how.extend(shown("redline-how-deleted", deleted));
        let mut nodes = vec![paragraph(how)];
        if self.is_adaptation() {
            nodes.insert(0, paragraph(text(self.sides() + ".")));
            nodes.push(paragraph(text(self.say("redline-prose"))));
        }
        prose(nodes)
    }

    fn row(&self, clause: &ClauseChange) -> Vec<Inlines> {
        let documents: Vec<String> = clause.documents.iter().map(|id| self.title_of(id)).collect();
        let words = [("deleted", clause.words.deleted.to_string()), ("inserted", clause.words.inserted.to_string())];
        vec![
            text(clause.title.clone()),
            text(self.kind(clause)),
            text(self.say_with("redline-words", &words)),
            text(documents.join(", ")),
        ]
    }

    /// Returns what became of a clause, in words.
    pub(in crate::redline) fn kind(&self, clause: &ClauseChange) -> String {
        let name = KINDS.iter().find(|(kind, _)| *kind == clause.change).map_or("same", |(_, name)| name);
        self.say(&format!("redline-kind-{name}"))
    }

    /// Returns which documents change, and why.
    pub(super) fn documents(&self) -> Vec<Block> {
        let changed = self.comparison.documents.iter().filter(|document| document.change != ChangeKind::Same);
        let rows: Vec<Vec<Inlines>> = changed
            .map(|document| {
                let number = Inline::Strong { content: text(format!("{} ", document.number)) };
                let name = std::iter::once(number).chain(text(document.title.clone())).collect();
                vec![name, text(self.why(document))]
            })
            .collect();
        let same = self.comparison.documents.iter().filter(|document| document.change == ChangeKind::Same);
        let same: Vec<String> = same.map(|document| document.title.clone()).collect();
        let mut body: Vec<Block> = self.table("documents", &[("document", 4), ("why", 5)], rows).into_iter().collect();
        if !same.is_empty() {
            body.push(prose(vec![paragraph(text(
                self.say_with("redline-documents-same", &[("documents", same.join(", "))]),
            ))]));
        }
        self.section("documents", body).into_iter().collect()
    }

    /// Returns why a document changes, in words.
    pub(in crate::redline) fn why(&self, document: &crate::redline::DocumentChange) -> String {
        let reasons = match document.change {
            ChangeKind::Added => vec![self.say("redline-document-added")],
            ChangeKind::Removed => vec![self.say("redline-document-removed")],
            _ => {
                let count =
                    |id: &str, count: usize| (count > 0).then(|| self.say_with(id, &[("count", count.to_string())]));
                let other = document.other.then(|| self.say("redline-document-other"));
                let clauses = count("redline-document-clauses", document.clauses.len());
                let questions = count("redline-document-questions", document.questions.len());
                [clauses, questions, other].into_iter().flatten().collect()
            }
        };
        reasons.join("; ")
    }
}

fn prose_of(words: &Prose) -> Block {
    prose(words.content.clone())
}
