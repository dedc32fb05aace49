//! Versions of a set: opened from the files in which they differ, compared, and made again without waste.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::SystemTime;

use walkdir::WalkDir;

use crate::cli::run::{Ran, Run};

const EDITIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/redline/editions");
const SECOND: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/editions");

/// The file of an edition, with the set's own file that has to go with it.
fn edition(run: Run, folder: &str, file: &str, version: &str) -> Run {
    let set = std::fs::read_to_string("templates/editions/hvk-1.0.0/templates/hvk/set.yaml")
        .unwrap()
        .replace("version: 1.0.0", &format!("version: {version}"));
    run.file(&format!("{folder}/edition.yaml"), file).file(&format!("{folder}/templates/hvk/set.yaml"), set)
}

fn diff(run: Run, editions: &str) -> Ran {
    run.args(["diff", "--set", "hvk", "1.0.0", "2.0.0", "--editions", editions]).run()
}

#[test]
fn two_versions_are_compared_in_words() {
    Run::new().args(["diff", "--set", "hvk", "1.0.0", "1.1.0", "--editions", EDITIONS]).run().accept("diff-set");
    Run::new().args(["diff", "--set", "hvk", "1.0.0", "2.0.0", "--editions", SECOND]).run().accept("diff-second");
}

#[test]
fn an_adaptation_is_compared_in_words() {
    let house = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/redline/huis");
    Run::new().args(["diff", house]).run().accept("diff-huis");
}

#[test]
fn a_comparison_is_written_as_documents_of_which_a_manifest_tells() {
    let args =
        ["diff", "--set", "hvk", "1.0.0", "1.1.0", "--editions", EDITIONS, "--out", "uit", "--format", "pdf,html,json"];
    let ran = Run::new().args(args).args(["--today", "2026-11-20"]).run();
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let names = ["manifest.json", "vergelijking.nl-BE.html", "vergelijking.nl-BE.json", "vergelijking.nl-BE.pdf"];
    assert_eq!(ran.files("uit"), names.map(|name| format!("hvk-1.0.0-1.1.0/{name}")));
    let json = std::fs::read_to_string(ran.path("uit/hvk-1.0.0-1.1.0/vergelijking.nl-BE.json")).unwrap();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["to"]["version"], "1.1.0");
    let verified = ran.again(["verify", "uit"]);
    assert_eq!(verified.status, 0, "{}", verified.stderr);
}

#[test]
fn what_is_asked_wrongly_is_told() {
    let unknown = Run::new().args(["diff", "--set", "hvk", "1.0.0", "3.0.0", "--editions", EDITIONS]).run();
    unknown.accept("diff-unknown-version");
    Run::new().args(["diff", "--set", "hvvk", "1.0.0", "1.1.0"]).run().accept("diff-unknown-set");
    Run::new().args(["diff", "--set", "hvk", "1.0.0", "1.0.0", "--format", "doc"]).run().accept("diff-unknown-format");
    Run::new().args(["diff"]).run().accept("diff-nothing");
    Run::new().args(["diff", "--set", "hvk", "1.0.0"]).run().accept("diff-one-version");
    Run::new().args(["diff", "geen"]).run().accept("diff-no-folder");
    Run::new().args(["list", "sets", "--editions", "geen"]).run().accept("editions-none");
}

#[test]
fn editions_that_are_wrong_are_refused() {
    let file =
        |version: &str, over: &str| format!("set: hvk\nversion: {version}\nover: {over}\nreleased: 2027-01-01\n");
    let two = |run: Run, over: &str| edition(run, "e/twee", &file("2.0.0", over), "2.0.0");
    diff(edition(two(Run::new(), "3.0.0"), "e/drie", &file("3.0.0", "2.0.0"), "3.0.0"), "e").accept("edition-cycle");
    diff(edition(two(Run::new(), "1.0.0"), "e/ook", &file("2.0.0", "1.0.0"), "2.0.0"), "e").accept("edition-twice");
    diff(two(Run::new(), "1.5.0"), "e").accept("edition-over-unknown");
    diff(edition(Run::new(), "e", &file("twee", "1.0.0"), "2.0.0"), "e").accept("edition-bad-version");
    diff(edition(Run::new(), "e", &file("2.0.0", "1.0.0"), "2.0.1"), "e").accept("edition-other-version");
    let outside = two(Run::new(), "1.0.0").file("e/twee/locales/nl-BE/fields.ftl", "field-desk-name = Anders\n");
    diff(outside.file("e/twee/content/ijh/nl-BE/folder/x.md", "x"), "e").accept("edition-outside");
    let escapes = file("2.0.0", "1.0.0") + "removed: [content/hvk/../ijh/set.yaml, content/hvk/nl-BE/code/geen.md]\n";
    diff(edition(Run::new(), "e", &escapes, "2.0.0"), "e").accept("edition-escapes");
    let nothing = file("2.0.0", "1.0.0") + "removed: [content/hvk/nl-BE/code/geen.md]\n";
    diff(edition(Run::new(), "e", &nothing, "2.0.0"), "e").accept("edition-removes-nothing");
    diff(Run::new().file("e/edition.yaml", "set: hvk\nversoin: 2.0.0\n"), "e").accept("edition-bad-file");
}

#[cfg(unix)]
#[test]
fn an_edition_with_a_link_is_refused() {
    let file = "set: hvk\nversion: 2.0.0\nover: 1.0.0\nreleased: 2027-01-01\n";
    let run = edition(Run::new(), "e", file, "2.0.0").file("geheim.md", "geheim");
    std::os::unix::fs::symlink(run.folder().join("geheim.md"), run.folder().join("e/templates/hvk/link.yaml")).unwrap();
    let ran = diff(run, "e");
    assert_eq!(ran.status, 1);
    assert!(ran.stderr.contains("tree.link"), "{}", ran.stderr);
}

#[test]
fn data_in_an_edition_are_never_code() {
    let hostile = "---\nid: waarden\nsource: [S3]\n---\n# #read(\"/etc/passwd\")\n\n\\*bold\\* $x$ #panic() \\<script\\>alert(1)\\</script\\> ]\\[weg: nee\\]\n";
    let file = "set: hvk\nversion: 2.0.0\nover: 1.0.0\nreleased: 2027-01-01\n";
    let run = edition(Run::new(), "e", file, "2.0.0").file("e/content/hvk/nl-BE/code/waarden.md", hostile);
    let args = ["diff", "--set", "hvk", "1.0.0", "2.0.0", "--editions", "e", "--out", "uit", "--today", "2026-11-20"];
    let ran = run.args(args).run();
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let page = std::fs::read_to_string(ran.path("uit/hvk-1.0.0-2.0.0/vergelijking.nl-BE.html")).unwrap();
    assert!(page.contains("#read(&quot;/etc/passwd&quot;)") && page.contains("&lt;script&gt;alert(1)"));
    assert!(!page.contains("<script>"));
    let text =
        crate::documents::pdf::text_of(&std::fs::read(ran.path("uit/hvk-1.0.0-2.0.0/vergelijking.nl-BE.pdf")).unwrap());
    assert!(text.contains("#panic()"), "{text}");
}

#[test]
fn after_one_sentence_only_the_documents_that_hold_it_are_written() {
    let pack = ["pack", "--set", "hvk", "--out", "uit"];
    let first = Run::new().args(pack).args(["--today", "2026-11-20"]).run();
    assert_eq!(first.status, 0, "{}", first.stderr);
    let before = times(&first);
    let text = std::fs::read_to_string("content/hvk/nl-BE/code/waarden.md").unwrap();
    let overlay = first.path("tekst/hvk/nl-BE/code/waarden.md");
    std::fs::create_dir_all(overlay.parent().unwrap()).unwrap();
    std::fs::write(overlay, text.replace("Daarbinnen", "Binnen die lijnen")).unwrap();
    let second = first.again([&pack[..], &["--today", "2027-03-04", "--content", "tekst"]].concat());
    assert_eq!(second.status, 0, "{}", second.stderr);
    let after = times(&second);
    let written: Vec<&String> =
        after.iter().filter(|(path, time)| before.get(*path) != Some(time)).map(|(path, _)| path).collect();
    assert_eq!(written, ["hvk/manifest.json", "hvk/pack/code.nl-BE.html", "hvk/pack/code.nl-BE.pdf"]);
    assert!(
        second.stderr.contains("Geschreven: 2. Onveranderd, dus niet opnieuw geschreven: 14."),
        "{}",
        second.stderr
    );
    let verified = second.again(["verify", "uit"]);
    assert_eq!(verified.status, 0, "{}", verified.stderr);
}

/// Returns when each result was written.
fn times(ran: &Ran) -> BTreeMap<String, SystemTime> {
    let root = ran.path("uit");
    let files = WalkDir::new(&root).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    let name = |path: &Path| path.strip_prefix(&root).unwrap().display().to_string();
    files.map(|entry| (name(entry.path()), entry.metadata().unwrap().modified().unwrap())).collect()
}
