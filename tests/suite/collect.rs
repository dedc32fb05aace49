//! From answered forms back into the case: nothing lost, nothing changed that was not answered, nothing overwritten.
//!
//! A form is made as a [`Document`], its fields are answered here as a file would hold them, and collected. What the
//! files themselves do to an answer is the matter of the tests of reading.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use bundel::case::{self, Answers};
use bundel::collect::{self, Conflict, Decision, Identity, Laid, Raw, Returned, Setting};
use bundel::consent::restrictions;
use bundel::diagnostic::{Diagnostics, SourceFile};
use bundel::locale::{FIRST, Formats};
use bundel::model::{Document, Field, FieldKind, Value};
use bundel::plan::{Job, Wish};
use bundel::secret::Secret;
use bundel::set::Copies;
use bundel::set::definition::Element;
use bundel::subjects;

use jiff::civil::Date;
use serde_json::json;

use crate::every_field;
use crate::workshop::{SETS, TODAY, Workshop, copy, in_words, told};

/// Cases with every kind of document: the examples, the extreme ones, and for each set one with every field filled in.
fn cases() -> Vec<(String, String)> {
    let files = ["examples/ijh-lotte.yaml", "examples/lco-familie.yaml", "examples/hvk-kempenrand.yaml"];
    let mut cases: Vec<_> =
        files.iter().map(|path| ((*path).to_owned(), std::fs::read_to_string(path).unwrap())).collect();
    for set in SETS {
        let case = every_field::case(set, &mut |path| format!("tekst van {path}"));
        cases.push((format!("tests/{set}.yaml"), format!("# commentaar\n{case}\n")));
    }
    cases
}

/// Returns what a form says of itself.
fn identity(document: &Document) -> Identity {
    let meta = &document.meta;
    Identity {
        set: meta.set.clone(),
        version: meta.version.clone(),
        document: meta.document.clone(),
        locale: meta.language.clone(),
        case: meta.case.clone(),
        recipient: meta.recipient.clone(),
        desk: meta.desk.clone(),
        filled: meta.filling,
        date: meta.date.clone(),
    }
}

/// Returns what a field holds, as a file holds it; none for a signature.
fn raw(field: &Field) -> Option<Raw> {
    let text = || match &field.value {
        Some(Value::Text(text) | Value::Time(text) | Value::Number(text) | Value::Date { text, .. }) => text.clone(),
        _ => String::new(),
    };
    let chosen = || match &field.value {
        Some(Value::Chosen(values)) => values.clone(),
        Some(Value::Text(text)) => vec![text.clone()],
        _ => Vec::new(),
    };
    Some(match (&field.kind, &field.value) {
        (FieldKind::Signature, _) => return None,
        (FieldKind::YesNo { .. }, Some(Value::Bool(yes))) => Raw::Chosen(Some(if *yes { "ja" } else { "nee" }.into())),
        (FieldKind::YesNo { .. } | FieldKind::OneOf { .. }, _) => Raw::Chosen(chosen().first().cloned()),
        (FieldKind::AnyOf { .. }, _) => Raw::Many(chosen()),
        (FieldKind::Tick, value) => Raw::Ticked(*value == Some(Value::Bool(true))),
        (FieldKind::Date, value) => {
            let iso = if let Some(Value::Date { iso, .. }) = value { iso.as_str() } else { "--" };
            let parts: Vec<String> = iso.split('-').map(Into::into).collect();
            Raw::Day { year: parts[0].clone(), month: parts[1].clone(), day: parts[2].clone() }
        }
        _ => Raw::Text(text()),
    })
}

/// Returns what stands in a form.
fn answers(document: &Document) -> BTreeMap<String, Raw> {
    document.fields().into_iter().filter_map(|field| Some((field.id.clone(), raw(field)?))).collect()
}

/// Returns the file that a page saves when these answers were changed in it.
pub(crate) fn saved(document: &Document, changed: &[(&str, Raw)]) -> String {
    let given = answers(document);
    let mut filled = given.clone();
    filled.extend(changed.iter().map(|(id, raw)| ((*id).to_owned(), raw.clone())));
    let meta = &document.meta;
    let file = json!({
        "format": "bundel-answers/1", "set": meta.set, "version": meta.version, "document": meta.document,
        "locale": meta.language, "case": meta.case, "recipient": meta.recipient, "desk": meta.desk,
        "filling": meta.filling, "date": meta.date, "answers": as_json(&filled), "given": as_json(&given),
    });
    serde_json::to_string_pretty(&file).unwrap()
}

fn as_json(answers: &BTreeMap<String, Raw>) -> BTreeMap<&str, serde_json::Value> {
    let one = |raw: &Raw| match raw {
        Raw::Text(text) => json!(text),
        Raw::Ticked(on) => json!(on),
        Raw::Chosen(chosen) => json!({ "chosen": chosen }),
        Raw::Many(values) => json!(values),
        Raw::Day { day, month, year } => json!({ "day": day, "month": month, "year": year }),
    };
    answers.iter().map(|(id, raw)| (id.as_str(), one(raw))).collect()
}

/// Returns the document of a case, for all or for one reader.
pub(crate) fn made(workshop: &Workshop, document: &str, reader: Option<&str>) -> Document {
    let readers = reader.into_iter().map(Into::into).collect();
    let jobs = workshop.jobs(&Wish { documents: vec![document.into()], readers, ..Wish::default() });
    workshop.document(&jobs[0])
}

pub(crate) fn text(text: &str) -> Raw {
    Raw::Text(text.into())
}

/// Collects into a case without anybody to ask.
fn collected(workshop: &Workshop, returned: &Returned, name: &str, text: &str) -> Result<Laid, Diagnostics> {
    let file: Arc<SourceFile> = SourceFile::new(name, text);
    let setting = Setting { library: &workshop.library, today: TODAY, secret: None, wished: None };
    collect::into(returned, &file, &setting, &mut |_: &Conflict| Decision::Refuse)
}

/// Opens a workshop with a case.
fn workshop(name: &str, text: &str) -> Workshop {
    Workshop::open(FIRST).case_text(name, text).unwrap_or_else(|problems| panic!("{}", in_words(&problems)))
}

#[test]
fn a_form_that_comes_back_as_it_left_changes_not_a_byte() {
    for (name, text) in cases() {
        let workshop = workshop(&name, &text);
        let wrong = workshop.each(&workshop.all_jobs(), |job| {
            let document = workshop.document(job);
            // As if nothing were known of what stood in it: then each answer is read, placed and compared.
            let returned = Returned {
                identity: identity(&document),
                answers: answers(&document),
                given: BTreeMap::new(),
                refused: BTreeMap::new(),
            };
            let laid = collected(&workshop, &returned, &name, &text);
            match laid {
                Ok(laid) if laid.text == text && laid.diagnostics.is_empty() => None,
                Ok(laid) => {
                    Some(format!("{} {}: {:?}\n{}", name, copy(job), laid.changes, in_words(&laid.diagnostics)))
                }
                Err(problems) => Some(format!("{} {}: {}", name, copy(job), in_words(&problems))),
            }
        });
        let wrong: Vec<String> = wrong.into_iter().flatten().collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

/// Texts that are hard on a file of YAML, on a page, or on a careless reader.
const DIFFICULT: [&str; 12] = [
    "Zoë d’Hondt-Çelik — € 12,50 „citaat” «ja» ½",
    "regel een\nregel twee\n\n  ingesprongen\nlaatste",
    "- a: [b, {c: d}] # e",
    "no",
    "0470 00 00 00",
    "12",
    "'enkele' en \"dubbele\" \\ schuine \\n streep",
    "\u{202b}مرحبا بالعالم\u{202c} שלום",
    "!!str &anker *ster | > % @ `",
    "{{ x }} <script>alert(1)</script> #read(\"/etc/passwd\")",
    "a\u{2028}b\u{a0}c\u{200b}d\u{200d}e",
    "~",
];

/// Returns an answer for a field, different for each.
fn answer(field: &Field, number: usize) -> Option<Raw> {
    let day = |number: usize| ((1 + number % 28).to_string(), (1 + number % 12).to_string(), "2027".to_owned());
    Some(match &field.kind {
        FieldKind::Signature => return None,
        FieldKind::YesNo { .. } => Raw::Chosen(Some(["ja", "nee"][number % 2].into())),
        FieldKind::OneOf { choices } => Raw::Chosen(Some(choices[number % choices.len()].value.clone())),
        FieldKind::AnyOf { choices } => {
            Raw::Many(choices.iter().skip(number % 2).step_by(2).map(|choice| choice.value.clone()).collect())
        }
        FieldKind::Tick => Raw::Ticked(true),
        FieldKind::Date => {
            let (day, month, year) = day(number);
            Raw::Day { day, month, year }
        }
        FieldKind::Time => Raw::Text(format!("{:02}:{:02}", number % 24, number % 60)),
        FieldKind::Number { .. } => Raw::Text((number % 60).to_string()),
        FieldKind::LongText { .. } if number.is_multiple_of(7) => {
            Raw::Text(format!("{number} {}", "lang €".repeat(350)))
        }
        _ => Raw::Text(format!("{} ({number})", DIFFICULT[number % DIFFICULT.len()])),
    })
}

/// Returns whether a field holds an answer.
fn holds(field: &Field, answer: &Raw) -> bool {
    let same_day = |(day, month, year): (&str, &str, &str)| match &field.value {
        Some(Value::Date { iso, .. }) => *iso == format!("{year:0>4}-{month:0>2}-{day:0>2}"),
        _ => false,
    };
    match answer {
        Raw::Day { day, month, year } => same_day((day, month, year)),
        answer => raw(field).as_ref() == Some(answer),
    }
}

/// Returns whether a document shows an answer: in its field, or, if it was given on an empty row, in the row that came of it.
fn shows(document: &Document, id: &str, answer: &Raw, formats: &Formats) -> bool {
    let last = |id: &str| id.rsplit('.').next().unwrap_or_default().to_owned();
    let is_row = id.split('.').any(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit()));
    let fields = document.fields();
    let in_field =
        fields.iter().any(|field| (field.id == id || is_row && last(&field.id) == last(id)) && holds(field, answer));
    let shown = || serde_json::to_string(document).unwrap();
    let in_cell = |text: &String| is_row && shown().contains(serde_json::to_string(text).unwrap().trim_matches('"'));
    in_field
        || match answer {
            Raw::Text(text) => in_cell(text),
            Raw::Day { day, month, year } => {
                let day = Date::new(year.parse().unwrap(), month.parse().unwrap(), day.parse().unwrap()).unwrap();
                in_cell(&formats.short_day(day))
            }
            _ => false,
        }
}

/// Returns the document of a job as a case makes it that says something else now.
fn document_of(workshop: &Workshop, job: &Job, name: &str, text: &str) -> Document {
    let case = case::read(&SourceFile::new(name, text)).unwrap_or_else(|problems| panic!("{}", in_words(&problems)));
    let subject = told(subjects::judged(Path::new(name), &case.value, &workshop.library, TODAY)).value;
    told(bundel::build::document(job, &subject, &workshop.library))
}

/// Cases in which a name or a choice is asked for in words: those fields get words that mean something.
fn in_words_of_case(document: &Document, id: &str, person: &str) -> Option<String> {
    let name = id.rsplit('.').next().unwrap_or_default();
    let is_case = !id.starts_with("answers.");
    let is_person = matches!(name, "who" | "by" | "client" | "recorded_by" | "informed_by" | "helped_by");
    match name {
        _ if !is_case || document.meta.case.is_none() => None,
        "by" if id.starts_with("plan") => None,
        _ if is_person => Some(person.into()),
        "what" if id.contains("withheld_from") => Some("wonen en school".into()),
        "topic" => Some("wonen".into()),
        "capacity" => Some("hulpverlener of andere professional".into()),
        "state" => Some("bezig".into()),
        "role" => Some("ouder".into()),
        _ => None,
    }
}

#[test]
fn every_empty_field_that_is_answered_shows_that_answer() {
    for (name, text) in cases() {
        let before = workshop(&name, &text);
        let person = &before.subjects[0]
            .case
            .iter()
            .flat_map(|case| &case.participants)
            .map(|one| one.name.to_string())
            .next()
            .unwrap_or_default();
        let formats = before.library.locale(FIRST).unwrap().formats();
        let wrong = before.each(&before.all_jobs(), |job| {
            let document = before.document(job);
            let given = answers(&document);
            let mut filled = given.clone();
            for (number, field) in document.fields().into_iter().enumerate().filter(|(_, field)| field.value.is_none())
            {
                let is_written = matches!(field.kind, FieldKind::Text { .. } | FieldKind::LongText { .. });
                let words = in_words_of_case(&document, &field.id, person).filter(|_| is_written).map(Raw::Text);
                // What stands in a form twice is answered twice the same.
                let twice = field.id.strip_suffix("-2").and_then(|id| filled.get(id)).cloned();
                let answer = twice.or(words).or_else(|| answer(field, number));
                filled.extend(answer.map(|raw| (field.id.clone(), raw)));
            }
            let returned = Returned {
                identity: identity(&document),
                answers: filled.clone(),
                given: given.clone(),
                refused: BTreeMap::new(),
            };
            let laid = match collected(&before, &returned, &name, &text) {
                Ok(laid) => laid,
                Err(problems) => return Some(format!("{name} {}: {}", copy(job), in_words(&problems))),
            };
            let mut wrong: Vec<String> =
                laid.diagnostics.iter().map(|problem| in_words(&vec![problem.clone()])).collect();
            let again = document_of(&before, job, &name, &laid.text);
            let kept = case::read(&SourceFile::new(&name, &laid.text)).unwrap().value.value.answers;
            let anonymous = kept.get(&format!("{}.1", job.document));
            // What restricts is a wish or a withdrawal in the case, and not an answer that the form shows again.
            let set = told(before.library.set(&job.set, FIRST));
            let body = &set.document(&job.document).unwrap().body;
            let restricting: Vec<String> = body.iter().flat_map(Element::restricting).map(|(ask, _)| ask).collect();
            let restricts = |id: &str| restricting.iter().any(|ask| id.ends_with(&format!(".{ask}")));
            // What says of itself what it is about nowhere may be kept from who reads this copy: then it is in the case alone.
            let mut said = Vec::new();
            texts(&serde_yaml_value(&laid.text), &mut said);
            let keeps_back = before.subjects[0].case.iter().any(|case| !restrictions(case, TODAY).is_empty());
            let last = |id: &str| id.rsplit('.').next().unwrap_or_default().to_owned();
            let is_in_case = |id: &str, answer: &Raw| match answer {
                Raw::Text(text) if said.contains(text) => true,
                _ => kept.values().flat_map(Answers::keys).any(|key| last(key) == last(id)),
            };
            let is_restricted = |answer: &Raw| match answer {
                Raw::Text(text) => said.iter().any(|known| known.contains(text.trim())),
                _ => laid.text.contains("wishes") || laid.text.contains("withdrawn_on"),
            };
            for (id, answer) in filled.iter().filter(|(id, answer)| given.get(*id) != Some(answer)) {
                let is_kept = |answers: &Answers| answers.contains_key(id.rsplit('.').next().unwrap_or_default());
                if (restricts(id) && is_restricted(answer)) || (keeps_back && is_in_case(id, answer)) {
                    continue;
                }
                // On a paper that goes round, words without a topic are not shown to whom something is kept from.
                let goes_round = |answers: &Answers| answers.keys().any(|key| id.ends_with(key.as_str()));
                let is_held = job.reader.is_none() && kept.get(&job.document).is_some_and(goes_round);
                if !shows(&again, id, answer, formats) && !anonymous.is_some_and(is_kept) && !is_held {
                    wrong.push(format!(
                        "{id}: {:?}",
                        again.fields().iter().find(|field| field.id == *id).map(|field| &field.value)
                    ));
                }
            }
            (!wrong.is_empty()).then(|| format!("{name} {}:\n  {}", copy(job), wrong.join("\n  ")))
        });
        let wrong: Vec<String> = wrong.into_iter().flatten().collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

/// Returns every text that a case holds.
fn texts(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => found.push(text.clone()),
        serde_json::Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        serde_json::Value::Object(fields) => fields.values().for_each(|value| texts(value, found)),
        _ => {}
    }
}

#[test]
fn of_a_blank_form_every_text_is_in_the_case_or_told() {
    for set in SETS {
        let blank = Workshop::open(FIRST).blank(set, Some("antwerpen"));
        let case =
            std::fs::read_to_string("examples/ijh-lotte.yaml").unwrap().replace("set: ijh", &format!("set: {set}"));
        for job in blank.all_jobs() {
            let document = blank.document(&job);
            let given = answers(&document);
            let mut filled = given.clone();
            for (number, field) in document.fields().into_iter().enumerate() {
                filled.extend(answer(field, number).map(|raw| (field.id.clone(), raw)));
            }
            filled.remove("case");
            let returned =
                Returned { identity: identity(&document), answers: filled.clone(), given, refused: BTreeMap::new() };
            let file = SourceFile::new("a.yaml", &case);
            let client =
                blank.library.structure(set).unwrap().document(&job.document).unwrap().copies != Copies::Partner;
            let reader = client.then_some("moeder");
            let setting = Setting { library: &blank.library, today: TODAY, secret: None, wished: reader };
            let laid = collect::into(&returned, &file, &setting, &mut |_: &Conflict| Decision::Take);
            let laid = match laid {
                Ok(laid) => laid,
                Err(problems) => {
                    assert!(!client, "{}: {}", copy(&job), in_words(&problems));
                    continue;
                }
            };
            let (told, mut found) = (in_words(&laid.diagnostics), Vec::new());
            texts(&serde_yaml_value(&laid.text), &mut found);
            for (id, raw) in &filled {
                let Raw::Text(text) = raw else { continue };
                let field = document.fields().into_iter().find(|field| field.id == *id).unwrap();
                let is_written = matches!(field.kind, FieldKind::Text { .. } | FieldKind::LongText { .. });
                let is_kept =
                    !is_written || found.iter().any(|known| known.contains(text.trim())) || told.contains(&field.label);
                assert!(is_kept, "{}: {id} is lost\n{told}", copy(&job));
            }
        }
    }
}

/// Returns what a case file says.
fn serde_yaml_value(text: &str) -> serde_json::Value {
    bundel::yaml::value::<bundel::case::Case>(&SourceFile::new("a.yaml", text))
}

#[test]
fn an_answer_in_a_row_stays_with_its_row_whatever_comes_before_it() {
    let (name, text) = ("examples/ijh-lotte.yaml", std::fs::read_to_string("examples/ijh-lotte.yaml").unwrap());
    let before = workshop(name, &text);
    let document = made(&before, "evaluatie-werkplan", Some("begeleider"));
    let of_row = |document: &Document| {
        let fields = document.fields().into_iter().filter(|field| field.id.contains("plan_agreements-all"));
        fields.map(|field| (field.id.clone(), field.tooltip.clone(), field.value.clone())).collect::<Vec<_>>()
    };
    let (id, ..) = of_row(&document)[4].clone();
    let mut answers = answers(&document);
    let given = answers.clone();
    answers.insert(id.clone(), super::collect::text("bijna"));
    let laid = collected(
        &before,
        &Returned { identity: identity(&document), answers, given, refused: BTreeMap::new() },
        name,
        &text,
    )
    .unwrap();
    assert_eq!(laid.diagnostics, []);
    // An agreement with an earlier day comes first in the table; the answer stays with the agreement it is about.
    let early = laid.text.replace("  agreements:\n", "  agreements:\n    - {what: Eerst dit., by: 2026-11-01}\n");
    let again = made(&workshop(name, &early), "evaluatie-werkplan", Some("begeleider"));
    let answered: Vec<_> = of_row(&again).into_iter().filter(|(.., value)| value.is_some()).collect();
    assert_eq!(answered.len(), 1);
    assert_eq!(answered[0].0, id);
}

#[test]
fn rows_that_a_reader_may_not_see_are_never_written_to() {
    let case = "case: a-1\nset: lco\nclient_system:\n  - id: c\n    name: C\n    role: adult_client\n    consent:\n      \
        withheld_from:\n        - {who: p, what: [geld]}\nparticipants:\n  - {id: p, name: P, capacity: professional}\n\
        meeting: {pivot: p}\nplan:\n  agreements:\n    - {what: Schulden aflossen, topic: geld}\n    \
        - {what: Bellen, topic: wonen}\n";
    let before = workshop("a.yaml", case);
    let document = made(&before, "opvolging", None);
    assert!(!serde_json::to_string(&document).unwrap().contains("Schulden"));
    let mut filled = answers(&document);
    let given = filled.clone();
    let ids: Vec<String> =
        filled.keys().filter(|id| id.contains("plan_agreements") && !id.contains(".0")).cloned().collect();
    for id in &ids {
        let field = document.fields().into_iter().find(|field| field.id == *id).unwrap();
        filled.extend(answer(field, 3).map(|raw| (id.clone(), raw)));
    }
    let laid = collected(
        &before,
        &Returned { identity: identity(&document), answers: filled, given, refused: BTreeMap::new() },
        "a.yaml",
        case,
    )
    .unwrap();
    assert!(laid.text.contains("    - {what: Schulden aflossen, topic: geld}\n"), "{}", laid.text);
}

/// A case in which two agreements say the same, and one of them is kept from who reads the other.
const ALIKE: &str = "case: a-1\nset: lco\nclient_system:\n  - id: c\n    name: C\n    role: adult_client\n    consent:\n      \
    withheld_from:\n        - {who: p, what: [geld]}\nparticipants:\n  - {id: p, name: P, capacity: professional}\n\
    meeting: {pivot: p}\nplan:\n  agreements:\n    - {what: Bellen naar Jan, topic: geld}\n    \
    - {what: Bellen naar Jan, topic: wonen}\n    - {what: Bellen naar Jan, topic: wonen}\n";

/// Returns the document of all with the rows named by a secret.
fn keyed(text: &str, document: &str, secret: Option<&Secret>) -> Document {
    let mut workshop = workshop("a.yaml", text);
    workshop.subjects[0].surroundings.secret = secret.cloned();
    made(&workshop, document, None)
}

/// Returns the identifiers of the fields in the rows of agreements on one question.
fn rows(document: &Document, below: &str) -> Vec<String> {
    let fields = document.fields().into_iter().map(|field| field.id.clone());
    fields.filter(|id| id.contains("plan_agreements") && id.ends_with(below)).collect()
}

#[test]
fn rows_that_are_alike_never_mix_their_answers() {
    // Without anybody to keep it from, all three stand in the table.
    let text = ALIKE.replace("who: p, what: [geld]", "who: c, what: [geld]");
    let document = keyed(&text, "opvolging", None);
    let ids: Vec<String> = rows(&document, ".stand-nu").into_iter().filter(|id| id.contains(".r")).collect();
    assert_eq!(ids.iter().collect::<std::collections::BTreeSet<_>>().len(), 3, "{ids:?}");
    let given = answers(&document);
    let mut filled = given.clone();
    filled.insert(ids[2].clone(), super::collect::text("bijna"));
    let returned = Returned { identity: identity(&document), answers: filled, given, refused: BTreeMap::new() };
    let workshop = workshop("a.yaml", &text);
    let laid = collected(&workshop, &returned, "a.yaml", &text).unwrap();
    let again = keyed(&laid.text, "opvolging", None);
    let is_shown = |id: &String| again.fields().iter().any(|field| field.id == *id && field.value.is_some());
    assert_eq!(ids.iter().map(is_shown).collect::<Vec<_>>(), [false, false, true], "{}", laid.text);
    // An answer that is kept on a row shows at no other one, also when that row is hidden.
    let hidden = laid.text.replace("who: c, what: [geld]", "who: p, what: [wonen]");
    let seen = keyed(&hidden, "opvolging", None);
    assert!(!serde_json::to_string(&seen).unwrap().contains("bijna"));
}

#[test]
fn the_name_of_a_row_is_the_folders_own() {
    let ours = Secret::from_bytes([7; Secret::BYTES]);
    let named = |secret: Option<&Secret>| keyed(ALIKE, "opvolging", secret);
    let document = named(Some(&ours));
    assert_ne!(rows(&document, ""), rows(&named(None), ""));
    // The hidden row takes nothing with it, not even a number.
    let without = ALIKE.replace("    - {what: Bellen naar Jan, topic: geld}\n", "");
    assert_eq!(rows(&document, ""), rows(&keyed(&without, "opvolging", Some(&ours)), ""));
    let given = answers(&document);
    let id = rows(&document, "").into_iter().find(|id| id.starts_with("answers.")).unwrap();
    let field = document.fields().into_iter().find(|field| field.id == id).unwrap().clone();
    let mut filled = given.clone();
    filled.insert(id, answer(&field, 4).unwrap());
    let returned = Returned { identity: identity(&document), answers: filled, given, refused: BTreeMap::new() };
    let workshop = workshop("a.yaml", ALIKE);
    let file = SourceFile::new("a.yaml", ALIKE);
    let laid = |secret| {
        let setting = Setting { library: &workshop.library, today: TODAY, secret, wished: None };
        collect::into(&returned, &file, &setting, &mut |_: &Conflict| Decision::Refuse).unwrap()
    };
    assert_eq!(laid(Some(&ours)).changes.len(), 1);
    let elsewhere = laid(None);
    assert_eq!(elsewhere.text, ALIKE);
    assert!(in_words(&elsewhere.diagnostics).contains(&field.label), "{}", in_words(&elsewhere.diagnostics));
}

#[test]
fn what_a_reader_was_not_shown_is_not_taken_out() {
    let case = "case: a-1\nset: ijh\nclient_system:\n  - id: c\n    name: C\n    role: young_adult\n    consent:\n      \
        withheld_from:\n        - {who: p, what: [geld]}\nparticipants:\n  - {id: p, name: P, capacity: professional}\n\
        request:\n  by: {person: p}\n  criteria:\n    domains: [geld, wonen]\n";
    let workshop = workshop("a.yaml", case);
    let document = made(&workshop, "aanvraag", None);
    let given = answers(&document);
    let id = "request.criteria.domains";
    assert_eq!(given[id], Raw::Many(vec!["wonen".into()]));
    for (chosen, wanted) in [(vec!["wonen", "school"], "[geld, wonen, school]"), (vec![], "[geld]")] {
        let mut filled = given.clone();
        filled.insert(id.into(), Raw::Many(chosen.into_iter().map(Into::into).collect()));
        let returned =
            Returned { identity: identity(&document), answers: filled, given: given.clone(), refused: BTreeMap::new() };
        let laid = collected(&workshop, &returned, "a.yaml", case).unwrap();
        let after = laid.text.lines().find(|line| line.contains("domains")).unwrap().trim().to_owned();
        assert!(after.contains("geld"), "{after} {wanted}");
        assert_eq!(after.contains("wonen"), wanted.contains("wonen"), "{after}");
    }
}

#[test]
fn a_second_row_for_one_person_can_be_changed() {
    let text = ALIKE.replace(
        "        - {who: p, what: [geld]}\n",
        "        - {who: p, what: [geld]}\n        - {who: p, what: [school]}\n",
    );
    let workshop = workshop("a.yaml", &text);
    let document = made(&workshop, "toestemming", Some("c"));
    let given = answers(&document);
    let ids: Vec<&String> = given.keys().filter(|id| id.contains("withheld_from.r") && id.ends_with(".what")).collect();
    assert_eq!(ids.len(), 2, "{ids:?}");
    let second = document.fields().into_iter().map(|field| &field.id).filter(|id| ids.contains(id)).nth(1).unwrap();
    let mut filled = given.clone();
    filled.insert(
        second.clone(),
        Raw::Text("school en opleiding, inkomen, schulden en administratie, werk en dagbesteding".into()),
    );
    let returned = Returned { identity: identity(&document), answers: filled, given, refused: BTreeMap::new() };
    let laid = collected(&workshop, &returned, "a.yaml", &text).unwrap();
    assert!(laid.text.contains("- {who: p, what: [geld]}"), "{}", laid.text);
    assert!(!laid.text.contains("- {who: p, what: [school]}"), "{}\n{}", laid.text, in_words(&laid.diagnostics));
}
