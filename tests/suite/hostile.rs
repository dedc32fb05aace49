//! Data is never code: whatever a field holds prints as itself in every format, or is refused by the name of the field.
//!
//! The cases have every field of the schema filled in ([`every_field`]), each with a text of its own that every language
//! on the way (YAML, Fluent, Markdown, Tera, HTML, Typst) would take for more than text.

use bundel::case;
use bundel::diagnostic::{Code, Diagnostic, Diagnostics, Severity, SourceFile};
use bundel::locale::FIRST;
use bundel::model::Document;
use bundel::render::Options;
use serde_json::Value;

use crate::documents::{html, pdf};
use crate::every_field;
use crate::workshop::{FLAT, Workshop, told};

/// What some language takes for more than text.
const HOSTILE: &str = r#"#read("/etc/passwd") #x *bold* _em_ {{ x }} {% raw %} {# c #} <script>alert(1)</script> <!-- $x$ [link](javascript:x) ![i](x) {meeting.date} { $x } {"x"} &amp; &#60; @label <label> \u{41} \ // /* ~ -- ... "x" 'y' `code` = 1. - %5B"#;

/// Sets whose documents are filled from a case.
pub(crate) const SETS: [&str; 3] = ["ijh", "lco", "hvk"];

/// Returns the text of the field with this number, with its number before and behind it.
fn text(number: usize) -> String {
    format!("q{number}q {HOSTILE} p{number}p")
}

/// Returns a case with a text of its own in each field, and how many there are.
pub(crate) fn hostile_case(set: &str) -> (String, usize) {
    let mut count = 0;
    let case = every_field::case(set, &mut |_| {
        count += 1;
        text(count)
    });
    (case.to_string(), count)
}

#[test]
fn every_text_prints_as_itself_in_every_document() {
    for set in SETS {
        let (case, count) = hostile_case(set);
        let workshop = told(Workshop::open(FIRST).case_text("vijandig.yaml", &case));
        let jobs = workshop.all_jobs();
        let seen = workshop.each(&jobs, |job| {
            let document = workshop.document(job);
            let shown = shown(&document, count);
            let name = workshop.name(job);
            page_shows(&name, &told(workshop.render(&document, "html", Options::default())), &shown);
            print_shows(&name, &told(workshop.render(&document, "pdf", FLAT)), &shown);
            told(workshop.render(&document, "pdf", Options::default()));
            shown.len()
        });
        assert!(seen.into_iter().sum::<usize>() > 20, "{set} hardly shows anything");
    }
}

/// Returns the texts that a document shows; each that is there in part is there as a whole.
fn shown(document: &Document, count: usize) -> Vec<String> {
    let mut strings = Vec::new();
    visible(&serde_json::to_value(document).unwrap(), &mut strings);
    let all = strings.join("\n");
    for piece in all.split("passwd").skip(1) {
        assert!(piece.starts_with(&HOSTILE[HOSTILE.find("passwd").unwrap() + 6..]), "cut or changed: {piece}");
    }
    let body = serde_json::to_value(&document.body).unwrap();
    let mut strings = Vec::new();
    visible(&body, &mut strings);
    let all = strings.join("\n");
    (1..=count).map(text).filter(|text| all.contains(text)).collect()
}

/// Collects the strings of a document that stand on its page.
fn visible(value: &Value, strings: &mut Vec<String>) {
    match value {
        Value::String(text) => strings.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| visible(item, strings)),
        Value::Object(fields) => {
            let shown = fields.iter().filter(|(name, _)| *name != "tooltip" && *name != "url");
            shown.for_each(|(_, value)| visible(value, strings));
        }
        _ => {}
    }
}

fn page_shows(name: &str, page: &[u8], texts: &[String]) {
    let source = std::str::from_utf8(page).unwrap();
    for tag in ["<script>alert", "<label>", "\"javascript:", "'javascript:"] {
        assert!(
            !source.contains(&format!("{tag} ")) && !source.contains("<script>alert"),
            "{name}: {tag} became a tag"
        );
    }
    let said = html::texts(page).join("\n");
    for text in texts {
        assert!(said.contains(text), "{name}, HTML: {text}");
    }
}

fn print_shows(name: &str, bytes: &[u8], texts: &[String]) {
    let said = bare(&pdf::text_of(bytes));
    for text in texts {
        assert!(said.contains(&bare(text)), "{name}, PDF: {text}");
    }
}

/// Returns a text without what the breaking of lines adds and takes away.
pub(crate) fn bare(text: &str) -> String {
    text.chars()
        .filter(|character| {
            !character.is_whitespace() && !matches!(character, '-' | '\u{ad}' | '\u{200b}' | '\u{2010}')
        })
        .collect()
}

#[test]
fn a_control_character_is_refused_by_the_name_of_its_field() {
    let mut paths = Vec::new();
    every_field::case("ijh", &mut |path| {
        paths.push(path.to_owned());
        String::new()
    });
    let controls = ['\0', '\u{7}', '\u{b}', '\u{1b}', '\u{7f}', '\u{9f}', '\u{fffe}'];
    for (index, path) in paths.iter().enumerate() {
        let bad = format!("a{}b", controls[index % controls.len()]);
        let case = every_field::case("ijh", &mut |at| if at == path { bad.clone() } else { "goed".into() });
        // As the file of a user would have it: YAML takes these characters as such for no text at all.
        let file =
            case.to_string().replace('\u{7f}', "\\u007f").replace('\u{9f}', "\\u009f").replace('\u{fffe}', "\\ufffe");
        let problems = case::read(&SourceFile::new("case.yaml", file)).unwrap_err();
        let [problem] = problems.as_slice() else { panic!("{path}: {problems:?}") };
        assert_eq!((problem.code, argument(problem, "at")), (Code::CASE_BAD_CHARACTER, Some(path.as_str())));
    }
}

#[test]
fn forced_direction_is_told_and_prints_as_itself() {
    let turned = "naam \u{202e}txt.exe\u{202c} einde";
    let case = every_field::case("ijh", &mut |_| turned.into()).to_string();
    let read = told(case::read(&SourceFile::new("case.yaml", case.clone())));
    assert!(read.diagnostics.len() > 50);
    assert!(
        read.diagnostics.iter().all(|told| told.code == Code::CASE_FORCED_DIRECTION && argument(told, "at").is_some())
    );
    for_some_documents(&case, |document, workshop| {
        let page = told(workshop.render(document, "html", Options::default()));
        assert!(html::texts(&page).iter().any(|text| text.contains(turned)));
        printed_or_refused(workshop, document);
    });
}

#[test]
fn letters_of_the_world_and_pictures_print_or_are_refused_by_name() {
    let names =
        "Łukasz Şahin Ørsted Ångström Ðorđe Þór Œuvre Ελένη Олена შოთა أمينة 李小龍 👩🏽‍🦰 👋 🇧🇪 e\u{301} ﬁ \u{e000}";
    for text in names.split(' ') {
        let case = every_field::case("ijh", &mut |_| format!("begin {text} einde")).to_string();
        for_some_documents(&case, |document, workshop| {
            let page = told(workshop.render(document, "html", Options::default()));
            assert!(html::texts(&page).iter().any(|said| said.contains(text)), "{text}");
            printed_or_refused(workshop, document);
        });
    }
}

#[test]
fn ten_thousand_characters_in_a_field_are_printed_to_the_last() {
    for (piece, times) in [("w", 10_000), ("woord ", 1_667)] {
        let long = piece.repeat(times);
        let is_long = |path: &str| matches!(path, "meeting.agenda.0.title" | "client_system.0.name");
        let case = every_field::case("ijh", &mut |path| if is_long(path) { long.clone() } else { "kort".into() });
        for_some_documents(&case.to_string(), |document, workshop| {
            // A page may end anywhere in it.
            let print = pdf::text_of(&told(workshop.render(document, "pdf", FLAT)));
            assert!(bare(&print).matches(piece.trim()).count() >= times, "{}", document.meta.document);
            let page = told(workshop.render(document, "html", Options::default()));
            assert!(html::texts(&page).iter().any(|text| text.contains(long.trim())));
        });
    }
}

/// Hands over a sheet and a table, each of which shows names and texts.
fn for_some_documents(case: &str, check: impl Fn(&Document, &Workshop) + Sync) {
    let workshop = told(Workshop::open(FIRST).case_text("case.yaml", case));
    let mut jobs = workshop.all_jobs();
    jobs.retain(|job| matches!(&*job.document, "agenda" | "aanwezigheid"));
    jobs.dedup_by(|one, other| one.document == other.document);
    workshop.each(&jobs, |job| check(&workshop.document(job), &workshop));
}

/// A document that no face can print is refused, and each refusal names the field and the characters.
fn printed_or_refused(workshop: &Workshop, document: &Document) {
    let refused: Diagnostics = workshop.render(document, "pdf", FLAT).err().unwrap_or_default();
    for problem in &refused {
        assert_eq!((problem.code, problem.severity), (Code::RENDER_NO_GLYPH, Severity::Error));
        assert!(argument(problem, "field").is_some_and(|field| !field.is_empty()), "{problem:?}");
        assert!(argument(problem, "characters").is_some_and(|which| which.starts_with("U+")), "{problem:?}");
    }
}

fn argument<'a>(problem: &'a Diagnostic, name: &str) -> Option<&'a str> {
    problem.args.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
}
