//! What a PDF has to hold, whatever the document says.

pub(super) mod sample;

use std::num::NonZeroUsize;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;
use std::sync::atomic::AtomicBool;

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Block, Direction, Document, Inline, Kind, Node};
use crate::render::workers::on_workers;
use crate::render::{Fields, Options, Provenance, Render};
use crate::tree::Tree;

use super::press::Press;

const FLAT: Options = Options { fields: Fields::Flat, provenance: Provenance::Hidden };
const FILLABLE: Options = Options { fields: Fields::Fillable, provenance: Provenance::Hidden };

pub(super) fn press() -> &'static Press {
    static PRESS: OnceLock<Press> = OnceLock::new();
    PRESS.get_or_init(|| Press::open(&Tree::embedded()).unwrap())
}

fn render(document: &Document) -> Result<Vec<u8>, Diagnostics> {
    press().render(document, &FLAT)
}

/// Returns a document that can be filled in on screen.
pub(super) fn fillable(document: &Document) -> Vec<u8> {
    press().render(document, &FILLABLE).unwrap()
}

/// Leaves a document where it can be looked at and judged, and returns its text as poppler reads it.
#[expect(clippy::disallowed_methods, reason = "what tests make is looked at")]
pub(super) fn text_of(name: &str, bytes: &[u8]) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/looked-at");
    let path = folder.join(name).with_extension("pdf");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(&path, bytes).unwrap();
    let read = Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(&path).arg("-").output().unwrap();
    String::from_utf8(read.stdout).unwrap()
}

fn note(text: &str) -> Document {
    let body = vec![Block::Prose { content: vec![sample::paragraph(text)] }];
    Document { meta: sample::meta(Kind::Sheet, "Nota"), chrome: sample::chrome(), body }
}

#[test]
fn every_block_can_be_printed() {
    for (name, document) in
        [("form", sample::form()), ("report", sample::report()), ("letter", sample::letter()), ("code", sample::code())]
    {
        for (kind, options) in [("flat", FLAT), ("fillable", FILLABLE)] {
            let bytes = press().render(&document, &options).unwrap();
            assert!(text_of(&format!("{name}-{kind}"), &bytes).contains(&document.meta.title));
        }
    }
}

#[test]
fn text_is_never_code() {
    let hostile = r#"#read("/etc/passwd") #eval("1+1") *bold* _em_ {{ x }} <script> $x$ @label \ ` // /* = kop"#;
    let text = text_of("hostile", &render(&note(hostile)).unwrap()).replace('\n', " ");
    assert!(text.contains(hostile), "{text}");
}

#[test]
fn every_european_name_is_printed() {
    let names = "Łukasz Şahin Đorđević Žižek Ğ ő ș ț ħ ŵ Ýmir Þór Иван Γιώργος → ✓ ☐ 🙂";
    assert!(text_of("names", &render(&note(names)).unwrap()).contains(names));
}

#[test]
fn controls_of_direction_are_written_out() {
    let text = text_of("bidi", &render(&note("a\u{202e}b\u{2066}c")).unwrap());
    assert!(text.contains("a[U+202E]b[U+2066]c"), "{text}");
}

#[test]
fn scripts_from_right_to_left_can_be_printed() {
    let mut document = sample::form();
    document.meta.language = "ar".into();
    document.meta.direction = Direction::Rtl;
    document.meta.title = "طلب لقاء تشاوري".into();
    document.body.push(Block::Prose {
        content: vec![sample::paragraph("مرحبا بكم في اللقاء، يوم 12 نوفمبر. שלום")]
    });
    text_of("rtl", &render(&document).unwrap());
}

#[test]
fn long_text_goes_on_over_pages() {
    let long = "woord ".repeat(1_700);
    let mut document = note(&long);
    let field = sample::filled(sample::text("answers.long", "Lang", crate::model::Width::Full), &long);
    document.body.push(Block::Fields { legend: "Lang".into(), shown: false, fields: vec![field] });
    let text = text_of("long", &render(&document).unwrap());
    assert_eq!(text.matches("woord").count(), 3_400);
}

#[test]
fn what_no_face_has_is_refused_by_the_name_of_its_field() {
    let mut document = note("goed");
    let field = sample::filled(sample::text("client.name", "Naam", crate::model::Width::Full), "中\u{0}a\u{e000}");
    document.body.push(Block::Fields { legend: "Wie".into(), shown: false, fields: vec![field] });
    let [problem] = &render(&document).unwrap_err()[..] else { panic!("one field is wrong") };
    assert_eq!(problem.code, Code::RENDER_NO_GLYPH);
    let expected = [("document", "aanmelding"), ("field", "client.name"), ("characters", "U+0000, U+4E2D, U+E000")];
    assert_eq!(problem.args, expected.map(|(name, value)| (name, value.to_owned())));
}

#[test]
fn a_glyph_is_missed_in_every_place() {
    let mut document = note("goed");
    document.meta.title = "題".into();
    let phrase = Inline::Foreign { language: "zh".into(), content: sample::words("中") };
    document.body.push(Block::Prose { content: vec![Node::Paragraph { content: vec![phrase] }] });
    let problems = render(&document).unwrap_err();
    let places: Vec<_> = problems.iter().map(|problem| problem.args[1].1.as_str()).collect();
    assert_eq!(places, ["body", "title"]);
}

#[test]
fn same_document_has_the_same_bytes_on_any_number_of_threads() {
    let documents: Vec<_> = [sample::form(), sample::report(), sample::letter()].into_iter().cycle().take(9).collect();
    let on = |count| {
        let mut made = vec![Vec::new(); documents.len()];
        let work = |document: &Document| press().render(document, &FILLABLE).unwrap();
        let each = |index: usize, bytes: Result<_, _>| made[index] = bytes.unwrap();
        on_workers(NonZeroUsize::new(count).unwrap(), &AtomicBool::new(false), &documents, work, each);
        made
    };
    let (one, three) = (on(1), on(3));
    assert!(one == three);
    assert!(one[0] == one[3] && one[0] != one[1]);
}

#[test]
fn a_face_that_the_theme_lacks_is_an_error() {
    let mut tree = Tree::embedded();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("theme/pdf");
    #[expect(clippy::disallowed_methods, reason = "a theme of the test's own")]
    {
        std::fs::create_dir_all(&path).unwrap();
        std::fs::write(path.join("main.typ"), "#set document(title: \"x\")\n#set text(font: \"Comic Sans\")\nx")
            .unwrap();
    }
    tree.lay_over("templates", folder.path()).unwrap();
    let problems = super::open(&tree).unwrap().render(&note("x"), &FLAT).unwrap_err();
    assert_eq!(problems[0].code, Code::RENDER_THEME);
    assert!(problems[0].args[1].1.starts_with("main.typ:2:17: warning: unknown font family"), "{problems:?}");
}
