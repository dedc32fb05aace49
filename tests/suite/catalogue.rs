//! The documents that the project promises, and what each of them has to tell of itself.

use std::collections::BTreeSet;
use std::path::Path;

use bundel::locale::FIRST;
use bundel::set::Set;
use bundel::set::definition::{Element, Moment};
use walkdir::WalkDir;

use crate::cli::run::Run;
use crate::workshop::{SETS, Workshop};

/// Every document by its set, in the order in which it is listed.
const DOCUMENTS: [(&str, &[&str]); 4] = [
    (
        "ijh",
        &[
            "aanvraag",
            "toestemming",
            "afwijking",
            "uitnodiging",
            "agenda",
            "gedragscode",
            "aanwezigheid",
            "checklist-voorzitter",
            "checklist-aanmelder",
            "werkplan",
            "mandaat-hulpcoordinator",
            "bevraging-client",
            "evaluatie-werkplan",
            "vervolgaanvraag",
            "registratie",
            "onkosten",
            "folder",
            "loketten",
        ],
    ),
    (
        "lco",
        &[
            "aanmelding",
            "toestemming",
            "uitnodiging",
            "deontologische-code",
            "verslag",
            "hulpverleningsplan",
            "opvolging",
            "checklist-coordinator",
            "checklist-spilfiguur",
            "evaluatie-proces",
            "evaluatie-lco",
            "zelfredzaamheid",
            "tevredenheid",
            "evaluatie-plan",
            "signalen",
            "groepsproces",
            "begrippen",
        ],
    ),
    (
        "hvk",
        &[
            "code",
            "engagement",
            "ondertekening",
            "kennisgeving",
            "informatiedeling",
            "overdracht",
            "feedback",
            "verontrusting",
        ],
    ),
    ("beroepsgeheim", &["beslisboom", "gedeeld", "gezamenlijk", "instemming", "noodtoestand", "matrix"]),
];

#[test]
fn the_program_lists_the_documents_of_the_catalogue() {
    let run = Run::new().args(["list", "documents"]).run();
    let listed: BTreeSet<(String, String)> = rows(&run.stdout).map(|row| (row[0].clone(), row[1].clone())).collect();
    let promised =
        DOCUMENTS.iter().flat_map(|(set, documents)| documents.iter().map(move |document| (*set, *document)));
    let promised: BTreeSet<_> = promised.map(|(set, document)| (set.to_owned(), document.to_owned())).collect();
    assert_eq!(promised.len(), 49);
    assert_eq!(listed, promised, "{}", run.stderr);
}

#[test]
fn each_document_tells_its_moment_copies_audience_and_source() {
    let run = Run::new().args(["list", "documents"]).run();
    for row in rows(&run.stdout) {
        assert_eq!(row.len(), 8, "{row:?}");
        assert!(row.iter().all(|column| !column.is_empty()), "{row:?}");
    }
}

#[test]
fn every_clause_stands_in_a_document_and_cites_its_source() {
    for set in open() {
        let used: BTreeSet<String> = set
            .documents
            .iter()
            .flat_map(|definition| clauses(&definition.body).into_iter().map(|id| path(&definition.document, id)))
            .collect();
        for (path, clause) in set.clauses() {
            assert!(used.contains(path), "no document of {} holds the clause {path}", set.name);
            let sources = &clause.front.source;
            assert!(
                sources.iter().any(|source| source.starts_with('S')),
                "{}/{path} cites nothing: {sources:?}",
                set.name
            );
        }
    }
}

#[test]
fn every_moment_of_a_meeting_has_its_documents() {
    let moments = [Moment::Pack, Moment::Request, Moment::Before, Moment::During, Moment::After];
    for set in open().into_iter().filter(|set| matches!(&*set.name, "ijh" | "lco")) {
        for moment in moments {
            let has = set.documents.iter().any(|definition| definition.moment.contains(&moment));
            assert!(has, "{} has nothing for {}", set.name, moment.name());
        }
    }
}

#[test]
fn a_forbidden_term_occurs_nowhere_in_its_set() {
    let mut wrong = Vec::new();
    for set in open() {
        let folders = [format!("content/{}/{FIRST}", set.name), format!("locales/{FIRST}/{}", set.name)];
        let files = folders.iter().flat_map(|folder| texts(Path::new(folder)));
        for (file, text) in files.chain(texts(Path::new(&format!("locales/{FIRST}/{}.ftl", set.name)))) {
            let found = set.forbidden.iter().filter(|forbidden| text.contains(&forbidden.term.to_lowercase()));
            wrong.extend(found.map(|forbidden| format!("{file}: `{}`; write `{}`", forbidden.term, forbidden.instead)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn open() -> Vec<Set> {
    let locale = Workshop::open(FIRST);
    let tree = locale.library.tree();
    let words = crate::workshop::told(locale.library.locale(FIRST));
    let open = |name: &&str| crate::workshop::told(Set::open(tree, name, words, &locale.library.types));
    SETS.iter().map(open).collect()
}

fn rows(listed: &str) -> impl Iterator<Item = Vec<String>> {
    listed.lines().map(|line| line.split('\t').map(Into::into).collect())
}

/// Returns the clauses that elements and those inside them name.
fn clauses(elements: &[Element]) -> Vec<&str> {
    elements.iter().flat_map(|element| own_clauses(element).chain(clauses(&element.body))).collect()
}

fn own_clauses(element: &Element) -> impl Iterator<Item = &str> {
    let Element { clause, clauses, guide, notice, .. } = element;
    let lists = clauses.iter().chain(guide).flatten();
    clause.iter().chain(notice).chain(lists).map(String::as_str)
}

fn path(document: &str, id: &str) -> String {
    if id.contains('/') { id.into() } else { format!("{document}/{id}") }
}

/// Returns the texts below a path, in lower case; of a clause its words, not its front matter.
fn texts(path: &Path) -> Vec<(String, String)> {
    let files = WalkDir::new(path).into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file());
    let read = |file: &Path| std::fs::read_to_string(file).expect("the texts of the project are UTF-8").to_lowercase();
    files.map(|entry| (entry.path().display().to_string(), read(entry.path()))).collect()
}
