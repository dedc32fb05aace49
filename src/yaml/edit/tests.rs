//! Texts before and after a change.

mod styles;

use proptest::prelude::*;
use serde::Deserialize;
use serde_json::json;

use super::*;

#[derive(Deserialize, JsonSchema)]
#[expect(dead_code, reason = "only the schema of it is used")]
struct File {
    first: Option<String>,
    second: Option<String>,
    third: Option<Vec<String>>,
    person: Option<Person>,
    #[serde(default)]
    people: Vec<Person>,
    #[serde(default)]
    free: std::collections::BTreeMap<String, std::collections::BTreeMap<String, String>>,
}

#[derive(Deserialize, JsonSchema)]
#[expect(dead_code, reason = "only the schema of it is used")]
struct Person {
    id: String,
    name: Option<String>,
    #[serde(default)]
    tags: Vec<String>,
    note: Option<String>,
}

const TEXT: &str = "# Top
first: one # about one

# People
people:
  - id: a # the first
    name: Anna

  # Before b
  - id: b
    tags: [x, y]
    note: |
      Two
      lines

# End
free:
  doc: {q: w}
";

/// Returns the text after a change of what it says.
fn changed(text: &str, change: impl FnOnce(&mut Value)) -> String {
    let file = SourceFile::new("a.yaml", text);
    let mut wanted = value::<File>(&file);
    change(&mut wanted);
    let rewritten = rewrite::<File>(&file, &wanted).map_err(|problem| problem.code).unwrap();
    assert_eq!(rewritten.refused, []);
    rewritten.text
}

/// Returns the lines that went and came.
fn diff(text: &str, change: impl FnOnce(&mut Value)) -> String {
    let new = changed(text, change);
    let went = text.lines().filter(|line| !new.lines().any(|other| other == *line)).map(|line| format!("-{line}"));
    let came = new.lines().filter(|line| !text.lines().any(|other| other == *line)).map(|line| format!("+{line}"));
    went.chain(came).collect::<Vec<_>>().join("\n")
}

#[test]
fn nothing_wanted_changes_nothing() {
    assert_eq!(changed(TEXT, |_| ()), TEXT);
}

#[test]
fn a_value_is_replaced_and_its_comment_stays() {
    assert_eq!(
        diff(TEXT, |case| case["first"] = "two: x".into()),
        "-first: one # about one\n+first: \"two: x\" # about one"
    );
}

#[test]
fn a_key_is_put_in_where_the_schema_has_it() {
    let new = changed(TEXT, |case| {
        case["second"] = "no".into();
        case["people"][0]["note"] = "a\nb".into();
        case["people"][1]["name"] = "Bo".into();
    });
    assert!(new.contains("first: one # about one\nsecond: \"no\"\n"), "{new}");
    assert!(new.contains("    name: Anna\n    note: |-\n      a\n      b\n\n  # Before b"), "{new}");
    assert!(new.contains("  - id: b\n    name: Bo\n    tags"), "{new}");
}

#[test]
fn several_new_keys_come_in_the_order_of_the_schema() {
    let new = changed("first: one\n", |case| {
        *case = json!({"free": {"d": {"q": "w"}}, "person": {"note": "n", "id": "a"}, "first": "one", "second": "two"});
    });
    let expected = "first: one\nsecond: two\n\nperson:\n  id: a\n  note: \"n\"\n\nfree:\n  d:\n    q: w\n";
    assert_eq!(new, expected);
}

#[test]
fn an_item_comes_behind_the_last_with_the_same_space() {
    let new = changed(TEXT, |case| case["people"].as_array_mut().unwrap().push(json!({"id": "c", "tags": ["z"]})));
    assert!(new.contains("      lines\n\n  - id: c\n    tags: [z]\n\n# End"), "{new}");
}

#[test]
fn what_is_taken_out_leaves_the_rest() {
    let new = changed(TEXT, |case| {
        case["people"][1].as_object_mut().unwrap().shift_remove("note");
        case.as_object_mut().unwrap().shift_remove("first");
    });
    assert!(new.starts_with("# Top\n# about one\n\n# People"), "{new}");
    assert!(new.contains("    tags: [x, y]\n\n# End"), "{new}");
}

#[test]
fn between_brackets_all_stays_on_the_line() {
    let new = diff(TEXT, |case| case["free"]["doc"]["é: #"] = "a, b".into());
    assert_eq!(new, "-  doc: {q: w}\n+  doc: {q: w, \"é: #\": \"a, b\"}");
    let new = diff(TEXT, |case| case["people"][1]["tags"] = json!(["x", "no"]));
    assert_eq!(new, "-    tags: [x, y]\n+    tags: [x, \"no\"]");
}

#[test]
fn what_was_left_empty_is_filled() {
    let new = changed("first:\nperson: # who\npeople: []\nfree: ~\n", |case| {
        *case = json!({"first": "a\nb", "person": {"id": "x"}, "people": [{"id": "y"}], "free": {"d": {"q": "1"}}});
    });
    assert_eq!(new, "first: |-\n  a\n  b\nperson: {id: x} # who\npeople:\n  - id: \"y\"\nfree:\n  d:\n    q: \"1\"\n");
}

#[test]
fn a_text_that_stands_for_several_is_never_changed_for_all() {
    let file = SourceFile::new("a.yaml", "first: &a x\nsecond: *a\n");
    let wanted = json!({"first": "y", "second": "x"});
    let rewritten = rewrite::<File>(&file, &wanted).unwrap();
    assert_eq!(rewritten.text, file.text);
    assert_eq!(rewritten.refused.iter().map(|refused| refused.path.as_str()).collect::<Vec<_>>(), ["first"]);
    assert_eq!(changed("first: &a x\nsecond: *a\n", |case| case["second"] = "yy".into()), "first: &a x\nsecond: yy\n");
}

#[test]
fn a_list_may_stand_at_the_edge_and_a_file_end_without_a_line_end() {
    let new = changed("people:\n- id: a\n  note: x", |case| {
        case["people"].as_array_mut().unwrap().push(json!({"id": "b", "note": "x\ny"}));
    });
    assert_eq!(new, "people:\n- id: a\n  note: x\n- id: b\n  note: |-\n    x\n    y");
}

#[test]
fn a_sign_in_a_comment_is_none_of_the_file() {
    let new = changed("people: # - {a: b}\n  # - id: old\n  -   # - new\n    id: a # : x\n", |case| {
        case["people"][0]["name"] = "An".into();
        case["people"].as_array_mut().unwrap().push(json!({"id": "c"}));
    });
    let expected = "people: # - {a: b}\n  # - id: old\n  -   # - new\n    id: a # : x\n    name: An\n  - id: c\n";
    assert_eq!(new, expected);
}

#[test]
fn what_comes_from_elsewhere_is_written_where_it_changes() {
    let text = "person: &p {id: a, name: Anna}\npeople:\n  - *p\n  - <<: *p\n    note: x\n";
    let new = changed(text, |case| {
        case["people"][0]["name"] = "Bo".into();
        case["people"][1]["name"] = "Cas".into();
    });
    let expected =
        "person: &p {id: a, name: Anna}\npeople:\n  - id: a\n    name: Bo\n  - name: Cas\n    <<: *p\n    note: x\n";
    assert_eq!(new, expected);
}

#[test]
fn one_change_that_cannot_be_made_stops_no_other() {
    let file = SourceFile::new("a.yaml", "first: &a x # one\nsecond: *a\nthird: [p,\n  q] # two\n");
    let rewritten = rewrite::<File>(&file, &json!({"first": "y", "second": "x", "third": ["q", "r"]})).unwrap();
    assert_eq!(rewritten.text, "first: &a x # one\nsecond: *a\nthird: [q, r] # two\n");
    assert_eq!(rewritten.refused.iter().map(|refused| refused.path.as_str()).collect::<Vec<_>>(), ["first"]);
}

#[test]
fn a_file_keeps_its_mark_its_line_ends_and_its_quotes() {
    let new = changed("\u{feff}first: \"one\"\r\nperson:\r\n  id: a\r\n", |case| {
        case["first"] = "two".into();
        case["second"] = "x".into();
        case["person"]["note"] = "p\nq".into();
    });
    let expected = "\u{feff}first: \"two\"\r\nsecond: x\r\nperson:\r\n  id: a\r\n  note: |-\r\n    p\r\n    q\r\n";
    assert_eq!(new, expected);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_text_comes_back_as_it_was(text in "(\\PC|[\\n\\t #:'\"\\[\\]{},&*!|>%@`-]|[\u{202e}\u{2028}\u{7f}\u{a0}\u{feff}]){1,60}") {
        prop_assume!(!text.is_empty());
        changed(TEXT, |case| {
            case["first"] = text.clone().into();
            case["second"] = text.clone().into();
            case["people"][0]["name"] = text.clone().into();
            case["people"][1]["note"] = text.clone().into();
            case["people"][1]["tags"] = json!([text, "b", text]);
            case["free"]["doc"]["q"] = text.clone().into();
            case["free"]["doc"][text.as_str()] = text.clone().into();
            case["people"].as_array_mut().unwrap().push(json!({"id": "c", "note": text}));
        });
    }
}
