//! One clause on both sides.

use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;

use super::change::Terms;
use super::norm::{self, NormChange};
use super::words::{self, Marks, WordCount};
use super::{Version, nodes};
use crate::adaptation::{Change, Review, review};
use crate::diagnostic::Diagnostics;
use crate::model::{Clause, Inline, Inlines, Node, plain};
use crate::set::{ClauseText, Definition};

/// Words by which a clause without a heading is called.
const FIRST_WORDS: usize = 6;

/// What became of a clause.
#[derive(Clone, Debug, Serialize)]
pub struct ClauseChange {
    /// Path of the clause: `code/waarden`.
    pub clause: String,
    /// Documents that hold it, in the order of the set.
    pub documents: Vec<String>,
    /// What became of it.
    pub change: ClauseKind,
    /// What the adaptation does to it: `reword`, `tighten`, `add`, `leave-out`.
    pub action: Option<&'static str>,
    /// Why the adaptation leaves it out.
    pub reason: Option<String>,
    /// Whether somebody has read the text of the adaptation.
    pub reading: Option<Reading>,
    /// How many words changed.
    pub words: WordCount,
    /// What is different in its norms.
    pub norms: Vec<NormChange>,
    /// Where its content comes from.
    pub source: Vec<String>,
    /// Laws on which it rests.
    pub law: Vec<String>,
    /// Its heading without marks, as the newer side has it if it is there.
    pub title: String,
    /// Its heading, with what changed marked.
    pub heading: Inlines,
    /// Its text, with what changed marked.
    pub content: Vec<Node>,
}

/// What became of a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClauseKind {
    /// It is new.
    Added,
    /// It is gone.
    LeftOut,
    /// Its norms are different, and perhaps its words.
    Norms,
    /// Its words are different, its norms are not.
    Words,
    /// It cites the law under other numbers, and says the same.
    Renumbered,
    /// It stands in another place.
    Moved,
    /// Nothing.
    Same,
}

/// Whether somebody has read a text: words are not judged by a program.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum Reading {
    /// Nobody has.
    Unread,
    /// The text was changed after somebody had read it.
    Void,
    /// Somebody has.
    Read {
        /// Who.
        by: String,
        /// When.
        on: Date,
    },
}

impl Reading {
    /// Returns whether somebody has read the text of a change; none when it has no text.
    fn of(change: &Change) -> Option<Self> {
        let reviewed = change.reviewed.as_ref();
        match review(change) {
            _ if change.texts.is_empty() => None,
            Review::Unread => Some(Self::Unread),
            Review::Void => Some(Self::Void),
            Review::Read => reviewed.map(|said| Self::Read { by: said.by.clone(), on: said.on }),
        }
    }
}

/// Where a clause is looked up on one side: the side, a document that holds the clause, its path.
pub(super) struct Holder<'a> {
    pub(super) version: &'a Version<'a>,
    pub(super) definition: &'a Definition,
}

/// Returns what became of a clause that is on at least one side.
///
/// # Errors
/// When a side lacks a message that the clause needs.
pub(super) fn compare(
    path: &str,
    before: Option<&Holder<'_>>,
    after: Option<&Holder<'_>>,
    by: Option<&Change>,
    terms: &Terms<'_>,
) -> Result<ClauseChange, Diagnostics> {
    let composed = |holder: Option<&Holder<'_>>| match holder {
        Some(holder) => holder.version.clause(holder.definition, path),
        None => Ok(None),
    };
    let (old, new) = (composed(before)?, composed(after)?);
    let text = |holder: Option<&Holder<'_>>| holder.and_then(|holder| text_of(holder, path));
    let (old_text, new_text) = (text(before), text(after));
    let norms_of = |text: &Option<ClauseText>| text.as_ref().map_or_else(Vec::new, |text| text.front.norms.clone());
    let norms = norm::compare(terms.vocabulary, &norms_of(&old_text), &norms_of(&new_text));
    let front = new_text.or(old_text).map(|text| text.front);
    let (heading, content, words) = shown(old.as_ref(), new.as_ref(), terms.marks);
    let change = match (&old, &new) {
        (None, _) => ClauseKind::Added,
        (_, None) => ClauseKind::LeftOut,
        _ if !norms.is_empty() => ClauseKind::Norms,
        (Some(old), Some(new)) if old.heading == new.heading && old.content == new.content => ClauseKind::Same,
        _ if is_renumbered(before, after, path) && words.inserted + words.deleted == 0 => ClauseKind::Same,
        _ if is_renumbered(before, after, path) => ClauseKind::Renumbered,
        _ => ClauseKind::Words,
    };
    let title = new.or(old).map(|clause| title(&clause)).filter(|title| !title.is_empty());
    Ok(ClauseChange {
        clause: path.into(),
        documents: Vec::new(),
        change,
        action: by.map(|by| by.action.name()),
        reason: by.and_then(|by| by.reason.clone()),
        reading: by.and_then(Reading::of),
        words,
        norms,
        source: front.as_ref().map(|front| front.source.clone()).unwrap_or_default(),
        law: front.map(|front| front.law).unwrap_or_default(),
        title: title.unwrap_or_else(|| path.into()),
        heading,
        content,
    })
}

/// Whether a clause differs on both sides in nothing but the numbers of articles, or in how these are cited.
fn is_renumbered(before: Option<&Holder<'_>>, after: Option<&Holder<'_>>, path: &str) -> bool {
    let written = |seat: Option<&Holder<'_>>| {
        let clause = text_of(seat?, path)?;
        Some((clause.written().to_owned(), Arc::clone(&seat?.version.set.registers)))
    };
    let Some(((old, _), (new, registers))) = written(before).zip(written(after)) else { return false };
    let plain = |text: &str| registers.laws.unnumbered(text).split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    old != new && plain(&old) == plain(&new)
}

/// Returns what a clause is called: its heading, or else its first words.
fn title(clause: &Clause) -> String {
    if let Some(heading) = &clause.heading {
        return plain(heading);
    }
    let text = clause.content.iter().find_map(|node| match node {
        Node::Paragraph { content } | Node::Heading { content } => Some(plain(content)),
        _ => None,
    });
    let words: Vec<&str> = text.as_deref().unwrap_or_default().split_whitespace().collect();
    let first = words.iter().take(FIRST_WORDS).copied().collect::<Vec<_>>().join(" ");
    if words.len() > FIRST_WORDS { format!("“{first} …”") } else { first }
}

fn text_of(holder: &Holder<'_>, path: &str) -> Option<ClauseText> {
    holder.version.set.clause_at(path).cloned()
}

/// Returns heading and text with what changed marked, and how many words that are.
fn shown(before: Option<&Clause>, after: Option<&Clause>, marks: &Marks) -> (Inlines, Vec<Node>, WordCount) {
    match (before, after) {
        (Some(before), Some(after)) => {
            let (old, new) = (heading(before), heading(after));
            let (heading, mut words) = words::compare(&old, &new, marks);
            let (content, counted) = nodes::compare(&before.content, &after.content, marks);
            words += counted;
            (heading, content, words)
        }
        (None, Some(after)) => {
            let inserted = count(after);
            let mark = |content| Inline::Inserted { said: marks.inserted.clone(), content };
            let heading = words::whole(&heading(after), mark);
            (heading, nodes::all_new(&after.content, marks), WordCount { inserted, ..WordCount::default() })
        }
        (Some(before), None) => {
            let deleted = count(before);
            let heading = words::whole(&heading(before), |content| words::deleted(content, marks));
            (heading, nodes::all_gone(&before.content, marks), WordCount { deleted, ..WordCount::default() })
        }
        (None, None) => (Inlines::new(), Vec::new(), WordCount::default()),
    }
}

fn heading(clause: &Clause) -> Inlines {
    clause.heading.clone().unwrap_or_default()
}

fn count(clause: &Clause) -> usize {
    words::count_of(&heading(clause)) + clause.content.iter().map(nodes::count).sum::<usize>()
}
