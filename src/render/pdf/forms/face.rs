//! The face in which fields are filled in: with all its letters, so that whatever is typed can be shown.
//!
//! One file serves two fonts: one by letter codes, with which a reader shows what is typed, and one by glyph numbers,
//! with which we show what is known, and which reaches all letters of the face.

use std::collections::BTreeMap;
use std::fmt::Write;

use lopdf::{Dictionary, Document as Pdf, Object, ObjectId, Stream, dictionary};
use typst::layout::Abs;
use typst::text::{Font, FontVariant, FontVariations};

use super::{SIZE, sfnt};

/// Name of the font by letter codes in the form's resources.
const NAME: &str = "Field";

/// Returns how text of a size is set that somebody types.
pub(super) fn style(size: f32) -> String {
    format!("/{NAME} {size} Tf 0.1 g")
}

/// The face of the fields, ready to be embedded.
pub(in crate::render::pdf) struct FieldFace {
    name: String,
    glyphs: Glyphs,
    descriptor: Dictionary,
    cap_height: f32,
    file: Stream,
    to_unicode: Stream,
}

/// Glyph and width, in thousandths of the size, of each letter up to the last that the face has: they are looked up for
/// each letter of each answer.
struct Glyphs(Vec<Option<(u16, u16)>>);

impl Glyphs {
    fn get(&self, letter: char) -> Option<(u16, u16)> {
        *self.0.get(u32::from(letter) as usize)?
    }

    fn letters(&self) -> impl Iterator<Item = (char, (u16, u16))> {
        ('\u{0}'..).zip(&self.0).filter_map(|(letter, glyph)| Some((letter, (*glyph)?)))
    }
}

/// The fonts of the fields in one PDF.
#[derive(Clone, Copy)]
pub(super) struct Fonts {
    codes: ObjectId,
    /// The font by glyph numbers.
    pub(super) glyphs: ObjectId,
}

impl Fonts {
    /// Returns the fonts by their names.
    pub(super) fn resources(self) -> Dictionary {
        let mut resources = Dictionary::new();
        resources.set(NAME, self.codes);
        resources
    }
}

impl FieldFace {
    /// Prepares a face.
    pub(in crate::render::pdf) fn new(font: &Font) -> Self {
        let instance =
            font.clone().instantiate(FontVariant::default(), Abs::pt(f64::from(SIZE)), &FontVariations::default());
        let ttf = instance.ttf();
        let per_mille = |units: f32| units * 1000.0 / f32::from(ttf.units_per_em());
        let glyphs = ('\u{0}'..='\u{2fff}')
            .map(|letter| {
                if letter.is_control() {
                    return None;
                }
                let glyph = ttf.glyph_index(letter)?;
                let width = per_mille(f32::from(ttf.glyph_hor_advance(glyph)?)).round();
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "widths are small and positive"
                )]
                Some((glyph.0, width as u16))
            })
            .collect();
        let glyphs = Glyphs(glyphs);
        let name = font.post_script_name().unwrap_or_default();
        let bounds = ttf.global_bounding_box();
        let cap_height = per_mille(f32::from(ttf.capital_height().unwrap_or(ttf.ascender())));
        let descriptor = dictionary! {
            "Type" => "FontDescriptor",
            "FontName" => name.as_str(),
            "Flags" => 32,
            "FontBBox" => [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(|side| Object::Real(per_mille(f32::from(side)))).to_vec(),
            "ItalicAngle" => 0,
            "Ascent" => per_mille(f32::from(ttf.ascender())),
            "Descent" => per_mille(f32::from(ttf.descender())),
            "CapHeight" => cap_height,
            "StemV" => 80,
        };
        let to_unicode = packed(Dictionary::new(), to_unicode(&glyphs).into_bytes());
        let bytes = sfnt::slim(font.data()).unwrap_or_else(|| font.data().to_vec());
        let file = packed(dictionary! { "Length1" => i64::try_from(bytes.len()).unwrap_or_default() }, bytes);
        Self { name, glyphs, descriptor, cap_height, file, to_unicode }
    }

    /// Returns whether every character of a text is in the face.
    pub(in crate::render::pdf) fn has(&self, text: &str) -> bool {
        text.chars().all(|letter| letter == '\n' || self.glyphs.get(letter).is_some())
    }

    /// Returns the glyphs of a text as hexadecimal numbers.
    pub(super) fn glyphs(&self, text: &str) -> String {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut numbers = String::with_capacity(text.len() * 4);
        for (glyph, _) in text.chars().filter_map(|letter| self.glyphs.get(letter)) {
            numbers.extend([12, 8, 4, 0].map(|shift| char::from(DIGITS[usize::from(glyph >> shift & 15)])));
        }
        numbers
    }

    /// Returns the width of a text, in points.
    pub(super) fn width(&self, text: &str, size: f32) -> f32 {
        let widths = text.chars().filter_map(|letter| self.glyphs.get(letter)).map(|(_, width)| f32::from(width));
        widths.sum::<f32>() * size / 1000.0
    }

    /// Returns the height of capitals, in points.
    pub(super) fn cap_height(&self, size: f32) -> f32 {
        self.cap_height * size / 1000.0
    }

    /// Puts the face into a PDF.
    pub(super) fn embed(&self, pdf: &mut Pdf) -> Fonts {
        let file = pdf.add_object(self.file.clone());
        let mut descriptor = self.descriptor.clone();
        descriptor.set("FontFile2", file);
        let descriptor = pdf.add_object(descriptor);
        let to_unicode = pdf.add_object(self.to_unicode.clone());
        let descendant = pdf.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "CIDFontType2",
            "BaseFont" => self.name.as_str(),
            "CIDSystemInfo" => dictionary! {
                "Registry" => Object::string_literal("Adobe"), "Ordering" => Object::string_literal("Identity"), "Supplement" => 0,
            },
            "FontDescriptor" => descriptor,
            "CIDToGIDMap" => "Identity",
            "W" => self.glyph_widths(),
        });
        let glyphs = pdf.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "Type0",
            "BaseFont" => self.name.as_str(),
            "Encoding" => "Identity-H",
            "DescendantFonts" => vec![descendant.into()],
            "ToUnicode" => to_unicode,
        });
        let codes = pdf.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "TrueType",
            "BaseFont" => self.name.as_str(),
            "Encoding" => "WinAnsiEncoding",
            "FirstChar" => 32,
            "LastChar" => 255,
            "Widths" => self.code_widths(),
            "FontDescriptor" => descriptor,
        });
        Fonts { codes, glyphs }
    }

    fn glyph_widths(&self) -> Vec<Object> {
        let widths: BTreeMap<_, _> = self.glyphs.letters().map(|(_, glyph)| glyph).collect();
        widths.into_iter().flat_map(|(glyph, width)| [glyph.into(), vec![Object::from(width)].into()]).collect()
    }

    fn code_widths(&self) -> Vec<Object> {
        let width = |code| self.glyphs.get(win_ansi(code)).map_or(0, |(_, width)| width);
        (32..=255).map(|code| width(code).into()).collect()
    }
}

fn packed(dictionary: Dictionary, content: Vec<u8>) -> Stream {
    let mut stream = Stream::new(dictionary, content);
    // What does not become smaller is kept as it is.
    let _ = stream.compress();
    stream
}

/// Returns the letter of a code of Windows-1252.
fn win_ansi(code: u8) -> char {
    const UPPER: [char; 32] = [
        '€', '•', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '•', 'Ž', '•', '•', '‘', '’', '“', '”', '•',
        '–', '—', '˜', '™', 'š', '›', 'œ', '•', 'ž', 'Ÿ',
    ];
    if (0x80..0xa0).contains(&code) { UPPER[usize::from(code - 0x80)] } else { char::from(code) }
}

/// Returns the table that says which letter a glyph is, for searching, copying and reading aloud.
fn to_unicode(glyphs: &Glyphs) -> String {
    // Of letters that share a glyph the first is meant: the space, not the no-break space.
    let mut letters = BTreeMap::new();
    for (letter, (glyph, _)) in glyphs.letters() {
        letters.entry(glyph).or_insert(letter);
    }
    let lines: Vec<_> =
        letters.iter().map(|(glyph, letter)| format!("<{glyph:04x}> <{:04x}>\n", u32::from(*letter))).collect();
    let mut table = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) \
         /Supplement 0 >> def\n/CMapName /Field def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n",
    );
    for hundred in lines.chunks(100) {
        let _ = writeln!(table, "{} beginbfchar\n{}endbfchar", hundred.len(), hundred.concat());
    }
    table.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    table
}
