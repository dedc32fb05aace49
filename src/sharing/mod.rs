//! Who stands how towards secrecy, and who may share what with whom.
//!
//! Pure: from what the case says of two people to an answer with its ground and all its conditions (S2 §4–5, S0, S1 §6.1,
//! S4 §5.2). Which answer follows from what is data, in `table.yaml`; this room only reads it.
//!
//! 1. [`Party`] is what the case says of one of them, [`Near`] how close they work.
//! 2. [`Stance`] is what follows from it: bound or not, taking part or not, with which aim, reporting to whom.
//! 3. [`share()`] asks the questions of the table in order, and adds every limit that fits.
//! 4. [`position`] tells somebody the same in sentences.

mod answer;
mod deduce;
mod party;
mod share;
mod stance;
mod standing;
mod table;
#[cfg(test)]
mod tests;

pub use self::answer::{Condition, Consented, Ground, May, Sharing};
pub use self::deduce::position;
pub use self::party::{Near, Party};
pub use self::share::share;
pub use self::stance::{Aim, Bound, Part, Report, Stance};
pub use self::standing::Standing;
