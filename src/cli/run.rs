//! A run: jobs done on all cores, written as they come, and told about.

use std::num::NonZeroUsize;
use std::sync::atomic::Ordering;
use std::thread::available_parallelism;

use super::args::Making;
use super::report::{Report, outcome};
use super::{Outcome, interrupt, progress};
use crate::build::{Made, build};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity, Warned};
use crate::held::hold_back;
use crate::library::{self, Library};
use crate::plan::{Job, Subject, Wish, plan};
use crate::render::workers::{Panicked, on_workers};
use crate::render::{Fields, Options, Provenance};
use crate::write::{Entry, Writer, Written};

/// What a run made so far.
struct Run<'a> {
    writer: Option<Writer>,
    subjects: &'a [Subject],
    library: &'a Library,
    told: Diagnostics,
    documents: usize,
    files: usize,
    /// Files that held the same bytes already.
    same: usize,
    failed: usize,
    own_fault: bool,
}

/// Plans the documents of subjects, makes them, and tells how it went.
///
/// # Errors
/// What keeps everything from being made.
pub(super) fn run(
    library: &Library,
    subjects: &[Subject],
    wish: &Wish,
    making: &Making,
    mut told: Diagnostics,
    report: &Report,
) -> Result<Outcome, Diagnostics> {
    report.tell(&told);
    let Warned { value: jobs, diagnostics: withheld } = hold_back(plan(subjects, library, wish)?, subjects, library)?;
    report.tell(&withheld);
    told.extend(withheld);
    if making.dry_run {
        return Ok(show(&jobs, subjects, making, &told, report));
    }
    let mut formats = Vec::new();
    for name in &making.format {
        library.renderer(name)?;
        formats.push(library::format(name).map_err(|problem| vec![problem])?.name);
    }
    let writer = Writer::open(&making.out).map_err(|problem| vec![problem])?;
    let mut run = Run {
        writer: Some(writer),
        subjects,
        library,
        told,
        documents: 0,
        files: 0,
        same: 0,
        failed: 0,
        own_fault: false,
    };
    let stop = interrupt::listen();
    let bar = progress::bar(jobs.len(), report.say("progress-making", &[]));
    let options = options(making);
    let work = |job: &Job| build(job, &subjects[job.subject], library, &formats, &options);
    let mut left: Vec<usize> = vec![0; subjects.len()];
    for job in &jobs {
        left[job.subject] += 1;
    }
    on_workers(threads(making), stop, &jobs, work, |index, result| {
        let subject = jobs[index].subject;
        bar.suspend(|| run.take(&jobs[index], result, report));
        bar.inc(1);
        left[subject] -= 1;
        if bar.is_hidden() && left[subject] == 0 {
            report.line(&report.say("progress-done", &[("case", &subjects[subject].folder)]));
        }
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
                Some(Ok(Written::Same)) => {
                    self.files += 1;
                    self.same += 1;
                }
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
        if self.same > 0 {
            let (same, written) = (self.same.to_string(), (self.files - self.same).to_string());
            report.line(&report.say("summary-same", &[("same", &same), ("written", &written)]));
        }
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
