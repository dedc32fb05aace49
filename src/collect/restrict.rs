//! Answers by which a client keeps something back. They count at once, and never wait among the answers of a document.
//!
//! Which question restricts is said in the definition of its document ([`Restricts`](crate::set::definition::Restricts)).
//! Words become an open wish, which keeps everything from whom they may mean until somebody settled it; a withdrawal
//! without a day counts from the day on which the form was received.

use serde_json::{Value as Json, json};

use super::put::{Changed, Work, cell, row_name};
use super::spot::Spot;
use super::typed::Sort;
use crate::case::{Case, PersonId};
use crate::compose::origin::{Home, Row};
use crate::consent::{Answer, State, Wording, Words, meant};
use crate::set::definition::Effect;

/// An answer that restricts, with what it does.
pub(super) struct Restricting<'c> {
    change: &'c Changed<'c>,
    pub(super) effect: Effect,
}

impl<'c> Restricting<'c> {
    /// Returns an answer that restricts, with what it does; none if it restricts nothing.
    pub(super) fn of(change: &'c Changed<'c>) -> Option<Self> {
        let effect = change.origin.restricts.as_ref()?.effect(change.theirs.as_ref()?)?;
        Some(Self { change, effect })
    }
}

impl Work<'_> {
    /// Parts the answers that restrict from the others. One of nobody of the client system restricts nothing.
    pub(super) fn restricting<'c>(&self, changed: &[&'c Changed<'c>]) -> (Vec<Restricting<'c>>, Vec<&'c Changed<'c>>) {
        let (mut restricting, mut others) = (Vec::new(), Vec::new());
        let is_of_client = !self.owners().is_empty();
        // A row of data is one; where a part of it cannot be read, the whole of it is words.
        let in_words: Vec<String> =
            changed.iter().filter(|change| change.sort == Sort::Words).map(|change| group(change)).collect();
        for &change in changed {
            let is_asked = matches!(change.origin.home, Home::Answer | Home::RowAnswer(_));
            match Restricting::of(change) {
                Some(one) if is_of_client && (is_asked || in_words.contains(&group(change))) => restricting.push(one),
                _ => others.push(change),
            }
        }
        (restricting, others)
    }

    /// Makes open wishes of words: one of each row, and one of what stands beside each other.
    pub(super) fn wish(&mut self, restricting: &[Restricting<'_>]) {
        let mut groups: Vec<(String, Vec<&Restricting<'_>>)> = Vec::new();
        for one in restricting.iter().filter(|one| one.effect != Effect::Withdrawal) {
            let group = group(one.change);
            match groups.iter_mut().find(|(known, _)| *known == group) {
                Some((_, all)) => all.push(one),
                None => groups.push((group, vec![one])),
            }
        }
        for owner in self.owners() {
            for (_, group) in &groups {
                self.wish_of(&owner, group);
            }
        }
    }

    fn wish_of(&mut self, owner: &Spot, group: &[&Restricting<'_>]) {
        let said = |one: &&Restricting<'_>| {
            let shown = self.said(one)?;
            let asked = &one.change.field.label;
            Some(if asked.ends_with('?') { format!("{asked} {shown}") } else { format!("{asked}: {shown}") })
        };
        let text = group.iter().filter_map(said).collect::<Vec<_>>().join("\n");
        let list = owner.key("consent").key("wishes");
        let known = list.items(&self.tree);
        if known.iter().any(|wish| wish.key("text").get(&self.tree).is_some_and(|known| *known == text)) {
            return;
        }
        let whom = self.whom(owner, group);
        let all = if whom.is_empty() { vec![None] } else { whom.into_iter().map(Some).collect() };
        for who in all {
            let mut wish = json!({ "text": text });
            if let Some(who) = who {
                Spot::of("who").put(&mut wish, Some(who.0.into()));
            }
            Spot::of("on").put(&mut wish, Some(self.laying.today.to_string().into()));
            let spot = list.push(&mut self.tree, wish);
            self.settle(&spot);
            for one in group {
                self.note(one.change, spot.clone(), None);
            }
        }
    }

    /// Returns an answer as a person would say it: words in full.
    fn said(&self, one: &Restricting<'_>) -> Option<String> {
        let is_text = matches!(one.change.sort, Sort::Text | Sort::Words);
        let words = one.change.theirs.as_ref().filter(|_| is_text).and_then(Json::as_str);
        words.map(|words| words.trim().to_owned()).or_else(|| self.change(one.change, None).new)
    }

    /// Returns from whom a wish keeps something: in the row of somebody from them, else as its words say.
    fn whom(&self, owner: &Spot, group: &[&Restricting<'_>]) -> Vec<PersonId> {
        let of_row = group.iter().find_map(|one| match &one.change.origin.home {
            Home::Cell(cell) | Home::RowAnswer(cell) => match &cell.row {
                Row::Known { datum, .. } => datum.get("id").and_then(Json::as_str).map(|id| PersonId(id.into())),
                Row::Empty(_) => None,
            },
            Home::Datum(_) | Home::Answer => None,
        });
        if let Some(id) = of_row.filter(|id| self.laying.understanding.people.iter().any(|known| known.value == id.0)) {
            return vec![id];
        }
        let Some(of) = owner.key("id").get(&self.tree).and_then(Json::as_str) else { return Vec::new() };
        let words = |effect: Effect| {
            let said = group.iter().filter(|one| one.effect == effect).filter_map(|one| self.said(one));
            said.collect::<Vec<_>>().join("\n")
        };
        let (whom, free) = (words(Effect::Whom), words(Effect::Wish));
        let wording = wording(self.laying.understanding.words);
        let (text, kind) = if whom.is_empty() { (free, Words::Free) } else { (whom, Words::Whom) };
        meant(self.laying.said, &PersonId(of.into()), &text, kind, &wording)
    }

    /// Takes back the consent of who said so, unless the form named the day.
    pub(super) fn withdraw(&mut self, restricting: &[Restricting<'_>]) {
        let Some(one) = restricting.iter().find(|one| one.effect == Effect::Withdrawal) else { return };
        for owner in self.owners() {
            let id = owner.key("id").get(&self.tree).and_then(Json::as_str).unwrap_or_default();
            let case = serde_json::from_value::<Case>(self.tree.clone());
            let client = case.ok().and_then(|case| case.client_system.into_iter().find(|client| client.id.0 == id));
            let state = client.as_ref().map(|client| State::on(client.consent.as_ref(), self.laying.today).answer());
            if state == Some(Answer::Withdrawn) {
                continue;
            }
            let spot = owner.key("consent").key("withdrawn_on");
            spot.put(&mut self.tree, Some(self.laying.today.to_string().into()));
            self.settle(&spot);
            self.note(one.change, spot, None);
        }
    }

    /// Returns the clients whose wish it is: the one of whom the form is. What somebody else writes down may be a wish of any
    /// of them.
    fn owners(&self) -> Vec<Spot> {
        let mut clients = Spot::of("client_system").items(&self.tree);
        if self.laying.form.is_anyones() {
            return Vec::new();
        }
        let reader = self.laying.form.reader();
        let is_owner = |spot: &Spot| spot.key("id").get(&self.tree).and_then(Json::as_str) == reader;
        if clients.iter().any(is_owner) {
            clients.retain(is_owner);
        }
        clients
    }
}

/// Returns what the answers of one row have in common; those that stand beside each other have nothing.
fn group(change: &Changed<'_>) -> String {
    cell(&change.origin.home).map(row_name).unwrap_or_default()
}

/// Returns the words by which wishes are read in a language.
fn wording(words: &crate::locale::Words<'_>) -> Wording {
    let lists = ["wish-no", "wish-others", "wish-and"].map(|id| words.get(id).unwrap_or_default());
    Wording::new(lists.each_ref().map(String::as_str))
}
