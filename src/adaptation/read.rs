//! A folder to an [`Adaptation`], with every mistake in it collected.
//!
//! 1. `adaptation.yaml` along its shape;
//! 2. one base, one action a change, names that stay inside the folder;
//! 3. each change and document with its texts, and no text that nothing names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path};
use std::sync::Arc;

use super::file::{AdaptationFile, BaseFile, ChangeFile};
use super::folder::{is_clause, is_relative, language, list, of_content};
use super::{Adaptation, AddedDocument, Base, BaseKind, Change, Reviewed};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, Severity, SourceFile, Warned};
use crate::files;
use crate::set::{Action, Adapter, Position, is_name};
use crate::tree;
use crate::yaml::{self, Located};

/// Name of the file that makes a folder an adaptation.
pub const NAME: &str = "adaptation.yaml";

/// Size beyond which a file is no text of an adaptation.
const MAX_BYTES: u64 = 1 << 20;

/// Reads the adaptation in a folder.
///
/// # Errors
/// Everything that is wrong in the folder itself; what depends on the base is found when it is applied.
pub fn read(folder: &Path) -> Result<Adaptation, Diagnostics> {
    let file = files::read_text(&folder.join(NAME), MAX_BYTES)?;
    let Warned { value: located, diagnostics } = yaml::read::<AdaptationFile>(&file)?;
    let mut reading =
        Reading { folder, located: &located, files: list(folder)?, named: BTreeSet::new(), problems: diagnostics };
    let adaptation = reading.adaptation(&file);
    reading.no_more_files();
    let wrong = reading.problems.iter().any(|problem| problem.severity == Severity::Error);
    match adaptation {
        Some(adaptation) if !wrong => Ok(Adaptation { remarks: reading.problems, ..adaptation }),
        _ => Err(reading.problems),
    }
}

struct Reading<'a> {
    folder: &'a Path,
    located: &'a Located<AdaptationFile>,
    /// Files that nothing has named so far.
    files: BTreeSet<String>,
    /// Clauses whose texts were named already.
    named: BTreeSet<String>,
    problems: Diagnostics,
}

impl Reading<'_> {
    fn adaptation(&mut self, file: &Arc<SourceFile>) -> Option<Adaptation> {
        let said = &self.located.value;
        let base = self.base(&said.base);
        self.version(&said.version, "version");
        self.logo();
        // Changes before documents: a text that a change names belongs to it, whatever its folder.
        let changes: Vec<_> =
            said.clauses.iter().enumerate().filter_map(|(at, change)| self.change(at, change)).collect();
        let documents: Vec<_> =
            said.documents.iter().enumerate().filter_map(|(at, id)| self.document(at, id)).collect();
        self.each_once(&changes, &documents);
        Some(Adaptation {
            adapter: Adapter { id: said.adaptation.clone(), version: said.version.clone() },
            title: said.title.clone(),
            folder: self.folder.into(),
            base: base?,
            organisation: said.organisation.clone(),
            changes,
            documents,
            remarks: Diagnostics::new(),
            place: Place::whole(file),
        })
    }

    fn base(&mut self, base: &BaseFile) -> Option<Base> {
        self.version(&base.version, "base.version");
        let (kind, at) = match (&base.set, &base.adaptation) {
            (Some(set), None) => (BaseKind::Set(set.clone()), "base.set"),
            (None, Some(folder)) if is_relative(Path::new(folder)) => {
                (BaseKind::Adaptation(self.folder.join(folder)), "base.adaptation")
            }
            (None, Some(folder)) => {
                return self
                    .report(Diagnostic::error(Code::ADAPTATION_ESCAPES).with("path", folder), "base.adaptation");
            }
            _ => return self.report(Diagnostic::error(Code::ADAPTATION_BAD_BASE), "base"),
        };
        let place = |at: &str| self.located.place(at);
        Some(Base { kind, version: base.version.clone(), place: place(at), version_place: place("base.version") })
    }

    fn version(&mut self, version: &str, at: &str) {
        if semver::Version::parse(version).is_err() {
            self.report::<()>(Diagnostic::error(Code::ADAPTATION_BAD_VERSION).with("version", version), at);
        }
    }

    /// The logo lies in the folder: an adaptation is handed on as one.
    fn logo(&mut self) {
        let Some(logo) = &self.located.value.organisation.logo else { return };
        if !Path::new(logo).components().all(|part| matches!(part, Component::Normal(_))) {
            self.report::<()>(Diagnostic::error(Code::ADAPTATION_ESCAPES).with("path", logo), "organisation.logo");
        }
    }

    fn change(&mut self, index: usize, change: &ChangeFile) -> Option<Change> {
        let at = format!("clauses.{index}");
        let [(action, clause)] = change.actions()[..] else {
            return self.report(Diagnostic::error(Code::ADAPTATION_BAD_CHANGE), &at);
        };
        let at = format!("{at}.{}", action.name());
        if !is_clause(clause) {
            return self.report(Diagnostic::error(Code::ADAPTATION_BAD_NAME).with("name", clause), &at);
        }
        let position = match position(action, clause, change) {
            Ok(position) => position,
            Err(problem) => return self.report(problem, &at),
        };
        if action == Action::LeaveOut && change.reason.as_ref().is_none_or(|reason| reason.trim().is_empty()) {
            self.report::<()>(Diagnostic::error(Code::ADAPTATION_NO_REASON).with("clause", clause), &at);
        }
        let texts = if action == Action::LeaveOut { BTreeMap::new() } else { self.texts(clause, &at) };
        Some(Change {
            action,
            clause: clause.into(),
            position,
            reason: change.reason.clone(),
            texts,
            reviewed: change.reviewed.clone().map(|said| Reviewed {
                by: said.by,
                on: said.on,
                text_hash: said.text_hash,
            }),
            place: self.located.place(&at),
        })
    }

    /// Returns the text of a clause in each language that the folder has.
    fn texts(&mut self, clause: &str, at: &str) -> BTreeMap<String, Arc<SourceFile>> {
        let end = format!("/{clause}.md");
        let paths: Vec<String> = self.files.iter().filter(|path| of_content(path, &end)).cloned().collect();
        // Of a clause that is named twice, the first has the texts.
        if self.named.insert(clause.into()) && paths.is_empty() {
            let path = self.folder.join("content").join(crate::locale::FIRST).join(format!("{clause}.md"));
            let missing = Diagnostic::error(Code::ADAPTATION_MISSING_TEXT).with("clause", clause);
            self.report::<()>(missing.with("path", path.display()), at);
        }
        let text = |path: &String| Some((language(path), self.take(path)?));
        paths.iter().filter_map(text).collect()
    }

    fn document(&mut self, index: usize, id: &str) -> Option<AddedDocument> {
        let at = format!("documents.{index}");
        if !is_name(id) {
            return self.report(Diagnostic::error(Code::ADAPTATION_BAD_NAME).with("name", id), &at);
        }
        let path = format!("templates/{id}.yaml");
        if !self.files.contains(&path) {
            let missing = Diagnostic::error(Code::ADAPTATION_MISSING_DOCUMENT).with("document", id);
            return self.report(missing.with("path", self.folder.join(path).display()), &at);
        }
        let definition = self.take(&path)?;
        let (mut labels, mut clauses) = (BTreeMap::new(), BTreeMap::<_, BTreeMap<_, _>>::new());
        for path in self.files.clone() {
            let parts: Vec<&str> = path.split('/').collect();
            match parts[..] {
                ["locales", language, file] if file == format!("{id}.ftl") => {
                    labels.extend(self.take(&path).map(|text| (language.to_owned(), text)));
                }
                ["content", language, folder, file] if folder == id && tree::has_extension(file, "md") => {
                    let clause = format!("{id}/{}", file.trim_end_matches(".md"));
                    let text = self.take(&path).map(|text| (clause, text));
                    clauses.entry(language.to_owned()).or_default().extend(text);
                }
                _ => {}
            }
        }
        Some(AddedDocument { id: id.into(), definition, labels, clauses, place: self.located.place(&at) })
    }

    fn each_once(&mut self, changes: &[Change], documents: &[AddedDocument]) {
        let changes = changes.iter().map(|change| (&change.clause, &change.place));
        let documents = documents.iter().map(|document| (&document.id, &document.place));
        let mut seen = BTreeMap::new();
        for (name, place) in changes.chain(documents) {
            if let Some(first) = seen.insert(name, place) {
                let twice = Diagnostic::error(Code::ADAPTATION_TWICE).with("clause", name);
                self.problems.push(twice.at(place.clone()).related(Place::clone(first)));
            }
        }
    }

    /// Reads a file, which is named by that. The same text has the same hash wherever it was written. An empty one is a
    /// text without the front matter that each needs, and is told as that.
    fn take(&mut self, path: &str) -> Option<Arc<SourceFile>> {
        self.files.remove(path);
        let place = self.folder.join(path);
        let bytes = files::read_bytes(&place, MAX_BYTES);
        match bytes.and_then(|bytes| files::prose(&place, &bytes).map_err(|problem| vec![problem])) {
            Ok(file) => {
                if !tree::has_extension(path, "yaml") {
                    self.problems.extend(yaml::check_text(&file));
                }
                Some(file)
            }
            Err(problems) => {
                self.problems.extend(problems);
                None
            }
        }
    }

    fn no_more_files(&mut self) {
        for path in std::mem::take(&mut self.files) {
            let path = self.folder.join(path);
            let extra = Diagnostic::error(Code::ADAPTATION_EXTRA_FILE).with("path", path.display());
            self.problems.push(extra.at(Place::path(path)));
        }
    }

    /// Collects a problem; returns the absence of a value, for the convenience of who has none because of it.
    fn report<T>(&mut self, problem: Diagnostic, at: &str) -> Option<T> {
        self.problems.push(problem.at(self.located.place(at)));
        None
    }
}

/// Returns the position of an added clause, and none of another.
fn position(action: Action, clause: &str, change: &ChangeFile) -> Result<Option<Position>, Diagnostic> {
    let position = match (action, &change.after, &change.before) {
        (Action::Add, Some(anchor), None) => Position::After(anchor.clone()),
        (Action::Add, None, Some(anchor)) => Position::Before(anchor.clone()),
        (Action::Reword | Action::Tighten | Action::LeaveOut, None, None) => return Ok(None),
        _ => return Err(Diagnostic::error(Code::ADAPTATION_BAD_POSITION).with("clause", clause)),
    };
    if position.anchor() == clause {
        return Err(Diagnostic::error(Code::ADAPTATION_BESIDE_ITSELF).with("clause", clause));
    }
    if !is_clause(position.anchor()) {
        return Err(Diagnostic::error(Code::ADAPTATION_BAD_NAME).with("name", position.anchor()));
    }
    Ok(Some(position))
}
