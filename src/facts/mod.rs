//! The data that a document can name: the case, and what follows from it.
//!
//! Between the case and `compose`: people gathered into one list, agreements by owner, dates that the law sets, sums and
//! counts. Everything is typed once, in Rust; the types of a document's fields are looked up in the schemas of these
//! types ([`Types`]), and the values by [`Path`] in one tree ([`Facts`]).

mod counts;
mod fees;
mod lives;
mod matrix;
mod path;
mod people;
mod plan;
mod reliance;
pub mod rows;
mod types;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

pub use self::counts::Counts;
pub use self::fees::{FeeLine, FeeStatement};
pub use self::lives::{is_within, lives, tells_of_clients};
pub use self::matrix::MatrixRow;
pub use self::path::{BadPath, Path, Segment, is_known};
pub use self::people::{Kind, Person, Role};
pub use self::plan::{AgreementRow, Agreements, Deadlines, Previous};
pub use self::reliance::Reliance;
pub use self::types::{ChoiceType, Type, Types, UnknownPath};
use crate::case::{Case, Organisation, Partner, PersonId};
use crate::register::Registers;
use crate::secret::Secret;

/// What surrounds a case when documents are made of it.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// Who issues the documents.
    pub desk: Organisation,
    /// All regional desks.
    pub desks: Vec<Organisation>,
    /// Day of making; the only day that counts as today.
    pub today: Date,
    /// Laws, contacts and fees.
    pub registers: Arc<Registers>,
    /// Secret of the folder of results, by which the rows of its forms are named. Absent: that of nobody, which anybody can
    /// compute.
    pub secret: Option<Secret>,
}

/// For whom a copy is made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reader {
    /// Somebody of the case.
    Person(PersonId),
    /// A partner of a Huis van het Kind.
    Partner(String),
}

impl Reader {
    /// Returns the identifier, for the name of the file.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Person(id) => &id.0,
            Self::Partner(id) => id,
        }
    }
}

/// All data of one copy, in one tree. It notes which of them are read, so that it is known what the copy tells.
#[derive(Clone, Debug)]
pub struct Facts {
    root: Value,
    read: RefCell<BTreeSet<String>>,
}

/// What follows from a case.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Computed {
    /// Who issues the documents.
    desk: Organisation,
    /// All regional desks.
    desks: Vec<Organisation>,
    /// Day of making.
    today: Option<Date>,
    /// The external chair or LCO coordinator.
    chair: Option<Person>,
    /// The pivot of an LCO.
    pivot: Option<Person>,
    /// The care coordinator.
    coordinator: Option<Person>,
    /// Who asked for the meeting.
    applicant: Option<Person>,
    /// For whom this copy is.
    recipient: Option<Person>,
    /// The partner for whom this copy is.
    partner: Option<Partner>,
    /// Everybody.
    people: Vec<Person>,
    /// The client system.
    clients: Vec<Person>,
    /// Helpers and other professionals, without chair and experts.
    professionals: Vec<Person>,
    /// Network, trusted persons, support figures.
    network: Vec<Person>,
    /// External experts.
    experts: Vec<Person>,
    /// Who was there.
    present: Vec<Person>,
    /// Who was not there.
    excused: Vec<Person>,
    /// Who receives the plan.
    distribution: Vec<Person>,
    /// Agreements by owner.
    plan_agreements: Agreements,
    /// Last days.
    deadlines: Deadlines,
    /// What the chair claims, added up.
    fees: FeeStatement,
    /// Counts without names.
    counts: Counts,
    /// Who may share with whom.
    matrix: Vec<MatrixRow>,
    /// What the previous meeting left.
    previous: Option<Previous>,
    /// Self-reliance of the client for whom this copy is.
    reliance: Option<Reliance>,
}

impl Facts {
    /// Returns the facts of a blank form: those of the desk alone.
    #[must_use]
    pub fn blank(surroundings: &Surroundings) -> Self {
        let desk = serde_json::json!({ "desk": surroundings.desk, "desks": surroundings.desks });
        Self { root: desk, read: RefCell::default() }
    }

    /// Returns the facts of a copy for a reader. What the reader may not see has to be gone already, from the case and
    /// from that of the previous meeting.
    #[must_use]
    pub fn of(case: &Case, previous: Option<&Case>, surroundings: &Surroundings, reader: Option<&Reader>) -> Self {
        let mut root = to_value(case);
        merge(&mut root, to_value(&computed(case, previous, surroundings, reader)));
        complete_applicant(&mut root);
        rows::mark(&mut root);
        Self { root, read: RefCell::default() }
    }

    /// Returns the tree of all data.
    #[must_use]
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// Returns the values known at a path.
    #[must_use]
    pub fn values(&self, path: &Path) -> Vec<&Value> {
        let values = path.values(&self.root);
        self.note(path, &values);
        values
    }

    /// Returns the items of the list at a path.
    #[must_use]
    pub fn rows(&self, path: &Path) -> Vec<&Value> {
        let rows = path.rows(&self.root);
        self.note(path, &rows);
        rows
    }

    fn note(&self, path: &Path, found: &[&Value]) {
        if !found.is_empty() {
            let keys: Vec<&str> = path.segments().iter().map(|segment| segment.key.as_str()).collect();
            self.read.borrow_mut().insert(keys.join("."));
        }
    }

    /// Returns the paths that were read so far, and at which there was something to read.
    #[must_use]
    pub fn read(&self) -> BTreeSet<String> {
        self.read.borrow().clone()
    }

    /// Returns the full name of somebody of the case.
    #[must_use]
    pub fn name_of(&self, id: &str) -> Option<&str> {
        let people = self.root.get("people").and_then(Value::as_array).into_iter().flatten();
        let person = people.into_iter().find(|person| person.get("id").is_some_and(|known| known == id));
        person.and_then(|person| person.get("name")).and_then(Value::as_str)
    }
}

fn computed(case: &Case, previous: Option<&Case>, surroundings: &Surroundings, reader: Option<&Reader>) -> Computed {
    let people = people::gather(case);
    let person = |id: Option<&PersonId>| id.and_then(|id| people.iter().find(|person| person.id == *id)).cloned();
    let of_kind = |kind: Kind| people.iter().filter(|person| person.kind == kind).cloned().collect();
    let recipient = match reader {
        Some(Reader::Person(id)) => person(Some(id)),
        _ => None,
    };
    let partner = match reader {
        Some(Reader::Partner(id)) => case.organisation.partners.iter().find(|partner| partner.id == *id).cloned(),
        _ => None,
    };
    Computed {
        desk: surroundings.desk.clone(),
        desks: surroundings.desks.clone(),
        today: Some(surroundings.today),
        chair: person(case.meeting.chair.as_ref()),
        pivot: person(case.meeting.pivot.as_ref()),
        coordinator: person(case.plan.coordinator.as_ref()),
        applicant: people::applicant(case, &people),
        clients: of_kind(Kind::Client),
        professionals: of_kind(Kind::Professional),
        network: of_kind(Kind::Network),
        experts: of_kind(Kind::Expert),
        present: people::present(&people),
        excused: people::excused(&people),
        distribution: case.plan.distribution.iter().filter_map(|id| person(Some(id))).collect(),
        plan_agreements: plan::agreements(case, &people),
        deadlines: plan::deadlines(case, &surroundings.desk.closing_days),
        fees: fees::statement(&case.fees, &surroundings.registers.fees, case.meeting.date),
        counts: counts::of(case, &people),
        matrix: matrix::of(case, surroundings.today),
        previous: previous.map(plan::previous),
        reliance: recipient.as_ref().and_then(|person| reliance::of(case, &person.id)),
        recipient,
        partner,
        people,
    }
}

fn to_value(data: &impl Serialize) -> Value {
    serde_json::to_value(data).expect("typed data serialise to JSON")
}

/// Fills in what the request leaves out of an applicant who is in the file.
fn complete_applicant(root: &mut Value) {
    let applicant = root.get("applicant").cloned().unwrap_or_default();
    let Some(by) = root.pointer_mut("/request/by").and_then(Value::as_object_mut) else { return };
    for (key, value) in by.iter_mut().filter(|(_, value)| value.is_null()) {
        *value = applicant.get(key).cloned().unwrap_or_default();
    }
}

/// Lays the fields of one tree over those of another.
fn merge(under: &mut Value, over: Value) {
    match (under, over) {
        (Value::Object(under), Value::Object(over)) => {
            for (key, value) in over {
                merge(under.entry(key).or_insert(Value::Null), value);
            }
        }
        (under, over) => *under = over,
    }
}
