//! What clients decided, and who decides for whom: the one place that every question about consent is put to.
//!
//! Between the case and `sharing`, `rules`, `facts` and `compose`. A consent is a handful of decisions of one client, on
//! recipients and topics; nobody's is ever taken for somebody else's.
//!
//! 1. [`decides`] tells who decides for each client (S1 §6.2, S0, decreet IJH art. 6).
//! 2. [`State`] reads what one client decided, as it stands on a day.
//! 3. [`restrictions`] lists what clients keep from whom: what restricts counts at once.
//! 4. [`agreed()`] joins the first two for a whole client system.
//! 5. [`Direction`] tells whether a change lets more be shared, and [`meant`] from whom a wish in words keeps something.

mod agreed;
mod decider;
mod direction;
mod restriction;
mod state;
mod wish;

pub use self::agreed::{Agreed, Reach, agreed};
pub use self::decider::{
    ABLE_FROM, ADULT_FROM, Decides, Sources, Stage, YOUNG_UNTIL, counting_day, decides, parents_of, reading_day, stage,
};
pub use self::direction::Direction;
pub use self::restriction::{Restriction, Said, restrictions};
pub use self::state::{Answer, State};
pub use self::wish::{Wording, Words, meant};
