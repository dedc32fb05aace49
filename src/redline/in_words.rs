//! Norms in the reader's language: each word of the vocabulary has a message in `norms.ftl`. What has none yet is shown
//! as the data have it.

use super::norm::parts;
use crate::adaptation::norms::Part;
use crate::locale::Words;
use crate::set::Norm;

/// Returns a norm in a sentence: who, how strongly, what, within which bound; on which conditions, with which exceptions.
#[must_use]
pub fn norm(words: &Words<'_>, norm: &Norm) -> String {
    let parts = parts(norm);
    let values = |wanted: Part| parts.iter().find(|(part, _)| *part == wanted).map(|(_, values)| values.clone());
    sentence(words, values)
}

/// Returns the sentence of a norm, of which each part has these values.
pub(super) fn sentence(words: &Words<'_>, values: impl Fn(Part) -> Option<Vec<String>>) -> String {
    let said = |part: Part| Some(value(words, part, &values(part)?)).filter(|said| !said.is_empty());
    let with = |id: &str, name: &str, said: String| words.with(id, &[(name, &said)]).unwrap_or_default();
    let first: Vec<String> = [Part::Who, Part::Force, Part::Act].into_iter().filter_map(said).collect();
    let within = said(Part::Within).map(|said| with("redline-within", "bound", said));
    let conditions = said(Part::Conditions).map(|said| with("redline-if", "conditions", said));
    let exceptions = said(Part::Exceptions).map(|said| with("redline-but", "exceptions", said));
    let rest = within.into_iter().chain(conditions).chain(exceptions);
    std::iter::once(first.join(" ")).chain(rest).collect::<Vec<_>>().join(", ")
}

/// Returns the values of a part of a norm in words.
pub(super) fn value(words: &Words<'_>, part: Part, values: &[String]) -> String {
    let said = |value: &String| match part {
        Part::Who => word(words, "who", value),
        Part::Force => word(words, "force", value),
        Part::Act => word(words, "act", value),
        Part::Exceptions => word(words, "exception", value),
        Part::Conditions => word(words, "condition", value),
        Part::Within => bound(words, value),
    };
    values.iter().map(said).collect::<Vec<_>>().join("; ")
}

/// Returns a word of the vocabulary in the reader's language, or as the data have it.
pub(super) fn word(words: &Words<'_>, kind: &str, value: &str) -> String {
    words.get(&format!("{kind}-{value}")).unwrap_or_else(|| value.replace('-', " "))
}

/// Returns a bound in words: `hoogstens 14 werkdagen`.
fn bound(words: &Words<'_>, value: &str) -> String {
    let mut parts = value.splitn(3, ' ');
    let mut next = || parts.next().unwrap_or_default();
    let (direction, count, unit) = (next(), next(), next());
    if let ("lower", "0", Some(at_once)) = (direction, count, words.get("norm-at-once")) {
        return at_once;
    }
    let many = if count == "1" { None } else { words.attribute(&format!("unit-{unit}"), "many") };
    let unit = many.unwrap_or_else(|| word(words, "unit", unit));
    format!("{} {count} {unit}", word(words, "direction", direction))
}
