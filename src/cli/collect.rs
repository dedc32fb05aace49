//! `bundel collect`: the answers of forms that came back, into a case file.
//!
//! The preview is for the terminal of the one who asked, and alone shows answers; what is told on standard error never
//! does. A file is written once, whole, when all forms are done.

use std::io::{self, BufRead, IsTerminal};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::args::{Collect, OnConflict};
use super::report::{Report, outcome};
use super::{Outcome, adapted};
use crate::collect::{self, Beginning, Change, Conflict, Decision, Laid, Returned, Setting, Why};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceFile};
use crate::edition::Editions;
use crate::files;
use crate::library::Library;
use crate::secret::Secret;
use crate::tree::Tree;
use crate::write::{self, Replaced};

/// How often a case that changes meanwhile is read again.
const ATTEMPTS: usize = 20;

/// A form, and the file that it came from.
struct Form {
    path: PathBuf,
    returned: Returned,
}

/// Collects forms.
///
/// # Errors
/// When the embedded files, or those laid over them, are wrong, or there is no case to collect into.
pub(super) fn collect(
    tree: Tree,
    collect: &Collect,
    editions: &Editions,
    report: &Report,
) -> Result<Outcome, Diagnostics> {
    let (forms, told) = read(&collect.files);
    report.tell(&told);
    let mut run = Run {
        library: adapted::open(tree, &collect.adapted, editions)?,
        collect,
        report,
        told,
        changes: 0,
        fault: false,
    };
    match &collect.into {
        Some(path) => run.lay_all(path, &forms)?,
        None => run.begin_cases(&forms),
    }
    Ok(if run.fault { Outcome::OwnFault } else { outcome(&run.told) })
}

/// Reads forms; one that cannot be read stops no other.
fn read(paths: &[PathBuf]) -> (Vec<Form>, Diagnostics) {
    let (mut forms, mut told) = (Vec::new(), Diagnostics::new());
    for path in paths {
        let bytes = files::read_bytes(path, collect::read::LIMIT);
        match bytes.and_then(|bytes| collect::read(&path.display().to_string(), &bytes)) {
            Ok(returned) => forms.push(Form { path: path.clone(), returned }),
            Err(problems) => told.extend(at(path, problems)),
        }
    }
    (forms, told)
}

/// Points what is wrong with a form as a whole at its file.
fn at(path: &Path, problems: Diagnostics) -> impl Iterator<Item = Diagnostic> {
    problems.into_iter().map(move |problem| match problem.place {
        Some(_) => problem,
        None => problem.at(Place::path(path)),
    })
}

struct Run<'a> {
    library: Library,
    collect: &'a Collect,
    report: &'a Report,
    told: Diagnostics,
    changes: usize,
    fault: bool,
}

impl Run<'_> {
    /// Lays all forms into one case, one after the other.
    ///
    /// A case that somebody else changed meanwhile is read again, and the forms are laid into what it says now; nobody's
    /// answer is lost.
    fn lay_all(&mut self, path: &Path, forms: &[Form]) -> Result<(), Diagnostics> {
        let secret = super::make::known_secret(path).map_err(|problem| vec![problem])?;
        for _ in 0..ATTEMPTS {
            let before = files::read_text(path, crate::case::MAX_BYTES)?;
            let told = self.told.len();
            let laid = |file: Arc<SourceFile>, form: &Form| self.lay(form, &file, secret.as_ref());
            let file = forms.iter().fold(Arc::clone(&before), laid);
            let text = (file.text != before.text).then_some(file.text.as_str());
            if self
                .finish(path, forms.len(), text, |new| write::replace_if_unchanged(path, before.text.as_bytes(), new))
            {
                return Ok(());
            }
            // What was told of the case as it was, is told again of the case as it is.
            self.told.truncate(told);
            self.report.line(&self.report.say("collect-changed-meanwhile-again", &[]));
        }
        self.tell([Diagnostic::error(Code::COLLECT_CHANGED_MEANWHILE)
            .with("path", path.display())
            .at(Place::path(path))]);
        Ok(())
    }

    /// Begins a case for each blank form.
    fn begin_cases(&mut self, forms: &[Form]) {
        let mut taken = Vec::new();
        if let Some(out) = self.collect.out.as_ref().filter(|out| forms.len() > 1 || out.exists()) {
            let code = if forms.len() > 1 { Code::COLLECT_ONE_OUT } else { Code::FILE_EXISTS };
            return self.tell([Diagnostic::error(code).with("path", out.display())]);
        }
        for form in forms {
            let Some(Beginning { returned, stem }) = collect::beginning(&form.returned) else {
                let document = collect::shown(&form.returned.identity.document);
                let needs = Diagnostic::error(Code::COLLECT_NEEDS_CASE).with("document", document);
                self.tell(at(&form.path, vec![needs]).collect::<Vec<_>>());
                continue;
            };
            let (id, path) = self.free(&stem, &taken);
            taken.push(path.clone());
            let text = collect::begin(&returned.identity, &id, &self.report.say("collect-case-begun", &[]));
            let form = Form { path: form.path.clone(), returned };
            let begun = SourceFile::new(&path, text);
            let file = self.lay(&form, &begun, None);
            let text = (file.text != begun.text).then_some(file.text.as_str());
            self.finish(&path, 1, text, |new| write::put_new(&path, new).map(|()| Replaced::Written));
        }
    }

    /// Returns identifier and file of a new case that no other has.
    fn free(&self, stem: &str, taken: &[PathBuf]) -> (String, PathBuf) {
        if let Some(out) = &self.collect.out {
            return (stem.to_owned(), out.clone());
        }
        let names = (1_usize..).map(|number| if number == 1 { stem.to_owned() } else { format!("{stem}-{number}") });
        let mut files = names.map(|name| (PathBuf::from(format!("{name}.yaml")), name));
        let free = files.find(|(path, _)| !path.exists() && !taken.contains(path));
        free.map_or_else(|| (stem.to_owned(), PathBuf::from("dossier.yaml")), |(path, name)| (name, path))
    }

    /// Lays one form into a case, and shows what it changes; returns the case as it is then.
    fn lay(&mut self, form: &Form, file: &Arc<SourceFile>, secret: Option<&Secret>) -> Arc<SourceFile> {
        let today = super::make::today(self.collect.today);
        let (report, collect) = (self.report, self.collect);
        let mut decide = |conflict: &Conflict| decide(collect, conflict, report);
        let wished = self.collect.reader.as_deref();
        let setting = Setting { library: &self.library, today, secret, wished };
        match collect::into(&form.returned, file, &setting, &mut decide) {
            Ok(laid) => {
                self.show(form, &laid);
                self.changes += laid.changes.len();
                self.tell(at(&form.path, laid.diagnostics).collect::<Vec<_>>());
                SourceFile::new(&file.path, laid.text)
            }
            Err(problems) => {
                self.fault |= problems.iter().any(|problem| problem.code == Code::CASE_UNFIT);
                self.tell(at(&form.path, problems).collect::<Vec<_>>());
                Arc::clone(file)
            }
        }
    }

    /// Shows what a form changes.
    fn show(&self, form: &Form, laid: &Laid) {
        let identity = &form.returned.identity;
        let words =
            self.library.locale(&identity.locale).ok().map(|locale| locale.words(&identity.set, &identity.document));
        let title = words.and_then(|words| words.get("title")).unwrap_or_default();
        let path = form.path.display().to_string();
        let head = match &laid.owner {
            Some(owner) => {
                self.report.say("collect-form-of", &[("title", &title), ("path", &path), ("reader", &owner.id)])
            }
            None => self.report.say("collect-form", &[("title", &title), ("path", &path)]),
        };
        let changed = laid.changes.iter().map(|change| self.line(change, "collect-changed", "collect-emptied"));
        let kept = laid.kept.iter().map(|change| self.line(change, "collect-kept", "collect-kept-empty"));
        let mut lines: Vec<String> = changed.chain(kept).collect();
        if lines.is_empty() {
            lines.push(self.report.say("collect-nothing", &[]));
        }
        self.report.answer(&format!("{head}\n  {}\n", lines.join("\n  ")));
    }

    fn line(&self, change: &Change, changed: &str, emptied: &str) -> String {
        let label = ("label", change.label.as_str());
        match (&change.old, &change.new) {
            (None, new) => self.report.say("collect-new", &[label, ("new", new.as_deref().unwrap_or_default())]),
            (Some(old), None) => self.report.say(emptied, &[label, ("old", old)]),
            (Some(old), Some(new)) => self.report.say(changed, &[label, ("old", old), ("new", new)]),
        }
    }

    /// Writes a case, unless nothing changed or nothing may be written. Returns whether that is done: it is not when the
    /// case is not any more what was read.
    fn finish(
        &mut self,
        path: &Path,
        forms: usize,
        text: Option<&str>,
        write: impl FnOnce(&[u8]) -> io::Result<Replaced>,
    ) -> bool {
        let changes = std::mem::take(&mut self.changes).to_string();
        let (forms, shown) = (forms.to_string(), path.display().to_string());
        let mut args = vec![("forms", forms.as_str())];
        let said = |id: &str, args: &[(&str, &str)]| self.report.line(&self.report.say(id, args));
        let Some(text) = text else {
            said("summary-collected-same", &args);
            return true;
        };
        args.extend([("changes", changes.as_str()), ("path", shown.as_str())]);
        if self.collect.dry_run {
            said("summary-collected-dry", &args);
            return true;
        }
        let failed = match write(text.as_bytes()) {
            Ok(Replaced::ChangedMeanwhile) => return false,
            Ok(Replaced::Written) => {
                said("summary-collected", &args);
                return true;
            }
            Ok(Replaced::Busy) => Diagnostic::error(Code::COLLECT_BUSY),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Diagnostic::error(Code::FILE_EXISTS),
            Err(error) => Diagnostic::error(Code::FILE_UNWRITABLE).because(&error),
        };
        self.tell([failed.with("path", &shown).at(Place::path(path))]);
        true
    }

    fn tell(&mut self, problems: impl Into<Diagnostics>) {
        let problems = problems.into();
        self.report.tell(&problems);
        self.told.extend(problems);
    }
}

/// Decides on a conflict: as was said beforehand, or by asking who sits at the screen. What lets more be shared is taken
/// only when it was named, or somebody says so.
fn decide(collect: &Collect, conflict: &Conflict, report: &Report) -> Decision {
    let can_ask = io::stdin().is_terminal();
    match (conflict.why, collect.on_conflict) {
        (_, OnConflict::Keep) => Decision::Keep,
        (Why::Loosens, _) if collect.loosen.contains(&conflict.name()) => Decision::Take,
        (Why::Loosens, OnConflict::Ask | OnConflict::Take) | (Why::Changed, OnConflict::Ask) if can_ask => {
            ask(conflict, report)
        }
        (Why::Changed, OnConflict::Take) => Decision::Take,
        (Why::Loosens | Why::Changed, _) => Decision::Refuse,
    }
}

fn ask(conflict: &Conflict, report: &Report) -> Decision {
    let change = &conflict.change;
    let said = |text: &Option<String>| text.clone().unwrap_or_default();
    let (old, new) = (said(&change.old), said(&change.new));
    let args = [("label", change.label.as_str()), ("old", &old), ("new", &new)];
    let id = match (conflict.why, &change.new) {
        (Why::Loosens, _) => "collect-ask-loosens",
        (Why::Changed, Some(_)) => "collect-ask",
        (Why::Changed, None) => "collect-ask-empty",
    };
    let question = report.say(id, &args);
    let [take, keep] = ["collect-ask-take", "collect-ask-keep"].map(|id| report.say(id, &[]));
    for line in std::iter::repeat_with(|| {
        report.answer(&format!("{question} "));
        io::stdin().lock().lines().next()
    }) {
        match line {
            Some(Ok(line)) if line.trim().eq_ignore_ascii_case(&take) => return Decision::Take,
            Some(Ok(line)) if line.trim().eq_ignore_ascii_case(&keep) => return Decision::Keep,
            Some(Ok(_)) => {}
            _ => return Decision::Refuse,
        }
    }
    Decision::Refuse
}
