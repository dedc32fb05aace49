//! One job, from data to bytes. Pure, so that a web desk or another machine can call it as the command line does.

use std::collections::BTreeMap;

use crate::compose::origin::Composed;
use crate::compose::visible::{LeftOut, visible};
use crate::compose::{Ingredients, compose};
use crate::diagnostic::{Diagnostics, Warned};
use crate::facts::{Facts, Reader};
use crate::library::Library;
use crate::model::{Cited, Document, Filling};
use crate::plan::{Job, Subject, filling, readership};
use crate::render::Options;

/// A document in one format.
pub struct Made {
    /// Name of the format.
    pub format: &'static str,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// What of the law it cites, for the manifest.
    pub laws: BTreeMap<String, Cited>,
}

/// Returns the document of a job in the formats asked for.
///
/// # Errors
/// What keeps it from being made. A format that fails takes no other with it; what could be made is still there.
pub fn build(
    job: &Job,
    subject: &Subject,
    library: &Library,
    formats: &[&'static str],
    options: &Options,
) -> Result<Warned<Vec<Made>>, Diagnostics> {
    Ok(render(&document(job, subject, library)?, library, formats, options))
}

/// Returns a document in the formats asked for. One that fails takes no other with it.
#[must_use]
pub fn render(
    document: &Document,
    library: &Library,
    formats: &[&'static str],
    options: &Options,
) -> Warned<Vec<Made>> {
    let mut made = Warned { value: Vec::new(), diagnostics: Diagnostics::new() };
    for format in formats {
        match library.renderer(format).and_then(|renderer| renderer.render(document, options)) {
            Ok(bytes) => made.value.push(Made { format, bytes, laws: document.meta.laws.clone() }),
            Err(problems) => made.diagnostics.extend(problems),
        }
    }
    made
}

/// Returns the document of a job before it is rendered.
///
/// # Errors
/// When the set lacks something that the document needs.
pub fn document(job: &Job, subject: &Subject, library: &Library) -> Result<Document, Diagnostics> {
    composed(job, subject, library).map(|composed| composed.document)
}

/// Returns the document of a job before it is rendered, with where the answers on its fields belong.
///
/// # Errors
/// When the set lacks something that the document needs.
pub fn composed(job: &Job, subject: &Subject, library: &Library) -> Result<Composed, Diagnostics> {
    let locale = library.locale(&job.locale)?;
    let set = library.set(&job.set, &job.locale)?;
    let definition = set.document(&job.document).map_err(|problem| vec![problem])?;
    let (surroundings, reader) = (&subject.surroundings, job.reader.as_ref());
    let (facts, left_out) = match &subject.case {
        Some(case) => {
            let eyes = readership::eyes(case, definition, reader);
            let seen = visible(case, subject.previous.as_ref(), &eyes, surroundings.today);
            (Facts::of(&seen.case, seen.previous.as_ref(), surroundings, reader), seen.left_out)
        }
        None => (Facts::blank(surroundings), LeftOut::new()),
    };
    let filling = filling(job, subject);
    // A blank form stays the same until its set changes, so that a pack made again rewrites only what is different.
    let date = set.released.filter(|_| filling == Filling::Blank).unwrap_or(surroundings.today);
    compose(Ingredients {
        set,
        definition,
        locale,
        types: &library.types,
        facts: &facts,
        filling,
        voice: job.voice,
        reader: reader.map(Reader::id),
        left_out: &left_out,
        desk: subject.desk.as_deref(),
        logo: subject.logo.as_ref(),
        date,
        secret: surroundings.secret.as_ref(),
    })
}
