//! Whether what a set cites is in the registers, holds on its day, and is cited by key.
//!
//! A text of the set itself that writes an article out is wrong: its number would go stale. In a text of an adaptation it
//! is a warning, and none at all when the register knows the article: that names the rule as well as its key does.

use super::definition::Cites;
use super::{ClauseText, Set};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, Severity, SourceFile};
use crate::locale::Locale;
use crate::register::{Literal, Reference, references};
use crate::tree::{Tree, has_extension};
use std::sync::Arc;

/// Returns what is wrong in what a clause cites: in its front matter and in its text.
pub(super) fn clause(set: &Set, clause: &ClauseText) -> Diagnostics {
    let place = Place::whole(&clause.file);
    let is_own = clause.origin.touched.is_empty();
    let mut problems = Diagnostics::new();
    if is_own && set.cites == Cites::Register {
        let laws = &set.registers.laws;
        let wrong = clause.front.law.iter().filter_map(|id| laws.problem(id, set.released));
        problems.extend(wrong.map(|problem| problem.at(place.clone())));
    }
    let written = clause.written();
    let offset = clause.file.text.len() - written.len();
    let severity = if is_own { Severity::Error } else { Severity::Warning };
    problems.extend(text(set, &clause.file, written, offset, severity));
    problems
}

/// Returns what is wrong in what the messages of a set cite, and those that all sets share.
pub(super) fn messages(set: &Set, tree: &Tree, locale: &Locale) -> Diagnostics {
    if set.cites != Cites::Register {
        return Diagnostics::new();
    }
    let folder = format!("locales/{}", locale.content_tag());
    let is_ours = |path: &str| {
        let inside = path[folder.len() + 1..].trim_end_matches(".ftl");
        let owner = inside.split('/').next().unwrap_or_default();
        owner == set.name || (!inside.contains('/') && tree.get(&format!("templates/{owner}/set.yaml")).is_none())
    };
    let files = tree.below(&folder).filter(|(path, _)| has_extension(path, "ftl") && is_ours(path));
    let mut problems = Diagnostics::new();
    for file in files.filter_map(|(_, file)| file.text().ok()) {
        // A comment is read by nobody but who edits the file.
        let mut offset = 0;
        for line in file.text.split_inclusive('\n') {
            if !line.starts_with('#') {
                problems.extend(text(set, &file, line, offset, Severity::Error));
            }
            offset += line.len();
        }
    }
    problems
}

/// Returns what is wrong in what a text cites.
fn text(set: &Set, file: &Arc<SourceFile>, written: &str, offset: usize, severity: Severity) -> Diagnostics {
    let at = |range: std::ops::Range<usize>| Place::new(file, range.start + offset..range.end + offset);
    let mut problems = Diagnostics::new();
    for (range, reference) in references(written) {
        problems.extend(set.cited(&reference).into_iter().map(|problem| problem.at(at(range.clone()))));
    }
    if set.cites == Cites::Register {
        for literal in set.registers.laws.articles(written) {
            let found = literal_problem(set, written, &literal, severity);
            problems.extend(found.map(|problem| problem.at(at(literal.range.clone()))));
        }
    }
    problems
}

/// Returns what is wrong with an article that is written out.
fn literal_problem(set: &Set, written: &str, literal: &Literal, severity: Severity) -> Option<Diagnostic> {
    let text = &written[literal.range.clone()];
    let rules = set.registers.laws.meant(text);
    let of_the_code = literal.laws.is_empty() && written[literal.range.end..].trim_start().starts_with("van de");
    if severity == Severity::Warning && (!rules.is_empty() || of_the_code) {
        return None;
    }
    let known = if rules.is_empty() { "no" } else { "yes" };
    let suggestion = rules.into_iter().collect::<Vec<_>>().join("+");
    let problem = Diagnostic::new(Code::REGISTER_LITERAL, severity).with("text", text);
    Some(problem.with("known", known).with("suggestion", suggestion))
}

impl Set {
    /// Returns what is wrong in a reference, for documents of the day on which the set was published.
    #[must_use]
    pub fn cited(&self, reference: &Reference) -> Diagnostics {
        let registers = &self.registers;
        match reference {
            Reference::Law { ids, .. } => {
                ids.iter().filter_map(|id| registers.laws.problem(id, self.released)).collect()
            }
            Reference::Contact { id, field } => registers.contacts.problem(id, field).into_iter().collect(),
            Reference::Fee { ids } => ids.iter().filter_map(|id| registers.fees.problem(id)).collect(),
            Reference::Article { clause } => self.no_article(clause).into_iter().collect(),
        }
    }

    /// Returns the number that a clause bears in the document of which it is a clause, if that numbers it.
    #[must_use]
    pub fn article(&self, clause: &str) -> Option<usize> {
        let (document, _) = clause.split_once('/')?;
        let definition = self.documents.iter().find(|definition| definition.document == document)?;
        definition.articles().find(|(_, numbered)| *numbered == clause).map(|(number, _)| number)
    }

    fn no_article(&self, clause: &str) -> Option<Diagnostic> {
        if self.article(clause).is_some() {
            return None;
        }
        let numbered =
            self.documents.iter().flat_map(|definition| definition.articles().map(|(_, path)| path.to_owned()));
        let numbered: Vec<String> = numbered.collect();
        let unknown = Diagnostic::error(Code::REGISTER_NO_ARTICLE).with("clause", clause);
        Some(unknown.suggest(clause, numbered.iter().map(String::as_str)))
    }
}
