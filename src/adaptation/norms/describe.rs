//! A norm in words that a board understands. The words are messages (`norms.ftl`); of an act or condition without a
//! message its name is shown.

use crate::locale::Words;
use crate::set::{Bound, Direction, Norm};

/// Returns a norm as one sentence.
#[must_use]
pub fn describe(norm: &Norm, words: &Words<'_>) -> String {
    let who: Vec<String> = norm.who.as_slice().iter().map(|group| word(words, "who", group)).collect();
    let force = serde_json::to_value(norm.force).ok().and_then(|force| force.as_str().map(Into::into));
    let force: String = force.unwrap_or_default();
    let joint = words.get("norm-and").unwrap_or_default();
    let args = [
        ("who", who.join(&joint)),
        ("force", word(words, "force", &force)),
        ("act", word(words, "act", &norm.act)),
        ("within", norm.within.as_ref().map(|bound| within(bound, words)).unwrap_or_default()),
        ("conditions", list(words, "conditions", "condition", &norm.conditions)),
        ("exceptions", list(words, "exceptions", "exception", &norm.exceptions)),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    words.with("norm", &args).unwrap_or_default()
}

/// Returns a bound, with what comes before it.
fn within(bound: &Bound, words: &Words<'_>) -> String {
    let value = bound.value.to_string();
    let unit = format!("unit-{}", bound.unit);
    let known = if bound.value == 1 { words.get(&unit) } else { words.attribute(&unit, "many") };
    let unit = known.unwrap_or_else(|| bound.unit.replace('-', " "));
    let id = match bound.stricter {
        Direction::Lower if bound.value == 0 => "norm-at-once",
        Direction::Lower => "norm-at-most",
        Direction::Higher => "norm-at-least",
    };
    words.with(id, &[("value", &value), ("unit", &unit)]).unwrap_or_default()
}

/// Returns conditions or exceptions, with what comes before them; nothing if there are none.
fn list(words: &Words<'_>, id: &str, kind: &str, names: &[String]) -> String {
    let shown: Vec<String> = names.iter().map(|name| word(words, kind, name)).collect();
    if shown.is_empty() {
        return String::new();
    }
    words.with(&format!("norm-{id}"), &[("list", &shown.join("; "))]).unwrap_or_default()
}

/// Returns the word for a name, or the name itself.
fn word(words: &Words<'_>, kind: &str, name: &str) -> String {
    words.get(&format!("{kind}-{name}")).unwrap_or_else(|| name.replace('-', " "))
}
