//! What a form holds once it is read by another program.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document as Pdf, Object};

use super::spec::specs;
use crate::diagnostic::Code;
use crate::model::{Block, Document, FieldKind, Filling, Meta, Value, Width};
use crate::render::Provenance;
use crate::render::pdf::Form;
use crate::render::pdf::tests::{fillable, press, sample, text_of};

/// Returns the fields of a PDF by their full names.
fn fields(bytes: &[u8]) -> BTreeMap<String, Dictionary> {
    let pdf = Pdf::load_mem(bytes).unwrap();
    let form = pdf.catalog().unwrap().get_deref(b"AcroForm", &pdf).unwrap().as_dict().unwrap();
    let mut found = BTreeMap::new();
    for root in form.get(b"Fields").unwrap().as_array().unwrap() {
        collect(&pdf, root, "", &mut found);
    }
    found
}

fn collect(pdf: &Pdf, node: &Object, above: &str, found: &mut BTreeMap<String, Dictionary>) {
    let node = pdf.dereference(node).unwrap().1.as_dict().unwrap();
    let name = format!("{above}{}", String::from_utf8_lossy(node.get(b"T").unwrap().as_str().unwrap()));
    if node.has(b"FT") {
        found.insert(name, node.clone());
        return;
    }
    for kid in node.get(b"Kids").unwrap().as_array().unwrap() {
        collect(pdf, kid, &format!("{name}."), found);
    }
}

fn of(fields: Vec<crate::model::Field>) -> Document {
    let body = vec![Block::Fields { legend: "Velden".into(), shown: false, fields }];
    Document { meta: sample::meta(crate::model::Kind::Form, "Velden"), chrome: sample::chrome(), body }
}

#[test]
fn each_field_is_there_by_the_path_of_its_datum() {
    let document = sample::form();
    let found = fields(&fillable(&document));
    let expected: Vec<_> = specs(&document).into_iter().map(|spec| spec.name).collect();
    assert!(expected.len() > 40);
    assert_eq!(found.len(), expected.len());
    assert!(expected.iter().all(|name| found.contains_key(name)));
}

#[test]
fn known_answers_are_values() {
    let found = fields(&fillable(&sample::form()));
    let value = |name: &str| found[name].get(b"V").unwrap().clone();
    assert_eq!(value("request.by.organisation").as_str().unwrap(), b"Voorbeelddienst Zuid");
    assert_eq!(&value("request.by.name").as_str().unwrap()[..4], b"\xfe\xff\x01\x41");
    assert_eq!(value("client.living").as_name().unwrap(), b"met-beide-ouders");
    assert_eq!(value("client.domains.wonen").as_name().unwrap(), b"Yes");
    assert_eq!(value("client.domains.relaties").as_name().unwrap(), b"Off");
    assert_eq!(value("answers.aanmelding.stelling02").as_name().unwrap(), b"nee");
    assert!(!found["request.by.function"].has(b"V"));
}

#[test]
fn what_was_known_when_the_form_left_is_kept_beside_what_is_typed() {
    let found = fields(&fillable(&sample::form()));
    for (name, field) in &found {
        let off = field.get(b"V").is_ok_and(|value| value.as_name().is_ok_and(|state| state == b"Off"));
        assert_eq!(field.get(b"DV").ok(), field.get(b"V").ok().filter(|_| !off), "{name}");
    }
    assert!(found["request.by.name"].has(b"DV"));
}

/// Returns our private data, without which nobody could tell what the form is.
fn private(bytes: &[u8]) -> Dictionary {
    let pdf = Pdf::load_mem(bytes).unwrap();
    let of = |dictionary: &Dictionary, key: &str| dictionary.get(key.as_bytes()).unwrap().as_dict().unwrap().clone();
    let piece = pdf.catalog().unwrap().get_deref(b"PieceInfo", &pdf).unwrap().as_dict().unwrap();
    let page = pdf.get_dictionary(pdf.page_iter().next().unwrap()).unwrap();
    assert!(page.has(b"LastModified") && page.get_deref(b"PieceInfo", &pdf).unwrap().as_dict().unwrap() == piece);
    of(&of(piece, "bundel"), "Private")
}

#[test]
fn a_form_says_what_it_is() {
    let private = private(&fillable(&sample::form()));
    let text = |key: &[u8]| private.get(key).unwrap().as_str().unwrap();
    assert_eq!(text(b"Document"), b"aanmelding");
    assert_eq!([text(b"Set"), text(b"Version"), text(b"Locale")], [&b"lco"[..], b"1.0.0", b"nl-BE"]);
    assert_eq!([text(b"Case"), text(b"Recipient"), text(b"Desk")], [&b"ant-2026-014"[..], b"d-maes", b"antwerpen"]);
    assert_eq!([text(b"Filling"), text(b"Date")], [&b"filled"[..], b"2026-11-12"]);
    assert!(private.has(b"Days") && private.has(b"Many"));
    assert!(!private.iter().any(|(_, value)| value.as_str().is_ok_and(|text| text.ends_with(b"Maes"))));
}

#[test]
fn a_form_without_case_or_recipient_says_nothing_of_them() {
    let mut document = of(vec![sample::text("a", "Naam", Width::Full)]);
    document.meta = Meta { case: None, recipient: None, desk: None, ..document.meta };
    let private = private(&fillable(&document));
    assert!(["Case", "Recipient", "Desk", "Days", "Many"].iter().all(|key| !private.has(key.as_bytes())));
}

#[test]
fn every_field_says_what_it_is_for() {
    let found = fields(&fillable(&sample::form()));
    assert!(found.values().all(|field| !field.get(b"TU").unwrap().as_str().unwrap().is_empty()));
    assert_eq!(found["request.by.name"].get(b"Ff").unwrap().as_i64().unwrap(), 2);
}

#[test]
fn no_name_begins_another() {
    let text = |id: &str| sample::text(id, "Naam", Width::Full);
    let document = of(vec![text("doel.1"), text("doel.10"), text("doel.1.wie"), text("doel.2")]);
    let names: Vec<_> = specs(&document).into_iter().map(|spec| spec.name).collect();
    assert_eq!(names, ["doel.1!", "doel.10", "doel.1.wie", "doel.2"]);
    assert_eq!(fields(&fillable(&document)).len(), 4);
}

#[test]
fn a_field_that_is_shown_twice_is_one_field() {
    let text = || sample::text("client.name", "Naam", Width::Full);
    let found = fields(&fillable(&of(vec![text(), text()])));
    assert_eq!(found["client.name"].get(b"Kids").unwrap().as_array().unwrap().len(), 2);
}

#[test]
fn a_choice_that_is_shown_twice_keeps_its_rings_apart() {
    let kind = || FieldKind::OneOf { choices: sample::choices(&["ja", "nee"]) };
    let choice = || sample::field("keuze", "Keuze", kind(), Width::Full);
    let bytes = fillable(&of(vec![choice(), choice()]));
    let pdf = Pdf::load_mem(&bytes).unwrap();
    let kids = fields(&bytes)["keuze"].get(b"Kids").unwrap().as_array().unwrap().clone();
    let state = |kid: &Object| {
        let states = pdf.dereference(kid).unwrap().1.as_dict().unwrap().get(b"AP").unwrap().as_dict().unwrap();
        states.get(b"N").unwrap().as_dict().unwrap().iter().next().unwrap().0.clone()
    };
    assert_eq!(
        kids.iter().map(state).collect::<Vec<_>>(),
        [b"ja".to_vec(), b"ja".to_vec(), b"nee".to_vec(), b"nee".to_vec()]
    );
}

#[test]
fn an_answer_beyond_the_face_of_the_fields_is_printed() {
    let greek = sample::filled(sample::text("a", "Naam", Width::Half), "Γιώργος");
    let latin = sample::filled(sample::text("b", "Naam", Width::Half), "Łukasz");
    let found = fields(&fillable(&of(vec![greek, latin])));
    assert_eq!(found.into_keys().collect::<Vec<_>>(), ["b"]);
}

#[test]
fn a_tick_and_a_yes_are_values_too() {
    let mut tick = sample::field("t", "Akkoord", FieldKind::Tick, Width::Full);
    tick.value = Some(Value::Bool(true));
    let found = fields(&fillable(&of(vec![tick])));
    assert_eq!(found["t"].get(b"AS").unwrap().as_name().unwrap(), b"Yes");
}

/// Returns what a form shows and knows: of each field all but where it hangs, and its pictures in full.
fn shown(bytes: &[u8]) -> BTreeMap<String, String> {
    let pdf = Pdf::load_mem(bytes).unwrap();
    let of = |field: &Dictionary| {
        let mut field = field.clone();
        let kids = field.remove(b"Kids");
        let kids: Vec<_> = kids.iter().flat_map(|kids| kids.as_array().unwrap()).collect();
        let kids = kids.iter().map(|kid| pdf.dereference(kid).unwrap().1.as_dict().unwrap().clone());
        kids.chain([field]).map(|place| written(&pdf, place)).collect::<Vec<_>>().join("\n")
    };
    fields(bytes).iter().map(|(name, field)| (name.clone(), of(field))).collect()
}

fn written(pdf: &Pdf, mut place: Dictionary) -> String {
    for key in ["Parent", "P", "StructParent"] {
        place.remove(key.as_bytes());
    }
    let pictures = place.remove(b"AP").map(|pictures| pictures.as_dict().unwrap().get(b"N").unwrap().clone());
    let pictures: Vec<_> = match pictures {
        Some(Object::Dictionary(states)) => states.iter().map(|(_, picture)| picture.clone()).collect(),
        picture => picture.into_iter().collect(),
    };
    let content =
        |picture: &Object| String::from_utf8(pdf.dereference(picture).unwrap().1.as_stream().unwrap().content.clone());
    let pictures: Vec<_> = pictures.iter().map(|picture| content(picture).unwrap()).collect();
    let mut entries: Vec<_> =
        place.iter().map(|(key, value)| format!("{} {value:?}", String::from_utf8_lossy(key))).collect();
    entries.sort();
    format!("{entries:?} {pictures:?}")
}

#[test]
fn a_form_that_is_filled_shows_what_one_made_afresh_shows() {
    let document = sample::form();
    let form = Form::lay_out(press(), &document, Provenance::Hidden).unwrap();
    let filled = form.fill(&document).unwrap();
    assert!(text_of("form-filled", &filled).contains(&document.meta.title));
    assert_eq!(shown(&filled), shown(&fillable(&document)));
    assert_eq!(shown(&form.fill(&document.without_answers()).unwrap()), shown(&fillable(&document.without_answers())));
}

#[test]
fn a_filled_form_is_one_of_its_own_and_always_the_same() {
    let mut document = sample::form();
    let form = Form::lay_out(press(), &document, Provenance::Hidden).unwrap();
    let id = |bytes: &[u8]| {
        let pdf = Pdf::load_mem(bytes).unwrap();
        let description = pdf.catalog().unwrap().get_deref(b"Metadata", &pdf).unwrap().as_stream().unwrap().clone();
        let description = String::from_utf8(description.decompressed_content().unwrap()).unwrap();
        let ids: Vec<_> = pdf.trailer.get(b"ID").unwrap().as_array().unwrap().clone();
        let ids: Vec<_> = ids.iter().map(|id| String::from_utf8(id.as_str().unwrap().to_vec()).unwrap()).collect();
        assert!(ids.iter().all(|id| description.contains(id)));
        ids
    };
    let first = form.fill(&document).unwrap();
    assert!(first == form.fill(&document).unwrap());
    document.meta.case = Some("ant-2026-015".into());
    document.meta.filling = Filling::Blank;
    let second = form.fill(&document).unwrap();
    assert_eq!(private(&second).get(b"Case").unwrap().as_str().unwrap(), b"ant-2026-015");
    assert_eq!(private(&second), private(&fillable(&document)), "it says of itself what one made afresh says");
    assert!(id(&first)[0] != id(&second)[0]);
    assert!(private(&first) != private(&second));
    assert_eq!(private(&second), private(&fillable(&document)));
    let blank = form.fill(&document.without_answers()).unwrap();
    assert!(id(&second)[0] == id(&blank)[0] && id(&second)[1] != id(&blank)[1]);
}

#[test]
fn what_is_not_the_form_or_does_not_fit_it_is_refused() {
    let blank = of(vec![sample::text("a", "Naam", Width::Half)]);
    let form = Form::lay_out(press(), &blank, Provenance::Hidden).unwrap();
    let refused = |document: &Document| form.fill(document).unwrap_err()[0].clone();
    let greek = of(vec![sample::filled(sample::text("a", "Naam", Width::Half), "Γιώργος")]);
    assert_eq!((refused(&greek).code, &refused(&greek).args[2].1[..]), (Code::RENDER_OTHER_FORM, "a"));
    let long = of(vec![sample::filled(sample::text("a", "Naam", Width::Half), &"lang ".repeat(40))]);
    assert_eq!(refused(&long).args[2].1, "a");
    let mut other = blank.clone();
    other.chrome.copy_for = Some("Exemplaar voor iemand anders".into());
    assert_eq!((refused(&other).code, &refused(&other).args[1].1[..]), (Code::RENDER_OTHER_FORM, "no"));
}

#[test]
fn an_answer_is_never_code_in_a_filled_form() {
    let hostile = "a) Tj ET /V (x) >> endobj \u{5c}) (( << /JS (app.alert\\(1\\)) >> é";
    let document = of(vec![sample::filled(sample::text("a", "Naam", Width::Full), hostile)]);
    let form = Form::lay_out(press(), &document, Provenance::Hidden).unwrap();
    let filled = form.fill(&document).unwrap();
    assert_eq!(shown(&filled), shown(&fillable(&document)));
    let value = fields(&filled)["a"].get(b"V").unwrap().as_str().unwrap().to_vec();
    let units: Vec<_> = value[2..].chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    assert_eq!(String::from_utf16(&units).unwrap(), hostile);
}
