//! Moving adaptations to a new version of their base: what is carried over, what is not, and that nothing is silent.

use std::path::Path;

use walkdir::WalkDir;

use crate::cli::run::{Ran, Run};

const EDITIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/redline/editions");
const HOUSE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/redline/huis");

/// Returns a run with a copy of the house of the tests in its folder.
fn with_house(run: Run, name: &str) -> Run {
    let files = WalkDir::new(HOUSE).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    files.fold(run, |run, entry| {
        let inside = entry.path().strip_prefix(HOUSE).unwrap();
        let text = std::fs::read_to_string(entry.path()).unwrap();
        let text = text.replace("adaptation: huis\n", &format!("adaptation: {name}\n"));
        run.file(&Path::new(name).join(inside).display().to_string(), text)
    })
}

fn rebase(run: Run, more: &[&str]) -> Ran {
    run.args(["rebase", "--onto", "1.1.0", "--editions", EDITIONS]).args(more.iter().copied()).run()
}

fn read(ran: &Ran, path: &str) -> String {
    std::fs::read_to_string(ran.path(path)).unwrap()
}

#[test]
fn each_clause_is_inherited_carried_over_or_in_conflict() {
    let ran = rebase(with_house(Run::new(), "huis"), &["huis"]).accept("rebase");
    let before = std::fs::read_to_string(format!("{HOUSE}/adaptation.yaml")).unwrap();
    let after = read(&ran, "huis/adaptation.yaml");
    let changed: Vec<(&str, &str)> = before.lines().zip(after.lines()).filter(|(old, new)| old != new).collect();
    assert_eq!(changed.len(), 3, "the version of the base, and two reviews: {changed:?}");
    assert!(after.contains("version: \"1.1.0\"}   # deze opmerking blijft staan"), "{after}");
    assert_eq!(after.matches("sha256:00000000").count(), 2);
    insta::with_settings!({
        snapshot_path => concat!(env!("CARGO_MANIFEST_DIR"), "/tests/redline"),
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, { insta::assert_snapshot!("conflicten", read(&ran, "huis/conflicten.md")) });
}

#[test]
fn a_trial_changes_nothing() {
    let ran = rebase(with_house(Run::new(), "huis"), &["huis", "--dry-run"]);
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    assert!(!ran.path("huis/conflicten.md").exists());
    assert_eq!(
        read(&ran, "huis/adaptation.yaml"),
        std::fs::read_to_string(format!("{HOUSE}/adaptation.yaml")).unwrap()
    );
}

#[test]
fn with_open_conflicts_nothing_is_made_and_with_solved_ones_everything() {
    let ran = rebase(with_house(Run::new(), "huis"), &["huis"]);
    let pack = ["pack", "--set", "hvk", "--adaptation", "huis", "--format", "html", "--editions", EDITIONS];
    let open = ran.again(pack).accept("rebase-open");
    assert_eq!(open.files("output"), [""; 0]);
    let solve = |path: &str, change: &dyn Fn(String) -> String| {
        let text = change(read(&open, path));
        std::fs::write(open.path(path), text).unwrap();
    };
    solve("huis/conflicten.md", &|text| text.replace("## [ ]", "## [x]"));
    solve("huis/adaptation.yaml", &|text| text.replace("after: code/doelgroep", "after: code/preambule"));
    solve("huis/content/nl-BE/code/code-bij-partners.md", &|text| text.replace("value: 14", "value: 7"));
    let solved = open.again(pack);
    assert_eq!(solved.status, 0, "{}", solved.stderr);
    assert!(solved.files("output").iter().any(|file| file.ends_with("code.nl-BE.html")));
}

#[test]
fn a_solution_that_is_looser_than_the_new_base_is_not_made() {
    let ran = rebase(with_house(Run::new(), "huis"), &["huis"]);
    let solved = read(&ran, "huis/conflicten.md").replace("## [ ]", "## [x]");
    std::fs::write(ran.path("huis/conflicten.md"), solved).unwrap();
    let made = ran.again(["pack", "--set", "hvk", "--adaptation", "huis", "--editions", EDITIONS]);
    assert_eq!(made.status, 1);
    assert!(
        made.stderr.contains("adaptation.looser") && made.stderr.contains("adaptation.unknown-anchor"),
        "{}",
        made.stderr
    );
}

#[test]
fn twenty_in_one_command_and_a_bad_one_stops_no_other() {
    let names: Vec<String> = (1..=20).map(|number| format!("huis-{number}")).collect();
    let run = names.iter().fold(Run::new(), |run, name| with_house(run, name));
    let run = run.file("huis-7/adaptation.yaml", "adaptation: huis-7\nversion: een\n");
    let ran = rebase(run, &names.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(ran.status, 1);
    assert_eq!(ran.stdout.matches(": van hvk 1.0.0 naar 1.1.0.").count(), 19, "{}", ran.stdout);
    let moved = names.iter().filter(|name| ran.path(&format!("{name}/conflicten.md")).exists()).count();
    assert_eq!(moved, 19);
    assert_eq!(read(&ran, "huis-7/adaptation.yaml"), "adaptation: huis-7\nversion: een\n");
}

#[test]
fn what_the_base_does_not_touch_moves_by_itself() {
    let yaml = "adaptation: klein\nversion: 1.0.0\ntitle: Klein\nbase: {set: hvk, version: 1.0.0}\nclauses:\n  - {add: code/dieren, after: code/waarden}\n";
    let text = "---\nid: dieren\nsource: [Stuurgroep]\n---\n# Dieren\n\nVraag welke dieren er zijn.\n";
    let run = Run::new().file("klein/adaptation.yaml", yaml).file("klein/content/nl-BE/code/dieren.md", text);
    let ran = rebase(run, &["klein"]).accept("rebase-klein");
    assert_eq!(read(&ran, "klein/adaptation.yaml"), yaml.replace("hvk, version: 1.0.0", "hvk, version: 1.1.0"));
    assert!(!ran.path("klein/conflicten.md").exists());
    let again = ran.again(["rebase", "klein", "--onto", "1.1.0", "--editions", EDITIONS]).accept("rebase-already");
    assert_eq!(again.status, 1);
}
