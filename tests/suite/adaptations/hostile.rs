//! Data are never code: what an adaptation says prints as itself, or is refused with its place.

use std::path::Path;

use bundel::build::document;
use bundel::model::Document;
use bundel::plan::{Wish, plan};
use bundel::render::Options;
use bundel::subjects;

use super::open;
use crate::documents::{html, pdf};
use crate::hostile::bare;
use crate::workshop::{FLAT, TODAY, told};

/// What some language takes for more than text. Markdown has its own words for it, so these stand between quotes there.
const VARIABLE: &str = r#"#read("/etc/passwd") *b* _e_ {{ x }} {% raw %} {# c #} <script>alert(1)</script> $x$ [l](javascript:x) {meeting.date} { $x } &amp; @label \u{41} `c` ${x} %5B"#;

/// The same as text of a clause, without braces, which ask for a datum there; what Markdown would take for markup is
/// escaped in it, as its writer has to.
const PROSE: &str = r#"\#read("/etc/passwd") \*b\* \_e\_ \<script>alert(1)\</script> $x$ \[l\](javascript:x) \&amp; @label \\u41 \`c\` %5B"#;

/// What a reader sees of that.
const READ: &str =
    r#"#read("/etc/passwd") *b* _e_ <script>alert(1)</script> $x$ [l](javascript:x) &amp; @label \u41 `c` %5B"#;

fn adaptation(folder: &Path, text: &str) {
    let organisation =
        serde_json::json!({"name": VARIABLE, "place": VARIABLE, "target_group": VARIABLE, "values": [VARIABLE]});
    let title = serde_json::json!(VARIABLE);
    let head = format!(
        "adaptation: huis\nversion: 1.0.0\ntitle: {title}\nbase: {{set: hvk, version: 1.0.0}}\norganisation: {organisation}\nclauses:\n  - reword: code/waarden\n"
    );
    std::fs::write(folder.join("adaptation.yaml"), head).unwrap();
    let content = folder.join("content/nl-BE/code");
    std::fs::create_dir_all(&content).unwrap();
    std::fs::write(content.join("waarden.md"), format!("---\nid: waarden\n---\n# Kop\n\n{text}\n")).unwrap();
}

fn made(folder: &Path) -> (Document, Vec<u8>, Vec<u8>) {
    let library = told(open(folder));
    let subject = subjects::blank("hvk", None, &library, TODAY).unwrap();
    let wish = Wish { documents: vec!["code".into()], ..Wish::default() };
    let jobs = told(plan(std::slice::from_ref(&subject), &library, &wish));
    let document = told(document(&jobs[0], &subject, &library));
    let render = |format, options| told(told(library.renderer(format)).render(&document, &options));
    let (page, print) = (render("html", Options::default()), render("pdf", FLAT));
    (document, page, print)
}

#[test]
fn variables_and_texts_print_as_themselves() {
    let folder = tempfile::tempdir().unwrap();
    adaptation(folder.path(), &format!("Begin {PROSE} einde {{desk.name}}."));
    let (_, page, print) = made(folder.path());
    let source = String::from_utf8(page.clone()).unwrap();
    assert!(!source.contains("<script>alert") && !source.contains("href=\"javascript:"));
    let (said, printed) = (html::texts(&page).join("\n"), bare(&pdf::text_of(&print)));
    for text in [VARIABLE, READ] {
        assert!(said.contains(text), "HTML: {text}\n{said}");
        assert!(printed.contains(&bare(text)), "PDF: {text}");
    }
    assert!(!said.contains("root:") && !printed.contains("root:"));
}

#[test]
fn markup_of_pages_in_a_text_is_refused_with_its_place() {
    for text in [
        "<script>alert(1)</script>",
        "<b>x</b>",
        "![x](http://x/y.png)",
        "`code`",
        "[x](javascript:alert(1))",
        "[x](file:///etc/passwd)",
        "{meeting.geheim}",
    ] {
        let folder = tempfile::tempdir().unwrap();
        adaptation(folder.path(), text);
        let problems = open(folder.path()).err().unwrap_or_else(|| panic!("{text} was accepted"));
        assert!(problems.iter().all(|problem| problem.place.is_some()), "{text}: {problems:?}");
    }
}

#[test]
fn names_that_would_leave_the_folder_are_refused() {
    for name in [
        "../../etc/passwd",
        "/etc/passwd",
        "code/..",
        "code/../x",
        "code\\x",
        "code/x.md",
        "CODE/x",
        "code/x\u{0}",
        "c:/x",
        "code/é",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let head = format!(
            "adaptation: huis\nversion: 1.0.0\ntitle: Huis\nbase: {{set: hvk, version: 1.0.0}}\nclauses:\n  - reword: {}\ndocuments: [{}]\n",
            serde_json::json!(name),
            serde_json::json!(name)
        );
        std::fs::write(folder.path().join("adaptation.yaml"), head).unwrap();
        let problems = open(folder.path()).err().unwrap_or_else(|| panic!("{name:?} was accepted"));
        let expected = ["adaptation.bad-name", "case.bad-character"];
        assert!(problems.iter().all(|problem| expected.contains(&problem.code.as_str())), "{name:?}: {problems:?}");
    }
}

#[test]
fn forced_direction_is_told() {
    let folder = tempfile::tempdir().unwrap();
    adaptation(folder.path(), "gewone tekst");
    let head = std::fs::read_to_string(folder.path().join("adaptation.yaml")).unwrap();
    let turned = head.replacen("alert", "\u{202e}alert", 1);
    std::fs::write(folder.path().join("adaptation.yaml"), turned).unwrap();
    let library = told(open(folder.path()));
    assert!(told(library.remarks()).iter().any(|remark| remark.code.as_str() == "case.forced-direction"));
}
