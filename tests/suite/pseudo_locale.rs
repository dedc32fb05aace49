//! No wording stands in Rust or in a theme: in the pseudo-locale every word is accented, or is a datum of the case.

use std::collections::BTreeMap;
use std::path::Path;

use bundel::locale::PSEUDO;
use bundel::model::Document;
use bundel::plan::Subject;
use bundel::render::Options;
use serde_json::Value;

use crate::documents::html;
use crate::workshop::{SETS, Workshop, told};

/// Parts of a document that no reader sees: names by which programs know things.
const NAMES: [&str; 25] = [
    "aim",
    "autocomplete",
    "block",
    "case",
    "cell",
    "colour",
    "date",
    "desk",
    "direction",
    "document",
    "filling",
    "id",
    "inline",
    "kind",
    "language",
    "media_type",
    "node",
    "path",
    "recipient",
    "set",
    "source",
    "tone",
    "url",
    "version",
    "width",
];

/// What a renderer fills in: it stands between the words of a message.
const FILLED_IN: [&str; 3] = ["{label}", "{page}", "{pages}"];

/// Words that the data of languages (CLDR) know, not we: months, days, and what joins a list.
const CLDR: &str = "januari februari maart april mei juni juli augustus september oktober november december \
    jan feb mrt apr jun jul aug sep okt nov dec \
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag en";

#[test]
fn every_word_of_a_blank_form_comes_from_a_locale() {
    let workshop = SETS.iter().fold(Workshop::open(PSEUDO), |workshop, set| workshop.blank(set, Some("antwerpen")));
    assert_accented(&workshop);
}

#[test]
fn every_word_around_the_data_of_a_case_comes_from_a_locale() {
    let cases = ["ijh-lotte", "ijh-lotte-vervolg", "lco-familie", "hvk-kempenrand"];
    let workshop = cases
        .iter()
        .fold(Workshop::open(PSEUDO), |workshop, case| workshop.case(Path::new(&format!("examples/{case}.yaml"))));
    assert_accented(&workshop);
}

fn assert_accented(workshop: &Workshop) {
    let jobs = workshop.all_jobs();
    assert!(jobs.len() > 40);
    let told = workshop.each(&jobs, |job| {
        let document = workshop.document(job);
        let data = data(&workshop.subjects[job.subject]);
        let page = told(workshop.render(&document, "html", Options::default()));
        let texts = texts(&document).into_iter().map(|text| ("document", text));
        let texts = texts.chain(html::texts(&page).into_iter().map(|text| ("page", text)));
        let plain =
            texts.filter_map(|(place, text)| Some(format!("`{}` in the {place}: {text}", plain(&text, &data)?)));
        plain.map(|told| (told, workshop.name(job))).collect::<Vec<_>>()
    });
    let told: BTreeMap<String, String> = told.into_iter().flatten().collect();
    let lines: Vec<String> = told.iter().map(|(told, name)| format!("{name}: {told}")).collect();
    assert!(lines.is_empty(), "{} words from elsewhere:\n{}", lines.len(), lines.join("\n"));
}

/// Returns the texts of a document that a reader sees or hears.
fn texts(document: &Document) -> Vec<String> {
    let mut texts = Vec::new();
    collect(&serde_json::to_value(document).unwrap(), &mut texts);
    texts
}

fn collect(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        Value::Object(fields) => {
            let chosen = fields.get("value").is_some_and(|value| value == "chosen");
            let seen = fields.iter().filter(|(name, _)| !NAMES.contains(&name.as_str()) && *name != "value" && !chosen);
            seen.for_each(|(_, value)| collect(value, texts));
            // The answer to a field is under `value` too, as an object.
            fields.get("value").filter(|value| value.is_object()).into_iter().for_each(|value| collect(value, texts));
        }
        _ => {}
    }
}

/// Returns the texts of a case and its desk, longest first, so that a part of one takes nothing from another.
fn data(subject: &Subject) -> Vec<String> {
    let around = &subject.surroundings;
    let sources = [
        serde_json::to_value(&subject.case),
        serde_json::to_value(&subject.previous),
        serde_json::to_value(&around.desk),
        serde_json::to_value(&around.desks),
    ];
    let mut texts = Vec::new();
    for source in sources {
        all(&source.unwrap(), &mut texts);
    }
    let mut texts: Vec<String> =
        texts.iter().flat_map(|text| [vec![flat(text)], text.lines().map(flat).collect()].concat()).collect();
    texts.retain(|text| !text.is_empty());
    texts.sort_by_key(|text| std::cmp::Reverse(text.len()));
    texts.dedup();
    texts
}

fn all(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| all(item, texts)),
        Value::Object(fields) => fields.values().for_each(|value| all(value, texts)),
        _ => {}
    }
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the first word that has a plain vowel and is no datum, address or word of CLDR.
fn plain(text: &str, data: &[String]) -> Option<String> {
    let known = data.iter().map(String::as_str).chain(FILLED_IN);
    let rest = known.fold(flat(text), |rest, known| rest.replace(known, " "));
    let words = rest.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let is_ours = |word: &&str| {
        word.chars().any(|letter| "aeiouy".contains(letter))
            && !word.contains(['@', '/'])
            && !CLDR.split_whitespace().any(|known| known == *word)
    };
    words.into_iter().find(is_ours).map(Into::into)
}
