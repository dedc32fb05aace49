//! `bundel build` and `bundel pack`: from subjects to files.

use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::args::{Build, Pack};
use super::batch::run;
use super::report::Report;
use super::wanted::Batch;
use super::{Outcome, adapted};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::edition::Editions;
use crate::library::Library;
use crate::plan::{Subject, Wish};
use crate::secret::Secret;
use crate::set::Set;
use crate::subjects;
use crate::tree::Tree;
use crate::write;

/// Makes the documents of cases.
///
/// # Errors
/// What keeps everything from being made.
pub(super) fn build(tree: Tree, build: &Build, editions: &Editions, report: &Report) -> Result<Outcome, Diagnostics> {
    let today = today(build.making.today);
    let mut read = subjects::read(&build.cases);
    let library = adapted::open(tree, &build.making.adapted, editions)?;
    read.diagnostics.extend(library.remarks()?.iter().cloned());
    for tag in &build.making.locale {
        library.locale(tag)?;
    }
    let (mut ready, mut homes) = (Vec::new(), Vec::new());
    for (path, located) in &read.cases {
        let secret = match secret(path, build.making.dry_run) {
            Ok(secret) => secret,
            Err(problem) => {
                read.diagnostics.push(problem);
                continue;
            }
        };
        match subjects::judged(path, located, &library, today) {
            Ok(mut judged) => {
                judged.value.surroundings.secret = secret;
                read.diagnostics.extend(judged.diagnostics);
                ready.push(judged.value);
                homes.push(Some(home(path)));
            }
            Err(problems) => read.diagnostics.extend(problems),
        }
    }
    let wish = Wish {
        moments: build.moment.clone(),
        documents: build.document.clone(),
        readers: build.readers.clone(),
        locales: build.making.locale.clone(),
    };
    let batch = Batch { subjects: ready, homes, wish, told: read.diagnostics };
    run(&library, batch, &build.making, report)
}

/// Returns the secret of the folder of a case, by which the rows of its forms are named. A trial makes none.
fn secret(case: &Path, dry_run: bool) -> Result<Option<Secret>, Diagnostic> {
    if dry_run {
        return known_secret(case);
    }
    write::secret_of(&home(case)).map(Some).map_err(|error| no_secret(case, &error))
}

/// Returns the secret of the folder of a case, if anything was made of a case there.
///
/// # Errors
/// When it cannot be read.
pub(super) fn known_secret(case: &Path) -> Result<Option<Secret>, Diagnostic> {
    write::known_secret_of(&home(case)).map_err(|error| no_secret(case, &error))
}

fn no_secret(case: &Path, error: &io::Error) -> Diagnostic {
    let path = home(case).join(write::KEEP);
    Diagnostic::error(Code::FILE_UNWRITABLE).with("path", path.display()).with("reason", error.to_string())
}

/// Makes blank forms: of each set, for each of its desks.
///
/// # Errors
/// What keeps everything from being made.
pub(super) fn pack(tree: Tree, pack: &Pack, editions: &Editions, report: &Report) -> Result<Outcome, Diagnostics> {
    let today = today(pack.making.today);
    let available = Set::available(&tree);
    let library = adapted::open(tree, &pack.making.adapted, editions)?;
    for tag in &pack.making.locale {
        library.locale(tag)?;
    }
    // An adaptation is of one set: that is what is packed with it.
    let all = library.adapted().map_or(available, |stack| vec![stack.set.clone()]);
    let sets = if pack.set.is_empty() { all } else { pack.set.clone() };
    let mut subjects = Vec::new();
    for set in &sets {
        subjects.extend(blanks(set, pack, &library, today)?);
    }
    let wish = Wish { documents: pack.document.clone(), locales: pack.making.locale.clone(), ..Wish::default() };
    let homes = subjects.iter().map(|_| None).collect();
    let batch = Batch { subjects, homes, wish, told: library.remarks()?.to_vec() };
    run(&library, batch, &pack.making, report)
}

/// Returns the subjects of the blank forms of a set: for each desk that issues it, or for none.
fn blanks(set: &str, pack: &Pack, library: &Library, today: Date) -> Result<Vec<Subject>, Diagnostics> {
    // Who adapts a set issues it, not the desks.
    let by_desks = library.structure(set)?.issued_by_desks && library.stack(set).is_none();
    let desks: Vec<&String> = match pack.desk.as_slice() {
        [] if by_desks => library.desks()?.keys().collect(),
        asked => asked.iter().collect(),
    };
    if desks.is_empty() {
        return Ok(vec![subjects::blank(set, None, library, today)?]);
    }
    desks.into_iter().map(|id| subjects::blank(set, Some((id, library.desk(id)?)), library, today)).collect()
}

/// Returns the folder of a case file: there lies what is remembered of it.
pub(super) fn home(path: &Path) -> PathBuf {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).map_or_else(|| ".".into(), PathBuf::from)
}

/// Returns the day that counts as today: the one given, else that of the clock in the zone of the system, asked here
/// alone. A letter that is made at half past midnight bears the day that the calendar on the wall shows.
#[expect(clippy::disallowed_methods, reason = "the command line alone asks the clock")]
pub(super) fn today(given: Option<Date>) -> Date {
    given.unwrap_or_else(|| {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        let seconds = i64::try_from(since.as_secs()).unwrap_or_default();
        let now = jiff::Timestamp::from_second(seconds).unwrap_or_default();
        now.to_zoned(jiff::tz::TimeZone::system()).date()
    })
}
