//! What an error holds back: told by what a copy prints, so that nothing has to be on a list.

use std::path::Path;

use bundel::case;
use bundel::diagnostic::SourceFile;
use bundel::held::hold_back;
use bundel::library::Library;
use bundel::plan::{Wish, plan};
use bundel::subjects;
use bundel::tree::Tree;

use crate::workshop::{TODAY, copy, told};

/// A case in which nothing is wrong, up to its plan.
const SOUND: &str = include_str!("../held/sound.yaml");

/// A document that an organisation added to the set.
const ADDED: &str = "\
document: kaartje
number: IJH-99
kind: sheet
moment: [after]
copies: participant
audience: [client, network, professional]
source: [S1 §2.1]
body:
  - facts: [plan.conclusion]
  - table:
      rows: plan_agreements.all
      caption: kaartje-rijen
      read_only: true
      columns: [{path: what}]
";

/// Returns the copies of a case that are held back.
fn held(text: &str) -> Vec<String> {
    let mut tree = Tree::embedded();
    tree.put("templates/ijh/kaartje.yaml", &SourceFile::new("kaartje.yaml", ADDED));
    tree.put(
        "locales/nl-BE/ijh/kaartje.ftl",
        &SourceFile::new("k.ftl", "title = Kaartje\nkaartje-rijen = Wie doet wat\n"),
    );
    let set = String::from_utf8(tree.get("templates/ijh/set.yaml").unwrap().bytes.to_vec()).unwrap();
    let set = set.replacen("documents:", "documents:\n  - kaartje", 1);
    tree.put("templates/ijh/set.yaml", &SourceFile::new("set.yaml", set));
    let library = Library::open(tree);
    let located = told(case::read(&SourceFile::new("a.yaml", text))).value;
    let subjects = [told(subjects::judged(Path::new("a.yaml"), &located, &library, TODAY)).value];
    let all = told(plan(&subjects, &library, &Wish::default()));
    let kept = told(hold_back(all.clone(), &subjects, &library)).value;
    all.iter().filter(|job| !kept.contains(job)).map(copy).collect()
}

#[test]
fn a_sound_case_is_held_back_nowhere() {
    assert_eq!(held(SOUND), Vec::<String>::new());
}

#[test]
fn without_consent_what_tells_others_of_a_client_is_held_an_added_document_too() {
    // The matrix is not: it tells who leads which consents to ask.
    let mut documents = held(&SOUND.replace("given_on: 2026-10-05", "asked_on: 2026-10-05"));
    for copy in &mut documents {
        *copy = copy.split('.').next().unwrap().to_owned();
    }
    documents.dedup();
    assert_eq!(
        documents,
        [
            "kaartje",
            "uitnodiging",
            "agenda",
            "aanwezigheid",
            "werkplan",
            "mandaat-hulpcoordinator",
            "evaluatie-werkplan",
            "vervolgaanvraag",
        ]
    );
}

#[test]
fn an_item_beyond_consent_holds_just_what_shows_it_to_who_may_see_it() {
    let beyond = SOUND.replace(
        "what: Een rooster maken., who: psy, by: 2026-12-19, topic: school",
        "what: Een rooster maken., who: psy, by: 2026-12-19, topic: wonen",
    );
    let documents = held(&beyond);
    assert!(documents.iter().any(|copy| copy == "kaartje.kind"), "{documents:?}");
    assert!(documents.iter().any(|copy| copy == "werkplan.hulp"));
    assert!(!documents.iter().any(|copy| copy.starts_with("uitnodiging") || copy.starts_with("agenda")));
    let kept = "      plan: true\n      withheld_from: [{who: hulp, what: [wonen]}]\n";
    let kept = beyond.replacen("      plan: true\n", kept, 1);
    assert!(!held(&kept).iter().any(|copy| copy == "kaartje.hulp" || copy == "werkplan.hulp"));
}

#[test]
fn who_refuses_that_the_plan_goes_round_still_gets_it() {
    let refused = held(&SOUND.replace("plan: true", "plan: false"));
    assert!(refused.iter().any(|copy| copy == "werkplan.hulp"), "{refused:?}");
    assert!(!refused.iter().any(|copy| copy == "werkplan.kind" || copy == "werkplan.mama" || copy == "werkplan.leidt"));
}
