//! The questions of a form on both sides: what a reader is asked, and with which words.
//!
//! A form is composed blank; what it asks are its fields, what it is divided in are its headings, what it tells by label
//! are its facts, and who signs are its signatures. Each has an identifier, by which both sides are held together.

use serde::Serialize;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::change::ChangeKind;
use crate::model::{Block, Choice, Document, Field, FieldKind, plain};

/// What became of a question, or of a heading, fact or place to sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuestionChange {
    /// Identifier: path of the datum, without the numbers of rows.
    pub id: String,
    /// What became of it.
    pub change: ChangeKind,
    /// What it is called, as the newer side has it if it is there.
    pub label: String,
    /// Heading of the part in which it stands.
    pub under: String,
    /// What is different in it.
    pub parts: Vec<QuestionPart>,
}

/// One thing that is different in a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuestionPart {
    /// Which: `label`, `hint`, `kind`, `choices`, `required`, `place`.
    pub part: &'static str,
    /// As the older side has it.
    pub before: Vec<String>,
    /// As the newer side has it.
    pub after: Vec<String>,
}

/// What is asked, as it can be compared.
#[derive(Clone, Debug)]
struct Asked {
    id: String,
    /// Heading of the part in which it stands.
    under: String,
    /// Identifier of that part.
    part: String,
    label: String,
    parts: Vec<(&'static str, Vec<String>)>,
}

/// Returns what became of what a form asks, in the order of the newer side; what is gone comes last.
pub(super) fn compare(before: &[Document], after: &[Document]) -> Vec<QuestionChange> {
    let (before, after) = (all_asked(before), all_asked(after));
    let moved = moved(&before, &after);
    let mut changes: Vec<QuestionChange> = after
        .iter()
        .filter_map(|new| match before.iter().find(|old| old.id == new.id) {
            None => Some(change(new, ChangeKind::Added, Vec::new())),
            Some(old) => changed(old, new, moved.contains(&new.id.as_str())),
        })
        .collect();
    let gone = before.iter().filter(|old| !after.iter().any(|new| new.id == old.id));
    changes.extend(gone.map(|old| change(old, ChangeKind::Removed, Vec::new())));
    changes
}

fn changed(old: &Asked, new: &Asked, is_moved: bool) -> Option<QuestionChange> {
    let differ = old.parts.iter().zip(&new.parts).filter(|((_, old), (_, new))| old != new);
    let mut parts: Vec<QuestionPart> =
        differ.map(|((part, old), (_, new))| QuestionPart { part, before: old.clone(), after: new.clone() }).collect();
    if old.part != new.part || is_moved {
        parts.push(QuestionPart { part: "place", before: vec![old.under.clone()], after: vec![new.under.clone()] });
    }
    (!parts.is_empty()).then(|| change(new, ChangeKind::Changed, parts))
}

fn change(asked: &Asked, change: ChangeKind, parts: Vec<QuestionPart>) -> QuestionChange {
    QuestionChange { id: asked.id.clone(), change, label: asked.label.clone(), under: asked.under.clone(), parts }
}

/// Returns what both sides ask, but in another order.
fn moved<'a>(before: &'a [Asked], after: &'a [Asked]) -> Vec<&'a str> {
    let both = |row: &'a [Asked], other: &[Asked]| -> Vec<&'a str> {
        let shared = row.iter().filter(|asked| other.iter().any(|found| found.id == asked.id));
        shared.map(|asked| asked.id.as_str()).collect()
    };
    let (old, new) = (both(before, after), both(after, before));
    let ops = capture_diff_slices(Algorithm::Myers, &old, &new);
    ops.iter().filter(|op| !matches!(op, DiffOp::Equal { .. })).flat_map(|op| new[op.new_range()].to_vec()).collect()
}

/// Returns what a form asks in all its voices, each thing once.
fn all_asked(documents: &[Document]) -> Vec<Asked> {
    let mut asked: Vec<Asked> = Vec::new();
    for document in documents {
        let title = &document.meta.title;
        let subtitle = document.meta.subtitle.iter().cloned().collect();
        let head = Asked {
            id: "title".into(),
            under: title.clone(),
            part: String::new(),
            label: title.clone(),
            parts: vec![("label", vec![title.clone()]), ("hint", subtitle)],
        };
        let found = std::iter::once(head).chain(of_blocks(&document.body, &Under { part: "", heading: title }));
        for one in found {
            if !asked.iter().any(|known| known.id == one.id) {
                asked.push(one);
            }
        }
    }
    asked
}

/// The part in which something stands.
struct Under<'a> {
    part: &'a str,
    heading: &'a str,
}

fn of_blocks(blocks: &[Block], under: &Under<'_>) -> Vec<Asked> {
    blocks.iter().flat_map(|block| of_block(block, under)).collect()
}

fn of_block(block: &Block, under: &Under<'_>) -> Vec<Asked> {
    let fields = |fields: &[Field]| fields.iter().map(|field| of_field(field, under)).collect();
    match block {
        Block::Section(section) => {
            let heading = plain(&section.heading);
            let inside = of_blocks(&section.body, &Under { part: &section.id, heading: &heading });
            let own = named(&format!("section.{}", section.id), under, &heading);
            std::iter::once(own).chain(inside).collect()
        }
        Block::Fields { fields: own, .. } | Block::Office { fields: own, .. } => fields(own),
        Block::Facts { facts } => facts.iter().map(|fact| named(&fact.id, under, &fact.label)).collect(),
        Block::Table(table) => {
            let cells = table.rows.iter().flat_map(|row| &row.cells).filter_map(|cell| cell.field());
            cells.map(|field| of_field(field, under)).collect()
        }
        Block::Questions(questions) => questions.items.iter().map(|item| of_field(&item.field, under)).collect(),
        Block::Checklist(list) => list.items.iter().map(|item| of_field(&item.field, under)).collect(),
        Block::Signatures { signatures } => {
            let sign = |sign: &crate::model::Signature| Asked {
                parts: vec![
                    ("label", vec![sign.role.clone()]),
                    ("hint", sign.statement.iter().cloned().collect()),
                    ("choices", sign.fields.iter().map(|field| field.label.clone()).collect()),
                ],
                ..named(&format!("signature.{}", sign.id), under, &sign.role)
            };
            signatures.iter().map(sign).collect()
        }
        Block::Letterhead(_)
        | Block::Prose { .. }
        | Block::Clause(_)
        | Block::Guide(_)
        | Block::Agenda { .. }
        | Block::Notice(_)
        | Block::Chart(_)
        | Block::Cut { .. }
        | Block::PageBreak => Vec::new(),
    }
}

fn named(id: &str, under: &Under<'_>, label: &str) -> Asked {
    Asked {
        id: without_rows(id),
        under: under.heading.into(),
        part: under.part.into(),
        label: label.into(),
        parts: vec![("label", vec![label.into()])],
    }
}

fn of_field(field: &Field, under: &Under<'_>) -> Asked {
    let choices = match &field.kind {
        FieldKind::OneOf { choices } | FieldKind::AnyOf { choices } => labels(choices),
        _ => Vec::new(),
    };
    Asked {
        parts: vec![
            ("label", vec![field.label.clone()]),
            ("hint", field.hint.iter().cloned().collect()),
            ("kind", vec![kind(&field.kind)]),
            ("choices", choices),
            ("required", if field.required { vec!["required".into()] } else { Vec::new() }),
        ],
        ..named(&field.id, under, &field.label)
    }
}

fn labels(choices: &[Choice]) -> Vec<String> {
    choices.iter().map(|choice| choice.label.clone()).collect()
}

/// Returns the kind of a field as the model names it.
fn kind(kind: &FieldKind) -> String {
    let value = serde_json::to_value(kind).unwrap_or_default();
    value["kind"].as_str().unwrap_or_default().into()
}

/// Returns an identifier without the numbers of rows: what every row asks is one question.
fn without_rows(id: &str) -> String {
    let is_number = |step: &&str| !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
    id.split('.').filter(|step| !is_number(step)).collect::<Vec<_>>().join(".")
}
