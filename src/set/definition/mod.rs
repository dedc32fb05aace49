//! What a document holds: its definition (`templates/<set>/<document>.yaml`), read once and typed.
//!
//! 1. [`raw`]: what may stand in the file, key by key; the JSON Schema of a definition comes from these types.
//! 2. [`parse()`]: each element becomes exactly one variant of [`Content`], each path a [`Path`](crate::facts::Path), with
//!    every mistake collected.
//! 3. That what is named exists is the work of [`check`](super::check).
//!
//! Whoever does something with elements matches on [`Content`] without a wildcard: a new block is then asked for everywhere.

mod document;
mod element;
mod field;
mod list;
mod parse;
pub mod raw;

pub use self::document::{Audience, Cites, Copies, Definition, Forbidden, Moment, SetFile, Terms};
pub use self::element::{Conditions, Content, Element, Named, Section, Voice};
pub use self::field::{AskType, Column, Effect, Field, FieldOf, Question, Restricts};
pub use self::list::{Answers, Chart, Checklist, Questions, Signer, SignerField, Table};
pub use self::parse::parse;
pub use self::raw::{OneOrMany, RawDefinition};
