//! What an element lists: fields, rows, statements, those who sign.

use super::Parser;
use crate::diagnostic::{Code, Diagnostic};
use crate::set::definition::raw::{RawField, RawFieldDetail, RawQuestions, RawSigner, RawTable};
use crate::set::definition::{
    Answers, AskType, Column, Field, FieldOf, OneOrMany, Question, Questions, Signer, SignerField, Table,
};

impl Parser<'_> {
    pub(super) fn table(&mut self, raw: RawTable, at: &str) -> Option<Table> {
        let column = |(index, raw)| self.column(raw, &format!("{at}.columns.{index}"));
        let columns = raw.columns.into_iter().enumerate().filter_map(column).collect();
        Some(Table {
            rows: self.path(&raw.rows, &format!("{at}.rows"))?,
            columns,
            blank: raw.blank,
            extra: raw.extra,
            caption: raw.caption,
            caption_shown: raw.caption_shown,
            read_only: raw.read_only,
            empty: raw.empty,
            headed: raw.headed,
        })
    }

    pub(super) fn questions(&mut self, raw: RawQuestions, at: &str) -> Option<Questions> {
        let answers = match raw.answers {
            OneOrMany::Many(choices) => Answers::Choices(choices),
            OneOrMany::One(name) if name == "yes-no" => Answers::YesNo,
            OneOrMany::One(name) => {
                self.report(Diagnostic::error(Code::SET_BAD_ANSWERS).with("answers", name), at);
                return None;
            }
        };
        Some(Questions { id: raw.id, answers, items: raw.items, legend: raw.legend, numbered: raw.numbered })
    }

    pub(super) fn signers(&mut self, raw: Vec<RawSigner>, at: &str) -> Vec<Signer> {
        let signer = |(index, raw): (usize, RawSigner)| {
            let raw = raw.detail();
            Some(Signer {
                who: self.path(&raw.who, &format!("{at}.{index}"))?,
                id: raw.id,
                blank: raw.blank,
                statement: raw.statement,
                fields: raw.fields.unwrap_or_else(|| SignerField::USUAL.into()),
            })
        };
        raw.into_iter().enumerate().filter_map(signer).collect()
    }

    pub(super) fn fields(&mut self, raw: Vec<RawField>, at: &str) -> Vec<Field> {
        let field = |(index, raw): (usize, RawField)| {
            let (raw, at) = (raw.detail(), format!("{at}.{index}"));
            self.strays([("weight", raw.weight.is_some()), ("apart", raw.apart)], "fields", &at);
            self.field(raw, &at)
        };
        raw.into_iter().enumerate().filter_map(field).collect()
    }

    fn column(&mut self, raw: RawField, at: &str) -> Option<Column> {
        let raw = raw.detail();
        self.strays([("width", raw.width.is_some())], "table", at);
        let (weight, apart) = (raw.weight.unwrap_or(1), raw.apart);
        Some(Column { field: self.field(raw, at)?, weight, apart })
    }

    fn field(&mut self, raw: RawFieldDetail, at: &str) -> Option<Field> {
        let (lines, width, required) = (raw.lines, raw.width.unwrap_or_default(), raw.required);
        let restricts = raw.restricts.clone();
        Some(Field { of: self.field_of(raw, at)?, lines, width, required, restricts })
    }

    fn field_of(&mut self, raw: RawFieldDetail, at: &str) -> Option<FieldOf> {
        match (raw.path, raw.ask) {
            (Some(path), None) => {
                let of_questions = [
                    ("type", raw.r#type.is_some()),
                    ("choices", !raw.choices.is_empty()),
                    ("unit", raw.unit.is_some()),
                ];
                self.strays(of_questions, "path", at);
                self.path(&path, at).map(FieldOf::Datum)
            }
            (None, Some(name)) => {
                let takes = raw.r#type.unwrap_or(AskType::Text);
                if takes.has_choices() == raw.choices.is_empty() {
                    self.report(Diagnostic::error(Code::SET_BAD_CHOICES).with("question", &name), at);
                }
                Some(FieldOf::Question(Question { name, takes, choices: raw.choices, unit: raw.unit }))
            }
            _ => {
                self.report(Diagnostic::error(Code::SET_BAD_FIELD), at);
                None
            }
        }
    }
}
