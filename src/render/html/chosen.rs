//! What the templates ask of a choice.

use tera::{Kwargs, State, TeraResult, Value};

/// Whether a choice is the answer, in templates: `choice is chosen(of=field.value, first=loop.first)`.
///
/// Of yes and no, yes comes first.
#[expect(clippy::needless_pass_by_value, reason = "the template engine hands a test its arguments")]
pub(super) fn is_chosen(choice: &Value, arguments: Kwargs, _: &State<'_>) -> TeraResult<bool> {
    let first = arguments.get::<bool>("first")?.unwrap_or_default();
    let answer = arguments.get::<Value>("of")?;
    let content = answer.as_ref().and_then(|answer| answer.as_map()).and_then(|answer| answer.get(&"content".into()));
    let value = choice.as_map().and_then(|choice| choice.get(&"value".into()));
    Ok(content.is_some_and(|content| match (content.as_bool(), content.as_array()) {
        (Some(yes), _) => yes == first,
        (_, Some(chosen)) => value.is_some_and(|value| chosen.contains(value)),
        _ => Some(content) == value,
    }))
}
