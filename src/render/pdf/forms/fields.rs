//! Turns the places in a PDF into fields.

use std::collections::HashMap;

use lopdf::{Dictionary, Document as Pdf, Object, ObjectId, Result, dictionary};

use crate::form::{OFF, TICKED};

use super::SIZE;
use super::appearance;
use super::face::{FieldFace, Fonts, style};
use super::seats::Seat;
use super::spec::{FieldSpec, SpecKind};

/// Bits of a field's flags (ISO 32000-1, tables 221, 226 and 228).
const REQUIRED: i64 = 1 << 1;
const LINES: i64 = 1 << 12;
const RADIO: i64 = 1 << 15;

/// Flag of an annotation that is printed too (table 165).
const PRINTED: i64 = 1 << 2;

/// Makes fields in one PDF.
pub(super) struct Maker<'a> {
    pdf: &'a mut Pdf,
    face: &'a FieldFace,
    fonts: Fonts,
    pub(super) pictures: Pictures,
}

/// Pictures of buttons, by what they show and their size: a form needs few. Those of text are never shared, not
/// even empty ones, since some programs write what is typed into the picture that they find.
pub(super) type Pictures = HashMap<(Shape, [u32; 2]), ObjectId>;

/// What the picture of a button shows.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Shape {
    Blank,
    Cross,
    Dot,
}

impl<'a> Maker<'a> {
    pub(super) fn new(pdf: &'a mut Pdf, face: &'a FieldFace, fonts: Fonts, pictures: Pictures) -> Self {
        Self { pdf, face, fonts, pictures }
    }

    /// Makes a field at its places, each with the choice that it stands for, and returns it; it has no name yet.
    pub(super) fn field(&mut self, spec: &FieldSpec, places: &[(usize, Seat)]) -> Result<ObjectId> {
        let mut field = entries(spec);
        if let ([(choice, seat)], false) = (places, matches!(spec.kind, SpecKind::Radio { .. })) {
            // A field with one place is one with that place.
            lay_over(&mut field, &self.widget(spec, *choice, seat));
            self.place(seat, &field, "")?;
            return Ok(seat.annotation);
        }
        let kids: Vec<_> = places.iter().map(|(_, seat)| Object::Reference(seat.annotation)).collect();
        field.set("Kids", kids);
        let id = self.pdf.add_object(field);
        for (choice, seat) in places {
            let mut widget = self.widget(spec, *choice, seat);
            widget.set("Parent", id);
            self.place(seat, &widget, &said(spec, *choice))?;
        }
        Ok(id)
    }

    /// Fills in a field that was made before: another value, and at its places the pictures of that.
    pub(super) fn refill(&mut self, field: ObjectId, spec: &FieldSpec, places: &[(usize, Seat)]) -> Result<()> {
        lay_over(self.pdf.get_dictionary_mut(field)?, &entries(spec));
        for (choice, seat) in places {
            let before = picture_of(self.pdf, seat);
            let widget = self.widget(spec, *choice, seat);
            lay_over(self.pdf.get_dictionary_mut(seat.annotation)?, &widget);
            before.map(|picture| self.pdf.objects.remove(&picture));
        }
        Ok(())
    }

    /// Returns what a place has of its own: how it looks, filled in or not.
    fn widget(&mut self, spec: &FieldSpec, choice: usize, seat: &Seat) -> Dictionary {
        let mut widget = dictionary! {
            "Subtype" => "Widget",
            "F" => PRINTED,
            "P" => seat.page,
            "Border" => vec![0.into(), 0.into(), 0.into()], // the theme draws the frame
        };
        match &spec.kind {
            SpecKind::Text { value, lines } if !value.is_empty() => {
                let picture = appearance::text(self.face, self.fonts, value, seat.size, *lines);
                widget.set("AP", dictionary! { "N" => self.pdf.add_object(picture) });
            }
            SpecKind::Text { .. } | SpecKind::Signature => {
                let picture = appearance::blank(seat.size);
                widget.set("AP", dictionary! { "N" => self.pdf.add_object(picture) });
            }
            SpecKind::Tick { on } => self.set_states(&mut widget, seat, TICKED, *on, false),
            SpecKind::Radio { choices, chosen } => {
                self.set_states(&mut widget, seat, &choices[choice].value, *chosen == Some(choice), true);
            }
        }
        widget
    }

    fn picture(&mut self, shape: Shape, size: (f32, f32)) -> ObjectId {
        *self.pictures.entry((shape, [size.0, size.1].map(f32::to_bits))).or_insert_with(|| {
            self.pdf.add_object(match shape {
                Shape::Blank => appearance::blank(size),
                Shape::Cross => appearance::cross(size),
                Shape::Dot => appearance::dot(size),
            })
        })
    }

    fn set_states(&mut self, widget: &mut Dictionary, seat: &Seat, chosen: &str, on: bool, round: bool) {
        let mark = self.picture(if round { Shape::Dot } else { Shape::Cross }, seat.size);
        let blank = self.picture(Shape::Blank, seat.size);
        let mut states = Dictionary::new();
        states.set(chosen, mark);
        states.set(OFF, blank);
        widget.set("AP", dictionary! { "N" => states });
        // Said again for who looks at the place alone: only a button may have several pictures.
        widget.set("FT", "Btn");
        widget.set("AS", name(state(on, chosen)));
    }

    /// Puts a field in the place of the theme's link, in the page and in the tag tree.
    fn place(&mut self, seat: &Seat, field: &Dictionary, said: &str) -> Result<()> {
        let annotation = self.pdf.get_dictionary_mut(seat.annotation)?;
        for key in [&b"A"[..], b"Contents", b"BS", b"QuadPoints", b"H"] {
            annotation.remove(key);
        }
        lay_over(annotation, field);
        if let Some(tag) = seat.tag {
            let tag = self.pdf.get_dictionary_mut(tag)?;
            tag.set("S", name("Form"));
            // Alone, not in a list of one: else programs that check what was changed since a signature (pyHanko) do not
            // recognise the place, and a second signature makes the first one suspicious.
            if let Ok([only]) = tag.get(b"K").and_then(Object::as_array).map(Vec::as_slice) {
                let only = only.clone();
                tag.set("K", only);
            }
            if !said.is_empty() {
                tag.set("Alt", text_string(said));
            }
        }
        Ok(())
    }
}

/// Returns the one picture of a place; buttons have several.
pub(super) fn picture_of(pdf: &Pdf, seat: &Seat) -> Option<ObjectId> {
    let pictures = pdf.get_dictionary(seat.annotation).ok()?.get(b"AP").ok()?.as_dict().ok()?;
    pictures.get(b"N").ok()?.as_reference().ok()
}

/// Returns what a field has whatever its places: kind, tooltip, flags and value. What is known when the form leaves is its
/// default too (`DV`), so that whoever reads it back can tell what was changed; it is also what a reset brings back.
fn entries(spec: &FieldSpec) -> Dictionary {
    let (kind, flags) = match &spec.kind {
        SpecKind::Text { lines, .. } => ("Tx", if *lines { LINES } else { 0 }),
        SpecKind::Tick { .. } => ("Btn", 0),
        SpecKind::Radio { .. } => ("Btn", RADIO),
        SpecKind::Signature => ("Sig", 0),
    };
    let flags = if spec.required { flags | REQUIRED } else { flags };
    let mut field = dictionary! { "FT" => kind, "TU" => text_string(&spec.tooltip), "Ff" => flags };
    match &spec.kind {
        SpecKind::Text { value, lines } => {
            // In a field of several lines no size is asked for: whoever sets what is typed makes it smaller until it fits.
            field.set("DA", Object::string_literal(style(if *lines { 0.0 } else { SIZE })));
            if !value.is_empty() {
                field.set("V", text_string(value));
                field.set("DV", text_string(value));
            }
        }
        SpecKind::Tick { on } => set_state(&mut field, on.then_some(TICKED)),
        SpecKind::Radio { choices, chosen } => {
            set_state(&mut field, chosen.map(|index| choices[index].value.as_str()));
        }
        SpecKind::Signature => {}
    }
    field
}

fn set_state(field: &mut Dictionary, chosen: Option<&str>) {
    field.set("V", name(chosen.unwrap_or(OFF)));
    if let Some(chosen) = chosen {
        field.set("DV", name(chosen));
    }
}

/// Says which of several places this is.
fn said(spec: &FieldSpec, choice: usize) -> String {
    match &spec.kind {
        SpecKind::Radio { choices, .. } => {
            format!("{}: {}", spec.tooltip, choices[choice].label)
        }
        _ => spec.tooltip.clone(),
    }
}

/// Sets all entries of `upper`. The library's own `extend` would keep both values where there are two.
fn lay_over(lower: &mut Dictionary, upper: &Dictionary) {
    for (key, value) in upper {
        lower.set(key.clone(), value.clone());
    }
}

fn state(on: bool, chosen: &str) -> &str {
    if on { chosen } else { OFF }
}

fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

/// Returns a text as PDF has it: as it is if plain, else as UTF-16.
pub(super) fn text_string(text: &str) -> Object {
    if text.is_ascii() {
        return Object::string_literal(text);
    }
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), lopdf::StringFormat::Hexadecimal)
}
