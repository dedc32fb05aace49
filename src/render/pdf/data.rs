//! The JSON that the theme reads: the document, and what the theme has to know about the rendering.
//!
//! Text is data. Controls that would turn the direction of what stands around them are written out as their number
//! (`[U+202E]`), so that a reader sees that they are there and nothing else moves.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::Value as Json;

use crate::characters::{breaks, number, turns};
use crate::model::{Document, Image};
use crate::render::renderer::{Fields, Options, Provenance};

use super::forms::FieldFace;

/// A word of more bytes may fit on no line.
const LONG: usize = 60;

/// Letters of a long word that stay together; they fit in any column.
const TOGETHER: usize = 10;

/// What the theme reads.
#[derive(Serialize)]
pub(super) struct Data {
    /// The document as a tree, with every text as it will be printed.
    pub(super) document: Json,
    frame: Frame,
}

/// What the theme has to know beside the document.
#[derive(Serialize)]
struct Frame {
    /// Whether fields can be filled in on screen.
    fillable: bool,
    /// Whether each clause shows where it comes from.
    provenance: bool,
    /// Whether some field is required, so that the marking has to be explained.
    required: bool,
    /// Format of the logo as Typst names it, if there is a logo.
    logo: Option<&'static str>,
}

impl Data {
    /// Returns what the theme reads of a document.
    pub(super) fn new(document: &Document, options: Options, face: &FieldFace) -> Self {
        let mut tree = serde_json::to_value(document).expect("a model is JSON");
        let frame = Frame {
            fillable: options.fields == Fields::Fillable,
            provenance: options.provenance == Provenance::Shown,
            required: document.fields().iter().any(|field| field.required),
            logo: document.meta.issuer.logo.as_ref().map(format),
        };
        fix(&mut tree, face);
        soften(&mut tree, options.fields);
        walk(&mut tree, "", &mut |_, text| {
            if let Cow::Owned(printable) = printable(text) {
                *text = printable;
            }
        });
        Self { document: tree, frame }
    }

    /// Returns the bytes of the JSON.
    pub(super) fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("a tree is JSON")
    }
}

/// Lets words that no line can hold break wherever they have to. Names by which programs know things stay as they are,
/// and so do answers that can be changed on screen: they are read back.
fn soften(json: &mut Json, fields: Fields) {
    let stays = |key: &str| match key {
        "id" | "path" | "tooltip" | "url" => true,
        "value" => fields == Fields::Fillable,
        _ => false,
    };
    match json {
        Json::String(text) if text.len() > LONG && text.split_whitespace().any(|word| word.len() > LONG) => {
            *text = text.split_inclusive(char::is_whitespace).map(softened).collect();
        }
        Json::Array(items) => items.iter_mut().for_each(|item| soften(item, fields)),
        Json::Object(entries) => {
            let shown = entries.iter_mut().filter(|(key, _)| !stays(key));
            shown.for_each(|(_, value)| soften(value, fields));
        }
        _ => {}
    }
}

/// Returns a word with places to break, if it is long.
fn softened(word: &str) -> Cow<'_, str> {
    if word.len() <= LONG {
        return word.into();
    }
    let letters: Vec<char> = word.chars().collect();
    letters.chunks(TOGETHER).map(String::from_iter).collect::<Vec<_>>().join("\u{200b}").into()
}

/// Marks the fields whose answer the face of the fields cannot show: these are printed, and cannot be changed on screen.
fn fix(json: &mut Json, face: &FieldFace) {
    match json {
        Json::Array(items) => items.iter_mut().for_each(|item| fix(item, face)),
        Json::Object(entries) if entries.contains_key("tooltip") => {
            let fixed = entries.get("value").is_some_and(|value| !shows(face, value));
            entries.insert("fixed".into(), Json::Bool(fixed));
        }
        Json::Object(entries) => entries.values_mut().for_each(|value| fix(value, face)),
        _ => {}
    }
}

fn shows(face: &FieldFace, json: &Json) -> bool {
    match json {
        Json::String(text) => face.has(text),
        Json::Array(items) => items.iter().all(|item| shows(face, item)),
        Json::Object(entries) => entries.values().all(|value| shows(face, value)),
        _ => true,
    }
}

fn format(logo: &Image) -> &'static str {
    match logo.media_type.as_str() {
        "image/svg+xml" => "svg",
        "image/jpeg" => "jpg",
        _ => "png",
    }
}

/// Visits each text with the name of the nearest thing around it that has one: a field, a clause, a part.
pub(super) fn walk(json: &mut Json, place: &str, visit: &mut impl FnMut(&str, &mut String)) {
    match json {
        Json::String(text) => visit(place, text),
        Json::Array(items) => items.iter_mut().for_each(|item| walk(item, place, visit)),
        Json::Object(entries) => {
            let name = ["id", "path"].iter().find_map(|key| entries.get(*key)?.as_str()).map(str::to_owned);
            for (key, value) in entries.iter_mut() {
                // Only the frame of a document has things without a name; there the key says best where a text is.
                let place = name.as_deref().unwrap_or(if place.is_empty() || matches!(place, "meta" | "chrome") {
                    key
                } else {
                    place
                });
                walk(value, place, visit);
            }
        }
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

/// Returns a text as it can be printed without harm to what stands around it.
fn printable(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|character| turns(character) || breaks(character)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for character in text.replace("\r\n", "\n").chars() {
        if turns(character) {
            out.extend(["[", &number(character), "]"]);
        } else if breaks(character) {
            out.push('\n');
        } else {
            out.push(character);
        }
    }
    Cow::Owned(out)
}
