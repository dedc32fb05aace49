//! Tables, statements and checklists: rows of data, with rows to fill in.

use serde_json::Value as Json;

use super::Composer;
use super::field::Source;
use crate::facts::{Path, Type, is_known};
use crate::model::{
    Cell, CheckItem, Checklist, Choice, Column, Field, FieldKind, Inline, Question, Questions, Row, Table, Value, Width,
};
use crate::set::definition::{AnswersRef, AskType, ChecklistRef, FieldDetail, FieldRef, QuestionsRef, TableRef};
use crate::set::labels;

/// A column, with everything that its cells share.
struct ColumnPlan {
    detail: FieldDetail,
    /// Path below the row, for a datum.
    below: Option<Path>,
    kind: Type,
    /// Message with the head.
    message: String,
}

impl Composer<'_> {
    /// Returns a table.
    pub(super) fn table(&self, table: &TableRef) -> Table {
        let rows: Path = table.rows.parse().expect("the paths of a checked definition can be read");
        let columns: Vec<ColumnPlan> = table.columns.iter().map(|column| self.column(&rows, column)).collect();
        let caption = self.say(&table.caption);
        let known = self.given.facts.rows(&rows);
        let empty_rows = if self.is_blank() { table.blank } else { table.extra };
        let total = known.len() + usize::from(empty_rows);
        let row = |index: usize| {
            let datum = known.get(index).copied();
            let cell = |column| self.cell(table, column, index + 1, datum, &caption);
            Row { cells: columns.iter().map(cell).collect(), headed: table.headed }
        };
        Table {
            id: self.unique(&table.rows),
            columns: columns.iter().map(|column| self.head(column)).collect(),
            rows: (0..total).map(row).collect(),
            empty: table.empty.as_ref().filter(|_| total == 0).map(|empty| self.say(empty)),
            caption_shown: table.caption_shown,
            caption,
        }
    }

    fn column(&self, rows: &Path, column: &FieldRef) -> ColumnPlan {
        let detail = column.detail();
        let below: Option<Path> = detail.path.as_ref().and_then(|path| path.parse().ok());
        let whole = below.as_ref().map(|below| rows.join(below));
        let kind = whole.as_ref().and_then(|path| self.given.types.of(path).ok()).unwrap_or(Type::Text);
        let message = match &whole {
            Some(path) => labels::find(&self.words, path, "column").unwrap_or_default(),
            None => detail.ask.clone().unwrap_or_default(),
        };
        ColumnPlan { detail, below, kind, message }
    }

    fn head(&self, column: &ColumnPlan) -> Column {
        let id = column.detail.path.clone().or_else(|| column.detail.ask.clone()).unwrap_or_default();
        Column { id, label: self.say(&column.message), weight: column.detail.weight.unwrap_or(1) }
    }

    fn cell(&self, table: &TableRef, plan: &ColumnPlan, row: usize, datum: Option<&Json>, caption: &str) -> Cell {
        let values = datum.zip(plan.below.as_ref()).map(|(datum, below)| below.values(datum)).unwrap_or_default();
        match (datum, &plan.below) {
            (Some(datum), Some(below)) if table.read_only => {
                let mut content = self.shown(&values, plan, &format!("{}.{row:02}.{below}", table.rows));
                content.extend(self.mark(plan, table, datum));
                Cell::Text { content }
            }
            _ => Cell::Field(Box::new(self.cell_field(table, plan, row, &values, caption))),
        }
    }

    fn shown(&self, values: &[&Json], plan: &ColumnPlan, path: &str) -> Vec<Inline> {
        let text = self.joined(values, &plan.kind);
        if text.is_empty() { Vec::new() } else { vec![Inline::Datum { path: path.into(), text }] }
    }

    fn joined(&self, values: &[&Json], kind: &Type) -> String {
        values.iter().map(|value| self.show_narrow(value, kind)).collect::<Vec<_>>().join(", ")
    }

    /// Returns the mark of a row that was carried over from the previous meeting, for its first cell.
    fn mark(&self, plan: &ColumnPlan, table: &TableRef, datum: &Json) -> Vec<Inline> {
        let is_first = table.columns.first().is_some_and(|first| first.detail().path == plan.detail.path);
        if !is_first || datum.get("carried_over") != Some(&Json::Bool(true)) {
            return Vec::new();
        }
        let text = self.say("carried-over");
        vec![Inline::Break, Inline::Emphasis { content: vec![Inline::Text { text }] }]
    }

    fn cell_field(&self, table: &TableRef, plan: &ColumnPlan, row: usize, values: &[&Json], caption: &str) -> Field {
        let detail = FieldDetail { lines: plan.detail.lines.or(Some(1)), ..plan.detail.clone() };
        let name = plan.detail.path.as_ref().or(plan.detail.ask.as_ref()).map_or("", String::as_str);
        let (id, kind) = match &plan.detail.ask {
            Some(ask) => {
                let id = format!("answers.{}.{}.{row:02}.{ask}", self.document(), table.rows.replace('.', "-"));
                (id, self.ask_kind(ask, &detail))
            }
            None => (format!("{}.{row:02}.{name}", table.rows), self.in_cell(self.kind(&plan.kind, name, &detail))),
        };
        let is_written = matches!(kind, FieldKind::Text { .. } | FieldKind::LongText { .. });
        let value = match values {
            [] => None,
            [value] if !is_written => Some(self.answer(value, &plan.kind)),
            _ => Some(Value::Text(self.joined(values, &plan.kind))),
        };
        let group = format!("{caption} {row}");
        let message = plan.message.clone();
        let field = self.finish(Source { id, message, group: Some(&group), detail: &detail, value, kind });
        Field { width: Width::Full, hint: None, ..field }
    }

    /// A choice between many takes too much room in a cell: there, its words are written.
    fn in_cell(&self, kind: FieldKind) -> FieldKind {
        match &kind {
            FieldKind::OneOf { choices } | FieldKind::AnyOf { choices } if choices.len() > 3 || !self.is_blank() => {
                FieldKind::Text { autocomplete: None }
            }
            _ => kind,
        }
    }

    /// Returns statements with the same answers.
    pub(super) fn questions(&self, questions: &QuestionsRef) -> Questions {
        let choices: Vec<Choice> = match &questions.answers {
            AnswersRef::Named(_) => self.yes_no(),
            AnswersRef::Choices(values) => {
                values.iter().map(|value| Choice { value: value.clone(), label: self.say(value) }).collect()
            }
        };
        let yes_no = matches!(questions.answers, AnswersRef::Named(_));
        let kind = || {
            if yes_no {
                FieldKind::YesNo { choices: choices.clone() }
            } else {
                FieldKind::OneOf { choices: choices.clone() }
            }
        };
        let legend = self.say(&questions.legend);
        let item = |(index, item): (usize, &String)| Question {
            number: questions.numbered.then(|| (index + 1).to_string()),
            field: self.statement(item, if yes_no { AskType::YesNo } else { AskType::OneOf }, kind(), &legend),
        };
        Questions {
            id: self.unique(&questions.id),
            head: self.say("question-head"),
            answers: choices.iter().map(|choice| choice.label.clone()).collect(),
            items: questions.items.iter().enumerate().map(item).collect(),
            legend,
        }
    }

    /// Returns things to tick.
    pub(super) fn checklist(&self, checklist: &ChecklistRef) -> Checklist {
        let legend = self.say(&checklist.legend);
        let item = |item: &String| CheckItem {
            field: self.statement(item, AskType::Tick, FieldKind::Tick, &legend),
            note: self.words.attribute(item, "note"),
        };
        Checklist { items: checklist.items.iter().map(item).collect(), legend }
    }

    fn statement(&self, item: &str, ask: AskType, kind: FieldKind, group: &str) -> Field {
        let detail = FieldDetail { ask: Some(item.into()), r#type: Some(ask), ..FieldDetail::default() };
        let id = format!("answers.{}.{item}", self.document());
        let value = self.given.facts.root().pointer(&format!("/answers/{}/{item}", self.document()));
        let value = value.filter(|value| is_known(value)).and_then(|value| self.given_answer(value, Some(ask)));
        self.finish(Source { id, message: item.into(), group: Some(group), detail: &detail, value, kind })
    }
}
