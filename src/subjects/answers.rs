//! Whether the answers that a case keeps are shown anywhere: a name written otherwise would be lost in silence.

use super::Located;
use crate::case::{Answers, Case};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::library::Library;
use crate::locale::FIRST;
use crate::set::definition::Element;
use crate::set::{Copies, Definition, Set};

fn family<'a>(case: &Case, library: &'a Library) -> Vec<&'a Set> {
    library.family(&case.set, FIRST).unwrap_or_default()
}

/// Returns warnings for answers that no document shows.
pub(super) fn check(located: &Located<Case>, library: &Library) -> Diagnostics {
    let case = &located.value;
    let definitions: Vec<&Definition> = family(case, library).into_iter().flat_map(|set| &set.documents).collect();
    let of_key = |(key, answers): (&String, &Answers)| {
        let (document, reader) =
            key.split_once('.').map_or((key.as_str(), None), |(document, reader)| (document, Some(reader)));
        let place = |problem: Diagnostic| problem.at(located.place(&format!("answers.{key}")));
        match definitions.iter().find(|definition| definition.document == document) {
            None => {
                let known = definitions.iter().map(|definition| definition.document.as_str());
                vec![place(
                    Diagnostic::warning(Code::CASE_UNKNOWN_ANSWERS)
                        .with("document", shown(document))
                        .suggest(document, known),
                )]
            }
            Some(definition) if !is_somebodys(case, definition, reader) => {
                vec![place(Diagnostic::warning(Code::CASE_ANSWERS_OF_NOBODY).with("document", document))]
            }
            Some(definition) => unknown(definition, answers, library).into_iter().map(place).collect(),
        }
    };
    case.answers.iter().flat_map(of_key).collect()
}

/// Whether a copy shows the answers: those of its reader, or, anonymous, of a number.
fn is_somebodys(case: &Case, definition: &Definition, reader: Option<&str>) -> bool {
    let clients = case.client_system.iter().map(|client| &client.id.0);
    let others = case.participants.iter().map(|other| &other.id.0);
    let mut ids = clients.chain(others).chain(case.organisation.partners.iter().map(|partner| &partner.id));
    match reader {
        None => definition.copies == Copies::One,
        Some(number) if definition.anonymous => number.parse::<u32>().is_ok(),
        Some(reader) => definition.copies != Copies::One && ids.any(|id| id == reader),
    }
}

/// Returns warnings for questions that a document does not ask. What stands under the path of a datum, in a row or beside
/// a signature has no message of its own and is let through.
fn unknown(definition: &Definition, answers: &Answers, library: &Library) -> Diagnostics {
    let asked: Vec<&str> = definition.body.iter().flat_map(Element::questions_asked).collect();
    let is_known = |question: &&String| {
        let is_path = || question.parse().is_ok_and(|path| library.types.of(&path).is_ok());
        asked.contains(&question.as_str()) || question.contains('.') || is_path()
    };
    let unknown = answers.keys().filter(|question| !is_known(question));
    let warning = |question: &String| {
        Diagnostic::warning(Code::CASE_UNKNOWN_QUESTION)
            .with("document", &definition.document)
            .with("question", shown(question))
            .suggest(question, asked.iter().copied())
    };
    unknown.map(warning).collect()
}

/// A key that is a sentence is a value, and stays out of messages.
fn shown(key: &str) -> &str {
    let is_key = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    if key.len() <= 40 && key.bytes().all(is_key) { key } else { "…" }
}
