//! A logo as it may go into a document: a picture from outside, bounded, and without anything in it but the picture.
//!
//! Between reading and planning. Bytes go in, and come out as what is passed on: what a camera or a drawing program noted
//! in a file (place, owner, history) stays behind, and what could run, fetch or never end is refused. Pure.
//!
//! A picture is known by its bytes, not by its name: [`png`], [`jpeg`] or [`svg`].

mod jpeg;
mod png;
mod svg;

/// Size beyond which a file is no logo.
pub const LIMIT: u64 = 4 << 20;

/// Points in a picture beyond which it is no logo. On paper a logo is 3 cm wide: at 600 dots an inch, 700 points.
const POINTS: u64 = 16 << 20;

/// A picture that may go into a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// `image/png`, `image/jpeg` or `image/svg+xml`.
    pub media_type: &'static str,
    /// The picture alone.
    pub bytes: Vec<u8>,
}

/// Why a file is no logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is no picture that is known.
    Unknown,
    /// It is not whole, or not as its kind should be.
    Damaged,
    /// It has too many points, or too many parts.
    TooLarge,
    /// A drawing with effects or with a picture in it (filter, moving parts).
    Effects,
    /// A drawing that fetches something from elsewhere.
    Outside,
}

impl Unfit {
    /// Returns the word by which its message knows it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Damaged => "damaged",
            Self::TooLarge => "large",
            Self::Effects => "effects",
            Self::Outside => "outside",
        }
    }
}

/// Returns the picture that bytes hold.
///
/// # Errors
/// When they hold none that may go into a document.
pub fn picture(bytes: &[u8]) -> Result<Picture, Unfit> {
    let (media_type, bytes) = if bytes.starts_with(png::SIGNATURE) {
        ("image/png", png::alone(bytes)?)
    } else if bytes.starts_with(jpeg::SIGNATURE) {
        ("image/jpeg", jpeg::alone(bytes)?)
    } else {
        let text = std::str::from_utf8(bytes).map_err(|_| Unfit::Unknown)?;
        ("image/svg+xml", svg::alone(text)?.into_bytes())
    };
    Ok(Picture { media_type, bytes })
}

/// Holds the size of a picture against what a logo may have.
fn fits(width: u32, height: u32) -> Result<(), Unfit> {
    match u64::from(width) * u64::from(height) {
        0 => Err(Unfit::Damaged),
        points if points > POINTS => Err(Unfit::TooLarge),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_bytes_are_too_much(start in 0..4_usize, bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let starts: [&[u8]; 4] = [png::SIGNATURE, jpeg::SIGNATURE, b"<svg xmlns='http://www.w3.org/2000/svg'>", b""];
            let _ = picture(&[starts[start], &bytes].concat());
        }
    }

    #[test]
    fn a_file_of_something_else_is_no_logo() {
        assert_eq!(picture(b"PK geen afbeelding"), Err(Unfit::Unknown));
        assert_eq!(picture(b"GIF89a"), Err(Unfit::Unknown));
        assert_eq!(picture(b""), Err(Unfit::Unknown));
    }
}
