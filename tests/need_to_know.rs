//! What a client keeps from somebody is nowhere in what that person gets, and what they may see is there.
//!
//! Each random case bears a marker in every item. All its documents are composed for every reader, and some of them
//! rendered in every format: over a run, each document is. `PROPTEST_CASES=10000 cargo test --test need_to_know` looks
//! longer. [`twins`] are held against each other: what no marker betrays, as a number, a total or an order, does.

#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may fail, and writes files of its own")]

#[path = "need_to_know/addresses.rs"]
mod addresses;
#[path = "need_to_know/cases.rs"]
mod cases;
#[path = "suite/every_field.rs"]
mod every_field;
#[path = "need_to_know/every_text.rs"]
mod every_text;
#[path = "need_to_know/family.rs"]
mod family;
#[path = "need_to_know/search.rs"]
mod search;
#[path = "need_to_know/twins.rs"]
mod twins;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::thread::available_parallelism;

use bundel::build::{build, document};
use bundel::case::{Case, PersonId, Topic};
use bundel::facts::Surroundings;
use bundel::library::Library;
use bundel::plan::{Job, Subject, Wish, plan, readership};
use bundel::render::Options;
use bundel::tree::Tree;
use jiff::civil::date;
use proptest::test_runner::{Config, TestRunner};

use self::cases::{Sample, marked, markers, samples};

/// Cases in a run of all tests.
const CASES: u32 = 500;
const FORMATS: [&str; 2] = ["pdf", "html"];

/// Returns how many cases a run looks at.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").map_or(CASES, |_| Config::default().cases)
}

fn library() -> Library {
    Library::open(Tree::embedded())
}

fn subject(case: &Case, previous: Option<&Case>) -> Subject {
    Subject {
        folder: case.case.clone(),
        set: case.set.clone(),
        surroundings: Surroundings { today: date(2026, 11, 12), ..Surroundings::default() },
        case: Some(case.clone()),
        previous: previous.cloned(),
        desk: case.desk.clone(),
        logo: None,
        holds: Vec::new(),
    }
}

/// Returns the case as if nothing were kept from anybody.
fn open(case: &Case) -> Case {
    let mut case = case.clone();
    let consents = case.client_system.iter_mut().filter_map(|client| client.consent.as_mut());
    consents.for_each(|consent| consent.withheld_from.clear());
    case
}

/// Returns the markers that none of these people may see: what this case or the one before it keeps from any of them.
fn hidden(sample: &Sample, eyes: &[PersonId]) -> BTreeSet<String> {
    let both = || std::iter::once(&sample.case).chain(&sample.previous);
    let clients = both().flat_map(|case| &case.client_system);
    let withheld = clients.flat_map(|client| {
        let rows = client.consent.iter().flat_map(|consent| &consent.withheld_from);
        rows.filter(|kept| kept.who != client.id)
    });
    // Who keeps something back from one pair of eyes does so from a copy for several, of which one may be their own.
    let topics: Vec<Topic> =
        withheld.filter(|kept| eyes.contains(&kept.who)).flat_map(|kept| kept.what.iter().copied()).collect();
    // What does not say what it is about may be about anything.
    let is_kept = |topic: Option<Topic>| !topics.is_empty() && topic.is_none_or(|topic| topics.contains(&topic));
    both().flat_map(marked).filter(|(_, topic)| is_kept(*topic)).map(|(marker, _)| marker).collect()
}

fn composed(job: &Job, subject: &Subject, library: &Library) -> BTreeSet<String> {
    let document = document(job, subject, library).expect("the document can be made");
    let text = serde_json::to_string(&document).unwrap();
    let definition = library.structure(&job.set).unwrap().document(&job.document).unwrap();
    let names = ["Client0", "Client1", "Peeters", "Naam "];
    assert!(!definition.anonymous || !names.iter().any(|name| text.contains(name)), "{} names somebody", job.document);
    markers(&text)
}

/// Returns the markers that are kept from anybody who sees this copy.
fn hidden_from_readers(job: &Job, sample: &Sample, library: &Library) -> BTreeSet<String> {
    let definition = library.structure(&job.set).unwrap().document(&job.document).unwrap();
    hidden(sample, &readership::eyes(&sample.case, definition, job.reader.as_ref()).0)
}

/// What a run came by.
#[derive(Default)]
struct Run {
    cases: usize,
    composed: BTreeSet<(String, String)>,
    rendered: BTreeSet<(String, String)>,
    kept: usize,
    shown: usize,
}

#[test]
fn a_copy_holds_what_its_reader_may_see_and_nothing_else() {
    let library = library();
    let threads = available_parallelism().map_or(1, usize::from);
    let cases = cases().div_ceil(u32::try_from(threads).unwrap());
    let run = Mutex::new(Run::default());
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
                let look = |sample: Sample| {
                    look(&sample, &library, &run);
                    Ok(())
                };
                runner.run(&samples(), look).unwrap_or_else(|failure| panic!("{failure}"));
            });
        }
    });
    let run = run.into_inner().unwrap();
    assert_eq!(run.composed, run.rendered, "each document was rendered");
    assert!(run.kept > 0 && run.shown > run.kept, "kept {} and shown {}", run.kept, run.shown);
}

/// Composes every document of a case, and renders one: the next one at each turn.
fn look(sample: &Sample, library: &Library, run: &Mutex<Run>) {
    let subjects = [subject(&sample.case, sample.previous.as_ref())];
    let unkept = subject(&open(&sample.case), sample.previous.as_ref().map(open).as_ref());
    let jobs = plan(&subjects, library, &Wish::default()).expect("the case can be planned");
    let turn = {
        let mut run = run.lock().unwrap_or_else(PoisonError::into_inner);
        run.cases += 1;
        run.cases % jobs.len()
    };
    for (index, job) in jobs.iter().enumerate() {
        let whole = composed(job, &unkept, library);
        let expected = &whole - &hidden_from_readers(job, sample, library);
        assert_eq!(composed(job, &subjects[0], library), expected, "{} for {:?}", job.document, job.reader);
        if index == turn {
            assert_rendered(job, &subjects[0], library, &expected);
        }
        let mut run = run.lock().unwrap_or_else(PoisonError::into_inner);
        run.composed.insert((job.set.clone(), job.document.clone()));
        if index == turn {
            run.rendered.insert((job.set.clone(), job.document.clone()));
        }
        run.shown += expected.len();
        run.kept += whole.len() - expected.len();
    }
}

fn assert_rendered(job: &Job, subject: &Subject, library: &Library, expected: &BTreeSet<String>) {
    let made = build(job, subject, library, &FORMATS, &Options::default()).expect("the document can be made");
    assert!(made.value.len() == FORMATS.len(), "{}: {:?}", job.document, made.diagnostics);
    for file in &made.value {
        let found = markers(&search::everything(file.format, &file.bytes));
        assert_eq!(found, *expected, "{}.{} for {:?}", job.document, file.format, job.reader);
        assert!(markers(&job.path(subject, file.format).to_string_lossy()).is_empty());
    }
}

/// What a run of twins came by.
#[derive(Default)]
struct Compared {
    pairs: usize,
    documents: usize,
    rendered: usize,
    /// Documents that differ for somebody from whom the difference is not kept: the judge can fail.
    told_apart: usize,
}

#[test]
fn what_is_kept_from_a_reader_makes_no_difference_to_that_reader() {
    let library = library();
    let threads = available_parallelism().map_or(1, usize::from);
    let cases = cases() as usize;
    let compared = Mutex::new(Compared::default());
    std::thread::scope(|scope| {
        for first in 0..threads {
            let (library, compared) = (&library, &compared);
            scope.spawn(move || (first..cases).step_by(threads).for_each(|seed| compare(seed, library, compared)));
        }
    });
    let compared = compared.into_inner().unwrap();
    println!("{} pairs, {} documents, {} files", compared.pairs, compared.documents, compared.rendered);
    assert!(compared.documents > 4 * compared.pairs && compared.rendered > compared.pairs / 20);
    assert!(compared.told_apart > compared.pairs / 10, "{} of {}", compared.told_apart, compared.pairs);
}

/// Holds the copies of the reader of twins against each other.
fn compare(seed: usize, library: &Library, compared: &Mutex<Compared>) {
    let twins = twins::twins(u64::try_from(seed).unwrap());
    let parse = |case: &serde_json::Value| -> Case { serde_json::from_value(case.clone()).unwrap() };
    let subject_of =
        |meetings: &twins::Meetings| subject(&parse(&meetings.case), meetings.previous.as_ref().map(parse).as_ref());
    let [one, other] = [&twins.one, &twins.other].map(subject_of);
    let jobs = |subject: &Subject| plan(std::slice::from_ref(subject), library, &Wish::default()).unwrap();
    let (jobs, others) = (jobs(&one), jobs(&other));
    assert_eq!(jobs, others, "twins {seed}: the same documents are made");
    let mut documents = 0;
    let mut told_apart = 0;
    for (index, job) in jobs.iter().enumerate() {
        let is_seen = is_seen_by(job, &one, &twins, library);
        if !is_seen && !seed.is_multiple_of(10) {
            continue;
        }
        let [first, second] = [&one, &other].map(|subject| document(job, subject, library).unwrap());
        if !is_seen {
            told_apart += usize::from(first != second);
            continue;
        }
        documents += 1;
        let shown = |document| serde_json::to_string_pretty(document).unwrap();
        if first != second {
            let (first, second) = (shown(&first), shown(&second));
            let lines = first.lines().zip(second.lines()).filter(|(first, second)| first != second).take(3);
            panic!("twins {seed}: {} tells {} {:#?}", job.document, twins.reader, lines.collect::<Vec<_>>());
        }
        if seed.is_multiple_of(10) && index % 7 == seed / 10 % 7 {
            let made = |subject| build(job, subject, library, &FORMATS, &Options::default()).unwrap().value;
            let files = made(&one).into_iter().zip(made(&other));
            assert!(
                files.into_iter().all(|(first, second)| first.bytes == second.bytes),
                "twins {seed}: {}",
                job.document
            );
            compared.lock().unwrap_or_else(PoisonError::into_inner).rendered += FORMATS.len();
        }
    }
    let mut compared = compared.lock().unwrap_or_else(PoisonError::into_inner);
    compared.pairs += 1;
    compared.documents += documents;
    compared.told_apart += told_apart;
}

/// Whether the reader of twins sees a document.
fn is_seen_by(job: &Job, subject: &Subject, twins: &twins::Twins, library: &Library) -> bool {
    if let Some(reader) = &job.reader {
        return reader.id() == twins.reader;
    }
    let definition = library.structure(&job.set).unwrap().document(&job.document).unwrap();
    let eyes = readership::eyes(subject.case.as_ref().unwrap(), definition, None);
    twins.shared && eyes.0.iter().any(|eye| eye.0 == twins.reader)
}

/// Errors in the case itself, so that there is much to tell.
const TELLING: &str = "
case: a-1
set: ijh
client_system:
  - {id: c1, name: Zqx001 Zqx002, role: parent, consent: {given_on: 2026-10-01, withdrawn_on: 2026-11-01}}
participants:
  - {id: p1, name: Zqx003 Zqx004, capacity: professional, organisation: Zqx005, attendance: present}
plan:
  agreements:
    - {what: Zqx006, who: p1, topic: geld}
    - {what: Zqx007}
overrides:
  - {rule: Zqx008, reason: Zqx009, by: c1, on: 2026-11-01}
";

#[test]
fn nothing_of_a_case_is_in_logs_manifests_and_names_of_files() {
    let folder = tempfile::tempdir().unwrap();
    let (file, out) = (folder.path().join("a.yaml"), folder.path().join("out"));
    std::fs::write(&file, TELLING).unwrap();
    for messages in ["json", "short"] {
        for command in ["check", "build"] {
            let told = bundel(&[command, &shown(&file), "--messages", messages], &out);
            assert!(told.contains("plan.agreement-owner") && markers(&told).is_empty(), "{told}");
        }
    }
    // A terminal shows values in excerpts alone: lines behind a number and a bar.
    let told = bundel(&["check", &shown(&file)], &out);
    let is_excerpt = |line: &str| line.split_once('|').is_some_and(|(number, _)| number.trim().parse::<u32>().is_ok());
    assert!(told.lines().all(|line| markers(line).is_empty() || is_excerpt(line)), "{told}");
    for entry in walkdir::WalkDir::new(&out).into_iter().map(Result::unwrap) {
        assert!(markers(&shown(entry.path())).is_empty());
        if entry.file_name() == "manifest.json" {
            assert!(markers(&std::fs::read_to_string(entry.path()).unwrap()).is_empty());
        }
    }
    assert!(out.join("a-1/manifest.json").is_file());
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// Runs the program and returns all that it says.
fn bundel(arguments: &[&str], out: &Path) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bundel"));
    command.args(arguments);
    if arguments[0] == "build" {
        command.args(["--format", "html", "--out", &shown(out)]);
    }
    let told = command.output().unwrap();
    assert_eq!(told.status.code(), Some(1));
    String::from_utf8(told.stderr).unwrap() + &String::from_utf8(told.stdout).unwrap()
}
