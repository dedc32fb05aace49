//! What follows from the plan: agreements by owner, last days, what the previous meeting left.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::people::{Kind, Person};
use crate::calendar;
use crate::case::{Agreement, AgreementState, Case, Goal, LongText, PersonId};

/// What the list of agreements is called where it is told apart from others.
const AGREEMENTS: &str = "plan.agreements";
/// The same, of the previous meeting.
const PREVIOUS: &str = "previous.plan.agreements";

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
    /// What tells it from the others, as the agreement in its own list has it.
    #[serde(rename = "~row")]
    #[schemars(skip)]
    key: String,
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
    let of_client = |agreement: &Agreement| {
        let owner = agreement.who.as_ref().and_then(|id| people.iter().find(|person| person.id == *id));
        owner.is_some_and(|owner| matches!(owner.kind, Kind::Client | Kind::Network))
    };
    let rows: Vec<(&Agreement, AgreementRow)> = case.plan.agreements.iter().zip(rows(case, AGREEMENTS)).collect();
    let (client, professional): (Vec<_>, Vec<_>) =
        rows.iter().cloned().partition(|(agreement, _)| of_client(agreement));
    let mut all = rows;
    all.sort_by_key(|(agreement, _)| (agreement.by.is_none(), agreement.by));
    let bare = |rows: Vec<(&Agreement, AgreementRow)>| rows.into_iter().map(|(_, row)| row).collect();
    Agreements { client: bare(client), professional: bare(professional), all: bare(all) }
}

/// Returns the agreements of a case as rows, in the order of the file. `list` is what the list of their keys is called.
fn rows(case: &Case, list: &str) -> Vec<AgreementRow> {
    let items: Vec<Value> = case.plan.agreements.iter().map(super::to_value).collect();
    let keys = super::rows::keys(list, &items);
    case.plan.agreements.iter().zip(keys).map(|(agreement, key)| row(case, agreement, key)).collect()
}

fn row(case: &Case, agreement: &Agreement, key: String) -> AgreementRow {
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
        key,
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
    let open = |(agreement, _): &(&Agreement, AgreementRow)| {
        !matches!(agreement.state, Some(AgreementState::Done | AgreementState::Dropped))
    };
    let rows = case.plan.agreements.iter().zip(rows(case, PREVIOUS)).filter(open);
    Previous {
        date: case.meeting.date,
        agreements: rows.map(|(_, row)| AgreementRow { carried_over: true, ..row }).collect(),
        goals: case.plan.goals.iter().map(|goal| Goal { carried_over: true, ..goal.clone() }).collect(),
    }
}
