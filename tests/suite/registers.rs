//! Registers: what is told of each mistake in one, what a set may not write out, and what a document says on its day.

use std::path::Path;

use bundel::adaptation::Stack;
use bundel::diagnostic::{Code, Diagnostics, Severity, SourceFile};
use bundel::facts::Types;
use bundel::library::Library;
use bundel::locale::{FIRST, Locale};
use bundel::model::Document;
use bundel::plan::Wish;
use bundel::register::Registers;
use bundel::set::{Cites, Position, Set};
use bundel::tree::Tree;

use crate::cli::run::Run;
use crate::cli::small;
use crate::workshop::{SETS, Workshop, told};

/// A register of laws with one rule.
fn laws(versions: &str) -> String {
    let names = "names: {nl-BE: {plain: de wet, long: de wet, short: W}}";
    let rule = "about: {nl-BE: proef}\n    source: proef\n    versions:";
    format!("laws:\n  w: {{{names}}}\nrules:\n  w.x:\n    {rule}\n{versions}")
}

fn with(path: &str, text: &str) -> Tree {
    let mut tree = Tree::embedded();
    tree.put(path, &SourceFile::new(path, text));
    tree
}

fn codes(problems: &Diagnostics) -> Vec<&str> {
    problems.iter().map(|problem| problem.code.as_str()).collect()
}

/// Returns what is told of a register of laws that stands beside the own one.
fn beside(versions: &str) -> Vec<String> {
    let problems = Registers::open(&with("templates/law/proef.yaml", &laws(versions))).err().unwrap_or_default();
    assert!(problems.iter().all(|problem| problem.place.is_some()), "{problems:?}");
    codes(&problems).into_iter().map(Into::into).collect()
}

#[test]
fn versions_leave_no_day_out_and_take_none_twice() {
    let two =
        |first: &str, second: &str| beside(&format!("      - {{{first}, law: w}}\n      - {{{second}, law: w}}\n"));
    assert_eq!(two("until: 2026-08-31", "from: 2026-09-01"), Vec::<String>::new());
    assert_eq!(two("until: 2026-08-30", "from: 2026-09-01"), ["register.gap"]);
    assert_eq!(two("until: 2026-09-01", "from: 2026-09-01"), ["register.overlap"]);
    assert_eq!(two("from: 2026-01-01", "from: 2026-09-01"), ["register.overlap"]);
    assert_eq!(two("until: 2026-08-31", "from: 2026-09-01, until: 2026-08-01"), ["register.backwards"]);
    assert_eq!(beside("      - {law: v}\n"), ["register.unknown-law"]);
}

#[test]
fn two_registers_do_not_hold_one_key() {
    let twice = laws("      - {law: w}\n").replace("w.x", "sw.professional-secrecy");
    let problems = Registers::open(&with("templates/law/eigen.yaml", &twice)).unwrap_err();
    assert_eq!(codes(&problems), ["register.twice"]);
    assert_eq!(problems[0].related.len(), 1);
    let fees = "fees: {x: {law: mb-2014.loon, source: y, versions: [{cents: 1}]}}";
    assert_eq!(codes(&Registers::open(&with("templates/fees/x.yaml", fees)).unwrap_err()), ["register.unknown"]);
}

/// Opens a set with another text of one clause.
fn opened(set: &str, clause: &str, law: &str, text: &str) -> Diagnostics {
    let path = format!("content/{set}/nl-BE/{clause}.md");
    let id = clause.rsplit('/').next().unwrap();
    let tree = with(&path, &format!("---\nid: {id}\nsource: [S4]\nlaw: [{law}]\n---\n{text}\n"));
    let locale = Locale::open(&tree, FIRST).unwrap();
    Set::open(&tree, set, &locale, &Types::default()).err().unwrap_or_default()
}

#[test]
fn a_set_cites_keys_that_exist_and_writes_no_article_out() {
    let opened = |law: &str, text: &str| opened("lco", "begrippen/beroepsgeheim", law, text);
    assert_eq!(codes(&opened("sw.professional-secrecy", "Zie {law.sw.professional-secrecy}.")), Vec::<&str>::new());
    let literal = opened("sw.professional-secrecy", "Zie artikel 352 van het Strafwetboek.");
    assert_eq!(codes(&literal), ["register.literal"]);
    assert!(literal[0].args.contains(&("suggestion", "sw.professional-secrecy".into())), "{literal:?}");
    let place = literal[0].place.as_ref().and_then(|place| place.range.clone()).unwrap();
    assert_eq!(place.len(), "artikel 352 van het Strafwetboek".len());
    assert_eq!(codes(&opened("sw", "Zie art. 12 van een andere wet.")), ["register.literal"]);
    let unknown = opened("sw.profesional-secrecy", "Zie {law.sw.failure-to-hel}.");
    assert_eq!(codes(&unknown), ["register.unknown"; 2]);
    assert!(unknown[1].args.contains(&("suggestion", "sw.failure-to-help".into())), "{unknown:?}");
    assert_eq!(codes(&opened("sw", "Bel {contact.opgroeipunt.fax}, voor {fee.koffie}.")), ["register.unknown"; 2]);
    assert_eq!(codes(&opened("sw", "Artikel {article.begrippen/beroepsgeheim}.")), ["register.no-article"]);
}

#[test]
fn every_set_of_the_project_cites_by_key() {
    let library = Library::open(Tree::embedded());
    for name in SETS {
        let set = told(library.set(name, FIRST));
        assert_eq!(set.cites, Cites::Register, "{name}");
    }
}

/// Returns the consent form of a minor for a meeting on a day.
fn consent(day: &str) -> Document {
    let case = small("dag").replace("2026-12-01", day);
    let workshop = Workshop::open(FIRST).case_text("dag.yaml", &case).ok().unwrap();
    let wish = Wish { documents: vec!["toestemming".into()], readers: vec!["kind".into()], ..Wish::default() };
    let job = workshop.jobs(&wish).remove(0);
    workshop.document(&job)
}

#[test]
fn the_day_of_the_meeting_chooses_the_law_and_no_other_day_does() {
    let said = |day: &str| serde_json::to_string(&consent(day)).unwrap();
    let before = said("2025-05-02");
    assert!(before.contains("artikel 458 van het Strafwetboek") && !before.contains("artikel 352"));
    let between = said("2026-05-04");
    assert!(between.contains("artikel 458 van het Strafwetboek (nog na te vragen bij een jurist)"));
    let after = said("2026-09-01");
    assert!(after.contains("artikel 352 van het Strafwetboek") && !after.contains("artikel 458"));
    let meta = consent("2026-09-01").meta;
    assert_eq!(meta.law_day, "2026-09-01");
    assert_eq!(meta.laws["sw.professional-secrecy"].article.as_deref(), Some("352"));
    assert_eq!(meta.laws["ijh.not-for-inquiry"].part.as_deref(), Some("laatste lid"));
}

#[test]
fn a_rule_that_did_not_hold_yet_is_told_by_name() {
    let case = small("vroeg").replace("2026-12-01", "2010-03-01");
    let run = Run::new().file("a.yaml", &case);
    let args = ["build", "a.yaml", "--document", "toestemming", "--format", "html", "--today", "2026-11-28"];
    let ran = run.args(args).run().accept("law-outside");
    assert_eq!(ran.status, 1);
}

#[test]
fn a_blank_form_has_the_law_of_its_release() {
    let workshop = Workshop::open(FIRST).blank("lco", None);
    let job = workshop.jobs(&Wish { documents: vec!["begrippen".into()], ..Wish::default() }).remove(0);
    let document = workshop.document(&job);
    assert_eq!(document.meta.law_day, "2026-11-28");
    assert!(serde_json::to_string(&document).unwrap().contains("artikel 352 van het Strafwetboek"));
}

#[test]
fn articles_of_the_code_are_numbered_anew_when_one_is_put_before_them() {
    let tree = Tree::embedded();
    let mut set = told(Library::open(tree).set("hvk", FIRST).cloned());
    assert_eq!(set.article("code/zorgvuldig-delen"), Some(7));
    assert!(set.place_clause("code/eerst", &Position::Before("code/code-bij-partners".into())));
    assert_eq!(set.article("code/zorgvuldig-delen"), Some(8));
}

/// Returns what is told of an adaptation that names the professional secrecy of the LCO code in its own way.
fn reworded(cited: &str) -> Diagnostics {
    let folder = tempfile::tempdir().unwrap();
    let text = std::fs::read_to_string("content/lco/nl-BE/deontologische-code/wetgevend-kader.md").unwrap();
    let body = text.splitn(3, "---\n").nth(2).unwrap().replace("{law.sw.professional-secrecy}", cited);
    let home = folder.path().join("content/nl-BE/deontologische-code");
    std::fs::create_dir_all(&home).unwrap();
    std::fs::write(home.join("wetgevend-kader.md"), format!("---\nid: wetgevend-kader\n---\n{body}")).unwrap();
    let head = "adaptation: huis\nversion: 1.0.0\ntitle: Huis\nbase: {set: lco, version: 1.1.0}\nclauses:\n";
    let yaml = format!("{head}  - {{reword: deontologische-code/wetgevend-kader}}\n");
    std::fs::write(folder.path().join("adaptation.yaml"), yaml).unwrap();
    let library = told(Library::open_adapted(Tree::embedded(), told(Stack::open(folder.path()))));
    library.remarks().map_or_else(|problems| problems, <[_]>::to_vec)
}

#[test]
fn an_adaptation_names_a_rule_by_any_of_its_numbers_and_is_warned_of_an_old_one() {
    let outdated = |problems: &Diagnostics| {
        problems
            .iter()
            .any(|problem| problem.code == Code::ADAPTATION_LAW_OUTDATED && problem.severity == Severity::Warning)
    };
    let errors = |problems: &Diagnostics| {
        let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
        errors.map(|problem| problem.code.to_string()).collect::<Vec<_>>()
    };
    for now in ["{law.sw.professional-secrecy|short}", "art. 352 Sw.", "artikel 352 van het Strafwetboek"] {
        let problems = reworded(now);
        assert!(errors(&problems).is_empty() && !outdated(&problems), "{now}: {problems:?}");
    }
    let old = reworded("art. 458 Sw.");
    assert!(errors(&old).is_empty() && outdated(&old), "{old:?}");
    assert_eq!(errors(&reworded("de wet")), ["adaptation.law-unnamed"]);
    assert_eq!(errors(&reworded("{law.sw.failure-to-help}")), ["adaptation.law-unnamed"]);
    assert!(errors(&reworded("{law.sw.geheim}")).contains(&"register.unknown".to_owned()));
}

#[test]
fn a_desk_sees_what_a_new_version_changes() {
    let ran = Run::new().args(["diff", "--set", "ijh", "1.0.0", "1.1.0"]).run().accept("diff-ijh");
    assert!(ran.stdout.contains("gedragscode/andere-hulpverleners: Hernummerd"), "{}", ran.stdout);
}

#[test]
fn what_the_registers_hold_and_what_has_to_be_checked_is_listed() {
    let list = |what: &str, today: &str| Run::new().args(["list", what, "--today", today]).run();
    let now = list("laws", "2026-11-28").accept("list-laws");
    assert_eq!((now.status, now.stderr.as_str()), (0, ""));
    list("to-check", "2026-11-28").accept("list-to-check");
    let later = list("laws", "2027-12-01");
    assert!(later.stderr.contains("register.stale"), "{}", later.stderr);
}

/// A desk of a province is history: no document prints its number.
#[test]
fn no_document_prints_a_desk_of_a_province() {
    let workshop = Workshop::open(FIRST).blank("ijh", Some("antwerpen"));
    for job in workshop.all_jobs() {
        let said = serde_json::to_string(&workshop.document(&job)).unwrap();
        for gone in ["provincieantwerpen", "03 240 61 66", "02 563 03 42", "Provincie Antwerpen"] {
            assert!(!said.contains(gone), "{}: {gone}", workshop.name(&job));
        }
    }
    assert!(Path::new("templates/contacts.yaml").exists());
}
