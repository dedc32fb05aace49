//! What the user is told, in the user's language: diagnostics on standard error, answers on standard output.

use std::cell::Cell;
use std::io::{self, IsTerminal, Write};

use super::Outcome;
use super::args::{MessageFormat, Output};
use crate::diagnostic::render::{Format, printable, render};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::locale::{FIRST, Locale, Words};
use crate::tree::Tree;

/// Tells the user things.
pub(super) struct Report {
    locale: Locale,
    format: Format,
    /// Why something could not be said.
    unsaid: Cell<Option<io::ErrorKind>>,
}

impl Report {
    /// Opens the words of a tree.
    ///
    /// # Errors
    /// When the messages of the tree are wrong.
    pub(super) fn open(tree: &Tree, output: &Output) -> Result<Self, Diagnostics> {
        Ok(Self { locale: Locale::open(tree, FIRST)?, format: format(output.messages), unsaid: Cell::new(None) })
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
        let words = self.locale.common();
        for diagnostic in diagnostics {
            // A renderer lets nothing through that a terminal would obey, but its own colours.
            self.to_error(&render(diagnostic, self.format, &words));
        }
    }

    /// Tells what made a run fail.
    pub(super) fn fail(&self, problems: &[Diagnostic]) -> Outcome {
        self.tell(problems);
        match outcome(problems) {
            Outcome::TryAgain => Outcome::TryAgain,
            _ => Outcome::InputWrong,
        }
    }

    /// Tells a line about the run, unless only programs listen.
    pub(super) fn line(&self, text: &str) {
        if self.format != Format::Json {
            self.to_error(&printable(&format!("{text}\n")));
        }
    }

    /// Answers on standard output.
    pub(super) fn answer(&self, text: &str) {
        let mut stdout = io::stdout().lock();
        self.note(stdout.write_all(printable(text).as_bytes()).and_then(|()| stdout.flush()));
    }

    /// Returns how a run ends, given that everything may not have been said: then it was not done.
    pub(super) fn end(&self, outcome: Outcome) -> Outcome {
        match self.unsaid.take() {
            Some(why) if outcome == Outcome::Done => {
                self.tell(&[Diagnostic::error(Code::FILE_UNSAID).because(&why.into())]);
                Outcome::InputWrong
            }
            _ => outcome,
        }
    }

    fn to_error(&self, text: &str) {
        self.note(io::stderr().lock().write_all(text.as_bytes()));
    }

    /// Notes what could not be said. A closed pipe is how the reader says that it has enough.
    fn note(&self, said: io::Result<()>) {
        if let Some(error) = said.err().filter(|error| error.kind() != io::ErrorKind::BrokenPipe) {
            self.unsaid.set(Some(error.kind()));
        }
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
    let wrong: Vec<_> = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).collect();
    match wrong.iter().all(|diagnostic| diagnostic.code.is_passing()) {
        _ if wrong.is_empty() => Outcome::Done,
        true => Outcome::TryAgain,
        false => Outcome::InputWrong,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_passes_by_itself_is_worth_trying_again() {
        let (busy, wrong) = (Diagnostic::error(Code::OUTPUT_BUSY), Diagnostic::error(Code::FILE_MISSING));
        assert_eq!(outcome(&[]), Outcome::Done);
        assert_eq!(outcome(&[Diagnostic::warning(Code::OUTPUT_NO_LOCKS)]), Outcome::Done);
        assert_eq!(outcome(std::slice::from_ref(&busy)), Outcome::TryAgain);
        assert_eq!(outcome(&[busy, wrong]), Outcome::InputWrong);
    }
}
