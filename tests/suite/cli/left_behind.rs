//! What a run leaves on the disk: for the owner's eyes only, and without a name in any name.

use std::os::unix::fs::PermissionsExt;

use walkdir::WalkDir;

use super::run::{Ran, Run};

/// Returns a run that made a document for everybody of a case, in both formats.
fn built() -> Ran {
    let args = ["build", "ijh-lotte.yaml", "--document", "uitnodiging,aanwezigheid"];
    let ran = Run::new().example("ijh-lotte.yaml").args(args).run();
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    ran
}

/// Names and other data of people in the example.
const PERSONAL: [&str; 9] =
    ["Lotte", "Janssens", "Nadia", "Amrani", "Maes", "Verhoeven", "Vandenbroucke", "example.org", "2011-03-02"];

#[test]
fn files_and_folders_are_for_their_owner_alone() {
    let ran = built();
    for entry in WalkDir::new(ran.path("output")).into_iter().map(Result::unwrap) {
        let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
        let expected = if entry.file_type().is_dir() { 0o700 } else { 0o600 };
        assert_eq!(mode, expected, "{}", entry.path().display());
    }
}

#[test]
fn no_name_of_a_file_and_no_manifest_tells_of_a_person() {
    let ran = built();
    let names = ran.files("output").join("\n");
    let manifest = std::fs::read_to_string(ran.path("output/ijh-2026-014/manifest.json")).unwrap();
    for personal in PERSONAL {
        let told = |text: &str| text.to_lowercase().contains(&personal.to_lowercase());
        assert!(!told(&names), "a file name tells {personal}");
        assert!(!told(&manifest), "the manifest tells {personal}");
    }
}

#[test]
fn the_manifest_lists_every_file_with_its_digest_set_and_version() {
    let ran = built();
    let text = std::fs::read_to_string(ran.path("output/ijh-2026-014/manifest.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&text).unwrap();
    let files = manifest["files"].as_object().unwrap();
    assert_eq!(files.len() + 1, ran.files("output").len());
    for (name, listed) in files {
        assert_eq!(listed["sha256"].as_str().unwrap().len(), 64, "{name}");
        assert_eq!(listed["set"], "ijh");
        assert!(["document", "version", "locale"].iter().all(|key| listed[key].is_string()), "{name}");
    }
}

#[test]
fn what_is_told_to_programs_holds_no_data_of_the_case() {
    let case = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/ijh-lotte.yaml")).unwrap();
    let broken = case.replace("role: minor", "role: Janssens").replace("coordinator: begeleider", "coordinator: Maes");
    let ran = Run::new().file("a.yaml", broken).args(["check", "a.yaml", "--messages", "json"]).run();
    assert_eq!(ran.status, 1);
    assert!(ran.stderr.lines().count() >= 2, "{}", ran.stderr);
    assert!(PERSONAL.iter().all(|personal| !ran.stderr.contains(personal)), "{}", ran.stderr);
}
