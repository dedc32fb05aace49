//! A new case for a blank form that comes back.

use super::form::name;
use super::{Identity, Raw, Returned};
use crate::model::Filling;

/// What a new case begins with.
pub struct Beginning {
    /// The form, without what became the identifier of the case.
    pub returned: Returned,
    /// Short name of the case and of its file: the number written in the form, else one of its document.
    pub stem: String,
}

/// Returns what a new case begins with; none for a form that was made for a case, which has to be laid into that.
#[must_use]
pub fn beginning(returned: &Returned) -> Option<Beginning> {
    let identity = &returned.identity;
    if identity.filled == Filling::Filled || identity.case.is_some() {
        return None;
    }
    let written = match returned.answers.get("case") {
        Some(Raw::Text(text)) => slug(text),
        _ => String::new(),
    };
    let stem = if written.is_empty() { slug(&format!("nieuw-{}", identity.document)) } else { written };
    let mut returned = returned.clone();
    returned.answers.remove("case");
    Some(Beginning { returned, stem })
}

/// Returns the text of a case file to begin with for a blank form that comes back: its set, its desk, its language.
#[must_use]
pub fn begin(identity: &Identity, id: &str, comment: &str) -> String {
    let desk = identity.desk.as_ref().map(|desk| format!("desk: {}\n", name(desk))).unwrap_or_default();
    let (set, locale) = (name(&identity.set), name(&identity.locale));
    let comment = comment.lines().map(|line| format!("# {line}")).collect::<Vec<_>>().join("\n");
    format!("{comment}\n\ncase: {id}\nset: {set}\n{desk}locale: {locale}\n")
}

/// Returns a text as an identifier.
fn slug(text: &str) -> String {
    let letter = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
    let dashed: String = text.trim().chars().map(letter).take(40).collect();
    dashed.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}
