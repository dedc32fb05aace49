//! Two runs of text compared word by word, put together again so that a person can read it.
//!
//! 1. The shortest way from one row of tokens to the other ([`similar`]).
//! 2. What stays between two changes and is shorter than both becomes part of them: a sentence that was written anew
//!    reads as one change, not as ten.
//! 3. Spaces at the edge of a change stand outside its marks.

use std::ops::{AddAssign, Range};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::token::{Token, inlines, tokens};
use crate::model::{Inline, Inlines, map_inlines};

/// What is said before text that was changed.
#[derive(Clone, Debug)]
pub struct Marks {
    /// Before text that is new.
    pub inserted: String,
    /// Before text that is gone.
    pub deleted: String,
}

/// How much of a text changed, in words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct WordCount {
    /// Words that are gone.
    pub deleted: usize,
    /// Words that are new.
    pub inserted: usize,
    /// Words that stay.
    pub kept: usize,
}

impl AddAssign for WordCount {
    fn add_assign(&mut self, other: Self) {
        self.deleted += other.deleted;
        self.inserted += other.inserted;
        self.kept += other.kept;
    }
}

/// A stretch of the comparison: the same tokens on both sides, or other ones.
#[derive(Clone, Debug)]
struct Stretch {
    old: Range<usize>,
    new: Range<usize>,
    /// Characters that changed in it, on the side where most did; none where both sides are the same.
    changed: usize,
}

/// Returns one run of text that shows what became of another.
pub(super) fn compare(before: &[Inline], after: &[Inline], marks: &Marks) -> (Inlines, WordCount) {
    let (before, after) = (tokens(before), tokens(after));
    let mut shown = Inlines::new();
    let mut words = WordCount::default();
    for stretch in joined(stretches(&before, &after), &after) {
        let (old, new) = (&before[stretch.old.clone()], &after[stretch.new.clone()]);
        if stretch.changed == 0 {
            words.kept += count(new);
            shown.extend(inlines(new));
        } else {
            words.deleted += count(old);
            words.inserted += count(new);
            shown.extend(change(old, new, marks));
        }
    }
    (merged(shown), words)
}

/// Returns how alike two runs of text are, from 0 to 1, by the characters of the words that they share.
pub(super) fn likeness(before: &[Inline], after: &[Inline]) -> f64 {
    let (before, after) = (words_of(before), words_of(after));
    let total = size(&before) + size(&after);
    if total == 0 {
        return 1.0;
    }
    let shared: usize = capture_diff_slices(Algorithm::Myers, &before, &after)
        .iter()
        .filter_map(|op| match op {
            DiffOp::Equal { old_index, len, .. } => Some(size(&before[*old_index..old_index + len])),
            _ => None,
        })
        .sum();
    #[expect(clippy::cast_precision_loss, reason = "no clause is that long")]
    let likeness = 2.0 * shared as f64 / total as f64;
    likeness
}

/// Returns running text as a whole, marked as new or as gone.
pub(super) fn whole(content: &[Inline], mark: impl Fn(Inlines) -> Inline) -> Inlines {
    if content.is_empty() { Inlines::new() } else { vec![mark(content.to_vec())] }
}

/// Returns the number of words in running text.
pub(super) fn count_of(content: &[Inline]) -> usize {
    count(&tokens(content))
}

/// Returns running text marked as gone.
pub(super) fn deleted(content: Inlines, marks: &Marks) -> Inline {
    Inline::Deleted { said: marks.deleted.clone(), content }
}

/// Returns running text in which references to notes are told, and lead nowhere: the notes are gone.
pub(super) fn told(content: &[Inline]) -> Inlines {
    map_inlines(content, &|inline| match inline {
        Inline::NoteReference { number } => Inline::Text { text: format!(" ({number})") },
        other => other.clone(),
    })
}

fn words_of(content: &[Inline]) -> Vec<Token> {
    tokens(content).into_iter().filter(Token::is_word).collect()
}

fn size(tokens: &[Token]) -> usize {
    tokens.iter().map(Token::len).sum()
}

fn count(tokens: &[Token]) -> usize {
    tokens.iter().filter(|token| token.is_word()).count()
}

fn stretches(before: &[Token], after: &[Token]) -> Vec<Stretch> {
    let stretch = |op: &DiffOp| {
        let (old, new) = (op.old_range(), op.new_range());
        let changed = match op {
            DiffOp::Equal { .. } => 0,
            _ => size(&before[old.clone()]).max(size(&after[new.clone()])),
        };
        Stretch { old, new, changed }
    };
    capture_diff_slices(Algorithm::Myers, before, after).iter().map(stretch).collect()
}

/// Returns the stretches, with what is too short to stand between two changes taken up in them.
fn joined(mut stretches: Vec<Stretch>, after: &[Token]) -> Vec<Stretch> {
    while let Some(at) = (1..stretches.len()).find(|at| is_too_short(&stretches, *at, after)) {
        let (first, last) = (&stretches[at - 1], &stretches[at + 1]);
        let joined = Stretch {
            old: first.old.start..last.old.end,
            new: first.new.start..last.new.end,
            changed: first.changed + last.changed,
        };
        stretches.splice(at - 1..=at + 1, [joined]);
    }
    stretches
}

/// Whether a stretch stays the same between two changes that each are longer than it, or says nothing by itself.
fn is_too_short(stretches: &[Stretch], at: usize, after: &[Token]) -> bool {
    let (before, Some(next)) = (&stretches[at - 1], stretches.get(at + 1)) else { return false };
    if stretches[at].changed > 0 || before.changed == 0 || next.changed == 0 {
        return false;
    }
    let same = &after[stretches[at].new.clone()];
    let is_silent = count(same) == 0 && !same.iter().any(Token::ends_sentence);
    is_silent || size(same) <= before.changed && size(same) <= next.changed
}

/// Returns a change: what is gone, then what is new, with the spaces at its edges outside the marks.
fn change(before: &[Token], after: &[Token], marks: &Marks) -> Inlines {
    let (old, new) = (trimmed(before), trimmed(after));
    let space = || Inline::Text { text: " ".into() };
    let starts = |row: &[Token]| row.first().is_some_and(Token::is_space);
    let ends = |row: &[Token]| row.last().is_some_and(Token::is_space);
    let mut shown = Inlines::new();
    if old.is_empty() && new.is_empty() {
        return inlines(after);
    }
    if starts(before) || starts(after) {
        shown.push(space());
    }
    if !old.is_empty() {
        shown.push(deleted(told(&inlines(old)), marks));
    }
    if !old.is_empty() && !new.is_empty() {
        shown.push(space());
    }
    if !new.is_empty() {
        shown.push(Inline::Inserted { said: marks.inserted.clone(), content: inlines(new) });
    }
    if ends(before) || ends(after) {
        shown.push(space());
    }
    shown
}

fn trimmed(row: &[Token]) -> &[Token] {
    let start = row.iter().position(|token| !token.is_space()).unwrap_or(row.len());
    let end = row.iter().rposition(|token| !token.is_space()).map_or(start, |last| last + 1);
    &row[start..end]
}

/// Returns running text with neighbouring texts in one piece.
fn merged(inlines: Inlines) -> Inlines {
    let mut out = Inlines::new();
    for inline in inlines {
        match (inline, out.last_mut()) {
            (Inline::Text { text }, Some(Inline::Text { text: before })) => before.push_str(&text),
            (inline, _) => out.push(inline),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(before: &str, after: &str) -> String {
        let marks = Marks { inserted: "+".into(), deleted: "-".into() };
        let text = |text: &str| vec![Inline::Text { text: text.into() }];
        crate::model::plain(&compare(&text(before), &text(after), &marks).0)
    }

    #[test]
    fn a_word_in_a_sentence() {
        assert_eq!(shown("De partner kan helpen.", "De partner moet helpen."), "De partner [-: kan] [+: moet] helpen.");
        assert_eq!(shown("De partner helpt.", "De partner helpt altijd."), "De partner helpt [+: altijd].");
        assert_eq!(shown("Altijd en overal.", "Altijd."), "Altijd [-: en overal].");
        assert_eq!(shown("Gelijk.", "Gelijk."), "Gelijk.");
    }

    #[test]
    fn a_sentence_written_anew_is_one_change() {
        let shown = shown(
            "Wie hulp vraagt, krijgt die binnen de week.",
            "Na een vraag belt iemand van de dienst dezelfde dag nog terug.",
        );
        assert_eq!(shown.matches("[-:").count(), 1, "{shown}");
        assert_eq!(shown.matches("[+:").count(), 1, "{shown}");
    }

    #[test]
    fn sentences_that_stay_stand_between_changes() {
        let shown = shown(
            "Bel eerst. De code geldt voor alle partners van het huis. Vraag dan raad.",
            "Mail eerst. De code geldt voor alle partners van het huis. Vraag dan hulp.",
        );
        assert!(shown.contains("eerst. De code geldt voor alle partners van het huis. Vraag dan"), "{shown}");
    }

    #[test]
    fn space_alone_is_no_change() {
        assert_eq!(shown("een  twee", "een twee"), "een twee");
    }
}
