//! Two cases that differ only in what is kept from one reader give that reader the same.
//!
//! What is kept is told here anew, from the file alone: by who withholds what from whom, in either meeting. Then everything
//! that is kept is changed, taken out or joined by more.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::family::{CLIENTS, Dice, LISTS, OTHERS, TEXTS, TOPICS, case, item, people};

/// A case, perhaps with one before it.
#[derive(Clone)]
pub(super) struct Meetings {
    pub(super) case: Value,
    pub(super) previous: Option<Value>,
}

/// Two of them, and from whom the difference is kept.
pub(super) struct Twins {
    pub(super) one: Meetings,
    pub(super) other: Meetings,
    pub(super) reader: &'static str,
    /// Whether the papers that go round are the same too.
    pub(super) shared: bool,
}

/// What one client keeps from the reader: of whom, which topics, and whether the reader may know that there is something.
struct Kept {
    of: String,
    topics: BTreeSet<String>,
    may_know: bool,
}

/// Before short names that a file of the previous meeting gave to the same people.
const OLD: &str = "v-";

/// Returns twins.
pub(super) fn twins(seed: u64) -> Twins {
    let mut dice = Dice::new(seed);
    let set = if dice.falls(60) { "ijh" } else { "lco" };
    let reader = if dice.falls(30) { *dice.pick(&CLIENTS) } else { *dice.pick(&OTHERS) };
    let mut one = Meetings { case: case(set, &mut dice), previous: None };
    if dice.falls(50) {
        let mut before = case(set, &mut dice);
        before["case"] = "a-0".into();
        let is_renamed = dice.falls(50);
        one.previous = Some(if is_renamed { renamed(&before) } else { before });
    }
    one.case["answers"] = answers(&mut dice);
    let mut other = one.clone();
    let shared = dice.falls(75);
    if shared {
        let kept = kept(&one, reader);
        change(&mut other.case, &kept, reader, &mut dice);
        if let Some(before) = &mut other.previous {
            change(before, &kept, reader, &mut dice);
        }
    } else {
        restrict_others(&mut other.case, reader, &mut dice);
    }
    Twins { one, other, reader, shared }
}

fn answers(dice: &mut Dice) -> Value {
    let mut answers = json!({"mandaat-hulpcoordinator": {"grenzen-inzet": dice.words()}});
    for reader in people() {
        answers[format!("evaluatie-werkplan.{reader}")] = json!({"client-goed": dice.words()});
        answers[format!("evaluatie-plan.{reader}")] = json!({"nog-beter": dice.words()});
    }
    answers
}

/// Returns a case in which everybody has another short name.
fn renamed(value: &Value) -> Value {
    match value {
        Value::String(text) if people().any(|id| id == text) => format!("{OLD}{text}").into(),
        Value::Array(items) => items.iter().map(renamed).collect(),
        Value::Object(fields) => {
            let fields = fields.iter().map(|(key, value)| {
                let is_word = matches!(key.as_str(), "capacity" | "role");
                (key.clone(), if is_word { value.clone() } else { renamed(value) })
            });
            Value::Object(fields.collect())
        }
        other => other.clone(),
    }
}

fn person(id: &Value) -> String {
    id.as_str().unwrap_or_default().trim_start_matches(OLD).to_owned()
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(Into::into).collect()
}

/// Returns what is kept from the reader in either meeting. Nobody keeps anything from themselves.
fn kept(meetings: &Meetings, reader: &str) -> Vec<Kept> {
    let mut found = Vec::new();
    for case in std::iter::once(&meetings.case).chain(&meetings.previous) {
        for client in case["client_system"].as_array().unwrap().iter().filter(|client| person(&client["id"]) != reader)
        {
            let all = |what: Vec<String>| if what.is_empty() { everything() } else { what.into_iter().collect() };
            let mut keep = |topics: BTreeSet<String>, may_know: bool| {
                found.push(Kept { of: person(&client["id"]), topics, may_know });
            };
            let consent = &client["consent"];
            for row in consent["withheld_from"].as_array().unwrap().iter().filter(|row| person(&row["who"]) == reader) {
                keep(all(texts(&row["what"])), row["may_know"] == true);
            }
            for row in consent["decisions"].as_array().unwrap().iter().filter(|row| person(&row["who"][0]) == reader) {
                keep(all(texts(&row["what"])), false);
            }
            for _ in consent["wishes"].as_array().unwrap().iter().filter(|row| person(&row["who"]) == reader) {
                keep(everything(), false);
            }
        }
    }
    found
}

fn everything() -> BTreeSet<String> {
    TOPICS.iter().map(|topic| (*topic).to_owned()).collect()
}

/// How something is kept.
#[derive(Clone, Copy, PartialEq)]
enum Hidden {
    No,
    /// The reader may know that there is something.
    Known,
    Wholly,
}

fn hidden(kept: &[Kept], topic: &Value, about: &Value) -> Hidden {
    let about: Vec<String> = about.as_array().into_iter().flatten().map(person).collect();
    let topics: Vec<String> = topic.as_str().map_or_else(|| texts(topic), |one| vec![one.into()]);
    if topics == ["geen"] {
        return Hidden::No;
    }
    let concerns = |kept: &&Kept| about.is_empty() || about.contains(&kept.of);
    let hides = |kept: &&Kept| topics.is_empty() || topics.iter().any(|topic| kept.topics.contains(topic));
    let by: Vec<&Kept> = kept.iter().filter(concerns).filter(hides).collect();
    match by.as_slice() {
        [] => Hidden::No,
        by if by.iter().any(|kept| kept.may_know) => Hidden::Known,
        _ => Hidden::Wholly,
    }
}

/// Changes what is kept from the reader, and nothing else.
fn change(case: &mut Value, kept: &[Kept], reader: &str, dice: &mut Dice) {
    let goals = case["plan"]["goals"].clone();
    for (list, words) in LISTS {
        let items = case.pointer_mut(list).unwrap().as_array_mut().unwrap();
        items.retain_mut(|item| {
            let of_goal = || goals.as_array().unwrap().iter().find(|goal| goal["id"] == item["goal"]);
            // What an agreement has of its goal stays what it is when the goal goes.
            if item["topic"].is_null() {
                item["topic"] = of_goal().map_or(Value::Null, |goal| goal["topic"].clone());
            }
            let hides = hidden(kept, &item["topic"], &item["about"]);
            if hides != Hidden::No && dice.falls(60) {
                item[words] = format!("{} {}", dice.words(), dice.words()).into();
                if item.get("minutes").is_some() {
                    item["minutes"] = 45.into();
                }
            }
            hides != Hidden::Wholly || dice.falls(50)
        });
        for index in 0..dice.below(3) {
            let mut fresh = item(list, words, 10 + index, dice);
            // The topic of its goal would be that of an agreement without one.
            if hidden(kept, &fresh["topic"], &fresh["about"]) == Hidden::Wholly {
                fresh["goal"] = Value::Null;
                if list != "/plan/agreements" {
                    fresh.as_object_mut().unwrap().remove("goal");
                }
                if case["client_system"][0]["id"].as_str().unwrap().starts_with(OLD) {
                    fresh = renamed(&fresh);
                }
                let at = dice.below(items_len(case, list) + 1);
                case.pointer_mut(list).unwrap().as_array_mut().unwrap().insert(at, fresh);
            }
        }
    }
    for path in TEXTS {
        let text = case.pointer_mut(path).unwrap();
        let hides = hidden(kept, &text["topic"], &text["about"]);
        if hides == Hidden::No {
            continue;
        }
        let words = format!("{} {}", dice.words(), dice.words());
        if text.is_string() {
            *text = words.into();
        } else {
            text["text"] = words.into();
        }
        if hides == Hidden::Wholly && !path.contains("participation") && dice.falls(40) {
            *text = Value::Null;
        }
    }
    for participant in case["participants"].as_array_mut().unwrap() {
        if !participant["topic"].is_null() && hidden(kept, &participant["topic"], &json!([])) != Hidden::No {
            participant["organisation"] = "Een heel andere dienst".into();
            participant["function"] = Value::Null;
        }
    }
    let topics: Vec<&str> =
        TOPICS.into_iter().filter(|topic| hidden(kept, &json!(topic), &json!([])) == Hidden::Wholly).collect();
    if topics.is_empty() {
        return;
    }
    let domains = &mut case["request"]["criteria"]["domains"];
    toggle(domains, topics[dice.below(topics.len())]);
    for client in
        case["client_system"].as_array_mut().unwrap().iter_mut().filter(|client| person(&client["id"]) != reader)
    {
        toggle(&mut client["consent"]["covers"], topics[dice.below(topics.len())]);
    }
    // Answers in words may be about anything; those of others are theirs.
    if let Some(answers) = case.get_mut("answers").and_then(Value::as_object_mut) {
        for (document, answers) in answers.iter_mut().filter(|(document, _)| !document.ends_with(&format!(".{reader}")))
        {
            let question = answers.as_object().unwrap().keys().next().unwrap().clone();
            answers[&question] = format!("{document} {}", dice.words()).into();
        }
    }
}

fn items_len(case: &Value, list: &str) -> usize {
    case.pointer(list).unwrap().as_array().unwrap().len()
}

fn toggle(list: &mut Value, topic: &str) {
    let list = list.as_array_mut().unwrap();
    match list.iter().position(|known| known == topic) {
        Some(at) => drop(list.remove(at)),
        None => list.push(topic.into()),
    }
}

/// Lets clients keep something else from others than the reader.
fn restrict_others(case: &mut Value, reader: &str, dice: &mut Dice) {
    for client in case["client_system"].as_array_mut().unwrap().iter_mut().filter(|client| client["id"] != reader) {
        let id = person(&client["id"]);
        let others: Vec<&str> = people().filter(|who| *who != reader && *who != id).collect();
        let rows = client["consent"]["withheld_from"].as_array_mut().unwrap();
        rows.retain(|row| row["who"] == reader || dice.falls(50));
        rows.push(json!({"who": dice.pick(&others), "what": [dice.pick(&TOPICS)], "may_know": dice.falls(50)}));
    }
}
