//! What a page holds to, whatever the document says.

use std::io::Write as _;

use base64::Engine as _;
use sha2::{Digest, Sha256};

use super::*;
use crate::diagnostic::{Code, SourceFile};
use crate::model::{Block, Inline, Node, Section};
use crate::render::{Fields, Provenance};

const FLAT: Options = Options { fields: Fields::Flat, provenance: Provenance::Shown };

fn page(document: &Document, options: Options) -> String {
    let html = open(&Tree::embedded()).expect("the theme is right");
    let bytes = html.render(document, &options).expect("the sample can be shown");
    String::from_utf8(bytes).unwrap()
}

/// Returns what stands between each pair of these tags.
fn between<'a>(page: &'a str, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    page.split(start).skip(1).map(move |part| part.split(end).next().unwrap())
}

/// Returns the sample with this body.
fn with_body(body: Vec<Block>) -> Document {
    Document { body, ..sample::document() }
}

fn paragraph(text: &str) -> Node {
    Node::Paragraph { content: vec![Inline::Datum { path: "x".into(), text: text.into() }] }
}

#[test]
fn hostile_text_shows_as_itself_wherever_it_stands() {
    for options in [Options::default(), FLAT] {
        let page = page(&sample::document(), options);
        for hostile in sample::HOSTILE {
            let mut escaped = Vec::new();
            escape::text(hostile, &mut escaped).unwrap();
            let shown = String::from_utf8(escaped).unwrap();
            assert!(page.matches(&shown).count() >= 4, "{hostile}");
        }
        assert!(!page.contains("<script>alert") && !page.contains("<img src=x") && !page.contains("href=\"javascript"));
    }
}

#[test]
fn long_text_and_null_bytes_stay_text() {
    let long = "lang".repeat(2500);
    let page = page(&with_body(vec![Block::Prose { content: vec![paragraph(&format!("\0{long}"))] }]), FLAT);
    assert!(page.contains(&format!("<bdi>\u{fffd}{long}</bdi>")));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert_eq!(page(&sample::document(), Options::default()), page(&sample::document(), Options::default()));
}

#[test]
fn the_policy_names_exactly_what_stands_in_the_page() {
    let page = page(&sample::document(), Options::default());
    let policy = between(&page, "Content-Security-Policy\" content=\"", "\"").next().unwrap().replace("&#39;", "'");
    let hash = |text: &str| {
        format!("'sha256-{}'", base64::engine::general_purpose::STANDARD.encode(Sha256::digest(text.as_bytes())))
    };
    let styles: Vec<_> = between(&page, "<style>", "</style>").map(hash).collect();
    let scripts: Vec<_> = between(&page, "<script>", "</script>").map(hash).collect();
    assert!(policy.starts_with("default-src 'none'; "), "{policy}");
    assert!(policy.contains(&format!("style-src {};", styles.join(" "))), "{policy}");
    assert!(policy.contains(&format!("script-src {};", scripts.join(" "))), "{policy}");
}

#[test]
fn a_page_asks_nothing_of_anybody() {
    for options in [Options::default(), FLAT] {
        let page = page(&sample::document(), options);
        let without_data = page.replace("url(data:", "").replace("src=\"data:", "");
        for asking in ["url(", " src=\"", "@import", "<link", "<iframe", " style=", " onclick=", "fetch("] {
            assert!(!without_data.contains(asking), "{asking}");
        }
    }
}

#[test]
fn a_flat_page_has_nothing_to_fill_in_or_to_run() {
    let page = page(&sample::document(), FLAT);
    for part in ["<input", "<textarea", "<form", "<script"] {
        assert!(!page.contains(part), "{part}");
    }
    assert!(page.contains("script-src &#39;none&#39;"));
}

#[test]
fn a_page_without_questions_has_no_script() {
    let page = page(&with_body(vec![Block::Prose { content: vec![paragraph("Dag")] }]), Options::default());
    assert!(!page.contains("<script") && !page.contains("<form"));
}

#[test]
fn every_identifier_and_every_field_stands_once() {
    let page = page(&sample::document(), Options::default());
    for attribute in [" id=\"", " data-field=\""] {
        let mut found: Vec<_> = between(&page, attribute, "\"").collect();
        let all = found.len();
        found.sort_unstable();
        found.dedup();
        assert_eq!(found.len(), all, "{attribute}");
    }
}

#[test]
fn parts_may_lie_deep() {
    let nested = (1..=10).fold(vec![Block::Prose { content: vec![paragraph("diep")] }], |body, depth| {
        vec![Block::Section(Section { id: format!("deel-{depth}"), number: None, heading: Vec::new(), body })]
    });
    assert!(page(&with_body(nested), FLAT).contains("<h6 id=\"deel-1\">"));
}

#[test]
fn a_wrong_theme_is_told_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let theme = folder.path().join("theme/html");
    let told = |name: &str, template: &str| {
        write(&theme, name, template);
        let mut tree = Tree::embedded();
        tree.lay_over("templates", folder.path()).unwrap();
        let result = open(&tree).and_then(|html| html.render(&sample::document(), &FLAT));
        let diagnostic = result.expect_err("the theme is wrong").remove(0);
        assert_eq!(diagnostic.code, Code::RENDER_THEME);
        let place = diagnostic.place.expect("an error in a template has a place");
        assert!(place.file.path.ends_with(format!("theme/html/{name}")));
        place.file.line_column(place.range.expect("it is a part of the file").start)
    };
    let flat = Tree::embedded().get("templates/theme/html/flat.html").unwrap().bytes.to_vec();
    let flat = String::from_utf8(flat).unwrap().replace("chrome.ticked", "chrome.nothing");
    let at = flat.find("chrome.nothing").unwrap();
    assert_eq!(told("flat.html", &flat), SourceFile::new("flat.html", flat.as_str()).line_column(at));
    assert_eq!(told("page.html", "<p>\n{{ meta.nothing }}"), (2, 9));
    assert_eq!(told("page.html", "<p>\n\n  {% if %}"), (3, 9));
}

#[expect(clippy::disallowed_methods, reason = "a theme to lay over ours is a file on disk")]
fn write(folder: &std::path::Path, name: &str, template: &str) {
    std::fs::create_dir_all(folder).unwrap();
    std::fs::File::create(folder.join(name)).unwrap().write_all(template.as_bytes()).unwrap();
}

#[test]
fn fields_as_they_are_filled_in_and_as_they_are_read() {
    let Some(Block::Section(applicant)) = sample::document().body.into_iter().nth(2) else {
        panic!("the third block of the sample asks who applies");
    };
    for (name, options) in [("fillable", Options::default()), ("flat", FLAT)] {
        let page = page(&with_body(vec![Block::Section(applicant.clone())]), options);
        let section = between(&page, "<section aria-labelledby=\"aanvrager\">", "</main>").next().unwrap();
        insta::assert_snapshot!(name, section);
    }
}
