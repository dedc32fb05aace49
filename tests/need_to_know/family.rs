//! Random families around a table, in which the same few words come back everywhere: what differs between two cases is
//! never a word that a search could find, only whether it is there.

use serde_json::{Value, json};

pub(super) const CLIENTS: [&str; 3] = ["c1", "c2", "c3"];
pub(super) const OTHERS: [&str; 6] = ["chair", "helper", "teacher", "court", "friend", "expert"];
pub(super) const TOPICS: [&str; 5] = ["gezin", "school", "gezondheid", "geld", "justitie"];
/// Lists of items, with the name of their words.
pub(super) const LISTS: [(&str, &str); 14] = [
    ("/request/situation", "text"),
    ("/request/strengths", "text"),
    ("/request/client_view", "text"),
    ("/request/aims", "text"),
    ("/request/remarks", "text"),
    ("/meeting/notes", "text"),
    ("/meeting/other_business", "text"),
    ("/plan/shared_view", "text"),
    ("/plan/client_view", "text"),
    ("/plan/network_view", "text"),
    ("/meeting/agenda", "title"),
    ("/plan/goals", "text"),
    ("/plan/agreements", "what"),
    ("/plan/crisis", "what"),
];
/// Texts, plain or with what they are about.
pub(super) const TEXTS: [&str; 21] = [
    "/meeting/aim",
    "/meeting/review",
    "/meeting/previous_report/remarks",
    "/meeting/participation/0/how",
    "/request/needs",
    "/request/social_situation",
    "/request/goal",
    "/request/client_informed_reason",
    "/request/place_reason",
    "/request/moments",
    "/request/urgency_reason",
    "/request/criteria/chair_value",
    "/plan/conclusion",
    "/plan/follow_up/reason",
    "/plan/mandate/closing",
    "/plan/mandate/tasks",
    "/plan/mandate/employer_support",
    "/plan/absent_clients/0/how",
    "/plan/absent_clients/0/opinion",
    "/participants/1/assignment",
    "/participants/5/question",
];
const WORDS: [&str; 6] = [
    "Elke week bellen.",
    "Het gaat beter dan vorige maand.",
    "Samen naar de dienst gaan en alle papieren meebrengen, ook de brieven van vorig jaar.",
    "Rust.",
    "Iedereen houdt zich aan wat is afgesproken, en laat het weten wanneer dat niet lukt of wanneer er iets verandert.",
    "Een plan maken.",
];

/// Numbers that look random and are the same for the same seed.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) >> 33).unwrap() % end
    }

    /// Returns true in so many of a hundred throws.
    pub(super) fn falls(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(super) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    pub(super) fn words(&mut self) -> &'static str {
        WORDS[self.below(WORDS.len())]
    }
}

pub(super) fn people() -> impl Iterator<Item = &'static str> {
    CLIENTS.into_iter().chain(OTHERS)
}

/// Returns a case of a set.
pub(super) fn case(set: &str, dice: &mut Dice) -> Value {
    let mut root = skeleton(set, dice);
    for (list, words) in LISTS {
        let items: Vec<Value> = (0..dice.below(4)).map(|index| item(list, words, index, dice)).collect();
        *root.pointer_mut(list).unwrap() = items.into();
    }
    let goals: Vec<Value> = root["plan"]["goals"].as_array().unwrap().iter().map(|goal| goal["id"].clone()).collect();
    for agreement in root["plan"]["agreements"].as_array_mut().unwrap() {
        agreement["goal"] = if goals.is_empty() || dice.falls(40) { Value::Null } else { dice.pick(&goals).clone() };
    }
    for text in TEXTS {
        let said = said(dice);
        let plain = json!(dice.words());
        *root.pointer_mut(text).unwrap() = if dice.falls(60) { with(json!({"text": plain}), &said) } else { plain };
    }
    for participant in root["participants"].as_array_mut().unwrap() {
        if dice.falls(30) {
            participant["topic"] = (*dice.pick(&TOPICS)).into();
        }
    }
    root["request"]["criteria"]["domains"] = topics(dice).into();
    root
}

/// Returns an item of a list, about anything.
pub(super) fn item(list: &str, words: &str, index: usize, dice: &mut Dice) -> Value {
    let said = said(dice);
    let mut item = with(json!({ words: dice.words() }), &said);
    match list {
        "/meeting/agenda" => item["minutes"] = (dice.below(5) * 5).into(),
        "/plan/goals" => {
            item["id"] = format!("doel{index}").into();
            item["measure"] = dice.words().into();
        }
        "/plan/agreements" => {
            item["by"] = format!("2026-12-{:02}", 1 + dice.below(28)).into();
            item["who"] = if dice.falls(80) { (*dice.pick(&OTHERS)).into() } else { "c2".into() };
            item["state"] = (*dice.pick(&["open", "done", "busy"])).into();
        }
        "/plan/crisis" => item["who"] = (*dice.pick(&OTHERS)).into(),
        _ => item["by"] = (*dice.pick(&OTHERS)).into(),
    }
    item
}

/// Returns what something says of itself: topics, one or more, `geen` or nothing; clients, or nothing.
fn said(dice: &mut Dice) -> (Value, Value) {
    let topic = match dice.below(6) {
        0 => Value::Null,
        1 => "geen".into(),
        2 => topics(dice).into(),
        _ => (*dice.pick(&TOPICS)).into(),
    };
    let about = if dice.falls(30) { json!([dice.pick(&CLIENTS)]) } else { json!([]) };
    (topic, about)
}

fn with(mut item: Value, (topic, about): &(Value, Value)) -> Value {
    item["topic"] = topic.clone();
    item["about"] = about.clone();
    item
}

fn topics(dice: &mut Dice) -> Vec<&'static str> {
    TOPICS.into_iter().filter(|_| dice.falls(40)).collect()
}

fn consent(own: &str, dice: &mut Dice) -> Value {
    let kept = |dice: &mut Dice| {
        let who: Vec<&str> = people().filter(|who| *who != own).collect();
        let what = if dice.falls(15) { Vec::new() } else { topics(dice) };
        (*dice.pick(&who), what, dice.falls(30))
    };
    let withheld: Vec<Value> = (0..dice.below(4))
        .map(|_| kept(dice))
        .map(|(who, what, may_know)| json!({"who": who, "what": what, "may_know": may_know}))
        .collect();
    let decisions: Vec<Value> = (0..dice.below(2))
        .map(|_| kept(dice))
        .map(|(who, what, _)| json!({"agrees": false, "who": [who], "what": what}))
        .collect();
    let wishes: Vec<Value> = (0..usize::from(dice.falls(8)))
        .map(|_| kept(dice))
        .map(|(who, ..)| json!({"text": "Liever niet.", "who": who}))
        .collect();
    json!({
        "given_on": "2026-10-12", "meeting": true, "plan": true, "covers": topics(dice),
        "withheld_from": withheld, "decisions": decisions, "wishes": wishes,
    })
}

fn skeleton(set: &str, dice: &mut Dice) -> Value {
    let roles = if set == "ijh" { ["minor", "parent", "parent"] } else { ["adult_client", "adult_client", "carer"] };
    let names = ["Lotte Janssens", "An Wouters", "Dirk Peeters"];
    let clients: Vec<Value> = (0..CLIENTS.len())
        .map(|index| {
            json!({"id": CLIENTS[index], "name": names[index], "role": roles[index], "birth_date": "2010-01-01",
                "address": format!("Straat {index}"), "attendance": "present", "consent": consent(CLIENTS[index], dice)})
        })
        .collect();
    let lead = if set == "ijh" { "chair" } else { "coordinator" };
    let capacities = [lead, "professional", "professional", "professional", "network", "external_expert"];
    let names = ["Griet Maes", "Koen Baert", "Pieter Smet", "Katrien Claes", "Fatima Haddou", "Tom Nowak"];
    let others: Vec<Value> = (0..OTHERS.len())
        .map(|index| {
            json!({"id": OTHERS[index], "name": names[index], "capacity": capacities[index], "secrecy": "professional",
                "organisation": format!("Dienst {}", dice.below(3)), "function": "helper", "attendance": "present",
                "assignment": null, "question": null})
        })
        .collect();
    json!({
        "case": "a-1", "set": set, "client_system": clients, "participants": others,
        "request": {"date": "2026-10-13", "by": {"person": "helper"}, "criteria": {"chair_value": null},
            "situation": [], "strengths": [], "client_view": [], "aims": [], "remarks": [], "needs": null,
            "social_situation": null, "goal": null, "client_informed_reason": null, "place_reason": null,
            "moments": null, "urgency_reason": null},
        "meeting": {"date": "2026-11-12", "chair": "chair", "pivot": "helper", "aim": null, "review": null, "agenda": [],
            "notes": [], "other_business": [], "previous_report": {"remarks": null},
            "participation": [{"client": "c1", "how": ""}]},
        "plan": {"coordinator": "helper", "distribution": people().collect::<Vec<_>>(), "shared_view": [],
            "client_view": [], "network_view": [], "goals": [], "agreements": [], "crisis": [], "conclusion": null,
            "mandate": {"closing": null, "tasks": null, "employer_support": null}, "follow_up": {"reason": null},
            "absent_clients": [{"client": "c3", "how": null, "opinion": null}]},
    })
}
