//! What an error holds back: told by what a copy prints, never by its name, so that a document that somebody adds is held
//! like any other.

/// Which copies an error of a rule holds back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// None: the rule warns or advises.
    Nothing,
    /// What brings something about a client to somebody else, from the invitation on. What asks for consent, or records
    /// that it is missing, goes before that.
    Sharing,
    /// What calls people to the meeting.
    Calling,
    /// What shows any of these data, whoever reads it.
    Showing(&'static [&'static str]),
    /// What shows any of these data to somebody else than a client or who leads the meeting.
    ShowingToOthers(&'static [&'static str]),
    /// What shows the very item that the finding is about, to who may see that.
    Item,
}

/// None: the rule warns or advises.
pub(super) const NONE: Holds = Holds::Nothing;

/// What calls people to a meeting.
pub(super) const INVITING: Holds = Holds::Calling;

/// What brings information about the client to others: it needs consent.
pub(super) const SHARING: Holds = Holds::Sharing;

/// Data that are the result of a meeting.
const RESULT: &[&str] = &[
    "plan.shared_view",
    "plan.client_view",
    "plan.network_view",
    "plan.goals",
    "plan.agreements",
    "plan.crisis",
    "plan.conclusion",
    "meeting.notes",
    "meeting.other_business",
];

/// The result of a meeting.
pub(super) const PLAN: Holds = Holds::Showing(RESULT);

/// The result of a meeting, for those at the table.
pub(super) const PLAN_ROUND: Holds = Holds::ShowingToOthers(RESULT);

/// What shows the item itself.
pub(super) const ITEM: Holds = Holds::Item;

/// What names the care coordinator.
pub(super) const MANDATE: Holds = Holds::Showing(&["plan.coordinator"]);

impl Holds {
    /// Returns its name, as in lists and messages; none when it holds nothing back.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Nothing => None,
            Self::Sharing => Some("sharing"),
            Self::Calling => Some("calling"),
            Self::Showing(_) => Some("showing"),
            Self::ShowingToOthers(_) => Some("others"),
            Self::Item => Some("item"),
        }
    }

    /// Returns the data that it looks for, where it names them.
    #[must_use]
    pub(super) fn data(self) -> &'static [&'static str] {
        match self {
            Self::Showing(data) | Self::ShowingToOthers(data) => data,
            Self::Nothing | Self::Sharing | Self::Calling | Self::Item => &[],
        }
    }
}
