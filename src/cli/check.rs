//! `bundel check`: what is wrong with cases, without making anything.

use super::Outcome;
use super::args::Check;
use super::report::{Report, outcome};
use crate::diagnostic::{Diagnostics, Severity};
use crate::library::Library;
use crate::locale::FIRST;
use crate::subjects;
use crate::tree::Tree;

/// Checks cases.
///
/// # Errors
/// When the embedded files, or those laid over them, are wrong.
pub(super) fn check(tree: &Tree, check: &Check, report: &Report) -> Result<Outcome, Diagnostics> {
    let today = super::make::today(check.today);
    let mut read = subjects::read(&check.cases);
    let mut library = Library::open(tree.clone(), &[FIRST.into()])?;
    for (path, located) in &read.cases {
        let opened = library.open_set(&located.value.set);
        match opened.and_then(|()| subjects::of_case(path, located, &library, today)) {
            Ok(mut subject) => read.diagnostics.extend(subjects::judge(&mut subject, located, &library)),
            Err(problems) => read.diagnostics.extend(problems),
        }
    }
    report.tell(&read.diagnostics);
    let count = read.cases.len().to_string();
    let wrong = |severity: Severity| read.diagnostics.iter().filter(|found| found.severity == severity).count();
    let (errors, warnings) = (wrong(Severity::Error).to_string(), wrong(Severity::Warning).to_string());
    report.line(&report.say("summary-checked", &[("cases", &count), ("errors", &errors), ("warnings", &warnings)]));
    let denied = check.deny_warnings && wrong(Severity::Warning) > 0;
    Ok(if denied { Outcome::InputWrong } else { outcome(&read.diagnostics) })
}
