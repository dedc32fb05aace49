//! What a run made so far: written as it comes, remembered, and told about.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::path::Path;

use super::Outcome;
use super::copies::{self, Remembered};
use super::report::{Report, outcome};
use super::wanted::Batch;
use crate::build::Made;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity, Warned};
use crate::ledger::{Record, Told};
use crate::library::Library;
use crate::model::Cited;
use crate::plan::{Covered, Job, Subject};
use crate::render::workers::Panicked;
use crate::write::{Asked, Entry, FolderSink, LedgerFile, Sink, Written, digest};

/// What came of one job.
pub(super) struct Done {
    /// The document in each format.
    pub made: Vec<Made>,
    /// What the document tells of.
    pub told: Vec<Told>,
}

/// What a run made so far.
pub(super) struct Run<'a> {
    sink: FolderSink,
    batch: &'a Batch,
    library: &'a Library,
    report: &'a Report,
    /// What is remembered of each case; none for blank forms, and where nothing can be.
    books: Vec<Option<LedgerFile>>,
    told: Diagnostics,
    documents: usize,
    files: usize,
    /// Files that held the same bytes already.
    same: usize,
    failed: usize,
    own_fault: bool,
}

impl<'a> Run<'a> {
    pub(super) fn new(
        sink: FolderSink,
        batch: &'a Batch,
        library: &'a Library,
        told: Diagnostics,
        report: &'a Report,
    ) -> Self {
        let mut run = Self {
            sink,
            batch,
            library,
            report,
            books: batch.subjects.iter().map(|_| None).collect(),
            told,
            documents: 0,
            files: 0,
            same: 0,
            failed: 0,
            own_fault: false,
        };
        run.tell(run.sink.remarks());
        run
    }

    fn tell(&mut self, problems: Diagnostics) {
        self.report.tell(&problems);
        self.told.extend(problems);
    }

    /// Takes away what may not lie ready any more, of every case, before anything is made. Returns the subjects of which
    /// nothing may be written.
    pub(super) fn admit(&mut self, jobs: &[Job], formats: &[&str]) -> BTreeSet<usize> {
        let batch = self.batch;
        let mut refused = BTreeSet::new();
        for (index, subject) in batch.subjects.iter().enumerate() {
            let Some(home) = &batch.homes[index] else { continue };
            let Warned { value: book, diagnostics } = copies::open(home, &subject.folder);
            self.tell(diagnostics);
            let holdings = book.as_ref().map_or_else(Vec::new, |book| copies::holdings(book, subject, self.library));
            self.tell(copies::told(&subject.folder, &holdings));
            let own = jobs.iter().filter(|job| job.subject == index);
            let written = own.flat_map(|job| formats.iter().map(|format| below(&job.path(subject, format), subject)));
            let remembered = Remembered {
                covered: Covered::of(index, subject, jobs, self.library, &batch.wish),
                written: written.collect(),
                book: book.as_ref(),
                holdings: &holdings,
            };
            match self.sink.admit(&subject.folder, &remembered) {
                Ok(told) => self.tell(told),
                Err(problem) => {
                    self.tell(vec![problem]);
                    refused.insert(index);
                }
            }
            self.books[index] = book;
        }
        refused
    }

    /// Writes what a job made, and tells what it could not.
    pub(super) fn take(&mut self, job: &Job, result: Result<Result<Warned<Done>, Diagnostics>, Panicked>) {
        let subject = &self.batch.subjects[job.subject];
        let (done, mut problems) = match result {
            Ok(Ok(done)) => (done.value, done.diagnostics),
            Ok(Err(problems)) => (Done { made: Vec::new(), told: Vec::new() }, problems),
            Err(Panicked) => {
                self.own_fault = true;
                let fault = Diagnostic::error(Code::OWN_FAULT).with("document", job.path(subject, "*").display());
                (Done { made: Vec::new(), told: Vec::new() }, vec![fault])
            }
        };
        self.documents += usize::from(!done.made.is_empty());
        for Made { format, bytes, laws } in done.made {
            problems.extend(self.remember(job, &done.told, &bytes));
            match self.sink.put(self.entry(job, subject, format, &laws), &bytes) {
                Err(problem) => problems.push(problem),
                Ok(written) => {
                    self.files += 1;
                    self.same += usize::from(written == Written::Same);
                }
            }
        }
        self.failed += usize::from(problems.iter().any(|problem| problem.severity == Severity::Error));
        self.tell(problems);
    }

    /// Notes a copy before it is written: better one too many than one that nobody knows of.
    fn remember(&mut self, job: &Job, told: &[Told], bytes: &[u8]) -> Option<Diagnostic> {
        let subject = &self.batch.subjects[job.subject];
        let record = Record {
            document: job.document.clone(),
            reader: job.reader.as_ref().map(|reader| reader.id().to_owned()),
            told: told.to_vec(),
            digest: digest(bytes),
            day: subject.surroundings.today,
        };
        let error = self.books[job.subject].as_mut()?.add(record).err()?;
        // Said once: what cannot be written now, cannot be written for the next copy either.
        self.books[job.subject] = None;
        Some(copies::unwritable(&subject.folder, &error))
    }

    fn entry(&self, job: &Job, subject: &Subject, format: &str, laws: &BTreeMap<String, Cited>) -> Entry {
        let version = self.library.set(&job.set, &job.locale).map(|set| set.version.clone());
        let by_name = self.batch.wish.documents.contains(&job.document);
        Entry {
            path: below(&job.path(subject, format), subject).into(),
            folder: subject.folder.clone(),
            document: job.document.clone(),
            set: job.set.clone(),
            version: version.unwrap_or_default(),
            locale: job.locale.clone(),
            asked: if by_name { Asked::ByName } else { Asked::ByPlan },
            laws: laws.iter().map(|(rule, cited)| (rule.clone(), cited.to_string())).collect(),
        }
    }

    /// Notes that all documents of a subject are there.
    pub(super) fn finish(&mut self, subject: usize) {
        self.books[subject] = None;
        let finished = self.sink.finish(&self.batch.subjects[subject].folder);
        self.tell(finished.err().into_iter().collect());
    }

    pub(super) fn end(&self, planned: usize, stopped: bool, out: &Path) -> Outcome {
        let report = self.report;
        let (documents, files, failed) = (self.documents.to_string(), self.files.to_string(), self.failed.to_string());
        let out = out.display().to_string();
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

/// Returns the path of a file below the folder of its case.
fn below(path: &Path, subject: &Subject) -> String {
    path.strip_prefix(&subject.folder).unwrap_or(path).to_string_lossy().replace('\\', "/")
}
