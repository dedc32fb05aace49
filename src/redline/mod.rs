//! What changed between two versions of a set of documents: of a set and the one before it, or of an adaptation and its
//! base.
//!
//! Pure; after `set` and `compose`, before `render`. What is compared is what a reader would see: clauses are composed
//! with the data of the same organisation on both sides, and forms are composed blank.
//!
//! 1. A [`Side`] opens a version of a set, with or without adaptations; [`Version`] is what of it is compared: the set, its
//!    language, the organisation whose data fill the blanks.
//! 2. [`compare`] goes through the clauses in the order of the documents, word by word ([`words`], [`nodes`]); through
//!    their norms, which are data ([`norm`]); and through the questions of the forms ([`question`]).
//! 3. The [`Comparison`] serialises to the JSON that programs read. [`page()`] makes it a document like any other, and
//!    [`summary()`] a few lines for a terminal.

mod change;
mod clause;
mod comparison;
mod in_words;
mod nodes;
mod norm;
mod page;
mod question;
mod side;
mod summary;
mod token;
mod version;
mod words;

pub use self::change::{ChangeKind, Terms};
pub use self::clause::{ClauseChange, ClauseKind, Reading};
pub use self::comparison::{Comparison, DocumentChange, compare};
pub use self::in_words::norm as norm_in_words;
pub use self::norm::{Aspect, NormChange, NormKind};
pub use self::page::{Extent, page};
pub use self::question::{QuestionChange, QuestionPart};
pub use self::side::{Side, between};
pub use self::summary::summary;
pub use self::version::{Identity, Named, Version};
pub use self::words::{Marks, WordCount};
