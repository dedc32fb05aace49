//! `bundel check`: what is wrong with cases, without making anything.

use std::path::Path;

use super::args::Check;
use super::report::{Report, outcome};
use super::{Outcome, adapted, copies};
use crate::diagnostic::{Diagnostics, Severity, Warned};
use crate::edition::Editions;
use crate::library::Library;
use crate::plan::Subject;
use crate::subjects;
use crate::tree::Tree;

/// Checks cases.
///
/// # Errors
/// When the embedded files, or those laid over them, are wrong.
pub(super) fn check(tree: &Tree, check: &Check, editions: &Editions, report: &Report) -> Result<Outcome, Diagnostics> {
    let today = super::make::today(check.today);
    let (adaptations, cases): (Vec<_>, Vec<_>) =
        check.cases.iter().cloned().partition(|path| adapted::is_adaptation(path));
    let mut read = subjects::read(&cases);
    let library = adapted::open(tree.clone(), &check.adapted, editions)?;
    read.diagnostics.extend(library.remarks()?.iter().cloned());
    for folder in &adaptations {
        read.diagnostics.extend(adapted::check(tree, folder, editions, report));
    }
    for (path, located) in &read.cases {
        match subjects::judged(path, located, &library, today) {
            Ok(judged) => {
                read.diagnostics.extend(judged.diagnostics);
                read.diagnostics.extend(remembered(path, &judged.value, &library));
            }
            Err(problems) => read.diagnostics.extend(problems),
        }
    }
    report.tell(&read.diagnostics);
    let count = read.cases.len().to_string();
    let wrong = |severity: Severity| adapted::count(&read.diagnostics, severity);
    let (errors, warnings) = (wrong(Severity::Error).to_string(), wrong(Severity::Warning).to_string());
    let (adaptations, id) = (adaptations.len().to_string(), if cases.is_empty() { "adaptations" } else { "checked" });
    let args = [("cases", &*count), ("adaptations", &adaptations), ("errors", &errors), ("warnings", &warnings)];
    report.line(&report.say(&format!("summary-{id}"), &args));
    let denied = check.deny_warnings && wrong(Severity::Warning) > 0;
    Ok(if denied { Outcome::InputWrong } else { outcome(&read.diagnostics) })
}

/// Returns who holds what they may not have any more.
fn remembered(path: &Path, subject: &Subject, library: &Library) -> Diagnostics {
    let Warned { value: book, mut diagnostics } = copies::open(&super::make::home(path), &subject.folder);
    let told = |book| copies::told(&subject.folder, &copies::holdings(&book, subject, library));
    diagnostics.extend(book.into_iter().flat_map(told));
    diagnostics
}
