//! Takes the answers out of a file: a PDF as a client saved it, or the file that an HTML page saves.
//!
//! A file that comes back may be anything, so it is read within bounds: larger ones are not read at all, and what asks
//! for more work than a form does is refused ([`Refusal`]).
//!
//! 1. [`read`] tells by its first bytes what a file is;
//! 2. [`pdf`] reads a PDF, [`answers`] the file that a page saves. Both say the same thing the same way.

mod answers;
mod pdf;
mod refusal;

use crate::diagnostic::Diagnostics;

use super::Returned;

use self::refusal::Refusal;

/// The largest file that is read, in bytes; a form of ours is a hundredth of that.
pub const LIMIT: u64 = 20 << 20;

/// How many answers a form has at most; a large one has a thousand.
const ANSWERS: usize = 10_000;

/// How long an identifier of a field is at most, in bytes.
const ID: usize = 1000;

/// How far into a file its first mark may stand: some programs put something before it.
const HEAD: usize = 1024;

/// Returns what a form says of itself and what stands in it. `path_shown` is the file as the user knows it.
///
/// # Errors
/// When the file is no form of ours, or cannot be read within bounds.
pub fn read(path_shown: &str, bytes: &[u8]) -> Result<Returned, Diagnostics> {
    let read = match kind(bytes) {
        Ok(Kind::Pdf) => pdf::read(bytes),
        Ok(Kind::Answers) => answers::read(bytes),
        Err(refusal) => Err(refusal),
    };
    let read = read.and_then(|returned| if fits(&returned) { Ok(returned) } else { Err(Refusal::Excessive) });
    read.map_err(|refusal| vec![refusal.diagnostic(path_shown)])
}

/// Whether a form has no more answers than a form can have.
fn fits(returned: &Returned) -> bool {
    let ids = [&returned.answers, &returned.given].map(|answers| answers.keys().collect::<Vec<_>>());
    let all = ids.into_iter().chain([returned.refused.keys().collect()]);
    all.into_iter().all(|ids| ids.len() <= ANSWERS && ids.iter().all(|id| id.len() <= ID))
}

/// What a file is.
enum Kind {
    Pdf,
    Answers,
}

fn kind(bytes: &[u8]) -> Result<Kind, Refusal> {
    let head = &bytes[..bytes.len().min(HEAD)];
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    match text.first() {
        _ if bytes.len() as u64 > LIMIT => Err(Refusal::TooBig),
        _ if pdf::starts(head).is_some() => Ok(Kind::Pdf),
        Some(b'{') => Ok(Kind::Answers),
        Some(b'<') => Err(Refusal::Page),
        _ => Err(Refusal::Unknown),
    }
}
