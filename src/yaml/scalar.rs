//! One text to one value: the schema says which kind it is.

use jiff::civil::{Date, Time};
use serde_json::Value;

use super::Shape;
use crate::diagnostic::{Code, Diagnostic};

/// Returns the value that a text stands for.
///
/// # Errors
/// The code of what is wrong with it.
pub(super) fn read(text: &str, shape: &Shape) -> Result<Value, Code> {
    let checked = |is_right: bool, code| if is_right { Ok(text.into()) } else { Err(code) };
    match shape {
        Shape::Text { kind, .. } if kind == "colour" => checked(is_colour(text), Code::CASE_BAD_COLOUR),
        Shape::Text { .. } => Ok(text.into()),
        Shape::Date => checked(is_date(text), Code::CASE_BAD_DATE),
        Shape::Time => checked(is_time(text), Code::CASE_BAD_TIME),
        Shape::Choice { values, .. } => checked(values.iter().any(|value| value == text), Code::CASE_UNKNOWN_CHOICE),
        Shape::YesNo => yes_no(text).map(Value::from).ok_or(Code::CASE_WRONG_KIND),
        Shape::Number { min, max, .. } => match text.parse::<i64>() {
            Ok(number) if (*min..=*max).contains(&number) => Ok(number.into()),
            Ok(_) => Err(Code::CASE_OUT_OF_BOUNDS),
            Err(_) => Err(Code::CASE_WRONG_KIND),
        },
        Shape::List(_) | Shape::Record { .. } | Shape::Map { .. } | Shape::AnyOf { .. } => Err(Code::CASE_WRONG_KIND),
    }
}

/// Adds to a problem what its sentence tells about the shape that was expected.
pub(super) fn explain(problem: Diagnostic, text: &str, shape: &Shape) -> Diagnostic {
    match (problem.code, shape) {
        (Code::CASE_UNKNOWN_CHOICE, Shape::Choice { values, .. }) => {
            problem.with("allowed", values.join(", ")).suggest(text, values.iter().map(String::as_str))
        }
        (Code::CASE_OUT_OF_BOUNDS, Shape::Number { min, max, .. }) => problem.with("min", min).with("max", max),
        (Code::CASE_WRONG_KIND, _) => problem.with("expected", kind(shape)),
        _ => problem,
    }
}

/// Returns whether a text is of a shape by the way it is written, where several shapes are allowed: `12` is a number
/// and `"12"` a text.
pub(super) fn fits(text: &str, plain: bool, shape: &Shape) -> bool {
    match shape {
        Shape::Text { .. } => true,
        Shape::YesNo => plain && yes_no(text).is_some(),
        Shape::Number { .. } => plain && text.parse::<i64>().is_ok_and(|number| number.to_string() == text),
        Shape::Choice { values, .. } => values.iter().any(|value| value == text),
        Shape::Date => is_date(text),
        Shape::Time => is_time(text),
        _ => false,
    }
}

/// Returns the word by which the sentence about a wrong kind is chosen.
fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text { .. } => "text",
        Shape::Date => "date",
        Shape::Time => "time",
        Shape::YesNo => "yes-no",
        Shape::Number { .. } => "number",
        Shape::Choice { .. } => "choice",
        Shape::List(_) => "list",
        Shape::Record { .. } | Shape::Map { .. } => "fields",
        Shape::AnyOf { options, .. } => options.first().map_or("text", kind),
    }
}

fn yes_no(text: &str) -> Option<bool> {
    match text {
        "true" | "ja" | "Ja" => Some(true),
        "false" | "nee" | "Nee" => Some(false),
        _ => None,
    }
}

/// The length is checked too, because what parses a day would take a time after it.
fn is_date(text: &str) -> bool {
    text.len() == "2026-11-12".len() && text.parse::<Date>().is_ok()
}

fn is_colour(text: &str) -> bool {
    let digits = text.strip_prefix('#');
    digits.is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn is_time(text: &str) -> bool {
    text.len() == "16:30".len() && text.parse::<Time>().is_ok()
}
