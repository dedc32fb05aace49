//! What is kept from those who see a copy, in the case and in that of the previous meeting.
//!
//! The two files may call one person differently: a restriction follows the person, and in doubt it counts.

use jiff::civil::Date;

use super::Eyes;
use crate::case::items::Told;
use crate::case::likeness::namesakes;
use crate::case::{Case, PersonId, Topic, Topics};
use crate::consent::{Restriction, Said, restrictions};

/// What is kept from some eyes, with people called as in one case.
pub(super) struct Kept(Vec<Restriction>);

impl Kept {
    /// Returns how something is kept back: none when it is not; else whether they may know that something was left out.
    /// One who may not know of it outweighs another who may.
    pub(super) fn hides(&self, told: &Told) -> Option<bool> {
        self.said(Said { topics: told.topics.as_ref(), about: &told.about })
    }

    /// Returns whether a topic is kept back, whomever it is about.
    pub(super) fn hides_topic(&self, topic: Topic) -> bool {
        self.said(Said { topics: Some(&Topics::One(topic)), about: &[] }).is_some()
    }

    fn said(&self, said: Said<'_>) -> Option<bool> {
        let mut hidden = self.0.iter().filter_map(|kept| kept.hides(said)).peekable();
        hidden.peek()?;
        Some(hidden.all(|may_know| may_know))
    }
}

/// Returns what is kept from these eyes, in the case and in that of the previous meeting.
pub(super) fn of(case: &Case, previous: Option<&Case>, eyes: &Eyes, today: Date) -> [Kept; 2] {
    let concerns = |kept: &Restriction| eyes.0.iter().any(|reader| kept.concerns(reader));
    let now: Vec<Restriction> = restrictions(case, today).into_iter().filter(concerns).collect();
    let Some(previous) = previous else { return [Kept(now), Kept(Vec::new())] };
    let former: Vec<Vec<PersonId>> = eyes.0.iter().map(|reader| named(reader, case, previous)).collect();
    let concerned = |kept: &Restriction| former.iter().flatten().any(|reader| kept.concerns(reader));
    let before: Vec<Restriction> = restrictions(previous, today).into_iter().filter(concerned).collect();
    let carried = |kept: &[Restriction], of: &Case, within: &Case| -> Vec<Restriction> {
        kept.iter().flat_map(|kept| carry(kept, of, within)).collect()
    };
    let (there, here) = (carried(&now, case, previous), carried(&before, previous, case));
    [Kept([now, here].concat()), Kept([before, there].concat())]
}

/// Returns what somebody may be called in another case. Somebody unknown there is called the same.
fn named(person: &PersonId, of: &Case, within: &Case) -> Vec<PersonId> {
    let found = namesakes(person, of, within);
    if found.is_empty() { vec![person.clone()] } else { found }
}

/// Returns a restriction as it counts in another case: of everybody there whom its client may be, by whatever name.
fn carry<'a>(kept: &'a Restriction, of: &Case, within: &Case) -> impl Iterator<Item = Restriction> + use<'a> {
    let mut found = named(&kept.of, of, within);
    if !found.contains(&kept.of) {
        found.push(kept.of.clone());
    }
    found.into_iter().map(|of| Restriction { of, ..kept.clone() })
}
