//! `bundel build` and `bundel pack`: from subjects to files.

use std::num::NonZeroUsize;
use std::sync::atomic::Ordering;
use std::thread::available_parallelism;

use jiff::civil::Date;

use super::args::{Build, Making, Pack};
use super::report::{Report, outcome};
use super::{Outcome, interrupt, progress, subjects};
use crate::build::{Made, build as build_one};
use crate::case::Case;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity, Warned};
use crate::library::{self, Library};
use crate::locale::FIRST;
use crate::plan::{Job, Subject, Wish, plan};
use crate::render::workers::{Panicked, on_workers};
use crate::render::{Fields, Options, Provenance};
use crate::set::Set;
use crate::tree::Tree;
use crate::write::{Entry, Writer};
use crate::yaml::Located;

/// Makes the documents of cases.
///
/// # Errors
/// What keeps everything from being made.
pub(super) fn build(tree: Tree, build: &Build, report: &Report) -> Result<Outcome, Diagnostics> {
    let today = today(build.making.today);
    let mut read = subjects::read(&build.cases);
    let mut locales = build.making.locale.clone();
    if locales.is_empty() {
        locales = read.cases.iter().filter_map(|(_, located)| located.value.locale.clone()).collect();
        locales.push(FIRST.into());
        locales.truncate(1);
    }
    let mut library = Library::open(tree, &locales)?;
    let mut ready = Vec::new();
    for (path, located) in &read.cases {
        let set = library.open_set(&located.value.set).map_err(|problems| at_set(problems, located));
        match set.and_then(|()| subjects::of_case(path, located, &library, today)) {
            Ok(subject) => ready.push(subject),
            Err(problems) => read.diagnostics.extend(problems),
        }
    }
    let wish =
        Wish { moments: build.moment.clone(), documents: build.document.clone(), readers: build.readers.clone() };
    make(library, &ready, &wish, &build.making, read.diagnostics, report)
}

/// Points a problem with a set as a whole at the line of the case that names it.
fn at_set(problems: Diagnostics, located: &Located<Case>) -> Diagnostics {
    let place = |problem: Diagnostic| {
        if problem.code == Code::SET_UNKNOWN { problem.at(located.place("set")) } else { problem }
    };
    problems.into_iter().map(place).collect()
}

/// Makes blank forms: of each set, for each of its desks.
///
/// # Errors
/// What keeps everything from being made.
pub(super) fn pack(tree: Tree, pack: &Pack, report: &Report) -> Result<Outcome, Diagnostics> {
    let today = today(pack.making.today);
    let locales = if pack.making.locale.is_empty() { vec![FIRST.into()] } else { pack.making.locale.clone() };
    let sets = if pack.set.is_empty() { Set::available(&tree) } else { pack.set.clone() };
    let mut library = Library::open(tree, &locales)?;
    let mut subjects = Vec::new();
    for set in &sets {
        library.open_set(set)?;
        if set == "ijh" || !pack.desk.is_empty() {
            let ids: Vec<String> =
                if pack.desk.is_empty() { library.desks().keys().cloned().collect() } else { pack.desk.clone() };
            for id in &ids {
                let desk = library.desk(id).map_err(|problem| vec![problem])?;
                subjects.push(subjects::blank(set, Some((id, desk)), &library, today));
            }
        } else {
            subjects.push(subjects::blank(set, None, &library, today));
        }
    }
    // A document that only one set has cannot be asked of another.
    if let [document] = pack.document.as_slice() {
        subjects.retain(|subject| library.any_set(&subject.set).is_some_and(|set| set.document(document).is_ok()));
    }
    let wish = Wish { moments: vec![], documents: pack.document.clone(), readers: vec![] };
    make(library, &subjects, &wish, &pack.making, Diagnostics::new(), report)
}

/// What a run made so far.
struct Run<'a> {
    writer: Option<Writer>,
    subjects: &'a [Subject],
    library: &'a Library,
    told: Diagnostics,
    documents: usize,
    files: usize,
    failed: usize,
    own_fault: bool,
}

fn make(
    mut library: Library,
    subjects: &[Subject],
    wish: &Wish,
    making: &Making,
    told: Diagnostics,
    report: &Report,
) -> Result<Outcome, Diagnostics> {
    report.tell(&told);
    let jobs = plan(subjects, &library, wish)?;
    if making.dry_run {
        return Ok(show(&jobs, subjects, making, &told, report));
    }
    let mut formats = Vec::new();
    for name in &making.format {
        let format = library::format(name).map_err(|problem| vec![problem])?;
        library.open_format(format)?;
        formats.push(format.name);
    }
    let writer = Writer::open(&making.out).map_err(|problem| vec![problem])?;
    let mut run = Run {
        writer: Some(writer),
        subjects,
        library: &library,
        told,
        documents: 0,
        files: 0,
        failed: 0,
        own_fault: false,
    };
    let stop = interrupt::listen();
    let bar = progress::bar(jobs.len(), report.say("progress-making", &[]));
    let options = options(making);
    let work = |job: &Job| build_one(job, &subjects[job.subject], &library, &formats, &options);
    on_workers(threads(making), stop, &jobs, work, |index, result| {
        bar.suspend(|| run.take(&jobs[index], result, report));
        bar.inc(1);
    });
    bar.finish_and_clear();
    run.finish(report);
    Ok(run.end(jobs.len(), stop.load(Ordering::Relaxed), making, report))
}

impl Run<'_> {
    /// Writes what a job made, and tells what it could not.
    fn take(&mut self, job: &Job, result: Result<Result<Warned<Vec<Made>>, Diagnostics>, Panicked>, report: &Report) {
        let subject = &self.subjects[job.subject];
        let (made, mut problems) = match result {
            Ok(Ok(made)) => (made.value, made.diagnostics),
            Ok(Err(problems)) => (Vec::new(), problems),
            Err(Panicked) => {
                self.own_fault = true;
                (
                    Vec::new(),
                    vec![Diagnostic::error(Code::OWN_FAULT).with("document", job.path(subject, "*").display())],
                )
            }
        };
        self.documents += usize::from(!made.is_empty());
        for Made { format, bytes } in made {
            let entry = self.entry(job, subject, format);
            match self.writer.as_mut().map(|writer| writer.write(entry, &bytes)) {
                Some(Err(problem)) => problems.push(problem),
                _ => self.files += 1,
            }
        }
        self.failed += usize::from(problems.iter().any(|problem| problem.severity == Severity::Error));
        report.tell(&problems);
        self.told.extend(problems);
    }

    fn entry(&self, job: &Job, subject: &Subject, format: &str) -> Entry {
        let path = job.path(subject, format);
        let version = self.library.set(&job.set, &job.locale).map(|set| set.version.clone());
        Entry {
            path: path.strip_prefix(&subject.folder).unwrap_or(&path).into(),
            folder: subject.folder.clone(),
            document: job.document.clone(),
            set: job.set.clone(),
            version: version.unwrap_or_default(),
            locale: job.locale.clone(),
        }
    }

    fn finish(&mut self, report: &Report) {
        if let Some(Err(problems)) = self.writer.take().map(Writer::finish) {
            report.tell(&problems);
            self.told.extend(problems);
        }
    }

    fn end(&self, planned: usize, stopped: bool, making: &Making, report: &Report) -> Outcome {
        let (documents, files, failed) = (self.documents.to_string(), self.files.to_string(), self.failed.to_string());
        let out = making.out.display().to_string();
        report.line(&report.say("summary-made", &[("documents", &documents), ("files", &files), ("out", &out)]));
        if self.failed > 0 {
            report.line(&report.say("summary-failed", &[("failed", &failed)]));
        }
        if stopped {
            let rest = planned.saturating_sub(self.documents + self.failed).to_string();
            report.line(&report.say("summary-stopped", &[("rest", &rest)]));
            return Outcome::Interrupted;
        }
        if self.own_fault { Outcome::OwnFault } else { outcome(&self.told) }
    }
}

fn show(jobs: &[Job], subjects: &[Subject], making: &Making, told: &[Diagnostic], report: &Report) -> Outcome {
    for job in jobs {
        for format in &making.format {
            report.answer(&format!("{}\n", making.out.join(job.path(&subjects[job.subject], format)).display()));
        }
    }
    outcome(told)
}

fn options(making: &Making) -> Options {
    Options {
        fields: if making.flat { Fields::Flat } else { Fields::Fillable },
        provenance: if making.provenance { Provenance::Shown } else { Provenance::Hidden },
    }
}

fn threads(making: &Making) -> NonZeroUsize {
    making.jobs.or_else(|| available_parallelism().ok()).unwrap_or(NonZeroUsize::MIN)
}

/// Returns the day that counts as today: the one given, else the clock's, asked here alone.
#[expect(clippy::disallowed_methods, reason = "the command line alone asks the clock")]
pub(super) fn today(given: Option<Date>) -> Date {
    given.unwrap_or_else(|| {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        let seconds = i64::try_from(since.as_secs()).unwrap_or_default();
        let now = jiff::Timestamp::from_second(seconds).unwrap_or_default();
        now.to_zoned(jiff::tz::TimeZone::UTC).date()
    })
}
