//! Documents as they come out: a folder a test, beside its case the snapshots of what is made of it.
//!
//! Adding one needs no Rust: make `tests/documents/<name>/test.yaml` and accept the snapshots. It says of what the
//! documents are made, and which; a case beside it is `case.yaml` by default.
//!
//! Of every document the composed [`Document`] is kept as text ([`outline`]); where `formats` asks for it, also the
//! page in HTML ([`html`]) and the PDF as text, outline, tags and metadata ([`pdf`]).

pub(crate) mod html;
pub(crate) mod outline;
pub(crate) mod pdf;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use bundel::locale::FIRST;
use bundel::plan::{Job, Wish};
use bundel::render::Options;
use serde::Deserialize;
use walkdir::WalkDir;

use crate::workshop::{Workshop, copy, fixtures, told};

/// What a folder asks for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Test {
    /// The case, by its path from the folder.
    #[serde(default = "beside")]
    case: String,
    /// A set whose forms are made blank, instead of a case.
    blank: Option<String>,
    /// The desk of blank forms.
    desk: Option<String>,
    /// Only these documents.
    #[serde(default)]
    documents: Vec<String>,
    /// Of documents with a copy for each reader, only the copies of these.
    #[serde(default)]
    readers: Vec<String>,
    /// Formats that are kept too: of all documents, or of these alone.
    #[serde(default)]
    formats: Vec<String>,
}

fn beside() -> String {
    "case.yaml".into()
}

/// One snapshot: its name and what it holds.
struct Snapshot {
    name: String,
    text: String,
}

#[test]
fn each_document_comes_out_as_accepted() {
    let mut wrong = Vec::new();
    for folder in fixtures("tests/documents") {
        let made = make(&folder);
        let names: BTreeSet<String> = made.iter().map(|snapshot| format!("{}.snap", snapshot.name)).collect();
        wrong.extend(
            made.iter().filter(|snapshot| !accepted(&folder, snapshot)).map(|snapshot| folder.join(&snapshot.name)),
        );
        wrong.extend(unreferenced(&folder, &names));
    }
    assert!(wrong.is_empty(), "changed, or not asked for any more: {wrong:#?}");
}

fn make(folder: &Path) -> Vec<Snapshot> {
    let asked = std::fs::read_to_string(folder.join("test.yaml")).unwrap_or_else(|_| "{}".into());
    let test: Test = serde_saphyr::from_str(&asked).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let workshop = match &test.blank {
        Some(set) => Workshop::open(FIRST).blank(set, test.desk.as_deref()),
        None => Workshop::open(FIRST).case(&folder.join(&test.case)),
    };
    let jobs = jobs(&workshop, &test);
    workshop.each(&jobs, |job| snapshots(&workshop, job, &test.formats)).into_iter().flatten().collect()
}

/// Returns the jobs: every document asked for, whatever its moment, in the copies asked for.
fn jobs(workshop: &Workshop, test: &Test) -> Vec<Job> {
    let jobs = match test.documents.as_slice() {
        [] => workshop.jobs(&Wish::default()),
        documents => workshop.jobs(&Wish { documents: documents.to_vec(), ..Wish::default() }),
    };
    let asked = |job: &Job| match &job.reader {
        Some(reader) => test.readers.is_empty() || test.readers.iter().any(|id| id == reader.id()),
        None => true,
    };
    jobs.into_iter().filter(asked).collect()
}

fn snapshots(workshop: &Workshop, job: &Job, formats: &[String]) -> Vec<Snapshot> {
    let document = workshop.document(job);
    let snapshot = |kind: &str, text: String| Snapshot { name: format!("{}.{kind}", copy(job)), text };
    let bytes = |format: &str| told(workshop.render(&document, format, Options::default()));
    let format = |format: &String| match format.as_str() {
        "html" => snapshot("html", html::body(&bytes("html"))),
        "pdf" => snapshot("pdf", pdf::summary(&bytes("pdf"))),
        other => panic!("no snapshot is kept of {other}"),
    };
    std::iter::once(snapshot("document", outline::of(&document))).chain(formats.iter().map(format)).collect()
}

/// Whether a snapshot is as it was accepted; the difference is shown if not.
fn accepted(folder: &Path, snapshot: &Snapshot) -> bool {
    let check = || {
        insta::with_settings!({
            snapshot_path => Path::new(env!("CARGO_MANIFEST_DIR")).join(folder),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, { insta::assert_snapshot!(snapshot.name.as_str(), snapshot.text) });
    };
    catch_unwind(AssertUnwindSafe(check)).is_ok()
}

/// Returns the snapshots that nothing asks for; when snapshots are accepted as they come, they are removed instead.
fn unreferenced(folder: &Path, names: &BTreeSet<String>) -> Vec<PathBuf> {
    let mut stale: Vec<PathBuf> = WalkDir::new(folder).into_iter().map(|entry| entry.unwrap().into_path()).collect();
    stale.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        path.extension().is_some_and(|extension| extension == "snap") && !names.contains(&*name)
    });
    if std::env::var_os("INSTA_UPDATE").is_some_and(|mode| mode == "always") {
        for path in stale.drain(..) {
            std::fs::remove_file(path).unwrap();
        }
    }
    stale
}
