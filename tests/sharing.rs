//! Who may share with whom, against the table that follows the sources case by case (`tests/sharing/table.yaml`).

use bundel::case::{Framework, Secrecy};
use bundel::consent::{Agreed, Sources};
use bundel::sharing::{Party, Sharing, share};
use serde::Deserialize;

#[derive(Deserialize)]
struct Entry {
    id: String,
    set: Option<String>,
    from: Side,
    to: Side,
    consent: Agreed,
    expect: Sharing,
}

#[derive(Deserialize)]
struct Side {
    capacity: String,
    secrecy: Option<Secrecy>,
    framework: Option<Framework>,
    mandated: Option<bool>,
    reports_to_court: Option<bool>,
    team: Option<String>,
    involved: Option<bool>,
}

impl From<Side> for Party {
    fn from(side: Side) -> Self {
        let Side { capacity, secrecy, framework, mandated, reports_to_court, team, involved } = side;
        // A client is none of the capacities.
        let capacity = serde_json::from_value(capacity.into()).ok();
        Self { capacity, secrecy, framework, mandated, reports_to_court, team, involved }
    }
}

fn table() -> Vec<Entry> {
    serde_saphyr::from_str(include_str!("sharing/table.yaml")).expect("the table can be read")
}

#[test]
fn each_pair_of_the_table_is_answered_as_the_sources_say() {
    for Entry { id, set, from, to, consent, expect } in table() {
        // A pair without a set is answered alike in every set.
        let sets = set.as_deref().map_or(vec!["ijh", "lco", "hvk", "beroepsgeheim"], |set| vec![set]);
        let (from, to) = (from.into(), to.into());
        for set in sets {
            assert_eq!(share(&from, &to, consent, Sources::of_set(set)), expect, "{id} in {set}");
        }
    }
}

#[test]
fn each_capacity_in_the_table_is_known() {
    let sides = table().into_iter().flat_map(|entry| [entry.from, entry.to]);
    for side in sides {
        assert!(side.capacity == "client" || Party::from(side).capacity.is_some());
    }
}
