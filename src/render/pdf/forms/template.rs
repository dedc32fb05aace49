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

use super::appearance;
use super::face::{FieldFace, Fonts};
use super::fields::{Maker, Pictures, picture_of};
use super::spec::{FieldSpec, SpecKind};
use super::{Made, Seated};

/// A form to be filled many times.
pub(in crate::render::pdf) struct Template {
    /// What all copies share, already written.
    shared: Assembly,
    /// What differs: fields, their places, the pictures of text, what a copy says of itself.
    own: Pdf,
    fields: Vec<Seated>,
    fonts: Fonts,
    pictures: Pictures,
    /// The object with what a copy says of itself.
    piece: ObjectId,
    description: Description,
}

impl Template {
    /// Makes a form ready.
    ///
    /// # Errors
    /// When the PDF is not as Typst writes it.
    pub(in crate::render::pdf) fn new(made: Made) -> Result<Self> {
        let Made { mut pdf, fields, fonts, pictures, piece } = made;
        let trailer = pdf.trailer.iter().filter(|(key, _)| matches!(&key[..], b"Root" | b"Info"));
        let trailer: Dictionary = trailer.map(|(key, value)| (key.clone(), value.clone())).collect();
        let description = Description::take(&mut pdf)?;
        let mut own = Pdf::new();
        own.trailer = trailer;
        own.objects = part(&mut pdf, &fields);
        pdf.objects.remove(&piece);
        let mut shared = Assembly::new(pdf.max_id);
        shared.add(&pdf.objects)?;
        own.max_id = shared.highest();
        Ok(Self { shared, own, fields, fonts, pictures, piece, description })
    }

    /// Returns the first field whose answer its places cannot show.
    pub(in crate::render::pdf) fn misses(&self, specs: &[FieldSpec], face: &FieldFace) -> Option<String> {
        let seated: BTreeMap<_, _> = self.fields.iter().map(|seated| (&seated.spec.name, seated)).collect();
        let missed =
            |spec: &&FieldSpec| spec.answered() && !seated.get(&spec.name).is_some_and(|at| at.shows(spec, face));
        specs.iter().find(missed).map(|spec| spec.name.clone())
    }

    /// Returns the form with these answers, under a name of its own, and saying of itself what `piece` holds: whoever
    /// reads it back must not take it for the form that was laid out.
    ///
    /// # Errors
    /// When an object cannot be written, which memory does not refuse.
    pub(in crate::render::pdf) fn fill(
        &self,
        specs: &[FieldSpec],
        face: &FieldFace,
        name: &str,
        piece: Dictionary,
    ) -> Result<Vec<u8>> {
        let mut own = self.own.clone();
        own.objects.insert(self.piece, piece.into());
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
        assembly.add(&self.description.with(&names))?;
        let mut trailer = own.trailer.clone();
        trailer.set("ID", names.map(Object::string_literal).to_vec());
        assembly.finish(&trailer)
    }
}

impl Seated {
    /// Returns whether this field shows the whole answer of another.
    fn shows(&self, other: &FieldSpec, face: &FieldFace) -> bool {
        let SpecKind::Text { value, lines } = &other.kind else { return true };
        face.has(value) && self.places.iter().all(|(_, seat)| appearance::shows(face, value, seat.size, *lines))
    }
}

/// Takes out of a PDF what differs from copy to copy.
fn part(pdf: &mut Pdf, fields: &[Seated]) -> BTreeMap<ObjectId, Object> {
    let mut own = BTreeSet::new();
    for Seated { spec, field, places } in fields {
        own.insert(*field);
        own.extend(places.iter().map(|(_, seat)| seat.annotation));
        if matches!(spec.kind, SpecKind::Text { .. }) {
            own.extend(places.iter().filter_map(|(_, seat)| picture_of(pdf, seat)));
        }
    }
    own.into_iter().filter_map(|id| Some((id, pdf.objects.remove(&id)?))).collect()
}

/// Returns a name for what these bytes are, in 24 letters, as Typst does.
fn called(bytes: &[u8]) -> String {
    BASE64.encode(&Sha256::digest(bytes)[..16])
}

/// What a file tells of itself: it holds the two names that stand in the trailer too, of the document and of the copy.
struct Description {
    id: ObjectId,
    stream: Stream,
    /// Where each of the two is.
    names: [Vec<usize>; 2],
}

impl Description {
    /// Takes the description out of a PDF.
    fn take(pdf: &mut Pdf) -> Result<Self> {
        let names = pdf.trailer.get(b"ID")?.as_array()?;
        let names: Vec<_> = names.iter().map(Object::as_str).collect::<Result<_>>()?;
        let id = pdf.catalog()?.get(b"Metadata")?.as_reference()?;
        let mut stream = pdf.get_object(id)?.as_stream()?.clone();
        stream.decompress()?;
        let places = |at: usize| names.get(at).map(|name| places(&stream.content, name)).unwrap_or_default();
        let names = [places(0), places(1)];
        pdf.objects.remove(&id);
        Ok(Self { id, stream, names })
    }

    /// Returns the description with other names.
    fn with(&self, names: &[String; 2]) -> BTreeMap<ObjectId, Object> {
        let mut stream = self.stream.clone();
        for (places, name) in self.names.iter().zip(names) {
            for at in places {
                stream.content[*at..][..name.len()].copy_from_slice(name.as_bytes());
            }
        }
        BTreeMap::from([(self.id, Object::Stream(stream))])
    }
}

/// Returns where a name is, if it is one that can be overwritten.
fn places(content: &[u8], name: &[u8]) -> Vec<usize> {
    let long = called(&[]).len();
    if name.len() != long {
        return Vec::new();
    }
    content.windows(long).enumerate().filter(|(_, window)| *window == name).map(|(at, _)| at).collect()
}
