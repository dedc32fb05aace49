//! How a field looks: the pictures that a reader shows before anybody has typed.

use std::fmt::Write;

use lopdf::{Dictionary, Stream, dictionary};

use super::SIZE;
use super::face::{FieldFace, Fonts};

/// Room between the edge of a field and its text, in points.
const INSET: f32 = 6.0;
/// From line to line, in sizes of the text.
const LEADING: f32 = 4.0 / 3.0;
/// The smallest size to which a text that is too long for its line is set.
const SMALLEST: f32 = 6.0;
/// How many times smaller an answer may be set that we fill in ourselves; what needs less is printed on paper of its own.
const SMALLER: f32 = 1.4;
/// By how much a text of several lines becomes smaller at a time, in points.
const STEP: f32 = 0.5;

/// Returns the picture of nothing.
pub(super) fn blank(size: (f32, f32)) -> Stream {
    picture(size, Dictionary::new(), "/Tx BMC EMC")
}

/// Returns the cross of a ticked box.
pub(super) fn cross((width, height): (f32, f32)) -> Stream {
    let (near, right, top) = (2.3, width - 2.3, height - 2.3);
    let strokes = format!("q 1.3 w 0.1 G {near} {near} m {right} {top} l S {near} {top} m {right} {near} l S Q");
    picture((width, height), Dictionary::new(), &strokes)
}

/// Returns the dot of a chosen ring.
pub(super) fn dot((width, height): (f32, f32)) -> Stream {
    let (x, y, r) = (width / 2.0, height / 2.0, 3.1);
    let k = r * 0.5523; // how far the handles of a quarter of a circle reach
    let curves = format!(
        "q 0.1 g {} {y} m {} {} {} {} {x} {} c {} {} {} {} {} {y} c {} {} {} {} {x} {} c {} {} {} {} {} {y} c f Q",
        x + r,
        x + r,
        y + k,
        x + k,
        y + r,
        y + r,
        x - k,
        y + r,
        x - r,
        y + k,
        x - r,
        x - r,
        y - k,
        x - k,
        y - r,
        y - r,
        x + k,
        y - r,
        x + r,
        y - k,
        x + r,
    );
    picture((width, height), Dictionary::new(), &curves)
}

/// Returns a text as it stands in its field: smaller if it does not fit.
pub(super) fn text(face: &FieldFace, fonts: Fonts, value: &str, (width, height): (f32, f32), lines: bool) -> Stream {
    let room = width - 2.0 * INSET;
    let (size, top, rows) = if lines {
        let (size, rows) = fit(face, value, (room, height - 2.0 * INSET));
        (size, height - INSET - face.cap_height(size), rows)
    } else {
        let size = (SIZE * room / face.width(value, SIZE).max(1.0)).clamp(SMALLEST, SIZE);
        (size, (height - face.cap_height(size)) / 2.0, vec![value.replace('\n', " ")])
    };
    let mut content =
        format!("/Tx BMC q 1 1 {} {} re W n BT /Text {size} Tf 0.1 g {INSET} {top} Td ", width - 2.0, height - 2.0);
    for (index, row) in rows.iter().enumerate() {
        let down = if index == 0 { String::new() } else { format!("0 -{} Td ", leading(size)) };
        let _ = write!(content, "{down}<{}> Tj ", face.glyphs(row));
    }
    content.push_str("ET Q EMC");
    picture((width, height), dictionary! { "Font" => dictionary! { "Text" => fonts.glyphs } }, &content)
}

/// Returns whether a field shows the whole of a text, in letters that can still be read.
pub(super) fn shows(face: &FieldFace, value: &str, (width, height): (f32, f32), lines: bool) -> bool {
    let room = width - 2.0 * INSET;
    if lines {
        let size = SIZE / SMALLER;
        high(wrap(face, value, room, size).len(), face, size) <= height - 2.0 * INSET
    } else {
        face.width(value, SIZE) <= SMALLER * room
    }
}

/// From line to line, in points.
fn leading(size: f32) -> f32 {
    size * LEADING
}

/// Deals a text over lines, in the largest size in which these fit; of what fits in none the end is cut off.
fn fit(face: &FieldFace, value: &str, (width, height): (f32, f32)) -> (f32, Vec<String>) {
    let mut size = SIZE;
    loop {
        let rows = wrap(face, value, width, size);
        if high(rows.len(), face, size) <= height || size <= SMALLEST {
            return (size, rows);
        }
        size = (size - STEP).max(SMALLEST);
    }
}

/// Returns how high lines are together.
fn high(rows: usize, face: &FieldFace, size: f32) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "lines are few")]
    let below = rows.saturating_sub(1) as f32;
    face.cap_height(size) + leading(size) * below
}

/// Deals words over lines of this width.
fn wrap(face: &FieldFace, value: &str, room: f32, size: f32) -> Vec<String> {
    let space = face.width(" ", size);
    let mut rows = Vec::new();
    for line in value.split('\n') {
        let (mut row, mut taken) = (String::new(), 0.0);
        for word in line.split(' ') {
            let width = face.width(word, size);
            if row.is_empty() || taken + space + width <= room {
                if !row.is_empty() {
                    row.push(' ');
                    taken += space;
                }
                row.push_str(word);
                taken += width;
            } else {
                rows.push(std::mem::replace(&mut row, word.to_owned()));
                taken = width;
            }
        }
        rows.push(row);
    }
    rows
}

fn picture((width, height): (f32, f32), resources: Dictionary, content: &str) -> Stream {
    // A form may have hundreds of these, outside of every packed stream: no entry that is not needed.
    let [width, height] = [width, height].map(|side| (side * 100.0).round() / 100.0);
    let frame = dictionary! {
        "Subtype" => "Form",
        "BBox" => vec![0.into(), 0.into(), width.into(), height.into()],
        "Resources" => resources,
    };
    Stream::new(frame, content.as_bytes().to_vec())
}
