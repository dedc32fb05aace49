//! Tables, statements and checklists: rows of data, with rows to fill in.

use serde_json::Value as Json;

use super::Composer;
use super::field::Draft;
use super::origin::{self, CellOf, Home, Origin, Takes};
use crate::facts::{Path, Type, rows};
use crate::model::{
    Cell, CheckItem, Checklist, Choice, Column, Field, FieldKind, Inline, Question, Questions, Row, Table, Value,
};
use crate::set::definition::{self, Answers, AskType, FieldOf};
use crate::set::labels;

/// Message that puts a mark before each of several choices in a cell.
const APART: &str = "apart";

/// A column, with everything that its cells share.
struct ColumnPlan<'a> {
    said: &'a definition::Column,
    /// Type of the datum, for a datum.
    kind: Type,
    /// Message with the head.
    message: String,
}

impl ColumnPlan<'_> {
    /// Returns the lines to write on in each cell.
    fn lines(&self) -> u8 {
        self.said.field.lines.unwrap_or(1)
    }
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
    pub(super) fn table(&self, table: &definition::Table) -> Table {
        let rows = &table.rows;
        let columns: Vec<ColumnPlan<'_>> = table.columns.iter().map(|column| self.column(rows, column)).collect();
        let caption = self.say(&table.caption);
        let planned = self.rows(rows, if self.is_blank() { table.blank } else { table.extra });
        let total = planned.len();
        let row = |(index, planned): (usize, &origin::Row)| {
            let place = At { rows, row: planned, number: index + 1, caption: &caption };
            let cell = |column| self.cell(table, column, &place);
            Row { cells: columns.iter().map(cell).collect(), headed: table.headed }
        };
        Table {
            id: self.unique(&rows.to_string()),
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

    fn column<'c>(&self, rows: &Path, said: &'c definition::Column) -> ColumnPlan<'c> {
        match &said.field.of {
            FieldOf::Datum(below) => {
                let path = rows.join(below);
                let kind = self.given.types.of(&path).unwrap_or(Type::Text);
                let message = labels::find(&self.words, &path, "column").unwrap_or_default();
                ColumnPlan { said, kind, message }
            }
            FieldOf::Question(question) => ColumnPlan { said, kind: Type::Text, message: question.name.clone() },
        }
    }

    fn head(&self, column: &ColumnPlan<'_>) -> Column {
        let id = match &column.said.field.of {
            FieldOf::Datum(below) => below.to_string(),
            FieldOf::Question(question) => question.name.clone(),
        };
        Column { id, label: self.say(&column.message), weight: column.said.weight }
    }

    fn cell(&self, table: &definition::Table, plan: &ColumnPlan<'_>, at: &At<'_>) -> Cell {
        match (at.row, &plan.said.field.of) {
            (origin::Row::Known { datum, .. }, FieldOf::Datum(below)) if table.read_only => {
                let path = format!("{}.{:02}.{below}", table.rows, at.number);
                let mut content = self.shown(&below.values(datum), plan, &path);
                content.extend(self.mark(plan, table, datum));
                Cell::Text { content }
            }
            _ => Cell::Field(Box::new(self.cell_field(plan, at))),
        }
    }

    /// Returns data in a cell; of a column that says so, several choices each on a line of their own.
    fn shown(&self, values: &[&Json], plan: &ColumnPlan<'_>, path: &str) -> Vec<Inline> {
        let lines: Vec<String> = match (values, &plan.kind) {
            ([Json::Array(all)], Type::List(of)) if plan.said.apart && all.len() > 1 => {
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
    fn mark(&self, plan: &ColumnPlan<'_>, table: &definition::Table, datum: &Json) -> Vec<Inline> {
        let is_first = table.columns.first().is_some_and(|first| first.field.of == plan.said.field.of);
        if !is_first || datum.get("carried_over") != Some(&Json::Bool(true)) {
            return Vec::new();
        }
        let text = self.say("carried-over");
        vec![Inline::Break, Inline::Emphasis { content: vec![Inline::Text { text }] }]
    }

    fn cell_field(&self, plan: &ColumnPlan<'_>, at: &At<'_>) -> Field {
        let group = format!("{} {}", at.caption, at.number);
        let draft = match &plan.said.field.of {
            FieldOf::Question(question) => self.row_answer(question, plan, at),
            FieldOf::Datum(below) => self.row_datum(below, plan, at),
        };
        let field = self.finish(Draft { group: Some(&group), ..draft });
        Field { required: plan.said.field.required, hint: None, ..field }
    }

    fn row_answer(&self, question: &definition::Question, plan: &ColumnPlan<'_>, at: &At<'_>) -> Draft<'static> {
        let (ask, takes) = (&question.name, question.takes);
        let key = format!("{}.{}.{ask}", at.rows, at.row.key());
        let known = self.answered(&key);
        Draft {
            id: format!(
                "answers.{}.{}.{}.{ask}",
                self.answers_key(),
                at.rows.to_string().replace('.', "-"),
                at.row.name()
            ),
            message: plan.message.clone(),
            group: None,
            value: known.and_then(|answer| self.given_answer(answer, takes)),
            kind: self.question_kind(question, Some(plan.lines())),
            origin: Origin {
                home: Home::RowAnswer(at.cell(Path::plain(ask))),
                takes: Takes::Answer(takes),
                known: known.into_iter().cloned().collect(),
                key,
                restricts: plan.said.field.restricts.clone(),
            },
        }
    }

    fn row_datum(&self, below: &Path, plan: &ColumnPlan<'_>, at: &At<'_>) -> Draft<'static> {
        let key = format!("{}.{}.{below}", at.rows, at.row.key());
        let values = match (self.answered(&key), at.row) {
            (Some(kept), _) => vec![kept],
            (None, origin::Row::Known { datum, .. }) => below.values(datum),
            (None, origin::Row::Empty(_)) => Vec::new(),
        };
        let kind = self.in_cell(self.kind(&plan.kind, below, Some(plan.lines())));
        let is_written = matches!(kind, FieldKind::Text { .. } | FieldKind::LongText { .. });
        let value = match values.as_slice() {
            [] => None,
            [value] if !is_written => Some(self.answer(value, &plan.kind)),
            _ => Some(Value::Text(self.joined(&values, &plan.kind))),
        };
        let known = values.into_iter().cloned().collect();
        let origin = Origin {
            home: Home::Cell(at.cell(below.clone())),
            takes: Takes::Datum(plan.kind.clone()),
            key,
            known,
            restricts: plan.said.field.restricts.clone(),
        };
        let id = format!("{}.{}.{below}", at.rows, at.row.name());
        Draft { id, message: plan.message.clone(), group: None, value, kind, origin }
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
    pub(super) fn questions(&self, questions: &definition::Questions) -> Questions {
        let choice = |value: &String| Choice { value: value.clone(), label: self.say(value) };
        let (takes, choices): (_, Vec<Choice>) = match &questions.answers {
            Answers::YesNo => (AskType::YesNo, self.yes_no()),
            Answers::Choices(values) => (AskType::OneOf, values.iter().map(choice).collect()),
        };
        let kind = || match &questions.answers {
            Answers::YesNo => FieldKind::YesNo { choices: choices.clone() },
            Answers::Choices(_) => FieldKind::OneOf { choices: choices.clone() },
        };
        let legend = self.say(&questions.legend);
        let item = |(index, item): (usize, &String)| Question {
            number: questions.numbered.then(|| (index + 1).to_string()),
            field: self.statement(item, takes, kind(), &legend),
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
    pub(super) fn checklist(&self, checklist: &definition::Checklist) -> Checklist {
        let legend = self.say(&checklist.legend);
        let item = |item: &String| CheckItem {
            field: self.statement(item, AskType::Tick, FieldKind::Tick, &legend),
            note: self.words.attribute(item, "note"),
        };
        Checklist { items: checklist.items.iter().map(item).collect(), legend }
    }

    fn statement(&self, item: &str, takes: AskType, kind: FieldKind, group: &str) -> Field {
        self.asked(&definition::Question::new(item, takes), Some(group), kind, None)
    }
}
