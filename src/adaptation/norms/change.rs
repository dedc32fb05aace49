//! What can become of a norm, and how it bears on those whom it names.

use serde::Serialize;

use super::vocabulary::Vocabulary;
use crate::set::{Force, Norm};

/// How a norm bears on those whom it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bearing {
    /// They have to, or had better, or must not.
    Duty,
    /// They may, and the code protects them.
    Right,
    /// They may, and have to keep to the code.
    Permission,
}

/// What a change does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// Nothing.
    Same,
    /// The norm is stricter.
    Stricter,
    /// The norm is looser, or cannot be shown to be as strict.
    Looser,
}

/// A part of a norm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// How strongly.
    Force,
    /// Who.
    Who,
    /// What.
    Act,
    /// Within which bound.
    Within,
    /// Except when.
    Exceptions,
    /// On which conditions.
    Conditions,
}

impl Part {
    /// Returns its key in the front matter.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Force => "force",
            Self::Who => "who",
            Self::Act => "act",
            Self::Within => "within",
            Self::Exceptions => "exceptions",
            Self::Conditions => "conditions",
        }
    }
}

/// What became of a part of a norm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NormChange {
    /// The part.
    pub part: Part,
    /// What the change does.
    pub effect: Effect,
    /// Why: the message is `norm-reason-<reason>`.
    pub reason: &'static str,
}

/// Returns how a norm bears on those whom it names.
#[must_use]
pub(super) fn bearing(vocabulary: &Vocabulary, norm: &Norm) -> Bearing {
    match norm.force {
        Force::May if vocabulary.protects(norm.who.as_slice()) => Bearing::Right,
        Force::May => Bearing::Permission,
        Force::Should | Force::Must | Force::MustNot => Bearing::Duty,
    }
}
