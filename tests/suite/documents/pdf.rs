//! A PDF as text: what it says of itself, its bookmarks, its fields, its tags and the text of its pages.

use std::fmt::Write;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object};
use sha2::{Digest, Sha256};

/// Returns what a PDF holds, and the digest of its bytes, which alone tells of a change of looks.
pub(crate) fn summary(bytes: &[u8]) -> String {
    let pdf = Document::load_mem(bytes).expect("what is made is a PDF");
    let catalog = pdf.catalog().expect("a PDF has a catalog");
    let pages = pdf.get_pages();
    let mut text = String::new();
    let mut part = |name: &str, value: &str| writeln!(text, "{name}: {value}").expect("a text can be written to");
    part("sha-256", &Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat());
    part("pages", &pages.len().to_string());
    part("language", &string(&pdf, catalog, b"Lang"));
    for (name, key) in [("title", "Title"), ("author", "Author"), ("producer", "Producer")] {
        part(name, &info(&pdf, key.as_bytes()));
    }
    part("bookmarks", &below(&pdf, catalog, b"Outlines", bookmarks));
    part("fields", &below(&pdf, catalog, b"AcroForm", fields));
    part("tags", &below(&pdf, catalog, b"StructTreeRoot", tags));
    for page in pages.keys() {
        part(&format!("page {page}"), &format!("\n{}", self::text(&pdf, *page)));
    }
    text
}

/// Returns the text of all pages, without what is repeated on each page: that is no part of the document.
pub(crate) fn text_of(bytes: &[u8]) -> String {
    let mut pdf = Document::load_mem(bytes).expect("what is made is a PDF");
    let pages = pdf.get_pages();
    for page in pages.values() {
        let content = pdf.get_and_decode_page_content(*page).expect("a page can be read");
        let content = Content { operations: without_artifacts(content.operations) };
        let content = content.encode().expect("a page can be written");
        pdf.change_page_content(*page, content).expect("a page can be changed");
    }
    pages.keys().map(|page| text(&pdf, *page)).collect()
}

/// Returns the operations outside artifacts.
fn without_artifacts(operations: Vec<Operation>) -> Vec<Operation> {
    let mut open: Vec<bool> = Vec::new();
    let is_artifact = |operation: &Operation| {
        operation.operands.first().is_some_and(|tag| tag.as_name().is_ok_and(|name| name == b"Artifact"))
    };
    let keep = |operation: &Operation| {
        match operation.operator.as_str() {
            "BMC" | "BDC" => open.push(is_artifact(operation)),
            "EMC" => drop(open.pop()),
            _ => {}
        }
        !operation.operator.starts_with('T') || operation.operator == "Tf" || !open.contains(&true)
    };
    operations.into_iter().filter(keep).collect()
}

fn text(pdf: &Document, page: u32) -> String {
    let text = pdf.extract_text(&[page]).expect("every font tells its letters");
    text.lines().map(str::trim_end).filter(|line| !line.is_empty()).fold(String::new(), |all, line| all + line + "\n")
}

fn info(pdf: &Document, key: &[u8]) -> String {
    let info = pdf.trailer.get(b"Info").and_then(|info| pdf.dereference(info)).ok();
    info.and_then(|(_, info)| info.as_dict().ok()).map(|info| string(pdf, info, key)).unwrap_or_default()
}

fn string(pdf: &Document, dictionary: &Dictionary, key: &[u8]) -> String {
    let object = dictionary.get(key).and_then(|object| pdf.dereference(object)).map(|(_, object)| object);
    object.ok().and_then(|object| lopdf::decode_text_string(object).ok()).unwrap_or_default()
}

fn below(pdf: &Document, catalog: &Dictionary, key: &[u8], show: fn(&Document, &Dictionary) -> Vec<String>) -> String {
    let root = catalog.get(key).and_then(|root| pdf.dereference(root)).ok();
    let lines = root.and_then(|(_, root)| root.as_dict().ok()).map(|root| show(pdf, root)).unwrap_or_default();
    if lines.is_empty() { "none".into() } else { format!("\n  {}", lines.join("\n  ")) }
}

/// Returns the titles of bookmarks, indented as they nest.
fn bookmarks(pdf: &Document, parent: &Dictionary) -> Vec<String> {
    let mut lines = Vec::new();
    let mut next = dictionary(pdf, parent, b"First");
    while let Some(bookmark) = next {
        lines.push(string(pdf, bookmark, b"Title"));
        lines.extend(indented(bookmarks(pdf, bookmark)));
        next = dictionary(pdf, bookmark, b"Next");
    }
    lines
}

/// Returns the full names of fields with their tooltips.
fn fields(pdf: &Document, form: &Dictionary) -> Vec<String> {
    let named = |name: &str, field: &Dictionary| {
        let own = string(pdf, field, b"T");
        if name.is_empty() || own.is_empty() { format!("{name}{own}") } else { format!("{name}.{own}") }
    };
    let mut lines = Vec::new();
    let mut open: Vec<(String, &Dictionary)> =
        kids(pdf, form, b"Fields").map(|field| (named("", field), field)).collect();
    open.reverse();
    while let Some((name, field)) = open.pop() {
        let mut inside: Vec<_> = kids(pdf, field, b"Kids").map(|kid| (named(&name, kid), kid)).collect();
        if field.has(b"FT") {
            lines.push(format!("{name}: {}", string(pdf, field, b"TU")));
        } else {
            inside.reverse();
            open.extend(inside);
        }
    }
    lines
}

/// Returns the tags, a line each with those that hold nothing more on the line of their parent.
fn tags(pdf: &Document, parent: &Dictionary) -> Vec<String> {
    let mut lines: Vec<(Vec<String>, usize)> = Vec::new();
    for kid in kids(pdf, parent, b"K") {
        let Ok(name) = kid.get(b"S").and_then(Object::as_name) else { continue };
        let name = String::from_utf8_lossy(name).into_owned();
        let inside = tags(pdf, kid);
        let element = match inside.as_slice() {
            [] => vec![name],
            one if one.iter().all(|line| !line.starts_with(' ')) && one.concat().len() < 90 => {
                vec![format!("{name}({})", one.join(" "))]
            }
            _ => std::iter::once(name).chain(indented(inside)).collect(),
        };
        match lines.last_mut() {
            Some((last, count)) if *last == element => *count += 1,
            _ => lines.push((element, 1)),
        }
    }
    let counted = |(mut element, count): (Vec<String>, usize)| {
        if count > 1 {
            element[0] = format!("{}×{count}", element[0]);
        }
        element
    };
    lines.into_iter().flat_map(counted).collect()
}

fn indented(lines: Vec<String>) -> impl Iterator<Item = String> {
    lines.into_iter().map(|line| format!("  {line}"))
}

fn dictionary<'a>(pdf: &'a Document, parent: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
    parent.get(key).and_then(|object| pdf.dereference(object)).ok().and_then(|(_, object)| object.as_dict().ok())
}

/// Returns the dictionaries under a key, which holds one or a list.
fn kids<'a>(pdf: &'a Document, parent: &'a Dictionary, key: &[u8]) -> impl Iterator<Item = &'a Dictionary> {
    let object = parent.get(key).and_then(|object| pdf.dereference(object)).ok().map(|(_, object)| object);
    let objects = match object {
        Some(Object::Array(objects)) => objects.iter().collect(),
        Some(object) => vec![object],
        None => Vec::new(),
    };
    let found = objects.into_iter().filter_map(|object| pdf.dereference(object).ok());
    found.filter_map(|(_, object)| object.as_dict().ok())
}
