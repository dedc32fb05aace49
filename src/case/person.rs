//! The people: the client system, those around the table, and how each of them stands towards secrecy.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Address, Consent, Email, Name, PersonId, Phone, Prose, Topics};

/// Somebody of the client system: the minor, young adult, parent, carer or adult client.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Client {
    /// Short name inside this file, without personal data (`c1`, `lotte`); file names use it.
    #[schemars(extend("x-names" = "person"))]
    pub id: PersonId,
    /// Full name.
    pub name: Name,
    /// Place in the client system.
    pub role: ClientRole,
    /// Date of birth.
    pub birth_date: Option<Date>,
    /// Where this person lives.
    pub address: Option<Address>,
    /// Telephone.
    pub phone: Option<Phone>,
    /// E-mail.
    pub email: Option<Email>,
    /// Relation to the minor, in words (`moeder`, `grootvader`).
    pub relation: Option<String>,
    /// Language in which this person follows a conversation best.
    pub language: Option<String>,
    /// Whether an interpreter is needed.
    pub interpreter: Option<bool>,
    /// Of a minor: ids of its own parents and carers. Absent means: all those in the client system.
    #[serde(default)]
    pub parents: Vec<PersonId>,
    /// Who decides instead of this person: the id of a guardian or legal representative.
    pub represented_by: Option<PersonId>,
    /// From whom the address is kept: ids of people. An address in a refuge is kept from everybody.
    #[serde(default)]
    pub protected: Vec<PersonId>,
    /// Lives at an address that nobody may know.
    #[serde(default)]
    pub refuge: bool,
    /// For a child under twelve: able to judge its own interests (decreet IJH art. 6).
    pub able: Option<bool>,
    /// For a child under twelve that is not able: has been heard (decreet IJH art. 6).
    pub heard: Option<bool>,
    /// What this person agreed to. Absent means: not asked yet.
    pub consent: Option<Consent>,
    /// Present at the meeting or not; absent means: not known yet.
    pub attendance: Option<Attendance>,
}

/// Place of a person in the client system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ClientRole {
    /// Under eighteen.
    Minor,
    /// Eighteen to twenty-five.
    YoungAdult,
    /// Father or mother, or who has parental authority.
    Parent,
    /// Other person who brings the minor up (opvoedingsverantwoordelijke).
    Carer,
    /// Adult client of a lokaal cliëntoverleg.
    AdultClient,
}

/// Somebody else at the table.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// Short name inside this file, without personal data (`p1`, `clb`); file names use it.
    #[schemars(extend("x-names" = "person"))]
    pub id: PersonId,
    /// Full name.
    pub name: Name,
    /// As what this person takes part.
    pub capacity: Capacity,
    /// What this person is besides.
    #[serde(default)]
    pub also: Vec<Capacity>,
    /// Function or profession, in words.
    pub function: Option<String>,
    /// Organisation or service.
    pub organisation: Option<String>,
    /// Address of work, or at home for the network.
    pub address: Option<Address>,
    /// Telephone.
    pub phone: Option<Phone>,
    /// E-mail.
    pub email: Option<Email>,
    /// For the network: relation to the client, in words.
    pub relation: Option<String>,
    /// What function and organisation tell of a client, if they do (`gebruik`, for an addiction service). Who may not know
    /// that gets neither, nor how to reach them. Absent means: they tell nothing.
    pub topic: Option<Topics>,
    /// For whom this person comes: ids of clients. A trusted person or support figure belongs to these.
    #[serde(default)]
    pub supports: Vec<PersonId>,
    /// With what task this person takes part, in words.
    pub assignment: Option<Prose>,
    /// For an external expert: the question put to them (S1 §5.4).
    pub question: Option<Prose>,
    /// Secrecy that binds this person. Absent means: not known.
    pub secrecy: Option<Secrecy>,
    /// Voluntary or judicial help. Absent means: not known.
    pub framework: Option<Framework>,
    /// Works for a mandated service (ondersteuningscentrum, vertrouwenscentrum) that judges concern.
    pub mandated: Option<bool>,
    /// Must report to the juvenile court (S0 note 8).
    pub reports_to_court: Option<bool>,
    /// To whom else this person reports what is heard: a board, a council of the OCMW, an employer.
    pub reports_to: Option<String>,
    /// Team in which secrecy is joint; the same words mean the same team.
    pub team: Option<String>,
    /// Helps this client, for the same purpose (S0 note 4). Absent means: not known. Who leads the meeting or was asked for
    /// advice takes part without helping.
    pub involved: Option<bool>,
    /// For a chair or coordinator: distance to the case.
    pub position: Option<Position>,
    /// For a chair: direct colleague of these participants (S1 §5.1.1). Absent means: not asked.
    pub colleague_of: Option<Vec<PersonId>>,
    /// For a chair: knows the client from another task (S1 §5.1.1). Absent means: not asked.
    pub knows_client: Option<bool>,
    /// Present at the meeting or not; absent means: not known yet.
    pub attendance: Option<Attendance>,
    /// For somebody absent: was it agreed that they may have the plan? (S0)
    pub may_have_plan: Option<bool>,
}

impl Participant {
    /// Returns everything as what this person takes part: first `capacity`, then what comes besides.
    pub fn capacities(&self) -> impl Iterator<Item = Capacity> {
        let besides = self.also.iter().copied().filter(|besides| *besides != self.capacity);
        std::iter::once(self.capacity).chain(besides)
    }

    /// Returns whether this person takes part as this, first or besides.
    #[must_use]
    pub fn is(&self, capacity: Capacity) -> bool {
        self.capacities().any(|own| own == capacity)
    }
}

/// As what somebody takes part in the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Capacity {
    /// External chair of a cliëntoverleg IJH.
    Chair,
    /// Second chair.
    CoChair,
    /// Coordinator of a lokaal cliëntoverleg.
    Coordinator,
    /// Helper or other professional.
    Professional,
    /// Independent expert, at most two (S1 §5.4).
    ExternalExpert,
    /// Family, neighbour, friend.
    Network,
    /// Trusted person of a minor (vertrouwenspersoon).
    TrustedPerson,
    /// Person whom a client brings along (steunfiguur).
    SupportFigure,
    /// Interpreter.
    Interpreter,
}

/// Secrecy that binds a participant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Secrecy {
    /// Professional secrecy (beroepsgeheim, art. 458 Sw.).
    Professional,
    /// Duty of discretion only (discretieplicht).
    Discretion,
    /// Neither.
    None,
}

/// The framework in which a helper works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Framework {
    /// Voluntary help.
    Voluntary,
    /// Help ordered by the juvenile court.
    Judicial,
}

/// Distance of an LCO coordinator to the case (S4 §6.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Position {
    /// From outside.
    External,
    /// From an organisation involved, but not involved in person.
    SemiExternal,
    /// One of the helpers involved.
    Internal,
}

/// Presence at the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Attendance {
    /// Was there.
    Present,
    /// Let know beforehand not to come.
    Excused,
    /// Not there, without word.
    Absent,
}
