//! The places that the theme left for fields, found in the PDF.

use std::collections::HashMap;

use lopdf::{Dictionary, Document as Pdf, Object, ObjectId, Result};

/// A place for a field.
#[derive(Clone)]
pub(super) struct Seat {
    /// The annotation.
    pub(super) annotation: ObjectId,
    /// Its element in the tag tree.
    pub(super) tag: Option<ObjectId>,
    /// The page on which it is.
    pub(super) page: ObjectId,
    /// Its width and height in points.
    pub(super) size: (f32, f32),
}

/// Returns the places by the name under which the theme left them.
pub(super) fn find(pdf: &Pdf) -> Result<HashMap<String, Vec<Seat>>> {
    let tags = tags(pdf)?;
    let mut seats: HashMap<String, Vec<Seat>> = HashMap::new();
    for page in pdf.page_iter() {
        let Ok(annotations) = pdf.get_dictionary(page)?.get_deref(b"Annots", pdf) else { continue };
        for annotation in annotations.as_array()?.iter().filter_map(|item| item.as_reference().ok()) {
            let dictionary = pdf.get_dictionary(annotation)?;
            let Some(target) = target(pdf, dictionary) else { continue };
            let tag =
                dictionary.get(b"StructParent").and_then(Object::as_i64).ok().and_then(|key| tags.get(&key).copied());
            let seat = Seat { annotation, tag, page, size: size(dictionary)? };
            seats.entry(target).or_default().push(seat);
        }
    }
    Ok(seats)
}

fn target(pdf: &Pdf, annotation: &Dictionary) -> Option<String> {
    let action = annotation.get_deref(b"A", pdf).ok()?.as_dict().ok()?;
    let uri = std::str::from_utf8(action.get(b"URI").ok()?.as_str().ok()?).ok()?;
    uri.starts_with("field:").then(|| uri.to_owned())
}

fn size(annotation: &Dictionary) -> Result<(f32, f32)> {
    let corners: Vec<f32> =
        annotation.get(b"Rect")?.as_array()?.iter().filter_map(|side| side.as_float().ok()).collect();
    match corners[..] {
        [left, bottom, right, top] => Ok((right - left, top - bottom)),
        _ => Err(lopdf::Error::DictKey("Rect".into())),
    }
}

/// Returns the elements of the tag tree by the number under which an annotation names its own.
fn tags(pdf: &Pdf) -> Result<HashMap<i64, ObjectId>> {
    let root = pdf.catalog()?.get_deref(b"StructTreeRoot", pdf)?.as_dict()?;
    let mut tags = HashMap::new();
    let mut open = vec![root.get_deref(b"ParentTree", pdf)?.as_dict()?];
    while let Some(node) = open.pop() {
        if let Ok(kids) = node.get_deref(b"Kids", pdf) {
            for kid in kids.as_array()? {
                open.push(pdf.dereference(kid)?.1.as_dict()?);
            }
        }
        if let Ok(pairs) = node.get_deref(b"Nums", pdf) {
            for pair in pairs.as_array()?.chunks_exact(2) {
                if let (Ok(key), Ok(element)) = (pair[0].as_i64(), pair[1].as_reference()) {
                    tags.insert(key, element);
                }
            }
        }
    }
    Ok(tags)
}
