//! The blocks of the sample.

use super::HOSTILE;
use super::fields::{Pick, choices, date, required, text};
use crate::model::*;

pub(super) fn body() -> Vec<Block> {
    vec![
        Block::Letterhead(Letterhead {
            to: vec!["Lotte Janssens".into(), "Voorbeeldlaan 12".into(), "2018 Antwerpen".into()],
            dated: "Antwerpen, 12 november 2026".into(),
            references: vec![fact("case", "Ons kenmerk", datum("ant-2026-014"))],
        }),
        Block::Guide(Guide {
            heading: "Wat u eerst wilt weten".into(),
            clauses: vec![
                clause("wie", "Wie mag een overleg vragen?", "Iedereen die bij de zorg betrokken is, ook u zelf."),
                clause("hoelang", "Hoelang duurt het?", "Binnen vijf werkdagen hoort u van ons."),
            ],
        }),
        applicant(),
        agreements(),
        hostile(),
        meeting(),
        Block::Cut { label: "Knip hier en geef de strook terug".into() },
        Block::PageBreak,
        signing(),
    ]
}

fn applicant() -> Block {
    let bday = date("client.birth_date", "Geboortedatum", Some(("2011-03-02", "2 maart 2011")));
    section(
        "aanvrager",
        "1",
        "Wie vraagt het overleg aan?",
        vec![
            Block::Fields {
                legend: "Aanvrager".into(),
                shown: false,
                fields: vec![
                    required(text("request.by.name", "Voor- en achternaam", Some("Dirk Maes"), Width::TwoThirds)),
                    Field { width: Width::Third, ..required(date("request.date", "Datum van de aanvraag", None)) },
                    Field {
                        kind: FieldKind::Phone,
                        hint: Some("Een nummer waarop we u overdag bereiken.".into()),
                        ..text("request.by.phone", "Telefoon", None, Width::Half)
                    },
                    Field {
                        kind: FieldKind::Email,
                        ..text("request.by.email", "E-mailadres", Some("dirk@example.org"), Width::Half)
                    },
                    Field {
                        kind: FieldKind::Text { autocomplete: Some("street-address".into()) },
                        ..text("request.by.address", "Adres", None, Width::Full)
                    },
                    Field { width: Width::Half, ..bday },
                    Field { kind: FieldKind::Time, ..text("request.time", "Uur", Some("14:00"), Width::Third) },
                    Field {
                        kind: FieldKind::Number { unit: Some("km".into()) },
                        value: Some(Value::Number("12,5".into())),
                        ..text("request.distance", "Afstand", None, Width::Third)
                    },
                    Field {
                        kind: FieldKind::LongText { lines: 5 },
                        hint: Some("Schrijf het gerust zoals u het zou vertellen.".into()),
                        ..required(text("request.needs", "Waarom vraagt u dit overleg?", None, Width::Full))
                    },
                    required(choices(
                        "request.urgent",
                        "Is het dringend?",
                        Pick::YesNo,
                        &["Ja", "Nee"],
                        Some(Value::Bool(false)),
                    )),
                    choices(
                        "client.living",
                        "Waar woont u?",
                        Pick::OneOf,
                        &["Thuis", "Bij familie", "In een voorziening"],
                        None,
                    ),
                    choices(
                        "request.domains",
                        "Waarover gaat het?",
                        Pick::AnyOf,
                        &["School", "Wonen", "Gezondheid"],
                        Some(Value::Chosen(vec!["wonen".into()])),
                    ),
                    Field {
                        kind: FieldKind::Tick,
                        ..required(text("request.agreed", "De cliënt weet van deze aanvraag", None, Width::Full))
                    },
                ],
            },
            Block::Office {
                heading: "In te vullen door het loket".into(),
                fields: vec![
                    Field { width: Width::Half, ..date("office.received", "Ontvangen op", None) },
                    text("office.number", "Dossiernummer", None, Width::Half),
                ],
            },
        ],
    )
}

fn agreements() -> Block {
    section(
        "afspraken",
        "2",
        "Afspraken en feiten",
        vec![
            Block::Facts {
                facts: vec![
                    fact("meeting.date", "Datum", datum("12 november 2026")),
                    fact(
                        "meeting.place",
                        "Plaats",
                        vec![Inline::Blank { path: "meeting.place".into(), label: "plaats van het overleg".into() }],
                    ),
                ],
            },
            Block::Table(table(
                "wie",
                "Wie contacteren we?",
                vec![
                    Row {
                        headed: true,
                        cells: vec![
                            Cell::Text { content: datum("Noor Peeters") },
                            Cell::Field(Box::new(text(
                                "people.noor.organisation",
                                "Organisatie",
                                Some("CLB Voorbeeld"),
                                Width::Full,
                            ))),
                            Cell::Field(Box::new(Field {
                                kind: FieldKind::Tick,
                                ..text("people.noor.present", "Aanwezig", None, Width::Full)
                            })),
                        ],
                    },
                    Row {
                        headed: false,
                        cells: vec![
                            Cell::Field(Box::new(text("people.1.name", "Naam", None, Width::Full))),
                            Cell::Field(Box::new(text("people.1.organisation", "Organisatie", None, Width::Full))),
                            Cell::Field(Box::new(Field {
                                kind: FieldKind::Tick,
                                ..text("people.1.present", "Aanwezig", None, Width::Full)
                            })),
                        ],
                    },
                ],
            )),
            Block::Table(Table {
                empty: Some("Er zijn nog geen afspraken.".into()),
                ..table("leeg", "Afspraken", vec![])
            }),
            Block::Notice(Notice {
                tone: Tone::Info,
                heading: Some("Goed om te weten".into()),
                content: prose("Een overleg is gratis."),
            }),
            Block::Notice(Notice {
                tone: Tone::Warning,
                heading: Some("Let op".into()),
                content: prose("Bij acuut gevaar belt u 112."),
            }),
            Block::Notice(Notice {
                tone: Tone::Privacy,
                heading: None,
                content: prose("We bewaren uw gegevens niet langer dan nodig."),
            }),
            Block::Notice(Notice {
                tone: Tone::LeftOut,
                heading: None,
                content: prose("Eén doel staat niet in dit exemplaar."),
            }),
            Block::Chart(chart()),
        ],
    )
}

/// Everything hostile, in each place that takes a text.
fn hostile() -> Block {
    let mut blocks: Vec<_> = HOSTILE
        .iter()
        .enumerate()
        .map(|(at, hostile)| Block::Fields {
            legend: (*hostile).into(),
            shown: true,
            fields: vec![
                Field {
                    id: format!("hostile[{at}={hostile}]"),
                    hint: Some((*hostile).into()),
                    ..text("", hostile, Some(hostile), Width::Half)
                },
                Field {
                    kind: FieldKind::LongText { lines: 2 },
                    ..text(&format!("hostile.long.{at}"), "Meer", Some(hostile), Width::Half)
                },
            ],
        })
        .collect();
    blocks.push(Block::Prose { content: vec![Node::Paragraph { content: inlines() }, list(None), list(Some(3))] });
    blocks.push(Block::Clause(Clause {
        id: "noten".into(),
        number: Some("4".into()),
        heading: Some(plain_text("Alleen wat nodig is")),
        content: vec![
            Node::Heading { content: plain_text("Een tussenkop") },
            Node::Paragraph {
                content: vec![
                    Inline::Text { text: "U deelt alleen wat nodig is.".into() },
                    Inline::NoteReference { number: 1 },
                ],
            },
            Node::Note { number: 1, content: prose("Artikel 458 van het Strafwetboek.") },
        ],
        source: vec!["S1 §5.1.2".into()],
    }));
    section("proef", "3", "Vreemde tekst blijft tekst", blocks)
}

fn inlines() -> Inlines {
    let link = |url: &str, text: &str| Inline::Link { url: url.into(), content: plain_text(text) };
    let space = || Inline::Text { text: " ".into() };
    vec![
        Inline::Emphasis { content: plain_text("zacht") },
        space(),
        Inline::Strong { content: plain_text("sterk") },
        space(),
        Inline::Foreign { language: "en".into(), content: plain_text("informed consent") },
        Inline::Break,
        link("https://example.org/a?b=c&d", "de folder"),
        space(),
        link("mailto:loket@example.org", "loket@example.org"),
        space(),
        link("javascript:alert(1)", "geen koppeling"),
        space(),
        Inline::Datum { path: "x".into(), text: format!("null\0byte {}", "lang".repeat(3)) },
    ]
}

fn meeting() -> Block {
    let question = |at: usize, label: &str| Question {
        number: Some(at.to_string()),
        field: choices(
            &format!("answers.q{at}"),
            label,
            Pick::OneOf,
            &["Niet", "Een beetje", "Goed", "Heel goed"],
            None,
        ),
    };
    section(
        "overleg",
        "4",
        "Op het overleg",
        vec![
            Block::Questions(Questions {
                id: "tevreden".into(),
                legend: "Hoe was het overleg voor u?".into(),
                head: "Mijn ervaring".into(),
                answers: ["Niet", "Een beetje", "Goed", "Heel goed"].map(Into::into).into(),
                items: vec![
                    question(1, "Ik kon zeggen wat ik wilde zeggen."),
                    question(2, "Ik begreep wat er werd afgesproken."),
                ],
            }),
            Block::Checklist(Checklist {
                legend: "Vóór het overleg".into(),
                items: vec![CheckItem {
                    field: Field {
                        kind: FieldKind::Tick,
                        ..text("answers.zaal", "De zaal is toegankelijk met een rolstoel", None, Width::Full)
                    },
                    note: Some("Vraag ook naar een rustige wachtplek.".into()),
                }],
            }),
            Block::Agenda {
                heads: ["Nr.", "Punt", "Door wie", "Minuten"].map(Into::into).into(),
                items: vec![AgendaItem {
                    number: 1,
                    title: "Kennismaking <b>en</b> doel".into(),
                    aim: Some("om te weten".into()),
                    by: Some("Dirk Maes".into()),
                    minutes: Some("10".into()),
                    carried_over: Some("(van vorige keer)".into()),
                }],
            },
            Block::Table(attendance()),
        ],
    )
}

/// A sheet with more columns than a telephone is wide, and every kind of cell.
fn attendance() -> Table {
    let heads = ["Naam", "Organisatie", "Telefoon", "Wijze van aanwezigheid", "Aangekomen op", "Handtekening"];
    let cells = |row: usize| {
        let id = |part: &str| format!("attendance.{row}.{part}");
        let way = choices(&id("way"), heads[3], Pick::OneOf, &["Ter plaatse", "Online"], None);
        let sign = Field { kind: FieldKind::Signature, ..text(&id("sign"), heads[5], None, Width::Full) };
        [
            Cell::Text { content: datum("Noor Peeters-Vandenbroucke") },
            Cell::Field(Box::new(text(&id("organisation"), heads[1], Some("CLB Voorbeeldstad"), Width::Full))),
            Cell::Field(Box::new(Field { kind: FieldKind::Phone, ..text(&id("phone"), heads[2], None, Width::Full) })),
            Cell::Field(Box::new(way)),
            Cell::Field(Box::new(date(&id("date"), heads[4], None))),
            Cell::Field(Box::new(sign)),
        ]
    };
    let columns = heads.map(|label| Column { id: label.into(), label: label.into(), weight: 1 });
    let rows = (1..=2).map(|row| Row { headed: true, cells: cells(row).into() }).collect();
    Table { columns: columns.into(), ..table("aanwezig", "Wie is er?", rows) }
}

fn signing() -> Block {
    section(
        "ondertekening",
        "5",
        "Ondertekening",
        vec![Block::Signatures {
            signatures: vec![Signature {
                id: "sign.applicant".into(),
                role: "Aanvrager".into(),
                statement: Some("Ik heb de cliënt over deze aanvraag verteld.".into()),
                fields: vec![
                    text("sign.applicant.name", "Voor- en achternaam", Some("Dirk Maes"), Width::Half),
                    Field { width: Width::Half, ..date("sign.applicant.date", "Datum", None) },
                ],
                signature: Field {
                    kind: FieldKind::Signature,
                    ..text("sign.applicant.signature", "Handtekening", None, Width::Full)
                },
            }],
        }],
    )
}

fn chart() -> Chart {
    let scale = ["Het gaat niet", "Het gaat moeilijk", "Het gaat", "Het gaat goed", "Het gaat heel goed"];
    let series = |label: &str, values: [Option<u8>; 4]| Series { label: label.into(), values: values.into() };
    let columns = ["Gebied", "mrt. 2026", "juni 2026", "okt. 2026"];
    let row = |cells: [&str; 4]| Row {
        headed: true,
        cells: cells.iter().map(|text| Cell::Text { content: plain_text(text) }).collect(),
    };
    Chart {
        id: "evolutie".into(),
        caption: "Hoe het gaat, over een jaar".into(),
        alt: "Wonen gaat van moeilijk naar goed; school blijft gelijk.".into(),
        moments: ["mrt. 2026", "juni 2026", "okt. 2026", "jan. 2027"].map(Into::into).into(),
        scale: scale.map(Into::into).into(),
        series: vec![
            series("Wonen", [Some(2), Some(3), Some(4), Some(4)]),
            series("School", [Some(3), None, Some(3), Some(2)]),
            series("Vrije tijd", [Some(1), Some(1), Some(5), None]),
            series("Geld", [Some(4), Some(5), Some(5), Some(5)]),
        ],
        table: Table {
            columns: columns.map(|label| Column { id: label.into(), label: label.into(), weight: 1 }).into(),
            ..table(
                "evolutie-gegevens",
                "Gegevens van de grafiek",
                vec![row(["Wonen", "2", "3", "4"]), row(["School", "3", "–", "3"])],
            )
        },
    }
}

fn section(id: &str, number: &str, heading: &str, body: Vec<Block>) -> Block {
    Block::Section(Section { id: id.into(), number: Some(number.into()), heading: plain_text(heading), body })
}

fn clause(id: &str, heading: &str, text: &str) -> Clause {
    Clause { id: id.into(), number: None, heading: Some(plain_text(heading)), content: prose(text), source: vec![] }
}

fn fact(id: &str, label: &str, content: Inlines) -> Fact {
    Fact { id: id.into(), label: label.into(), content }
}

fn table(id: &str, caption: &str, rows: Vec<Row>) -> Table {
    let column = |id: &str, label: &str, weight| Column { id: id.into(), label: label.into(), weight };
    Table {
        id: id.into(),
        caption: caption.into(),
        caption_shown: true,
        columns: vec![
            column("name", "Naam", 2),
            column("organisation", "Organisatie", 2),
            column("present", "Aanwezig", 1),
        ],
        rows,
        empty: None,
    }
}

fn list(start: Option<u32>) -> Node {
    Node::List { start, items: vec![prose("Eerst dit"), prose("Dan dat")] }
}

fn prose(text: &str) -> Vec<Node> {
    vec![Node::Paragraph { content: plain_text(text) }]
}

fn plain_text(text: &str) -> Inlines {
    vec![Inline::Text { text: text.into() }]
}

fn datum(text: &str) -> Inlines {
    vec![Inline::Datum { path: "path".into(), text: text.into() }]
}
