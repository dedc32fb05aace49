//! The program as it is typed: what it answers, tells and leaves behind.
//!
//! Each test runs the built program in a folder of its own ([`run`]) and holds its words and its exit status against
//! `tests/cli/<name>.snap`, so that messages are reviewed as code is.

mod bad_input;
mod collecting;
mod commands;
mod doors;
mod expired;
mod full_disk;
mod killed;
mod left_behind;
mod logos;
pub(crate) mod run;
mod styles;
mod testimony;
mod two_hands;

/// A case with as little as a case can have whose papers may leave.
pub(crate) const SMALL: &str = "\
case: klein-1
set: ijh
desk: antwerpen
client_system:
  - {id: kind, name: {given: Noor, family: Baert}, role: young_adult, birth_date: 2006-01-01, consent: {given_on: 2026-11-02, form: written, meeting: true, covers: [gezin], plan: true}}
participants:
  - {id: hulp, name: {given: Sam, family: Claus}, capacity: professional, organisation: De Kaai}
meeting: {date: 2026-12-01, time: \"14:00\", place: De Kaai}
";

/// Returns the small case with another identifier.
pub(crate) fn small(id: &str) -> String {
    SMALL.replace("klein-1", id)
}
