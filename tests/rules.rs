//! The rules of a case, each against three small cases or more: that trip it (`trips…`), the nearest that do not
//! (`near-miss…`), and in which the data are missing (`unknown…`).
//!
//! Adding a case needs no Rust: the folder names the rule, the file what has to happen. `sources_cases/` holds whole cases
//! against the sources.

#[path = "sources_cases/mod.rs"]
mod sources_cases;

use std::path::{Path, PathBuf};

use bundel::case::{self, Case};
use bundel::diagnostic::Severity;
use bundel::locale::{FIRST, Locale};
use bundel::rules::{self, Checked, Firmness, Verdict};
use bundel::tree::Tree;
use bundel::yaml::Located;
use jiff::civil::{Date, date};

/// What may happen, by the beginning of the name of a file; what begins otherwise is the meeting before.
const EXPECTED: [&str; 3] = ["trips", "near-miss", "unknown"];

const TODAY: Date = date(2026, 11, 22);

/// Cases that show what a rule does.
const FEWEST: usize = 3;

fn fixture(code: &str, name: &str) -> PathBuf {
    Path::new("tests/rules").join(code).join(name).with_extension("yaml")
}

fn load(path: &Path) -> Located<Case> {
    case::load(path).unwrap_or_else(|problems| panic!("{}: {problems:?}", path.display())).value
}

fn judge(case: &Case) -> Vec<Verdict> {
    judge_after(case, None)
}

fn judge_after(case: &Case, previous: Option<&Case>) -> Vec<Verdict> {
    rules::judge(&Checked { case, desk: &case.organisation, today: TODAY, previous })
}

/// Judges a file, after the meeting that it follows.
fn judge_file(path: &Path) -> (Located<Case>, Vec<Verdict>) {
    let located = load(path);
    let verdicts = judge_after(&located.value, previous(path, &located.value).as_ref());
    (located, verdicts)
}

/// Reads the case of the meeting before the one in a file.
fn previous(path: &Path, case: &Case) -> Option<Case> {
    case.follows.as_ref().map(|file| load(&path.with_file_name(file)).value)
}

fn of_rule(path: &Path, code: &str) -> Vec<Verdict> {
    judge_file(path).1.into_iter().filter(|verdict| verdict.rule.code.as_str() == code).collect()
}

/// Returns the cases of a rule, each with what has to happen.
fn cases(code: &str) -> Vec<(&'static str, PathBuf)> {
    let folder = walkdir::WalkDir::new(Path::new("tests/rules").join(code)).min_depth(1).sort_by_file_name();
    let expected = |path: PathBuf| {
        let name = path.file_stem()?.to_string_lossy().into_owned();
        let expected = EXPECTED.into_iter().find(|expected| name.starts_with(expected))?;
        Some((expected, path))
    };
    folder.into_iter().filter_map(Result::ok).map(walkdir::DirEntry::into_path).filter_map(expected).collect()
}

#[test]
fn each_rule_finds_what_it_should_and_nothing_near_it() {
    for rule in rules::all() {
        let cases = cases(rule.code.as_str());
        let shows = |wanted: &[&str]| cases.iter().any(|(name, _)| wanted.contains(name));
        assert!(cases.len() >= FEWEST && shows(&["near-miss"]) && shows(&["trips", "unknown"]), "{}", rule.code);
        for (name, path) in cases {
            let found = of_rule(&path, rule.code.as_str());
            let as_expected = match name {
                "trips" => found.iter().any(|verdict| !verdict.is_unknown()),
                "near-miss" => found.is_empty(),
                _ => found.iter().any(Verdict::is_unknown),
            };
            assert!(as_expected, "{}: {found:?}", path.display());
        }
    }
}

#[test]
fn each_folder_is_of_a_rule() {
    let folders = walkdir::WalkDir::new("tests/rules").min_depth(1).max_depth(1);
    for folder in folders.into_iter().map(Result::unwrap) {
        let code = folder.file_name().to_string_lossy().into_owned();
        assert!(rules::find(&code).is_some(), "{code}");
    }
}

#[test]
fn each_finding_has_a_sentence_of_its_own_and_a_place() {
    let locale = Locale::open(&Tree::embedded(), FIRST).unwrap();
    let words = locale.common();
    for rule in rules::all() {
        let id = rule.code.message_id();
        for part in ["title", "why", "help"] {
            assert!(words.attribute(&id, part).is_some(), "{id}.{part}");
        }
        for (_, path) in cases(rule.code.as_str()) {
            let (located, verdicts) = judge_file(&path);
            for verdict in verdicts {
                let diagnostic = verdict.diagnostic(&located);
                assert!(diagnostic.place.is_some() && diagnostic.source.is_some());
                assert!(words.with(&verdict.rule.code.message_id(), &[("state", verdict.finding.state)]).is_some());
            }
        }
    }
}

#[test]
fn the_examples_break_no_rule() {
    for entry in walkdir::WalkDir::new("examples").max_depth(1).into_iter().map(Result::unwrap) {
        if entry.path().extension().is_some_and(|extension| extension == "yaml") {
            let case = load(entry.path()).value;
            let previous = previous(entry.path(), &case);
            let today = case.meeting.date.map_or(TODAY, |day| day.max(TODAY));
            let desk = &case.organisation;
            let errors = rules::judge(&Checked { case: &case, desk, today, previous: previous.as_ref() });
            let errors: Vec<_> = errors.iter().filter(|verdict| verdict.severity > Severity::Advice).collect();
            assert!(errors.is_empty(), "{}: {errors:?}", entry.path().display());
        }
    }
}

#[test]
fn a_rule_that_is_set_aside_withholds_nothing_and_is_told_as_advice() {
    let mut case = load(&fixture("ijh.chair-independent", "trips")).value;
    let code = "ijh.chair-independent";
    assert!(rules::holds(&judge(&case)).iter().any(|hold| hold.holds == rules::Holds::Calling));
    case.overrides.push(set_aside(code));
    let mut verdicts = judge(&case);
    verdicts.retain(|verdict| verdict.rule.code.as_str() == code);
    assert!(verdicts.iter().all(|verdict| verdict.severity == Severity::Advice && verdict.set_aside == Some(0)));
    assert!(rules::holds(&verdicts).is_empty());
}

#[test]
fn what_a_client_keeps_or_withdraws_cannot_be_set_aside() {
    let firm = rules::all().filter(|rule| rule.firmness == Firmness::Firm).map(|rule| rule.code.as_str());
    for code in firm {
        let is_error = |path: &PathBuf| of_rule(path, code).iter().any(|verdict| verdict.severity == Severity::Error);
        let (_, path) = cases(code).into_iter().find(|(_, path)| is_error(path)).unwrap();
        let mut case = load(&path).value;
        case.overrides.push(set_aside(code));
        let verdicts = judge_after(&case, previous(&path, &case).as_ref());
        let stays = |code: &str| {
            verdicts.iter().any(|verdict| verdict.rule.code.as_str() == code && verdict.severity == Severity::Error)
        };
        assert!(stays(code) && stays("override.invalid"), "{code}");
    }
}

fn set_aside(code: &str) -> case::Override {
    case::Override {
        rule: code.into(),
        reason: case::LongText("Iedereen weet het.".into()),
        by: case::PersonId("voorzitter".into()),
        on: date(2026, 11, 1),
    }
}

/// `BUNDEL_BLESS=1 cargo test --test rules` writes the page anew.
#[test]
#[expect(clippy::disallowed_methods, reason = "a test may ask the environment and write in the repository")]
fn the_page_with_the_rules_is_current() {
    let locale = Locale::open(&Tree::embedded(), FIRST).unwrap();
    let page = rules::manual::manual(&locale);
    if std::env::var_os("BUNDEL_BLESS").is_some() {
        std::fs::write("docs/regels.md", &page).unwrap();
    }
    assert_eq!(page, std::fs::read_to_string("docs/regels.md").unwrap_or_default(), "run with BUNDEL_BLESS=1");
}
