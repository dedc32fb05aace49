//! Forms as some client may write them, and as somebody may who means harm.

use std::fmt::Write;
use std::time::{Duration, Instant};

use flate2::{Compression, write::ZlibEncoder};

use super::*;
use crate::collect::{Raw, Unread};

/// Where the catalog refers to the fields.
const ROOT: &str = "<</AcroForm<</Fields[3 0 R]>>/PieceInfo 2 0 R>>";

/// What a form says of itself.
const PIECE: &str = "<</bundel<</LastModified(D:20261112)/Private<</Document(d)/Set(s)/Version(1.0.0)/Locale(nl-BE)\
    /Filling(blank)/Date(2026-11-12)/Days[(dag)]/Many[(veel)]>>>>>>";

/// Returns a PDF of these objects, numbered from 1; none is an object that is not there.
fn pdf<T: AsRef<[u8]>>(objects: &[T]) -> Vec<u8> {
    with_trailer(objects, "")
}

fn with_trailer<T: AsRef<[u8]>>(objects: &[T], more: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (index, object) in objects.iter().enumerate() {
        let _ = writeln!(table, "{:010} 00000 n ", bytes.len());
        bytes.extend(format!("{} 0 obj\n", index + 1).bytes());
        bytes.extend(object.as_ref());
        bytes.extend(b"\nendobj\n");
    }
    let start = bytes.len();
    bytes.extend(format!("{table}trailer\n<</Root 1 0 R{more}>>\nstartxref\n{start}\n%%EOF\n").bytes());
    bytes
}

/// Returns a form of ours with one field, and what that refers to.
fn form<T: AsRef<[u8]>>(field: T, more: &[&[u8]]) -> Vec<u8> {
    let mut objects = vec![ROOT.as_bytes(), PIECE.as_bytes(), field.as_ref()];
    objects.extend(more);
    pdf(&objects)
}

fn answers(bytes: &[u8]) -> Vec<(String, Raw)> {
    read(bytes).unwrap().answers.into_iter().collect()
}

fn refused(bytes: &[u8]) -> Refusal {
    let began = Instant::now();
    let refusal = read(bytes).unwrap_err();
    assert!(began.elapsed() < Duration::from_secs(30), "{refusal:?} after {:?}", began.elapsed());
    refusal
}

fn text(value: &str) -> Raw {
    Raw::Text(value.into())
}

fn stream(dictionary: &str, data: &[u8]) -> Vec<u8> {
    let mut object = format!("<<{dictionary}/Length {}>>stream\n", data.len()).into_bytes();
    object.extend(data);
    object.extend(b"\nendstream");
    object
}

fn packed(dictionary: &str, data: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    std::io::Write::write_all(&mut encoder, data).unwrap();
    stream(&format!("{dictionary}/Filter/FlateDecode"), &encoder.finish().unwrap())
}

#[test]
fn a_text_is_read_however_it_is_written() {
    let written: [&[u8]; 9] = [
        b"(caf\xe9 \\(a\\)\\\n b)",
        b"(caf\\351 (a) b)",
        b"<636166e9 20 28 61 29 20 62>",
        b"<FEFF00630061006600E9 00200028006100290020 0062>",
        b"(\xef\xbb\xbfcaf\xc3\xa9 (a) b)",
        b"(\\376\\377\0c\0a\0f\0\xe9\0 \0\\(\0a\0\\)\0 \0b)",
        b"4 0 R",
        b"5 0 R",
        b"6 0 R",
    ];
    let more: [&[u8]; 3] = [b"(caf\xe9 (a) b)", &stream("", b"caf\xe9 (a) b"), &packed("", b"caf\xe9 (a) b")];
    for value in written {
        let field = [b"<</FT/Tx/T(naam)/V ", value, b">>"].concat();
        assert_eq!(answers(&form(field, &more)), [("naam".into(), text("café (a) b"))]);
    }
}

#[test]
fn an_end_of_line_is_the_same_however_it_is_written() {
    for value in ["(a\\r\\nb\\nc)", "(a\rb\\rc)", "(a\r\nb\nc)", "<FEFF0061000D000A0062000D0063>"] {
        let bytes = form(format!("<</FT/Tx/T(naam)/V{value}>>"), &[]);
        assert_eq!(answers(&bytes), [("naam".into(), text("a\nb\nc"))], "{value}");
    }
}

#[test]
fn what_is_not_there_is_not_filled_in() {
    assert_eq!(answers(&form("<</FT/Tx/T(naam)>>", &[])), [("naam".into(), text(""))]);
    assert_eq!(answers(&form("<</FT/Tx/T(naam)/V null>>", &[])), [("naam".into(), text(""))]);
    assert_eq!(answers(&form("<</FT/Tx/T(naam)/V 99 0 R>>", &[])), [("naam".into(), text(""))]);
    assert_eq!(answers(&form("<</FT/Btn/T(naam)>>", &[])), [("naam".into(), Raw::Ticked(false))]);
    assert_eq!(answers(&form("<</FT/Sig/T(naam)>>", &[])), []);
    assert_eq!(answers(&form("<</FT/Btn/Ff 65536/T(naam)>>", &[])), []);
}

#[test]
fn a_choice_is_read_wherever_it_is_written() {
    let chosen = Raw::Chosen(Some("ja, én nee".into()));
    let fields = [
        "<</FT/Btn/Ff 32768/T(k)/V/ja,#20#c3#a9n#20nee/AS/ja,#20#c3#a9n#20nee/AP<</N<</ja,#20#c3#a9n#20nee 1>>>>>>",
        "<</FT/Btn/Ff 32768/T(k)/V(/ja, \\351n nee)/AS/ja,#20#c3#a9n#20nee/AP<</N<</ja,#20#c3#a9n#20nee 1>>>>>>",
        "<</FT/Btn/Ff 32768/T(k)/V/1/Opt[(nee)(ja, \\351n nee)]/Kids[<</AS/1/AP<</N<</1 9>>>>>><</AS/Off>>]>>",
        "<</FT/Ch/T(k)/V(ja, \\351n nee)>>",
        "<</T(k)/Kids[<</FT/Ch/V()>>]/V(ja, \\351n nee)>>",
    ];
    for field in fields {
        assert_eq!(answers(&form(field, &[])), [("k".into(), chosen.clone())], "{field}");
    }
    let none = form("<</FT/Btn/Ff 32768/T(k)/V/Off/Kids[<</AS/Off>><<>>]>>", &[]);
    assert_eq!(answers(&none), [("k".into(), Raw::Chosen(None))]);
    let several = form("<</FT/Ch/T(k)/V[(a)(b)]>>", &[]);
    assert_eq!(answers(&several), [("k".into(), Raw::Many(vec!["a".into(), "b".into()]))]);
}

#[test]
fn one_datum_is_one_answer() {
    let kids = "[<</T(dag)/FT/Tx/Kids[<</T(day)/V(1)>><</T(month)/V()>><</T(year)/V(27)>>]>>\
        <</T(veel!)/FT/Btn/Kids[<</T(a!)/V/Yes ON>><</T(ab)/V/Off>>]>>\
        <</T(veel)/FT/Btn/Kids[<</T(a!)/V/Yes ON>><</T(ab)/V/Off/DV/Yes>><</T(c)/V/On/AS/On/AP<</N<</On 1>>>>>>]>>\
        <</T(ander)/FT/Btn/V/Yes ON>>]"
        .replace("ON", "/AS/Yes/AP<</N<</Yes 1/Off 1>>>>");
    let root = format!("<</AcroForm<</Fields {kids}>>/PieceInfo 2 0 R>>");
    let returned = read(&pdf(&[root.as_str(), PIECE])).unwrap();
    let day = Raw::Day { day: "1".into(), month: String::new(), year: "27".into() };
    let many = |chosen: &[&str]| Raw::Many(chosen.iter().map(ToString::to_string).collect());
    assert_eq!(returned.answers["dag"], day);
    assert_eq!(returned.answers["veel"], many(&["a", "c"]));
    assert_eq!(returned.given["veel"], many(&["ab"]));
    assert_eq!(returned.answers["ander"], Raw::Ticked(true));
    assert_eq!(returned.answers["veel!.a"], Raw::Ticked(true), "only the last mark is ours");
}

#[test]
fn what_is_saved_last_holds() {
    let mut bytes = form("<</FT/Tx/T(naam)/V(eerst)/DV(eerst)>>", &[]);
    let newest = |bytes: &mut Vec<u8>, value: &str| {
        let end = bytes.windows(9).rposition(|window| window == b"startxref").unwrap();
        let previous = std::str::from_utf8(&bytes[end + 10..]).unwrap().lines().next().unwrap().to_owned();
        let at = bytes.len();
        bytes.extend(format!("3 0 obj<</FT/Tx/T(naam)/V({value})/DV(eerst)>>endobj\n").bytes());
        let start = bytes.len();
        let table =
            format!("xref\n3 1\n{at:010} 00000 n \ntrailer<</Root 1 0 R/Prev {previous}>>\nstartxref\n{start}\n");
        bytes.extend(table.bytes());
    };
    newest(&mut bytes, "dan");
    newest(&mut bytes, "ten slotte");
    let returned = read(&bytes).unwrap();
    assert_eq!((&returned.answers["naam"], &returned.given["naam"]), (&text("ten slotte"), &text("eerst")));
}

#[test]
fn a_form_whose_pages_alone_were_copied_says_what_it_is() {
    let root = "<</AcroForm<</Fields[3 0 R]>>/Pages 4 0 R>>";
    let field = "<</FT/Tx/T(naam)/V(a)>>";
    let returned = read(&pdf(&[root, PIECE, field, "<</Kids[5 0 R]>>", "<</Kids[6 0 R]>>", "<</PieceInfo 2 0 R>>"]));
    assert_eq!(returned.unwrap().identity.document, "d");
    assert_eq!(refused(&pdf(&[root, PIECE, field, "<</Kids[4 0 R]>>"])), Refusal::Excessive);
    assert_eq!(refused(&pdf(&[root, PIECE, field, "<</Kids[5 0 R]>>", "<</Type/Page>>"])), Refusal::Foreign);
}

#[test]
fn what_is_no_form_of_ours_is_told_apart() {
    let field = "<</FT/Tx/T(naam)/V(a)>>";
    assert_eq!(refused(&pdf(&["<</Pages 2 0 R>>"])), Refusal::Flat);
    assert_eq!(refused(&pdf(&[&ROOT.replace("/PieceInfo 2 0 R", ""), PIECE, field])), Refusal::Foreign);
    assert_eq!(refused(&pdf(&[ROOT, "<</Illustrator<</Private 1>>>>", field])), Refusal::Foreign);
    assert_eq!(refused(&pdf(&[ROOT, &PIECE.replace("/Set(s)", ""), field])), Refusal::Damaged);
    assert_eq!(refused(&pdf(&[&ROOT.replace("]>>", "]/XFA[(a)]>>"), PIECE, field])), Refusal::Xfa);
    assert_eq!(refused(&with_trailer(&[ROOT, PIECE, field], "/Encrypt 9 0 R")), Refusal::Encrypted);
}

#[test]
fn an_answer_that_cannot_be_read_is_refused_and_the_rest_is_read() {
    for (field, reason) in [
        ("/FT/Tx/V 12", Unread::Shape),
        ("/FT/Tx/V<FEFFD800>", Unread::Characters),
        ("/FT/Tx/V(a\\013b)", Unread::Characters),
        ("/FT/Tx/RV(<p>a</p>)", Unread::Shape),
        ("/FT/Btn/V 1", Unread::Mark),
        ("/FT/Ch/V[1]", Unread::Shape),
    ] {
        let root = format!("<</AcroForm<</Fields[<</T(naam!){field}>><</T(b)/FT/Tx/V(1)>>]>>/PieceInfo 2 0 R>>");
        let returned = read(&pdf(&[root.as_str(), PIECE])).unwrap();
        assert_eq!(returned.refused, [("naam".to_owned(), reason)].into(), "{field}");
        assert_eq!(returned.answers, [("b".to_owned(), text("1"))].into(), "{field}");
    }
    let twice = "<</AcroForm<</Fields[<</T(a)/FT/Tx/V(1)>><</T(a)/FT/Tx/V(2)>>]>>/PieceInfo 2 0 R>>";
    let returned = read(&pdf(&[twice, PIECE])).unwrap();
    assert_eq!((returned.answers.len(), returned.refused["a"]), (0, Unread::Twice));
}

#[test]
fn a_box_is_ticked_only_if_the_page_shows_what_the_file_holds() {
    let looks = "/AP<</N<</Yes 1/Off 1>>>>";
    for (field, ticked) in [
        ("/V/Yes/AS/Yes", Some(true)),
        ("/V/Off/AS/Off", Some(false)),
        ("/AS/Off", Some(false)),
        ("/V/No/AS/Off", None),
        ("/V/No/AS/No", None),
        ("/V/Yes/AS/Off", None),
        ("/V/Yes", None),
        ("/V/Off/AS/Yes", None),
        ("/AS/Yes", None),
    ] {
        let returned = read(&form(format!("<</FT/Btn/T(a){field}{looks}>>"), &[])).unwrap();
        assert_eq!(returned.answers.get("a"), ticked.map(Raw::Ticked).as_ref(), "{field}");
        assert_eq!(returned.refused.contains_key("a"), ticked.is_none(), "{field}");
    }
    let ring = |state: &str, shown: &str| format!("<</AS/{shown}/AP<</N<</{state} 1>>>>>>");
    for (value, first, second, chosen) in [
        ("a", "a", "Off", Some(Some("a"))),
        ("Off", "Off", "Off", Some(None)),
        ("a", "Off", "b", None),
        ("a", "a", "b", None),
        ("c", "Off", "Off", None),
        ("Off", "a", "Off", None),
    ] {
        let kids = [ring("a", first), ring("b", second)].concat();
        let returned = read(&form(format!("<</FT/Btn/Ff 32768/T(k)/V/{value}/Kids[{kids}]>>"), &[])).unwrap();
        let wanted = chosen.map(|chosen| Raw::Chosen(chosen.map(Into::into)));
        assert_eq!(returned.answers.get("k"), wanted.as_ref(), "{value} {first} {second}");
    }
}

#[test]
fn a_part_that_cannot_be_read_takes_its_whole_answer_along() {
    let kids = "[<</T(dag)/FT/Tx/Kids[<</T(day)/V(1)>><</T(month)/V 3>><</T(year)/V(27)>>]>>\
        <</T(veel)/FT/Btn/Kids[<</T(a)/V/Off>><</T(b)/V/Yes>>]>>]";
    let returned = read(&pdf(&[&format!("<</AcroForm<</Fields {kids}>>/PieceInfo 2 0 R>>"), PIECE])).unwrap();
    assert!(returned.answers.is_empty());
    assert_eq!(returned.refused, [("dag".to_owned(), Unread::Shape), ("veel".to_owned(), Unread::Mark)].into());
}

#[test]
fn two_forms_in_one_file_are_nobodys() {
    let root = "<</AcroForm<</Fields[3 0 R]>>/PieceInfo 2 0 R/Pages 4 0 R>>";
    let other = PIECE.replace("Document(d)", "Document(e)");
    let objects = |second: &str| {
        let pages = ["<</Kids[5 0 R 6 0 R]>>", "<</PieceInfo 2 0 R>>", "<</PieceInfo 7 0 R>>"];
        pdf(&[&[root, PIECE, "<</FT/Tx/T(naam)/V(a)>>"], &pages[..], &[second]].concat())
    };
    assert_eq!(refused(&objects(&other)), Refusal::TwoForms);
    assert!(read(&objects(PIECE)).is_ok());
}

#[test]
fn loops_have_an_end() {
    assert_eq!(refused(&form("<</T(a)/Kids[4 0 R]>>", &[b"<</T(b)/Kids[3 0 R]>>"])), Refusal::Damaged);
    assert_eq!(refused(&form("4 0 R", &[b"3 0 R"])), Refusal::Damaged);
    assert_eq!(refused(&form(stream("/Length 3 0 R", b""), &[])), Refusal::Damaged);
    let field = "<</FT/Tx/T(naam)/V(a)>>";
    let start = pdf(&[ROOT, PIECE, field]).windows(5).position(|window| window == b"xref\n").unwrap();
    let prev = format!("/Prev {start}/XRefStm {start}");
    assert_eq!(answers(&with_trailer(&[ROOT, PIECE, field], &prev)).len(), 1, "a loop of tables says nothing new");
}

#[test]
fn what_asks_for_too_much_is_refused() {
    let million = |what: &str| what.repeat(1_000_000);
    let fields = |field: &str| format!("<</AcroForm<</Fields[{field}]>>/PieceInfo 2 0 R>>");
    let shared = "<</T(a)/FT/Tx/V 3 0 R>>".repeat(5000);
    let long = format!("({})", "a".repeat(1 << 20));
    let deep: String = (4..100).fold(String::new(), |deep, _| format!("<</T(a)/Kids[{deep}]>>"));
    let bombs = [
        pdf(&[&fields(&"[".repeat(1 << 20)), PIECE]),
        pdf(&[&fields(&"<</A".repeat(1 << 20)), PIECE]),
        pdf(&[&fields(&million("0 ")), PIECE]),
        pdf(&[&fields(&million("<<>>")), PIECE]),
        pdf(&[&fields(&shared), PIECE, &long]),
        pdf(&[&fields(&shared), PIECE, &format!("{}(a)", " ".repeat(1 << 20))]),
        pdf(&[&fields(&shared), PIECE, &format!("<</Length 0>>stream\n{}endstream", " ".repeat(1 << 20))]),
        pdf(&[&fields(&deep), PIECE]),
        pdf(&[&fields(&format!("<</T(a)/V{long}/Kids[{}]>>", "<</T(b)>>".repeat(1000))), PIECE]),
        pdf(&[&fields(&format!("<</T{long}/FT/Tx>>")), PIECE]),
        form("<</FT/Tx/T(a)/V 4 0 R>>", &[&packed("", &vec![b'a'; 50 << 20])]),
    ];
    for (index, bomb) in bombs.iter().enumerate() {
        assert_eq!(refused(bomb), Refusal::Excessive, "bomb {index}");
    }
}

#[test]
fn what_is_broken_off_is_refused_wherever_that_is() {
    let whole = form("<</FT/Tx/T(naam)/V 4 0 R/Kids[]>>", &[&packed("", b"een antwoord")]);
    assert!(read(&whole).is_ok());
    for end in 0..whole.len() - 10 {
        assert_eq!(refused(&whole[..end]), Refusal::Damaged, "{end}");
    }
}

#[test]
fn tables_that_are_wrong_are_refused() {
    for table in [
        "xref\n0 99999999999999999999\n",
        "xref\n18446744073709551610 20\n0000000000 00000 n \ntrailer<<>>",
        "xref\n0 1\n0000000000 00000 x \ntrailer<<>>",
        "xref\n0 1\ntrailer<<>>",
        "xref\ntrailer[]",
        "xref\ntrailer<</Root 1 0 R/Prev 99999999999>>",
        "1 0 obj<</W[1 9 1]/Size 1/Length 0>>stream\nendstream",
        "1 0 obj<</W[1 -1 1]/Size 1/Length 0>>stream\nendstream",
        "1 0 obj<</W[0 0 0]/Size 4000000000/Length 0>>stream\nendstream",
        "1 0 obj<</W[1 1 1]/Index[-5 5]/Length 0>>stream\nendstream",
        "1 0 obj 12 endobj",
        "",
    ] {
        let bytes = format!("%PDF-1.7\n{table}\nstartxref\n9\n");
        assert_eq!(refused(bytes.as_bytes()), Refusal::Damaged, "{table}");
    }
}
