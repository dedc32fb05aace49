//! Whether every name in a document leads somewhere: data, clauses, messages, and one block an element.

use super::definition::{
    AnswersRef, AskType, Definition, Element, FieldDetail, FieldRef, OneOrMany, QuestionsRef, SignerRef, TableRef,
};
use super::{Set, labels};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, nearest};
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
    let mut checker = Checker { set, definition, places, words, types, problems: Diagnostics::new() };
    checker.message("title", "document");
    for path in definition.when.iter().flat_map(OneOrMany::as_slice) {
        checker.path(path, "when");
    }
    checker.elements(&definition.body, "body");
    checker.problems
}

struct Checker<'a> {
    set: &'a Set,
    definition: &'a Definition,
    places: &'a Places,
    words: Words<'a>,
    types: &'a Types,
    problems: Diagnostics,
}

impl Checker<'_> {
    fn elements(&mut self, elements: &[Element], at: &str) {
        for (index, element) in elements.iter().enumerate() {
            self.element(element, &format!("{at}.{index}"));
        }
    }

    fn element(&mut self, element: &Element, at: &str) {
        let blocks = element.blocks();
        if blocks.len() != 1 {
            self.report(Diagnostic::error(Code::SET_BAD_ELEMENT).with("blocks", blocks.join(", ")), at);
        }
        for path in element.when.iter().chain(&element.unless) {
            self.path(path, at);
        }
        for message in element.section.iter().chain(&element.legend).chain(&element.cut) {
            self.message(message, at);
        }
        let clauses = element.clause.iter().chain(element.clauses.iter().flatten()).chain(&element.notice);
        for clause in clauses.chain(element.guide.iter().flatten()) {
            self.clause(clause, at);
        }
        for path in element.facts.iter().flatten() {
            self.labelled(path, "field", at);
        }
        for field in element.fields.iter().chain(&element.office).flatten() {
            self.field(&field.detail(), at);
        }
        self.table(element.table.as_ref(), &format!("{at}.table"));
        self.questions(element.questions.as_ref(), at);
        for item in element.checklist.iter().flat_map(|list| list.items.iter().chain([&list.legend])) {
            self.message(item, at);
        }
        for signer in element.signatures.iter().flatten() {
            self.signer(signer, at);
        }
        self.elements(&element.body, &format!("{at}.body"));
    }

    fn clause(&mut self, id: &str, at: &str) {
        let document = &self.definition.document;
        let Some(clause) = self.set.clause(document, id) else {
            let known = self.set.clauses().map(|(path, _)| path.strip_prefix(&format!("{document}/")).unwrap_or(path));
            let suggestion = nearest(id, known).unwrap_or_default();
            let unknown = Diagnostic::error(Code::SET_UNKNOWN_CLAUSE).with("clause", id).with("suggestion", suggestion);
            return self.report(unknown, at);
        };
        let mut paths = Vec::new();
        let heading = clause.prose.heading.iter().flatten();
        heading.for_each(|inline| data_of(inline, &mut paths));
        clause.prose.content.iter().for_each(|node| data_in(node, &mut paths));
        let place = Place::whole(&clause.file);
        for path in paths.iter().filter(|path| Reference::parse(path).is_none()) {
            let path = otherwise(path).map_or(path.as_str(), |(path, _)| path);
            if let Err(problem) = self.find(path) {
                self.problems.push(problem.with("document", document).at(place.clone()));
            }
        }
    }

    fn field(&mut self, field: &FieldDetail, at: &str) {
        match (&field.path, &field.ask) {
            (Some(path), None) => self.labelled(path, "field", at),
            (None, Some(ask)) => self.ask(ask, field, at),
            _ => self.report(Diagnostic::error(Code::SET_BAD_ELEMENT).with("blocks", "path, ask"), at),
        }
    }

    fn ask(&mut self, ask: &str, field: &FieldDetail, at: &str) {
        self.message(ask, at);
        for choice in &field.choices {
            self.message(&format!("{ask}-{choice}"), at);
        }
        if let Some(unit) = &field.unit {
            self.message(unit, at);
        }
        let needs_choices = matches!(field.r#type, Some(AskType::OneOf | AskType::AnyOf));
        if needs_choices == field.choices.is_empty() {
            self.report(Diagnostic::error(Code::SET_BAD_ELEMENT).with("blocks", "choices"), at);
        }
    }

    fn table(&mut self, table: Option<&TableRef>, at: &str) {
        let Some(table) = table else { return };
        for message in table.empty.iter().chain([&table.caption]) {
            self.message(message, at);
        }
        match self.find(&table.rows) {
            Ok((rows, Type::List(_))) => {
                for column in &table.columns {
                    self.column(&rows, column, at);
                }
            }
            Ok(_) => {
                let wrong = Diagnostic::error(Code::SET_WRONG_PATH).with("path", &table.rows);
                self.report(wrong.with("expected", "list"), at);
            }
            Err(problem) => self.report(problem, at),
        }
    }

    fn column(&mut self, rows: &Path, column: &FieldRef, at: &str) {
        let detail = column.detail();
        match (&detail.path, &detail.ask) {
            (Some(path), None) => match path.parse::<Path>() {
                Ok(below) => self.labelled(&rows.join(&below).to_string(), "column", at),
                Err(_) => self.report(unknown_path(path, ""), at),
            },
            (None, Some(ask)) => self.ask(ask, &detail, at),
            _ => self.report(Diagnostic::error(Code::SET_BAD_ELEMENT).with("blocks", "path, ask"), at),
        }
    }

    fn questions(&mut self, questions: Option<&QuestionsRef>, at: &str) {
        let Some(questions) = questions else { return };
        for message in questions.items.iter().chain([&questions.legend]) {
            self.message(message, at);
        }
        match &questions.answers {
            AnswersRef::Choices(choices) => {
                for choice in choices {
                    self.message(choice, at);
                }
            }
            AnswersRef::Named(name) if name == "yes-no" => {}
            AnswersRef::Named(name) => {
                let wrong = Diagnostic::error(Code::SET_BAD_ELEMENT).with("blocks", format!("answers: {name}"));
                self.report(wrong, at);
            }
        }
    }

    fn signer(&mut self, signer: &SignerRef, at: &str) {
        let detail = signer.detail();
        self.path(&detail.who, at);
        if let Some(statement) = &detail.statement {
            self.message(statement, at);
        }
        if let Some(id) = &detail.id {
            self.message(&format!("signer-{id}"), at);
        }
    }

    fn path(&mut self, path: &str, at: &str) {
        if let Err(problem) = self.find(path) {
            self.report(problem, at);
        }
    }

    /// Checks a path, and that it has a label.
    fn labelled(&mut self, path: &str, prefix: &str, at: &str) {
        match self.find(path) {
            Err(problem) => self.report(problem, at),
            Ok((path, kind)) => {
                if labels::find(&self.words, &path, prefix).is_none() {
                    self.unknown_message(&format!("{prefix}-{}", path.label_keys()[0]), at);
                }
                if let Type::OneOf(choices) = kind {
                    for choice in choices {
                        self.message(&choice.message, at);
                    }
                }
            }
        }
    }

    fn find(&self, text: &str) -> Result<(Path, Type), Diagnostic> {
        let path: Path = text.parse().map_err(|_| unknown_path(text, ""))?;
        match self.types.of(&path) {
            Ok(kind) => Ok((path, kind)),
            Err(unknown) => Err(unknown_path(text, unknown.suggestion.as_deref().unwrap_or_default())),
        }
    }

    fn message(&mut self, id: &str, at: &str) {
        if !self.words.has(id) {
            self.unknown_message(id, at);
        }
    }

    fn unknown_message(&mut self, id: &str, at: &str) {
        let suggestion = self.words.nearest(id).unwrap_or_default().to_owned();
        self.report(
            Diagnostic::error(Code::SET_UNKNOWN_MESSAGE).with("message", id).with("suggestion", suggestion),
            at,
        );
    }

    fn report(&mut self, diagnostic: Diagnostic, at: &str) {
        self.problems.push(diagnostic.with("document", &self.definition.document).at(self.places.place(at)));
    }
}

fn unknown_path(path: &str, suggestion: &str) -> Diagnostic {
    Diagnostic::error(Code::SET_UNKNOWN_PATH).with("path", path).with("suggestion", suggestion)
}

fn data_in(node: &Node, paths: &mut Vec<String>) {
    match node {
        Node::Paragraph { content } | Node::Heading { content } => {
            for inline in content {
                data_of(inline, paths);
            }
        }
        Node::List { items, .. } => items.iter().flatten().for_each(|node| data_in(node, paths)),
        Node::Note { content, .. } => content.iter().for_each(|node| data_in(node, paths)),
    }
}

fn data_of(inline: &Inline, paths: &mut Vec<String>) {
    match inline {
        Inline::Blank { path, .. } | Inline::Datum { path, .. } => paths.push(path.clone()),
        Inline::Emphasis { content }
        | Inline::Strong { content }
        | Inline::Link { content, .. }
        | Inline::Foreign { content, .. }
        | Inline::Inserted { content, .. }
        | Inline::Deleted { content, .. } => content.iter().for_each(|inline| data_of(inline, paths)),
        Inline::Text { .. } | Inline::NoteReference { .. } | Inline::Break => {}
    }
}
