//! Forms that come back filled in, and what is done with their answers.
//!
//! [`read`](read::read) takes the answers out of a file, a PDF as a client saved it or the file that an HTML page saves,
//! with what the form says of itself. An answer is what the file holds and has no type yet.
//!
//! [`into`](into()) lays the answers into a case file: the form is composed again, each answer becomes a datum of the kind
//! that its field takes, and goes back to the place in the case that the field shows. The text of the file is changed as
//! little as can be. Pure: text in, text out; the command line asks, shows and writes.

mod begin;
mod bound;
mod form;
mod into;
mod item;
mod lay;
mod notation;
mod place;
mod put;
pub mod read;
mod restrict;
mod show;
mod spot;
mod typed;

pub use self::begin::{Beginning, begin, beginning};
pub use self::form::{Owner, name as shown};
pub use self::into::{Change, Conflict, Decision, Laid, Setting, Why, into};
pub use self::read::read;

use std::collections::BTreeMap;
use std::fmt;

use crate::model::Filling;

/// What a form says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The set that the document is of.
    pub set: String,
    /// Semantic version of the set.
    pub version: String,
    /// Identifier of the document inside the set.
    pub document: String,
    /// BCP 47 tag of the language.
    pub locale: String,
    /// Identifier of the case; none for a blank or anonymous form.
    pub case: Option<String>,
    /// Identifier of the one for whom the copy was made; none in an anonymous form.
    pub recipient: Option<String>,
    /// Identifier of the desk that issued it.
    pub desk: Option<String>,
    /// Blank, or filled from a case.
    pub filled: Filling,
    /// Day of making, ISO 8601.
    pub date: String,
}

/// One answer as the form holds it, still without type. Both formats say the same thing the same way.
#[derive(Clone, PartialEq, Eq)]
pub enum Raw {
    /// Text as it was typed, its lines parted by `\n`; empty if there is none.
    Text(String),
    /// A single box to tick.
    Ticked(bool),
    /// The value of one of several, or `ja` or `nee`; none if none was chosen.
    Chosen(Option<String>),
    /// The values of the boxes that are ticked, of any of several, in the order of the form.
    Many(Vec<String>),
    /// A day as it was typed, by its parts; each may be empty, or no number at all.
    Day {
        /// Day of the month.
        day: String,
        /// Month.
        month: String,
        /// Year.
        year: String,
    },
}

/// A form that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// What it is.
    pub identity: Identity,
    /// What stands in it, by the identifiers of its fields. Fields that are not in the file are not here.
    pub answers: BTreeMap<String, Raw>,
    /// What stood in it when it left, by the same identifiers: as whoever wrote the file says.
    pub given: BTreeMap<String, Raw>,
    /// Fields whose answer cannot be taken for what it is, by the same identifiers, and why. They have no answer.
    pub refused: BTreeMap<String, Unread>,
}

/// Why the answer in one field of a file is not taken for what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It holds bytes that are no text, or could be more than one text.
    Characters,
    /// What the file holds and what the page shows are not the same.
    Mark,
    /// It is in the file more than once.
    Twice,
    /// It is no answer of any kind.
    Shape,
}

impl Unread {
    /// Returns the word by which the sentence about it is chosen.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Characters => "character",
            Self::Mark => "mark",
            Self::Twice => "twice",
            Self::Shape => "kind",
        }
    }
}

/// Shows what kind of answer it is and not the answer: what is shown for debugging ends up in a panic or a log.
impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text",
            Self::Ticked(_) => "Ticked",
            Self::Chosen(_) => "Chosen",
            Self::Many(_) => "Many",
            Self::Day { .. } => "Day",
        })
    }
}
