//! Comparisons: what is told of a change, to a board, on a screen, to who cannot see, and to a program.
//!
//! `tests/redline/` holds an adaptation and a version of its base, both made up. What comes out is kept beside them.

use std::path::{Path, PathBuf};

use bundel::adaptation::Stack;
use bundel::edition::Editions;
use bundel::locale::{FIRST, PSEUDO};
use bundel::model::{Block, Document, Inline, Node};
use bundel::redline::{Comparison, Extent, Side, between};
use bundel::render::Options;
use bundel::tree::Tree;
use serde_json::Value;

use crate::documents::{html, outline, pdf};
use crate::workshop::{TODAY, told};

const HOUSE: &str = "tests/redline/huis";
const EDITIONS: &str = "tests/redline/editions";

/// Returns the adaptation of the tests beside its base.
fn house(locale: &str) -> [Side; 2] {
    let stack = told(Stack::open(Path::new(HOUSE)));
    let tree = crate::adaptations::below(&stack);
    let below = Stack { layers: Vec::new(), ..stack.clone() };
    [below, stack].map(|stack| told(Side::of_stack(tree.clone(), stack, locale)))
}

/// Returns two versions of a set.
fn versions(folder: &str, old: &str, new: &str) -> [Side; 2] {
    let tree = Tree::embedded();
    let editions = told(Editions::read(&tree, &[PathBuf::from(folder)]));
    [old, new].map(|version| told(Side::of_edition(&editions, &tree, "hvk", version, FIRST)))
}

fn compared([before, after]: &[Side; 2], extent: Extent) -> (Comparison, Document) {
    let (comparison, document) = told(between(before, after, TODAY, extent));
    (comparison, document.expect("the set has documents"))
}

fn rendered(sides: &[Side; 2], document: &Document, format: &str) -> Vec<u8> {
    told(told(sides[1].library.renderer(format)).render(document, &Options::default()))
}

fn accept(name: &str, text: &str) {
    insta::with_settings!({
        snapshot_path => concat!(env!("CARGO_MANIFEST_DIR"), "/tests/redline"),
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, { insta::assert_snapshot!(name, text) });
}

#[test]
fn an_adaptation_beside_its_base() {
    let sides = house(FIRST);
    let (_, document) = compared(&sides, Extent::Changed);
    accept("huis.document", &outline::of(&document));
    let page = rendered(&sides, &document, "html");
    accept("huis.html", &html::body(&page));
    let file = rendered(&sides, &document, "pdf");
    accept("huis.pdf", &pdf::summary(&file));
}

#[test]
fn a_version_beside_the_one_before() {
    let sides = versions(EDITIONS, "1.0.0", "1.1.0");
    let (comparison, document) = compared(&sides, Extent::Changed);
    accept("versions.document", &outline::of(&document));
    let changed: Vec<&str> =
        comparison.documents.iter().filter(|one| !one.clauses.is_empty()).map(|one| one.document.as_str()).collect();
    assert_eq!(changed, ["code"]);
}

#[test]
fn a_second_edition_changes_questions_too() {
    let sides = versions("tests/editions", "1.0.0", "2.0.0");
    let (comparison, _) = compared(&sides, Extent::Changed);
    let questions: Vec<(String, String)> = comparison
        .documents
        .iter()
        .flat_map(|document| document.questions.iter().map(|change| (document.document.clone(), change.id.clone())))
        .collect();
    let expected = [
        ("code", "section.meer-weten"),
        ("engagement", "answers.engagement.aanbod"),
        ("engagement", "answers.engagement.talen"),
    ];
    assert_eq!(questions, expected.map(|(document, id)| (document.to_owned(), id.to_owned())));
}

#[test]
fn the_same_version_differs_in_nothing() {
    let sides = versions(EDITIONS, "1.1.0", "1.1.0");
    let (comparison, document) = compared(&sides, Extent::Changed);
    assert!(comparison.clauses.iter().all(|clause| clause.words.deleted + clause.words.inserted == 0));
    assert!(comparison.documents.iter().all(|document| document.questions.is_empty()));
    assert_eq!(count(&document, "inserted"), 1, "only that which explains the mark");
}

#[test]
fn nothing_of_the_texts_is_lost_or_made_up() {
    let (comparison, _) = compared(&house(FIRST), Extent::All);
    let [before, after] = house(FIRST).map(|side| clauses(&side));
    for clause in comparison.clauses.iter().filter(|clause| clause.clause.starts_with("code/")) {
        let kept = |dropped: &str| words(&clause.heading, &clause.content, dropped);
        assert_eq!(kept("deleted"), after.get(&clause.clause).cloned().unwrap_or_default(), "{}", clause.clause);
        assert_eq!(kept("inserted"), before.get(&clause.clause).cloned().unwrap_or_default(), "{}", clause.clause);
    }
}

#[test]
fn what_is_asked_of_whom_tells_which_way_it_went() {
    let (comparison, _) = compared(&house(FIRST), Extent::Changed);
    let json = serde_json::to_value(&comparison).unwrap();
    let norm = &clause(&json, "code/code-bij-partners")["norms"][0];
    assert_eq!(norm["aspects"][0]["part"], "within");
    assert_eq!(norm["aspects"][0]["effect"], "stricter");
    assert_eq!(norm["aspects"][0]["after"][0], "lower 14 day");
    assert_eq!(clause(&json, "code/waarden")["reading"]["state"], "read");
    assert_eq!(clause(&json, "code/huisdieren")["change"], "added");
}

#[test]
fn every_word_around_the_texts_comes_from_a_locale() {
    let (_, document) = compared(&house(PSEUDO), Extent::Changed);
    let headings: Vec<String> = document
        .body
        .iter()
        .filter_map(|block| match block {
            Block::Section(section) => Some(bundel::model::plain(&section.heading)),
            _ => None,
        })
        .collect();
    assert!(headings.len() > 3 && headings.iter().all(|heading| heading.starts_with('[')), "{headings:?}");
}

fn clause<'a>(json: &'a Value, path: &str) -> &'a Value {
    json["clauses"].as_array().unwrap().iter().find(|clause| clause["clause"] == path).unwrap()
}

/// Returns the words of each clause of the code as a reader of this side alone would see them.
fn clauses(side: &Side) -> std::collections::BTreeMap<String, String> {
    let same = told(between(side, side, TODAY, Extent::All)).0;
    let of = |clause: &bundel::redline::ClauseChange| words(&clause.heading, &clause.content, "");
    same.clauses.iter().map(|clause| (clause.clause.clone(), of(clause))).collect()
}

/// Returns the letters of a heading and text, without those marked in one way. Values of the issuer do not count: the
/// base is read with those of the adaptation.
fn words(heading: &[Inline], content: &[Node], dropped: &str) -> String {
    let value = serde_json::json!([heading, content]);
    let mut text = String::new();
    gather(&value, dropped, &mut text);
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

fn gather(value: &Value, dropped: &str, into: &mut String) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| gather(item, dropped, into)),
        Value::Object(object) if !dropped.is_empty() && object.get("inline").is_some_and(|kind| kind == dropped) => {}
        Value::Object(object) if object.get("inline").is_some_and(|kind| kind == "datum") => into.push('•'),
        Value::Object(object) => {
            let text = object.get("text").and_then(Value::as_str).unwrap_or_default();
            into.push_str(
                &text.split('‹').map(|part| part.rsplit('›').next().unwrap_or(part)).collect::<Vec<_>>().join("•"),
            );
            for key in ["content", "items"] {
                gather(object.get(key).unwrap_or(&Value::Null), dropped, into);
            }
            if object.contains_key("node") {
                into.push('\n');
            }
        }
        _ => {}
    }
}

fn count(document: &Document, inline: &str) -> usize {
    serde_json::to_string(document).unwrap().matches(&format!("\"inline\":\"{inline}\"")).count()
}
