//! Where a clause came from: the set that holds it, and the adaptations that touched it.

use serde::Deserialize;

/// Where a clause came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// Name of the set; of an added clause, the set to which it was added.
    pub set: String,
    /// Semantic version of that set.
    pub version: String,
    /// What adaptations did to it, the nearest to the set first; nothing for a clause of the set itself.
    pub touched: Vec<Touch>,
}

impl Origin {
    /// Returns this origin with one thing more done to the clause.
    #[must_use]
    pub fn touched(mut self, by: &Adapter, action: Action) -> Self {
        self.touched.push(Touch { by: by.clone(), action });
        self
    }
}

/// What one adaptation did to a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touch {
    /// The adaptation.
    pub by: Adapter,
    /// What it did.
    pub action: Action,
}

/// An adaptation, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adapter {
    /// Identifier.
    pub id: String,
    /// Its own semantic version.
    pub version: String,
}

/// What an adaptation does to a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Other words; norms, law and source stay those of the base.
    Reword,
    /// Other words and stricter norms.
    Tighten,
    /// A clause that the base does not have.
    Add,
    /// A clause of the base that is not there any more.
    LeaveOut,
}

impl Action {
    /// Returns its key in the file of an adaptation; messages about it bear it too.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Reword => "reword",
            Self::Tighten => "tighten",
            Self::Add => "add",
            Self::LeaveOut => "leave-out",
        }
    }
}
