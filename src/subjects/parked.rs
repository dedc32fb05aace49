//! Answers by which a client keeps something back, and that stand among those of a document: they count all the same.
//!
//! What restricts takes effect at once, also in a case file in which nobody has turned it into a consent yet. The case that
//! is judged and made has each as an open wish, or as a withdrawal; the file is told where it stands.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::{Value, json};

use crate::case::{Case, PersonId};
use crate::consent::{Answer, State, Wording, Words, meant};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::library::Library;
use crate::locale::FIRST;
use crate::set::definition::{Effect, Element, Restricts};
use crate::yaml::Located;

/// Returns a case in which every restricting answer counts.
pub(super) fn counted(case: &Case, library: &Library, today: Date) -> Case {
    let mut counted = case.clone();
    for (document, reader, answers) in of_documents(case, library) {
        // What somebody else writes down may be a wish of any client.
        let reader = reader.filter(|reader| case.client_system.iter().any(|client| client.id.0 == *reader));
        let is_owner = |id: &PersonId| reader.is_none_or(|reader| reader == id.0);
        for client in counted.client_system.iter_mut().filter(|client| is_owner(&client.id)) {
            let consent = client.consent.take();
            let taken_back = State::on(consent.as_ref(), today).answer() == Answer::Withdrawn;
            let mut said = serde_json::to_value(&consent).ok().filter(Value::is_object).unwrap_or_else(|| json!({}));
            for (effect, wish) in wishes(&answers) {
                match effect {
                    Effect::Withdrawal if !taken_back => said["withdrawn_on"] = json!(today),
                    Effect::Withdrawal => {}
                    Effect::Wish | Effect::Whom => add(&mut said, case, &client.id, &wish, &wording(library, document)),
                }
            }
            client.consent = serde_json::from_value(said).ok().or(consent);
        }
    }
    counted
}

/// Returns warnings for restricting answers that are no consent yet.
pub(super) fn check(located: &Located<Case>, library: &Library) -> Diagnostics {
    let told = |(document, reader, answers): (&str, Option<&str>, Vec<Said<'_>>)| {
        let key = reader.map_or_else(|| document.to_owned(), |reader| format!("{document}.{reader}"));
        let first = answers.first()?.question;
        let parked = Diagnostic::warning(Code::CASE_PARKED_RESTRICTION).with("document", document);
        Some(parked.at(located.place(&format!("answers.{key}.{first}"))))
    };
    of_documents(&located.value, library).into_iter().filter_map(told).collect()
}

/// An answer that restricts.
struct Said<'a> {
    question: &'a str,
    effect: Effect,
    text: String,
}

/// A wish, by its words and those that say from whom.
#[derive(Default)]
struct Wish {
    words: Vec<String>,
    whom: Vec<String>,
}

/// Returns the restricting answers of each document, with whose they are.
fn of_documents<'a>(case: &'a Case, library: &'a Library) -> Vec<(&'a str, Option<&'a str>, Vec<Said<'a>>)> {
    let family = library.family(&case.set, FIRST).unwrap_or_default();
    let definitions = || family.iter().flat_map(|set| &set.documents);
    let found = case.answers.iter().filter_map(|(key, answers)| {
        let (document, reader) =
            key.split_once('.').map_or((key.as_str(), None), |(name, reader)| (name, Some(reader)));
        let definition = definitions().find(|definition| definition.document == document && !definition.anonymous)?;
        let asked: BTreeMap<String, Restricts> = definition.body.iter().flat_map(Element::restricting).collect();
        let said = answers.iter().filter_map(|(question, answer)| {
            let restricts = asked.get(question.rsplit('.').next()?)?;
            let value = serde_json::to_value(answer).ok()?;
            let text = value.as_str().map_or_else(|| value.to_string(), Into::into);
            Some(Said { question, effect: restricts.effect(&value)?, text })
        });
        Some((document, reader, said.collect::<Vec<_>>()))
    });
    found.filter(|(.., said)| !said.is_empty()).collect()
}

/// Returns what the answers of one document ask: those of one row are one wish.
fn wishes(answers: &[Said<'_>]) -> Vec<(Effect, Wish)> {
    let mut rows: BTreeMap<&str, Wish> = BTreeMap::new();
    let mut found = Vec::new();
    for said in answers {
        let row = said.question.rsplit_once('.').map_or("", |(row, _)| row);
        match said.effect {
            Effect::Withdrawal => found.push((Effect::Withdrawal, Wish::default())),
            Effect::Wish => rows.entry(row).or_default().words.push(said.text.clone()),
            Effect::Whom => rows.entry(row).or_default().whom.push(said.text.clone()),
        }
    }
    found.extend(rows.into_values().map(|wish| (Effect::Wish, wish)));
    found
}

/// Adds an open wish to a consent, for each of whom it may mean.
fn add(consent: &mut Value, case: &Case, of: &PersonId, wish: &Wish, wording: &Wording) {
    let (text, words) =
        if wish.whom.is_empty() { (wish.words.join("\n"), Words::Free) } else { (wish.whom.join("\n"), Words::Whom) };
    let whom = meant(case, of, &text, words, wording);
    let all = if whom.is_empty() { vec![None] } else { whom.into_iter().map(Some).collect() };
    let text = [wish.words.clone(), wish.whom.clone()].concat().join("\n");
    for who in all {
        let wish = json!({"text": text, "who": who});
        match consent.get_mut("wishes").and_then(Value::as_array_mut) {
            Some(wishes) => wishes.push(wish),
            None => consent["wishes"] = json!([wish]),
        }
    }
}

/// Returns the words by which wishes are read.
fn wording(library: &Library, document: &str) -> Wording {
    let locale = library.locale(FIRST).ok();
    let word = |id: &str| locale.and_then(|locale| locale.words("", document).get(id)).unwrap_or_default();
    let lists = ["wish-no", "wish-others", "wish-and"].map(word);
    Wording::new(lists.each_ref().map(String::as_str))
}
