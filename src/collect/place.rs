//! From a field to the place of its datum in the case file.
//!
//! What a document shows is not laid out as the case file is: people stand in one list, an agreement under its owner,
//! `recipient` is whoever the copy is for, and what a reader may not see is not there. Here each of those goes back to
//! where the case has it, or, where the case has no such place, to the answers of the document.

use std::cell::OnceCell;

use serde_json::{Value as Json, json};

use super::spot::Spot;
use crate::compose::origin::{CellOf, Home, Row};
use crate::facts::{Path, Type, Types, rows};

/// Lists of people that are gathered from both lists of the case.
const GATHERED: [&str; 8] =
    ["people", "clients", "professionals", "network", "experts", "present", "excused", "distribution"];

/// Where an answer goes.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Target {
    /// To a place in the case.
    At(Spot),
    /// To a new item of a list, under this key.
    Fresh(Fresh, String),
    /// To the answers of the document.
    Answer,
    /// To a row that is not there any more.
    Gone,
}

/// A list that can take a new item.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fresh {
    /// What the answers of one item have in common.
    pub(super) group: String,
    /// The list.
    pub(super) list: Spot,
    /// What each item of it has.
    pub(super) fixed: Vec<(String, Json)>,
    /// Where the identifier of the item is mentioned too.
    pub(super) mention: Option<Mention>,
}

/// Where the identifier of a new person is mentioned.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Mention {
    /// As the one in this place.
    Alone(Spot),
    /// In this list.
    Among(Spot),
}

/// Finds places in a case.
pub(super) struct Places<'a> {
    /// What the file says.
    tree: &'a Json,
    /// The same, each item with its key; made when it is asked for.
    marked: OnceCell<Json>,
    /// Identifier of the one for whom the copy is.
    reader: Option<&'a str>,
    /// The types of all data.
    types: &'a Types,
}

/// Items that a path leads to, and the list that could take another.
#[derive(Default)]
struct Found {
    spots: Vec<Spot>,
    fresh: Option<Fresh>,
}

impl<'a> Places<'a> {
    /// Returns the places in what a file says, for a form of one reader.
    pub(super) fn new(tree: &'a Json, reader: Option<&'a str>, types: &'a Types) -> Self {
        Self { tree, marked: OnceCell::new(), reader, types }
    }

    /// Returns where the answer on a field goes.
    pub(super) fn target(&self, home: &Home) -> Target {
        match home {
            Home::Answer | Home::RowAnswer(_) => Target::Answer,
            Home::Datum(path) => self.datum(path),
            Home::Cell(cell) => self.cell(cell),
        }
    }

    /// Returns the item that a row shows: the one that bears its key.
    pub(super) fn item(&self, cell: &CellOf) -> Option<Spot> {
        let Row::Known { key, .. } = &cell.row else { return None };
        self.walk(&cell.rows).spots.into_iter().find(|spot| self.key_of(spot) == Some(key.as_str()))
    }

    /// Returns the key of an item.
    pub(super) fn key_of(&self, item: &Spot) -> Option<&str> {
        let marked = self.marked.get_or_init(|| {
            let mut tree = self.tree.clone();
            rows::mark(&mut tree);
            tree
        });
        rows::marked(item.get(marked)?)
    }

    fn datum(&self, path: &Path) -> Target {
        let Some((last, way)) = path.segments().split_last() else { return Target::Answer };
        if way.first().is_some_and(|root| root.key == "applicant") {
            return Target::At(self.applicant(&last.key));
        }
        if way.is_empty() {
            return if last.key == "case" { Target::At(Spot::of("case")) } else { Target::Answer };
        }
        let found = self.walk(&Path::of(way));
        match (found.spots.as_slice(), found.fresh) {
            ([only], _) => self.at(only, &last.key),
            ([], Some(fresh)) => Target::Fresh(fresh, last.key.clone()),
            _ => Target::Answer,
        }
    }

    fn cell(&self, cell: &CellOf) -> Target {
        let below = cell.below.to_string();
        match &cell.row {
            Row::Known { .. } => match self.item(cell) {
                Some(item) => self.at(&item, &below),
                None if self.walk(&cell.rows).fresh.is_some() => Target::Gone,
                None => Target::Answer,
            },
            Row::Empty(number) => match self.walk(&cell.rows).fresh {
                Some(fresh) => Target::Fresh(Fresh { group: format!("{}.{number:02}", cell.rows), ..fresh }, below),
                None => Target::Answer,
            },
        }
    }

    /// Returns a datum of an item, if a case file has it.
    fn at(&self, item: &Spot, below: &str) -> Target {
        let is_client = item.keys().next() == Some("client_system");
        let below = if is_client && below == "capacity" { "role" } else { below };
        if self.has(item, below) { Target::At(item.below(below)) } else { Target::Answer }
    }

    /// Whether a case file can hold a datum below a place.
    pub(super) fn has(&self, item: &Spot, below: &str) -> bool {
        let path = item.keys().chain(below.split('.')).collect::<Vec<_>>().join(".");
        self.types.of_case(&path).is_some()
    }

    /// Returns the places that a path leads to: items of lists, or a record.
    fn walk(&self, path: &Path) -> Found {
        let (root, rest) = path.segments().split_first().expect("a path has a first part");
        let key = root.key.as_str();
        match key {
            "recipient" => self.below(self.person(self.reader), rest, None),
            "partner" => {
                let list = Spot::of("organisation.partners");
                let partner = self.with_id(&list, self.reader);
                self.below(partner, rest, Some(fresh(path, list, vec![], None)))
            }
            "desk" => self.below(Some(Spot::of("organisation")), rest, None),
            "chair" => self.host(path, "meeting.chair", "chair"),
            "pivot" => self.host(path, "meeting.pivot", "professional"),
            "coordinator" => self.host(path, "plan.coordinator", "professional"),
            "plan_agreements" => self.list(path, Spot::of("plan.agreements"), vec![]),
            "fees" if rest.len() > 1 => Found::default(),
            _ if GATHERED.contains(&key) => self.gathered(path),
            _ if self.types.of_case(key).is_some() => self.below(Some(Spot::default()), path.segments(), None),
            _ => Found::default(),
        }
    }

    /// Walks down from a record, through lists.
    fn below(&self, start: Option<Spot>, segments: &[crate::facts::Segment], fresh: Option<Fresh>) -> Found {
        let Some(start) = start else { return Found { spots: vec![], fresh } };
        let mut found = Found { spots: vec![start], fresh: None };
        for segment in segments {
            let mut next = Found::default();
            let is_alone = found.spots.len() == 1;
            for spot in &found.spots {
                let spot = spot.key(&segment.key);
                let path = spot.keys().collect::<Vec<_>>().join(".");
                if !matches!(self.types.of_case(&path), Some(Type::List(_))) {
                    next.spots.push(spot);
                    continue;
                }
                let takes = |item: &Spot| {
                    segment
                        .filter
                        .as_ref()
                        .is_none_or(|filter| item.get(self.tree).is_some_and(|item| filter.takes(item)))
                };
                next.spots.extend(spot.items(self.tree).into_iter().filter(takes));
                let fixed = segment.filter.iter().map(|filter| (filter.key.clone(), json!(filter.values[0]))).collect();
                next.fresh = is_alone.then(|| Fresh { group: path, list: spot, fixed, mention: None });
            }
            found = next;
        }
        found
    }

    fn list(&self, path: &Path, list: Spot, fixed: Vec<(String, Json)>) -> Found {
        Found { spots: list.items(self.tree), fresh: Some(fresh(path, list, fixed, None)) }
    }

    /// Returns the one who stands in a place of the case, by the identifier there.
    fn host(&self, path: &Path, place: &str, capacity: &str) -> Found {
        let place = Spot::of(place);
        let person = self.person(place.get(self.tree).and_then(Json::as_str));
        let fixed = vec![("capacity".to_owned(), json!(capacity))];
        let fresh = fresh(path, Spot::of("participants"), fixed, Some(Mention::Alone(place)));
        Found { spots: person.into_iter().collect(), fresh: Some(fresh) }
    }

    /// Returns people from both lists of the case.
    fn gathered(&self, path: &Path) -> Found {
        let root = &path.segments()[0];
        let kind = root
            .filter
            .as_ref()
            .filter(|filter| filter.key == "kind")
            .map_or(root.key.as_str(), |filter| &filter.values[0]);
        let fix = |key: &str, value: &str| vec![(key.to_owned(), json!(value))];
        let (fixed, mention) = match kind {
            "professional" | "professionals" => (fix("capacity", "professional"), None),
            "network" => (fix("capacity", "network"), None),
            "expert" | "experts" => (fix("capacity", "external_expert"), None),
            "present" => (fix("attendance", "present"), None),
            "excused" => (fix("attendance", "excused"), None),
            "distribution" => (vec![], Some(Mention::Among(Spot::of("plan.distribution")))),
            _ => (vec![], None),
        };
        let list = Spot::of(if kind == "clients" { "client_system" } else { "participants" });
        let spots = ["client_system", "participants"].iter().flat_map(|list| Spot::of(list).items(self.tree)).collect();
        Found { spots, fresh: Some(fresh(path, list, fixed, mention)) }
    }

    /// Returns where a datum of the applicant stands: in the request, unless it comes from the list of people.
    fn applicant(&self, key: &str) -> Spot {
        let by = Spot::of("request.by");
        let own = by.key(key);
        let person = by.key("person").get(self.tree).and_then(Json::as_str);
        // A name is that of the person; everything else the request may say otherwise.
        let is_own = key != "name" && own.get(self.tree).is_some();
        let known = self.person(person).filter(|person| !is_own && self.has(person, key));
        known.map_or(own, |person| person.key(key))
    }

    fn person(&self, id: Option<&str>) -> Option<Spot> {
        ["client_system", "participants"].iter().find_map(|list| self.with_id(&Spot::of(list), id))
    }

    fn with_id(&self, list: &Spot, id: Option<&str>) -> Option<Spot> {
        let id = id?;
        list.items(self.tree).into_iter().find(|spot| spot.key("id").get(self.tree).is_some_and(|known| known == id))
    }
}

fn fresh(path: &Path, list: Spot, fixed: Vec<(String, Json)>, mention: Option<Mention>) -> Fresh {
    Fresh { group: path.to_string(), list, fixed, mention }
}
