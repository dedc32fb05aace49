//! All tests of the program from outside, in one binary, so that they are linked once.
//!
//! `tests/README.md` tells what each module holds and how to add a test or accept a change.

#![expect(clippy::disallowed_methods, reason = "tests read and write what the program is given and makes")]
#![expect(clippy::unwrap_used, reason = "what a test needs and cannot have is a failure of the test")]

mod adaptations;
mod arrows;
mod catalogue;
mod circles;
mod cli;
mod collect;
mod diagnostics;
mod documents;
mod editions;
mod eight_words;
mod every_field;
mod held;
mod hostile;
mod norms;
mod pseudo_locale;
mod rebase;
mod redline;
mod registers;
mod returned;
mod same_bytes;
mod workshop;
