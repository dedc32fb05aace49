//! New items, made of what was filled in on the empty rows of a form; or the item that is in the case already.
//!
//! An item without what every item of its list has to have is none: what was filled in is then kept among the answers of
//! the document, and shown again on an empty row.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use super::place::{Fresh, Mention};
use super::put::{Changed, Work, label};
use super::restrict::Restricting;
use super::spot::Spot;
use super::typed::{full_name, is_same};
use super::{Conflict, Decision};
use crate::case::{Likeness, alike, likeness};
use crate::diagnostic::{Code, Diagnostic, Severity};

/// Whether the case has an item already.
enum Same {
    /// This one.
    One(Spot),
    /// None.
    None,
    /// Perhaps one of these people.
    Perhaps(Vec<String>),
}

impl Work<'_> {
    /// Makes an item of what was filled in on an empty row, or finds the item that it already is. Returns the answers for
    /// which an item has no place, or all of them if they do not make an item.
    pub(super) fn item<'c>(
        &mut self,
        fresh: &Fresh,
        cells: Vec<(&'c Changed<'c>, String)>,
        made: &mut BTreeMap<String, Spot>,
        used: &mut Vec<Spot>,
        decide: &mut dyn FnMut(&str, &Conflict) -> Decision,
    ) -> Vec<&'c Changed<'c>> {
        let fresh = self.list_of_role(fresh, &cells);
        let is_client = fresh.list.keys().next() == Some("client_system") && fresh.list.0.len() == 1;
        let below = |key: &str| if is_client && key == "capacity" { "role".to_owned() } else { key.to_owned() };
        let cells = cells.into_iter().map(|(change, key)| (change, below(&key))).collect();
        let cells = self.without_second_answers(cells);
        let item = fresh.list.index(0);
        let (fitting, mut rest): (Vec<_>, Vec<_>) =
            cells.into_iter().partition(|(_, key)| self.places().has(&item, key));
        let same = match self.same_item(&fresh, &fitting, used) {
            Same::One(spot) => Some(spot),
            Same::None => None,
            Same::Perhaps(people) => {
                for (change, _) in fitting.iter().filter(|(change, _)| change.theirs.is_some()) {
                    let told = self.laying.about(Code::COLLECT_LIKE_PERSON).with("label", label(change.field));
                    self.told.push(told.with("people", people.join(", ")));
                }
                return rest.into_iter().map(|(change, _)| change).collect();
            }
        };
        if let Some(spot) = same {
            for (change, key) in fitting {
                if !self.is_name_of(change, &key, &spot) {
                    self.at(change, spot.below(&key), decide);
                }
            }
            self.mention(&fresh, &spot);
            used.push(spot.clone());
            made.insert(fresh.group, spot);
        } else if self.is_whole(&fresh, &fitting) {
            let spot = self.make(&fresh, &fitting);
            used.push(spot.clone());
            made.insert(fresh.group, spot);
        } else {
            // Half a row that keeps something back is a wish all the same.
            let parts: Vec<_> = fitting.iter().filter_map(|(change, _)| Restricting::of(change)).collect();
            self.wish(&parts);
            rest.extend(
                fitting.into_iter().filter(|(change, _)| parts.is_empty() || Restricting::of(change).is_none()),
            );
        }
        rest.into_iter().map(|(change, _)| change).collect()
    }

    /// A list can stand in two tables of a form, and its rows be filled in in both: that has to say the same.
    fn without_second_answers<'c>(&mut self, cells: Vec<(&'c Changed<'c>, String)>) -> Vec<(&'c Changed<'c>, String)> {
        let mut first: Vec<(&Changed<'_>, String)> = Vec::new();
        for (change, key) in cells {
            match first.iter().find(|(_, known)| *known == key) {
                None => first.push((change, key)),
                Some((known, _)) if is_same(&change.sort, known.theirs.as_ref(), change.theirs.as_ref()) => {}
                Some(_) => self.refuse(change, Code::COLLECT_TWO_ANSWERS),
            }
        }
        first
    }

    /// A row of people takes both clients and others: their capacity tells in which list they stand.
    fn list_of_role(&self, fresh: &Fresh, cells: &[(&Changed<'_>, String)]) -> Fresh {
        let role =
            cells.iter().find(|(_, key)| key == "capacity").and_then(|(change, _)| change.theirs.as_ref()?.as_str());
        let takes = |path: &str| match self.laying.types.of_case(path) {
            Some(crate::facts::Type::OneOf(options)) => {
                options.iter().any(|option| Some(option.value.as_str()) == role)
            }
            _ => false,
        };
        let is_people = fresh.list == Spot::of("participants");
        if is_people && !takes("participants.capacity") && takes("client_system.role") {
            return Fresh { list: Spot::of("client_system"), fixed: vec![], ..fresh.clone() };
        }
        fresh.clone()
    }

    /// Returns the item of the case that bears the first text of a new one. A name is that of somebody in the case however
    /// it is written; where it is not certain, nobody is made of it.
    fn same_item(&self, fresh: &Fresh, cells: &[(&Changed<'_>, String)], used: &[Spot]) -> Same {
        let says = |spot: &Spot, (change, key): &(&Changed<'_>, String)| {
            is_same(&change.sort, spot.below(key).get(&self.tree), change.theirs.as_ref())
        };
        let leading = ["name", "text", "what", "title", "who", "client"];
        let Some(first) = leading.iter().find_map(|key| cells.iter().find(|(_, below)| below == key)) else {
            return Same::None;
        };
        let all = self.candidates(fresh);
        if first.1 == "name"
            && let Some(name) = first.0.theirs.as_ref().map(full_name)
        {
            return self.same_name(&name, &all);
        }
        let alike: Vec<Spot> = all.into_iter().filter(|spot| !used.contains(spot) && says(spot, first)).collect();
        let exact = alike.iter().find(|spot| cells.iter().all(|cell| says(spot, cell)));
        // Somebody can be named in more than one row: only one that says all the same is the same.
        let only = alike.first().filter(|_| alike.len() == 1 && first.1 != "who");
        exact.or(only).map_or(Same::None, |spot| Same::One(spot.clone()))
    }

    /// Returns the items that a new one may be: people stand in two lists.
    fn candidates(&self, fresh: &Fresh) -> Vec<Spot> {
        let lists = match fresh.list.to_string().as_str() {
            list @ ("participants" | "client_system") if fresh.fixed.iter().all(|(key, _)| key != "role") => {
                vec![list.to_owned(), if list == "participants" { "client_system" } else { "participants" }.to_owned()]
            }
            list => vec![list.to_owned()],
        };
        let items = lists.iter().flat_map(|list| {
            if list.contains('.') { fresh.list.items(&self.tree) } else { Spot::of(list).items(&self.tree) }
        });
        items.collect()
    }

    fn same_name(&self, name: &str, all: &[Spot]) -> Same {
        let of = |spot: &Spot| spot.key("name").get(&self.tree).map(full_name).unwrap_or_default();
        let names: Vec<String> = all.iter().map(of).collect();
        match alike(name, all.iter().zip(names.iter().map(String::as_str))) {
            (Likeness::Other, _) => Same::None,
            (Likeness::Same, found) if found.len() == 1 => Same::One(found[0].clone()),
            (_, found) => {
                let id = |spot: &&Spot| spot.key("id").get(&self.tree).and_then(Json::as_str).map(Into::into);
                Same::Perhaps(found.iter().filter_map(id).collect())
            }
        }
    }

    /// Whether an answer is the name that an item has already, and says so if it is written otherwise.
    fn is_name_of(&mut self, change: &Changed<'_>, key: &str, item: &Spot) -> bool {
        let known = item.key("name").get(&self.tree).map(full_name).unwrap_or_default();
        let Some(name) = change.theirs.as_ref().filter(|_| key == "name").map(full_name) else { return false };
        if likeness(&name, &known) != Likeness::Same {
            return false;
        }
        if name != known {
            let id = item.key("id").get(&self.tree).and_then(Json::as_str).unwrap_or_default();
            let told = Diagnostic::new(Code::COLLECT_SAME_PERSON, Severity::Advice);
            let told = told.with("document", &self.laying.form.definition.document).with("label", label(change.field));
            self.told.push(told.with("person", id));
        }
        true
    }

    /// Whether there is all that an item needs.
    fn is_whole(&self, fresh: &Fresh, cells: &[(&Changed<'_>, String)]) -> bool {
        let given = |key: &str| {
            key == "id"
                || fresh.fixed.iter().any(|(fixed, _)| fixed == key)
                || cells.iter().any(|(change, below)| below == key && change.theirs.is_some())
        };
        let path = fresh.list.keys().collect::<Vec<_>>().join(".");
        self.laying.types.needed(&path).iter().all(|key| given(key))
    }

    fn make(&mut self, fresh: &Fresh, cells: &[(&Changed<'_>, String)]) -> Spot {
        let mut item = Json::Null;
        if self.laying.types.needed(&fresh.list.keys().collect::<Vec<_>>().join(".")).iter().any(|key| key == "id") {
            Spot::of("id").put(&mut item, Some(self.free_id(&fresh.list).into()));
        }
        for (key, value) in &fresh.fixed {
            Spot::of(key).put(&mut item, Some(value.clone()));
        }
        for (change, key) in cells {
            Spot::of(key).put(&mut item, change.theirs.clone());
        }
        let spot = fresh.list.push(&mut self.tree, item);
        for (change, key) in cells {
            self.note(change, spot.below(key), None);
        }
        self.mention(fresh, &spot);
        spot
    }

    /// Mentions somebody where their place in the case asks for it.
    fn mention(&mut self, fresh: &Fresh, item: &Spot) {
        let Some(id) = item.key("id").get(&self.tree).cloned() else { return };
        match &fresh.mention {
            Some(Mention::Alone(spot)) => spot.put(&mut self.tree, Some(id)),
            Some(Mention::Among(list))
                if !list.get(&self.tree).and_then(Json::as_array).is_some_and(|known| known.contains(&id)) =>
            {
                list.push(&mut self.tree, id);
            }
            _ => {}
        }
    }

    /// Returns an identifier that nobody has, and that tells nothing of who it is.
    fn free_id(&self, list: &Spot) -> String {
        let stem = match list.keys().last() {
            Some("goals") => "doel",
            Some("partners") => "partner",
            _ => "persoon",
        };
        let lists = ["client_system", "participants", "plan.goals", "organisation.partners"];
        let items = lists.iter().flat_map(|list| Spot::of(list).items(&self.tree));
        let taken: Vec<Json> = items.filter_map(|item| item.key("id").get(&self.tree).cloned()).collect();
        let free =
            (1..=taken.len() + 1).map(|number| format!("{stem}-{number}")).find(|id| !taken.contains(&json!(id)));
        free.unwrap_or_else(|| stem.into())
    }
}
