//! How far it is: a bar on a terminal, nothing elsewhere.

use indicatif::{ProgressBar, ProgressStyle};

/// Returns a bar for so many documents. It draws nothing where standard error is no terminal.
#[must_use]
pub(super) fn bar(documents: usize, message: String) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg} [{bar:40}] {pos}/{len}  {elapsed}")
        .expect("the template is well-formed")
        .progress_chars("=> ");
    ProgressBar::new(documents as u64).with_style(style).with_message(message)
}
