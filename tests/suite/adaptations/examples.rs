//! The examples: each is no looser than its base, builds, and is kept with its comparison.
//!
//! A new folder in `examples/adaptations/` needs no Rust: accept the snapshots in `tests/adaptations/examples/`.

use std::path::{Path, PathBuf};

use bundel::adaptation::Stack;
use bundel::locale::FIRST;
use bundel::redline::{Extent, Side, between};
use bundel::render::Options;
use bundel::tree::Tree;
use walkdir::WalkDir;

use crate::cli::run::Run;
use crate::documents::{outline, pdf};
use crate::workshop::{TODAY, told};

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/adaptations");
const EDITIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/editions/hvk-2.0.0");

fn name(folder: &Path) -> &str {
    folder.file_name().unwrap().to_str().unwrap()
}

fn examples() -> Vec<PathBuf> {
    let folders = WalkDir::new(EXAMPLES).min_depth(1).max_depth(1).sort_by_file_name();
    let folders: Vec<PathBuf> = folders.into_iter().map(|entry| entry.unwrap().into_path()).collect();
    assert!(folders.len() >= 4, "{folders:?}");
    folders
}

/// Begins with all examples in the folder of a run.
fn copied() -> Run {
    let files = WalkDir::new(EXAMPLES).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    files.fold(Run::new(), |run, entry| {
        let inside = entry.path().strip_prefix(EXAMPLES).unwrap();
        run.file(&inside.display().to_string(), std::fs::read(entry.path()).unwrap())
    })
}

fn accept(name: &str, text: &str) {
    insta::with_settings!({
        snapshot_path => concat!(env!("CARGO_MANIFEST_DIR"), "/tests/adaptations/examples"),
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, { insta::assert_snapshot!(name, text) });
}

#[test]
fn each_example_is_checked_without_an_error_and_read_in_part() {
    let mut run = copied().run();
    for folder in examples() {
        run = run.again(["check", name(&folder), "--messages", "short"]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        let own = |line: &&str| line.starts_with(&format!("{}/adaptation.yaml", name(&folder)));
        let unread = run.stderr.lines().filter(own).collect::<Vec<_>>();
        assert!(unread.iter().all(|line| line.contains("warning[adaptation.unread]")), "{unread:?}");
        let clauses = std::fs::read_to_string(folder.join("adaptation.yaml")).unwrap();
        assert!(!unread.is_empty() && clauses.contains("reviewed: {by:"), "{}", folder.display());
    }
}

#[test]
fn each_example_makes_its_documents() {
    let mut run = copied().run();
    for folder in examples() {
        let out = format!("uit/{}", name(&folder));
        run = run.again(["pack", "--adaptation", name(&folder), "--format", "html", "--out", &out]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        let added = WalkDir::new(folder.join("templates")).into_iter().filter_map(Result::ok);
        for document in added.filter(|entry| entry.file_type().is_file()) {
            let made = format!("pack/{}.nl-BE.html", document.path().file_stem().unwrap().to_str().unwrap());
            let files = run.files(&out);
            assert!(files.iter().any(|file| file.ends_with(&made)), "{made} is not in {files:?}");
        }
    }
}

/// What a board gets to read of each example, as its parts and as it is printed.
#[test]
fn each_example_is_kept_with_its_comparison() {
    for folder in examples() {
        let stack = told(Stack::open(&folder));
        let mut below = stack.clone();
        below.layers.pop();
        let [before, after] = [below, stack].map(|stack| told(Side::of_stack(Tree::embedded(), stack, FIRST)));
        let document = told(between(&before, &after, TODAY, Extent::Changed)).1.expect("the set has documents");
        accept(&format!("{}.document", name(&folder)), &outline::of(&document));
        let renderer = told(after.library.renderer("pdf"));
        let file = told(renderer.render(&document, &Options::default()));
        accept(&format!("{}.pdf", name(&folder)), &pdf::text_of(&file));
    }
}

/// `tests/editions/hvk-2.0.0/README.md` tells what each clause is meant to end as.
#[test]
fn a_federation_and_its_house_move_to_the_next_edition_as_it_says() {
    let args = ["rebase", "hvk-federatie", "hvk-kempenrand", "--onto", "2.0.0", "--editions", EDITIONS];
    let ran = copied().args(args).run().accept("rebase-examples");
    let (federation, house) = ran.stdout.split_once("hvk-kempenrand: van").unwrap();
    let clauses = |said: &str, kind: &str| -> Vec<String> {
        let lines = said.lines().map(str::trim).filter_map(|line| line.strip_prefix(kind));
        lines.map(|line| line.trim().split(':').next().unwrap().to_owned()).collect()
    };
    assert_eq!(clauses(federation, "conflict"), ["code/code-bij-partners"]);
    assert_eq!(clauses(house, "conflict"), ["code/doelgroep", "code/waarden"]);
    let carried = [clauses(federation, "meegenomen"), clauses(house, "meegenomen")].concat();
    let readme = std::fs::read_to_string(format!("{EDITIONS}/README.md")).unwrap();
    let meant = readme.lines().filter(|line| line.starts_with('|') && line.ends_with("| carried over |"));
    for clause in meant.flat_map(|line| line.split('|').nth(1).unwrap().split(", ")) {
        let clause = clause.trim().trim_matches('`');
        assert!(carried.iter().any(|one| one == clause), "{clause} is not in {carried:?}");
    }
}
