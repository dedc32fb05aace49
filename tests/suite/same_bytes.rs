//! The same input gives the same bytes: again, on one worker or two, in any order.

use std::collections::BTreeMap;
use std::path::Path;

use walkdir::WalkDir;

use crate::cli::run::Run;

const LOTTE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/ijh-lotte.yaml");
const AGAIN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/ijh-lotte-vervolg.yaml");

/// Documents with every kind of block: forms, letters, tables, checklists, signatures.
const DOCUMENTS: &str = "aanvraag,mandaat-hulpcoordinator,aanwezigheid,bevraging-client,checklist-voorzitter";

#[test]
fn twice_with_one_worker_or_two_in_any_order() {
    let first = made(&[LOTTE, AGAIN], "1");
    assert_eq!(first.len(), 2 * (2 * 7 + 1), "{:?}", first.keys());
    same(&first, &made(&[LOTTE, AGAIN], "2"), "on two workers");
    same(&first, &made(&[AGAIN, LOTTE], "2"), "in another order");
}

/// Returns what is made of cases, by path.
fn made(cases: &[&str], jobs: &str) -> BTreeMap<String, Vec<u8>> {
    let run = Run::new().args(["build", "--document", DOCUMENTS, "--jobs", jobs]).args(cases.iter().copied()).run();
    assert_eq!(run.status, 0, "{}", run.stderr);
    files(&run.path("output"))
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = WalkDir::new(folder).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    let name = |path: &Path| path.strip_prefix(folder).unwrap().display().to_string();
    files.map(|entry| (name(entry.path()), std::fs::read(entry.path()).unwrap())).collect()
}

fn same(first: &BTreeMap<String, Vec<u8>>, second: &BTreeMap<String, Vec<u8>>, how: &str) {
    assert!(first.keys().eq(second.keys()), "other files {how}");
    let differ: Vec<&String> = first.keys().filter(|name| first[*name] != second[*name]).collect();
    assert!(differ.is_empty(), "other bytes {how}: {differ:?}");
}
