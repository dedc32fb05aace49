//! A disk that is full, a folder that is none, a user who stops: whole files or none.

use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::SMALL;
use super::run::{Ran, Run};

#[test]
fn an_output_folder_that_is_a_file() {
    let run = Run::new().file("a.yaml", SMALL).file("output", "geen map");
    let ran = run.args(["build", "a.yaml"]).run().accept("output-is-file");
    assert_eq!(std::fs::read(ran.path("output")).unwrap(), b"geen map");
}

#[test]
fn an_output_folder_below_a_file() {
    let run = Run::new().file("a.yaml", SMALL).file("bezet", "");
    run.args(["build", "a.yaml", "--out", "bezet/hier"]).run().accept("output-below-file");
}

#[test]
fn a_full_disk_leaves_no_half_file_and_the_rest_is_made() {
    // The attendance sheet fits into the room that is left, the application form does not.
    let args = ["build", "a.yaml", "--document", "aanwezigheid,aanvraag", "--format", "html", "--jobs", "1"];
    let ran = Run::new().file("a.yaml", SMALL).args(args).blocks(220).run();
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("aanvraag.nl-BE.html"), "{}", ran.stderr);
    assert_eq!(ran.files("output"), ["klein-1/during/aanwezigheid.nl-BE.html", "klein-1/manifest.json"]);
    assert_eq!(ran.again(["verify", "output"]).status, 0);
}

#[test]
fn a_full_disk_keeps_what_an_earlier_run_made() {
    let ran = Run::new()
        .file("a.yaml", SMALL)
        .args(["build", "a.yaml", "--document", "aanwezigheid", "--format", "html"])
        .run();
    let page = ran.path("output/klein-1/during/aanwezigheid.nl-BE.html");
    let before = std::fs::read(&page).unwrap();
    let (case, out) = (ran.path("a.yaml"), ran.path("output"));
    let again = Run::new().args(["build".into(), case.into_os_string(), "--out".into(), out.into_os_string()]);
    // On another day, so that the page is another one: the same bytes would not be written again.
    let day = ["--today", "2031-01-02"];
    let again = again.args(["--document", "aanwezigheid", "--format", "html"]).args(day).blocks(8).run();
    assert_eq!(again.status, 1, "{}", again.stderr);
    assert!(std::fs::read(&page).unwrap() == before);
    assert_eq!(ran.again(["verify", "output"]).status, 0);
}

#[test]
fn who_asks_to_stop_gets_whole_files_and_hears_how_far_it_came() {
    for signal in ["-INT", "-TERM"] {
        let run = Run::new().example("ijh-lotte.yaml").args(["build", "ijh-lotte.yaml", "--jobs", "1"]);
        let child = run.start();
        wait_for_first_file(&run);
        let sent = Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
        assert!(sent.success());
        let output = child.wait_with_output().unwrap();
        let ran = run.ended(&output);
        assert_eq!(ran.status, 130, "{}", ran.stderr);
        assert_whole(ran);
    }
}

#[test]
fn an_answer_that_could_not_be_said_is_no_success() {
    let answers = |path: &'static str| Run::new().args(["list", "sets"]).answers(path).run();
    assert_eq!(answers("/dev/null").status, 0);
    answers("/dev/full").accept("answer-full");
    assert_eq!(Run::new().args(["--help"]).answers("/dev/full").run().status, 1);
    assert_eq!(Run::new().args(["schema"]).answers("/dev/full").run().status, 1);
}

/// Waits until the run has written its first file; it has many to go then.
fn wait_for_first_file(run: &Run) {
    let begun = Instant::now();
    let folder = run.folder().join("output/ijh-2026-014");
    while !folder.exists() {
        assert!(begun.elapsed() < Duration::from_mins(1), "nothing was written");
        sleep(Duration::from_millis(5));
    }
}

/// Every file there is is whole and listed; nothing temporary stays.
fn assert_whole(ran: Ran) {
    let made = ran.files("output");
    assert!(made.iter().all(|name| !name.contains("/.")), "{made:?}");
    let verified = ran.again(["verify", "output"]);
    assert_eq!(verified.status, 0, "{}", verified.stderr);
}
