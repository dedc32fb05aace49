//! Documents for the tests: one that uses every block, as a desk in Flanders would.

use crate::model::*;

pub(in crate::render::pdf) fn words(text: &str) -> Inlines {
    vec![Inline::Text { text: text.into() }]
}

pub(in crate::render::pdf) fn paragraph(text: &str) -> Node {
    Node::Paragraph { content: words(text) }
}

pub(in crate::render::pdf) fn meta(kind: Kind, title: &str) -> Meta {
    Meta {
        document: "aanmelding".into(),
        set: "lco".into(),
        version: "1.0.0".into(),
        number: "LCO-01".into(),
        kind,
        title: title.into(),
        subtitle: Some("Lokaal cliëntoverleg".into()),
        language: "nl-BE".into(),
        direction: Direction::Ltr,
        date: "2026-11-12".into(),
        date_text: "12 november 2026".into(),
        law_day: "2026-11-12".into(),
        laws: std::collections::BTreeMap::new(),
        case: Some("ant-2026-014".into()),
        recipient: Some("d-maes".into()),
        recipient_name: Some("Dirk Maes".into()),
        desk: Some("antwerpen".into()),
        filling: Filling::Filled,
        confidential: true,
        bookmarks: false,
        issuer: Issuer {
            name: Some("Voorbeeldloket Antwerpen".into()),
            lines: ["Voorbeeldstraat 1, 2000 Antwerpen", "03 555 01 00", "loket@voorbeeld.example"]
                .map(Into::into)
                .into(),
            colour: None,
            logo: None,
        },
    }
}

pub(in crate::render::pdf) fn chrome() -> Chrome {
    Chrome {
        page_of: "pagina {page} van {pages}".into(),
        confidential: "Vertrouwelijk".into(),
        form: "LCO-01 · versie 1.0.0".into(),
        copy_for: Some("Exemplaar voor Dirk Maes".into()),
        contact: "Contact".into(),
        required: "verplicht".into(),
        required_note: "Velden met ‘verplicht’ moet u invullen.".into(),
        date_parts: ["dag", "maand", "jaar"].map(Into::into).into(),
        notes: "Noten".into(),
        source: "Bron:".into(),
        sign_place: "Plaats".into(),
        sign_date: "Datum".into(),
        sign_name: "Voor- en achternaam".into(),
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

pub(in crate::render::pdf) fn field(id: &str, label: &str, kind: FieldKind, width: Width) -> Field {
    Field {
        id: id.into(),
        label: label.into(),
        hint: None,
        tooltip: format!("{label}, in de groep van {id}"),
        required: false,
        kind,
        value: None,
        width,
    }
}

pub(in crate::render::pdf) fn text(id: &str, label: &str, width: Width) -> Field {
    field(id, label, FieldKind::Text { autocomplete: None }, width)
}

pub(in crate::render::pdf) fn filled(mut field: Field, value: &str) -> Field {
    field.value = Some(Value::Text(value.into()));
    field
}

pub(in crate::render::pdf) fn choices(labels: &[&str]) -> Vec<Choice> {
    labels.iter().map(|label| Choice { value: label.replace(' ', "-"), label: (*label).into() }).collect()
}

fn table_column(id: &str, label: &str, weight: u8) -> Column {
    Column { id: id.into(), label: label.into(), weight }
}

fn section(id: &str, number: &str, heading: &str, body: Vec<Block>) -> Block {
    Block::Section(Section { id: id.into(), number: Some(number.into()), heading: words(heading), body })
}

fn clause(id: &str, heading: Option<&str>, content: Vec<Node>) -> Clause {
    Clause { id: id.into(), number: None, heading: heading.map(words), content, source: vec!["S1 §5.1.2".into()] }
}

fn fields(legend: &str, shown: bool, fields: Vec<Field>) -> Block {
    Block::Fields { legend: legend.into(), shown, fields }
}

/// A form as it is filled in: every kind of field, empty and known.
pub(in crate::render::pdf) fn form() -> Document {
    let body = vec![guide(), applicant(), situation(), involved(), statements(), signing(), office()];
    Document { meta: meta(Kind::Form, "Aanmelding voor cliëntoverleg"), chrome: chrome(), body }
}

fn guide() -> Block {
    let clauses = vec![
        clause(
            "wanneer",
            Some("Wanneer gebruikt u dit formulier?"),
            vec![paragraph(
                "U vraagt een cliëntoverleg aan als verschillende diensten samen met de cliënt naar een oplossing zoeken en er \
             alleen niet uit raken. De cliënt leest mee: bespreek de aanmelding vooraf.",
            )],
        ),
        clause(
            "wie",
            Some("Wie vult het in?"),
            vec![Node::List {
                start: None,
                items: vec![
                    vec![paragraph("de cliënt zelf, of zijn ouder")],
                    vec![paragraph("een hulpverlener, met akkoord van de cliënt")],
                ],
            }],
        ),
    ];
    Block::Guide(Guide { heading: "Dit moet u eerst weten".into(), clauses })
}

fn applicant() -> Block {
    let mut name = filled(text("request.by.name", "Voor- en achternaam", Width::Half), "Łukasz Şahin Đorđević");
    name.required = true;
    let mut mail = field("request.by.email", "E-mailadres", FieldKind::Email, Width::Half);
    mail.hint = Some("We sturen de uitnodiging naar dit adres.".into());
    let list = vec![
        name,
        text("request.by.function", "Functie", Width::Half),
        filled(text("request.by.organisation", "Organisatie", Width::TwoThirds), "Voorbeelddienst Zuid"),
        field("request.by.phone", "Telefoon", FieldKind::Phone, Width::Third),
        mail,
        field("request.date", "Datum van de aanmelding", FieldKind::Date, Width::Half),
    ];
    section("aanvrager", "1", "Wie vraagt het overleg aan?", vec![fields("Aanvrager", false, list)])
}

fn situation() -> Block {
    let mut living = field(
        "client.living",
        "Woonsituatie",
        FieldKind::OneOf {
            choices: choices(&["alleen", "met partner", "met beide ouders", "in een voorziening", "elders"]),
        },
        Width::Full,
    );
    living.value = Some(Value::Chosen(vec!["met-beide-ouders".into()]));
    let mut domains = field(
        "client.domains",
        "Over welke levensdomeinen gaat het?",
        FieldKind::AnyOf {
            choices: choices(&["wonen", "school of werk", "gezondheid", "vrije tijd", "geld", "relaties"]),
        },
        Width::Full,
    );
    domains.value = Some(Value::Chosen(vec!["wonen".into(), "geld".into()]));
    domains.hint = Some("Kruis alles aan wat past.".into());
    let mut born = field("client.birth_date", "Geboortedatum", FieldKind::Date, Width::Third);
    born.value = Some(Value::Date { iso: "2011-03-02".into(), text: "2 maart 2011".into() });
    let list = vec![
        filled(text("client.name", "Naam van de cliënt", Width::TwoThirds), "Lotte Janssens"),
        born,
        field("client.interpreter", "Tolk nodig?", FieldKind::YesNo { choices: choices(&["ja", "nee"]) }, Width::Third),
        field("client.time", "Beste uur om te bellen", FieldKind::Time, Width::Third),
        field("client.children", "Kinderen thuis", FieldKind::Number { unit: Some("kinderen".into()) }, Width::Third),
        living,
        domains,
        field("request.why", "Wat is de aanleiding?", FieldKind::LongText { lines: 4 }, Width::Full),
        field("request.agreed", "De cliënt kent deze aanmelding en gaat akkoord.", FieldKind::Tick, Width::Full),
    ];
    let notice = Block::Notice(Notice {
        tone: Tone::Warning,
        heading: Some("Geen diagnoses".into()),
        content: vec![paragraph(
            "Schrijf feiten en wensen op, in de woorden van de cliënt. Een diagnose hoort hier niet.",
        )],
    });
    let inner = section("toestand", "2.1", "Zo gaat het nu", vec![fields("Zo gaat het nu", true, list)]);
    section("client", "2", "Over de cliënt", vec![notice, inner])
}

fn involved() -> Block {
    let empty = |row: usize, column: &str| {
        Cell::Field(Box::new(text(&format!("participants.{row}.{column}"), column, Width::Full)))
    };
    let known = Row {
        headed: true,
        cells: ["Dirk Maes", "maatschappelijk werker", "Voorbeelddienst Zuid", "03 555 01 00"]
            .map(|text| Cell::Text { content: words(text) })
            .into(),
    };
    let blanks = (1..=4).map(|row| Row {
        headed: false,
        cells: ["name", "function", "organisation", "phone"].map(|column| empty(row, column)).into(),
    });
    let table = Table {
        id: "betrokkenen".into(),
        caption: "Wie is betrokken bij de cliënt".into(),
        caption_shown: true,
        columns: vec![
            table_column("name", "Naam", 3),
            table_column("function", "Functie", 3),
            table_column("organisation", "Organisatie", 3),
            table_column("phone", "Telefoon", 2),
        ],
        rows: std::iter::once(known).chain(blanks).collect(),
        empty: None,
    };
    section("betrokken", "3", "Wie is betrokken?", vec![Block::Table(table)])
}

fn statements() -> Block {
    let statement = |number: u8, label: &str, value: Option<bool>| {
        let kind = FieldKind::YesNo { choices: choices(&["ja", "nee"]) };
        let mut field = field(&format!("answers.aanmelding.stelling{number:02}"), label, kind, Width::Full);
        field.value = value.map(Value::Bool);
        Question { number: Some(number.to_string()), field }
    };
    let questions = Questions {
        id: "stellingen".into(),
        legend: "Voor het overleg".into(),
        head: "Stelling".into(),
        answers: vec!["Ja".into(), "Nee".into()],
        items: vec![
            statement(
                1,
                "Er zijn minstens drie diensten betrokken, of twee diensten van een verschillende sector.",
                Some(true),
            ),
            statement(2, "De cliënt weet wie er komt.", Some(false)),
            statement(3, "De vertrouwenspersoon is gevraagd.", None),
        ],
    };
    let check = |number: u8, label: &str, note: Option<&str>| CheckItem {
        field: field(&format!("answers.aanmelding.punt{number:02}"), label, FieldKind::Tick, Width::Full),
        note: note.map(Into::into),
    };
    let checklist = Checklist {
        legend: "Klaar om te versturen".into(),
        items: vec![
            check(1, "De cliënt heeft de aanmelding gelezen.", None),
            check(2, "De gedragscode is bezorgd.", Some("Ook aan wie later aansluit.")),
        ],
    };
    section("vooraf", "4", "Vooraf na te gaan", vec![Block::Questions(questions), Block::Checklist(checklist)])
}

fn signer(id: &str, role: &str) -> Signature {
    Signature {
        id: id.into(),
        role: role.into(),
        statement: Some("Ik ga akkoord met de aanmelding en met wat hierboven staat.".into()),
        fields: vec![
            text(&format!("{id}.name"), "Voor- en achternaam", Width::Full),
            field(&format!("{id}.date"), "Datum", FieldKind::Date, Width::Half),
        ],
        signature: field(&format!("{id}.signature"), "Handtekening", FieldKind::Signature, Width::Full),
    }
}

fn signing() -> Block {
    let prose = Block::Prose { content: vec![paragraph("Onderteken pas als u alles gelezen hebt.")] };
    let signatures = vec![signer("sign.client", "De cliënt"), signer("sign.applicant", "De aanvrager")];
    section("ondertekening", "5", "Ondertekening", vec![prose, Block::Signatures { signatures }])
}

fn office() -> Block {
    let fields = vec![
        text("office.number", "Dossiernummer", Width::Half),
        field("office.received", "Ontvangen op", FieldKind::Date, Width::Half),
    ];
    Block::Office { heading: "In te vullen door het loket".into(), fields }
}

/// A report: facts, an agenda, a chart, clauses with notes, lists and links, a line to cut.
pub(in crate::render::pdf) fn report() -> Document {
    let body = vec![
        Block::Facts { facts: facts() },
        section("punten", "1", "Punten", vec![agenda()]),
        section("evolutie", "2", "Evolutie", vec![Block::Chart(chart())]),
        section("afspraken", "3", "Afspraken", vec![Block::Clause(rich_clause())]),
        Block::PageBreak,
        section(
            "strook",
            "4",
            "Antwoordstrook",
            vec![
                Block::Notice(Notice {
                    tone: Tone::Privacy,
                    heading: Some("Uw gegevens".into()),
                    content: vec![paragraph("Het loket bewaart dit verslag tot een jaar na het laatste overleg.")],
                }),
                Block::Cut { label: "Knip hier en geef de strook terug".into() },
                fields(
                    "Strook",
                    false,
                    vec![text("strip.name", "Naam", Width::Half), text("strip.remark", "Opmerking", Width::Half)],
                ),
            ],
        ),
    ];
    let mut meta = meta(Kind::Report, "Verslag van het overleg");
    meta.bookmarks = true;
    Document { meta, chrome: chrome(), body }
}

fn facts() -> Vec<Fact> {
    vec![
        Fact {
            id: "meeting.date".into(),
            label: "Datum".into(),
            content: words("donderdag 12 november 2026, 14.00 uur"),
        },
        Fact {
            id: "meeting.place".into(),
            label: "Plaats".into(),
            content: words("Huis van het Kind, Voorbeeldplein 3, 2000 Antwerpen"),
        },
        Fact {
            id: "meeting.chair".into(),
            label: "Voorzitter".into(),
            content: vec![Inline::Blank { path: "chair.name".into(), label: "naam van de voorzitter".into() }],
        },
    ]
}

fn agenda() -> Block {
    let item = |number, title: &str, aim: &str, carried: Option<&str>| AgendaItem {
        number,
        title: title.into(),
        aim: Some(aim.into()),
        by: Some("Dirk Maes".into()),
        minutes: Some("15".into()),
        carried_over: carried.map(Into::into),
    };
    Block::Agenda {
        items: vec![
            item(1, "Hoe gaat het met Lotte?", "bespreken", None),
            item(2, "Terug naar school", "beslissen", Some("van het vorige overleg")),
        ],
        heads: ["Nr.", "Punt", "Door", "Minuten"].map(Into::into).into(),
    }
}

fn chart() -> Chart {
    let series = |label: &str, values: &[u8]| Series {
        label: label.into(),
        values: values.iter().map(|value| (*value > 0).then_some(*value)).collect(),
    };
    let text = |text: &str| Cell::Text { content: words(text) };
    let row = |cells: [&str; 4]| Row { headed: true, cells: cells.map(text).into() };
    Chart {
        id: "zelfredzaamheid".into(),
        caption: "Zelfredzaamheid per levensdomein".into(),
        alt: "Wonen stijgt van 2 naar 4, geld van 1 naar 2, dagbesteding blijft op 3.".into(),
        moments: ["maart 2026", "juni 2026", "november 2026"].map(Into::into).into(),
        scale: ["acute problematiek", "niet zelfredzaam", "beperkt", "voldoende", "volledig"].map(Into::into).into(),
        series: vec![
            series("Wonen", &[2, 3, 4]),
            series("Geld", &[1, 1, 2]),
            series("Dagbesteding", &[3, 0, 3]),
            series("Gezin", &[3, 3, 4]),
            series("Gezondheid", &[5, 4, 4]),
        ],
        table: Table {
            id: "metingen".into(),
            caption: "Metingen".into(),
            caption_shown: false,
            columns: vec![
                table_column("domein", "Levensdomein", 3),
                table_column("a", "maart 2026", 2),
                table_column("b", "juni 2026", 2),
                table_column("c", "november 2026", 2),
            ],
            rows: vec![
                row(["Wonen", "2", "3", "4"]),
                row(["Geld", "1", "1", "2"]),
                row(["Dagbesteding", "3", "–", "3"]),
            ],
            empty: None,
        },
    }
}

fn rich_clause() -> Clause {
    let content = vec![
        Node::Paragraph {
            content: vec![
                Inline::Text { text: "U deelt ".into() },
                Inline::Strong { content: words("alleen wat nodig is") },
                Inline::Text { text: " om deze cliënt te helpen, met ".into() },
                Inline::Foreign { language: "en".into(), content: words("informed consent") },
                Inline::Text { text: ".".into() },
                Inline::NoteReference { number: 1 },
                Inline::Text { text: " Meer staat op ".into() },
                Inline::Link {
                    url: "https://www.voorbeeld.example/gedragscode".into(),
                    content: words("de pagina over de code"),
                },
                Inline::Text { text: ". Het volgende overleg is op ".into() },
                Inline::Blank { path: "meeting.next".into(), label: "datum van het volgende overleg".into() },
                Inline::Text { text: ".".into() },
            ],
        },
        Node::Heading { content: words("Wie doet wat") },
        Node::List {
            start: Some(1),
            items: vec![
                vec![paragraph("De voorzitter verstuurt het werkplan binnen veertien werkdagen.")],
                vec![
                    paragraph("Iedereen leest het na."),
                    Node::List { start: None, items: vec![vec![paragraph("ook het netwerk")]] },
                ],
            ],
        },
        Node::Note { number: 1, content: vec![paragraph("Zie artikel 458 van het Strafwetboek.")] },
    ];
    Clause { number: Some("4".into()), ..clause("need-to-know", Some("Alleen wat nodig is"), content) }
}

/// A letter to one person.
pub(in crate::render::pdf) fn letter() -> Document {
    let letterhead = Letterhead {
        to: ["Mevrouw An Peeters", "Voorbeeldlaan 12 bus 3", "2018 Antwerpen"].map(Into::into).into(),
        dated: "Antwerpen, 12 november 2026".into(),
        references: vec![Fact { id: "case".into(), label: "Ons kenmerk".into(), content: words("ant-2026-014") }],
    };
    let content = vec![
        paragraph("Beste An"),
        paragraph(
            "U bent welkom op het overleg van donderdag 12 november om 14.00 uur in het Huis van het Kind. Lotte vroeg zelf om u uit te nodigen.",
        ),
        paragraph("Kunt u niet komen? Laat het ons dan weten. U mag iemand meebrengen die u vertrouwt."),
        paragraph("Met vriendelijke groet"),
    ];
    let body = vec![Block::Letterhead(letterhead), Block::Prose { content }];
    Document { meta: meta(Kind::Letter, "Uitnodiging voor het overleg van 12 november"), chrome: chrome(), body }
}

/// A code with its own colour and logo, many clauses, and a table that runs over pages.
pub(in crate::render::pdf) fn code() -> Document {
    let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30"><circle cx="15" cy="15" r="14" fill="#e0b000"/><circle cx="40" cy="15" r="14" fill="#333"/></svg>"##;
    let mut meta = meta(Kind::Code, "Gedragscode voor het cliëntoverleg");
    meta.bookmarks = true;
    meta.issuer.colour = Some(Colour("#e0b000".into()));
    meta.issuer.logo =
        Some(Image { alt: "Logo van het loket".into(), media_type: "image/svg+xml".into(), bytes: svg.into() });
    let article = |number: u8| {
        let content = vec![paragraph(
            "U deelt op het overleg alleen wat nodig is om deze cliënt te helpen. Wat u hoort, gebruikt u voor niets anders. \
             Twijfelt u, dan vraagt u het eerst aan de cliënt, en daarna aan de voorzitter.",
        )];
        let heading = format!("Artikel over punt {number}");
        Block::Clause(Clause {
            number: Some(number.to_string()),
            ..clause(&format!("artikel-{number}"), Some(&heading), content)
        })
    };
    let row = |number: u8| Row {
        headed: true,
        cells: [format!("Gegeven {number}"), "ja".into(), "alleen met toestemming van de cliënt".into()]
            .map(|text| Cell::Text { content: words(&text) })
            .into(),
    };
    let table = Table {
        id: "matrix".into(),
        caption: "Wie deelt wat".into(),
        caption_shown: true,
        columns: vec![
            table_column("wat", "Wat", 2),
            table_column("team", "Team", 1),
            table_column("net", "Netwerk", 3),
        ],
        rows: (1..40).map(row).collect(),
        empty: None,
    };
    let body = vec![
        section("artikels", "1", "Artikels", (1..9).map(article).collect()),
        section("matrix", "2", "Wie deelt wat", vec![Block::Table(table)]),
        section("ja", "3", "Akkoord", vec![Block::Signatures { signatures: vec![signer("sign.me", "De deelnemer")] }]),
    ];
    Document { meta, chrome: chrome(), body }
}
