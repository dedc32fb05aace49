//! What fields a document has, in the terms of a PDF form.

use crate::form::{self, PARTS_OF_DAY};
use crate::model::{Choice, Document, Field, FieldKind, Value};

/// A form field to make.
#[derive(Debug, PartialEq)]
pub(in crate::render::pdf) struct FieldSpec {
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
pub(in crate::render::pdf) enum SpecKind {
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

impl FieldSpec {
    /// Returns whether something is filled in.
    pub(super) fn answered(&self) -> bool {
        match &self.kind {
            SpecKind::Text { value, .. } => !value.is_empty(),
            SpecKind::Tick { on } => *on,
            SpecKind::Radio { chosen, .. } => chosen.is_some(),
            SpecKind::Signature => false,
        }
    }
}

/// Returns the fields of a document in reading order.
pub(in crate::render::pdf) fn specs(document: &Document) -> Vec<FieldSpec> {
    let parts = &document.chrome.date_parts;
    let mut specs: Vec<_> = document.fields().into_iter().flat_map(|field| of_field(field, parts)).collect();
    form::set_apart(specs.iter_mut().map(|spec| &mut spec.name));
    specs
}

fn of_field(field: &Field, parts_of_date: &[String]) -> Vec<FieldSpec> {
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
                name: form::one_of_many(&field.id, &choice.value),
                tooltip: format!("{tooltip}: {}", choice.label),
                required: false,
                ..spec(SpecKind::Tick { on: is_chosen(field, index, choice) }, vec![format!("{target}?{index}")])
            })
            .collect(),
        FieldKind::Tick => vec![spec(SpecKind::Tick { on: field.value == Some(Value::Bool(true)) }, vec![target])],
        FieldKind::Signature => vec![spec(SpecKind::Signature, vec![target])],
        FieldKind::Date => (PARTS_OF_DAY.iter().zip(parts_of_date))
            .map(|(part, name)| FieldSpec {
                name: form::part_of_day(&field.id, part),
                tooltip: format!("{tooltip}, {name}"),
                ..spec(SpecKind::Text { value: of_date(field, part), lines: false }, vec![format!("{target}?{part}")])
            })
            .collect(),
        kind => {
            let lines = matches!(kind, FieldKind::LongText { .. });
            vec![spec(SpecKind::Text { value: text(field).to_owned(), lines }, vec![target])]
        }
    }
}

/// Returns a part of a day as it is filled in, empty if the day is not known.
fn of_date(field: &Field, part: &str) -> String {
    let Some(Value::Date { iso, .. }) = &field.value else { return String::new() };
    let at = PARTS_OF_DAY.iter().rev().position(|known| *known == part);
    at.and_then(|at| iso.split('-').nth(at)).unwrap_or_default().to_owned()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::pdf::tests::sample;

    #[test]
    fn a_day_is_three_fields_that_say_which_part_they_are() {
        let mut field = sample::field("born", "Geboortedatum", FieldKind::Date, crate::model::Width::Third);
        field.value = Some(Value::Date { iso: "2011-03-02".into(), text: "2 maart 2011".into() });
        let specs = of_field(&field, &["dag", "maand", "jaar"].map(Into::into));
        let found: Vec<_> = specs.iter().map(|spec| (spec.name.as_str(), &spec.kind, &spec.targets[0])).collect();
        let text = |value: &str| SpecKind::Text { value: value.into(), lines: false };
        assert_eq!(found[0], ("born.day", &text("02"), &"field:born?day".to_owned()));
        assert_eq!(found[2], ("born.year", &text("2011"), &"field:born?year".to_owned()));
        assert!(specs[1].tooltip.ends_with(", maand"));
    }
}
