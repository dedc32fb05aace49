//! Two hands at once: nobody's answer is lost, nobody's file is mixed with another's.

use std::process::Child;
use std::time::Duration;

use bundel::collect::Raw;
use bundel::locale::FIRST;
use bundel::write::{Claim, Patience, Taken};

use super::SMALL;
use super::run::Run;
use crate::collect::{made, saved, text};
use crate::workshop::Workshop;

const CASE: &str = "\
# Dossier van Noor
case: klein-1
set: ijh
desk: antwerpen
client_system:
  - {id: kind, name: {given: Noor, family: Baert}, role: minor}
participants:
  - {id: hulp, name: {given: Sam, family: Claus}, capacity: professional, organisation: De Kaai}
meeting: {date: 2026-12-01, time: \"14:00\", place: De Kaai}
plan:
  coordinator: hulp
  mandate: {from: 2026-12-01}
";

/// Returns forms with an answer each, on questions of their own.
fn forms() -> Vec<(String, String)> {
    let document =
        made(&Workshop::open(FIRST).case_text("a.yaml", CASE).ok().unwrap(), "mandaat-hulpcoordinator", None);
    let answers: [(&str, Raw, &str); 6] = [
        ("plan.mandate.tasks", text("bellen en schrijven"), "tasks: bellen en schrijven"),
        ("plan.mandate.hours_a_week", text("2"), "hours_a_week: 2"),
        ("plan.mandate.closing", text("samen bekijken"), "closing: samen bekijken"),
        ("plan.mandate.employer_support", text("tijd en een bureau"), "employer_support: tijd en een bureau"),
        ("plan.mandate.employer_agrees", Raw::Chosen(Some("ja".into())), "employer_agrees: true"),
        ("coordinator.phone", text("03 000 00 09"), "03 000 00 09"),
    ];
    answers.map(|(field, answer, written)| (saved(&document, &[(field, answer)]), written.to_owned())).into()
}

#[test]
fn of_answers_that_come_in_at_once_none_is_lost() {
    let forms = forms();
    for _ in 0..3 {
        let run = forms
            .iter()
            .enumerate()
            .fold(Run::new().file("a.yaml", CASE), |run, (index, (form, _))| run.file(&format!("{index}.json"), form));
        let start = |index: usize| -> (Child, Run) {
            let form = run.folder().join(format!("{index}.json"));
            let case = run.folder().join("a.yaml");
            let args = ["collect".into(), form.into_os_string(), "--into".into(), case.into_os_string()];
            let hand = Run::new().args(args).args(["--today", "2026-11-20"]);
            (hand.start(), hand)
        };
        let hands: Vec<_> = (0..forms.len()).map(start).collect();
        for (child, hand) in hands {
            let ran = hand.ended(&child.wait_with_output().unwrap());
            assert_eq!(ran.status, 0, "{}", ran.stderr);
        }
        let case = std::fs::read_to_string(run.folder().join("a.yaml")).unwrap();
        let lost: Vec<_> = forms.iter().filter(|(_, written)| !case.contains(written)).collect();
        assert!(lost.is_empty() && case.starts_with("# Dossier van Noor"), "{case}");
        assert!(!run.folder().join(".bundel").exists());
    }
}

#[test]
fn a_second_run_in_one_folder_waits_its_turn_and_says_so() {
    let run =
        Run::new().file("a.yaml", SMALL).args(["build", "a.yaml", "--document", "aanwezigheid", "--format", "html"]);
    let mine = match Claim::take(&run.folder().join("output"), "output", &Patience::silent(Duration::ZERO)).unwrap() {
        Taken::Held(claim) => claim,
        Taken::Busy => panic!("nobody else writes here"),
    };
    let child = run.start();
    std::thread::sleep(Duration::from_millis(700));
    assert!(!run.folder().join("output/klein-1").exists());
    drop(mine);
    let ran = run.ended(&child.wait_with_output().unwrap());
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("Even wachten"), "{}", ran.stderr);
    assert_eq!(ran.again(["verify", "output"]).status, 0);
}

#[test]
fn two_runs_at_once_leave_the_work_of_one_of_them_whole() {
    let args = ["build", "a.yaml", "--document", "agenda,aanwezigheid,aanvraag", "--format", "html"];
    let run = Run::new().file("a.yaml", SMALL).args(args);
    let days = ["2026-11-20", "2026-11-21", "2026-11-22"];
    let start = |day: &'static str| {
        let (case, out) = (run.folder().join("a.yaml"), run.folder().join("output"));
        let other = Run::new().args(["build".into(), case.into_os_string(), "--out".into(), out.into_os_string()]);
        let other = other.args(&args[2..]).args(["--today", day]);
        (other.start(), other)
    };
    let others: Vec<_> = days.into_iter().map(start).collect();
    for (child, other) in others {
        let ran = other.ended(&child.wait_with_output().unwrap());
        assert_eq!(ran.status, 0, "{}", ran.stderr);
    }
    let ran = run.run();
    assert_eq!(ran.files("output").len(), 5);
    assert_eq!(ran.again(["verify", "output"]).status, 0);
}

#[test]
fn two_new_cases_at_once_are_two_files() {
    let blank = made(&Workshop::open(FIRST).blank("ijh", Some("antwerpen")), "aanvraag", None);
    let form = saved(&blank, &[("case", text("ANT-7")), ("request.by.name", text("Piet De Vos"))]);
    let run = Run::new().file("f.json", form).args(["collect", "f.json", "--today", "2026-11-20"]);
    let children: Vec<Child> = (0..3).map(|_| run.start()).collect();
    let statuses: Vec<_> =
        children.into_iter().map(|child| child.wait_with_output().unwrap().status.code().unwrap()).collect();
    let written = statuses.iter().filter(|status| **status == 0).count();
    let cases = std::fs::read_dir(run.folder()).unwrap().filter_map(Result::ok);
    let cases = cases.filter(|entry| entry.path().extension().is_some_and(|extension| extension == "yaml")).count();
    assert_eq!(written, cases, "{statuses:?}");
}
