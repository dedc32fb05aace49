//! Everything that a file tells, in whatever way: what a search of the file would find.

use lopdf::{Document, Object};

/// Returns all text of a file in this format.
pub(super) fn everything(format: &str, bytes: &[u8]) -> String {
    match format {
        "pdf" => of_pdf(bytes),
        _ => String::from_utf8(bytes.to_vec()).expect("the page is UTF-8"),
    }
}

/// Returns the text on the pages, every string of the file (metadata, bookmarks, values and tooltips of fields, alternative
/// texts, names of attachments), and every stream without its compression.
fn of_pdf(bytes: &[u8]) -> String {
    let mut pdf = Document::load_mem(bytes).expect("the file is a PDF");
    let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
    let mut text = pdf.extract_text(&pages).expect("the text can be extracted");
    pdf.decompress();
    for object in pdf.objects.values().chain(pdf.trailer.iter().map(|(_, object)| object)) {
        collect(object, &mut text);
    }
    text
}

fn collect(object: &Object, text: &mut String) {
    match object {
        Object::String(bytes, _) => push(&decoded(bytes), text),
        Object::Name(name) => push(&String::from_utf8_lossy(name), text),
        Object::Array(items) => items.iter().for_each(|item| collect(item, text)),
        Object::Dictionary(dictionary) => dictionary.iter().for_each(|(_, value)| collect(value, text)),
        Object::Stream(stream) => {
            stream.dict.iter().for_each(|(_, value)| collect(value, text));
            push(&String::from_utf8_lossy(&stream.content), text);
        }
        _ => {}
    }
}

fn push(part: &str, text: &mut String) {
    text.push('\n');
    text.push_str(part);
}

/// Returns a string of a PDF as text: UTF-16 with a mark before it, or else bytes.
fn decoded(bytes: &[u8]) -> String {
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(rest) => {
            let units: Vec<u16> = rest.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}
