//! Files as other programs and other people write them: other encodings, line ends and styles of YAML.

use bundel::collect::Raw;
use bundel::locale::FIRST;

use super::SMALL;
use super::run::{Ran, Run};
use crate::collect::{made, saved, text};
use crate::workshop::Workshop;

fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[test]
fn a_case_in_another_encoding_is_refused_by_its_name_with_what_to_do() {
    let name = SMALL.replace("Sam", "Zoé");
    let windows: Vec<u8> = name.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    Run::new().file("a.yaml", wide(&format!("\u{feff}{name}"))).args(["check", "a.yaml"]).run().accept("file-utf-16");
    Run::new().file("a.yaml", windows).args(["check", "a.yaml"]).run().accept("file-windows");
}

fn with_messages(path: &str, content: impl AsRef<[u8]>) -> Ran {
    Run::new().file(path, content).args(["list", "sets", "--locales", "locales"]).run()
}

#[test]
fn what_is_wrong_with_messages_laid_over_is_told_with_its_place() {
    let path = "locales/nl-BE/ijh/toestemming.ftl";
    assert_eq!(with_messages(path, "\u{feff}title = Eén titel\r\n    .subtitle = Twee\r\n").status, 0);
    with_messages(path, wide("title = Eén titel\n")).accept("messages-utf-16");
    with_messages(path, "title = Eén titel\nguide-heading = é { $naam } { titel }\n").accept("messages-unresolved");
    with_messages("locales/nl-BE/toestemming.ftl", "title = Eén titel\n").accept("messages-astray");
}

/// One case in styles that have little in common.
const STYLES: [(&str, &str); 4] = [
    (
        "between brackets over several lines",
        "# ons nummer
{\"case\": klein-1, set: ijh, desk: antwerpen,   # zo
  participants: [
    {id: hulp, name: {given: Sam, family: Claus},
     capacity: professional, organisation: De Kaai}, # van De Kaai
  ],
  meeting: {date: 2026-12-01,
    time: \"14:00\", place: De Kaai},
  plan: {coordinator: hulp, mandate: {from: 2026-12-01,  # afgesproken
    tasks: bellen}}
}
",
    ),
    (
        "with signs before keys, a mark and line ends of elsewhere",
        "\u{feff}case: klein-1\r
set: ijh\r
\"desk\": antwerpen\r
participants:\r
- ? id\r
  : hulp\r
  name:\r
      given: >-\r
        Sam\r
      family: 'Claus'   # met een C\r
  capacity: professional\r
  organisation: De Kaai\r
meeting:\r
    date: 2026-12-01\r
    time: \"14:00\"\r
    place: De Kaai\r
plan:\r
  coordinator: hulp\r
  mandate:\r
      from: 2026-12-01\r
      tasks: |  # afgesproken\r
        bellen\r
\r
     # diep, op het einde\r
",
    ),
    (
        "with what stands elsewhere",
        "%YAML 1.2
---
case: klein-1
set: ijh
desk: antwerpen
participants:
  - &hulp
    id: hulp
    name: {given: Sam, family: Claus}
    capacity: professional
    organisation: &kaai De Kaai
meeting: {date: &dag 2026-12-01, time: \"14:00\", place: *kaai}
plan:
  coordinator: hulp
  mandate:
    from: *dag
    # wat
    tasks: bellen
...
",
    ),
    (
        "as JSON",
        "{
  \"case\": \"klein-1\",
  \"set\": \"ijh\",
  \"desk\": \"antwerpen\",
  \"participants\": [
    { \"id\": \"hulp\", \"name\": \"Sam Claus\", \"capacity\": \"professional\", \"organisation\": \"De Kaai\" }
  ],
  \"meeting\": { \"date\": \"2026-12-01\", \"time\": \"14:00\", \"place\": \"De Kaai\" },
  \"plan\": {
    \"coordinator\": \"hulp\",
    \"mandate\": {
      \"from\": \"2026-12-01\",
      \"tasks\": \"bellen\"
    }
  }
}
",
    ),
];

#[test]
fn answers_go_into_a_case_of_any_style_and_all_else_stays() {
    for (number, (style, case)) in STYLES.iter().enumerate() {
        let document = made(
            &Workshop::open(FIRST).case_text("a.yaml", case).unwrap_or_else(|problems| panic!("{style}: {problems:?}")),
            "mandaat-hulpcoordinator",
            None,
        );
        let day = Raw::Day { day: "1".into(), month: "3".into(), year: "2027".into() };
        let form = saved(
            &document,
            &[
                ("plan.mandate.until", day),
                ("plan.mandate.hours_a_week", text("2")),
                ("plan.mandate.tasks", text("bellen\nschrijven: elke week")),
                ("coordinator.phone", text("03 000 00 09")),
            ],
        );
        let run = Run::new().file("a.yaml", case).file("formulier.json", form);
        let ran = run.args(["collect", "formulier.json", "--into", "a.yaml", "--today", "2026-11-20"]).run();
        assert_eq!(ran.status, 0, "{style}: {}{}", ran.stdout, ran.stderr);
        let after = std::fs::read_to_string(ran.path("a.yaml")).unwrap();
        insta::with_settings!({
            snapshot_path => concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli"),
            prepend_module_to_snapshot => false,
            omit_expression => true,
            description => *style,
        }, {
            insta::assert_snapshot!(format!("style-{}", number + 1), after.replace('\r', "␍").replace('\u{feff}', "[BOM]"));
        });
    }
}
