//! Tables, statements and checklists: rows of data, with rows to fill in.

use serde_json::Value as Json;

use super::Composer;
use super::field::Source;
use super::origin::{self, CellOf, Home, Origin, Takes};
use crate::facts::{Path, Type, rows};
use crate::model::{
    Cell, CheckItem, Checklist, Choice, Column, Field, FieldKind, Inline, Question, Questions, Row, Table, Value, Width,
};
use crate::set::definition::{AnswersRef, AskType, ChecklistRef, FieldDetail, FieldRef, QuestionsRef, TableRef};
use crate::set::labels;

/// Message that puts a mark before each of several choices in a cell.
const APART: &str = "apart";

/// A column, with everything that its cells share.
struct ColumnPlan {
    detail: FieldDetail,
    /// Path below the row, for a datum.
    below: Option<Path>,
    kind: Type,
    /// Message with the head.
    message: String,
}

/// The row of a table in which a cell stands.
struct At<'a> {
    rows: &'a Path,
    row: &'a origin::Row,
    /// Number of the row, from 1.
    number: usize,
    caption: &'a str,
}

impl At<'_> {
    fn cell(&self, below: Path) -> CellOf {
        CellOf { rows: self.rows.clone(), row: self.row.clone(), below }
    }
}

impl Composer<'_> {
    /// Returns a table.
    pub(super) fn table(&self, table: &TableRef) -> Table {
        let rows: Path = table.rows.parse().expect("the paths of a checked definition can be read");
        let columns: Vec<ColumnPlan> = table.columns.iter().map(|column| self.column(&rows, column)).collect();
        let caption = self.say(&table.caption);
        let planned = self.rows(&rows, if self.is_blank() { table.blank } else { table.extra });
        let total = planned.len();
        let row = |(index, planned): (usize, &origin::Row)| {
            let place = At { rows: &rows, row: planned, number: index + 1, caption: &caption };
            let cell = |column| self.cell(table, column, &place);
            Row { cells: columns.iter().map(cell).collect(), headed: table.headed }
        };
        Table {
            id: self.unique(&table.rows),
            columns: columns.iter().map(|column| self.head(column)).collect(),
            rows: planned.iter().enumerate().map(row).collect(),
            empty: table.empty.as_ref().filter(|_| total == 0).map(|empty| self.say(empty)),
            caption_shown: table.caption_shown,
            caption,
        }
    }

    /// Returns the rows: those of the case, then empty ones; at least as many as hold an answer that this copy keeps.
    fn rows(&self, rows: &Path, empty: u8) -> Vec<origin::Row> {
        let known = self.given.facts.rows(rows).into_iter().map(|datum| self.known_row(datum));
        let empty = usize::from(empty).max(self.answered_rows(rows));
        known.chain((1..=empty).map(origin::Row::Empty)).collect()
    }

    fn known_row(&self, datum: &Json) -> origin::Row {
        let key = rows::marked(datum).unwrap_or_default().to_owned();
        origin::Row::Known { name: rows::name(&key, self.given.secret), key, datum: datum.clone() }
    }

    /// Returns the number of the last empty row of a list of which this copy keeps an answer.
    fn answered_rows(&self, rows: &Path) -> usize {
        let keys = self.answers().and_then(Json::as_object).into_iter().flat_map(|answers| answers.keys());
        let number = |key: &String| {
            key.strip_prefix(&format!("{rows}."))?.split('.').next()?.parse::<u8>().ok().map(usize::from)
        };
        keys.filter_map(number).max().unwrap_or(0)
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

    fn cell(&self, table: &TableRef, plan: &ColumnPlan, at: &At<'_>) -> Cell {
        match (at.row, &plan.below) {
            (origin::Row::Known { datum, .. }, Some(below)) if table.read_only => {
                let path = format!("{}.{:02}.{below}", table.rows, at.number);
                let mut content = self.shown(&below.values(datum), plan, &path);
                content.extend(self.mark(plan, table, datum));
                Cell::Text { content }
            }
            _ => Cell::Field(Box::new(self.cell_field(plan, at))),
        }
    }

    /// Returns data in a cell; of a column that says so, several choices each on a line of their own.
    fn shown(&self, values: &[&Json], plan: &ColumnPlan, path: &str) -> Vec<Inline> {
        let lines: Vec<String> = match (values, &plan.kind) {
            ([Json::Array(all)], Type::List(of)) if plan.detail.apart && all.len() > 1 => {
                all.iter().map(|one| self.say_with(APART, &[("item", &self.show_narrow(one, of))])).collect()
            }
            _ => vec![self.joined(values, &plan.kind)],
        };
        let shown = lines.into_iter().filter(|text| !text.is_empty());
        let shown = shown.map(|text| [Inline::Break, Inline::Datum { path: path.into(), text }]);
        shown.flatten().skip(1).collect()
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

    fn cell_field(&self, plan: &ColumnPlan, at: &At<'_>) -> Field {
        let detail = FieldDetail { lines: plan.detail.lines.or(Some(1)), ..plan.detail.clone() };
        let group = format!("{} {}", at.caption, at.number);
        let source = match &plan.detail.ask {
            Some(ask) => self.row_answer(ask, plan, at, &detail),
            None => self.row_datum(plan, at, &detail),
        };
        let field = self.finish(Source { group: Some(&group), ..source });
        Field { width: Width::Full, hint: None, ..field }
    }

    fn row_answer<'d>(&self, ask: &str, plan: &ColumnPlan, at: &At<'_>, detail: &'d FieldDetail) -> Source<'d> {
        let key = format!("{}.{}.{ask}", at.rows, at.row.key());
        let known = self.answered(&key);
        let takes = detail.r#type.unwrap_or(AskType::Text);
        let below = ask.parse().expect("the names of a checked definition can be read");
        Source {
            id: format!(
                "answers.{}.{}.{}.{ask}",
                self.answers_key(),
                at.rows.to_string().replace('.', "-"),
                at.row.name()
            ),
            message: plan.message.clone(),
            group: None,
            detail,
            value: known.and_then(|answer| self.given_answer(answer, Some(takes))),
            kind: self.ask_kind(ask, detail),
            origin: Origin {
                home: Home::RowAnswer(at.cell(below)),
                takes: Takes::Answer(takes),
                known: known.into_iter().cloned().collect(),
                key,
                restricts: detail.restricts.clone(),
            },
        }
    }

    fn row_datum<'d>(&self, plan: &ColumnPlan, at: &At<'_>, detail: &'d FieldDetail) -> Source<'d> {
        let name = plan.detail.path.as_deref().unwrap_or_default();
        let key = format!("{}.{}.{name}", at.rows, at.row.key());
        let below = plan.below.clone().expect("a checked column has a path or a question");
        let values = match (self.answered(&key), at.row) {
            (Some(kept), _) => vec![kept],
            (None, origin::Row::Known { datum, .. }) => below.values(datum),
            (None, origin::Row::Empty(_)) => Vec::new(),
        };
        let kind = self.in_cell(self.kind(&plan.kind, name, detail));
        let is_written = matches!(kind, FieldKind::Text { .. } | FieldKind::LongText { .. });
        let value = match values.as_slice() {
            [] => None,
            [value] if !is_written => Some(self.answer(value, &plan.kind)),
            _ => Some(Value::Text(self.joined(&values, &plan.kind))),
        };
        let known = values.into_iter().cloned().collect();
        let origin = Origin {
            home: Home::Cell(at.cell(below)),
            takes: Takes::Datum(plan.kind.clone()),
            key,
            known,
            restricts: detail.restricts.clone(),
        };
        let id = format!("{}.{}.{name}", at.rows, at.row.name());
        Source { id, message: plan.message.clone(), group: None, detail, value, kind, origin }
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
        self.asked(item, &detail, Some(group), kind)
    }
}
