//! Messages of folders that are laid over those of the program.

use std::fs;

use super::*;
use crate::tree::Source;

/// Returns the tree with files laid over its messages.
fn laid(files: &[(&str, &str)]) -> Tree {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let mut tree = Tree::embedded();
    tree.lay_over("locales", folder.path()).unwrap();
    tree
}

const CONSENT: &str = "nl-BE/ijh/toestemming.ftl";

/// Returns what is wrong with a file laid over the messages of a document: code, place and what is named.
fn wrong(text: &str) -> Vec<(Code, String, String)> {
    let problems = Locale::open(&laid(&[(CONSENT, text)]), FIRST).err().unwrap_or_default();
    let told = problems.into_iter().map(|problem| {
        let place = problem.place.unwrap();
        let part = place.range.map(|range| place.file.text[range].to_owned()).unwrap_or_default();
        let named = problem.args.iter().find(|(name, _)| *name == "reference").map(|(_, word)| word.clone());
        (problem.code, part, named.unwrap_or_default())
    });
    told.collect()
}

#[test]
fn a_file_with_one_message_changes_that_message_alone() {
    let plain = Locale::open(&Tree::embedded(), FIRST).unwrap();
    for text in ["title = Nieuw\n", "\u{feff}title = Nieuw\r\n"] {
        let locale = Locale::open(&laid(&[(CONSENT, text)]), FIRST).unwrap();
        let (old, new) = (plain.words("ijh", "toestemming"), locale.words("ijh", "toestemming"));
        assert_eq!(new.get("title").as_deref(), Some("Nieuw"));
        assert_eq!(new.attribute("title", "subtitle"), old.attribute("title", "subtitle"));
        assert!(new.attribute("title", "subtitle").is_some());
        assert_eq!(new.get("guide-heading"), old.get("guide-heading"));
        assert_eq!(
            locale.common().get("choice-Capacity-professional"),
            plain.common().get("choice-Capacity-professional")
        );
    }
}

#[test]
fn an_attribute_is_changed_alone_too() {
    let locale = Locale::open(&laid(&[(CONSENT, "title =\n    .subtitle = Nieuw\n")]), FIRST).unwrap();
    let words = locale.words("ijh", "toestemming");
    assert_eq!(words.attribute("title", "subtitle").as_deref(), Some("Nieuw"));
    assert!(words.get("title").is_some_and(|title| title != "Nieuw"));
}

#[test]
fn every_file_laid_over_itself_says_the_same() {
    let plain = Tree::embedded();
    let files: Vec<_> = plain.below("locales").collect();
    let texts: Vec<_> = files.iter().map(|(path, file)| (&path["locales/".len()..], file.text().unwrap())).collect();
    let over = laid(&texts.iter().map(|(path, file)| (*path, file.text.as_str())).collect::<Vec<_>>());
    assert_eq!(Locale::astray(&over), []);
    // Each is a file of a folder now, so that all that they name is looked up.
    assert!(over.below("locales").all(|(_, file)| file.source == Source::Folder));
    let (plain, over) = (
        Locale::open(&plain, FIRST).unwrap(),
        Locale::open(&over, FIRST).unwrap_or_else(|problems| panic!("{problems:?}")),
    );
    for (scope, bundle) in &plain.bundles {
        for id in bundle.ids() {
            assert_eq!(bundle.message(id, &fluent(&[])), over.bundles[scope].message(id, &fluent(&[])), "{scope} {id}");
        }
    }
}

#[test]
fn what_a_message_names_and_is_not_there_is_told_at_its_place() {
    let of = |text: &str| {
        wrong(text).into_iter().map(|(code, part, named)| (code.as_str(), part, named)).collect::<Vec<_>>()
    };
    let unresolved = |part: &str, named: &str| vec![("locale.unresolved", part.to_owned(), named.to_owned())];
    assert_eq!(of("title = é { titel }\n"), unresolved("titel", "titel"));
    assert_eq!(of("title = { -naam }\n"), unresolved("naam", "-naam"));
    assert_eq!(of("title = { NUMBER(1) }\n"), unresolved("NUMBER", "NUMBER()"));
    assert_eq!(of("title = { title.onder }\n"), unresolved("title", "title.onder"));
    assert_eq!(of("title = é { $naam }\n"), unresolved("naam", "$naam"));
    assert_eq!(of("title = { guide-heading }\n"), []);
}

#[test]
fn a_mistake_points_at_whole_characters() {
    for text in ["\u{feff}ééé", "title = {é}\n", "é", "title = x\n    .é = y\n", "\u{feff}\u{feff}title = x"] {
        assert!(!wrong(text).is_empty(), "{text}");
    }
}

#[test]
fn a_file_that_is_laid_over_nothing_is_named_with_the_one_that_is_meant() {
    for path in ["nl-BE/toestemming.ftl", "ijh/toestemming.ftl", "toestemming.ftl", "nl-BE/ijh/toestemmingen.ftl"] {
        let problems = Locale::astray(&laid(&[(path, "title = x\n")]));
        assert_eq!(problems[0].code, Code::TREE_ASTRAY, "{path}");
        assert!(
            problems[0].args.contains(&("suggestion", "locales/nl-BE/ijh/toestemming.ftl".into())),
            "{path} {:?}",
            problems[0].args
        );
    }
    assert_eq!(Locale::astray(&laid(&[("fr-BE/ijh/toestemming.ftl", "title = x\n"), (CONSENT, "title = x\n")])), []);
}
