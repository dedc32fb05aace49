//! Why a file is not read.

use crate::diagnostic::{Code, Diagnostic, Place};

/// Why a file is not read. Nothing here repeats what stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It is larger than [`LIMIT`](super::LIMIT).
    TooBig,
    /// It is neither a PDF nor saved answers.
    Unknown,
    /// It is the HTML page itself: its answers are in the file that the page saves.
    Page,
    /// It is protected with a password.
    Encrypted,
    /// It is not whole, or not what it says it is.
    Damaged,
    /// It asks for more work than any form does.
    Excessive,
    /// It is a form of another kind (XFA), whose answers are elsewhere.
    Xfa,
    /// It has no fields: it was printed, scanned or made to be filled in with a pen.
    Flat,
    /// It has fields, but is no form of ours.
    Foreign,
    /// The answers in a saved file cannot be read.
    Answers,
    /// Two forms in one file: nobody can tell whose answers are whose.
    TwoForms,
}

impl Refusal {
    /// Returns what is told of a file that is not read.
    pub(super) fn diagnostic(self, path: &str) -> Diagnostic {
        let told = Diagnostic::error(self.code()).with("path", path).at(Place::path(path));
        match self {
            Self::TooBig => told.with("limit", super::LIMIT >> 20),
            _ => told,
        }
    }

    fn code(&self) -> Code {
        match self {
            Self::TooBig => Code::COLLECT_TOO_BIG,
            Self::Unknown => Code::COLLECT_UNKNOWN,
            Self::Page => Code::COLLECT_PAGE,
            Self::Encrypted => Code::COLLECT_ENCRYPTED,
            Self::Damaged => Code::COLLECT_DAMAGED,
            Self::Excessive => Code::COLLECT_EXCESSIVE,
            Self::Xfa => Code::COLLECT_XFA,
            Self::Flat => Code::COLLECT_FLAT,
            Self::Foreign => Code::COLLECT_FOREIGN,
            Self::Answers => Code::COLLECT_UNREADABLE_ANSWERS,
            Self::TwoForms => Code::COLLECT_TWO_FORMS,
        }
    }
}
