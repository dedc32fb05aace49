//! Streams that no reader can misread.
//!
//! PDF/A asks that the length of a stream be that of its data, and that an end of line stand before `endstream`. Data
//! that end in a carriage return, as one in 256 compressed streams do, make these two look like one end of line; careful
//! readers then find the length wrong. Such a stream gets a byte more, which decompression never reaches.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::Stream;

/// How well streams are packed; better takes much longer and gains little.
const LEVEL: u32 = 6;

/// How many bytes it takes to say that a stream is packed.
const FILTER: usize = 19;

/// Returns a stream packed, or as it is if that makes it no smaller.
pub(super) fn packed(stream: Stream) -> Stream {
    let packed = deflated(&stream);
    if packed.content.len() + FILTER < stream.content.len() { packed } else { stream }
}

/// Returns a stream packed.
pub(super) fn deflated(stream: &Stream) -> Stream {
    let mut writer = ZlibEncoder::new(Vec::new(), Compression::new(LEVEL));
    let written = writer.write_all(&stream.content).and_then(|()| writer.finish());
    let mut dictionary = stream.dict.clone();
    dictionary.set("Filter", "FlateDecode");
    Stream::new(dictionary, written.expect("memory takes whatever is written to it"))
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
