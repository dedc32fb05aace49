//! The fields of the sample.

use crate::model::*;

pub(super) fn text(id: &str, label: &str, value: Option<&str>, width: Width) -> Field {
    Field {
        id: id.into(),
        label: label.into(),
        hint: None,
        tooltip: format!("{label} van deze persoon"),
        required: false,
        kind: FieldKind::Text { autocomplete: None },
        value: value.map(|value| Value::Text(value.into())),
        width,
    }
}

pub(super) fn date(id: &str, label: &str, value: Option<(&str, &str)>) -> Field {
    let value = value.map(|(iso, text)| Value::Date { iso: iso.into(), text: text.into() });
    Field { kind: FieldKind::Date, value, ..text(id, label, None, Width::Full) }
}

/// How one chooses.
#[derive(Clone, Copy)]
pub(super) enum Pick {
    YesNo,
    OneOf,
    AnyOf,
}

pub(super) fn choices(id: &str, label: &str, pick: Pick, labels: &[&str], value: Option<Value>) -> Field {
    let choices = labels
        .iter()
        .map(|label| Choice { value: label.to_lowercase().replace(' ', "-"), label: (*label).into() })
        .collect();
    let kind = match pick {
        Pick::YesNo => FieldKind::YesNo { choices },
        Pick::OneOf => FieldKind::OneOf { choices },
        Pick::AnyOf => FieldKind::AnyOf { choices },
    };
    Field { kind, value, ..text(id, label, None, Width::Full) }
}

pub(super) fn required(field: Field) -> Field {
    Field { required: true, ..field }
}
