//! Where somebody lives is in no copy of who may not know it, and an answer stays with its row.

use bundel::case::{Case, PersonId};
use bundel::compose::visible::{Eyes, visible};
use bundel::facts::rows::keys;
use jiff::civil::date;
use serde_json::{Value, json};

fn seen(case: &Value, eyes: &[&str]) -> Value {
    let case: Case = serde_json::from_value(case.clone()).unwrap();
    let eyes = Eyes(eyes.iter().map(|id| PersonId((*id).into())).collect());
    serde_json::to_value(visible(&case, None, &eyes, date(2026, 11, 12)).case).unwrap()
}

fn addresses(case: &Value, eyes: &[&str]) -> Vec<bool> {
    let seen = seen(case, eyes);
    seen["client_system"].as_array().unwrap().iter().map(|client| !client["address"].is_null()).collect()
}

fn family(mother: &Value) -> Value {
    let mut mama =
        json!({"id": "mama", "name": "An Wouters", "role": "parent", "address": "Kerkstraat 1, 2000 Antwerpen"});
    mama.as_object_mut().unwrap().extend(mother.as_object().unwrap().clone());
    json!({"case": "a", "set": "ijh",
        "client_system": [
            {"id": "kind", "name": "Lotte Maes", "role": "minor", "address": "Kerkstraat 1\n2000 Antwerpen"},
            mama,
            {"id": "papa", "name": "Jan Maes", "role": "parent", "address": "Dorp 4, 2800 Mechelen"},
        ],
        "participants": [{"id": "juf", "name": "Els Smet", "capacity": "professional"}]})
}

#[test]
fn parents_who_live_apart_do_not_see_each_others_address() {
    let case = family(&json!({}));
    assert_eq!(addresses(&case, &["mama"]), [true, true, false]);
    assert_eq!(addresses(&case, &["papa"]), [false, false, true]);
    assert_eq!(addresses(&case, &["mama", "papa"]), [false, false, false]);
    assert_eq!(addresses(&case, &["juf"]), [true, true, true]);
}

#[test]
fn a_protected_address_is_kept_from_whom_it_is_protected_from() {
    let case = family(&json!({"protected": ["juf"]}));
    assert_eq!(addresses(&case, &["juf"]), [false, false, true]);
    assert_eq!(addresses(&case, &["kind"]), [true, true, true]);
}

#[test]
fn a_refuge_stands_nowhere() {
    let case = family(&json!({"refuge": true}));
    for eyes in [&["mama"][..], &["juf"], &["papa"], &[]] {
        assert!(!addresses(&case, eyes)[1], "{eyes:?}");
    }
    assert!(!addresses(&case, &["juf"])[0], "a child who lives there does not tell where");
}

#[test]
fn an_answer_stays_with_its_row() {
    let agreement = |topic: &str| json!({"what": "Bellen.", "who": "juf", "topic": topic});
    let keys = keys("plan.agreements", &[agreement("geld"), agreement("school")]);
    let [hidden, shown] = [&keys[0], &keys[1]];
    let key = |row: &str| format!("plan.agreements.{row}.gelukt");
    let case = |agreements: Value, answers: Value| {
        json!({"case": "a", "set": "ijh",
            "client_system": [{"id": "kind", "name": "Lotte Maes", "role": "minor",
                "consent": {"withheld_from": [{"who": "juf", "what": ["geld"]}]}}],
            "participants": [{"id": "juf", "name": "Els Smet", "capacity": "professional"}],
            "plan": {"agreements": agreements}, "answers": {"evaluatie-werkplan.juf": answers}})
    };
    let both =
        case(json!([agreement("geld"), agreement("school")]), json!({(key(hidden)): true, (key(shown)): false}));
    let alone = case(json!([agreement("school")]), json!({(key(shown)): false}));
    assert_eq!(seen(&both, &["juf"]), seen(&alone, &["juf"]));
    assert_eq!(seen(&both, &["juf"])["answers"]["evaluatie-werkplan.juf"], json!({(key(shown)): false}));
}
