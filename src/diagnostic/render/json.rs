//! One JSON object on a line, for programs. It has no excerpt, so that no value of a case ends up in a log.

use serde_json::json;

use super::{Said, position, severity};
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
    format!("{object}\n")
}

fn related(place: &Place) -> serde_json::Value {
    let position = place.range.as_ref().map(|range| place.file.line_column(range.start));
    json!({
        "path": place.file.path.display().to_string(),
        "line": position.map(|(line, _)| line),
        "column": position.map(|(_, column)| column),
    })
}
