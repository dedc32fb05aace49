//! The colour of who issues a document, made fit to read by.

use std::fmt;

use crate::model::Colour;

/// The least contrast of coloured text with white paper: level AAA of WCAG.
const CONTRAST: f64 = 7.0;

/// A colour in the two ways in which a page uses it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Accent {
    /// As it was given: for lines and surfaces.
    pub(super) line: Rgb,
    /// Darkened until it can be read on white: for text.
    pub(super) text: Rgb,
}

impl Accent {
    /// Returns the accent that a colour makes, or none if it is not written `#rrggbb`: a house style is decoration, and
    /// no document fails over it.
    pub(super) fn of(colour: &Colour) -> Option<Self> {
        let line = Rgb::parse(&colour.0)?;
        let text =
            (0..=20).rev().map(|parts| line.darkened(parts)).find(|rgb| rgb.contrast_with_white() >= CONTRAST)?;
        Some(Self { line, text })
    }
}

/// A colour by its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rgb([u8; 3]);

impl Rgb {
    fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?])).filter(|_| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
    }

    /// Returns the colour with so many twentieths of its light.
    fn darkened(self, parts: u16) -> Self {
        // At most 255 · 20 / 20.
        Self(self.0.map(|part| u8::try_from(u16::from(part) * parts / 20).unwrap_or(u8::MAX)))
    }

    /// Contrast ratio as WCAG defines it.
    fn contrast_with_white(self) -> f64 {
        let [red, green, blue] = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accent(colour: &str) -> Option<(String, String)> {
        Accent::of(&Colour(colour.into())).map(|accent| (accent.line.to_string(), accent.text.to_string()))
    }

    #[test]
    fn a_dark_colour_stays_as_it_is() {
        assert_eq!(accent("#12405b"), Some(("#12405b".into(), "#12405b".into())));
    }

    #[test]
    fn a_light_colour_is_darkened_for_text_alone() {
        assert_eq!(accent("#FFDD00"), Some(("#ffdd00".into(), "#665800".into())));
    }

    #[test]
    fn what_is_no_colour_makes_no_accent() {
        for colour in ["red", "#12345", "#1234567", "#+1+1+1", "#12é45", "};*{display:none"] {
            assert_eq!(accent(colour), None, "{colour}");
        }
    }
}
