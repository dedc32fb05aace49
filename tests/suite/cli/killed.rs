//! A run that is killed in the middle: what is there is whole, a case that was done has its manifest, and the next run
//! leaves nothing of it.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use walkdir::WalkDir;

use super::run::{Ran, Run};
use super::small;

const CASES: [&str; 3] = ["klein-1", "klein-2", "klein-3"];
const DAYS: [&str; 2] = ["2026-11-20", "2026-11-21"];

/// Returns the arguments of a build of all cases on a day.
fn args(day: &'static str) -> Vec<&'static str> {
    let documents = "agenda,aanwezigheid,aanvraag,uitnodiging,toestemming";
    let what = ["--document", documents, "--format", "html", "--jobs", "1", "--today", day];
    ["build", "klein-1.yaml", "klein-2.yaml", "klein-3.yaml"].into_iter().chain(what).collect()
}

fn with_cases() -> Run {
    CASES.into_iter().fold(Run::new(), |run, id| run.file(&format!("{id}.yaml"), small(id)))
}

/// Returns every file below a folder with its bytes, but for what bundel keeps for itself.
fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = WalkDir::new(root).into_iter().filter_entry(|entry| entry.file_name() != ".bundel");
    let files = entries.filter_map(Result::ok).filter(|entry| entry.file_type().is_file());
    let named = |path: &Path| path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
    files.map(|entry| (named(entry.path()), std::fs::read(entry.path()).unwrap())).collect()
}

fn clean(day: &'static str) -> BTreeMap<String, Vec<u8>> {
    let ran = with_cases().args(args(day)).run();
    // The small cases are not without mistakes; what is made of them is whole all the same.
    assert!(ran.status <= 1, "{}", ran.stderr);
    files(&ran.path("output"))
}

/// Starts a build, and kills it after some time. Returns whether it was still at work, and the run.
fn killed(run: Run, after: Duration) -> (bool, Ran) {
    let mut child = run.start();
    std::thread::sleep(after);
    let was_at_work = child.try_wait().unwrap().is_none();
    let _ = child.kill();
    let ran = run.ended(&child.wait_with_output().unwrap());
    (was_at_work, ran)
}

/// Returns the cases that a run said to be done with.
fn done(ran: &Ran) -> Vec<&'static str> {
    CASES.into_iter().filter(|id| ran.stderr.contains(&format!("{id}: klaar"))).collect()
}

#[test]
fn whenever_a_run_is_killed_nothing_is_half_and_nothing_of_it_stays() {
    let whole = DAYS.map(clean);
    let begun = Instant::now();
    let mut ran = with_cases().args(args(DAYS[0])).run();
    let length = begun.elapsed();
    let mut at_work = 0;
    for moment in 1..=20_u32 {
        let day = usize::try_from(moment % 2).unwrap();
        let (was_at_work, stopped) = killed(ran.next().args(args(DAYS[day])), length * moment / 20);
        at_work += u32::from(was_at_work);
        for (file, bytes) in files(&stopped.path("output")) {
            let is_manifest = file.ends_with("manifest.json");
            assert!(is_manifest || whole.iter().any(|whole| whole.get(&file) == Some(&bytes)), "{file} is half");
        }
        let done = done(&stopped);
        let mut checked = stopped;
        for case in done {
            checked = checked.again(["verify", &format!("output/{case}")]);
            assert_eq!(checked.status, 0, "{case} was done at moment {moment}: {}", checked.stderr);
        }
        ran = checked.next().args(args(DAYS[1 - day])).run();
        assert!(!ran.stderr.contains("overschreven"), "{}", ran.stderr);
        assert!(files(&ran.path("output")) == whole[1 - day], "after moment {moment} the next run makes all of it");
        assert!(!ran.path("output/.bundel").exists(), "nothing stays after moment {moment}");
    }
    assert!(at_work > 5, "only {at_work} of 20 were killed at work");
    assert_eq!(ran.again(["verify", "output"]).status, 0);
}
