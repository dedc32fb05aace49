//! What clients keep from whom.
//!
//! What restricts counts from the moment at which it is known, whatever its day. Only a later yes of the same client
//! lifts it.

use jiff::civil::Date;

use super::State;
use crate::case::{Case, Client, PersonId, Topic, Topics};

/// What one client keeps from one person, or from everybody else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restriction {
    /// The client whose decision it is.
    pub of: PersonId,
    /// From whom; none means everybody but the client.
    pub from: Option<PersonId>,
    /// Topics, each with whether they may know that something was left out.
    pub topics: Vec<(Topic, bool)>,
    /// Path of what it was read from.
    pub path: String,
}

/// What an item says of itself: its topics, and whom it is about.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    /// What it is about; none when it does not say.
    pub topics: Option<&'a Topics>,
    /// Clients whom it is about; empty means all.
    pub about: &'a [PersonId],
}

/// Returns what clients keep from whom, in the order of the file.
#[must_use]
pub fn restrictions(case: &Case, today: Date) -> Vec<Restriction> {
    case.client_system.iter().enumerate().flat_map(|(index, client)| of_client(index, client, today)).collect()
}

fn of_client(index: usize, client: &Client, today: Date) -> Vec<Restriction> {
    let of = &client.id;
    let Some(consent) = &client.consent else { return Vec::new() };
    let base = format!("client_system.{index}.consent");
    let withheld = consent.withheld_from.iter().enumerate();
    let named = withheld.map(|(row, kept)| (&kept.who, format!("{base}.withheld_from.{row}")));
    let refused = consent.decisions.iter().enumerate().filter(|(_, decision)| !decision.agrees);
    let refused = refused.flat_map(|(row, decision)| {
        let path = format!("{base}.decisions.{row}");
        decision.who.iter().map(move |who| (who, path.clone()))
    });
    let state = State::on(Some(consent), today);
    let mut seen: Vec<&PersonId> = Vec::new();
    let mut found = Vec::new();
    for (who, path) in named.chain(refused) {
        if seen.contains(&who) {
            continue;
        }
        seen.push(who);
        let kept = |topic: Topic| state.withholds(who, topic).map(|may_know| (topic, may_know));
        let topics: Vec<_> = Topic::ALL.into_iter().filter_map(kept).collect();
        if !topics.is_empty() {
            found.push(Restriction { of: of.clone(), from: Some(who.clone()), topics, path });
        }
    }
    let open = consent.wishes.iter().enumerate().filter(|(_, wish)| wish.settled.is_none());
    found.extend(open.map(|(row, wish)| Restriction {
        of: of.clone(),
        from: wish.who.clone(),
        topics: Topic::ALL.map(|topic| (topic, false)).to_vec(),
        path: format!("{base}.wishes.{row}"),
    }));
    found
}

impl Restriction {
    /// Returns whether it concerns a reader. Nobody keeps anything from themselves.
    #[must_use]
    pub fn concerns(&self, reader: &PersonId) -> bool {
        *reader != self.of && self.from.as_ref().is_none_or(|from| from == reader)
    }

    /// Returns how an item is kept from those whom this concerns: none when it is not; else whether they may know that
    /// something was left out. An item that does not say what it is about may be about anything.
    #[must_use]
    pub fn hides(&self, said: Said<'_>) -> Option<bool> {
        if !said.about.is_empty() && !said.about.contains(&self.of) {
            return None;
        }
        let topics = match said.topics {
            Some(topics) if topics.is_harmless() => return None,
            Some(topics) if !topics.as_slice().is_empty() => topics.as_slice(),
            _ => return Some(false),
        };
        let mut kept = self.topics.iter().filter(|(topic, _)| topics.contains(topic)).peekable();
        kept.peek()?;
        Some(kept.all(|(_, may_know)| *may_know))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::*;

    const TODAY: Date = date(2026, 11, 1);

    fn case(consent: &serde_json::Value) -> Case {
        let clients = json!([
            {"id": "kind", "name": "A B", "role": "minor", "consent": consent},
            {"id": "mama", "name": "C B", "role": "parent"},
        ]);
        serde_json::from_value(json!({"case": "a", "set": "ijh", "client_system": clients})).unwrap()
    }

    fn id(id: &str) -> PersonId {
        PersonId(id.into())
    }

    #[test]
    fn nothing_named_is_everything() {
        let all = restrictions(&case(&json!({"withheld_from": [{"who": "juf", "what": []}]})), TODAY);
        assert_eq!(all[0].topics.len(), Topic::ALL.len());
        assert!(all[0].concerns(&id("juf")) && !all[0].concerns(&id("mama")));
    }

    #[test]
    fn what_has_no_topic_may_be_about_anything() {
        let all =
            restrictions(&case(&json!({"withheld_from": [{"who": "juf", "what": ["geld"], "may_know": true}]})), TODAY);
        let said = |topics: Option<&Topics>, about: &[PersonId]| all[0].hides(Said { topics, about });
        let geld = Topics::Several(vec![Topic::Wonen, Topic::Geld]);
        let none: Topics = serde_json::from_value(json!("geen")).unwrap();
        assert_eq!(said(Some(&geld), &[]), Some(true));
        assert_eq!(said(Some(&geld), &[id("mama")]), None);
        assert_eq!(said(Some(&Topics::One(Topic::School)), &[]), None);
        assert_eq!(said(None, &[]), Some(false));
        assert_eq!(said(Some(&Topics::Several(vec![])), &[]), Some(false));
        assert_eq!(said(Some(&none), &[]), None);
    }

    #[test]
    fn an_open_wish_keeps_everything_back() {
        let wish = |settled: Option<&str>| {
            case(&json!({"wishes": [{"text": "niet aan juf", "who": "juf", "settled": settled}]}))
        };
        assert_eq!(restrictions(&wish(None), TODAY).len(), 1);
        assert!(restrictions(&wish(Some("besproken")), TODAY).is_empty());
    }
}
