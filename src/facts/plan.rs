//! What follows from the plan: agreements by owner, last days, what the previous meeting left.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::people::{Kind, Person};
use crate::calendar;
use crate::case::{Agreement, AgreementState, Case, Goal, LongText, PersonId};

/// Agreements by owner.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Agreements {
    /// Those of the client and the network.
    client: Vec<AgreementRow>,
    /// Those of everybody else, and those without an owner.
    professional: Vec<AgreementRow>,
    /// All, in order of deadline; those without one last.
    all: Vec<AgreementRow>,
}

impl Agreements {
    /// Returns how many agreements the client and the network have.
    pub(super) fn client_count(&self) -> usize {
        self.client.len()
    }
}

/// An agreement as a row.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AgreementRow {
    /// What is done.
    what: LongText,
    /// Who does it.
    who: Option<PersonId>,
    /// By when.
    by: Option<Date>,
    /// The goal that it serves.
    goal: Option<LongText>,
    /// What it costs.
    cost: Option<String>,
    /// How far it is.
    state: Option<AgreementState>,
    /// Remark.
    note: Option<LongText>,
    /// From the previous meeting.
    carried_over: bool,
}

/// Last days that the sources set.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Deadlines {
    /// To send the work plan: 14 working days after the meeting (S0).
    send_plan: Option<Date>,
    /// To go over the agreements with the client: a week after the meeting (S4 §8.1).
    feedback: Option<Date>,
}

/// What the previous meeting left.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Previous {
    /// Its day.
    date: Option<Date>,
    /// Agreements that are not done.
    agreements: Vec<AgreementRow>,
    /// Its goals.
    goals: Vec<Goal>,
}

/// Returns the agreements by owner.
pub(super) fn agreements(case: &Case, people: &[Person]) -> Agreements {
    let of_client = |agreement: &&Agreement| {
        let owner = agreement.who.as_ref().and_then(|id| people.iter().find(|person| person.id == *id));
        owner.is_some_and(|owner| matches!(owner.kind, Kind::Client | Kind::Network))
    };
    let (client, professional): (Vec<_>, Vec<_>) = case.plan.agreements.iter().partition(of_client);
    let rows = |agreements: Vec<&Agreement>| agreements.into_iter().map(|agreement| row(case, agreement)).collect();
    let mut all: Vec<&Agreement> = case.plan.agreements.iter().collect();
    all.sort_by_key(|agreement| (agreement.by.is_none(), agreement.by));
    Agreements { client: rows(client), professional: rows(professional), all: rows(all) }
}

fn row(case: &Case, agreement: &Agreement) -> AgreementRow {
    let goal = agreement.goal.as_ref().and_then(|id| case.plan.goals.iter().find(|goal| goal.id == *id));
    AgreementRow {
        what: agreement.what.clone(),
        who: agreement.who.clone(),
        by: agreement.by,
        goal: goal.map(|goal| goal.text.clone()),
        cost: agreement.cost.clone(),
        state: agreement.state,
        note: agreement.note.clone(),
        carried_over: agreement.carried_over,
    }
}

/// Returns the last days.
pub(super) fn deadlines(case: &Case, closed: &[Date]) -> Deadlines {
    Deadlines {
        send_plan: case.meeting.date.map(|day| calendar::open_days_after(day, calendar::PLAN_WORKING_DAYS, closed)),
        feedback: case.meeting.date.map(calendar::a_week_after),
    }
}

/// Returns what the previous meeting left: agreements that are not done or dropped, and its goals.
pub(super) fn previous(case: &Case) -> Previous {
    let open =
        |agreement: &&Agreement| !matches!(agreement.state, Some(AgreementState::Done | AgreementState::Dropped));
    let carried = |agreement: &Agreement| AgreementRow { carried_over: true, ..row(case, agreement) };
    Previous {
        date: case.meeting.date,
        agreements: case.plan.agreements.iter().filter(open).map(carried).collect(),
        goals: case.plan.goals.iter().map(|goal| Goal { carried_over: true, ..goal.clone() }).collect(),
    }
}
