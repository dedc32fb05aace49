//! A form is testimony, not authority: what comes back is never taken for more than it says.
//!
//! The forms are in `tests/returned/`, the cases that they go into in `tests/collect/`; all of it is invented.

use std::path::Path;

use bundel::collect::Raw;
use bundel::locale::FIRST;
use bundel::model::Document;

use super::run::{Ran, Run};
use crate::collect::{made, saved, text};
use crate::workshop::{Workshop, in_words};

fn case(name: &str) -> String {
    let path = Path::new("tests/collect").join(name).with_extension("yaml");
    let path = if path.exists() { path } else { Path::new("examples").join(name).with_extension("yaml") };
    std::fs::read_to_string(path).unwrap()
}

fn form(name: &str) -> Vec<u8> {
    let folder = Path::new("tests/returned").join(name);
    ["form.pdf", "answers.json"].iter().find_map(|file| std::fs::read(folder.join(file)).ok()).unwrap()
}

/// Collects a form into a case, with nobody to ask.
fn collected(into: &str, form: impl AsRef<[u8]>, args: &[&str]) -> Ran {
    let run = Run::new().file("a.yaml", into).file("formulier", form);
    run.args(["collect", "formulier", "--into", "a.yaml", "--today", "2026-11-28"]).args(args.iter().copied()).run()
}

fn case_of(ran: &Ran) -> String {
    std::fs::read_to_string(ran.path("a.yaml")).unwrap()
}

fn workshop(text: &str) -> Workshop {
    Workshop::open(FIRST).case_text("a.yaml", text).unwrap_or_else(|problems| panic!("{}", in_words(&problems)))
}

/// Returns a document of a case as one reader gets it.
fn document(text: &str, name: &str, reader: Option<&str>) -> Document {
    made(&workshop(text), name, reader)
}

#[test]
fn a_box_whose_value_and_looks_disagree_is_not_ticked() {
    for name in ["tick-no", "tick-set-not-shown", "tick-shown-not-set"] {
        let ran = collected(&case("base"), form(name), &[]).accept(&format!("testimony-{name}"));
        assert_eq!(case_of(&ran), case("base"), "{name}");
    }
}

#[test]
fn a_childs_form_that_its_mother_signed_is_the_childs() {
    let ran = collected(&case("noconsent"), form("blank-child-signed-by-mother"), &[]);
    let ran = ran.accept("testimony-child-signed-by-mother");
    assert!(case_of(&ran).contains("    relation: moeder\nparticipants:"), "{}", case_of(&ran));
    let said = collected(&case("noconsent"), form("blank-child-signed-by-mother"), &["--for", "kind"]);
    assert!(said.stdout.contains("van kind"), "{}", said.stdout);
}

#[test]
fn what_lets_more_be_shared_is_not_taken_unasked() {
    let into = case("lco-familie");
    for args in [&[][..], &["--on-conflict", "take"], &["--on-conflict", "refuse"]] {
        let ran = collected(&into, form("forged-answers"), args);
        assert_eq!((case_of(&ran), ran.status), (into.clone(), 1), "{args:?}\n{}", ran.stderr);
    }
    let ran = collected(&case("base"), form("saved-page-of-kind"), &[]).accept("testimony-loosens");
    assert_eq!(case_of(&ran), case("base"));
    let named = ["--loosen", "kind:recipient.consent.covers"];
    let ran = collected(&case("base"), form("saved-page-of-kind"), &named);
    assert!(case_of(&ran).contains("covers: [gezin, school, geld]") && !case_of(&ran).contains("plan: true"));
    let of_another = ["--loosen", "mama:recipient.consent.covers", "--for", "mama"];
    let ran = collected(&case("base"), form("saved-page-of-kind"), &of_another).accept("testimony-other-reader");
    assert_eq!(case_of(&ran), case("base"));
}

#[test]
fn a_first_consent_is_taken_and_less_counts_at_once() {
    let into = case("base").replace("covers: [gezin, school]", "covers: [gezin, school, geld]");
    let fewer = [("recipient.consent.covers", Raw::Many(vec!["gezin".into()]))];
    let before = document(&case("base"), "toestemming", Some("kind"));
    // The case says something else than the form did when it left; less is taken all the same.
    let ran = collected(&into, saved(&before, &fewer), &[]);
    assert!(case_of(&ran).contains("covers: [gezin]"), "{}", ran.stderr);
    let first = [
        ("recipient.consent.meeting", Raw::Chosen(Some("ja".into()))),
        ("recipient.consent.covers", Raw::Many(vec!["gezin".into()])),
        ("recipient.consent.plan", Raw::Chosen(Some("ja".into()))),
        ("recipient.consent.given_on", Raw::Day { day: "6".into(), month: "10".into(), year: "2026".into() }),
    ];
    let ran =
        collected(&case("noconsent"), saved(&document(&case("noconsent"), "toestemming", Some("mama")), &first), &[]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert!(case_of(&ran).contains("given_on: 2026-10-06"), "{}", case_of(&ran));
}

#[test]
fn a_name_written_otherwise_is_nobody_new() {
    let ran = collected(&case("priv"), form("attendance-name-in-lower-case"), &[]).accept("testimony-same-name");
    assert!(!case_of(&ran).contains("persoon-1"));
    let id = "people.01.name";
    let rows = |name: &str| {
        let blank = document(&case("priv"), "aanwezigheid", None);
        let empty = blank.fields().into_iter().find(|field| field.id == id).is_some();
        assert!(empty, "{:?}", blank.fields().iter().map(|field| field.id.clone()).collect::<Vec<_>>());
        saved(&blank, &[(id, text(name)), ("people.01.capacity", text("hulpverlener of andere professional"))])
    };
    let ran = collected(&case("priv"), rows("Muller Jose"), &[]).accept("testimony-like-name");
    assert_eq!(case_of(&ran), case("priv"));
    assert!(case_of(&collected(&case("priv"), rows("Jo Mulders"), &[])).contains("persoon-1"));
}

#[test]
fn one_bad_answer_takes_no_other_with_it() {
    collected(&case("base"), form("chrome-vertical-tab"), &[]).accept("testimony-vertical-tab");
    collected(&case("crlf"), form("chrome-vertical-tab"), &["--dry-run"]);
    let ran = collected(&case("base"), form("two-forms-in-one-file"), &[]).accept("testimony-two-forms");
    assert_eq!(case_of(&ran), case("base"));
}

#[test]
fn what_cannot_be_stored_or_printed_is_refused_by_its_label() {
    let form = document(&case("base"), "mandaat-hulpcoordinator", None);
    let answers = [
        ("plan.mandate.tasks", text(&"x".repeat(2 << 20))),
        ("plan.mandate.closing", text("\u{e000}")),
        ("plan.mandate.employer_support", text("tijd 漢")),
        ("plan.mandate.hours_a_week", text("2")),
    ];
    let ran = collected(&case("base"), saved(&form, &answers), &[]).accept("testimony-unprintable");
    assert!(case_of(&ran).contains("hours_a_week: 2"));
}

#[test]
fn a_withdrawal_without_a_day_counts_from_the_day_received() {
    let form = document(&case("base"), "toestemming", Some("kind"));
    let gone = [("answers.toestemming.kind.intrekken-wat", Raw::Chosen(Some("alles".into())))];
    let ran = collected(&case("base"), saved(&form, &gone), &[]).accept("testimony-withdrawn");
    assert!(case_of(&ran).contains("withdrawn_on: 2026-11-28") && !case_of(&ran).contains("answers:"));
    let again = ran.again(["collect", "formulier", "--into", "a.yaml", "--today", "2026-11-29"]);
    assert!(case_of(&again).contains("withdrawn_on: 2026-11-28"));
}

#[test]
fn a_wish_in_words_keeps_everything_back_until_somebody_settled_it() {
    let into = case("consent-withdrawn-on-form");
    let into = into[..into.find("\nanswers:").unwrap()].to_owned() + "\n";
    let row = |below: &str| format!("answers.toestemming.kind1.recipient-consent-withheld_from.01.{below}");
    let form = document(&into, "toestemming", Some("kind1"));
    let (what, may, whom) = (row("niet-wat"), row("wel-wie"), row("niet-wie"));
    let answers = [(&*what, text("hoe ik mij voel")), (&*may, text("Tom")), (&*whom, text("meester Pieter"))];
    let ran = collected(&into, saved(&form, &answers), &[]).accept("testimony-wish");
    let after = case_of(&ran);
    assert!(after.contains("who: school") && !after.contains("answers:"), "{after}");
    let told = |text: &str, reader: &str| serde_json::to_string(&document(text, "werkplan", Some(reader))).unwrap();
    assert!(told(&into, "school").contains("angst") && !told(&after, "school").contains("angst"));
    assert!(told(&after, "psy").contains("angst"));
    let again = ran.again(["collect", "formulier", "--into", "a.yaml", "--today", "2026-11-28"]);
    assert_eq!(case_of(&again), after);
}

#[test]
fn a_wish_that_was_parked_counts_all_the_same() {
    let into = case("consent-withdrawn-on-form");
    let told = |reader: &str| serde_json::to_string(&document(&into, "werkplan", Some(reader))).unwrap();
    assert!(!told("school").contains("angst") && told("psy").contains("angst"));
    let run =
        Run::new().file("a.yaml", &into).args(["check", "a.yaml", "--messages", "short", "--today", "2026-11-28"]);
    let ran = run.run();
    assert!(ran.stderr.contains("consent.withdrawn") && ran.stderr.contains("case.parked-restriction"));
}

#[test]
fn who_has_another_id_in_the_previous_case_is_an_error() {
    let before = "case: een\nset: ijh\nclient_system:\n  - id: kind\n    name: A B\n    role: minor\n    consent: {withheld_from: [{who: juf, what: [geld]}]}\nparticipants: [{id: juf, name: Els Maes, capacity: professional}]\n";
    let after = "case: twee\nset: ijh\nfollows: een.yaml\nclient_system: [{id: kind, name: A B, role: minor}]\nparticipants: [{id: leerkracht, name: els maes, capacity: professional}]\n";
    let run = Run::new().file("een.yaml", before).file("twee.yaml", after);
    let ran = run.args(["check", "twee.yaml", "--messages", "short", "--today", "2026-11-28"]).run();
    assert_eq!((ran.stderr.matches("follows.other-id").count(), ran.status), (2, 1), "{}", ran.stderr);
    assert!(!ran.stderr.contains("Els") && !ran.stderr.contains("els"), "{}", ran.stderr);
}

#[test]
fn words_in_the_place_of_a_name_keep_everything_back_too() {
    let into = case("lco-familie");
    let form = document(&into, "toestemming", Some("client"));
    let row = |number: usize, below: &str| format!("recipient.consent.withheld_from.{number:02}.{below}");
    let (who, what, half) = (row(1, "who"), row(1, "what"), row(2, "what"));
    let day = Raw::Day { day: "31".into(), month: "2".into(), year: "2026".into() };
    let answers = [(&*who, text("de buurvrouw van hiernaast")), (&*what, text("inkomen, schulden en administratie"))];
    let ran = collected(&into, saved(&form, &answers), &[]);
    assert!(case_of(&ran).contains("wishes:"), "{}{}", ran.stderr, case_of(&ran));
    let ran = collected(&into, saved(&form, &[(&half, text("wonen"))]), &[]);
    assert!(case_of(&ran).contains("wishes:"), "{}{}", ran.stderr, case_of(&ran));
    let ran = collected(&into, saved(&form, &[("recipient.consent.withdrawn_on", day)]), &[]);
    assert!(case_of(&ran).contains("withdrawn_on: 2026-11-28") && ran.status == 1, "{}", ran.stderr);
}
