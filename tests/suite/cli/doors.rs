//! The doors of the file system: pipes, links, manifests that lie, names that a terminal would obey.

use std::os::unix::fs::symlink;
use std::process::Command;

use super::SMALL;
use super::run::{Ran, Run};

const BUILD: [&str; 8] = ["build", "a.yaml", "--document", "aanwezigheid", "--format", "html", "--today", "2026-11-20"];
const MANIFEST: &str = "output/klein-1/manifest.json";

fn built() -> Ran {
    let ran = Run::new().file("a.yaml", SMALL).args(BUILD).run();
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    ran
}

/// Puts a pipe in the place of a file: who opens it to read waits for ever.
fn pipe(ran: &Ran, path: &str) {
    let _ = std::fs::remove_file(ran.path(path));
    assert!(Command::new("mkfifo").arg(ran.path(path)).status().unwrap().success());
}

#[test]
fn nothing_waits_for_a_pipe() {
    let ran = built();
    pipe(&ran, MANIFEST);
    let ran = ran.again(["verify", "output"]).accept("verify-pipe");
    let ran = ran.again(BUILD).accept("manifest-pipe");
    pipe(&ran, "output/klein-1/during/aanwezigheid.nl-BE.html");
    pipe(&ran, "output/klein-1/nog-een");
    let ran = ran.again(["verify", "output"]).accept("verify-pipes");
    let ran = ran.again(BUILD);
    assert_eq!(ran.status, 1, "{}", ran.stderr);
}

#[test]
fn a_manifest_is_believed_only_about_what_lies_below_it() {
    let ran = built();
    ran.put("geheim.txt", "geheim");
    let listed = r#"{"sha256": "0", "document": "a", "set": "ijh", "version": "1", "locale": "nl-BE"}"#;
    let outside = ran.path("geheim.txt").display().to_string();
    ran.put(MANIFEST, format!(r#"{{"files": {{"../../geheim.txt": {listed}, "{outside}": {listed}}}}}"#));
    ran.again(["verify", "output"]).accept("verify-outside");
}

#[test]
fn a_manifest_deeper_down_is_a_file_like_any_other() {
    let ran = built();
    let listed = r#"{"sha256": "0", "document": "a", "set": "ijh", "version": "1", "locale": "nl-BE"}"#;
    ran.put("output/klein-1/before/erbij.html", "erbij");
    ran.put("output/klein-1/before/manifest.json", format!(r#"{{"files": {{"erbij.html": {listed}}}}}"#));
    ran.again(["verify", "output"]).accept("verify-nested");
}

#[test]
fn a_manifest_of_a_newer_program_is_left_alone() {
    let ran = built();
    let newer = r#"{"manifest": 99, "files": "anders"}"#;
    ran.put(MANIFEST, newer);
    let ran = ran.again(BUILD).accept("manifest-newer");
    assert_eq!(ran.text(MANIFEST), newer);
    ran.again(["verify", "output"]).accept("verify-newer");
}

#[test]
fn a_damaged_manifest_is_built_again_from_what_is_remembered() {
    let ran = Run::new().file("a.yaml", SMALL).args(["build", "a.yaml", "--document", "aanvraag,aanwezigheid"]);
    let ran = ran.args(["--format", "html", "--today", "2026-11-20"]).run();
    ran.put(MANIFEST, "{");
    let other = BUILD.map(|arg| if arg == "2026-11-20" { "2026-11-21" } else { arg });
    let ran = ran.again(other).accept("manifest-damaged");
    let ran = ran.again(["verify", "output"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
}

#[test]
fn no_link_in_the_folder_of_results_is_followed() {
    for link in ["output/klein-1", "output/klein-1/during", "output/klein-1/during/aanwezigheid.nl-BE.html"] {
        let run = Run::new().file("a.yaml", SMALL).file("elders/x.txt", "x");
        let target = run.folder().join("elders");
        let link = run.folder().join(link);
        std::fs::create_dir_all(link.parent().unwrap()).unwrap();
        symlink(target, &link).unwrap();
        let ran = run.args(BUILD).run();
        assert_eq!(ran.status, 1, "{}", ran.stderr);
        assert!(ran.stderr.contains("verwijzing"), "{}", ran.stderr);
        assert_eq!(ran.files("elders"), ["x.txt"]);
    }
}

#[test]
fn no_name_from_outside_steers_the_terminal() {
    let name = "a\u{1b}[2J\u{9b}31m\u{202e}.yaml";
    for form in ["human", "short", "json"] {
        for command in ["build", "check"] {
            let ran =
                Run::new().file(name, "case: [").args([command, name, "weg\u{1b}.yaml", "--messages", form]).run();
            let steers = |text: &str| text.contains(['\u{1b}', '\u{9b}', '\u{202e}']);
            assert!(!steers(&ran.stderr) && ran.stderr.contains("2J"), "{form}: {}", ran.stderr);
        }
    }
    let ran = Run::new().file("a.yaml", SMALL).args(BUILD).args(["--dry-run", "--out", name]).run();
    assert!(!ran.stdout.contains('\u{1b}') && ran.stdout.contains("2J"), "{}", ran.stdout);
    let ran = Run::new().args(["bu\u{1b}[2Jild"]).run();
    assert!(!ran.stderr.contains('\u{1b}'), "{}", ran.stderr);
}

#[test]
fn today_is_the_day_on_the_wall() {
    let page = |zone: &'static str| {
        let args = ["build", "a.yaml", "--document", "aanwezigheid", "--format", "html"];
        let ran = Run::new().file("a.yaml", SMALL).args(args).zone(zone).run();
        ran.text("output/klein-1/during/aanwezigheid.nl-BE.html")
    };
    // A day and more apart, at every hour.
    assert_ne!(page("OOST-14"), page("WEST+12"));
    assert_eq!(page("OOST-14"), page("OOST-14"));
}
