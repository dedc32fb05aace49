//! Every text and topic of the schema goes through the one visitor, or is known to tell nothing that could be kept.

use bundel::case::{Case, items};
use bundel::facts::{Type, Types};
use serde_json::Value;

use crate::every_field;

/// Texts that are no item, with why: nothing in them can be kept from somebody by its topic.
const NO_ITEMS: [(&str, &str); 41] = [
    ("case", "a key"),
    ("set", "a key"),
    ("desk", "a key"),
    ("organisation.name", "who issues the papers"),
    ("organisation.place", "who issues the papers"),
    ("organisation.logo_alt", "who issues the papers"),
    ("organisation.privacy.controller", "who issues the papers"),
    ("organisation.privacy.retention", "who issues the papers"),
    ("organisation.privacy.authority", "who issues the papers"),
    ("organisation.target_group", "who issues the papers"),
    ("organisation.partners.id", "who issues the papers"),
    ("organisation.partners.name", "who issues the papers"),
    ("organisation.partners.contact", "who issues the papers"),
    ("organisation.partners.function", "who issues the papers"),
    ("organisation.source", "who issues the papers"),
    ("client_system.relation", "who somebody at the table is"),
    ("client_system.language", "who somebody at the table is"),
    ("client_system.consent.informed", "the client's own, and pruned as that"),
    ("client_system.consent.decisions.informed", "the client's own, and pruned as that"),
    ("client_system.consent.wishes.text", "the client's own, and pruned as that"),
    ("client_system.consent.wishes.settled", "the client's own, and pruned as that"),
    ("participants.relation", "who somebody at the table is"),
    ("participants.reports_to", "everybody has to know who reports to whom"),
    ("services.id", "shown with the people of the service alone"),
    ("services.name", "shown with the people of the service alone"),
    ("services.sector", "shown with the people of the service alone"),
    ("request.living_with", "a name and a relation"),
    ("request.place_proposal", "a place to meet"),
    ("request.urgency_moment", "a day"),
    ("request.interpreter_language", "a language"),
    ("meeting.place", "a place to meet"),
    ("meeting.directions", "how to get there"),
    ("plan.follow_up.place", "a place to meet"),
    ("deviations.information", "a paper for the chair alone"),
    ("deviations.reason", "a paper for the chair alone"),
    ("deviations.interest", "a paper for the chair alone"),
    ("deviations.tried", "a paper for the chair alone"),
    ("deviations.ground", "a paper for the chair alone"),
    ("fees.account", "a paper for the chair alone"),
    ("overrides.rule", "a paper for the chair alone"),
    ("overrides.reason", "a paper for the chair alone"),
];

#[test]
fn no_text_of_the_schema_escapes_the_visitor() {
    let full = every_field::case("ijh", &mut |path| format!("tekst van {path}"));
    let mut case: Case = serde_json::from_value(full).unwrap();
    assert!(!items::told(&case).is_empty());
    items::retain(&mut case, &mut |_| false);
    assert!(items::told(&case).is_empty(), "{:?}", items::told(&case));
    let left = serde_json::to_value(&case).unwrap();
    let types = Types::default();
    let mut texts: Vec<String> = Vec::new();
    leaves(&left, "", &mut |path, name| {
        assert!(name != "topic", "{path} has a topic, and was not visited");
        if matches!(types.of_case(path), Some(Type::Text | Type::LongText)) && !texts.contains(&path.to_owned()) {
            texts.push(path.to_owned());
        }
    });
    let is_known = |text: &&String| NO_ITEMS.iter().any(|(path, _)| path == text);
    let unknown: Vec<&String> = texts.iter().filter(|text| !is_known(text)).collect();
    assert!(unknown.is_empty(), "neither visited nor known to be harmless: {unknown:#?}");
    let stale: Vec<_> = NO_ITEMS.iter().filter(|(path, _)| !texts.iter().any(|text| text == path)).collect();
    assert!(stale.is_empty(), "not there any more: {stale:?}");
}

/// Visits everything that is known, by its path without numbers and its name.
fn leaves(value: &Value, path: &str, visit: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| leaves(item, path, visit)),
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                leaves(value, &path, visit);
            }
        }
        Value::Null => {}
        _ => visit(path, path.rsplit('.').next().unwrap_or_default()),
    }
}
