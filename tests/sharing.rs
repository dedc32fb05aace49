//! Who may share what with whom, against what the sources say pair by pair (`tests/sharing/table.yaml`) and meeting by
//! meeting (`tests/sharing/meetings.yaml`); and that the matrix of a meeting agrees with what `check` finds in it.

use std::collections::{BTreeMap, BTreeSet};

use bundel::case::{Capacity, Case, Framework, Secrecy};
use bundel::consent::Sources;
use bundel::diagnostic::Severity;
use bundel::facts::{Facts, Surroundings};
use bundel::rules::{self, Checked};
use bundel::sharing::{Condition, Consented, Ground, May, Party, Sharing, Standing, position, share};
use jiff::civil::{Date, date};
use serde::Deserialize;
use serde_json::{Value, json};

const TODAY: Date = date(2026, 11, 1);
/// Rules that ask what the table asks.
const RULES: [&str; 4] = ["secrecy.unknown", "secrecy.framework", "secrecy.third-party", "ijh.chair-independent"];

#[derive(Deserialize)]
struct Entry {
    id: String,
    set: Option<String>,
    from: Side,
    to: Side,
    consent: Consented,
    expect: Expected,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    may: May,
    ground: Ground,
    conditions: Vec<Condition>,
    ijh: Option<Vec<Condition>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Side {
    capacity: String,
    #[serde(default)]
    also: Vec<Capacity>,
    secrecy: Option<Secrecy>,
    framework: Option<Framework>,
    mandated: Option<bool>,
    reports_to_court: Option<bool>,
    reports_to: Option<String>,
    team: Option<String>,
    organisation: Option<String>,
    internal: Option<bool>,
    involved: Option<bool>,
}

impl From<Side> for Party {
    fn from(side: Side) -> Self {
        let Side { capacity, mut also, secrecy, framework, mandated, reports_to_court, .. } = side;
        let Side { reports_to, team, organisation, internal, involved, .. } = side;
        // A client is none of the capacities.
        let first: Option<Capacity> = serde_json::from_value(capacity.into()).ok();
        let mut roles: Vec<Capacity> = first.into_iter().collect();
        roles.append(&mut also);
        Self {
            roles,
            secrecy,
            framework,
            mandated,
            reports_to_court,
            reports_to,
            team,
            organisation,
            internal,
            involved,
        }
    }
}

/// A meeting, what its matrix says, and what each is told.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Meeting {
    id: String,
    case: Value,
    #[serde(default)]
    matrix: BTreeMap<String, Expected>,
    #[serde(default)]
    told: BTreeMap<String, Vec<Standing>>,
    #[serde(default)]
    finds: Vec<String>,
}

fn table() -> Vec<Entry> {
    serde_saphyr::from_str(include_str!("sharing/table.yaml")).expect("the table can be read")
}

fn meetings() -> Vec<Meeting> {
    serde_saphyr::from_str(include_str!("sharing/meetings.yaml")).expect("the meetings can be read")
}

fn case(value: &Value) -> Case {
    serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{error}: {value}"))
}

/// Returns the cells of the matrix of a case, by sender and recipient.
fn cells(case: &Case) -> BTreeMap<(String, String), Sharing> {
    let facts = Facts::of(case, None, &Surroundings { today: TODAY, ..Surroundings::default() }, None);
    let rows = facts.root()["matrix"].as_array().expect("a matrix").clone();
    let cells = rows.iter().flat_map(|row| {
        let sharing: Sharing = serde_json::from_value(row.clone()).expect("a row is an answer");
        let from = row["from"].as_str().expect("a sender").to_owned();
        let to: Vec<String> = serde_json::from_value(row["to"].clone()).expect("recipients");
        to.into_iter().map(move |to| ((from.clone(), to), sharing.clone()))
    });
    cells.collect()
}

/// Returns the codes and paths of what is wrong with a case.
fn errors(case: &Case) -> Vec<(&'static str, String)> {
    let found = rules::judge(&Checked { case, desk: &case.organisation, previous: None, today: TODAY });
    let errors = found.into_iter().filter(|verdict| verdict.severity == Severity::Error);
    errors.map(|verdict| (verdict.rule.code.as_str(), verdict.finding.path)).collect()
}

#[test]
fn each_pair_of_the_table_is_answered_as_the_sources_say() {
    for Entry { id, set, from, to, consent, expect } in table() {
        // A pair without a set is answered alike in every set, but for what S0 adds.
        let sets = set.as_deref().map_or(vec!["ijh", "lco", "hvk", "beroepsgeheim"], |set| vec![set]);
        let (from, to) = (from.into(), to.into());
        for set in sets {
            let more = expect.ijh.as_ref().filter(|_| set == "ijh");
            let conditions = more.unwrap_or(&expect.conditions).clone();
            let expected = Sharing { may: expect.may, ground: expect.ground, conditions };
            assert_eq!(share(&from, &to, consent, Sources::of_set(set)), expected, "{id} in {set}");
        }
    }
}

#[test]
fn each_capacity_in_the_table_is_known_and_no_entry_is_there_twice() {
    let entries = table();
    let ids: BTreeSet<&str> = entries.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids.len(), entries.len());
    for side in entries.into_iter().flat_map(|entry| [entry.from, entry.to]) {
        assert!(side.capacity == "client" || !Party::from(side).roles.is_empty());
    }
}

#[test]
fn each_meeting_is_told_as_the_sources_say() {
    for meeting in meetings() {
        let case = case(&meeting.case);
        let cells = cells(&case);
        for (pair, expect) in &meeting.matrix {
            let (from, to) = pair.split_once('>').expect("a pair");
            let expected = Sharing { may: expect.may, ground: expect.ground, conditions: expect.conditions.clone() };
            assert_eq!(cells[&(from.into(), to.into())], expected, "{pair} in {}", meeting.id);
        }
        for (id, told) in &meeting.told {
            let participant = case.participants.iter().find(|participant| participant.id.0 == *id).expect("known");
            let party = Party::of(participant, &case.services);
            assert_eq!(position(&party, Sources::of_set(&case.set)), *told, "{id} in {}", meeting.id);
        }
        let found = rules::judge(&Checked { case: &case, desk: &case.organisation, previous: None, today: TODAY });
        let found: Vec<String> = found
            .iter()
            .filter(|verdict| RULES.contains(&verdict.rule.code.as_str()))
            .map(|verdict| format!("{} {:?} {}", verdict.rule.code.as_str(), verdict.severity, verdict.finding.path))
            .collect();
        assert_eq!(found, meeting.finds, "{}", meeting.id);
    }
}

/// Returns somebody at a table of the combinations below.
fn person(id: &str, capacity: &str, secrecy: Option<&str>, framework: Option<&str>, more: &Value) -> Value {
    let mut person = json!({"id": id, "name": "A B", "capacity": capacity, "secrecy": secrecy, "framework": framework});
    for (key, value) in more.as_object().into_iter().flatten() {
        person[key] = value.clone();
    }
    person
}

#[test]
fn what_check_calls_an_error_is_no_yes_in_the_matrix() {
    let forms = [json!("written"), json!("implicit"), Value::Null];
    let consents = forms.iter().map(|form| json!({"given_on": "2026-10-01", "form": form, "meeting": true}));
    let consents: Vec<Value> =
        consents.chain([Value::Null, json!({"given_on": "2026-12-01", "form": "written"})]).collect();
    let capacities = ["professional", "external_expert", "network", "support_figure", "coordinator", "interpreter"];
    let mut held = 0;
    for (set, role) in [("ijh", "parent"), ("lco", "adult_client")] {
        for (consent, capacity) in consents.iter().flat_map(|one| capacities.map(|capacity| (one, capacity))) {
            for secrecy in [None, Some("professional"), Some("discretion"), Some("none")] {
                for framework in [None, Some("voluntary"), Some("judicial")] {
                    for more in [json!({"involved": true}), json!({"involved": true, "reports_to": "raad"}), json!({})]
                    {
                        let people = [
                            person(
                                "een",
                                "professional",
                                Some("professional"),
                                Some("voluntary"),
                                &json!({"involved": true}),
                            ),
                            person("twee", capacity, secrecy, framework, &more),
                        ];
                        let clients = json!([{"id": "c", "name": "C D", "role": role, "consent": consent}]);
                        let case =
                            case(&json!({"case": "a", "set": set, "client_system": clients, "participants": people}));
                        held += agree(&case);
                    }
                }
            }
        }
    }
    assert!(held > 200, "{held}");
}

/// Holds the matrix of a table of two against its errors; returns how many there were.
fn agree(case: &Case) -> usize {
    let cells = cells(case);
    let cell = &cells[&("een".to_owned(), "twee".to_owned())];
    let errors = errors(case);
    let of_pair: Vec<_> =
        errors.iter().filter(|(code, _)| code.starts_with("secrecy.") && RULES.contains(code)).collect();
    assert!(of_pair.is_empty() || cell.may != May::Yes, "{of_pair:?}: {cell:?}");
    of_pair.len()
}
