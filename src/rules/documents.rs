//! Documents that rules concern, in groups.

/// None: the rule warns or advises.
pub(super) const NONE: &[&str] = &[];

/// What calls people to a meeting.
pub(super) const INVITING: &[&str] = &["uitnodiging", "agenda"];

/// What brings information about the client to others: it needs consent. What asks for consent, or records that it is
/// missing, does not.
pub(super) const SHARING: &[&str] = &[
    "uitnodiging",
    "agenda",
    "aanwezigheid",
    "werkplan",
    "mandaat-hulpcoordinator",
    "evaluatie-werkplan",
    "vervolgaanvraag",
    "hulpverleningsplan",
    "verslag",
    "opvolging",
    "evaluatie-plan",
];

/// The result of a meeting.
pub(super) const PLAN: &[&str] = &["werkplan", "hulpverleningsplan", "verslag"];

/// What names the care coordinator.
pub(super) const MANDATE: &[&str] = &["werkplan", "mandaat-hulpcoordinator"];
