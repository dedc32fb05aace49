//! Answers put where they belong: in the place of a datum, or among the answers of the document.
//!
//! Second half of [`lay`](super::lay): here a conflict is seen, and somebody decides.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::lay::Laying;
use super::place::{Fresh, Places, Target};
use super::spot::Spot;
use super::typed::{Sort, is_same};
use super::{Change, Conflict, Decision, Why};
use crate::case::Case;
use crate::compose::origin::{CellOf, Home, Origin, Row};
use crate::consent::Direction;
use crate::diagnostic::{Code, Diagnostics};
use crate::model::Field;

/// An answer that the person changed, read.
#[derive(Clone)]
pub(super) struct Changed<'a> {
    pub(super) field: &'a Field,
    pub(super) origin: &'a Origin,
    pub(super) sort: Sort,
    pub(super) base: Option<Json>,
    pub(super) theirs: Option<Json>,
    /// Whether an empty case may be taken for an unchanged one. Not where the form left with something unreadable.
    pub(super) base_known: bool,
}

/// Where a change was put.
pub(super) struct Put {
    pub(super) spot: Spot,
    pub(super) change: Change,
}

/// Work in progress.
pub(super) struct Work<'a> {
    pub(super) laying: &'a Laying<'a>,
    pub(super) tree: Json,
    pub(super) puts: Vec<Put>,
    pub(super) told: Diagnostics,
    pub(super) kept: Vec<Change>,
    /// The case as it is so far, when it could last be read.
    so_far: Cow<'a, Case>,
}

impl<'a> Work<'a> {
    pub(super) fn new(laying: &'a Laying<'a>, tree: Json) -> Self {
        Self { laying, tree, puts: vec![], told: vec![], kept: vec![], so_far: Cow::Borrowed(laying.said) }
    }

    pub(super) fn lay(&mut self, changed: &[&Changed<'_>], decide: &mut dyn FnMut(&str, &Conflict) -> Decision) {
        let mut fresh: Vec<(Fresh, Vec<(&Changed<'_>, String)>)> = Vec::new();
        let mut answers: Vec<&Changed<'_>> = Vec::new();
        let mut there: Vec<(&Changed<'_>, Spot)> = Vec::new();
        // All places are found before anything is put: a row is known by what it says.
        let items: BTreeMap<String, (CellOf, Spot)> = self.items(changed);
        let (restricting, changed) = self.restricting(changed);
        self.wish(&restricting);
        for change in changed {
            match self.places().target(&change.origin.home) {
                Target::At(spot) => there.push((change, spot)),
                Target::Answer => answers.push(change),
                Target::Gone => self.refuse(change, Code::COLLECT_ROW_GONE),
                Target::Fresh(list, below) => match fresh.iter_mut().find(|(known, _)| known.group == list.group) {
                    Some((_, cells)) => cells.push((change, below)),
                    None => fresh.push((list, vec![(change, below)])),
                },
            }
        }
        for (change, spot) in there {
            self.at(change, spot, decide);
        }
        let mut made: BTreeMap<String, Spot> = BTreeMap::new();
        let mut used: Vec<Spot> = Vec::new();
        for (list, cells) in fresh {
            answers.extend(self.item(&list, cells, &mut made, &mut used, decide));
        }
        let keys: Vec<String> = {
            let places = self.places();
            answers.iter().map(|change| key(&places, change.origin, &made, &items)).collect()
        };
        for (change, key) in answers.into_iter().zip(keys) {
            self.answer(change, &key, decide);
        }
        self.withdraw(&restricting);
    }

    pub(super) fn places(&self) -> Places<'_> {
        Places::new(&self.tree, self.laying.form.reader(), self.laying.types)
    }

    /// Returns the items of the rows that the answers are about, by the name of the row.
    pub(super) fn items(&self, changed: &[&Changed<'_>]) -> BTreeMap<String, (CellOf, Spot)> {
        let cells = changed.iter().filter_map(|changed| cell(&changed.origin.home));
        let places = self.places();
        cells.filter_map(|cell| Some((row_name(cell), (cell.clone(), places.item(cell)?)))).collect()
    }

    /// Puts an answer where the case has its datum.
    pub(super) fn at(&mut self, change: &Changed<'_>, spot: Spot, decide: &mut dyn FnMut(&str, &Conflict) -> Decision) {
        let spot = self.words(spot, change.theirs.as_ref());
        let ours = spot.get(&self.tree).cloned();
        if self.puts.iter().any(|put| put.spot == spot) {
            if !is_same(&change.sort, ours.as_ref(), change.theirs.as_ref()) {
                self.refuse(change, Code::COLLECT_TWO_ANSWERS);
            }
            return;
        }
        let change = &among_hidden(change, ours.as_ref());
        if self.may_put(change, Some(&spot), ours.as_ref(), decide) {
            let datum = change.theirs.clone();
            spot.put(&mut self.tree, datum);
            self.settle(&spot);
            self.note(change, spot, ours.as_ref());
        }
    }

    /// Returns whether putting an answer in a place lets more be shared, or less.
    fn direction(&self, change: &Changed<'_>, spot: &Spot) -> Direction {
        if !is_read(spot) {
            return Direction::Neither;
        }
        let mut tree = self.tree.clone();
        spot.put(&mut tree, change.theirs.clone());
        // What makes no case is never written; what it becomes later is held against the last that was one.
        let after = serde_json::from_value::<Case>(tree);
        after.map_or(Direction::Neither, |after| {
            Direction::of(self.laying.said, &self.so_far, &after, self.laying.today)
        })
    }

    /// Keeps up with what was put.
    pub(super) fn settle(&mut self, spot: &Spot) {
        if is_read(spot)
            && let Ok(case) = serde_json::from_value::<Case>(self.tree.clone())
        {
            self.so_far = Cow::Owned(case);
        }
    }

    /// Returns where the words of a text go that says what it is about: what it says of itself stays.
    fn words(&self, spot: Spot, theirs: Option<&Json>) -> Spot {
        let says = spot.get(&self.tree).is_some_and(|known| known.get("text").is_some_and(Json::is_string));
        if says && theirs.is_some_and(Json::is_string) { spot.key("text") } else { spot }
    }

    /// Whether an answer may be put in the place of what the case says.
    pub(super) fn may_put(
        &mut self,
        change: &Changed<'_>,
        spot: Option<&Spot>,
        ours: Option<&Json>,
        decide: &mut dyn FnMut(&str, &Conflict) -> Decision,
    ) -> bool {
        let same = |other: &Option<Json>| is_same(&change.sort, ours, other.as_ref());
        // What the case leaves out can be shown nevertheless: `no` by default, or taken from elsewhere.
        let shown = change.origin.known.first().filter(|_| ours.is_none() && change.origin.known.len() == 1);
        if same(&change.theirs) || (shown.is_some() && is_same(&change.sort, shown, change.theirs.as_ref())) {
            return false;
        }
        let is_as_it_left = same(&None) || (change.base_known && same(&change.base));
        let why = match spot.map_or(Direction::Neither, |spot| self.direction(change, spot)) {
            Direction::Loosens => Why::Loosens,
            // What restricts counts at once, whatever the case says meanwhile.
            Direction::Tightens => return true,
            Direction::Neither if is_as_it_left => return true,
            Direction::Neither => Why::Changed,
        };
        let owner = self.laying.form.reader().map(Into::into);
        let conflict = Conflict { change: self.change(change, ours), why, owner };
        match decide(&change.field.id, &conflict) {
            Decision::Take => true,
            Decision::Keep => {
                self.kept.push(conflict.change);
                false
            }
            Decision::Refuse => {
                let code = if why == Why::Loosens { Code::COLLECT_LOOSENS } else { Code::COLLECT_CONFLICT };
                let told = self.laying.about(code).with("label", label(change.field));
                self.told.push(told.with("field", conflict.name()));
                false
            }
        }
    }

    /// Keeps an answer among those of the document.
    pub(super) fn answer(
        &mut self,
        change: &Changed<'_>,
        key: &str,
        decide: &mut dyn FnMut(&str, &Conflict) -> Decision,
    ) {
        let spot = Spot::of("answers").key(&self.laying.answers_key).key(key);
        let spot = self.words(spot, change.theirs.as_ref());
        let kept = spot.get(&self.tree).cloned();
        let shown = || change.origin.known.first().filter(|_| change.origin.known.len() == 1).cloned();
        let ours = kept.clone().or_else(shown);
        if !self.may_put(change, None, ours.as_ref(), decide) {
            return;
        }
        if change.theirs.is_none() && kept.is_none() {
            return self.refuse(change, Code::COLLECT_NOT_EMPTIED);
        }
        let datum = change.theirs.clone();
        spot.put(&mut self.tree, datum);
        self.note(change, spot, ours.as_ref());
    }

    pub(super) fn note(&mut self, change: &Changed<'_>, spot: Spot, ours: Option<&Json>) {
        let change = self.change(change, ours);
        self.puts.push(Put { spot, change });
    }

    pub(super) fn change(&self, change: &Changed<'_>, ours: Option<&Json>) -> Change {
        let shown = |datum: Option<&Json>| datum.and_then(|datum| self.laying.understanding.show(datum, &change.sort));
        Change {
            field: change.field.id.clone(),
            label: label(change.field),
            old: shown(ours),
            new: shown(change.theirs.as_ref()),
        }
    }

    pub(super) fn refuse(&mut self, change: &Changed<'_>, code: Code) {
        self.told.push(self.laying.about(code).with("label", label(change.field)));
    }
}

/// Returns the key under which an answer is kept: that of its row, as the row is called now.
fn key(
    places: &Places<'_>,
    origin: &Origin,
    made: &BTreeMap<String, Spot>,
    items: &BTreeMap<String, (CellOf, Spot)>,
) -> String {
    let Some(cell) = cell(&origin.home) else { return origin.key.clone() };
    let group = row_name(cell);
    let item = made.get(&group).or_else(|| items.get(&group).map(|(_, spot)| spot));
    let row = item.and_then(|spot| places.key_of(spot));
    row.map_or_else(|| origin.key.clone(), |row| format!("{}.{row}.{}", cell.rows, cell.below))
}

/// Whether a place is in what tells how much may be shared.
fn is_read(spot: &Spot) -> bool {
    spot.keys().next().is_some_and(|key| Direction::READS.contains(&key))
}

/// Returns a choice of several with those values of the case that its reader was not shown: what somebody did not see
/// they did not take out.
fn among_hidden<'c>(change: &Changed<'c>, ours: Option<&Json>) -> Changed<'c> {
    let list = |datum: Option<&Json>| datum.and_then(Json::as_array).cloned().unwrap_or_default();
    let shown: Vec<Json> = change.origin.known.iter().flat_map(|known| list(Some(known))).collect();
    let hidden: Vec<Json> = list(ours).into_iter().filter(|value| !shown.contains(value)).collect();
    let Sort::Choice { several: true, .. } = &change.sort else { return change.clone() };
    // A blank form shows nothing of the case, and hides nothing of it either.
    if hidden.is_empty() || change.origin.known.is_empty() && change.base.is_none() {
        return change.clone();
    }
    let with_hidden = |datum: &Option<Json>| {
        let seen = list(datum.as_ref());
        let all = seen.iter().cloned().chain(hidden.iter().filter(|value| !seen.contains(value)).cloned());
        Some(Json::Array(all.collect()))
    };
    Changed { theirs: with_hidden(&change.theirs), base: with_hidden(&change.base), ..change.clone() }
}

pub(super) fn cell(home: &Home) -> Option<&CellOf> {
    match home {
        Home::Cell(cell) | Home::RowAnswer(cell) => Some(cell),
        Home::Datum(_) | Home::Answer => None,
    }
}

/// Returns what names the row of a cell: the same for all its cells, and for the item that is made of it.
pub(super) fn row_name(cell: &CellOf) -> String {
    match &cell.row {
        Row::Empty(number) => format!("{}.{number:02}", cell.rows),
        Row::Known { key, .. } => format!("{}.known.{key}", cell.rows),
    }
}

/// Returns how a field is called outside its document: in a table the label alone does not say which row it is.
pub(super) fn label(field: &Field) -> String {
    let is_told_apart = field.tooltip.contains(&field.label) && field.id.contains('.');
    let first = field.tooltip.split(&field.label).next().filter(|_| is_told_apart).unwrap_or_default();
    format!("{first}{}", field.label)
}
