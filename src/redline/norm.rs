//! The norms of a clause on both sides: what of each is different.

use serde::Serialize;

use crate::adaptation::norms::{self, Effect, Part, Vocabulary};
use crate::set::{Bound, Direction, Force, Norm};

/// What became of a norm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NormChange {
    /// Identifier of the norm.
    pub norm: String,
    /// What it is about, as the newer side has it if it is there: a word of the vocabulary of norms.
    pub act: String,
    /// What became of it.
    pub change: NormKind,
    /// What is different in it, each with both sides.
    pub aspects: Vec<Aspect>,
}

/// What became of a norm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NormKind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It says something else.
    Changed,
}

/// One thing that is different in a norm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Aspect {
    /// Which part of the norm.
    pub part: Part,
    /// Whether the newer side is stricter; what cannot be shown to be as strict counts as looser.
    pub effect: Effect,
    /// Why: the message is `norm-reason-<reason>`; none for a norm that is new or gone.
    pub reason: Option<&'static str>,
    /// As the older side has it: words of the vocabulary of norms.
    pub before: Vec<String>,
    /// As the newer side has it.
    pub after: Vec<String>,
}

/// Returns what became of the norms of a clause, in the order of the newer side; what is gone comes last.
pub(super) fn compare(vocabulary: &Vocabulary, before: &[Norm], after: &[Norm]) -> Vec<NormChange> {
    let of = |norms: &[Norm], id: &str| norms.iter().find(|norm| norm.id == id).cloned();
    let kept = after.iter().filter_map(|norm| match of(before, &norm.id) {
        None => Some(whole(norm, NormKind::Added)),
        Some(old) => changed(vocabulary, &old, norm),
    });
    let gone = before.iter().filter(|norm| of(after, &norm.id).is_none());
    kept.chain(gone.map(|norm| whole(norm, NormKind::Removed))).collect()
}

fn whole(norm: &Norm, change: NormKind) -> NormChange {
    let effect = if change == NormKind::Added { Effect::Stricter } else { Effect::Looser };
    let parts = parts(norm).into_iter().filter(|(_, said)| !said.is_empty());
    let aspects = parts.map(|(part, said)| {
        let (before, after) = if change == NormKind::Added { (Vec::new(), said) } else { (said, Vec::new()) };
        Aspect { part, effect, reason: None, before, after }
    });
    NormChange { norm: norm.id.clone(), act: norm.act.clone(), change, aspects: aspects.collect() }
}

fn changed(vocabulary: &Vocabulary, before: &Norm, after: &Norm) -> Option<NormChange> {
    let judged = norms::compare(vocabulary, before, after);
    let effect = |part: Part| {
        let found = judged.iter().find(|change| change.part == part);
        found.map_or((Effect::Same, None), |change| (change.effect, Some(change.reason)))
    };
    let sides = parts(before).into_iter().zip(parts(after));
    let aspects: Vec<Aspect> = sides
        .filter(|((_, old), (_, new))| old != new)
        .map(|((part, old), (_, new))| {
            let (effect, reason) = effect(part);
            Aspect { part, effect, reason, before: old, after: new }
        })
        .collect();
    let (norm, act) = (after.id.clone(), after.act.clone());
    (!aspects.is_empty()).then_some(NormChange { norm, act, change: NormKind::Changed, aspects })
}

/// Returns the parts of a norm with their values, those of a list in a fixed order.
pub(super) fn parts(norm: &Norm) -> [(Part, Vec<String>); 6] {
    let sorted = |words: &[String]| {
        let mut words = words.to_vec();
        words.sort();
        words
    };
    [
        (Part::Who, sorted(norm.who.as_slice())),
        (Part::Force, vec![force(norm.force).into()]),
        (Part::Act, vec![norm.act.clone()]),
        (Part::Within, norm.within.iter().map(bound).collect()),
        (Part::Exceptions, sorted(&norm.exceptions)),
        (Part::Conditions, sorted(&norm.conditions)),
    ]
}

fn force(force: Force) -> &'static str {
    match force {
        Force::May => "may",
        Force::Should => "should",
        Force::Must => "must",
        Force::MustNot => "must-not",
    }
}

/// Returns a bound as its direction, value and unit: `lower 14 working-day`.
fn bound(bound: &Bound) -> String {
    let stricter = match bound.stricter {
        Direction::Lower => "lower",
        Direction::Higher => "higher",
    };
    format!("{stricter} {} {}", bound.value, bound.unit)
}
