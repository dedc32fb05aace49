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
use crate::collect::{self, Change, Conflict, Decision, Identity, Laid, Raw, Returned};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceFile};
use crate::edition::Editions;
use crate::files;
use crate::library::Library;
use crate::model::Filling;
use crate::tree::Tree;
use crate::write::{self, Replaced};

/// Size beyond which a file is no case.
const CASE_BYTES: u64 = 2 << 20;

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
        for _ in 0..ATTEMPTS {
            let before = files::read_text(path, CASE_BYTES)?;
            let told = self.told.len();
            let file = forms.iter().fold(Arc::clone(&before), |file, form| self.lay(form, &file));
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
            let identity = &form.returned.identity;
            if identity.filled == Filling::Filled || identity.case.is_some() {
                let needs =
                    Diagnostic::error(Code::COLLECT_NEEDS_CASE).with("document", collect::shown(&identity.document));
                self.tell(at(&form.path, vec![needs]).collect::<Vec<_>>());
                continue;
            }
            let (id, path) = self.name(form, &taken);
            taken.push(path.clone());
            let text = collect::begin(identity, &id, &self.report.say("collect-case-begun", &[]));
            let answers = form.returned.answers.iter().filter(|(field, _)| *field != "case");
            let answers = answers.map(|(field, raw)| (field.clone(), raw.clone())).collect();
            let form = Form { path: form.path.clone(), returned: Returned { answers, ..form.returned.clone() } };
            let begun = SourceFile::new(&path, text);
            let file = self.lay(&form, &begun);
            let text = (file.text != begun.text).then_some(file.text.as_str());
            self.finish(&path, 1, text, |new| write::put_new(&path, new).map(|()| Replaced::Written));
        }
    }

    /// Returns identifier and file of a new case: the one written in the form, else one of its document.
    fn name(&self, form: &Form, taken: &[PathBuf]) -> (String, PathBuf) {
        let Identity { document, .. } = &form.returned.identity;
        let written = match form.returned.answers.get("case") {
            Some(Raw::Text(text)) => slug(text),
            _ => String::new(),
        };
        let stem = if written.is_empty() { slug(&format!("nieuw-{document}")) } else { written };
        if let Some(out) = &self.collect.out {
            return (stem, out.clone());
        }
        let names = (1_usize..).map(|number| if number == 1 { stem.clone() } else { format!("{stem}-{number}") });
        let mut files = names.map(|name| (PathBuf::from(format!("{name}.yaml")), name));
        let free = files.find(|(path, _)| !path.exists() && !taken.contains(path));
        free.map_or_else(|| (stem.clone(), PathBuf::from("dossier.yaml")), |(path, name)| (name, path))
    }

    /// Lays one form into a case, and shows what it changes; returns the case as it is then.
    fn lay(&mut self, form: &Form, file: &Arc<SourceFile>) -> Arc<SourceFile> {
        let today = super::make::today(self.collect.today);
        let (report, on_conflict) = (self.report, self.collect.on_conflict);
        let mut decide = |conflict: &Conflict| decide(on_conflict, conflict, report);
        let wished = self.collect.reader.as_deref();
        match collect::into(&form.returned, file, wished, &self.library, today, &mut decide) {
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
        let head = match &identity.recipient {
            Some(reader) => {
                self.report.say("collect-form-of", &[("title", &title), ("path", &path), ("reader", reader)])
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

/// Decides on a conflict: as was said beforehand, or by asking who sits at the screen.
fn decide(on_conflict: OnConflict, conflict: &Conflict, report: &Report) -> Decision {
    match on_conflict {
        OnConflict::Keep => Decision::Keep,
        OnConflict::Take => Decision::Take,
        OnConflict::Ask if io::stdin().is_terminal() => ask(&conflict.change, report),
        OnConflict::Ask | OnConflict::Refuse => Decision::Refuse,
    }
}

fn ask(change: &Change, report: &Report) -> Decision {
    let said = |text: &Option<String>| text.clone().unwrap_or_default();
    let (old, new) = (said(&change.old), said(&change.new));
    let args = [("label", change.label.as_str()), ("old", &old), ("new", &new)];
    let question = report.say(if change.new.is_some() { "collect-ask" } else { "collect-ask-empty" }, &args);
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

/// Returns a text as an identifier.
fn slug(text: &str) -> String {
    let letter = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
    let dashed: String = text.trim().chars().map(letter).take(40).collect();
    dashed.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}
