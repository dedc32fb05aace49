//! What an adaptation stands on, clause by clause.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::adaptation::{Adaptation, Change};
use crate::locale::FIRST;
use crate::register::{Laws, Registers};
use crate::set::clause::{self, Front};
use crate::set::{Action, Norm, Set};

/// The clauses of a set, or of a set with adaptations over it.
#[derive(Clone, Debug, Default)]
pub struct Ground {
    registers: Arc<Registers>,
    texts: BTreeMap<String, Text>,
    documents: BTreeSet<String>,
}

/// A clause: what it says and what it asks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    /// Its words as they are written, with their Markdown.
    pub written: String,
    /// Its norms.
    pub norms: Vec<Norm>,
    /// Laws on which it rests, by the keys of their rules as far as the register knows them.
    pub law: BTreeSet<String>,
    /// Its words with the keys of rules in the place of articles.
    unnumbered: String,
    /// Whether an adaptation may leave it out.
    pub optional: bool,
}

impl Text {
    /// Whether two texts say the same words; signs and Markdown may differ.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        let words = |text: &str| -> Vec<String> {
            let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
            words.map(Into::into).collect()
        };
        words(&self.written) == words(&other.written)
    }

    /// Whether two texts differ in nothing but the numbers of articles, or in how these are cited.
    pub(super) fn is_renumbered(&self, other: &Self) -> bool {
        let lines = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        self.asks_the_same(other) && lines(&self.unnumbered) == lines(&other.unnumbered)
    }

    /// Whether two texts are written alike, but for space that no reader sees.
    pub(super) fn is_written_alike(&self, other: &Self) -> bool {
        let lines = |text: &str| text.trim().lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>();
        lines(&self.written) == lines(&other.written)
    }

    /// Whether two texts ask the same.
    pub(super) fn asks_the_same(&self, other: &Self) -> bool {
        self.norms == other.norms && self.law == other.law
    }
}

impl Ground {
    /// Returns the clauses of a set.
    #[must_use]
    pub fn of(set: &Set) -> Self {
        let laws = &set.registers.laws;
        let text = |text: &crate::set::ClauseText| Text {
            written: clause::written(&text.file).trim().into(),
            norms: text.front.norms.clone(),
            law: meant(laws, &text.front.law),
            unnumbered: laws.unnumbered(clause::written(&text.file).trim()),
            optional: text.front.optional,
        };
        let used: BTreeSet<String> = set.documents.iter().flat_map(crate::set::Definition::clauses).collect();
        let clauses = set.clauses().filter(|(path, _)| used.contains(*path));
        Self {
            registers: Arc::clone(&set.registers),
            texts: clauses.map(|(path, clause)| (path.to_owned(), text(clause))).collect(),
            documents: set.documents.iter().map(|definition| definition.document.clone()).collect(),
        }
    }

    /// Returns the clauses with what an adaptation does to them. What it does to a clause that is not there is left
    /// undone: that is a conflict of that adaptation, not of the one above it.
    #[must_use]
    pub fn under(mut self, layer: &Adaptation) -> Self {
        for change in &layer.changes {
            match change.action {
                Action::LeaveOut => _ = self.texts.remove(&change.clause),
                Action::Add => {
                    let text = self.own_text(change, None);
                    self.texts.insert(change.clause.clone(), text);
                }
                Action::Reword | Action::Tighten => {
                    if let Some(base) = self.texts.get(&change.clause) {
                        let text = self.own_text(change, Some(base));
                        self.texts.insert(change.clause.clone(), text);
                    }
                }
            }
        }
        self.documents.extend(layer.documents.iter().map(|document| document.id.clone()));
        self
    }

    pub(super) fn text(&self, clause: &str) -> Option<&Text> {
        self.texts.get(clause)
    }

    pub(super) fn clauses(&self) -> impl Iterator<Item = &String> {
        self.texts.keys()
    }

    pub(super) fn has_document(&self, document: &str) -> bool {
        self.documents.contains(document)
    }

    /// Returns the text of a change; of one that changes words alone, with the norms of the base.
    pub(super) fn own_text(&self, change: &Change, base: Option<&Text>) -> Text {
        let Some(file) = change.texts.get(FIRST).or_else(|| change.texts.values().next()) else {
            return base.cloned().unwrap_or_default();
        };
        let laws = &self.registers.laws;
        let written = clause::written(file).trim().to_owned();
        let unnumbered = laws.unnumbered(&written);
        if let (Action::Reword, Some(base)) = (change.action, base) {
            return Text { written, unnumbered, ..base.clone() };
        }
        let front = clause::front::<Front>(file);
        let (norms, law, optional) = front.map(|front| (front.norms, front.law, front.optional)).unwrap_or_default();
        Text { written, unnumbered, norms, law: meant(laws, &law), optional }
    }
}

/// Returns the rules that citations mean; one that the register does not know means itself.
fn meant(laws: &Laws, cited: &[String]) -> BTreeSet<String> {
    let meant = |one: &String| {
        let rules = laws.meant(one);
        if rules.is_empty() { BTreeSet::from([one.clone()]) } else { rules }
    };
    cited.iter().flat_map(meant).collect()
}
