//! Copies that already left: what may not lie ready any more is moved, what somebody changed is left alone, and who holds
//! what they may not have any more is told.

use std::os::unix::fs::PermissionsExt;

use super::run::{Ran, Run};

const PLAN: [&str; 8] = ["build", "a.yaml", "--document", "werkplan", "--format", "html", "--today", "2026-11-20"];
const TEACHER: &str = "output/ijh-2026-014/after/werkplan.leerkracht.nl-BE.html";
const MOTHER: &str = "output/ijh-2026-014/after/werkplan.moeder.nl-BE.html";
const GONE: &str = "output/ijh-2026-014/vervallen/after/werkplan.leerkracht.nl-BE.html";

fn case() -> String {
    std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/ijh-lotte.yaml")).unwrap()
}

/// Returns a run that made the plan for everybody.
fn built() -> Ran {
    let ran = Run::new().file("a.yaml", case()).args(PLAN).run();
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    ran
}

/// Replaces a part of the case.
fn change(ran: &Ran, from: &str, to: &str) {
    let case = ran.text("a.yaml");
    assert!(case.contains(from), "{from}");
    ran.put("a.yaml", case.replace(from, to));
}

/// Takes the teacher off the distribution list.
fn without_teacher(ran: &Ran) {
    change(ran, "clb, leerkracht, consulent, deskundige", "clb, consulent, deskundige");
}

#[test]
fn who_leaves_the_list_has_no_copy_that_lies_ready() {
    let ran = built();
    let before = ran.text(TEACHER);
    without_teacher(&ran);
    let ran = ran.again(PLAN).accept("expired");
    assert!(!ran.path(TEACHER).exists());
    assert_eq!(ran.text(GONE), before);
    let ran = ran.again(["verify", "output"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    // Somebody puts it back, or copies it elsewhere.
    std::fs::copy(ran.path(GONE), ran.path(TEACHER)).unwrap();
    std::fs::copy(ran.path(GONE), ran.path("output/ijh-2026-014/after/plan-voor-juf.html")).unwrap();
    let ran = ran.again(["verify", "output"]).accept("verify-expired");
    // What is asked for again may lie there again.
    change(&ran, "clb, consulent, deskundige", "clb, leerkracht, consulent, deskundige");
    std::fs::remove_file(ran.path("output/ijh-2026-014/after/plan-voor-juf.html")).unwrap();
    let ran = ran.again(PLAN);
    assert_eq!(ran.again(["verify", "output"]).status, 0);
}

#[test]
fn a_build_of_something_else_takes_nothing_away() {
    let mut ran = built();
    without_teacher(&ran);
    let wishes: [&[&str]; 4] = [
        &["--for", "moeder"],
        &["--moment", "before"],
        &["--document", "agenda"],
        &["--moment", "during", "--dry-run"],
    ];
    for wish in wishes {
        ran =
            ran.next().args(["build", "a.yaml", "--format", "html", "--today", "2026-11-20"]).args(wish.to_vec()).run();
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        assert!(ran.path(TEACHER).exists() && ran.path(MOTHER).exists(), "{wish:?}");
    }
    let ran = ran.again(["build", "a.yaml", "--format", "html", "--moment", "after", "--today", "2026-11-20"]);
    assert!(!ran.path(TEACHER).exists() && ran.path(GONE).exists() && ran.path(MOTHER).exists(), "{}", ran.stderr);
}

#[test]
fn somebody_with_another_identifier_leaves_no_copy_behind() {
    let ran = built();
    let case = ran.text("a.yaml").replace("leerkracht", "klasleraar");
    ran.put("a.yaml", case);
    let ran = ran.again(PLAN);
    assert!(!ran.path(TEACHER).exists() && ran.path(GONE).exists(), "{}", ran.stderr);
    assert!(ran.path(&TEACHER.replace("leerkracht", "klasleraar")).exists());
}

#[test]
fn what_somebody_changed_is_never_written_over() {
    let ran = built();
    let filled = ran.text(MOTHER) + "<!-- ingevuld -->";
    ran.put(MOTHER, &filled);
    let ran = ran.next().args(PLAN).args(["--flat"]).run().accept("output-changed");
    assert_eq!(ran.text(MOTHER), filled);
    // Moved away, it is made again.
    std::fs::rename(ran.path(MOTHER), ran.path("ingevuld.html")).unwrap();
    let ran = ran.again(PLAN);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert_eq!(ran.again(["verify", "output"]).status, 0);
}

#[test]
fn what_somebody_changed_is_taken_away_when_it_may_not_lie_there() {
    let ran = built();
    let filled = ran.text(TEACHER) + "<!-- ingevuld -->";
    ran.put(TEACHER, &filled);
    without_teacher(&ran);
    let ran = ran.again(PLAN);
    assert!(!ran.path(TEACHER).exists(), "{}", ran.stderr);
    assert_eq!(ran.text(GONE), filled);
}

#[test]
fn who_holds_what_is_kept_from_them_by_now_is_told_without_the_topic() {
    let ran = built();
    let ran = ran.again(["check", "a.yaml", "--today", "2026-11-20"]);
    assert!(!ran.stderr.contains("ledger."), "{}", ran.stderr);
    change(
        &ran,
        "{who: leerkracht, what: [psychisch-welzijn, gezin]}",
        "{who: leerkracht, what: [psychisch-welzijn, gezin, school]}",
    );
    let ran = ran.again(["check", "a.yaml", "--today", "2026-11-20"]).accept("holds-withheld");
    let ran = ran.again(["check", "a.yaml", "--messages", "json"]);
    let line = ran.stderr.lines().find(|line| line.contains("ledger.holds-withheld")).expect(&ran.stderr);
    assert!(!line.contains("school"), "{line}");
    let ran = ran.again(PLAN);
    assert!(ran.stderr.contains("ledger.holds-withheld"), "{}", ran.stderr);
}

#[test]
fn a_copy_in_another_format_that_tells_too_much_is_taken_away() {
    let both = PLAN.map(|arg| if arg == "html" { "html,pdf" } else { arg });
    let ran = Run::new().file("a.yaml", case()).args(both).args(["--for", "leerkracht"]).run();
    let page = TEACHER.replace("html", "pdf");
    assert!(ran.path(&page).exists(), "{}", ran.stderr);
    change(
        &ran,
        "{who: leerkracht, what: [psychisch-welzijn, gezin]}",
        "{who: leerkracht, what: [psychisch-welzijn, gezin, vrije-tijd]}",
    );
    let ran = ran.again(PLAN);
    assert!(!ran.path(&page).exists() && ran.path(TEACHER).exists(), "{}", ran.stderr);
    assert_eq!(ran.again(["verify", "output"]).status, 0);
}

#[test]
fn the_ledger_holds_no_name_and_is_for_its_owner_alone() {
    let ran = built();
    let ledger = ran.path(".bundel/ledger/ijh-2026-014");
    let lines = std::fs::read_to_string(&ledger).unwrap();
    assert_eq!(lines.lines().count(), ran.files("output").len() - 1);
    for personal in ["Lotte", "Janssens", "De Smedt", "OCMW", "koelkast"] {
        assert!(!lines.contains(personal), "the ledger tells {personal}");
    }
    for (path, mode) in [(".bundel", 0o700), (".bundel/secret", 0o600), (".bundel/ledger/ijh-2026-014", 0o600)] {
        assert_eq!(ran.path(path).metadata().unwrap().permissions().mode() & 0o777, mode, "{path}");
    }
    // The same again is not noted again.
    let ran = ran.again(PLAN);
    assert_eq!(ran.text(".bundel/ledger/ijh-2026-014"), lines);
}
