//! All norms of a set beside those of its base.
//!
//! 1. each clause of the base: is it there, with its sources, its laws and its norms, none of them weaker;
//! 2. each norm that is new or changed: does it contradict another, say a duty again but weaker, or give a permission.

use std::collections::BTreeSet;

use super::change::{Bearing, Effect, NormChange, bearing};
use super::compare::compare;
use super::held::Held;
use super::law::{self, Cites};
use super::vocabulary::Vocabulary;
use crate::set::{Force, Norm};

/// Something found in an adapted set.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Path of the clause.
    pub clause: String,
    /// What was found.
    pub kind: FindingKind,
    /// The norm as the base has it, or the norm elsewhere that is contradicted.
    pub base: Option<Norm>,
    /// The norm as the adaptation has it.
    pub adapted: Option<Norm>,
    /// Where the content of the base comes from.
    pub source: Vec<String>,
}

/// Kinds of findings. Which of them are errors, [`FindingKind::is_error`] tells.
#[derive(Clone, Debug, PartialEq)]
pub enum FindingKind {
    /// A norm is weaker than in the base, or cannot be shown to be as strict.
    Looser(Vec<NormChange>),
    /// A norm is gone, or its clause is, and no other clause holds it.
    Gone,
    /// Two norms of one clause have the same identifier.
    Twice,
    /// Two norms that cannot both be kept; with the clause of the other.
    Contradicts(String),
    /// A norm that is held elsewhere is said again, but weaker; with the clause of the other.
    WeakerAgain(String),
    /// A permission that the base does not give.
    NewPermission,
    /// A duty to make something known that the base does not lay on anybody.
    NewDisclosure,
    /// A source of the base is gone.
    SourceGone(String),
    /// A law on which the clause rests is gone.
    LawGone(String),
    /// A law that the words of the base name is not named any more.
    LawUnnamed(String),
    /// The words of the adaptation name a rule by a number that it does not have now; with how it is cited now: a warning.
    LawOutdated(String, String),
    /// The clause becomes one that may be left out.
    MayGo,
    /// Somebody whom the code protects gets a heavier duty: a warning.
    Heavier,
    /// A group that is not in the vocabulary, with the known one most like it: a warning.
    UnknownGroup(String, String),
}

impl FindingKind {
    /// Whether it keeps the adaptation from being accepted.
    #[must_use]
    pub fn is_error(&self) -> bool {
        !matches!(self, Self::Heavier | Self::UnknownGroup(..) | Self::LawOutdated(..))
    }
}

/// Returns what is found in the clauses of an adapted set, held against those of its base.
#[must_use]
pub fn judge(vocabulary: &Vocabulary, base: &[Held<'_>], adapted: &[Held<'_>]) -> Vec<Finding> {
    let mut judging = Judging { vocabulary, base, adapted, found: Vec::new() };
    for clause in base {
        match find(adapted, clause.clause) {
            Some(now) => judging.clause(clause, &now),
            None => judging.left_out(clause),
        }
    }
    for clause in adapted {
        judging.twice(clause);
        if find(base, clause.clause).is_none() {
            judging.outdated(clause);
        }
        for norm in &clause.front.norms {
            let before = find(base, clause.clause).and_then(|clause| named(&clause, &norm.id));
            if before != Some(norm) {
                judging.norm(clause, norm, before);
            }
        }
    }
    judging.found
}

fn find<'a>(clauses: &[Held<'a>], path: &str) -> Option<Held<'a>> {
    clauses.iter().find(|clause| clause.clause == path).copied()
}

fn named<'a>(clause: &Held<'a>, id: &str) -> Option<&'a Norm> {
    clause.front.norms.iter().find(|norm| norm.id == id)
}

struct Judging<'a> {
    vocabulary: &'a Vocabulary,
    base: &'a [Held<'a>],
    adapted: &'a [Held<'a>],
    found: Vec<Finding>,
}

impl Judging<'_> {
    /// Judges a clause that is there beside that of the base.
    fn clause(&mut self, base: &Held<'_>, now: &Held<'_>) {
        for source in base.front.source.iter().filter(|source| !now.front.source.contains(source)) {
            self.report(base, FindingKind::SourceGone(source.clone()), None, None);
        }
        if base.written != now.written || base.front.law != now.front.law {
            self.law(base, now);
        }
        if now.front.optional && !base.front.optional {
            self.report(base, FindingKind::MayGo, None, None);
        }
        for norm in &base.front.norms {
            let Some(after) = named(now, &norm.id) else {
                self.report(base, FindingKind::Gone, Some(norm), None);
                continue;
            };
            let looser: Vec<_> = compare(self.vocabulary, norm, after).into_iter().filter(is_looser).collect();
            if !looser.is_empty() {
                self.report(base, FindingKind::Looser(looser), Some(norm), Some(after));
            }
        }
    }

    /// Judges a clause that is left out: its duties and rights have to be held elsewhere.
    fn left_out(&mut self, clause: &Held<'_>) {
        for norm in &clause.front.norms {
            let elsewhere = self.adapted.iter().flat_map(|clause| &clause.front.norms);
            let is_held = elsewhere.filter(|other| other.act == norm.act).any(|other| self.is_as_strict(norm, other));
            if bearing(self.vocabulary, norm) != Bearing::Permission && !is_held {
                self.report(clause, FindingKind::Gone, Some(norm), None);
            }
        }
    }

    /// Judges what a clause with other words cites of the law.
    fn law(&mut self, base: &Held<'_>, now: &Held<'_>) {
        let (before, after) = (Cites::of(base), Cites::of(now));
        for law in base.front.law.iter().filter(|law| before.is_gone(law, &after, &now.front.law)) {
            self.report(base, FindingKind::LawGone(law.clone()), None, None);
        }
        for law in law::unnamed((base, &before), (now, &after)) {
            self.report(base, FindingKind::LawUnnamed(law.into()), None, None);
        }
        self.outdated(now);
    }

    fn outdated(&mut self, clause: &Held<'_>) {
        for (rule, today) in law::outdated(clause) {
            self.report(clause, FindingKind::LawOutdated(rule, today), None, None);
        }
    }

    fn is_as_strict(&self, norm: &Norm, other: &Norm) -> bool {
        !compare(self.vocabulary, norm, other).iter().any(is_looser)
    }

    fn twice(&mut self, clause: &Held<'_>) {
        let mut seen = BTreeSet::new();
        for norm in clause.front.norms.iter().filter(|norm| !seen.insert(norm.id.as_str())) {
            self.report(clause, FindingKind::Twice, named(clause, &norm.id), Some(norm));
        }
    }

    /// Judges a norm that is new or changed against all others.
    fn norm(&mut self, clause: &Held<'_>, norm: &Norm, before: Option<&Norm>) {
        if before.is_none() && norm.force == Force::May && !self.vocabulary.protects_all(norm.who.as_slice()) {
            self.report(clause, FindingKind::NewPermission, None, Some(norm));
        }
        let asks = matches!(norm.force, Force::Must | Force::Should);
        if before.is_none() && asks && self.vocabulary.discloses(&norm.act) {
            self.report(clause, FindingKind::NewDisclosure, None, Some(norm));
        }
        for other_clause in self.adapted {
            for other in &other_clause.front.norms {
                if !std::ptr::eq(norm, other) {
                    self.beside(clause, norm, before, (other_clause, other));
                }
            }
        }
        self.remark(clause, norm, before);
    }

    /// Judges a new or changed norm beside another.
    fn beside(&mut self, clause: &Held<'_>, norm: &Norm, before: Option<&Norm>, beside: (&Held<'_>, &Norm)) {
        let (other_clause, other) = beside;
        if !self.vocabulary.overlap(norm.who.as_slice(), other.who.as_slice()) {
            return;
        }
        let was_there = before.is_some_and(|before| {
            self.vocabulary.overlap(before.who.as_slice(), other.who.as_slice()) && self.contradict(before, other)
        });
        if self.contradict(norm, other) && !was_there {
            let kind = FindingKind::Contradicts(other_clause.clause.into());
            self.found.push(finding(clause.clause, &other_clause.front.source, kind, Some(other), Some(norm)));
            return;
        }
        let in_base = find(self.base, other_clause.clause).is_some_and(|clause| named(&clause, &other.id).is_some());
        if before.is_none() && in_base && self.is_weaker_again(norm, other) {
            let kind = FindingKind::WeakerAgain(other_clause.clause.into());
            self.found.push(finding(clause.clause, &other_clause.front.source, kind, Some(other), Some(norm)));
        }
    }

    /// Whether two norms cannot both be kept, or one makes a duty of what the other gives as a right.
    fn contradict(&self, norm: &Norm, other: &Norm) -> bool {
        let forbids = |norm: &Norm| norm.force == Force::MustNot;
        if norm.act != other.act {
            let asks = |norm: &Norm| matches!(norm.force, Force::Must | Force::Should);
            let both = !forbids(norm) && !forbids(other) && (asks(norm) || asks(other));
            return both && self.vocabulary.opposed(&norm.act, &other.act);
        }
        let is_right = |norm: &Norm| bearing(self.vocabulary, norm) == Bearing::Right;
        let is_duty = |norm: &Norm| norm.force != Force::May;
        forbids(norm) != forbids(other) || (is_right(norm) && is_duty(other)) || (is_duty(norm) && is_right(other))
    }

    /// Whether a norm says again what another says, but weaker; for fewer people it may, the other still holds for all.
    fn is_weaker_again(&self, norm: &Norm, other: &Norm) -> bool {
        let same = norm.act == other.act && bearing(self.vocabulary, norm) == Bearing::Duty;
        let for_the_same = Norm { who: other.who.clone(), ..norm.clone() };
        same && !self.is_as_strict(other, &for_the_same)
    }

    /// Remarks what a person has to think of.
    fn remark(&mut self, clause: &Held<'_>, norm: &Norm, before: Option<&Norm>) {
        let known = before.map_or(&[][..], |before| before.who.as_slice());
        for group in norm.who.as_slice().iter().filter(|group| !known.contains(group) && !self.vocabulary.knows(group))
        {
            let nearest = self.vocabulary.nearest_group(group).unwrap_or_default();
            self.report(clause, FindingKind::UnknownGroup(group.clone(), nearest.into()), before, Some(norm));
        }
        let protected = norm.who.as_slice().iter().any(|group| self.vocabulary.protects(std::slice::from_ref(group)));
        if protected && norm.force != Force::May && before.is_none_or(|before| self.is_as_strict(before, norm)) {
            self.report(clause, FindingKind::Heavier, before, Some(norm));
        }
    }

    fn report(&mut self, clause: &Held<'_>, kind: FindingKind, base: Option<&Norm>, adapted: Option<&Norm>) {
        let source = find(self.base, clause.clause).map(|base| base.front.source.clone()).unwrap_or_default();
        self.found.push(finding(clause.clause, &source, kind, base, adapted));
    }
}

fn is_looser(change: &NormChange) -> bool {
    change.effect == Effect::Looser
}

fn finding(clause: &str, source: &[String], kind: FindingKind, base: Option<&Norm>, adapted: Option<&Norm>) -> Finding {
    Finding { clause: clause.into(), kind, base: base.cloned(), adapted: adapted.cloned(), source: source.to_vec() }
}
