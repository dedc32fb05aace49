//! Need to know: the part of a case that a reader may see.
//!
//! What a client keeps from somebody is taken out of the case before anything is made of it. A copy that several people see
//! holds only what each of them may see. What is left out leaves no trace: numbers, counts and sums are made after this.
//! (S0 need to know, S2 §4.1.3, S4 §5.2)
//!
//! 1. [`kept`]: which restrictions concern these eyes, in this case and in that of the previous meeting;
//! 2. every place that tells something ([`items`]) is held against them;
//! 3. [`consents`]: what a client decided, and from whom it keeps what, is that client's own;
//! 4. [`addresses`]: where somebody lives is not for everybody;
//! 5. [`answers`]: an answer stays with the row that it was given on.

mod addresses;
mod answers;
mod consents;
mod kept;

use std::collections::BTreeSet;

use jiff::civil::Date;

use self::kept::Kept;
use crate::case::{Case, PersonId, items};

/// Who will see a copy: these people, each of whom may see all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Eyes(pub Vec<PersonId>);

impl Eyes {
    /// Returns whether nobody but this person sees the copy.
    fn are_of(&self, person: &PersonId) -> bool {
        self.0.iter().all(|eye| eye == person) && !self.0.is_empty()
    }
}

/// A case as a reader may see it.
#[derive(Clone, Debug)]
pub struct Visible {
    /// The case without what is withheld.
    pub case: Case,
    /// The case of the previous meeting, likewise.
    pub previous: Option<Case>,
    /// Where something was left out that the reader may know to exist.
    pub left_out: LeftOut,
}

/// Lists and texts from which something was left out, by their paths. How much it was, is not told.
pub type LeftOut = BTreeSet<&'static str>;

/// Returns the part of a case, and of the case of the previous meeting, that these eyes may see. What either of them
/// withholds is kept back in both.
#[must_use]
pub fn visible(case: &Case, previous: Option<&Case>, eyes: &Eyes, today: Date) -> Visible {
    let [kept, kept_before] = kept::of(case, previous, eyes, today);
    let (seen, left_out) = show(case, &kept, eyes);
    let previous = previous.map(|previous| show(previous, &kept_before, eyes).0);
    Visible { case: seen, previous, left_out }
}

fn show(whole: &Case, kept: &Kept, eyes: &Eyes) -> (Case, LeftOut) {
    let mut case = whole.clone();
    let mut left_out = LeftOut::new();
    // Before a goal is left out: what it says of its agreements is theirs.
    items::inherit(&mut case.plan);
    answers::of_these(&mut case, eyes);
    let hidden = |told: &items::Told| kept.hides(told).is_some();
    answers::follow_rows(&mut case, &hidden);
    items::retain(&mut case, &mut |told| {
        let hides = kept.hides(told);
        if hides == Some(true) {
            left_out.insert(told.list);
        }
        hides.is_none()
    });
    consents::prune(&mut case, kept, eyes);
    addresses::prune(&mut case, whole, eyes);
    (case, left_out)
}
