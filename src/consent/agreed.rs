//! Whether a client system agrees that information is shared.

use jiff::civil::Date;
use serde::Deserialize;

use super::{Answer, Decides, State, decides, reading_day};
use crate::case::{Case, Client};

/// Whether consent was had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Agreed {
    /// Given.
    Given,
    /// Not asked, or not given.
    Missing,
    /// Withdrawn, or refused.
    Withdrawn,
}

/// How far a consent that was given goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// Said in so many words.
    Explicit,
    /// Nobody noted how it was given.
    Unknown,
    /// It follows from what the client did: that is never explicit.
    Implicit,
}

impl From<Answer> for Agreed {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Given => Self::Given,
            Answer::Refused | Answer::Withdrawn => Self::Withdrawn,
            Answer::Unasked | Answer::Open | Answer::Early | Answer::Expired => Self::Missing,
        }
    }
}

/// Returns whether everybody agreed who decides, and how: the least of what each of them said. Information about a
/// family is about all of them. Nobody to decide is nobody who agreed.
#[must_use]
pub fn agreed(case: &Case, today: Date) -> (Agreed, Reach) {
    let day = reading_day(case, today);
    let asked = |client: &&Client| matches!(decides(case, client, today), Decides::Yes | Decides::Unknown);
    let states = || case.client_system.iter().filter(asked).map(|client| State::on(client.consent.as_ref(), day));
    let least = states().map(|state| Agreed::from(state.answer())).max().unwrap_or(Agreed::Missing);
    let reach = states().map(|state| reach(&state)).max().unwrap_or(Reach::Unknown);
    (least, reach)
}

fn reach(state: &State<'_>) -> Reach {
    match state.is_explicit() {
        Some(true) => Reach::Explicit,
        None => Reach::Unknown,
        Some(false) => Reach::Implicit,
    }
}
