//! What becomes of each clause.

use std::collections::BTreeSet;

use serde::Serialize;

use super::ground::{Ground, Text};
use crate::adaptation::{Adaptation, Change};
use crate::set::{Action, Norm};

/// What becomes of a clause.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Path of the clause, or name of an added document.
    pub clause: String,
    /// What becomes of it.
    pub fate: Fate,
    /// Whether a review of it does not hold any more, because the text of the base is another one.
    pub review_void: bool,
    /// The clause in the base so far.
    pub old: Option<Text>,
    /// The clause in the new base.
    pub new: Option<Text>,
    /// The clause in the adaptation.
    pub own: Option<Text>,
}

/// What becomes of a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "fate", content = "why", rename_all = "kebab-case")]
pub enum Fate {
    /// The adaptation leaves it to the base.
    Inherited(BaseChange),
    /// What the adaptation did to it, it still does.
    CarriedOver(Reason),
    /// A person has to choose.
    Conflict(Reason),
}

/// What the base did to a clause that the adaptation leaves to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum BaseChange {
    /// Nothing.
    Same,
    /// Articles of the law bear another number, or are cited otherwise; it says and asks the same.
    Renumbered,
    /// It says or asks something else.
    Changed,
    /// It is new.
    Added,
    /// It is gone.
    Removed,
}

/// Why what an adaptation did is carried over, or is in conflict. The message is `rebase-reason-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The base did not touch it.
    BaseSame,
    /// The base changed signs or Markdown, and no word.
    BaseSigns,
    /// The base cites the law under other numbers, and changed nothing else.
    BaseRenumbered,
    /// The base changed what is asked; the adaptation changed words alone, and takes that over.
    BaseNormsTaken,
    /// The new base says what the adaptation said already.
    BaseFollows,
    /// The base changed what is asked; the adaptation asks at least that.
    StillAsStrict,
    /// The base has it no more.
    BaseGone,
    /// The base changed its words too.
    BaseWords,
    /// The base changed what it asks too.
    BaseNorms,
    /// The base has a clause of this name now.
    NowInBase,
    /// The clause beside which it stands is gone.
    AnchorGone,
    /// The base does not let it be left out any more.
    NotOptional,
    /// The base has a document of this name now.
    DocumentInBase,
}

impl Reason {
    /// Returns its name, as in messages.
    #[must_use]
    pub fn name(self) -> String {
        let value = serde_json::to_value(self).unwrap_or_default();
        value.as_str().unwrap_or_default().into()
    }
}

/// Returns what becomes of each clause of an adaptation that moves from one ground to another. `is_as_strict` tells
/// whether norms ask at least what those of the new base ask.
#[must_use]
pub fn rebase(
    adaptation: &Adaptation,
    old: &Ground,
    new: &Ground,
    is_as_strict: &dyn Fn(&[Norm], &[Norm]) -> bool,
) -> Vec<Outcome> {
    let judge = Judge { adaptation, old, new, is_as_strict };
    let touched: BTreeSet<&String> = adaptation.changes.iter().map(|change| &change.clause).collect();
    let both: BTreeSet<&String> = old.clauses().chain(new.clauses()).collect();
    let inherited = both.into_iter().filter(|clause| !touched.contains(clause)).map(|clause| judge.inherited(clause));
    let changed = adaptation.changes.iter().map(|change| judge.changed(change));
    let documents = adaptation.documents.iter().map(|document| judge.document(&document.id));
    changed.chain(documents).chain(inherited).collect()
}

struct Judge<'a> {
    adaptation: &'a Adaptation,
    old: &'a Ground,
    new: &'a Ground,
    is_as_strict: &'a dyn Fn(&[Norm], &[Norm]) -> bool,
}

impl Judge<'_> {
    fn inherited(&self, clause: &str) -> Outcome {
        let (old, new) = (self.old.text(clause).cloned(), self.new.text(clause).cloned());
        let change = match (&old, &new) {
            (None, _) => BaseChange::Added,
            (_, None) => BaseChange::Removed,
            (Some(old), Some(new)) if old.is_written_alike(new) && old.asks_the_same(new) => BaseChange::Same,
            (Some(old), Some(new)) if old.is_renumbered(new) => BaseChange::Renumbered,
            _ => BaseChange::Changed,
        };
        Outcome { clause: clause.into(), fate: Fate::Inherited(change), review_void: false, old, new, own: None }
    }

    fn document(&self, id: &str) -> Outcome {
        let fate = if self.new.has_document(id) {
            Fate::Conflict(Reason::DocumentInBase)
        } else {
            Fate::CarriedOver(Reason::BaseSame)
        };
        Outcome { clause: id.into(), fate, review_void: false, old: None, new: None, own: None }
    }

    fn changed(&self, change: &Change) -> Outcome {
        let (old, new) = (self.old.text(&change.clause), self.new.text(&change.clause));
        let own = (change.action != Action::LeaveOut).then(|| self.old.own_text(change, old));
        let fate = match change.action {
            Action::Add => self.added(change, new),
            Action::LeaveOut => left_out(old, new),
            Action::Reword | Action::Tighten => self.rewritten(change, old, new),
        };
        let touched = match (old, new) {
            (Some(old), Some(new)) => !old.is_written_alike(new),
            (old, new) => old.is_some() != new.is_some(),
        };
        Outcome {
            clause: change.clause.clone(),
            fate,
            review_void: touched && change.reviewed.is_some(),
            old: old.cloned(),
            new: new.cloned(),
            own,
        }
    }

    fn added(&self, change: &Change, new: Option<&Text>) -> Fate {
        let anchor = change.position.as_ref().map(crate::set::Position::anchor).unwrap_or_default();
        let is_own = |clause: &str| self.adaptation.change(clause).is_some_and(|change| change.action == Action::Add);
        if new.is_some() {
            Fate::Conflict(Reason::NowInBase)
        } else if self.new.text(anchor).is_none() && !is_own(anchor) {
            Fate::Conflict(Reason::AnchorGone)
        } else {
            Fate::CarriedOver(Reason::BaseSame)
        }
    }

    fn rewritten(&self, change: &Change, old: Option<&Text>, new: Option<&Text>) -> Fate {
        let (Some(old), Some(new)) = (old, new) else { return Fate::Conflict(Reason::BaseGone) };
        let own = self.new.own_text(change, Some(new));
        if own.is_written_alike(new) && (self.is_as_strict)(&new.norms, &own.norms) {
            return Fate::CarriedOver(Reason::BaseFollows);
        }
        match (old.says_the_same(new), old.asks_the_same(new)) {
            (false, true) if old.is_renumbered(new) => Fate::CarriedOver(Reason::BaseRenumbered),
            (false, _) => Fate::Conflict(Reason::BaseWords),
            (true, true) if old.is_written_alike(new) => Fate::CarriedOver(Reason::BaseSame),
            (true, true) => Fate::CarriedOver(Reason::BaseSigns),
            (true, false) if change.action == Action::Reword => Fate::CarriedOver(Reason::BaseNormsTaken),
            (true, false) if (self.is_as_strict)(&new.norms, &own.norms) => Fate::CarriedOver(Reason::StillAsStrict),
            (true, false) => Fate::Conflict(Reason::BaseNorms),
        }
    }
}

fn left_out(old: Option<&Text>, new: Option<&Text>) -> Fate {
    match (old, new) {
        (_, None) | (None, _) => Fate::Conflict(Reason::BaseGone),
        (_, Some(new)) if !new.optional => Fate::Conflict(Reason::NotOptional),
        (Some(old), Some(new)) if old.is_renumbered(new) => Fate::CarriedOver(Reason::BaseSame),
        (Some(old), Some(new)) if !old.says_the_same(new) => Fate::Conflict(Reason::BaseWords),
        (Some(old), Some(new)) if !old.asks_the_same(new) => Fate::Conflict(Reason::BaseNorms),
        _ => Fate::CarriedOver(Reason::BaseSame),
    }
}
