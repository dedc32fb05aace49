//! A form with its fields, made ready to be filled many times.
//!
//! 1. [`Template::new`] parts what all copies share, which is written at once, from the few objects that differ,
//! 2. [`Template::fill`] fills in copies of these, and writes them behind what is shared.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use lopdf::{Dictionary, Document as Pdf, Object, ObjectId, Result, Stream};
use sha2::{Digest, Sha256};

use crate::render::pdf::assembly::Assembly;

use super::face::{FieldFace, Fonts};
use super::fields::{Maker, Pictures, picture_of};
use super::spec::{FieldSpec, SpecKind};
use super::{Made, Seated};

/// A form to be filled many times.
pub(in crate::render::pdf) struct Template {
    /// What all copies share, already written.
    shared: Assembly,
    /// What differs: fields, their places, the pictures of text, the catalog.
    own: Pdf,
    fields: Vec<Seated>,
    fonts: Fonts,
    pictures: Pictures,
    /// The description of the file with its two names, which stand in the trailer too.
    metadata: (ObjectId, Stream),
    names: [Vec<u8>; 2],
}

impl Template {
    /// Makes a form ready.
    ///
    /// # Errors
    /// When the PDF is not as Typst writes it.
    pub(in crate::render::pdf) fn new(made: Made) -> Result<Self> {
        let Made { mut pdf, fields, fonts, pictures } = made;
        let trailer = pdf.trailer.iter().filter(|(key, _)| matches!(&key[..], b"Root" | b"Info"));
        let trailer = Dictionary::from_iter(trailer.map(|(key, value)| (key.clone(), value.clone())));
        let metadata = pdf.catalog()?.get(b"Metadata")?.as_reference()?;
        let mut description = pdf.get_object(metadata)?.as_stream()?.clone();
        description.decompress()?;
        pdf.objects.remove(&metadata);
        let names = names(&pdf.trailer)?;
        let mut own = Pdf::new();
        own.trailer = trailer;
        own.objects = part(&mut pdf, &fields)?;
        let mut shared = Assembly::new(pdf.max_id);
        shared.add(&pdf.objects)?;
        own.max_id = shared.highest();
        Ok(Self { shared, own, fields, fonts, pictures, metadata: (metadata, description), names })
    }

    /// Returns the first field that has an answer and no place to show it.
    pub(in crate::render::pdf) fn misses(&self, specs: &[FieldSpec]) -> Option<String> {
        let seated: BTreeSet<_> = self.fields.iter().map(|seated| &seated.spec.name).collect();
        specs.iter().find(|spec| spec.answered() && !seated.contains(&spec.name)).map(|spec| spec.name.clone())
    }

    /// Returns the form with these answers, under a name of its own.
    ///
    /// # Errors
    /// When an object cannot be written, which memory does not refuse.
    pub(in crate::render::pdf) fn fill(&self, specs: &[FieldSpec], face: &FieldFace, name: &str) -> Result<Vec<u8>> {
        let mut own = self.own.clone();
        let mut maker = Maker::new(&mut own, face, self.fonts, self.pictures.clone());
        let specs: BTreeMap<_, _> = specs.iter().map(|spec| (&spec.name, spec)).collect();
        for Seated { spec, field, places } in &self.fields {
            if let Some(filled) = specs.get(&spec.name).filter(|filled| filled.kind != spec.kind) {
                maker.refill(*field, filled, places)?;
            }
        }
        self.write(&own, name)
    }

    fn write(&self, own: &Pdf, name: &str) -> Result<Vec<u8>> {
        let mut assembly = self.shared.clone();
        assembly.make_room(own.max_id);
        assembly.add(&own.objects)?;
        let names = [called(name.as_bytes()), called(assembly.since(&self.shared))];
        let mut description = self.metadata.1.clone();
        for (old, new) in self.names.iter().zip(&names) {
            let content = replaced(&description.content, old, new.as_bytes());
            description.set_content(content);
        }
        description.compress()?;
        assembly.add(&BTreeMap::from([(self.metadata.0, Object::Stream(description))]))?;
        let mut trailer = own.trailer.clone();
        trailer.set("ID", names.map(Object::string_literal).to_vec());
        assembly.finish(trailer)
    }
}

/// Takes out of a PDF what differs from copy to copy.
fn part(pdf: &mut Pdf, fields: &[Seated]) -> Result<BTreeMap<ObjectId, Object>> {
    let mut own = BTreeSet::from([pdf.trailer.get(b"Root")?.as_reference()?]);
    for Seated { spec, field, places } in fields {
        own.insert(*field);
        own.extend(places.iter().map(|(_, seat)| seat.annotation));
        if matches!(spec.kind, SpecKind::Text { .. }) {
            own.extend(places.iter().filter_map(|(_, seat)| picture_of(pdf, seat)));
        }
    }
    Ok(own.into_iter().filter_map(|id| Some((id, pdf.objects.remove(&id)?))).collect())
}

/// Returns the two names of a file: of the document, and of what it is at present.
fn names(trailer: &Dictionary) -> Result<[Vec<u8>; 2]> {
    let names = trailer.get(b"ID")?.as_array()?;
    match &names[..] {
        [document, copy] => Ok([document.as_str()?.to_vec(), copy.as_str()?.to_vec()]),
        _ => Err(lopdf::Error::DictKey("ID".into())),
    }
}

/// Returns a name for what these bytes are, in letters.
fn called(bytes: &[u8]) -> String {
    BASE64.encode(&Sha256::digest(bytes)[..16])
}

fn replaced(content: &[u8], old: &[u8], new: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(content.len());
    let mut rest = content;
    while let Some(at) = rest.windows(old.len()).position(|window| window == old) {
        out.extend(&rest[..at]);
        out.extend(new);
        rest = &rest[at + old.len()..];
    }
    out.extend(rest);
    out
}
