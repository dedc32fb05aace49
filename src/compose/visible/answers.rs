//! Answers that came back on forms, as these eyes may see them.
//!
//! An answer in the row of a list is known by the key of its row ([`rows`]), which is its own whatever else is left out:
//! the answers on a row go with it.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::Eyes;
use crate::case::items::{Form, Told, told};
use crate::case::{Answers, Case};
use crate::facts::{Facts, Path, Surroundings, rows};

/// Before the words of a row that is left out. No text of a case has it: it is no character that a file may hold.
const HIDDEN: char = '\0';
/// The data with the words of a record.
const WORDS: [&str; 3] = ["text", "what", "title"];

/// What becomes of each row of a list: its key among those that stay, or none.
type Moves = BTreeMap<String, Option<String>>;

/// Leaves the answers of a copy for several people, and those that a reader gave alone.
pub(super) fn of_these(case: &mut Case, eyes: &Eyes) {
    let is_theirs = |document: &str| match document.split_once('.') {
        // A copy that nobody of the case sees is a partner's: it shows its own answers, and asks for no others.
        Some((_, reader)) => eyes.0.is_empty() || (eyes.0.len() == 1 && eyes.0[0].0 == reader),
        None => true,
    };
    case.answers.retain(|document, _| is_theirs(document));
}

/// Lets the answers on rows follow them to the keys that they have among those that stay.
pub(super) fn follow_rows(case: &mut Case, is_hidden: &dyn Fn(&Told) -> bool) {
    let has_rows = |answers: &Answers| answers.keys().any(|key| key.contains('.'));
    if !case.answers.values().any(has_rows) {
        return;
    }
    let surroundings = Surroundings::default();
    let facts = |case: &Case| Facts::of(case, None, &surroundings, None);
    let mut rows = Rows { all: facts(case), marked: facts(&marked(case, is_hidden)), moves: BTreeMap::new() };
    for answers in case.answers.values_mut() {
        *answers = std::mem::take(answers)
            .into_iter()
            .filter_map(|(key, answer)| Some((rows.follow(&key)?, answer)))
            .collect();
    }
}

/// The rows of all lists, and once more with those marked that are left out.
struct Rows {
    all: Facts,
    marked: Facts,
    moves: BTreeMap<String, Moves>,
}

impl Rows {
    /// Returns the key of an answer now; none when its row is left out.
    fn follow(&mut self, key: &str) -> Option<String> {
        let dots: Vec<usize> = key.match_indices('.').map(|(at, _)| at).collect();
        for pair in dots.windows(2) {
            let (list, row, rest) = (&key[..pair[0]], &key[pair[0] + 1..pair[1]], &key[pair[1]..]);
            if let Some(now) = self.moves(list).get(row) {
                return now.as_ref().map(|now| format!("{list}.{now}{rest}"));
            }
        }
        Some(key.to_owned())
    }

    fn moves(&mut self, list: &str) -> &Moves {
        let (all, marked) = (&self.all, &self.marked);
        self.moves.entry(list.to_owned()).or_insert_with(|| {
            let Ok(path) = list.parse::<Path>() else { return Moves::new() };
            let rows = all.rows(&path).into_iter().zip(marked.rows(&path));
            let known = rows.filter_map(|(row, marked)| Some((rows::marked(row)?.to_owned(), !is_marked(marked))));
            known.map(|(key, stays)| (key.clone(), stays.then_some(key))).collect()
        })
    }
}

/// Returns the case with a mark before the words of what is left out.
fn marked(case: &Case, is_hidden: &dyn Fn(&Told) -> bool) -> Case {
    let mut root = serde_json::to_value(case).expect("typed data serialise to JSON");
    let hidden = told(case).into_iter().filter(|told| matches!(told.form, Form::Item | Form::Text) && is_hidden(told));
    for told in hidden {
        if let Some(row) = root.pointer_mut(&format!("/{}", told.path.replace('.', "/"))) {
            mark(row);
        }
    }
    serde_json::from_value(root).unwrap_or_else(|_| case.clone())
}

fn mark(row: &mut Json) {
    let Some(words) = WORDS.iter().find(|words| row.get(words).is_some_and(Json::is_string)) else { return };
    if let Some(Json::String(text)) = row.get_mut(words) {
        text.insert(0, HIDDEN);
    }
}

fn is_marked(row: &Json) -> bool {
    let words = WORDS.iter().find_map(|words| row.get(words).and_then(Json::as_str));
    words.is_some_and(|text| text.starts_with(HIDDEN))
}
