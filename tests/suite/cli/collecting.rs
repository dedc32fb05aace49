//! Collecting as it is typed: the preview, what is told, and what the case says afterwards.

use bundel::collect::Raw;
use bundel::locale::FIRST;
use bundel::model::Document;

use super::SMALL;
use super::run::{Ran, Run};
use crate::collect::{made, saved, text};
use crate::workshop::Workshop;

/// A case with comments, an order of its own, and somebody who keeps something back.
const CASE: &str = "\
# Dossier van Noor. Niet mailen!
set: ijh
case: klein-1   # ons nummer
desk: antwerpen

participants:
  - {id: hulp, name: {given: Sam, family: Claus}, capacity: professional, organisation: De Kaai}
  - id: juf   # klas 3B
    name: Els Peeters
    capacity: professional

client_system:
  # de jongste
  - {id: kind, name: {given: Noor, family: Baert}, role: minor}
  - id: mama
    name: {given: An, family: Baert}
    role: parent
    phone: 0470 00 00 01   # liefst na vijf uur

meeting: {date: 2026-12-01, time: \"14:00\", place: De Kaai}
plan:
  coordinator: hulp
  mandate:
    # afgesproken met de dienst
    from: 2026-12-01
    tasks: bellen
";

fn document(name: &str, reader: Option<&str>) -> Document {
    made(&Workshop::open(FIRST).case_text("a.yaml", CASE).ok().unwrap(), name, reader)
}

fn mandate() -> String {
    let day = Raw::Day { day: "1".into(), month: "3".into(), year: "2027".into() };
    let answers = [
        ("plan.mandate.until", day),
        ("plan.mandate.hours_a_week", text("2")),
        ("plan.mandate.tasks", text("bellen\nschrijven: elke week")),
        ("plan.mandate.employer_agrees", Raw::Chosen(Some("ja".into()))),
        ("coordinator.phone", text("03 000 00 09")),
    ];
    saved(&document("mandaat-hulpcoordinator", None), &answers)
}

fn consent(reader: &str) -> String {
    let covers = Raw::Many(vec!["school".into(), "wonen".into()]);
    let answers =
        [("recipient.consent.covers", covers), ("recipient.consent.form", Raw::Chosen(Some("spoken".into())))];
    saved(&document("toestemming", Some(reader)), &answers)
}

/// Collects a file into a case.
fn collected(case: &str, form: &str, args: &[&str]) -> Ran {
    let run = Run::new().file("a.yaml", case).file("formulier.json", form);
    run.args(["collect", "formulier.json", "--into", "a.yaml", "--today", "2026-11-20"])
        .args(args.iter().copied())
        .run()
}

fn case_of(ran: &Ran) -> String {
    std::fs::read_to_string(ran.path("a.yaml")).unwrap()
}

/// Holds a case against the snapshot `tests/cli/<name>.snap`.
fn accept(name: &str, case: &str) {
    insta::with_settings!({
        snapshot_path => concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli"),
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, { insta::assert_snapshot!(name, case) });
}

#[test]
fn answers_go_to_their_places_and_comments_stay() {
    let ran = collected(CASE, &mandate(), &[]).accept("collect");
    accept("collect-case", &case_of(&ran));
}

#[test]
fn the_same_form_again_changes_nothing() {
    let first = case_of(&collected(CASE, &mandate(), &[]));
    let again = collected(&first, &mandate(), &[]).accept("collect-again");
    assert_eq!(case_of(&again), first);
}

#[test]
fn a_trial_shows_and_writes_nothing() {
    let ran = collected(CASE, &mandate(), &["--dry-run"]).accept("collect-dry-run");
    assert_eq!(case_of(&ran), CASE);
}

#[test]
fn what_changed_on_both_sides_is_never_overwritten_in_silence() {
    let case = CASE.replace("tasks: bellen", "tasks: mailen");
    let refused = collected(&case, &mandate(), &[]).accept("collect-conflict");
    assert!(case_of(&refused).contains("tasks: mailen") && case_of(&refused).contains("hours_a_week: 2"));
    let kept = collected(&case, &mandate(), &["--on-conflict", "keep"]).accept("collect-keep");
    assert!(case_of(&kept).contains("tasks: mailen"));
    let taken = collected(&case, &mandate(), &["--on-conflict", "take"]).accept("collect-take");
    assert!(case_of(&taken).contains("schrijven: elke week"));
}

#[test]
fn what_is_told_to_a_program_holds_no_answer() {
    let case = CASE.replace("tasks: bellen", "tasks: mailen");
    let form = mandate().replace("\"2\"", "\"geheim getal\"");
    let told = collected(&case, &form, &["--messages", "json"]).accept("collect-json").stderr;
    assert!(!told.contains("geheim") && !told.contains("mailen") && !told.contains("schrijven"), "{told}");
}

#[test]
fn what_is_emptied_goes_away_unless_it_has_to_be_there() {
    let form = saved(&document("toestemming", Some("mama")), &[("recipient.name", text(""))]);
    let ran = collected(CASE, &form, &[]).accept("collect-not-emptied");
    assert_eq!(case_of(&ran), CASE);
    let form = saved(&document("mandaat-hulpcoordinator", None), &[("plan.mandate.tasks", text(" "))]);
    let ran = collected(CASE, &form, &[]).accept("collect-emptied");
    assert!(!case_of(&ran).contains("tasks"));
}

#[test]
fn the_slips_of_two_clients_stay_apart() {
    let slip = |reader: &str, place: &str| {
        let document = document("toestemming", Some(reader));
        let id = format!("answers.toestemming.{reader}.ondertekening-client-01.place");
        saved(&document, &[(&id, text(place))])
    };
    let run =
        Run::new().file("a.yaml", CASE).file("een.json", slip("kind", "Thuis")).file("twee.json", slip("mama", "Werk"));
    let ran =
        run.args(["collect", "een.json", "weg.json", "twee.json", "--into", "a.yaml"]).run().accept("collect-slips");
    let case = case_of(&ran);
    assert!(case.contains("toestemming.kind:") && case.contains("toestemming.mama:"), "{case}");
    let workshop = Workshop::open(FIRST).case_text("a.yaml", &case).ok().unwrap();
    let of = |reader: &str| serde_json::to_string(&made(&workshop, "toestemming", Some(reader))).unwrap();
    assert!(of("kind").contains("Thuis") && !of("kind").contains("Werk"));
    assert!(of("mama").contains("Werk") && !of("mama").contains("Thuis"));
}

#[test]
fn a_form_of_something_else_is_refused() {
    collected(SMALL, &consent("mama"), &[]).accept("collect-no-reader");
    collected(&CASE.replace("klein-1", "groot-2"), &mandate(), &[]).accept("collect-other-case");
    let version = mandate().replace("\"version\": \"1.1.0\"", "\"version\": \"0.9.0\"");
    collected(CASE, &version, &[]).accept("collect-other-version");
    collected(CASE, &mandate().replace("\"set\": \"ijh\"", "\"set\": \"\\u001b[2J\""), &[])
        .accept("collect-unknown-set");
    let set = mandate().replace("\"document\": \"mandaat-hulpcoordinator\"", "\"document\": \"werkplam\"");
    collected(CASE, &set, &[]).accept("collect-unknown-document");
    let run = Run::new().file("formulier.json", mandate());
    run.args(["collect", "formulier.json"]).run().accept("collect-needs-case");
}

#[test]
fn a_field_that_the_document_does_not_have_is_refused() {
    let form = document("mandaat-hulpcoordinator", None);
    let hostile = [
        ("participants.0.phone", text("03")),
        ("plan.sent_on", text("2026-01-01")),
        ("answers.andere.x", text("y")),
        ("a\u{1b}[2J", text("x")),
        ("organisation.name", text("Nepdienst")),
    ];
    let ran = collected(CASE, &saved(&form, &hostile), &[]).accept("collect-unknown-fields");
    assert_eq!(case_of(&ran), CASE);
}

#[test]
fn an_answer_that_cannot_be_read_is_told_by_its_label_and_the_rest_is_taken() {
    let day = Raw::Day { day: "31".into(), month: "2".into(), year: "2027".into() };
    let answers = [
        ("plan.mandate.until", day),
        ("plan.mandate.hours_a_week", text("veel")),
        ("plan.mandate.closing", text("samen\u{7} bekijken")),
        ("plan.mandate.follow_up", Raw::Chosen(Some("soms".into()))),
        ("plan.mandate.employer_support", text("tijd")),
    ];
    let ran =
        collected(CASE, &saved(&document("mandaat-hulpcoordinator", None), &answers), &[]).accept("collect-unreadable");
    assert_eq!(case_of(&ran), CASE.replace("    tasks: bellen\n", "    tasks: bellen\n    employer_support: tijd\n"));
    let form = saved(&document("mandaat-hulpcoordinator", None), &[("plan.mandate.hours_a_week", text("99999999"))]);
    assert_eq!(case_of(&collected(CASE, &form, &[]).accept("collect-unfit")), CASE);
}

/// Returns a blank form with answers.
fn blank(set: &str, name: &str, answers: &[(&str, Raw)]) -> String {
    saved(&made(&Workshop::open(FIRST).blank(set, Some("antwerpen")), name, None), answers)
}

fn request() -> String {
    let answers = [
        ("case", text("ANT/2026/033")),
        ("request.by.name", text("Piet De Vos")),
        ("request.by.phone", text("0470 00 00 07")),
        ("request.by.capacity", Raw::Chosen(Some("helper".into()))),
        ("client_system[role=minor].01.name", text("Zoë Van Damme")),
        (
            "client_system[role=minor].01.birth_date",
            Raw::Day { day: "3".into(), month: "04".into(), year: "2012".into() },
        ),
        ("participants[capacity=professional].01.name", text("Jef: \"de Lange\" #1")),
        ("participants[capacity=professional].01.function", text("- leraar")),
        ("participants[capacity=professional].02.organisation", text("zonder naam")),
        ("request.situation.01.text", text("Het gaat\nniet goed.\n\nEcht niet.")),
        ("request.criteria.domains", Raw::Many(vec!["school".into(), "gezin".into()])),
    ];
    blank("ijh", "aanvraag", &answers)
}

#[test]
fn a_blank_form_begins_a_case() {
    let run = Run::new().file("formulier.json", request());
    let ran = run.args(["collect", "formulier.json", "--today", "2026-11-20"]).run().accept("collect-begin");
    accept("collect-begin-case", &std::fs::read_to_string(ran.path("ant-2026-033.yaml")).unwrap());
    let again = ran.again(["collect", "formulier.json", "--today", "2026-11-20"]);
    assert!(again.path("ant-2026-033-2.yaml").exists(), "{}", again.stderr);
}

#[test]
fn a_blank_form_of_one_person_asks_whose_it_is() {
    let form = blank("ijh", "toestemming", &[("recipient.consent.form", Raw::Chosen(Some("spoken".into())))]);
    assert_eq!(case_of(&collected(CASE, &form, &[]).accept("collect-for-whom")), CASE);
    assert_eq!(case_of(&collected(CASE, &form, &["--for", "tante"]).accept("collect-for-unknown")), CASE);
    let of = collected(CASE, &form, &["--for", "mama"]).accept("collect-for");
    assert!(case_of(&of).contains("    consent:\n      form: spoken\n"), "{}", case_of(&of));
    let named = [("recipient.name", text("noor baert")), ("recipient.consent.meeting", Raw::Chosen(Some("ja".into())))];
    let named = collected(CASE, &blank("ijh", "toestemming", &named), &[]);
    assert!(
        case_of(&named).contains("role: minor, consent: {meeting: true}}"),
        "{}\n{}",
        named.stderr,
        case_of(&named)
    );
}

#[test]
fn anonymous_answers_are_nobodys() {
    let form = document("bevraging-client", Some("kind"));
    let answers = [("answers.bevraging-client.wist-wie", Raw::Chosen(Some("blij".into())))];
    let form = saved(&form, &answers);
    assert!(!form.contains("kind\"") && !form.contains("klein-1"), "{form}");
    let ran = collected(CASE, &form, &[]);
    assert!(case_of(&ran).contains("answers:\n  bevraging-client.1:\n    wist-wie: blij\n"), "{}", case_of(&ran));
    let workshop = Workshop::open(FIRST).case_text("a.yaml", &case_of(&ran)).ok().unwrap();
    assert!(!serde_json::to_string(&made(&workshop, "bevraging-client", Some("kind"))).unwrap().contains("\"chosen\""));
    let twice = ran.again(["collect", "formulier.json", "--into", "a.yaml", "--today", "2026-11-20"]);
    assert!(twice.stderr.contains("collect.same-answers") && !case_of(&twice).contains("bevraging-client.2"));
}

#[test]
fn a_form_says_the_same_whichever_program_filled_it_in() {
    let collected = |client: &str| {
        let form = std::fs::read(format!("tests/returned/{client}/form.pdf")).unwrap();
        let run = Run::new().example("ijh-lotte.yaml").file("formulier.pdf", form);
        run.args(["collect", "formulier.pdf", "--into", "ijh-lotte.yaml", "--today", "2026-11-20"]).run()
    };
    let case = |ran: &Ran| std::fs::read_to_string(ran.path("ijh-lotte.yaml")).unwrap();
    let (first, before) = (collected("pypdf"), std::fs::read_to_string("examples/ijh-lotte.yaml").unwrap());
    let after = case(&first);
    let went =
        before.lines().filter(|line| !after.lines().any(|other| other == *line)).map(|line| format!("- {line}\n"));
    let new =
        after.lines().filter(|line| !before.lines().any(|other| other == *line)).map(|line| format!("+ {line}\n"));
    accept("collect-pdf-case", &went.chain(new).collect::<String>());
    for client in ["pdf-lib", "pdfium", "pdfjs", "pdftk", "pikepdf"] {
        assert_eq!(case(&collected(client)), after, "{client}");
    }
    assert_eq!(case(&collected("untouched")), before);
}
