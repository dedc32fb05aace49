//! Documents made without the command line: what the tests that look at documents share.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use bundel::build::document;
use bundel::case;
use bundel::diagnostic::render::{Format, render};
use bundel::diagnostic::{Diagnostics, SourceFile};
use bundel::library::Library;
use bundel::locale::FIRST;
use bundel::model::Document;
use bundel::plan::{Job, Subject, Wish, plan};
use bundel::render::workers::on_workers;
use bundel::render::{Fields, Options, Provenance};
use bundel::subjects;
use bundel::tree::Tree;
use jiff::civil::{Date, date};
use walkdir::WalkDir;

/// The day that counts as today in every test.
pub(crate) const TODAY: Date = date(2026, 11, 20);

/// The sets, in the order of the catalogue.
pub(crate) const SETS: [&str; 4] = ["ijh", "lco", "hvk", "beroepsgeheim"];

/// Fields as boxes and text alone: what a page says, without what makes it a form.
pub(crate) const FLAT: Options = Options { fields: Fields::Flat, provenance: Provenance::Hidden };

/// An opened library with the subjects of a test.
pub(crate) struct Workshop {
    /// Sets, locales, renderers.
    pub library: Library,
    /// The language of what is made.
    pub locale: String,
    /// What documents are made of.
    pub subjects: Vec<Subject>,
}

impl Workshop {
    /// Opens a locale and every format, with no subject yet.
    pub(crate) fn open(locale: &str) -> Self {
        Self { library: Library::open(Tree::embedded()), locale: locale.to_owned(), subjects: Vec::new() }
    }

    /// Adds the case of a file, as the command line reads it.
    pub(crate) fn case(mut self, path: &Path) -> Self {
        let read = told(case::load(path)).value;
        self.subjects.push(told(subjects::judged(path, &read, &self.library, TODAY)).value);
        self
    }

    /// Adds a case from its text.
    pub(crate) fn case_text(mut self, name: &str, text: &str) -> Result<Self, Diagnostics> {
        let read = case::read(&SourceFile::new(name, text))?.value;
        self.subjects.push(subjects::judged(Path::new(name), &read, &self.library, TODAY)?.value);
        Ok(self)
    }

    /// Adds the blank forms of a set: for a desk, or for none.
    pub(crate) fn blank(mut self, set: &str, desk: Option<&str>) -> Self {
        let desk = desk.map(|id| (id, self.library.desk(id).expect("a desk of the project").clone()));
        let desk = desk.as_ref().map(|(id, desk)| (*id, desk));
        self.subjects.push(told(subjects::blank(set, desk, &self.library, TODAY)));
        self
    }

    /// Returns the jobs for a wish.
    pub(crate) fn jobs(&self, wish: &Wish) -> Vec<Job> {
        let locales = vec![self.locale.clone()];
        told(plan(&self.subjects, &self.library, &Wish { locales, ..wish.clone() }))
    }

    /// Returns the jobs for every document of every subject, whatever its moment.
    pub(crate) fn all_jobs(&self) -> Vec<Job> {
        let each = self.subjects.iter().enumerate().flat_map(|(index, subject)| {
            let set = told(self.library.structure(&subject.set));
            let documents = set.documents.iter().map(|definition| definition.document.clone()).collect();
            let wish = Wish { documents, locales: vec![self.locale.clone()], ..Wish::default() };
            let jobs = told(plan(std::slice::from_ref(subject), &self.library, &wish));
            jobs.into_iter().map(move |job| Job { subject: index, ..job })
        });
        each.collect()
    }

    /// Returns the document of a job.
    pub(crate) fn document(&self, job: &Job) -> Document {
        told(document(job, &self.subjects[job.subject], &self.library))
    }

    /// Returns a document in a format.
    pub(crate) fn render(&self, document: &Document, format: &str, options: Options) -> Result<Vec<u8>, Diagnostics> {
        self.library.renderer(format)?.render(document, &options)
    }

    /// Works on jobs with two workers, and returns the results in the order of the jobs.
    pub(crate) fn each<R: Send>(&self, jobs: &[Job], work: impl Fn(&Job) -> R + Sync) -> Vec<R> {
        let mut results: Vec<Option<R>> = jobs.iter().map(|_| None).collect();
        let two = NonZeroUsize::MIN.saturating_add(1);
        on_workers(two, &AtomicBool::new(false), jobs, work, |index, result| results[index] = result.ok());
        let done = |(result, job): (Option<R>, &Job)| result.unwrap_or_else(|| panic!("{} failed", self.name(job)));
        results.into_iter().zip(jobs).map(done).collect()
    }

    /// Returns a job as `ijh/werkplan.dochter`.
    pub(crate) fn name(&self, job: &Job) -> String {
        format!("{}/{}", self.subjects[job.subject].set, copy(job))
    }
}

/// Returns the document of a job with its reader or voice: `werkplan.dochter`, `uitnodiging.client`.
pub(crate) fn copy(job: &Job) -> String {
    let voice = job.voice_named.then(|| job.voice.name());
    match job.reader.as_ref().map(bundel::facts::Reader::id).or(voice) {
        Some(reader) => format!("{}.{reader}", job.document),
        None => job.document.clone(),
    }
}

/// Returns the folders of fixtures below a folder, by paths that are the same on every machine; with `FIXTURE=name` in the
/// environment only the one of that name.
pub(crate) fn fixtures(below: &str) -> Vec<PathBuf> {
    let entries = WalkDir::new(below).min_depth(1).max_depth(1).sort_by_file_name().into_iter();
    let folders =
        entries.map(|entry| entry.expect("the folder can be listed").into_path()).filter(|path| path.is_dir());
    let only = std::env::var_os("FIXTURE");
    let is_asked = |path: &PathBuf| only.as_deref().is_none_or(|only| path.file_name() == Some(only));
    let folders: Vec<PathBuf> = folders.filter(is_asked).collect();
    assert!(!folders.is_empty(), "no fixture {only:?} below {below}");
    folders
}

/// Returns the value; what went wrong instead is told in Dutch, as a user would be told.
pub(crate) fn told<T>(result: Result<T, Diagnostics>) -> T {
    result.unwrap_or_else(|problems| panic!("\n{}", in_words(&problems)))
}

/// Returns diagnostics as a user would be told.
pub(crate) fn in_words(problems: &Diagnostics) -> String {
    let locale = bundel::locale::Locale::open(&Tree::embedded(), FIRST).expect("the embedded messages are right");
    problems.iter().map(|problem| render(problem, Format::Short, &locale.common())).collect()
}
