//! Moving an adaptation to a new version of its base: what becomes of each clause, and nothing silently.
//!
//! Pure; the command line opens both versions of the base, and writes what is decided here. Texts are never put together
//! by the program: where the base and the adaptation both changed a clause, a person chooses, with the three texts at hand.
//!
//! 1. [`Ground`] is one version of what an adaptation stands on, clause by clause: a set, with the adaptations between.
//! 2. [`rebase`] decides on each clause ([`judge`]): inherited, carried over, or in conflict.
//! 3. [`rewrite`] changes `adaptation.yaml` in its place, comments and all: the version of the base, and reviews that do
//!    not hold any more. [`report`] writes `conflicten.md`, and until its conflicts are solved nothing is made.

mod ground;
mod judge;
mod report;
pub mod rewrite;

pub use self::ground::{Ground, Text};
pub use self::judge::{BaseChange, Fate, Outcome, Reason, rebase};
pub use self::report::{Move, conflicts, lines};
