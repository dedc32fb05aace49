//! What goes wrong at the table of who types: each is told with its path and its remedy, and nothing else is lost.

use super::run::{Ran, Run};
use super::{SMALL, small};

const QUICK: [&str; 4] = ["--document", "aanwezigheid", "--format", "html"];

fn build(args: &[&str]) -> Ran {
    Run::new().file("a.yaml", SMALL).args(["build", "a.yaml"]).args(args.iter().copied()).run()
}

#[test]
fn a_command_that_does_not_exist_is_a_matter_of_usage() {
    Run::new().args(["biuld"]).run().accept("usage-command");
    Run::new().args(["build"]).run().accept("usage-no-case");
    build(&["--jobs", "0"]).accept("usage-jobs");
    build(&["--moment", "morgen"]).accept("usage-moment");
    build(&["--today", "gisteren"]).accept("usage-today");
}

#[test]
fn an_unknown_name_is_told_with_the_nearest_that_exists() {
    build(&["--document", "agende"]).accept("unknown-document");
    build(&["--locale", "nl-BEE"]).accept("unknown-locale");
    build(&["--for", "hupl"]).accept("unknown-participant");
    build(&["--format", "pfd"]).accept("unknown-format");
    Run::new().args(["pack", "--set", "ihj"]).run().accept("unknown-set");
    Run::new().args(["pack", "--desk", "antwerp"]).run().accept("unknown-desk");
    Run::new().args(["new", "case", "--set", "ihj"]).run().accept("unknown-set-new");
    Run::new().args(["list", "documents", "--set", "lko"]).run().accept("unknown-set-list");
}

#[test]
fn a_case_that_names_an_unknown_set_or_desk() {
    let wrong = |from: &str, to: &str| SMALL.replace(from, to);
    Run::new().file("a.yaml", wrong("set: ijh", "set: ihj")).args(["build", "a.yaml"]).run().accept("case-unknown-set");
    let desk = wrong("desk: antwerpen", "desk: antwerp");
    Run::new().file("a.yaml", desk).args(["build", "a.yaml"]).run().accept("case-unknown-desk");
}

#[test]
fn a_file_that_cannot_be_a_case() {
    Run::new().args(["build", "weg.yaml"]).run().accept("file-missing");
    Run::new().file("map/x.txt", "").args(["build", "map"]).run().accept("file-folder");
    Run::new().file("leeg.yaml", "").args(["build", "leeg.yaml"]).run().accept("file-empty");
    Run::new().file("foto.yaml", b"\x89PNG\r\n\x1a\n\xff\xfe").args(["build", "foto.yaml"]).run().accept("file-binary");
    Run::new().file("groot.yaml", vec![b'#'; 9 << 20]).args(["build", "groot.yaml"]).run().accept("file-large");
}

#[test]
fn two_cases_with_one_identifier() {
    let run = Run::new().file("a.yaml", SMALL).file("b.yaml", SMALL);
    let ran = run.args(["build", "a.yaml", "b.yaml"]).args(QUICK).run().accept("same-case");
    assert_eq!(ran.files("output").len(), 2);
}

#[test]
fn one_bad_case_does_not_stop_the_others() {
    let run = Run::new().file("a.yaml", small("klein-1")).file("b.yaml", "case: [").file("c.yaml", small("klein-3"));
    let ran = run.args(["build", "a.yaml", "b.yaml", "c.yaml", "--jobs", "1"]).args(QUICK).run().accept("one-bad");
    let made = ran.files("output");
    assert!(made.contains(&"klein-1/during/aanwezigheid.nl-BE.html".to_owned()), "{made:?}");
    assert!(made.contains(&"klein-3/during/aanwezigheid.nl-BE.html".to_owned()), "{made:?}");
}

#[test]
fn a_case_that_follows_one_that_is_not_there() {
    let case = SMALL.replace("set: ijh", "set: ijh\nfollows: vorige.yaml");
    Run::new().file("a.yaml", case).args(["build", "a.yaml"]).args(QUICK).run().accept("follows-missing");
}

#[test]
fn a_logo_that_is_no_picture_or_not_there() {
    let with = |logo: &str| format!("{SMALL}organisation: {{logo: {logo}}}\n");
    let build = |logo: &str| {
        let run = Run::new().file("a.yaml", with(logo)).file("logo.docx", "PK geen afbeelding");
        run.args(["build", "a.yaml"]).args(QUICK).run()
    };
    build("logo.docx").accept("logo-no-picture");
    build("logo.png").accept("logo-missing");
}

#[test]
fn an_own_folder_that_is_wrong() {
    build(&["--templates", "nergens"]).accept("layer-missing");
    let broken = ["--locales", "eigen", "--document", "aanwezigheid"];
    let run = Run::new().file("a.yaml", SMALL).file("eigen/nl-BE/fields.ftl", "field-name Naam\n");
    run.args(["build", "a.yaml"]).args(broken).run().accept("layer-broken");
    let unknown = "document: aanwezigheid\nnumber: X-1\nkind: sheet\nmoment: [before]\ncopies: one\naudience: [chair]\n\
        source: [S0]\nbody:\n  - facts: [meeting.dat]\n";
    let run = Run::new().file("a.yaml", SMALL).file("eigen/ijh/aanwezigheid.yaml", unknown);
    run.args(["build", "a.yaml", "--templates", "eigen"]).run().accept("layer-unknown-path");
}

#[test]
fn an_own_folder_replaces_file_by_file() {
    let own = "document: aanwezigheid\nnumber: EIGEN-7\nkind: sheet\nmoment: [before]\ncopies: one\naudience: [chair]\n\
        source: [S0]\nbody:\n  - facts: [meeting.date]\n";
    let run = Run::new().file("a.yaml", SMALL).file("eigen/ijh/aanwezigheid.yaml", own);
    let ran = run.args(["build", "a.yaml", "--templates", "eigen"]).args(QUICK).run();
    let page = std::fs::read_to_string(ran.path("output/klein-1/before/aanwezigheid.nl-BE.html")).expect(&ran.stderr);
    assert!(page.contains("EIGEN-7"));
}
