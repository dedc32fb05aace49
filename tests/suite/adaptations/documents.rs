//! What comes out of an adaptation: the documents, where their clauses came from, and that nothing is left of it when
//! its folder is gone.

use crate::cli::run::{Ran, Run};
use crate::documents::{html, pdf};

/// An adaptation that does everything that one can do.
const HOUSE: &str = "\
adaptation: vlinder
version: 2.1.0
title: Gedragscode van Huis Vlinder
base: {set: hvk, version: 1.0.0}
organisation: {name: Huis Vlinder, place: Vlinderdal, values: [elk gezin telt]}
clauses:
  - reword: code/waarden
  - tighten: code/zorgvuldig-delen
  - {add: code/huisdieren, after: code/waarden}
  - {add: code/planten, after: code/waarden}
  - {add: code/drempel, before: code/waarden}
  - {leave-out: code/bronnen, reason: de bronnen staan op onze website}
documents: [afspraken]
";

/// What the clause that is left out asks of the house, held by another.
const HELD: &str = "norms: [{id: answer-questions, who: house, force: should, act: answer-questions-on-code}]\n---\n#";

fn clause(id: &str, heading: &str) -> String {
    format!("---\nid: {id}\nsource: [Huis Vlinder]\n---\n# {heading}\n\nTekst van {heading}.\n")
}

/// Returns a text of the base.
fn base(clause: &str) -> String {
    std::fs::read_to_string(format!("content/hvk/nl-BE/{clause}.md")).unwrap()
}

/// Begins with the adaptation in the folder `huis`.
fn house() -> Run {
    let stricter = base("code/zorgvuldig-delen")
        .replace("client-hands-over, who: worker, force: should", "client-hands-over, who: worker, force: must");
    let text = |path: &str| format!("huis/content/nl-BE/{path}.md");
    Run::new()
        .file("huis/adaptation.yaml", HOUSE)
        .file(&text("code/waarden"), "---\nid: waarden\n---\n# Waar wij voor staan\n\nBij {desk.name}: {desk.values}.\n")
        .file(&text("code/zorgvuldig-delen"), stricter)
        .file(&text("code/huisdieren"), clause("huisdieren", "Huisdieren"))
        .file(&text("code/planten"), clause("planten", "Planten"))
        .file(&text("code/drempel"), clause("drempel", "Over de drempel").replace("---\n#", HELD))
        .file(&text("afspraken/intern"), clause("intern", "Intern"))
        .file("huis/templates/afspraken.yaml", "document: afspraken\nnumber: V-01\nkind: code\nmoment: [pack]\ncopies: one\naudience: [partner]\nsource: [Huis Vlinder]\nbody:\n  - clause: intern\n")
        .file("huis/locales/nl-BE/afspraken.ftl", "title = Interne afspraken\n")
}

fn pack(run: Run, more: &[&str]) -> Ran {
    run.args(["pack", "--set", "hvk", "--document", "code", "--today", "2026-11-20"]).args(more.iter().copied()).run()
}

fn said(ran: &Ran, path: &str) -> String {
    html::texts(&std::fs::read(ran.path(path)).unwrap()).join("\n")
}

#[test]
fn every_change_is_in_the_document_and_the_articles_are_numbered_again() {
    let ran = pack(house(), &["--adaptation", "huis", "--format", "html"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let said = said(&ran, "output/hvk-vlinder/pack/code.nl-BE.html");
    let at = |text: &str| said.find(text).unwrap_or_else(|| panic!("{text} is not in {said}"));
    assert!(
        at("Over de drempel") < at("Waar wij voor staan") && at("Waar wij voor staan") < at("Tekst van Huisdieren")
    );
    assert!(at("Tekst van Huisdieren") < at("Tekst van Planten"), "added clauses stand in the order of the file");
    assert!(said.contains("elk gezin telt") && !said.contains("Waar u meer leest"));
    assert!(said.contains("1.0.0+vlinder.2.1.0"), "the version tells that it is adapted");
    let numbers = said.lines().map(|line| line.trim().trim_end_matches('.')).filter_map(|line| line.parse::<u8>().ok());
    // Ten articles of the base and three more, numbered anew.
    assert_eq!(numbers.collect::<Vec<_>>(), (1..=13).collect::<Vec<_>>(), "{said}");
}

#[test]
fn an_added_document_is_made_with_the_others() {
    let run = house().args(["pack", "--adaptation", "huis", "--format", "html", "--document", "afspraken"]);
    let ran = run.run();
    assert_eq!((ran.status, ran.files("output").len()), (0, 2), "{}", ran.stderr);
    let said = said(&ran, "output/hvk-vlinder/pack/afspraken.nl-BE.html");
    assert!(said.contains("Interne afspraken") && said.contains("Tekst van Intern"));
    let listed = ran.again(["list", "documents", "--set", "hvk", "--adaptation", "huis"]);
    assert!(listed.stdout.contains("hvk\tafspraken\tV-01"), "{}", listed.stdout);
}

#[test]
fn the_bytes_of_the_base_are_back_when_the_folder_is_gone() {
    let before = pack(house(), &["--format", "html,pdf", "--out", "voor"]);
    let args = ["pack", "--set", "hvk", "--document", "code", "--today", "2026-11-20", "--format", "html,pdf"];
    let during = before.again(args.into_iter().chain(["--out", "met", "--adaptation", "huis"]));
    std::fs::remove_dir_all(during.path("huis")).unwrap();
    let after = during.again(args.into_iter().chain(["--out", "na"]));
    let bytes = |path: &str| std::fs::read(after.path(path)).unwrap();
    for format in ["html", "pdf"] {
        let of = |out: &str, folder: &str| bytes(&format!("{out}/{folder}/pack/code.nl-BE.{format}"));
        assert_eq!(of("voor", "hvk"), of("na", "hvk"), "{format}");
        assert_ne!(of("voor", "hvk"), of("met", "hvk-vlinder"), "{format}");
    }
    assert_eq!(bytes("voor/hvk/manifest.json"), bytes("na/hvk/manifest.json"));
}

#[test]
fn each_clause_tells_where_it_came_from_when_it_is_asked() {
    let ran = pack(house(), &["--adaptation", "huis", "--provenance"]);
    let page = said(&ran, "output/hvk-vlinder/pack/code.nl-BE.html");
    let print = pdf::text_of(&std::fs::read(ran.path("output/hvk-vlinder/pack/code.nl-BE.pdf")).unwrap());
    for told in [
        "S3 art. 3 · hvk 1.0.0 · anders verwoord door vlinder 2.1.0",
        "S3 art. 7 · hvk 1.0.0 · aangescherpt door vlinder 2.1.0",
        "Huis Vlinder · hvk 1.0.0 · toegevoegd door vlinder 2.1.0",
        "S3 art. 4 · hvk 1.0.0",
    ] {
        assert!(page.contains(told), "HTML: {told}");
        assert!(print.replace('\n', " ").contains(told), "PDF: {told}\n{print}");
    }
    let silent = ran.again(["pack", "--set", "hvk", "--document", "code", "--adaptation", "huis", "--format", "html"]);
    assert!(!said(&silent, "output/hvk-vlinder/pack/code.nl-BE.html").contains("vlinder 2.1.0 "));
}

#[test]
fn a_case_gets_the_adapted_code_with_its_invitation() {
    let head = "adaptation: kaai\nversion: 1.0.0\ntitle: Code van De Kaai\nbase: {set: ijh, version: 1.0.0}\norganisation: {name: De Kaai}\nclauses: [{reword: gedragscode/respect-anderen}]\n";
    let run = Run::new().example("ijh-lotte.yaml").file("kaai/adaptation.yaml", head).file(
        "kaai/content/nl-BE/gedragscode/respect-anderen.md",
        "---\nid: respect-anderen\n---\n# Respect voor iedereen\n\nWij luisteren naar elkaar.\n",
    );
    let args =
        ["build", "ijh-lotte.yaml", "--moment", "before", "--document", "uitnodiging,gedragscode", "--format", "html"];
    let ran = run.args(args).args(["--adaptation", "kaai", "--today", "2026-11-20"]).run();
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let codes: Vec<String> = ran.files("output").into_iter().filter(|file| file.contains("gedragscode")).collect();
    let invitations = ran.files("output").iter().filter(|file| file.contains("uitnodiging")).count();
    assert!(codes.len() > 3 && invitations > 3, "{codes:?}");
    for code in codes {
        assert!(said(&ran, &format!("output/{code}")).contains("Wij luisteren naar elkaar."), "{code}");
    }
}

#[test]
fn a_case_of_another_set_is_told_so() {
    let ran = house().example("ijh-lotte.yaml").args(["check", "ijh-lotte.yaml", "--adaptation", "huis"]).run();
    assert_eq!(ran.status, 1);
    assert!(ran.stderr.contains("adaptation.other-set"), "{}", ran.stderr);
}

#[test]
fn a_house_stands_on_a_federation() {
    let head = HOUSE
        .replace("adaptation: vlinder", "adaptation: dal")
        .replace("{set: hvk, version: 1.0.0}", "{adaptation: ../huis, version: 2.1.0}");
    let head = head.split("clauses:").next().unwrap().replace("Huis Vlinder, place: Vlinderdal", "Huis Dal");
    let clauses = "clauses: [{tighten: code/waarden}, {reword: code/huisdieren}]\n";
    let stricter = base("code/waarden").replace("Elke partner", "Iedereen");
    let run = house()
        .file("dal/adaptation.yaml", head + clauses)
        .file("dal/content/nl-BE/code/waarden.md", stricter)
        .file("dal/content/nl-BE/code/huisdieren.md", "---\nid: huisdieren\n---\n# Dieren\n\nVraag het eerst.\n");
    let ran = pack(run, &["--adaptation", "dal", "--format", "html", "--provenance"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let said = said(&ran, "output/hvk-dal/pack/code.nl-BE.html");
    assert!(said.contains("anders verwoord door vlinder 2.1.0 · aangescherpt door dal 2.1.0"), "{said}");
    assert!(said.contains("toegevoegd door vlinder 2.1.0 · anders verwoord door dal 2.1.0"));
    assert!(
        said.contains("Huis Dal") && said.contains("Vlinderdal"),
        "what the house leaves open comes from the federation"
    );
}

#[test]
fn a_review_holds_for_the_text_that_was_read() {
    let ran = house().args(["check", "huis", "--messages", "short"]).run().accept("adaptation-unread");
    let line = ran.stderr.lines().find(|line| line.contains("`code/waarden`")).unwrap();
    let hash = &line[line.find("sha256:").unwrap()..][.."sha256:".len() + 64];
    let reviewed = format!(
        "- {{reword: code/waarden, reviewed: {{by: An Claes voorzitter, on: 2026-11-01, text-hash: \"{hash}\"}}}}"
    );
    std::fs::write(ran.path("huis/adaptation.yaml"), HOUSE.replace("- reword: code/waarden", &reviewed)).unwrap();
    let read = ran.again(["check", "huis", "--messages", "short"]).accept("adaptation-read");
    let text = read.path("huis/content/nl-BE/code/waarden.md");
    // Line ends of another system and space that nobody sees change nothing.
    let same = std::fs::read_to_string(&text).unwrap().replace('\n', " \r\n").replace("--- \r", "---\r");
    std::fs::write(&text, same).unwrap();
    let read = read.again(["check", "huis", "--messages", "short"]);
    assert!(!read.stderr.contains("review-void") && !read.stderr.contains("`code/waarden`"), "{}", read.stderr);
    let changed = std::fs::read_to_string(&text).unwrap().replace("elk", "ieder").replace("Bij", "Voor");
    std::fs::write(&text, changed).unwrap();
    let void = read.again(["check", "huis", "--messages", "short"]);
    assert!(void.stderr.contains("adaptation.review-void") && void.status == 0, "{}", void.stderr);
    assert_eq!(void.again(["check", "huis", "--deny-warnings"]).status, 1);
}

#[test]
fn a_new_adaptation_builds_at_once() {
    for set in ["hvk", "lco", "ijh"] {
        let ran = Run::new().args(["new", "adaptation", "--from", set, "--id", "ons-huis"]).run();
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        let checked = ran.again(["check", "ons-huis"]);
        assert!(checked.status == 0 && !checked.stderr.contains("let op"), "{}", checked.stderr);
        let packed = checked.again(["pack", "--adaptation", "ons-huis", "--dry-run"]);
        assert!(packed.status == 0 && packed.stdout.contains(&format!("output/{set}-ons-huis/pack/")));
        let again = packed.again(["new", "adaptation", "--from", set, "--id", "ons-huis"]);
        assert!(again.status == 1 && again.stderr.contains("file.exists"), "never over what is there");
    }
    let ran = Run::new().args(["new", "adaptation", "--from", "hvk", "--id", "../buiten"]).run();
    assert!(ran.status == 1 && ran.files(".").is_empty(), "{}", ran.stderr);
}
