//! Whether an adaptation is at least as strict as its base, as far as norms can tell.
//!
//! Norms are data on the clauses: who, how strongly, what, within which bound, except when, on which condition. What
//! the words mean to each other is data too ([`Vocabulary`]). Nothing is accepted that cannot be shown to be as strict:
//! of a word that is not in the vocabulary nothing can be shown.
//!
//! 1. [`compare()`] holds one norm against its own in the base;
//! 2. [`judge()`] holds all norms of a set against those of its base: gone, weaker, contradicting, doubled;
//! 3. [`tell`](mod@tell) puts what was found into words that a board understands.
//!
//! Three kinds of norm are judged each in their own way. A *duty* (`must`, `should`, `must-not`) may only become
//! heavier. A *right* (`may` of those whom the code protects) may only grow. A *permission* (`may` of those who keep to
//! the code) may only shrink, or become a duty; a permission to speak never does.

mod bound;
mod change;
mod compare;
mod describe;
mod held;
mod judge;
mod law;
mod tell;
mod vocabulary;

pub use self::change::{Bearing, Effect, NormChange, Part};
pub use self::compare::compare;
pub use self::describe::describe;
pub use self::held::{Held, held};
pub use self::judge::{Finding, FindingKind, judge};
pub use self::tell::tell;
pub use self::vocabulary::Vocabulary;
