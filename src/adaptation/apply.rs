//! The base set to the adapted set.
//!
//! 1. the texts: reworded and tightened in the place of the base's, added beside the clause that they name;
//! 2. added documents with their clauses; then what is left out goes;
//! 3. the result is held against the checks of every set, and its norms against those of the base.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::review::unread;
use super::{Adaptation, Change, RewordFront, norms, stack};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, Severity, SourceFile, Warned};
use crate::facts::Types;
use crate::locale::Locale;
use crate::set::clause::{self, Front};
use crate::set::definition::{self, RawDefinition};
use crate::set::{Action, ClauseText, Origin, Position, Set};
use crate::tree::Tree;
use crate::yaml;

/// What an adaptation is applied with.
#[derive(Clone, Copy)]
pub struct Surroundings<'a> {
    /// The files, with the vocabulary of norms among them.
    pub tree: &'a Tree,
    /// The language of the set.
    pub locale: &'a Locale,
    /// The types of all data.
    pub types: &'a Types,
}

/// Returns the adapted set, with what has to be said of it.
///
/// # Errors
/// Everything that is wrong in it, looser than the base included.
pub fn apply(base: Set, adaptation: &Adaptation, given: Surroundings<'_>) -> Result<Warned<Set>, Diagnostics> {
    if base.adapters.is_empty() {
        stack::version_is(adaptation, &base.version, &base.name)?;
    }
    let before = base.clone();
    let mut applying = Applying { set: base, adaptation, given, problems: Diagnostics::new() };
    applying.documents();
    for change in &adaptation.changes {
        applying.text(change);
    }
    applying.positions();
    for change in adaptation.changes.iter().filter(|change| change.action == Action::LeaveOut) {
        applying.leave_out(change);
    }
    applying.check();
    applying.judge(&before);
    applying.finish(&before)
}

struct Applying<'a> {
    set: Set,
    adaptation: &'a Adaptation,
    given: Surroundings<'a>,
    problems: Diagnostics,
}

impl Applying<'_> {
    /// Puts the text of a change into the set.
    fn text(&mut self, change: &Change) {
        let known = self.set.clause_at(&change.clause);
        match (change.action, known) {
            (Action::Add, Some(_)) => self.report(Code::ADAPTATION_CLAUSE_EXISTS, change),
            (Action::Reword | Action::Tighten | Action::LeaveOut, None) => self.unknown_clause(change),
            (Action::LeaveOut, Some(_)) => {}
            (_, known) => {
                let base = known.cloned();
                if let Some(clause) = self.read(change, base.as_ref()) {
                    self.set.put_clause(&change.clause, clause);
                }
            }
        }
    }

    /// Returns the clause that a change makes.
    fn read(&mut self, change: &Change, base: Option<&ClauseText>) -> Option<ClauseText> {
        let language = self.given.locale.content_tag();
        let Some(file) = change.texts.get(language) else {
            let path = self.adaptation.folder.join("content").join(language).join(format!("{}.md", change.clause));
            let missing = Diagnostic::error(Code::ADAPTATION_MISSING_TEXT).with("clause", &change.clause);
            self.problems.push(missing.with("path", path.display()).at(change.place.clone()));
            return None;
        };
        let read = match (change.action, base) {
            (Action::Reword, Some(base)) => self.reworded(file, base, change),
            _ => clause::read::<Front>(file, self.given.locale),
        };
        match read {
            Ok((front, prose)) => {
                self.named_as_its_file(&front.id, file);
                let origin = base.map_or_else(|| self.own_origin(), |base| base.origin.clone());
                let origin = origin.touched(&self.adaptation.adapter, change.action);
                Some(ClauseText { front, prose, file: Arc::clone(file), origin })
            }
            Err(problems) => {
                self.problems.extend(problems);
                None
            }
        }
    }

    /// Reads a clause of which the words alone may differ; all else is that of the base.
    fn reworded(
        &mut self,
        file: &Arc<SourceFile>,
        base: &ClauseText,
        change: &Change,
    ) -> Result<(Front, crate::set::Prose), Diagnostics> {
        let (front, prose) = clause::read::<RewordFront>(file, self.given.locale)?;
        let differs = [
            ("source", front.source.is_some_and(|said| said != base.front.source)),
            ("law", front.law.is_some_and(|said| self.meant(&said) != self.meant(&base.front.law))),
            ("optional", front.optional.is_some_and(|said| said != base.front.optional)),
            ("norms", front.norms.is_some_and(|said| said != base.front.norms)),
        ];
        for (what, _) in differs.iter().filter(|(_, differs)| *differs) {
            let wrong = Diagnostic::error(Code::ADAPTATION_NOT_WORDS_ALONE).with("clause", &change.clause);
            self.problems.push(wrong.with("what", what).at(Place::whole(file)));
        }
        Ok((Front { id: front.id, ..base.front.clone() }, prose))
    }

    /// Returns the rules that citations mean; one that the register does not know means itself.
    fn meant(&self, law: &[String]) -> BTreeSet<String> {
        let laws = &self.set.registers.laws;
        let meant = |one: &String| {
            let rules = laws.meant(one);
            if rules.is_empty() { BTreeSet::from([one.clone()]) } else { rules }
        };
        law.iter().flat_map(meant).collect()
    }

    fn named_as_its_file(&mut self, id: &str, file: &Arc<SourceFile>) {
        let expected = file.path.file_stem().unwrap_or_default().to_string_lossy();
        if id != expected {
            let wrong = Diagnostic::error(Code::ADAPTATION_WRONG_ID).with("id", id).with("expected", expected);
            self.problems.push(wrong.at(Place::whole(file)));
        }
    }

    /// Returns the origin of what the adaptation adds.
    fn own_origin(&self) -> Origin {
        let version = self.set.base_version();
        Origin { set: self.set.name.clone(), version: version.into(), touched: Vec::new() }
    }

    /// Adds documents with their clauses.
    fn documents(&mut self) {
        for document in &self.adaptation.documents {
            match yaml::read::<RawDefinition>(&document.definition) {
                Ok(read) => {
                    let (definition, mistakes) = definition::parse(read.value);
                    self.named_as_its_file(&definition.value.document, &document.definition);
                    self.set.add_document(definition);
                    self.problems.extend(mistakes);
                }
                Err(problems) => self.problems.extend(problems),
            }
            for (path, file) in document.clauses.get(self.given.locale.content_tag()).into_iter().flatten() {
                match clause::read::<Front>(file, self.given.locale) {
                    Ok((front, prose)) => {
                        self.named_as_its_file(&front.id, file);
                        let origin = self.own_origin().touched(&self.adaptation.adapter, Action::Add);
                        self.set.put_clause(path, ClauseText { front, prose, file: Arc::clone(file), origin });
                    }
                    Err(problems) => self.problems.extend(problems),
                }
            }
        }
    }

    /// Gives added clauses their place. One may stand beside another that is added further on, so those that find no
    /// place yet are tried again as long as any finds one.
    fn positions(&mut self) {
        let added = || self.adaptation.changes.iter().filter(|change| change.position.is_some());
        let is_after = |change: &&Change| matches!(change.position, Some(Position::After(_)));
        // Of several clauses after the same one, the last is placed first, so that they stand in the order of the file.
        let mut waiting: Vec<&Change> = added().filter(|change| !is_after(change)).collect();
        waiting.extend(added().filter(is_after).rev());
        loop {
            let before = waiting.len();
            let set = &mut self.set;
            waiting.retain(|change| {
                change.position.as_ref().is_some_and(|position| !set.place_clause(&change.clause, position))
            });
            if waiting.is_empty() || waiting.len() == before {
                break;
            }
        }
        for change in waiting {
            self.unknown_anchor(change);
        }
    }

    fn leave_out(&mut self, change: &Change) {
        match self.set.clause_at(&change.clause) {
            Some(clause) if clause.front.optional => self.set.remove_clause(&change.clause),
            Some(_) => self.report(Code::ADAPTATION_NOT_OPTIONAL, change),
            None => {}
        }
    }

    /// Holds the result against the checks of every set.
    fn check(&mut self) {
        self.problems.extend(self.set.check(self.given.locale, self.given.types));
        let own = |clause: &&ClauseText| {
            clause.origin.touched.last().is_some_and(|touch| touch.by == self.adaptation.adapter)
        };
        let forbidden = self.set.clauses().map(|(_, clause)| clause).filter(own);
        let forbidden: Diagnostics = forbidden.flat_map(|clause| self.set.forbidden_in(clause)).collect();
        self.problems.extend(forbidden);
    }

    /// Holds the norms of the result against those of the base.
    fn judge(&mut self, base: &Set) {
        match norms::Vocabulary::open(self.given.tree) {
            Ok(vocabulary) => {
                let findings = norms::judge(&vocabulary, &norms::held(base), &norms::held(&self.set));
                let words = self.given.locale.common();
                let told = findings.iter().map(|finding| {
                    let told = norms::tell(finding, self.set.clause_at(&finding.clause), &words);
                    let place = told.place.clone();
                    told.at(place
                            .or_else(|| self.adaptation.change(&finding.clause).map(|change| change.place.clone())))
                });
                self.problems.extend(told.collect::<Diagnostics>());
            }
            Err(problems) => self.problems.extend(problems),
        }
    }

    fn finish(mut self, base: &Set) -> Result<Warned<Set>, Diagnostics> {
        if self.problems.iter().any(|problem| problem.severity == Severity::Error) {
            return Err(self.problems);
        }
        // What is wrong is set right first; then somebody reads it.
        self.problems.extend(self.adaptation.changes.iter().filter_map(|change| unread(change, base)));
        self.set.adapted_by(self.adaptation.adapter.clone());
        Ok(Warned { value: self.set, diagnostics: self.problems })
    }

    fn unknown_clause(&mut self, change: &Change) {
        let unknown = Diagnostic::error(Code::ADAPTATION_UNKNOWN_CLAUSE).with("base", &self.set.name);
        let unknown =
            unknown.with("clause", &change.clause).suggest(&change.clause, self.set.clauses().map(|(path, _)| path));
        self.problems.push(unknown.at(change.place.clone()));
    }

    fn unknown_anchor(&mut self, change: &Change) {
        let Some(position) = &change.position else { return };
        let owner = change.clause.split('/').next().unwrap_or_default();
        let beside = self
            .set
            .clauses()
            .map(|(path, _)| path)
            .filter(|path| path.split('/').next() == Some(owner) && *path != position.anchor());
        let unknown = Diagnostic::error(Code::ADAPTATION_UNKNOWN_ANCHOR).with("clause", &change.clause);
        let unknown = unknown.with("anchor", position.anchor()).suggest(position.anchor(), beside);
        self.problems.push(unknown.at(change.place.clone()));
    }

    fn report(&mut self, code: Code, change: &Change) {
        self.problems.push(Diagnostic::error(code).with("clause", &change.clause).at(change.place.clone()));
    }
}
