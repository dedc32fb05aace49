//! What became of an adaptation, in words: lines for a terminal, and the file with the conflicts.

use super::{BaseChange, Fate, Outcome, Text};
use crate::adaptation::{Adaptation, conflicts::OPEN};
use crate::locale::Words;
use crate::redline::norm_in_words;

/// From where to where an adaptation moves.
#[derive(Clone, Debug)]
pub struct Move {
    /// The set.
    pub set: String,
    /// Version of the set on which the adaptation stood.
    pub from: String,
    /// Version of the set on which it stands now.
    pub onto: String,
}

/// Returns a line for the move, and one for each clause of which something has to be told.
#[must_use]
pub fn lines(adaptation: &Adaptation, made: &Move, outcomes: &[Outcome], words: &Words<'_>) -> Vec<String> {
    let count = |wanted: &dyn Fn(Fate) -> bool| outcomes.iter().filter(|outcome| wanted(outcome.fate)).count();
    let inherited = count(&|fate| matches!(fate, Fate::Inherited(_))).to_string();
    let carried = count(&|fate| matches!(fate, Fate::CarriedOver(_))).to_string();
    let conflicts = count(&|fate| matches!(fate, Fate::Conflict(_))).to_string();
    let args = [
        ("adaptation", adaptation.adapter.id.as_str()),
        ("set", &made.set),
        ("from", &made.from),
        ("onto", &made.onto),
        ("inherited", &inherited),
        ("carried", &carried),
        ("conflicts", &conflicts),
    ];
    let head = say(words, "rebase-moved", &args);
    std::iter::once(head).chain(outcomes.iter().filter_map(|outcome| line(outcome, words))).collect()
}

/// Returns what has to be told of a clause; nothing of one that the base and the adaptation both leave alone.
fn line(outcome: &Outcome, words: &Words<'_>) -> Option<String> {
    let (id, why) = match outcome.fate {
        Fate::Inherited(BaseChange::Same) => return None,
        Fate::Inherited(change) => ("rebase-line-inherited", say(words, base_change(change), &[])),
        Fate::CarriedOver(reason) => ("rebase-line-carried", reason_in(words, &reason.name())),
        Fate::Conflict(reason) => ("rebase-line-conflict", reason_in(words, &reason.name())),
    };
    let line = say(words, id, &[("clause", &outcome.clause), ("why", &why)]);
    let void = outcome.review_void.then(|| say(words, "rebase-review-void", &[]));
    Some(std::iter::once(line).chain(void).collect::<Vec<_>>().join("; "))
}

fn base_change(change: BaseChange) -> &'static str {
    match change {
        BaseChange::Same => "rebase-base-same",
        BaseChange::Renumbered => "rebase-base-renumbered",
        BaseChange::Changed => "rebase-base-changed",
        BaseChange::Added => "rebase-base-added",
        BaseChange::Removed => "rebase-base-removed",
    }
}

fn reason_in(words: &Words<'_>, name: &str) -> String {
    say(words, &format!("rebase-reason-{name}"), &[])
}

/// Returns the file with the conflicts, each with its three texts; nothing if there are none.
#[must_use]
pub fn conflicts(adaptation: &Adaptation, made: &Move, outcomes: &[Outcome], words: &Words<'_>) -> Option<String> {
    let parts: Vec<String> = outcomes.iter().filter_map(|outcome| conflict(outcome, made, words)).collect();
    let args = [("adaptation", adaptation.adapter.id.as_str()), ("set", &made.set), ("onto", &made.onto)];
    let head =
        format!("# {}\n\n{}\n", say(words, "rebase-conflicts-title", &args), say(words, "rebase-conflicts-how", &args));
    (!parts.is_empty()).then(|| head + &parts.concat())
}

fn conflict(outcome: &Outcome, made: &Move, words: &Words<'_>) -> Option<String> {
    let Fate::Conflict(reason) = outcome.fate else { return None };
    let why = reason_in(words, &reason.name());
    let remedy = say(words, &format!("rebase-remedy-{}", reason.name()), &[("clause", &outcome.clause)]);
    let texts = [
        (say(words, "rebase-text-old", &[("version", &made.from)]), &outcome.old),
        (say(words, "rebase-text-new", &[("version", &made.onto)]), &outcome.new),
        (say(words, "rebase-text-own", &[]), &outcome.own),
    ];
    let texts: String = texts.iter().map(|(title, text)| shown(title, text.as_ref(), words)).collect();
    let why = say(words, "rebase-why", &[("why", &why), ("remedy", &remedy)]);
    Some(format!("\n{OPEN}{}\n\n{why}\n{texts}", outcome.clause))
}

/// Returns a text as a quotation below its title, so that nothing in it can pass for a part of the file.
fn shown(title: &str, text: Option<&Text>, words: &Words<'_>) -> String {
    let none = || say(words, "rebase-text-none", &[]);
    let written = text.map_or_else(none, |text| text.written.clone());
    let quoted: String = written.lines().map(|line| format!("> {line}").trim_end().to_owned() + "\n").collect();
    let norms = text.into_iter().flat_map(|text| &text.norms);
    let norms: String = norms.map(|norm| "- ".to_owned() + &norm_in_words(words, norm) + "\n").collect();
    let norms = if norms.is_empty() { norms } else { format!("\n{}\n\n{norms}", say(words, "rebase-norms", &[])) };
    format!("\n### {title}\n\n{quoted}{norms}")
}

fn say(words: &Words<'_>, id: &str, args: &[(&str, &str)]) -> String {
    words.with(id, args).unwrap_or_else(|| id.to_owned())
}
