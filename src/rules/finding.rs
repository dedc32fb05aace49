//! What a rule finds.

use super::Holds;
use crate::diagnostic::Severity;

/// Something that a rule found in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Path of the datum (`participants.2.secrecy`).
    pub path: String,
    /// What is the matter, as a word that the sentence chooses by. Never a value of the case.
    pub state: &'static str,
    /// Whether it is wrong, or not known.
    pub certainty: Certainty,
    /// How bad it is, if not as bad as the rule says.
    pub severity: Option<Severity>,
    /// What it holds back, if not what the rule says.
    pub holds: Option<Holds>,
}

/// Whether something is wrong, or not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// The case says so.
    Wrong,
    /// The case does not say.
    Unknown,
}

impl Finding {
    /// Returns a finding on what the case says.
    pub(super) fn wrong(path: impl Into<String>, state: &'static str) -> Self {
        Self { path: path.into(), state, certainty: Certainty::Wrong, severity: None, holds: None }
    }

    /// Returns a finding on what the case does not say: a warning at most, as asking comes before refusing.
    pub(super) fn unknown(path: impl Into<String>, state: &'static str) -> Self {
        Self { certainty: Certainty::Unknown, severity: Some(Severity::Warning), ..Self::wrong(path, state) }
    }

    /// Makes it as bad as the rule says: where what is not known may not be taken for granted.
    pub(super) fn in_full(self) -> Self {
        Self { severity: None, ..self }
    }

    /// Makes it hold back something else than the rule says.
    pub(super) fn holding(self, holds: Holds) -> Self {
        Self { holds: Some(holds), ..self }
    }

    /// Makes it no more than something to think about.
    pub(super) fn at_most_advice(self) -> Self {
        Self { severity: Some(Severity::Advice), ..self }
    }

    /// Makes it less bad than the rule says.
    pub(super) fn at_most_warning(self) -> Self {
        Self { severity: Some(Severity::Warning), ..self }
    }
}
