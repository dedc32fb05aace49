//! The fields of a form, down the tree in which they hang (ISO 32000-1, 12.7.3).
//!
//! A field passes its kind, flags and values on to those below it. A widget is where a field shows; one that has a field
//! to itself is one with it.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object};

use crate::form::OFF;

use super::file::File;
use super::{ID, Refusal, Result, text};

/// How deep fields may hang below each other.
const DEPTH: usize = 32;

/// What a field passes on to those below it.
const INHERITED: [&[u8]; 4] = [b"FT", b"Ff", b"V", b"DV"];

/// A field with what it holds, which may be inherited.
pub(super) struct Field {
    /// Full name.
    pub(super) name: String,
    /// Kind: `Tx`, `Btn`, `Ch` or `Sig`.
    pub(super) kind: Vec<u8>,
    /// Flags.
    pub(super) flags: i64,
    /// What stands in it.
    pub(super) value: Option<Object>,
    /// What stood in it when it left.
    pub(super) given: Option<Object>,
    /// What its values stand for, where they are numbers.
    pub(super) options: Vec<Object>,
    /// Whether it holds text with looks of its own.
    pub(super) rich: bool,
    /// Where it shows; of a button alone.
    pub(super) widgets: Vec<Widget>,
}

/// A place where a button shows.
pub(super) struct Widget {
    /// The states that it can show, but for `Off`.
    pub(super) states: Vec<Vec<u8>>,
    /// The state that it shows, if it says.
    pub(super) shown: Option<Vec<u8>>,
}

/// Returns all fields of a form.
pub(super) fn walk(file: &File<'_>, form: &Dictionary) -> Result<Vec<Field>> {
    let mut walk = Walk { file, seen: BTreeSet::new(), fields: Vec::new() };
    for root in file.list(form, b"Fields")? {
        if let Some(field) = walk.step(&root)? {
            walk.below(&field, &Above::default(), 0)?;
        }
    }
    Ok(walk.fields)
}

struct Walk<'a, 'b> {
    file: &'a File<'b>,
    /// Objects met so far; none may be met twice, or the walk would have no end.
    seen: BTreeSet<u32>,
    fields: Vec<Field>,
}

/// What comes from above.
#[derive(Default)]
struct Above {
    name: String,
    /// What is passed on, as it stands there.
    passed: Dictionary,
}

impl Walk<'_, '_> {
    /// Returns the dictionary of a field or widget.
    fn step(&mut self, node: &Object) -> Result<Option<Dictionary>> {
        if let Object::Reference((number, _)) = node
            && !self.seen.insert(*number)
        {
            return Err(Refusal::Damaged);
        }
        match self.file.resolve(node)? {
            Object::Dictionary(dictionary) => Ok(Some(dictionary)),
            Object::Null => Ok(None),
            _ => Err(Refusal::Damaged),
        }
    }

    fn below(&mut self, field: &Dictionary, above: &Above, depth: usize) -> Result<()> {
        if depth == DEPTH {
            return Err(Refusal::Excessive);
        }
        let here = self.here(field, above)?;
        let mut widgets = Vec::new();
        let mut has_fields = false;
        for kid in self.file.list(field, b"Kids")? {
            let Some(kid) = self.step(&kid)? else { continue };
            if kid.has(b"T") {
                has_fields = true;
                self.below(&kid, &here, depth + 1)?;
            } else {
                widgets.push(kid);
            }
        }
        if !has_fields {
            let field = self.field(field, here, &widgets)?;
            self.fields.extend(field);
        }
        Ok(())
    }

    fn here(&self, field: &Dictionary, above: &Above) -> Result<Above> {
        let part = match self.file.entry(field, b"T")? {
            Some(part) => part.as_str().ok().and_then(text::decode).ok_or(Refusal::Damaged)?,
            None => String::new(),
        };
        let mut here = Above { name: above.name.clone(), passed: self.passed(&above.passed)? };
        if !here.name.is_empty() && !part.is_empty() {
            here.name.push('.');
        }
        here.name.push_str(&part);
        if here.name.len() > ID {
            return Err(Refusal::Excessive);
        }
        for key in INHERITED {
            if let Ok(value) = field.get(key) {
                here.passed.set(key, value.clone());
            }
        }
        Ok(here)
    }

    /// Returns what a field gets from above: a copy, so it is paid for. Lists are not passed on.
    fn passed(&self, above: &Dictionary) -> Result<Dictionary> {
        let mut passed = Dictionary::new();
        for (key, value) in above {
            match value {
                Object::String(text, _) | Object::Name(text) => self.file.fuel().bytes(text.len())?,
                Object::Integer(_) | Object::Reference(_) => {}
                _ => continue,
            }
            passed.set(key.clone(), value.clone());
        }
        Ok(passed)
    }

    fn field(&self, field: &Dictionary, here: Above, widgets: &[Dictionary]) -> Result<Option<Field>> {
        // Some write the kind on the widgets alone.
        let kind = |place: &Dictionary| self.file.entry(place, b"FT");
        let mut found = kind(&here.passed)?;
        for widget in widgets {
            found = if found.is_some() { found } else { kind(widget)? };
        }
        let Some(Object::Name(kind)) = found else { return Ok(None) };
        let entry = |key: &[u8]| self.file.entry(&here.passed, key);
        let flags = entry(b"Ff")?.and_then(|flags| flags.as_i64().ok()).unwrap_or_default();
        let places = if widgets.is_empty() { std::slice::from_ref(field) } else { widgets };
        let is_button = kind == b"Btn";
        let widgets = places.iter().filter(|_| is_button).map(|place| self.widget(place)).collect::<Result<_>>()?;
        let value = self.text(entry(b"V")?)?;
        let given = self.text(entry(b"DV")?)?;
        let options = self.file.list(field, b"Opt")?;
        Ok(Some(Field { name: here.name, kind, flags, value, given, options, rich: field.has(b"RV"), widgets }))
    }

    /// Returns where a button shows, with what it can show (12.5.5).
    fn widget(&self, place: &Dictionary) -> Result<Widget> {
        let shown = self.file.entry(place, b"AS")?.and_then(|state| state.as_name().map(Into::into).ok());
        let looks = match self.file.entry(place, b"AP")? {
            Some(Object::Dictionary(looks)) => self.file.entry(&looks, b"N")?,
            _ => None,
        };
        let states = match looks {
            Some(Object::Dictionary(states)) => states.iter().map(|(state, _)| state.clone()).collect(),
            _ => Vec::new(),
        };
        self.file.fuel().values(states.len())?;
        Ok(Widget { states: states.into_iter().filter(|state| state != OFF.as_bytes()).collect(), shown })
    }

    /// Unpacks a value that is written as a stream, as long texts may be.
    fn text(&self, value: Option<Object>) -> Result<Option<Object>> {
        Ok(match value {
            Some(Object::Stream(stream)) => {
                Some(Object::String(self.file.unpack(&stream)?, lopdf::StringFormat::Literal))
            }
            value => value,
        })
    }
}
