//! The position of one person towards secrecy, as sentences on a letter.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How somebody at the table stands towards secrecy, or what this person owes besides (S0, S2 §4.1.1). Each is a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// The client, whose secret it is.
    Client,
    /// Bound by professional secrecy, in voluntary help.
    Secrecy,
    /// Bound by professional secrecy, with another purpose than voluntary help.
    OtherPurpose,
    /// Bound by professional secrecy, in help of which the framework is not known.
    FrameworkUnknown,
    /// Bound by professional secrecy; not known whether this person helps.
    InvolvementUnknown,
    /// Bound by professional secrecy, and takes no part in the help.
    Outside,
    /// Bound by discretion only; the client's explicit consent is needed (S0).
    Discretion,
    /// Bound by nothing; the client's explicit consent is needed (S2 §5.3.2).
    Unbound,
    /// Trusted person: bound by what is heard in this meeting (S0).
    TrustedPerson,
    /// Family, neighbour, friend, support figure: bound by what is heard in this meeting (decreet IJH art. 7).
    Network,
    /// Chair, coordinator or interpreter: bound by professional secrecy, does not help.
    Host,
    /// Not known: nothing may be taken for granted.
    Unknown,
    /// Besides: must report to the juvenile court (S0 notes 4 and 8).
    ReportsToCourt,
    /// Besides: may not use what is heard to judge concern (decreet IJH art. 30).
    NotForInquiry,
    /// Besides: works for a service that judges concern.
    Inquiry,
    /// Besides: reports to a board, a council or an employer.
    ReportsElsewhere,
    /// Besides: leads the meeting.
    LeadsToo,
    /// Besides: is a trusted person.
    TrustedToo,
    /// Besides: is a helper.
    HelpsToo,
}
