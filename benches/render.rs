//! How fast documents become PDF, and in how much memory.
//!
//! `cargo bench --profile dev --bench render` measures with the build that the tests have already made.
//! Documents are distinct two-page forms of some thirty fields: equal ones would come out of a cache. `filled` are those
//! that were laid out once.

#![expect(clippy::print_stdout, reason = "a measurement is printed")]

use std::num::NonZeroUsize;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use bundel::diagnostic::Diagnostics;
use bundel::model::{
    Block, Choice, Chrome, Direction, Document, Field, FieldKind, Filling, Inline, Issuer, Kind, Meta, Section, Value,
    Width,
};
use bundel::render::pdf::{Form, Press};
use bundel::render::workers::on_workers;
use bundel::render::{Fields, Options, Provenance, Render};
use bundel::tree::Tree;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let start = Instant::now();
    let press = Press::open(&Tree::embedded()).expect("the embedded theme is right");
    println!("faces and theme read           {:8.1} ms", milliseconds(start));
    let fillable = Options { fields: Fields::Fillable, provenance: Provenance::Hidden };
    let flat = Options { fields: Fields::Flat, ..fillable };
    press.render(&form(0), &fillable).expect("a form is right");
    println!("first document, from the start {:8.1} ms", milliseconds(start));
    println!("memory                         {:8.1} MB", memory("VmHWM:"));
    for (name, options) in [("flat", flat), ("fillable", fillable)] {
        for threads in [1, 2] {
            batch(name, threads, 200, |number| press.render(&form(number), &options));
        }
    }
    for count in [100, 2_000] {
        batch("fillable", 2, count, |number| press.render(&form(number), &fillable));
    }
    let blank = Form::lay_out(&press, &form(0), Provenance::Hidden).expect("a form is right");
    for threads in [1, 2] {
        batch("filled", threads, 5_000, |number| blank.fill(&form(number)));
    }
}

/// Makes distinct forms on some threads, and prints how fast and with how much memory.
fn batch<F>(name: &str, threads: usize, count: u32, make: F)
where
    F: Fn(usize) -> Result<Vec<u8>, Diagnostics> + Sync,
{
    let count = NonZeroUsize::new(count as usize).expect("some documents");
    let threads = NonZeroUsize::new(threads).expect("some threads");
    let (start, mut bytes, mut done) = (Instant::now(), 0, 0);
    let work = |number: usize| make(number).expect("a form is right").len();
    on_workers(threads, &AtomicBool::new(false), 1..=count.get(), work, |_, length| {
        bytes += length.expect("no form panics");
        done += 1;
    });
    let rate = 1_000.0 * f64::from(done) / milliseconds(start);
    println!(
        "{name:8} {threads} thread(s) {count:5}: {rate:6.1} documents/s, {:5} bytes each, {:6.1} MB now, {:6.1} MB at most",
        bytes / count,
        memory("VmRSS:"),
        memory("VmHWM:"),
    );
}

fn milliseconds(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1_000.0
}

/// Returns an entry of the process's status in megabytes; nothing where the system has none.
#[expect(clippy::disallowed_methods, reason = "memory is told by a file")]
fn memory(entry: &str) -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(entry)).unwrap_or_default();
    line.split_whitespace().next().and_then(|kilobytes| kilobytes.parse::<f64>().ok()).unwrap_or_default() / 1_024.0
}

/// Returns a form of some thirty fields, different for each number.
fn form(number: usize) -> Document {
    let body = ["aanvrager", "client", "vraag", "betrokken", "toestemming"].map(|id| section(id, number)).into();
    Document { meta: meta(number), chrome: chrome(), body }
}

fn section(id: &str, number: usize) -> Block {
    let choices = |labels: [&str; 3]| labels.map(|label| Choice { value: label.into(), label: label.into() }).into();
    let text = || FieldKind::Text { autocomplete: None };
    let fields = vec![
        field(id, "naam", text(), Width::Half, Some(format!("Voorbeeld {number}"))),
        field(id, "functie", text(), Width::Half, None),
        field(id, "datum", FieldKind::Date, Width::Half, None),
        field(id, "telefoon", FieldKind::Phone, Width::Half, Some(format!("03 555 {number:04}"))),
        field(
            id,
            "keuze",
            FieldKind::OneOf { choices: choices(["alleen", "met ouders", "elders"]) },
            Width::Full,
            None,
        ),
        field(
            id,
            "uitleg",
            FieldKind::LongText { lines: 3 },
            Width::Full,
            Some(format!("Dossier {number} in {id}. {STORY}")),
        ),
    ];
    let prose = Block::Prose {
        content: vec![bundel::model::Node::Paragraph { content: vec![Inline::Text { text: STORY.into() }] }],
    };
    let heading = vec![Inline::Text { text: format!("Deel {id}") }];
    let body = vec![prose, Block::Fields { legend: id.into(), shown: false, fields }];
    Block::Section(Section { id: id.into(), number: None, heading, body })
}

const STORY: &str = "Sinds september gaat het niet meer elke dag goed op school. Er zijn vijf diensten betrokken, die elkaar \
                     nog niet samen zagen.";

fn field(group: &str, name: &str, kind: FieldKind, width: Width, value: Option<String>) -> Field {
    Field {
        id: format!("{group}.{name}"),
        label: name.into(),
        hint: None,
        tooltip: format!("{name} in {group}"),
        required: false,
        kind,
        value: value.map(Value::Text),
        width,
    }
}

fn meta(number: usize) -> Meta {
    Meta {
        document: "aanmelding".into(),
        set: "lco".into(),
        version: "1.0.0".into(),
        number: "LCO-01".into(),
        kind: Kind::Form,
        title: "Aanmelding voor cliëntoverleg".into(),
        subtitle: None,
        language: "nl-BE".into(),
        direction: Direction::Ltr,
        date: "2026-11-12".into(),
        date_text: "12 november 2026".into(),
        law_day: "2026-11-12".into(),
        laws: std::collections::BTreeMap::new(),
        case: Some(format!("zaak-{number}")),
        recipient: None,
        recipient_name: None,
        desk: None,
        filling: Filling::Filled,
        confidential: true,
        bookmarks: false,
        issuer: Issuer {
            name: Some("Voorbeeldloket".into()),
            lines: vec!["Voorbeeldstraat 1, 2000 Antwerpen".into()],
            colour: None,
            logo: None,
        },
    }
}

fn chrome() -> Chrome {
    Chrome {
        page_of: "pagina {page} van {pages}".into(),
        confidential: "Vertrouwelijk".into(),
        form: "LCO-01 · versie 1.0.0".into(),
        copy_for: None,
        contact: "Contact".into(),
        required: "verplicht".into(),
        required_note: "Velden met ‘verplicht’ moet u invullen.".into(),
        date_parts: ["dag", "maand", "jaar"].map(Into::into).into(),
        notes: "Noten".into(),
        source: "Bron".into(),
        sign_place: "Plaats".into(),
        sign_date: "Datum".into(),
        sign_name: "Naam".into(),
        sign: "Handtekening".into(),
        ticked: "aangevinkt".into(),
        not_ticked: "niet aangevinkt".into(),
        empty: "niet ingevuld".into(),
        skip_to_content: "Naar de inhoud".into(),
        save: "Bewaar".into(),
        print: "Druk af".into(),
        ..Chrome::default()
    }
}
