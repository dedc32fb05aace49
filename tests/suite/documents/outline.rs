//! A composed document as text that a reviewer can read: a line a block, field or row, indented as they nest.
//!
//! Wording stands in `content/` and is reviewed there: of a paragraph that holds no datum only the first words are kept.
//! So a better sentence changes no snapshot, and a datum in the wrong place does.

use std::fmt::Write;

use bundel::model::Document;
use serde_json::{Map, Value};

/// Letters kept of a text that holds no datum.
const KEPT: usize = 40;

/// Tags by which the model tells the kinds of its parts.
const TAGS: [&str; 4] = ["block", "cell", "node", "inline"];

/// Returns the outline of a document.
pub(crate) fn of(document: &Document) -> String {
    let value = serde_json::to_value(document).expect("a document is data");
    let mut text = String::new();
    for (name, datum) in value["meta"].as_object().into_iter().flatten().filter(|(_, datum)| is_told(datum)) {
        match datum {
            Value::Object(issuer) => writeln!(text, "{name}: {}", attributes(issuer).join(" ")),
            datum => writeln!(text, "{name}: {}", short(datum)),
        }
        .expect("a text can be written to");
    }
    text += "---\n";
    for line in children(&value["body"]) {
        text += &line;
        text.push('\n');
    }
    text
}

/// Returns the lines of what is inside something.
fn children(value: &Value) -> Vec<String> {
    let parts = value.as_array().into_iter().flatten();
    let mut lines: Vec<(String, usize)> = Vec::new();
    for part in parts {
        for line in part_lines(part) {
            match lines.last_mut() {
                Some((last, count)) if *last == line => *count += 1,
                _ => lines.push((line, 1)),
            }
        }
    }
    lines.into_iter().map(|(line, count)| if count == 1 { line } else { format!("{line} ×{count}") }).collect()
}

fn part_lines(part: &Value) -> Vec<String> {
    let Some(object) = part.as_object() else {
        return if is_inside(part) { indented(children(part)) } else { vec![short(part)] };
    };
    if object.contains_key("tooltip") {
        return vec![field(object)];
    }
    if let Some(cells) = object.get("cells").and_then(Value::as_array) {
        return vec![format!("| {} |", cells.iter().map(cell).collect::<Vec<_>>().join(" | "))];
    }
    let tag = TAGS.iter().find_map(|tag| object.get(*tag)).and_then(Value::as_str).unwrap_or("-");
    let head = std::iter::once(tag.to_owned()).chain(attributes(object)).collect::<Vec<_>>().join(" ");
    let inside = object.values().filter(|value| is_inside(value)).flat_map(inside_lines);
    std::iter::once(head).chain(indented(inside.collect())).collect()
}

fn inside_lines(value: &Value) -> Vec<String> {
    if value.is_object() { part_lines(value) } else { children(value) }
}

fn indented(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().map(|line| format!("  {line}")).collect()
}

/// Returns what stands on the line of a part itself: texts, numbers and runs of text, without what is empty.
fn attributes(object: &Map<String, Value>) -> Vec<String> {
    let own = object.iter().filter(|(name, value)| {
        !TAGS.contains(&name.as_str()) && *name != "source" && is_told(value) && !is_inside(value)
    });
    own.map(|(name, value)| match name.as_str() {
        "id" | "content" | "number" => short(value),
        _ => format!("{name}={}", short(value)),
    })
    .collect()
}

fn field(field: &Map<String, Value>) -> String {
    let kind = &field["kind"];
    let choices = kind["choices"].as_array().into_iter().flatten().filter_map(|choice| choice["value"].as_str());
    let choices = choices.collect::<Vec<_>>().join("|");
    let mut line =
        format!("{} {} {}", kind["kind"].as_str().unwrap_or("field"), text(&field["id"]), short(&field["label"]));
    for (mark, value) in [("hint", short(&field["hint"])), ("of", choices), ("=", answer(&field["value"]))] {
        if !value.is_empty() {
            write!(line, " {mark} {value}").expect("a text can be written to");
        }
    }
    if field["required"] == true { line + " required" } else { line }
}

/// Returns a cell: its text, or the kind of its field with the answer.
fn cell(cell: &Value) -> String {
    match cell.get("tooltip") {
        Some(_) => format!("{} {}", text(&cell["kind"]["kind"]), answer(&cell["value"])).trim_end().into(),
        None => short(&cell["content"]),
    }
}

fn answer(value: &Value) -> String {
    match &value["content"] {
        Value::Null => String::new(),
        Value::Object(date) => text(&date["text"]),
        Value::Array(chosen) => chosen.iter().map(text).collect::<Vec<_>>().join(", "),
        other => text(other),
    }
}

/// Returns a value on one line; a long text without data is cut off.
fn short(value: &Value) -> String {
    match value {
        Value::Array(items) if items.iter().any(|item| item.get("inline").is_some()) => {
            let whole: String = items.iter().map(inline).collect();
            if whole.contains(['{', '+']) || whole.contains("[-") { whole } else { cut(&whole) }
        }
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join("; "),
        other => cut(&text(other)),
    }
}

fn cut(whole: &str) -> String {
    match whole.char_indices().nth(KEPT) {
        Some((end, _)) => format!("{}…", whole[..end].trim_end()),
        None => whole.into(),
    }
}

/// Returns a run of text; a datum stands in braces, with its path.
fn inline(inline: &Value) -> String {
    let content = || inline["content"].as_array().into_iter().flatten().map(self::inline).collect::<String>();
    match inline["inline"].as_str().unwrap_or_default() {
        "datum" => format!("{{{}: {}}}", text(&inline["path"]), text(&inline["text"])),
        "blank" => format!("{{{}}}", text(&inline["path"])),
        "link" => format!("[{}]({})", content(), text(&inline["url"])),
        "foreign" => format!("[{}]({})", content(), text(&inline["language"])),
        "emphasis" => format!("*{}*", content()),
        "strong" => format!("**{}**", content()),
        "note-reference" => format!("[^{}]", inline["number"]),
        "break" => " / ".into(),
        "inserted" => format!("[+{}+]", content()),
        "deleted" => format!("[-{}-]", content()),
        _ => text(&inline["text"]),
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.replace('\n', " / "),
        other => other.to_string(),
    }
}

fn is_told(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => true,
    }
}

/// Whether a value holds parts that get lines of their own.
fn is_inside(value: &Value) -> bool {
    match value {
        Value::Object(_) => true,
        Value::Array(items) => {
            items.iter().any(|item| item.is_array() || item.is_object() && item.get("inline").is_none())
        }
        _ => false,
    }
}
