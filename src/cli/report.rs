//! What the user is told, in the user's language: diagnostics on standard error, answers on standard output.

use std::io::{self, IsTerminal, Write};

use super::Outcome;
use super::args::{MessageFormat, Output};
use crate::diagnostic::render::{Format, render};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::locale::{FIRST, Locale, Words};
use crate::tree::Tree;

/// Tells the user things.
pub(super) struct Report {
    locale: Locale,
    format: Format,
}

impl Report {
    /// Opens the words of a tree.
    ///
    /// # Errors
    /// When the messages of the tree are wrong.
    pub(super) fn open(tree: &Tree, output: &Output) -> Result<Self, Diagnostics> {
        Ok(Self { locale: Locale::open(tree, FIRST)?, format: format(output.messages) })
    }

    /// Opens the embedded words, to say what is wrong with those laid over them.
    ///
    /// # Panics
    /// When the embedded words are wrong, which no build that passed its tests has.
    #[must_use]
    pub(super) fn embedded(output: &Output) -> Self {
        Self::open(&Tree::embedded(), output).unwrap_or_else(|problems| panic!("embedded messages: {problems:?}"))
    }

    /// Returns a message of the command line.
    #[must_use]
    pub(super) fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.locale.common().with(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// Returns the words that it is said in.
    #[must_use]
    pub(super) fn words(&self) -> Words<'_> {
        self.locale.common()
    }

    /// Returns the language that it is said in.
    #[must_use]
    pub(super) fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Tells all diagnostics.
    pub(super) fn tell(&self, diagnostics: &[Diagnostic]) {
        for diagnostic in diagnostics {
            self.to_error(&render(diagnostic, self.format, &self.locale.common()));
        }
    }

    /// Tells what made a run fail.
    pub(super) fn fail(&self, problems: &[Diagnostic]) -> Outcome {
        self.tell(problems);
        Outcome::InputWrong
    }

    /// Tells a line about the run, unless only programs listen.
    pub(super) fn line(&self, text: &str) {
        if self.format != Format::Json {
            self.to_error(&format!("{text}\n"));
        }
    }

    /// Answers on standard output.
    #[expect(clippy::unused_self, reason = "answers go through the report as everything that is said does")]
    pub(super) fn answer(&self, text: &str) {
        // A closed pipe is how the reader says that it has enough.
        let _ = io::stdout().lock().write_all(text.as_bytes());
    }

    #[expect(clippy::unused_self, reason = "see above")]
    fn to_error(&self, text: &str) {
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }
}

fn format(messages: MessageFormat) -> Format {
    match messages {
        MessageFormat::Human if io::stderr().is_terminal() => Format::Coloured,
        MessageFormat::Human => Format::Human,
        MessageFormat::Short => Format::Short,
        MessageFormat::Json => Format::Json,
    }
}

/// Returns how a run ends that told these diagnostics.
#[must_use]
pub(super) fn outcome(diagnostics: &[Diagnostic]) -> Outcome {
    let wrong = diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
    if wrong { Outcome::InputWrong } else { Outcome::Done }
}
