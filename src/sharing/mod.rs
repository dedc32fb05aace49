//! Who stands how towards secrecy, and who may share what with whom.
//!
//! Pure: from what the case says of two people to an answer with its ground and condition (S2 §4–5, S0, S4 §5.2).

mod standing;

pub use self::standing::{Standing, of_client, of_participant};
