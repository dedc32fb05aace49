//! How long an answer can be. What is longer was not written by hand on a form, and would burst the case file.

use crate::model::FieldKind;

/// Returns how many characters an answer on a field has at most.
pub(super) fn bound(kind: &FieldKind) -> usize {
    match kind {
        FieldKind::LongText { .. } => 20_000,
        FieldKind::Text { .. } => 1_000,
        FieldKind::Email => 254,
        FieldKind::Phone
        | FieldKind::Date
        | FieldKind::Time
        | FieldKind::Number { .. }
        | FieldKind::Tick
        | FieldKind::Signature => 100,
        FieldKind::OneOf { .. } | FieldKind::AnyOf { .. } | FieldKind::YesNo { .. } => 4_000,
    }
}
