//! Everybody around the table in one list, whatever their place in the case file.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::calendar;
use crate::case::{
    Address, ApplicantCapacity, Attendance, Capacity, Case, Client, ClientRole, Consent, Email, Participant, PersonId,
    Phone, Prose,
};
use crate::consent::Sources;
use crate::sharing::{Party, Standing, position};

/// Somebody around the table.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Person {
    /// Identifier in the case.
    pub id: PersonId,
    /// Full name.
    pub name: String,
    /// First name.
    pub given: String,
    /// Group.
    pub kind: Kind,
    /// As what this person takes part.
    pub capacity: Option<Role>,
    /// Function.
    pub function: Option<String>,
    /// Organisation.
    pub organisation: Option<String>,
    /// Relation to the client.
    pub relation: Option<String>,
    /// With what task.
    pub assignment: Option<Prose>,
    /// For an expert: the question.
    pub question: Option<Prose>,
    /// Address.
    pub address: Option<Address>,
    /// Telephone.
    pub phone: Option<Phone>,
    /// E-mail.
    pub email: Option<Email>,
    /// Date of birth, of clients only.
    pub birth_date: Option<Date>,
    /// Age at the date of the meeting, of clients only.
    pub age: Option<i16>,
    /// Presence.
    pub attendance: Option<Attendance>,
    /// What a client agreed to.
    pub consent: Option<Consent>,
    /// Of a child under twelve: able to judge its own interests.
    pub able: Option<bool>,
    /// Of a child under twelve: has been heard.
    pub heard: Option<bool>,
    /// For somebody absent: may have the plan.
    pub may_have_plan: Option<bool>,
    /// Own position on secrecy, in sentences.
    pub position: Vec<Standing>,
}

/// Groups of people around the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The client system.
    Client,
    /// Helpers and other professionals.
    Professional,
    /// Network, trusted persons and support figures.
    Network,
    /// External experts.
    Expert,
    /// Chairs, coordinator and interpreter: they serve the meeting.
    Host,
}

/// As what somebody takes part: place in the client system, capacity, or capacity of an applicant from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Role {
    /// Of the client system.
    Client(ClientRole),
    /// Of the others.
    Participant(Capacity),
    /// Of an applicant who is not in the file.
    Applicant(ApplicantCapacity),
}

/// Returns everybody: the client system first, then the participants, in the order of the file.
pub(super) fn gather(case: &Case) -> Vec<Person> {
    let clients = case.client_system.iter().map(|client| of_client(case, client));
    clients.chain(case.participants.iter().map(|participant| of_participant(case, participant))).collect()
}

fn of_client(case: &Case, client: &Client) -> Person {
    Person {
        id: client.id.clone(),
        name: client.name.to_string(),
        given: client.name.given().into(),
        kind: Kind::Client,
        capacity: Some(Role::Client(client.role)),
        function: None,
        organisation: None,
        relation: client.relation.clone(),
        assignment: None,
        question: None,
        address: client.address.clone(),
        phone: client.phone.clone(),
        email: client.email.clone(),
        birth_date: client.birth_date,
        age: client.birth_date.zip(case.meeting.date).and_then(|(born, on)| calendar::age(born, on)),
        attendance: client.attendance,
        consent: client.consent.clone(),
        able: client.able,
        heard: client.heard,
        may_have_plan: None,
        position: position(&Party::CLIENT, Sources::of_set(&case.set)),
    }
}

fn of_participant(case: &Case, participant: &Participant) -> Person {
    Person {
        id: participant.id.clone(),
        name: participant.name.to_string(),
        given: participant.name.given().into(),
        kind: kind(participant.capacity),
        capacity: Some(Role::Participant(participant.capacity)),
        function: participant.function.clone(),
        organisation: participant.organisation.clone(),
        relation: participant.relation.clone(),
        assignment: participant.assignment.clone(),
        question: participant.question.clone(),
        address: participant.address.clone(),
        phone: participant.phone.clone(),
        email: participant.email.clone(),
        birth_date: None,
        age: None,
        attendance: participant.attendance,
        consent: None,
        able: None,
        heard: None,
        may_have_plan: participant.may_have_plan,
        position: position(&Party::of(participant, &case.services), Sources::of_set(&case.set)),
    }
}

fn kind(capacity: Capacity) -> Kind {
    match capacity {
        Capacity::Professional => Kind::Professional,
        Capacity::ExternalExpert => Kind::Expert,
        Capacity::Network | Capacity::TrustedPerson | Capacity::SupportFigure => Kind::Network,
        Capacity::Chair | Capacity::CoChair | Capacity::Coordinator | Capacity::Interpreter => Kind::Host,
    }
}

/// Returns the applicant, completed from the list of people when the request refers to one of them.
pub(super) fn applicant(case: &Case, people: &[Person]) -> Option<Person> {
    let by = case.request.by.as_ref()?;
    let known = by.person.as_ref().and_then(|id| people.iter().find(|person| person.id == *id)).cloned();
    let person = known.or_else(|| by.name.as_ref().map(|name| outsider(name.to_string(), name.given().into())))?;
    Some(Person {
        capacity: by.capacity.map(Role::Applicant).or(person.capacity),
        function: by.function.clone().or(person.function),
        organisation: by.organisation.clone().or(person.organisation),
        address: by.address.clone().or(person.address),
        phone: by.phone.clone().or(person.phone),
        email: by.email.clone().or(person.email),
        ..person
    })
}

fn outsider(name: String, given: String) -> Person {
    Person {
        id: PersonId::default(),
        name,
        given,
        kind: Kind::Professional,
        capacity: None,
        function: None,
        organisation: None,
        relation: None,
        assignment: None,
        question: None,
        address: None,
        phone: None,
        email: None,
        birth_date: None,
        age: None,
        attendance: None,
        consent: None,
        able: None,
        heard: None,
        may_have_plan: None,
        position: Vec::new(),
    }
}

/// Returns who was there.
pub(super) fn present(people: &[Person]) -> Vec<Person> {
    people.iter().filter(|person| person.attendance == Some(Attendance::Present)).cloned().collect()
}

/// Returns who was not there, with or without word.
pub(super) fn excused(people: &[Person]) -> Vec<Person> {
    let away = |person: &&Person| matches!(person.attendance, Some(Attendance::Excused | Attendance::Absent));
    people.iter().filter(away).cloned().collect()
}
