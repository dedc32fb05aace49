//! Whether every name in a document leads somewhere: data, clauses, messages.

use super::definition::{
    Answers, Chart, Column, Conditions, Content, Definition, Element, Field, FieldOf, Question, Questions, Signer,
    Table,
};
use super::{Set, labels};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::facts::{Path, Type, Types};
use crate::locale::{Locale, Words};
use crate::model::{Inline, Node};
use crate::register::{Reference, otherwise};
use crate::yaml::Places;

/// Returns what is wrong in a document.
pub(super) fn check(
    set: &Set,
    definition: &Definition,
    places: &Places,
    locale: &Locale,
    types: &Types,
) -> Diagnostics {
    let words = locale.words(&set.name, &definition.document);
    let mut checker = Checker { set, definition, words, types, problems: Diagnostics::new() };
    checker.message("title", &places.place("document"));
    for path in &definition.when {
        checker.path(path, &places.place("when"));
    }
    checker.elements(&definition.body);
    checker.problems
}

struct Checker<'a> {
    set: &'a Set,
    definition: &'a Definition,
    words: Words<'a>,
    types: &'a Types,
    problems: Diagnostics,
}

impl Checker<'_> {
    fn elements(&mut self, elements: &[Element]) {
        for element in elements {
            self.conditions(&element.conditions, &element.place);
            self.content(&element.content, &element.place);
        }
    }

    fn conditions(&mut self, conditions: &Conditions, at: &Place) {
        let Conditions { when, unless, filling: _, voices: _ } = conditions;
        for path in when.iter().chain(unless) {
            self.path(path, at);
        }
    }

    fn content(&mut self, content: &Content, at: &Place) {
        match content {
            Content::Section(section) => {
                self.message(&section.heading, at);
                self.elements(&section.body);
            }
            Content::Clause(path) | Content::Notice { path, tone: _ } => self.clause(path, at),
            Content::Clauses { paths, numbered: _ } | Content::Guide(paths) => {
                for path in paths {
                    self.clause(path, at);
                }
            }
            Content::Office(fields) => self.fields(fields, at),
            Content::Fields { fields, legend, legend_shown: _ } => {
                self.messages(legend, at);
                self.fields(fields, at);
            }
            Content::Facts(paths) => paths.iter().for_each(|path| self.labelled(path, "field", at)),
            Content::Table(table) => self.table(table, at),
            Content::Questions(questions) => self.questions(questions, at),
            Content::Checklist(list) => self.messages(list.items.iter().chain([&list.legend]), at),
            Content::Signatures(signers) => signers.iter().for_each(|signer| self.signer(signer, at)),
            Content::Cut(message) => self.message(message, at),
            Content::Privacy
            | Content::Agenda { blank: _ }
            | Content::Chart(Chart::Evolution)
            | Content::Letterhead
            | Content::PageBreak => {}
        }
    }

    fn clause(&mut self, path: &str, at: &Place) {
        let document = &self.definition.document;
        let Some(clause) = self.set.clause_at(path) else {
            // A clause is told of as the document names it: its own without its folder.
            let own = format!("{document}/");
            let named = |path: &'_ str| path.strip_prefix(&own).unwrap_or(path).to_owned();
            let known: Vec<String> = self.set.clauses().map(|(path, _)| named(path)).collect();
            let unknown = Diagnostic::error(Code::SET_UNKNOWN_CLAUSE).with("clause", named(path));
            return self.report(unknown.suggest(&named(path), known.iter().map(String::as_str)), at);
        };
        let heading = clause.prose.heading.iter().map(Vec::as_slice);
        let runs = heading.chain(clause.prose.content.iter().flat_map(Node::runs));
        let paths: Vec<&str> = runs.flatten().flat_map(data_of).collect();
        let place = Place::whole(&clause.file);
        for path in paths.into_iter().filter(|path| Reference::parse(path).is_none()) {
            let path = otherwise(path).map_or(path, |(path, _)| path);
            let found = path.parse().map_err(|_| unknown_path(path, None)).and_then(|path| self.find(&path));
            if let Err(problem) = found {
                self.report(problem, &place);
            }
        }
    }

    fn fields(&mut self, fields: &[Field], at: &Place) {
        for field in fields {
            match &field.of {
                FieldOf::Datum(path) => self.labelled(path, "field", at),
                FieldOf::Question(question) => self.question(question, at),
            }
        }
    }

    fn question(&mut self, question: &Question, at: &Place) {
        let Question { name, takes: _, choices, unit } = question;
        self.message(name, at);
        for choice in choices {
            self.message(&format!("{name}-{choice}"), at);
        }
        self.messages(unit, at);
    }

    fn table(&mut self, table: &Table, at: &Place) {
        self.messages(table.empty.iter().chain([&table.caption]), at);
        match self.find(&table.rows) {
            Ok(Type::List(_)) => table.columns.iter().for_each(|column| self.column(&table.rows, column, at)),
            Ok(_) => {
                let wrong = Diagnostic::error(Code::SET_WRONG_PATH).with("path", &table.rows);
                self.report(wrong.with("expected", "list"), at);
            }
            Err(problem) => self.report(problem, at),
        }
    }

    fn column(&mut self, rows: &Path, column: &Column, at: &Place) {
        match &column.field.of {
            FieldOf::Datum(below) => self.labelled(&rows.join(below), "column", at),
            FieldOf::Question(question) => self.question(question, at),
        }
    }

    fn questions(&mut self, questions: &Questions, at: &Place) {
        self.messages(questions.items.iter().chain([&questions.legend]), at);
        match &questions.answers {
            Answers::Choices(choices) => self.messages(choices, at),
            Answers::YesNo => {}
        }
    }

    fn signer(&mut self, signer: &Signer, at: &Place) {
        self.path(&signer.who, at);
        self.messages(&signer.statement, at);
        if let Some(id) = &signer.id {
            self.message(&format!("signer-{id}"), at);
        }
    }

    fn path(&mut self, path: &Path, at: &Place) {
        if let Err(problem) = self.find(path) {
            self.report(problem, at);
        }
    }

    /// Checks a path, and that it has a label.
    fn labelled(&mut self, path: &Path, prefix: &str, at: &Place) {
        match self.find(path) {
            Err(problem) => self.report(problem, at),
            Ok(kind) => {
                if labels::find(&self.words, path, prefix).is_none() {
                    self.unknown_message(&format!("{prefix}-{}", path.label_keys()[0]), at);
                }
                if let Type::OneOf(choices) = kind {
                    self.messages(choices.iter().map(|choice| &choice.message), at);
                }
            }
        }
    }

    fn find(&self, path: &Path) -> Result<Type, Diagnostic> {
        self.types.of(path).map_err(|unknown| unknown_path(&path.to_string(), unknown.suggestion.as_deref()))
    }

    fn messages<'m>(&mut self, ids: impl IntoIterator<Item = &'m String>, at: &Place) {
        ids.into_iter().for_each(|id| self.message(id, at));
    }

    fn message(&mut self, id: &str, at: &Place) {
        if !self.words.has(id) {
            self.unknown_message(id, at);
        }
    }

    fn unknown_message(&mut self, id: &str, at: &Place) {
        let unknown = Diagnostic::error(Code::SET_UNKNOWN_MESSAGE).with("message", id);
        self.report(unknown.suggest(id, self.words.nearest(id)), at);
    }

    fn report(&mut self, diagnostic: Diagnostic, at: &Place) {
        self.problems.push(diagnostic.with("document", &self.definition.document).at(at.clone()));
    }
}

fn unknown_path(path: &str, suggestion: Option<&str>) -> Diagnostic {
    let unknown = Diagnostic::error(Code::SET_UNKNOWN_PATH).with("path", path);
    match suggestion {
        Some(near) => unknown.with("suggested", "yes").with("suggestion", near),
        None => unknown.with("suggested", "no").with("suggestion", ""),
    }
}

/// Returns the paths of the data that a piece of running text holds.
fn data_of(inline: &Inline) -> Vec<&str> {
    match inline {
        Inline::Blank { path, .. } | Inline::Datum { path, .. } => vec![path],
        other => other.inside().iter().flat_map(data_of).collect(),
    }
}
