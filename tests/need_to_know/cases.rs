//! Random cases in which every item bears a marker of its own.

use bundel::case::{Case, Topic};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Everybody in each case: two clients, then participants of every kind.
pub(super) const PEOPLE: [&str; 8] = ["c1", "c2", "chair", "helper", "teacher", "court", "friend", "expert"];
/// Lists of items with a text and a topic.
const LISTS: [(&str, &str); 10] = [
    ("request", "situation"),
    ("request", "strengths"),
    ("request", "client_view"),
    ("request", "aims"),
    ("request", "remarks"),
    ("meeting", "notes"),
    ("meeting", "other_business"),
    ("plan", "shared_view"),
    ("plan", "client_view"),
    ("plan", "network_view"),
];
const TOPICS: [&str; 6] = ["gezin", "wonen", "school", "gezondheid", "geld", "justitie"];
/// How many items a case has: two in each list, and two points, goals, agreements and steps of each kind.
const ITEMS: usize = 2 * (LISTS.len() + 5);

/// What a client keeps from somebody: client, who, topics, may know.
type Kept = (usize, usize, Vec<usize>, bool);

/// A case, perhaps with one before it.
#[derive(Clone)]
pub(super) struct Sample {
    /// The case.
    pub(super) case: Case,
    /// The case of the previous meeting.
    pub(super) previous: Option<Case>,
}

/// Says nothing of the texts: they are long.
impl std::fmt::Debug for Sample {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kept = |case: &Case| json!(case.client_system.iter().map(|client| &client.consent).collect::<Vec<_>>());
        write!(f, "{} keeps {}, before: {:?}", self.case.set, kept(&self.case), self.previous.as_ref().map(kept))
    }
}

/// Returns random cases: of both sets, with random topics and things kept back.
pub(super) fn samples() -> impl Strategy<Value = Sample> {
    let kept = || (0..2_usize, 0..PEOPLE.len(), prop::collection::vec(0..TOPICS.len(), 1..3), any::<bool>());
    let kept = || prop::collection::vec(kept(), 0..4);
    let topics = || prop::collection::vec(prop::option::weighted(0.9, 0..TOPICS.len()), ITEMS);
    let one = || (topics(), kept());
    (any::<bool>(), one(), prop::option::of(one())).prop_map(|(ijh, (topics, kept), before)| {
        let set = if ijh { "ijh" } else { "lco" };
        Sample {
            case: case(set, 0, &topics, &kept),
            previous: before.map(|(topics, kept)| case(set, 1, &topics, &kept)),
        }
    })
}

/// Returns the marker of an item, as it is found again in a text.
fn marker(meeting: usize, item: usize) -> String {
    format!("Zqx{meeting}{item:02}")
}

/// Returns the markers in a text.
pub(super) fn markers(text: &str) -> std::collections::BTreeSet<String> {
    let whole = |at: usize| text.get(at..at + 6).filter(|found| found[3..].bytes().all(|byte| byte.is_ascii_digit()));
    text.match_indices("Zqx").filter_map(|(at, _)| whole(at)).map(str::to_owned).collect()
}

/// Returns each marker with the topic by which its item is kept or shown.
pub(super) fn marked(case: &Case) -> Vec<(String, Option<Topic>)> {
    let value = serde_json::to_value(case).unwrap();
    let goal_topic = |id: &Value| {
        let goals = value["plan"]["goals"].as_array().unwrap();
        goals.iter().find(|goal| goal["id"] == *id).map(|goal| goal["topic"].clone())
    };
    let mut marked = Vec::new();
    for (part, list) in
        LISTS.into_iter().chain([("meeting", "agenda"), ("plan", "goals"), ("plan", "agreements"), ("plan", "crisis")])
    {
        for item in value[part][list].as_array().unwrap() {
            let own = item["topic"].clone();
            let topic = if own.is_null() { goal_topic(&item["goal"]).unwrap_or_default() } else { own };
            let topic = serde_json::from_value(topic).unwrap();
            marked.extend(markers(&item.to_string()).into_iter().map(|marker| (marker, topic)));
        }
    }
    marked
}

fn case(set: &str, meeting: usize, topics: &[Option<usize>], kept: &[Kept]) -> Case {
    let mut items =
        topics.iter().enumerate().map(|(item, topic)| (marker(meeting, item), topic.map(|topic| TOPICS[topic])));
    let mut pair = |make: &dyn Fn(&str, Option<&str>) -> Value| -> Value {
        let made: Vec<Value> = items.by_ref().take(2).map(|(marker, topic)| make(&marker, topic)).collect();
        Value::Array(made)
    };
    let mut root = skeleton(set, kept);
    for (part, list) in LISTS {
        root[part][list] = pair(&|marker, topic| json!({"text": format!("Over {marker} praten."), "topic": topic}));
    }
    root["meeting"]["agenda"] = pair(&|marker, topic| json!({"title": format!("Punt {marker}"), "topic": topic}));
    root["plan"]["goals"] = pair(&goal);
    let id = root["plan"]["goals"][0]["id"].clone();
    root["plan"]["agreements"] = pair(&|marker, topic| agreement(marker, topic, &Value::Null));
    let of_goal = pair(&|marker, topic| agreement(marker, topic, &id));
    root["plan"]["agreements"].as_array_mut().unwrap().extend(of_goal.as_array().unwrap().iter().cloned());
    root["plan"]["crisis"] = pair(
        &|marker, topic| json!({"signal": marker, "what": marker, "who": "helper", "phone": format!("03 {marker}"), "topic": topic}),
    );
    serde_json::from_value(root).unwrap()
}

fn goal(marker: &str, topic: Option<&str>) -> Value {
    json!({
        "id": format!("doel-{}", marker.to_lowercase()), "text": format!("{marker} lukt."), "topic": topic,
        "by": "2026-12-18", "measure": marker, "why": marker, "own_strength": marker, "help": marker,
        "conclusion": marker, "accepted": true,
    })
}

fn agreement(marker: &str, topic: Option<&str>, goal: &Value) -> Value {
    json!({
        "what": format!("{marker} doen."), "who": if marker.ends_with('0') { "c1" } else { "helper" },
        "by": "2026-12-01", "topic": topic, "goal": goal, "cost": marker, "note": marker, "state": "open",
    })
}

/// Returns a case with everybody at the table, and nothing said yet.
fn skeleton(set: &str, kept: &[Kept]) -> Value {
    let consent = |client: usize| {
        let own = kept.iter().filter(|kept| kept.0 == client);
        let withheld: Vec<Value> = own
            .map(|(_, who, what, may_know)| {
                let what: Vec<&str> = what.iter().map(|topic| TOPICS[*topic]).collect();
                json!({"who": PEOPLE[*who], "what": what, "may_know": may_know})
            })
            .collect();
        json!({"given_on": "2026-10-12", "meeting": true, "covers": TOPICS, "withheld_from": withheld, "plan": true})
    };
    let role = if set == "ijh" { ["minor", "parent"] } else { ["adult_client", "adult_client"] };
    let client = |index: usize, id: &str| {
        json!({"id": id, "name": format!("Client{index} Peeters"), "role": role[index], "birth_date": "2010-01-01",
            "consent": consent(index), "attendance": "present"})
    };
    let participant = |id: &str, capacity: &str| {
        json!({"id": id, "name": format!("Naam {id}"), "capacity": capacity, "secrecy": "professional",
            "attendance": "present"})
    };
    let lead = if set == "ijh" { "chair" } else { "coordinator" };
    json!({
        "case": "a-1", "set": set,
        "client_system": [client(0, "c1"), client(1, "c2")],
        "participants": [
            participant("chair", lead), participant("helper", "professional"), participant("teacher", "professional"),
            participant("court", "professional"), participant("friend", "network"), participant("expert", "external_expert"),
        ],
        "request": {"date": "2026-10-13", "by": {"person": "helper"}},
        "meeting": {"date": "2026-11-12", "chair": "chair", "pivot": "helper"},
        "plan": {"coordinator": "helper", "distribution": PEOPLE},
    })
}
