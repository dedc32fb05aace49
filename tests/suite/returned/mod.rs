//! Forms that come back: what is read of them, however a client saved them and whatever was done to them.
//!
//! Adding one needs no Rust: put the file in `tests/returned/<name>/` and accept the snapshot.

mod clients;
mod mutation;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use bundel::collect::{Raw, Returned, read};
use bundel::diagnostic::Code;
use bundel::locale::FIRST;
use bundel::model::{Document, Field, FieldKind, Value};
use bundel::render::Options;

use crate::hostile::{self, hostile_case};
use crate::workshop::{SETS, Workshop, told};

/// Returns the files that came back, by paths that are the same on every machine.
fn files() -> Vec<PathBuf> {
    let entries = walkdir::WalkDir::new("tests/returned").min_depth(2).sort_by_file_name();
    let paths = entries.into_iter().map(|entry| entry.expect("the folder can be listed").into_path());
    paths.filter(|path| path.extension().is_some_and(|extension| extension != "snap")).collect()
}

#[test]
fn each_form_that_came_back_is_read_as_accepted() {
    let files = files();
    assert!(files.len() > 8, "{files:?}");
    for file in files {
        let shown = match read(&file.display().to_string(), &std::fs::read(&file).unwrap()) {
            Ok(returned) => shown(&returned),
            Err(problems) => problems.iter().flat_map(|problem| [problem.code.as_str(), "\n"]).collect(),
        };
        insta::with_settings!({
            snapshot_path => Path::new(env!("CARGO_MANIFEST_DIR")).join(file.parent().unwrap()),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, { insta::assert_snapshot!("read", shown) });
    }
}

/// Shows what a form is, and each answer beside what stood there when it left.
fn shown(returned: &Returned) -> String {
    let mut shown = format!("{:#?}\n\n", returned.identity);
    for (id, answer) in &returned.answers {
        let (now, first) = (words(answer), returned.given.get(id).map_or("?".into(), words));
        let _ = if now == first { writeln!(shown, "{id}: {now}") } else { writeln!(shown, "{id}: {first} → {now}") };
    }
    for (id, reason) in &returned.refused {
        let _ = writeln!(shown, "{id}: not taken, {}", reason.word());
    }
    shown
}

fn words(answer: &Raw) -> String {
    match answer {
        Raw::Text(text) => format!("{text:?}"),
        Raw::Ticked(on) => format!("ticked {on}"),
        Raw::Chosen(chosen) => format!("chosen {chosen:?}"),
        Raw::Many(chosen) => format!("many {chosen:?}"),
        Raw::Day { day, month, year } => format!("day {day:?} {month:?} {year:?}"),
    }
}

#[test]
fn every_blank_form_is_read_as_it_left() {
    let blank = |set| came_back_as_it_left(&Workshop::open(FIRST).blank(set, Some("antwerpen")), "");
    let texts: usize = SETS.into_iter().map(blank).sum();
    assert!(texts > 500, "{texts}");
}

#[test]
fn every_answer_is_read_as_it_left_whatever_it_looks_like() {
    let hostile = |set| {
        let (case, _) = hostile_case(set);
        came_back_as_it_left(&told(Workshop::open(FIRST).case_text("vijandig.yaml", &case)), "passwd")
    };
    let texts: usize = hostile::SETS.into_iter().map(hostile).sum();
    assert!(texts > 10, "{texts}");
}

/// Reads every form of a workshop that nobody has touched, and returns how many texts hold `what`.
fn came_back_as_it_left(workshop: &Workshop, what: &str) -> usize {
    let counts = workshop.each(&workshop.all_jobs(), |job| {
        let name = workshop.name(job);
        let document = workshop.document(job);
        let bytes = told(workshop.render(&document, "pdf", Options::default()));
        let expected = expected(&document);
        match read(&name, &bytes) {
            Ok(returned) => {
                let holds = |answer: &&Raw| matches!(answer, Raw::Text(text) if text.contains(what));
                assert_eq!(returned.identity.document, document.meta.document);
                assert_eq!(returned.identity.case, document.meta.case, "{name}");
                assert_eq!(returned.identity.filled, document.meta.filling, "{name}");
                same(&name, &returned.answers, &expected);
                same(&name, &returned.given, &expected);
                returned.answers.values().filter(holds).count()
            }
            Err(problems) => {
                assert_eq!(problems[0].code, Code::COLLECT_FLAT, "{name}");
                assert!(document.fields().is_empty(), "{name}");
                0
            }
        }
    });
    counts.into_iter().sum()
}

/// Compares what was read with what stood there. An answer that no field can show is printed, and never read.
fn same(name: &str, read: &BTreeMap<String, Raw>, expected: &BTreeMap<String, Raw>) {
    for (id, answer) in expected {
        match read.get(id) {
            Some(read) => assert_eq!(words(read), words(answer), "{name}: {id}"),
            None => assert!(matches!(answer, Raw::Text(text) if !text.is_empty()), "{name}: {id} is not read"),
        }
    }
    assert!(read.keys().all(|id| expected.contains_key(id)), "{name}: more fields than there are");
}

/// Returns what has to be read of a document.
fn expected(document: &Document) -> BTreeMap<String, Raw> {
    let asked = document.fields().into_iter().filter(|field| field.kind != FieldKind::Signature);
    asked.map(|field| (field.id.clone(), answer(field))).collect()
}

fn answer(field: &Field) -> Raw {
    let chosen: Vec<String> = match (&field.kind, &field.value) {
        (FieldKind::YesNo { choices }, Some(Value::Bool(yes))) => vec![choices[usize::from(!yes)].value.clone()],
        (_, Some(Value::Chosen(chosen))) => chosen.clone(),
        (_, Some(Value::Text(text))) => vec![text.clone()],
        _ => Vec::new(),
    };
    match &field.kind {
        FieldKind::Tick => Raw::Ticked(field.value == Some(Value::Bool(true))),
        FieldKind::YesNo { .. } | FieldKind::OneOf { .. } => Raw::Chosen(chosen.into_iter().next()),
        FieldKind::AnyOf { choices } => {
            assert!(choices.iter().all(|choice| !choice.value.contains('.')), "{}: read otherwise", field.id);
            let in_order = choices.iter().map(|choice| choice.value.clone());
            Raw::Many(in_order.filter(|choice| chosen.contains(choice)).collect())
        }
        FieldKind::Date => {
            let iso = match &field.value {
                Some(Value::Date { iso, .. }) => iso,
                _ => "--",
            };
            let [year, month, day] = [0, 1, 2].map(|part| iso.split('-').nth(part).unwrap().to_owned());
            Raw::Day { day, month, year }
        }
        _ => Raw::Text(match &field.value {
            Some(Value::Text(text) | Value::Time(text) | Value::Number(text) | Value::Date { text, .. }) => {
                text.clone()
            }
            _ => String::new(),
        }),
    }
}

#[test]
fn an_answer_is_in_no_log() {
    for file in files() {
        let read = read("formulier", &std::fs::read(&file).unwrap());
        let debugged = format!("{read:?}");
        assert!(!debugged.contains("Zoë") && !debugged.contains("Dirk Maes"), "{}", file.display());
    }
}
