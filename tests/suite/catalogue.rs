//! The documents that the project promises, and what each of them has to tell of itself.

use std::collections::BTreeSet;
use std::path::Path;

use bundel::locale::FIRST;
use bundel::set::definition::Moment;
use bundel::set::{Definition, Set, cited, sources};
use bundel::tree::Tree;
use walkdir::WalkDir;

use crate::cli::run::Run;
use crate::workshop::Workshop;

/// Files of a set that define no document.
const NO_DOCUMENTS: [&str; 3] = ["set", "starter", "adaptation"];

#[test]
fn the_program_lists_every_document_that_is_defined_and_no_other() {
    let run = Run::new().args(["list", "documents"]).run();
    let listed: BTreeSet<(String, String)> = rows(&run.stdout).map(|row| (row[0].clone(), row[1].clone())).collect();
    let tree = Tree::embedded();
    let of_set = |set: &String| {
        let folder = format!("templates/{set}");
        let name = |path: &str| path.strip_prefix(&folder)?.strip_prefix('/')?.strip_suffix(".yaml").map(Into::into);
        let files: Vec<String> = tree.below(&folder).filter_map(|(path, _)| name(path)).collect();
        files.into_iter().map(|name| (set.clone(), name)).collect::<Vec<(String, String)>>()
    };
    let sets = Set::available(&tree);
    let defined = sets.iter().flat_map(of_set).filter(|(_, name)| !NO_DOCUMENTS.contains(&&**name));
    assert_eq!(listed, defined.collect(), "{}", run.stderr);
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
    let bibliography = crate::workshop::told(sources(&Tree::embedded()));
    let is_known = |source: &String| cited(&bibliography, source).is_some();
    for set in open() {
        let used: BTreeSet<String> = set.documents.iter().flat_map(Definition::clauses).collect();
        for (path, clause) in set.clauses() {
            assert!(used.contains(path), "no document of {} holds the clause {path}", set.name);
            let sources = &clause.front.source;
            assert!(sources.iter().any(is_known), "{}/{path} cites nothing: {sources:?}", set.name);
        }
        for definition in &set.documents {
            let unknown: Vec<_> = definition.source.iter().filter(|source| !is_known(source)).collect();
            assert!(unknown.is_empty(), "{}/{} cites {unknown:?}", set.name, definition.document);
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
    let open = |name: &String| crate::workshop::told(Set::open(tree, name, words, &locale.library.types));
    Set::available(tree).iter().map(open).collect()
}

fn rows(listed: &str) -> impl Iterator<Item = Vec<String>> {
    listed.lines().map(|line| line.split('\t').map(Into::into).collect())
}

/// Returns the texts below a path, in lower case; of a clause its words, not its front matter.
fn texts(path: &Path) -> Vec<(String, String)> {
    let files = WalkDir::new(path).into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file());
    let read = |file: &Path| std::fs::read_to_string(file).expect("the texts of the project are UTF-8").to_lowercase();
    files.map(|entry| (entry.path().display().to_string(), read(entry.path()))).collect()
}
