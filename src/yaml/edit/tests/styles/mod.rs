//! One property: whatever the style of a file and whatever the change, everything else stays as it was.
//!
//! A random [value] is written in a random style by a [writer] that is not the one of the program; then random
//! [changes](changing) are asked of it.

mod changing;
mod dice;
mod value;
mod writer;

use proptest::prelude::*;
use serde::Deserialize;

use self::dice::Dice;
use self::value::Map;
use crate::yaml::edit::*;

#[derive(Deserialize, JsonSchema)]
#[expect(dead_code, reason = "only the schema of it is used")]
struct File {
    case: Option<String>,
    title: Option<String>,
    count: Option<u32>,
    #[serde(default)]
    open: bool,
    #[serde(default)]
    tags: Vec<String>,
    place: Option<Place>,
    #[serde(default)]
    people: Vec<Person>,
    #[serde(default)]
    free: std::collections::BTreeMap<String, std::collections::BTreeMap<String, String>>,
    last: Option<String>,
}

#[derive(Deserialize, JsonSchema)]
#[expect(dead_code, reason = "only the schema of it is used")]
struct Place {
    street: Option<String>,
    town: Option<String>,
    note: Option<String>,
}

#[derive(Deserialize, JsonSchema)]
#[expect(dead_code, reason = "only the schema of it is used")]
struct Person {
    id: String,
    name: Option<String>,
    place: Option<Place>,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    kept: Vec<Kept>,
    note: Option<String>,
}

#[derive(Deserialize, JsonSchema)]
#[expect(dead_code, reason = "only the schema of it is used")]
struct Kept {
    who: Option<String>,
    #[serde(default)]
    what: Vec<String>,
}

/// Whether the keys that both hold are in the same order, all the way down.
fn same_order(old: &Value, new: &Value) -> bool {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            let both =
                |one: &Map, other: &Map| one.keys().filter(|key| other.contains_key(*key)).cloned().collect::<Vec<_>>();
            both(old, new) == both(new, old)
                && old.iter().all(|(key, old)| new.get(key).is_none_or(|new| same_order(old, new)))
        }
        _ => true,
    }
}

/// Asks for a change of a file in some style. Returns how many changes were asked and how many refused.
fn ask(seed: u64) -> (usize, usize) {
    let dice = &mut Dice(seed);
    let old = value::random(dice);
    let (text, comments) = writer::written(dice, &old);
    let file = SourceFile::new("a.yaml", text.as_str());
    let said = crate::yaml::value::<File>(&file);
    assert_eq!(said, old, "the writer of this test is wrong: {seed}\n{text}");
    let mut wanted = said.clone();
    changing::change(dice, &mut wanted);
    let changes = change::changes(&said, &wanted);
    let new = rewrite::<File>(&file, &wanted).unwrap();
    let asked = || {
        let shown = changes.iter().map(|change| format!("{} {:?}", change::shown(&change.path), change.deed));
        shown.collect::<Vec<_>>().join("\n")
    };
    let show = || format!("{seed}\n{text}\n======= {:?}\n{}\n=======\n{}", new.refused, new.text, asked());
    let now = crate::yaml::value::<File>(&SourceFile::new("a.yaml", new.text.as_str()));
    assert!(change::changes(&now, &wanted).len() <= new.refused.len(), "{}", show());
    let is_shared = text.contains('*') && text.contains("&a");
    assert!(new.refused.is_empty() || is_shared, "{}", show());
    let mut at = 0;
    for number in 1..=comments {
        let mark = format!("#c{number}: - {{[\"'&*, x");
        at += new.text[at..].find(&mark).unwrap_or_else(|| panic!("{mark} {}", show())) + mark.len();
        assert!(new.text[at..].starts_with(['\n', '\r', ' ']) || at == new.text.len(), "{}", show());
    }
    assert!(same_order(&said, &now), "{}", show());
    let line_ends = |text: &str| (text.contains("\r\n"), text.replace("\r\n", "").contains('\n'));
    if text.contains('\n') {
        let (old, new) = (line_ends(&text), line_ends(&new.text));
        assert!((!new.0 || old.0) && (!new.1 || old.1), "{}", show());
    }
    assert_eq!(text.starts_with('\u{feff}'), new.text.starts_with('\u{feff}'));
    (changes.len(), new.refused.len())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_style_all_else_stays_as_it_was(seed in any::<u64>()) {
        ask(seed);
    }
}

#[test]
fn few_changes_are_refused() {
    let (asked, refused) = (0..1000).map(ask).fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    assert!(refused * 20 < asked, "{refused} of {asked}");
}

/// What damages a text.
const SIGNS: [char; 16] = ['\n', ' ', '-', ':', '#', '{', ']', '"', '&', '*', '|', '?', ',', '\t', 'é', '\r'];

/// Asks for a change of a text that was damaged in some places, and may say anything now.
fn ask_damaged(seed: u64) {
    let dice = &mut Dice(seed);
    let old = value::random(dice);
    let (text, _) = writer::written(dice, &old);
    let mut letters: Vec<char> = text.chars().collect();
    for _ in 0..=dice.below(4) {
        let at = dice.below(letters.len());
        match dice.below(3) {
            0 => drop(letters.remove(at)),
            1 => letters.insert(at, SIGNS[dice.below(SIGNS.len())]),
            _ => letters[at] = letters[dice.below(letters.len())],
        }
    }
    let text: String = letters.into_iter().collect();
    let file = SourceFile::new("a.yaml", text.as_str());
    let mut wanted = crate::yaml::value::<File>(&file);
    if wanted.is_object() {
        changing::change(dice, &mut wanted);
        let new = rewrite::<File>(&file, &wanted).unwrap();
        assert_eq!(node::comments(&text), node::comments(&new.text), "{seed}\n{text}\n=======\n{}", new.text);
    }
}

#[test]
fn a_damaged_file_is_changed_or_left_and_nothing_panics() {
    (0..1000).for_each(ask_damaged);
}
