//! Who stands how towards secrecy, and who may share what with whom.
//!
//! Pure: from what the case says of two people to an answer with its ground and condition (S2 §4–5, S0, S4 §5.2).
//!
//! 1. [`Party`] is what the case says of one of them.
//! 2. [`share()`] asks the questions in the order in which the sources let them decide.

mod answer;
mod party;
mod share;
mod standing;

pub use self::answer::{Condition, Ground, May, Sharing};
pub use self::party::Party;
pub use self::share::share;
pub use self::standing::{Standing, of_client, of_participant};
