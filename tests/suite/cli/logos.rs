//! Logos from outside: bounded, from their own folder, and with nothing in them but the picture.

use std::fs::File;
use std::os::unix::fs::symlink;

use super::SMALL;
use super::run::{Ran, Run};

const PAPER: &str = "output/klein-1/during/aanwezigheid.nl-BE.html";

fn with(logo: &str) -> Run {
    Run::new().file("map/a.yaml", format!("{SMALL}organisation: {{logo: {logo}, logo_alt: De Kaai}}\n"))
}

fn build(run: Run) -> Ran {
    run.args(["build", "map/a.yaml", "--document", "aanwezigheid", "--today", "2026-11-20"]).run()
}

#[test]
fn a_logo_that_never_ends_is_not_begun() {
    let run = with("nul.png");
    symlink("/dev/zero", run.folder().join("map/nul.png")).unwrap();
    build(run).accept("logo-link");
    let run = with("groot.png");
    File::create(run.folder().join("map/groot.png")).unwrap().set_len(1 << 40).unwrap();
    build(run).accept("logo-large");
    build(with("/dev/zero")).accept("logo-device");
}

#[test]
fn a_logo_lies_in_the_folder_of_its_case() {
    build(with("../elders.svg").file("elders.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")).accept("logo-outside");
}

#[test]
fn a_drawing_is_shown_without_what_is_not_drawn() {
    let drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='20'><metadata>Jan Peeters</metadata>\
        <script>alert(1)</script><rect width='20' height='20' fill='#123456' onclick='alert(2)'/></svg>";
    let ran = build(with("logo.svg").file("map/logo.svg", drawing));
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let shown = shown(&ran.text(PAPER), "image/svg+xml");
    assert!(shown.contains("#123456"), "{shown}");
    assert!(!shown.contains("Jan") && !shown.contains("alert"), "{shown}");
}

#[test]
fn a_drawing_with_effects_is_refused() {
    let drawing = "<svg xmlns='http://www.w3.org/2000/svg'><filter id='f'><feTurbulence/></filter></svg>";
    build(with("logo.svg").file("map/logo.svg", drawing)).accept("logo-effects");
}

#[test]
fn a_photograph_is_shown_without_what_the_camera_noted() {
    let photograph =
        std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/documents/house-style/logo.jpg")).unwrap();
    assert!(photograph.windows(11).any(|bytes| bytes == b"Jan Peeters"));
    let ran = build(with("logo.jpg").file("map/logo.jpg", &photograph));
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let shown = shown(&ran.text(PAPER), "image/jpeg");
    assert!(!shown.contains("Jan Peeters") && shown.len() > 100);
    let paper = std::fs::read(ran.path("output/klein-1/during/aanwezigheid.nl-BE.pdf")).unwrap();
    assert!(!paper.windows(11).any(|bytes| bytes == b"Jan Peeters"));
}

/// Returns what the address of the logo holds, byte by byte.
fn shown(page: &str, media_type: &str) -> String {
    let (_, after) = page.split_once(&format!("data:{media_type};base64,")).expect("the page shows a logo");
    let digits = after.split('"').next().unwrap_or_default();
    let value = |digit: u8| match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'+' => 62,
        _ => 63,
    };
    let digits: Vec<u8> = digits.bytes().filter(|digit| *digit != b'=').map(value).collect();
    let bytes = digits.chunks(4).flat_map(|four| {
        let bits = four.iter().fold(0_u32, |bits, digit| bits << 6 | u32::from(*digit)) << (6 * (4 - four.len()));
        bits.to_be_bytes()[1..four.len()].to_vec()
    });
    bytes.map(char::from).collect()
}
