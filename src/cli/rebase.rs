//! `bundel rebase`: adaptations to a new version of their base.
//!
//! All adaptations are read before anything is written, so that one that stands on another moves with it in one run. One
//! that is wrong stops no other.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::Outcome;
use super::args::Rebase;
use super::report::Report;
use crate::adaptation::norms::{self, Effect, Vocabulary};
use crate::adaptation::{Adaptation, Stack, conflicts::CONFLICTS};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::edition::Editions;
use crate::library::Library;
use crate::rebase::rewrite::rewrite;
use crate::rebase::{self, Fate, Ground, Move};
use crate::set::Norm;
use crate::tree::Tree;
use crate::write;

/// An adaptation on its way.
struct Moved {
    /// The adaptation with those on which it stands, as they were read.
    stack: Stack,
    /// From where to where.
    made: Move,
    /// What becomes of each clause.
    outcomes: Vec<rebase::Outcome>,
}

/// Moves adaptations, and tells of each what became of it.
pub(super) fn rebase(tree: Tree, rebase: &Rebase, editions: Editions, report: &Report) -> Outcome {
    let mut bases = Bases { editions, tree, grounds: BTreeMap::new() };
    let mut moved = Vec::new();
    let mut told = Diagnostics::new();
    let mut open = 0;
    for folder in &rebase.adaptations {
        match Stack::open(folder).and_then(|stack| bases.moved(stack, rebase)) {
            Ok(one) => moved.push(one),
            Err(problems) => {
                // What is wrong with a base is wrong for each adaptation that stands on it, and told once.
                let others = problems.into_iter().filter(|problem| !told.contains(problem));
                let others: Diagnostics = others.collect();
                report.tell(&others);
                told.extend(others);
                open += 1;
            }
        }
    }
    let in_conflict: BTreeSet<String> =
        moved.iter().filter(|one| one.has_conflicts()).map(|one| one.adaptation().adapter.id.clone()).collect();
    for one in &moved {
        for line in rebase::lines(one.adaptation(), &one.made, &one.outcomes, &report.words()) {
            report.answer(&(line + "\n"));
        }
        let done = one.write(rebase, report).and_then(|()| one.build(&bases, &in_conflict, report));
        if let Err(problems) = &done {
            report.tell(problems);
        }
        open += usize::from(done.is_err() || one.has_conflicts());
    }
    end(rebase, open, report);
    if open > 0 { Outcome::InputWrong } else { Outcome::Done }
}

fn end(rebase: &Rebase, open: usize, report: &Report) {
    let all = rebase.adaptations.len();
    let (done, said) = ((all - open).to_string(), open.to_string());
    report.line(&report.say("rebase-summary", &[("all", &all.to_string()), ("done", &done), ("open", &said)]));
    if rebase.dry_run {
        report.line(&report.say("rebase-dry", &[]));
    }
}

/// The versions of the bases, each opened once.
struct Bases {
    tree: Tree,
    editions: Editions,
    grounds: BTreeMap<(String, String), Ground>,
}

impl Bases {
    /// Returns the clauses of a version of a set.
    fn ground(&mut self, set: &str, version: &str) -> Result<Ground, Diagnostics> {
        let key = (set.to_owned(), version.to_owned());
        if let Some(ground) = self.grounds.get(&key) {
            return Ok(ground.clone());
        }
        let library = Library::open(self.editions.tree(&self.tree, set, version)?);
        let ground = Ground::of(library.structure(set)?);
        self.grounds.insert(key, ground.clone());
        Ok(ground)
    }

    fn moved(&mut self, stack: Stack, rebase: &Rebase) -> Result<Moved, Diagnostics> {
        let from = rebase.from.clone().unwrap_or_else(|| stack.version.clone());
        let adaptation = stack.top();
        if from == rebase.onto {
            let already = Diagnostic::error(Code::REBASE_ALREADY).with("version", &rebase.onto);
            let place = adaptation.base.version_place.clone();
            return Err(vec![already.with("adaptation", &adaptation.adapter.id).at(place)]);
        }
        let below = &stack.layers[..stack.layers.len() - 1];
        let under = |ground: Ground| below.iter().fold(ground, Ground::under);
        let old = under(self.ground(&stack.set, &from)?);
        let new = under(self.ground(&stack.set, &rebase.onto)?);
        let vocabulary = Vocabulary::open(&self.tree)?;
        let is_as_strict = |new: &[Norm], own: &[Norm]| is_as_strict(&vocabulary, new, own);
        let outcomes = rebase::rebase(adaptation, &old, &new, &is_as_strict);
        let made = Move { set: stack.set.clone(), from, onto: rebase.onto.clone() };
        Ok(Moved { stack, made, outcomes })
    }
}

/// Whether norms hold each norm of the new base, none of them weaker.
fn is_as_strict(vocabulary: &Vocabulary, new: &[Norm], own: &[Norm]) -> bool {
    new.iter().all(|norm| {
        own.iter().find(|found| found.id == norm.id).is_some_and(|found| {
            norms::compare(vocabulary, norm, found).iter().all(|change| change.effect != Effect::Looser)
        })
    })
}

impl Moved {
    fn adaptation(&self) -> &Adaptation {
        self.stack.top()
    }

    fn has_conflicts(&self) -> bool {
        self.outcomes.iter().any(|outcome| matches!(outcome.fate, Fate::Conflict(_)))
    }

    /// Writes the conflicts, then the file of the adaptation: should the second fail, nothing is made of it either.
    fn write(&self, rebase: &Rebase, report: &Report) -> Result<(), Diagnostics> {
        let adaptation = self.adaptation();
        let text = rewrite(adaptation, &rebase.onto, &self.outcomes)?;
        let conflicts = rebase::conflicts(adaptation, &self.made, &self.outcomes, &report.words());
        if rebase.dry_run {
            return Ok(());
        }
        let say = |id: &str, path: &PathBuf| {
            let path = path.display().to_string();
            report.line(&report.say(id, &[("adaptation", &adaptation.adapter.id), ("path", &path)]));
        };
        if let Some(conflicts) = conflicts {
            let path = adaptation.folder.join(CONFLICTS);
            put(&path, &conflicts)?;
            say("rebase-conflicts-written", &path);
        }
        if text != adaptation.place.file.text {
            let path = &adaptation.place.file.path;
            put(path, &text)?;
            say("rebase-written", path);
        }
        Ok(())
    }

    /// Holds the result against the new base: its norms, and whether every document can be made.
    fn build(&self, bases: &Bases, in_conflict: &BTreeSet<String>, report: &Report) -> Result<(), Diagnostics> {
        let adaptation = self.adaptation();
        if self.has_conflicts() {
            return Ok(());
        }
        if self.stack.layers.iter().any(|layer| in_conflict.contains(&layer.adapter.id)) {
            let below = Diagnostic::error(Code::REBASE_BELOW).with("adaptation", &adaptation.adapter.id);
            return Err(vec![below.at(adaptation.base.place.clone())]);
        }
        let mut stack = self.stack.clone();
        stack.version.clone_from(&self.made.onto);
        if let Some(lowest) = stack.layers.first_mut() {
            lowest.base.version.clone_from(&self.made.onto);
        }
        let set = stack.set.clone();
        let tree = bases.editions.tree(&bases.tree, &set, &self.made.onto)?;
        let library = Library::open_adapted(tree, stack)?;
        report.tell(library.remarks()?);
        let args = [("adaptation", adaptation.adapter.id.as_str()), ("onto", &self.made.onto)];
        report.line(&report.say("rebase-builds", &args));
        Ok(())
    }
}

fn put(path: &PathBuf, text: &str) -> Result<(), Diagnostics> {
    write::replace(path, text.as_bytes()).map_err(|error| {
        let unwritable = Diagnostic::error(Code::FILE_UNWRITABLE).with("path", path.display());
        vec![unwritable.because(&error).at(Place::path(path))]
    })
}
