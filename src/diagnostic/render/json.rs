//! One JSON object on a line, for programs. It has no excerpt, so that no value of a case ends up in a log.

use std::fmt::Write;

use serde_json::json;

use super::{Said, is_obeyed, position, severity};
use crate::diagnostic::{Diagnostic, Place};

pub(super) fn render(diagnostic: &Diagnostic, said: &Said) -> String {
    let (path, position) = position(diagnostic);
    let at = diagnostic.args.iter().find(|(name, _)| *name == "at").map(|(_, path)| path);
    let object = json!({
        "code": diagnostic.code.as_str(),
        "severity": severity(diagnostic.severity),
        "path": path,
        "line": position.map(|(line, _)| line),
        "column": position.map(|(_, column)| column),
        "at": at,
        "sentence": said.sentence,
        "help": said.help,
        "source": diagnostic.source,
        "related": diagnostic.related.iter().map(related).collect::<Vec<_>>(),
    });
    format!("{}\n", escaped(&object.to_string()))
}

/// Writes out, as JSON does, what it would leave as it is and a terminal would obey. What a program reads is the same.
fn escaped(json: &str) -> String {
    json.chars().fold(String::with_capacity(json.len()), |mut text, character| {
        // All of them have four digits.
        if is_obeyed(character) {
            // Writing into a text cannot fail.
            let _ = write!(text, "\\u{:04x}", u32::from(character));
        } else {
            text.push(character);
        }
        text
    })
}

fn related(place: &Place) -> serde_json::Value {
    let position = place.range.as_ref().map(|range| place.file.line_column(range.start));
    json!({
        "path": place.file.path.display().to_string(),
        "line": position.map(|(line, _)| line),
        "column": position.map(|(_, column)| column),
    })
}
