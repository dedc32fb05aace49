//! Values as YAML, so that each comes back as it went in.
//!
//! A text stands bare when nothing in it can be taken for anything else, as a block when it has several lines, and
//! between double quotes otherwise. What cannot be seen is written as its number.

use serde_json::{Map, Value};

use crate::characters::{is_invisible, is_noncharacter};

/// Spaces for each level.
pub(super) const STEP: usize = 2;

/// Length beyond which a list is not written on one line.
const LINE: usize = 100;

/// Words that some reader of YAML takes for yes, no or nothing.
const WORDS: [&str; 13] = ["null", "true", "false", "yes", "no", "ja", "nee", "on", "off", "y", "n", "inf", "nan"];

/// How texts of several lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Texts {
    /// As a block, where they come back as they were.
    Lines,
    /// Between quotes, on one line. A comment below a block can become part of it.
    Quoted,
}

/// Returns what follows the colon of a key: a space and the value, or lines below it that are indented by `indent`.
pub(super) fn after_colon(value: &Value, indent: usize, texts: Texts) -> String {
    match value {
        Value::Object(fields) if !fields.is_empty() => format!("\n{}", map(fields, indent, &pad(indent), texts)),
        Value::Array(items) if !items.is_empty() && !fits_on_line(value) => format!("\n{}", list(items, indent, texts)),
        Value::String(text) => format!(" {}", block(text, indent, texts).unwrap_or_else(|| inline(value))),
        _ => format!(" {}", inline(value)),
    }
}

/// Returns what follows the dash of an item; `indent` is where its keys stand.
pub(super) fn after_dash(value: &Value, indent: usize, texts: Texts) -> String {
    match value {
        Value::Object(fields) if !fields.is_empty() => map(fields, indent, "", texts),
        Value::String(text) => block(text, indent, texts).unwrap_or_else(|| inline(value)),
        _ => inline(value),
    }
}

/// Returns a key with its value.
pub(super) fn entry(name: &str, value: &Value, indent: usize, texts: Texts) -> String {
    format!("{}:{}", key(name), after_colon(value, indent + STEP, texts))
}

/// Returns a value on one line.
pub(super) fn inline(value: &Value) -> String {
    match value {
        Value::String(text) if is_plain(text) => text.clone(),
        Value::String(text) => quoted(text),
        Value::Array(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) => {
            let entries: Vec<String> =
                fields.iter().map(|(name, value)| format!("{}: {}", key(name), inline(value))).collect();
            format!("{{{}}}", entries.join(", "))
        }
        other => other.to_string(),
    }
}

/// Returns a text of several lines as a block; none if it would not come back as it is.
pub(super) fn block(text: &str, indent: usize, texts: Texts) -> Option<String> {
    let (body, head) = match text.strip_suffix('\n') {
        Some(body) => (body, "|"),
        None => (text, "|-"),
    };
    let is_safe = |line: &str| !line.ends_with([' ', '\t']) && !line.chars().any(needs_escape);
    let starts = body.starts_with(|first: char| !first.is_whitespace());
    if texts == Texts::Quoted
        || !body.contains('\n')
        || !starts
        || body.ends_with('\n')
        || !body.split('\n').all(is_safe)
    {
        return None;
    }
    let line = |line: &str| if line.is_empty() { String::new() } else { pad(indent) + line };
    Some(format!("{head}\n{}", body.split('\n').map(line).collect::<Vec<_>>().join("\n")))
}

fn map(fields: &Map<String, Value>, indent: usize, first: &str, texts: Texts) -> String {
    let mut text = String::new();
    for (name, value) in fields {
        text += if text.is_empty() { first } else { "\n" };
        if text.ends_with('\n') {
            text += &pad(indent);
        }
        text += &entry(name, value, indent, texts);
    }
    text
}

fn list(items: &[Value], indent: usize, texts: Texts) -> String {
    let item = |item: &Value| format!("{}- {}", pad(indent), after_dash(item, indent + STEP, texts));
    items.iter().map(item).collect::<Vec<_>>().join("\n")
}

fn fits_on_line(value: &Value) -> bool {
    let plain = value.as_array().is_some_and(|items| items.iter().all(|item| !item.is_object() && !item.is_array()));
    plain && inline(value).len() <= LINE
}

/// Returns a key.
pub(super) fn key(name: &str) -> String {
    let letters = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    if name.bytes().all(letters) && is_plain(name) { name.into() } else { quoted(name) }
}

/// Returns spaces.
pub(super) fn pad(indent: usize) -> String {
    " ".repeat(indent)
}

/// Whether a text can stand bare, between brackets too, and be taken for nothing but a text.
fn is_plain(text: &str) -> bool {
    let allowed = |letter: char| letter.is_alphanumeric() || " -_.;()/'%€+@!".contains(letter);
    let is_word = || WORDS.contains(&text.to_lowercase().trim_start_matches('.'));
    text.starts_with(|first: char| first.is_alphanumeric() || first == '(')
        && !text.ends_with(' ')
        && text.chars().all(allowed)
        && !is_word()
        && text.parse::<f64>().is_err()
        && !text.starts_with("0x")
}

/// Returns a text between double quotes.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' => quoted += "\\\"",
            '\\' => quoted += "\\\\",
            '\n' => quoted += "\\n",
            '\t' => quoted += "\\t",
            '\r' => quoted += "\\r",
            letter if needs_escape(letter) => quoted += &number(letter),
            letter => quoted.push(letter),
        }
    }
    quoted + "\""
}

fn number(letter: char) -> String {
    let code = u32::from(letter);
    if code > 0xFFFF { format!("\\U{code:08X}") } else { format!("\\u{code:04X}") }
}

/// Whether a character cannot be seen, ends a line, or changes the direction of others.
fn needs_escape(letter: char) -> bool {
    letter.is_control() || is_invisible(letter) || is_noncharacter(letter)
}
