//! Writes a PDF object by object, so that what many files share is written once.
//!
//! 1. [`Assembly::new`] begins a file and knows how many objects the document has,
//! 2. [`Assembly::add`] writes objects: a stream as it is, all others packed into streams of objects,
//! 3. [`Assembly::finish`] ends the file with the table of where everything is.
//!
//! A copy of an assembly goes on from where it stands: that is how one layout becomes many filled forms.

use std::collections::BTreeMap;
use std::io::Write;

use lopdf::{Dictionary, Document as Pdf, Object, ObjectId, Result, Stream, Writer, dictionary};

use super::streams::{self, deflated, packed};

/// What a misleading end of a stream looks like ([`streams`]).
const MISLEADING: &[u8] = b"\r\nendstream";

/// How many objects go into one stream.
const TOGETHER: usize = 100;

/// How many bytes an entry of the table takes.
const ROW: usize = 7;

/// A PDF in the making.
#[derive(Clone)]
pub(super) struct Assembly {
    bytes: Vec<u8>,
    /// Where each object is, by its number.
    places: Vec<Place>,
}

/// Where an object is.
#[derive(Clone, Copy)]
enum Place {
    Nowhere,
    /// At this byte.
    At(usize),
    /// In this stream of objects, as which of them.
    In(usize, usize),
}

impl Assembly {
    /// Begins a PDF whose objects have numbers up to this one.
    pub(super) fn new(highest: u32) -> Self {
        // Four bytes beyond ASCII tell who moves the file that it is no text.
        let bytes = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
        Self { bytes, places: vec![Place::Nowhere; highest as usize + 1] }
    }

    /// Returns the bytes of a whole PDF.
    ///
    /// # Errors
    /// When an object cannot be written, which memory does not refuse.
    pub(super) fn of(pdf: &Pdf) -> Result<Vec<u8>> {
        let mut assembly = Self::new(pdf.max_id);
        assembly.add(&pdf.objects)?;
        assembly.finish(&pdf.trailer)
    }

    /// Returns the highest number that an object has.
    pub(super) fn highest(&self) -> u32 {
        u32::try_from(self.places.len() - 1).unwrap_or(u32::MAX)
    }

    /// Lets objects have numbers up to this one.
    pub(super) fn make_room(&mut self, highest: u32) {
        self.places.resize(self.places.len().max(highest as usize + 1), Place::Nowhere);
    }

    /// Returns what was written since this was a copy of another.
    pub(super) fn since(&self, earlier: &Self) -> &[u8] {
        &self.bytes[earlier.bytes.len()..]
    }

    /// Writes objects. Streams by which a file was packed before are not taken over.
    ///
    /// # Errors
    /// When an object cannot be written, which memory does not refuse.
    pub(super) fn add(&mut self, objects: &BTreeMap<ObjectId, Object>) -> Result<()> {
        let mut loose = Vec::new();
        for ((number, _), object) in objects {
            match object {
                Object::Stream(stream) if packs(stream) => {}
                Object::Stream(_) => self.write(*number as usize, object)?,
                _ => loose.push((*number as usize, object)),
            }
        }
        loose.chunks(TOGETHER).try_for_each(|some| self.pack(some))
    }

    /// Ends the file. Of the trailer root, information and identity are taken over.
    ///
    /// # Errors
    /// When an object cannot be written, which memory does not refuse.
    pub(super) fn finish(mut self, trailer: &Dictionary) -> Result<Vec<u8>> {
        let (number, start) = (self.places.len(), self.bytes.len());
        self.places.push(Place::At(start));
        let mut table = dictionary! { "Type" => "XRef" };
        for key in ["Root", "Info", "ID"] {
            if let Ok(value) = trailer.get(key.as_bytes()) {
                table.set(key, value.clone());
            }
        }
        table.set("Size", whole(self.places.len()));
        table.set("W", vec![1.into(), 4.into(), 2.into()]);
        table.set("DecodeParms", dictionary! { "Predictor" => 12, "Columns" => whole(ROW) });
        let rows = differences(self.places.iter().map(|place| row(*place)));
        self.write(number, &Object::Stream(deflated(&Stream::new(table, rows))))?;
        let _ = write!(self.bytes, "startxref\n{start}\n%%EOF\n");
        Ok(self.bytes)
    }

    fn write(&mut self, number: usize, object: &Object) -> Result<()> {
        self.places[number] = Place::At(self.bytes.len());
        writeln!(self.bytes, "{number} 0 obj")?;
        match object {
            Object::Stream(stream) if streams::misleading(stream) => {
                Writer::write_object(&mut self.bytes, &Object::Stream(streams::lengthened(stream.clone())))?;
            }
            object => Writer::write_object(&mut self.bytes, object)?,
        }
        self.bytes.extend(b"\nendobj\n");
        Ok(())
    }

    /// Writes objects as one stream.
    fn pack(&mut self, objects: &[(usize, &Object)]) -> Result<()> {
        let number = self.places.len();
        let (mut index, mut content) = (Vec::new(), Vec::new());
        for (at, (own, object)) in objects.iter().enumerate() {
            write!(index, "{own} {} ", content.len())?;
            Writer::write_object(&mut content, object)?;
            content.push(b'\n');
            self.places[*own] = Place::In(number, at);
        }
        let head = dictionary! { "Type" => "ObjStm", "N" => whole(objects.len()), "First" => whole(index.len()) };
        self.places.push(Place::Nowhere);
        self.write(number, &Object::Stream(packed(Stream::new(head, [index, content].concat()))))
    }
}

/// Returns the bytes of a finished PDF, without a misleading end if there is one.
pub(super) fn settle(bytes: Vec<u8>) -> Result<Vec<u8>> {
    if misleads(&bytes) { Assembly::of(&Pdf::load_mem(&bytes)?) } else { Ok(bytes) }
}

fn misleads(bytes: &[u8]) -> bool {
    bytes.windows(MISLEADING.len()).any(|window| window == MISLEADING)
}

fn packs(stream: &Stream) -> bool {
    stream.dict.has_type(b"ObjStm") || stream.dict.has_type(b"XRef")
}

/// Returns each row as what it differs from that above it, which packs better (predictor 12: "up", RFC 2083, 6.3).
fn differences(rows: impl Iterator<Item = [u8; ROW]>) -> Vec<u8> {
    let mut above = [0; ROW];
    let mut out = Vec::new();
    for row in rows {
        out.push(2);
        out.extend(row.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(above)));
        above = row;
    }
    out
}

/// Returns an entry of the table: its kind in one byte, two numbers in four and two.
fn row(place: Place) -> [u8; ROW] {
    let (kind, first, second) = match place {
        Place::Nowhere => (0, 0, 0),
        Place::At(byte) => (1, byte, 0),
        Place::In(stream, at) => (2, stream, at),
    };
    let first = u32::try_from(first).unwrap_or(u32::MAX).to_be_bytes();
    let second = u16::try_from(second).unwrap_or(u16::MAX).to_be_bytes();
    [kind, first[0], first[1], first[2], first[3], second[0], second[1]]
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use lopdf::dictionary;

    use super::*;

    #[test]
    fn a_stream_that_ends_in_a_carriage_return_gets_a_byte_more() {
        let mut pdf = Pdf::with_version("1.7");
        let id = pdf.add_object(Stream::new(dictionary! {}, b"data\r".to_vec()).with_compression(false));
        let catalog = pdf.add_object(dictionary! { "Type" => "Catalog", "Data" => id });
        pdf.trailer.set("Root", catalog);
        let bytes = Assembly::of(&pdf).unwrap();
        assert!(!misleads(&bytes));
        let kept = Pdf::load_mem(&bytes).unwrap();
        assert_eq!(kept.get_object(id).unwrap().as_stream().unwrap().content, b"data\r\0");
    }
}
