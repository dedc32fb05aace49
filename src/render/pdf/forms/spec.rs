//! What fields a document has, in the terms of a PDF form.

use crate::model::{Choice, Document, Field, FieldKind, Value};

/// A form field to make.
#[derive(Debug, PartialEq)]
pub(super) struct FieldSpec {
    /// Full name: the path of the datum in the case, and the choice for one of several boxes.
    pub(super) name: String,
    /// What a screen reader says.
    pub(super) tooltip: String,
    /// Whether the form cannot do without it.
    pub(super) required: bool,
    /// The links that the theme leaves at its places, in order.
    pub(super) targets: Vec<String>,
    /// What is filled in, and how.
    pub(super) kind: SpecKind,
}

/// What is filled in, and how.
#[derive(Debug, PartialEq)]
pub(super) enum SpecKind {
    /// Text, on one line or more.
    Text {
        /// What is known.
        value: String,
        /// Whether it runs over several lines.
        lines: bool,
    },
    /// A box to tick.
    Tick {
        /// Whether it is ticked.
        on: bool,
    },
    /// One of several; a ring for each target.
    Radio {
        /// The choices, in the order of the targets.
        choices: Vec<Choice>,
        /// The one chosen.
        chosen: Option<usize>,
    },
    /// A place to sign.
    Signature,
}

/// Returns the fields of a document in reading order.
pub(super) fn specs(document: &Document) -> Vec<FieldSpec> {
    let mut specs: Vec<_> = document.fields().into_iter().flat_map(of_field).collect();
    part_names(&mut specs);
    specs
}

fn of_field(field: &Field) -> Vec<FieldSpec> {
    let target = format!("field:{}", field.id);
    // A field without words would be silent, and the whole document not accessible.
    let tooltip = [&field.tooltip, &field.label, &field.id].into_iter().find(|words| !words.trim().is_empty());
    let tooltip = tooltip.unwrap_or(&field.id);
    let spec = |kind, targets| FieldSpec {
        name: field.id.clone(),
        tooltip: tooltip.clone(),
        required: field.required,
        targets,
        kind,
    };
    match &field.kind {
        FieldKind::YesNo { choices } | FieldKind::OneOf { choices } => {
            let targets = (0..choices.len()).map(|index| format!("{target}?{index}")).collect();
            let chosen = (0..choices.len()).find(|index| is_chosen(field, *index, &choices[*index]));
            vec![spec(SpecKind::Radio { choices: choices.clone(), chosen }, targets)]
        }
        FieldKind::AnyOf { choices } => (choices.iter().enumerate())
            .map(|(index, choice)| FieldSpec {
                name: format!("{}.{}", field.id, choice.value.replace('.', "-")),
                tooltip: format!("{tooltip}: {}", choice.label),
                required: false,
                ..spec(SpecKind::Tick { on: is_chosen(field, index, choice) }, vec![format!("{target}?{index}")])
            })
            .collect(),
        FieldKind::Tick => vec![spec(SpecKind::Tick { on: field.value == Some(Value::Bool(true)) }, vec![target])],
        FieldKind::Signature => vec![spec(SpecKind::Signature, vec![target])],
        kind => {
            let lines = matches!(kind, FieldKind::LongText { .. });
            vec![spec(SpecKind::Text { value: text(field).to_owned(), lines }, vec![target])]
        }
    }
}

/// Returns the answer in words, empty if there is none.
fn text(field: &Field) -> &str {
    match &field.value {
        Some(Value::Text(text) | Value::Time(text) | Value::Number(text) | Value::Date { text, .. }) => text,
        _ => "",
    }
}

fn is_chosen(field: &Field, index: usize, choice: &Choice) -> bool {
    match &field.value {
        Some(Value::Bool(yes)) => *yes == (index == 0),
        Some(Value::Chosen(chosen)) => chosen.contains(&choice.value),
        Some(Value::Text(text)) => *text == choice.value,
        _ => false,
    }
}

/// Sees to it that no name begins another: `plan.goal.1` beside `plan.goal.10` trips programs that sign, and a field
/// cannot have fields below it. The shorter name then ends in `!`.
fn part_names(specs: &mut [FieldSpec]) {
    let mut names: Vec<_> = specs.iter().map(|spec| spec.name.clone()).collect();
    names.sort();
    names.dedup();
    for spec in specs {
        let next = names.partition_point(|name| *name <= spec.name);
        if names.get(next).is_some_and(|name| name.starts_with(&spec.name)) {
            spec.name.push('!');
        }
    }
}
