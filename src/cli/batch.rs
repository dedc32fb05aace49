//! A batch: jobs planned, done on all cores, and written as they come.
//!
//! 1. What is wrong is told; what may not leave is held back.
//! 2. The folder of results is taken for this run alone, and copies that may not lie ready any more are taken away.
//! 3. Documents are made on workers, and written here ([`Run`]). A case is finished with its last document.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::available_parallelism;
use std::time::Duration;

use super::args::Making;
use super::report::{Report, outcome};
use super::run::{Done, Run};
use super::wanted::Batch;
use super::{Outcome, interrupt, progress};
use crate::build::{document, render};
use crate::diagnostic::{Diagnostic, Diagnostics, Warned};
use crate::held::hold_back;
use crate::ledger;
use crate::library::{self, Library};
use crate::plan::{Job, Subject, plan};
use crate::render::workers::on_workers;
use crate::render::{Fields, Options, Provenance};
use crate::write::{FolderSink, Patience};

/// How long another run in the same folder is waited for.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);

/// Plans the documents of subjects, makes them, and tells how it went.
///
/// # Errors
/// What keeps everything from being made.
pub(super) fn run(
    library: &Library,
    mut batch: Batch,
    making: &Making,
    report: &Report,
) -> Result<Outcome, Diagnostics> {
    report.tell(&batch.told);
    let planned = plan(&batch.subjects, library, &batch.wish)?;
    let Warned { value: mut jobs, diagnostics: withheld } = hold_back(planned, &batch.subjects, library)?;
    report.tell(&withheld);
    batch.told.extend(withheld);
    if making.dry_run {
        return Ok(show(&jobs, &batch.subjects, making, &batch.told, report));
    }
    let mut formats = Vec::new();
    for name in &making.format {
        library.renderer(name)?;
        formats.push(library::format(name).map_err(|problem| vec![problem])?.name);
    }
    let stop = interrupt::listen();
    let sink = open(making, stop, report).map_err(|problem| vec![problem])?;
    let told = std::mem::take(&mut batch.told);
    let mut run = Run::new(sink, &batch, library, told, report);
    let refused = run.admit(&jobs, &formats);
    jobs.retain(|job| !refused.contains(&job.subject));
    let options = options(making);
    let work = |job: &Job| {
        let subject = &batch.subjects[job.subject];
        let document = document(job, subject, library)?;
        let told = subject.case.as_ref().map(|case| ledger::told(&document, case, subject.previous.as_ref()));
        let Warned { value: made, diagnostics } = render(&document, library, &formats, &options);
        Ok(Warned { value: Done { made, told: told.unwrap_or_default() }, diagnostics })
    };
    let mut left: Vec<usize> = vec![0; batch.subjects.len()];
    for job in &jobs {
        left[job.subject] += 1;
    }
    let bar = progress::bar(jobs.len(), report.say("progress-making", &[]));
    on_workers(threads(making), stop, &jobs, work, |index, result| {
        let subject = jobs[index].subject;
        left[subject] -= 1;
        bar.suspend(|| {
            run.take(&jobs[index], result);
            if left[subject] == 0 {
                run.finish(subject);
            }
        });
        bar.inc(1);
        if bar.is_hidden() && left[subject] == 0 {
            report.line(&report.say("progress-done", &[("case", &batch.subjects[subject].folder)]));
        }
    });
    bar.finish_and_clear();
    for subject in (0..batch.subjects.len()).filter(|subject| left[*subject] > 0) {
        run.finish(subject);
    }
    Ok(run.end(jobs.len(), stop.load(Ordering::Relaxed), &making.out))
}

/// Takes the folder of results; waits for another run that has it, and says so.
fn open(making: &Making, stop: &AtomicBool, report: &Report) -> Result<FolderSink, Diagnostic> {
    let out = making.out.display().to_string();
    let begins = || report.line(&report.say("waiting-output", &[("out", &out)]));
    let stops = || stop.load(Ordering::Relaxed);
    FolderSink::open(&making.out, &Patience { longest: PATIENCE, begins: &begins, stops: &stops })
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
