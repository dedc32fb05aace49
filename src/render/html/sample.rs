//! A document with every block, every kind of field and every inline, full of texts that would like to be code.

mod body;
mod fields;

use crate::model::*;

/// Texts that a template, a browser or another program could take for code.
pub(super) const HOSTILE: [&str; 7] = [
    "<script>alert(1)</script>",
    "{{ x }}",
    "*bold*",
    "#read(\"/etc/passwd\")",
    "\"><img src=x onerror=alert(1)>",
    "{% raw %} 👨‍👩‍👧 Łukasz Şahin",
    "van rechts \u{202e}naar links",
];

/// Returns the sample: a form, blank but for some known answers.
pub(super) fn document() -> Document {
    Document { meta: meta(), chrome: chrome(), body: body::body() }
}

fn meta() -> Meta {
    Meta {
        document: "aanvraag".into(),
        set: "ijh".into(),
        version: "1.0.0".into(),
        number: "IJH-01".into(),
        kind: Kind::Form,
        title: "Aanvraag van een cliëntoverleg".into(),
        subtitle: Some("Integrale jeugdhulp".into()),
        language: "nl-BE".into(),
        direction: Direction::Ltr,
        date: "2026-11-12".into(),
        date_text: "12 november 2026".into(),
        law_day: "2026-11-12".into(),
        laws: std::collections::BTreeMap::new(),
        case: Some("ant-2026-014".into()),
        recipient: Some("lotte".into()),
        recipient_name: Some("Lotte Janssens".into()),
        desk: Some("antwerpen".into()),
        filling: Filling::Filled,
        confidential: true,
        bookmarks: false,
        issuer: Issuer {
            name: Some("Overlegteam Voorbeeldstad".into()),
            lines: vec!["Voorbeeldstraat 1, 2000 Antwerpen".into(), "03 000 00 00 · loket@example.org".into()],
            colour: Some(Colour("#1d5b8f".into())),
            logo: Some(Image {
                alt: "Overlegteam Voorbeeldstad".into(),
                media_type: "image/svg+xml".into(),
                bytes: LOGO.into(),
            }),
        },
    }
}

const LOGO: &[u8] = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="48" height="48"><circle cx="24" cy="24" r="22" fill="#1d5b8f"/><path d="M14 27h20M24 15v24" stroke="#fff" stroke-width="5"/></svg>"##;

fn chrome() -> Chrome {
    Chrome {
        page_of: "pagina {page} van {pages}".into(),
        confidential: "Vertrouwelijk".into(),
        form: "IJH-01 · versie 1.0.0".into(),
        copy_for: Some("Exemplaar voor Lotte Janssens".into()),
        contact: "Vragen? Het loket helpt u".into(),
        required: "verplicht".into(),
        required_note: "Bij sommige vragen staat ‘verplicht’: zonder dat antwoord kunnen we niet beginnen.".into(),
        date_parts: vec!["Dag".into(), "Maand".into(), "Jaar".into()],
        notes: "Noot".into(),
        source: "Bron".into(),
        sign_place: "Plaats".into(),
        sign_date: "Datum".into(),
        sign_name: "Voor- en achternaam".into(),
        sign: "Handtekening".into(),
        ticked: "aangevinkt".into(),
        not_ticked: "niet aangevinkt".into(),
        empty: "nog niet ingevuld".into(),
        skip_to_content: "Naar de inhoud".into(),
        save: "Antwoorden bewaren".into(),
        open: "Bewaarde antwoorden openen".into(),
        print: "Afdrukken".into(),
        answers_note:
            "Wat u invult, blijft op uw toestel. U kunt uw antwoorden als bestand bewaren en later verder invullen."
                .into(),
        saved: "Uw antwoorden zijn bewaard in een bestand op uw toestel.".into(),
        opened: "Uw bewaarde antwoorden staan opnieuw op de pagina.".into(),
        opened_other: "Dit bestand hoort bij een ander formulier.".into(),
        opened_unreadable: "In dit bestand staan geen bewaarde antwoorden.".into(),
        incomplete: "Uw antwoorden zijn bewaard. Dit ontbreekt nog:".into(),
        missing: "‘{label}’ is nog niet ingevuld".into(),
        bad_date: "‘{label}’: deze dag bestaat niet. Schrijf bijvoorbeeld 5, 3 en 2011.".into(),
        note_back: "Terug naar noot".into(),
        sign_on_paper: "U tekent op papier, na het afdrukken.".into(),
    }
}
