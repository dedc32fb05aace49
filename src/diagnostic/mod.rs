//! What is wrong, or worth knowing, with its place and its remedy: the one currency of every stage.
//!
//! A [`Diagnostic`] is data: a code, what it is about, and where. Its sentence and remedy are in the locale
//! (`locales/<locale>/diagnostics.ftl`), so that Rust holds no wording. Stages collect; only the command line prints.
//!
//! The arguments of a diagnostic never hold a value of a case: those appear only in the excerpt that the human
//! renderer draws from the source file.

mod code;
mod place;
pub mod render;

use std::io;

pub use self::code::Code;
pub use self::place::{Place, SourceFile};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth thinking about.
    Advice,
    /// Probably wrong; nothing is withheld.
    Warning,
    /// Wrong; what it concerns is not made.
    Error,
}

/// Something wrong, or worth knowing.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// Stable code; also the name of its sentence in the locale.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// What the sentence is about, by the names that it uses. Never a value of a case.
    pub args: Vec<(&'static str, String)>,
    /// Where it is.
    pub place: Option<Place>,
    /// Other places that belong to it.
    pub related: Vec<Place>,
    /// Source of the rule (`S1 §5.4`).
    pub source: Option<&'static str>,
}

impl Diagnostic {
    /// Returns an error with this code.
    #[must_use]
    pub fn error(code: Code) -> Self {
        Self::new(code, Severity::Error)
    }

    /// Returns a warning with this code.
    #[must_use]
    pub fn warning(code: Code) -> Self {
        Self::new(code, Severity::Warning)
    }

    /// Returns a piece of advice with this code.
    #[must_use]
    pub fn advice(code: Code) -> Self {
        Self::new(code, Severity::Advice)
    }

    /// Returns a diagnostic with this code and severity.
    #[must_use]
    pub fn new(code: Code, severity: Severity) -> Self {
        Self { code, severity, args: Vec::new(), place: None, related: Vec::new(), source: None }
    }

    /// Adds what the sentence is about.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "a chain reads better without a borrow at each step")]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Adds why the system refused, as `reason`: by a word that the message knows, else as the system says it.
    #[must_use]
    pub fn because(self, error: &io::Error) -> Self {
        let known = match error.kind() {
            io::ErrorKind::NotFound => "missing",
            io::ErrorKind::PermissionDenied => "denied",
            io::ErrorKind::IsADirectory => "folder",
            io::ErrorKind::NotADirectory => "no-folder",
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "full",
            io::ErrorKind::ReadOnlyFilesystem => "read-only",
            io::ErrorKind::InvalidData => "damaged",
            io::ErrorKind::ResourceBusy => "busy",
            _ => return self.with("reason", error),
        };
        self.with("reason", known)
    }

    /// Sets where it is.
    #[must_use]
    pub fn at(mut self, place: impl Into<Option<Place>>) -> Self {
        self.place = place.into();
        self
    }

    /// Adds another place that belongs to it.
    #[must_use]
    pub fn related(mut self, place: Place) -> Self {
        self.related.push(place);
        self
    }

    /// Sets the source of the rule.
    #[must_use]
    pub fn source(mut self, source: &'static str) -> Self {
        self.source = Some(source);
        self
    }

    /// Adds the nearest of `candidates` as `suggestion`, and as `suggested` whether there is one: `yes` or `no`,
    /// because a message can choose by a word and not by an empty text.
    #[must_use]
    pub fn suggest<'a>(self, wrong: &str, candidates: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest(wrong, candidates) {
            Some(near) => self.with("suggested", "yes").with("suggestion", near),
            None => self.with("suggested", "no").with("suggestion", ""),
        }
    }
}

/// Several diagnostics, in the order in which they were found.
pub type Diagnostics = Vec<Diagnostic>;

/// A value with what was noticed while making it.
#[derive(Clone, Debug)]
pub struct Warned<T> {
    /// The value.
    pub value: T,
    /// What was noticed; none of it is an error.
    pub diagnostics: Diagnostics,
}

/// Returns the candidate that looks most like `wrong`, if one looks enough like it.
#[must_use]
pub fn nearest<'a>(wrong: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(wrong, candidate), candidate))
        .filter(|(likeness, _)| *likeness > 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}
