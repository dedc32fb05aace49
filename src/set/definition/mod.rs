//! What a document holds, as its file says it (`templates/<set>/<document>.yaml`).
//!
//! These types only say what may stand in the file; that every name in it exists is the work of [`check`](super::check).

mod document;
mod element;
mod field;
mod list;

pub use self::document::{Audience, Cites, Copies, Definition, Forbidden, Moment, SetFile, Terms};
pub use self::element::{Element, OneOrMany, Tone, Voice};
pub use self::field::{AskType, Effect, FieldDetail, FieldRef, Restricts};
pub use self::list::{
    AgendaRef, AnswersRef, ChartRef, ChecklistRef, QuestionsRef, SignerDetail, SignerField, SignerRef, TableRef,
};
