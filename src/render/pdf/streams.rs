//! Streams that no reader can misread.
//!
//! PDF/A asks that the length of a stream be that of its data, and that an end of line stand before `endstream`. Data
//! that end in a carriage return, as one in 256 compressed streams do, make these two look like one end of line; careful
//! readers then find the length wrong. Such a stream gets a byte more, which decompression never reaches.

use lopdf::{Document as Pdf, Object, Result, SaveOptions, Stream};

/// What a misleading end looks like.
const MISLEADING: &[u8] = b"\r\nendstream";

/// How many objects go into one stream, to try in turn: the streams of objects, which the writer makes itself, can only
/// be made otherwise.
const OBJECTS: [usize; 5] = [100, 97, 89, 83, 79];

/// Returns the bytes of a finished PDF, without a misleading end if there is one.
pub(super) fn settle(bytes: Vec<u8>) -> Result<Vec<u8>> {
    if misleads(&bytes) { save(Pdf::load_mem(&bytes)?) } else { Ok(bytes) }
}

/// Returns the bytes of a PDF, without a misleading end.
pub(super) fn save(mut pdf: Pdf) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    for objects in OBJECTS {
        pdf.objects.values_mut().for_each(lengthen);
        let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).compression_level(6);
        bytes.clear();
        pdf.save_with_options(&mut bytes, options.max_objects_per_stream(objects).build())?;
        if !misleads(&bytes) {
            break;
        }
        pdf = Pdf::load_mem(&bytes)?;
    }
    Ok(bytes)
}

fn lengthen(object: &mut Object) {
    if let Object::Stream(stream) = object
        && misleading(stream)
    {
        *stream = lengthened(stream.clone());
    }
}

/// Returns whether a stream has a misleading end.
pub(super) fn misleading(stream: &Stream) -> bool {
    stream.content.last() == Some(&b'\r')
}

/// Returns a stream with a byte more.
pub(super) fn lengthened(mut stream: Stream) -> Stream {
    stream.content.push(0);
    stream.dict.set("Length", i64::try_from(stream.content.len()).unwrap_or(i64::MAX));
    stream
}

fn misleads(bytes: &[u8]) -> bool {
    bytes.windows(MISLEADING.len()).any(|window| window == MISLEADING)
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
        let bytes = save(pdf).unwrap();
        assert!(!misleads(&bytes));
        let kept = Pdf::load_mem(&bytes).unwrap();
        assert_eq!(kept.get_object(id).unwrap().as_stream().unwrap().content, b"data\r\0");
    }
}
