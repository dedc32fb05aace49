//! Each command, asked properly.

use super::run::{Ran, Run};
use super::{SMALL, small};

/// A quick document: short, in one format.
const QUICK: [&str; 6] = ["--document", "aanwezigheid", "--format", "html", "--today", "2026-11-20"];

fn built() -> Ran {
    Run::new().file("a.yaml", SMALL).args(["build", "a.yaml"]).args(QUICK).run()
}

#[test]
fn build_makes_the_documents_of_a_case() {
    let ran = built().accept("build");
    assert_eq!(ran.files("output"), ["klein-1/during/aanwezigheid.nl-BE.html", "klein-1/manifest.json"]);
}

#[test]
fn build_into_another_folder() {
    let out = ["--out", "elders/resultaat"];
    let ran =
        Run::new().file("a.yaml", SMALL).args(["build", "a.yaml"]).args(QUICK).args(out).run().accept("build-out");
    assert_eq!(ran.files("elders/resultaat"), ["klein-1/during/aanwezigheid.nl-BE.html", "klein-1/manifest.json"]);
}

#[test]
fn build_again_replaces_what_was_made() {
    let again = built().again(["build", "a.yaml"].into_iter().chain(QUICK));
    assert_eq!(again.status, 0, "{}", again.stderr);
    assert_eq!(again.files("output").len(), 2);
    assert_eq!(again.again(["verify", "output"]).status, 0);
}

#[test]
fn a_dry_run_tells_and_makes_nothing() {
    let run = Run::new().file("a.yaml", SMALL).args(["build", "a.yaml", "--dry-run"]).run().accept("dry-run");
    assert!(!run.path("output").exists());
}

#[test]
fn a_moment_gives_the_bundle_of_that_moment() {
    let args = ["build", "ijh-lotte.yaml", "--dry-run", "--format", "pdf", "--moment"];
    for moment in ["request", "before", "during", "after"] {
        Run::new().example("ijh-lotte.yaml").args(args).args([moment]).run().accept(&format!("moment-{moment}"));
    }
}

#[test]
fn the_bundle_of_a_local_meeting() {
    let args = ["build", "lco-familie.yaml", "--dry-run", "--format", "pdf"];
    Run::new().example("lco-familie.yaml").args(args).run().accept("bundle-lco");
}

#[test]
fn a_house_for_the_child_gets_the_documents_of_its_code() {
    let args = ["build", "hvk-kempenrand.yaml", "--dry-run", "--format", "pdf"];
    Run::new().example("hvk-kempenrand.yaml").args(args).run().accept("bundle-hvk");
}

#[test]
fn one_participant_gets_their_own_copies_alone() {
    let args = ["build", "ijh-lotte.yaml", "--dry-run", "--format", "pdf", "--for", "leerkracht"];
    Run::new().example("ijh-lotte.yaml").args(args).run().accept("for-one");
}

#[test]
fn one_document_in_one_format() {
    let args = ["build", "ijh-lotte.yaml", "--dry-run", "--document", "agenda,aanwezigheid", "--format", "html"];
    Run::new().example("ijh-lotte.yaml").args(args).run().accept("document");
}

#[test]
fn pack_lists_the_blank_forms_of_every_desk() {
    Run::new().args(["pack", "--dry-run", "--format", "pdf"]).run().accept("pack");
}

#[test]
fn pack_makes_the_blank_forms_of_a_desk() {
    let args = ["pack", "--set", "ijh", "--desk", "limburg", "--document", "aanvraag", "--format", "html"];
    let ran = Run::new().args(args).args(["--today", "2026-11-20"]).run();
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert_eq!(ran.files("output"), ["ijh-limburg/manifest.json", "ijh-limburg/pack/aanvraag.nl-BE.html"]);
}

#[test]
fn check_finds_an_example_good() {
    Run::new().example("ijh-lotte.yaml").args(["check", "ijh-lotte.yaml"]).run().accept("check");
}

#[test]
fn check_tells_mistakes_in_three_forms() {
    let wrong = SMALL.replace("set: ijh", "set: ijh\nmeting: {}");
    for form in ["human", "short", "json"] {
        let args = ["check", "a.yaml", "--messages", form];
        Run::new().file("a.yaml", &wrong).args(args).run().accept(&format!("check-{form}"));
    }
}

#[test]
fn list_tells_what_there_is() {
    for what in ["sets", "documents", "locales", "desks", "sources"] {
        Run::new().args(["list", what]).run().accept(&format!("list-{what}"));
    }
    let fields = Run::new().args(["list", "fields"]).run();
    assert_eq!((fields.status, &*fields.stderr), (0, ""));
    assert!(fields.stdout.contains("meeting.date\tdate\n") && fields.stdout.contains("desk.name\ttext\n"));
}

#[test]
fn new_writes_a_case_without_a_mistake_in_it() {
    for set in ["ijh", "lco", "hvk"] {
        let ran = Run::new().args(["new", "case", "eerste.yaml", "--set", set]).run().accept(&format!("new-{set}"));
        // What the rules ask for, each with its source, is still to be filled in.
        let checked = ran.again(["check", "eerste.yaml", "--messages", "json"]);
        let mut told = checked.stderr.lines().filter(|line| line.starts_with('{'));
        assert!(told.all(|line| !line.contains("\"source\":null")), "{}", checked.stderr);
    }
}

#[test]
fn new_never_writes_over_a_file() {
    let ran = Run::new().file("dossier.yaml", "mijn werk").args(["new", "case"]).run().accept("new-exists");
    assert_eq!(std::fs::read(ran.path("dossier.yaml")).unwrap(), b"mijn werk");
}

/// Makes the blank form of a document of a folder that is laid over the program's own.
fn packed(ran: Ran, document: &str) -> Ran {
    let layers = ["--templates", "eigen/templates", "--content", "eigen/content", "--locales", "eigen/locales"];
    let args = ["pack", "--set", "lco", "--document", document, "--format", "html", "--today", "2026-11-20"];
    ran.again(args.into_iter().chain(layers))
}

#[test]
fn new_writes_a_document_that_opens_at_once() {
    let args = ["new", "document", "kennismaking", "--set", "lco", "--into", "eigen"];
    let ran = packed(Run::new().args(args).run().accept("new-document"), "kennismaking");
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert_eq!(ran.files("output").len(), 2);
    // A second one joins the first in the list of the folder.
    let second = ran.again(["new", "document", "afscheid", "--set", "lco", "--into", "eigen"]);
    let ran = packed(packed(second, "afscheid"), "kennismaking");
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    ran.again(args).accept("new-document-exists");
}

#[test]
fn new_writes_a_document_in_an_adaptation() {
    let ran = Run::new().args(["new", "adaptation", "--from", "hvk", "--id", "huis"]).run();
    let ran = ran.again(["new", "document", "kennismaking", "--into", "huis"]);
    assert_eq!((ran.status, ran.again(["check", "huis"]).status), (0, 0));
}

#[test]
fn new_refuses_a_document_without_a_proper_name() {
    Run::new().args(["new", "document", "../Kennismaking"]).run().accept("new-document-name");
}

#[test]
fn schemas_are_json_that_describes_each_kind_of_file() {
    let kinds = [
        (None, &["case", "set"][..]),
        (Some("case"), &["case", "set"]),
        (Some("document"), &["document", "number", "kind", "moment", "copies", "audience", "source", "body"]),
        (Some("set"), &["set", "version", "documents"]),
        (Some("adaptation"), &["adaptation", "version", "title", "base"]),
    ];
    for (kind, required) in kinds {
        let ran = Run::new().args(std::iter::once("schema").chain(kind)).run();
        let schema: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!((ran.status, &*ran.stderr), (0, ""));
        assert_eq!(schema["required"], serde_json::json!(required), "{kind:?}");
    }
}

#[test]
fn verify_finds_the_same_files() {
    built().again(["verify", "output"]).accept("verify-same");
}

#[test]
fn verify_finds_what_was_changed_removed_and_added() {
    let args = ["build", "a.yaml", "b.yaml", "--document", "checklist-voorzitter,aanwezigheid", "--format", "html"];
    let ran = Run::new().file("a.yaml", SMALL).file("b.yaml", small("klein-2")).args(args).run();
    std::fs::write(ran.path("output/klein-1/during/checklist-voorzitter.nl-BE.html"), "anders").unwrap();
    std::fs::remove_file(ran.path("output/klein-1/during/aanwezigheid.nl-BE.html")).unwrap();
    std::fs::write(ran.path("output/klein-2/nota.txt"), "erbij").unwrap();
    ran.again(["verify", "output"]).accept("verify-different");
}

#[test]
fn verify_needs_a_manifest_that_can_be_read() {
    Run::new().file("leeg/x.txt", "x").args(["verify", "leeg"]).run().accept("verify-no-manifest");
    Run::new().file("stuk/manifest.json", "{").args(["verify", "stuk"]).run().accept("verify-bad-manifest");
    Run::new().args(["verify", "nergens"]).run().accept("verify-no-folder");
}

#[test]
fn help_is_in_the_language_of_who_types() {
    Run::new().args(["--help"]).run().accept("help");
    Run::new().args(["build", "--help"]).run().accept("help-build");
    assert!(Run::new().args(["--version"]).run().stdout.starts_with("bundel "));
}
