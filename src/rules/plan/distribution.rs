//! The plan goes to those present, to the clients, and to who has a task; to other absent people as was agreed.
//!
//! **What it checks.** Everybody who was there is on the distribution list, each client, and who takes up something; nobody is
//! on it who was not there and for whom nothing was agreed. Who leads the meeting sends it and needs no place on the list.
//!
//! **Why.** The work plan is confidential, and those who made it have a right to it (S0); it goes to who takes up a task, and
//! always to the clients (S1 §3.1). Helpers of a lokaal cliëntoverleg who were absent receive it too, unless the client
//! does not want it (S4 §6.5).
//!
//! **Example.** Somebody `excused` on the list, with `may_have_plan: false`.
//!
//! **What to do.** Complete the list, or ask the meeting whether the absent may have the plan. Who may not have it
//! gets no copy.

use crate::case::{AgreementState, Attendance, Capacity, Client, Participant, PersonId};
use crate::consent::{Decides, Sources, Stage};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::subject::plays;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("plan.distribution"),
    severity: Severity::Warning,
    source: "S0, S1 §3.1, S4 §6.5",
    sets: MEETINGS,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    if !subject.has_plan() {
        return Vec::new();
    }
    let listed = subject.case.plan.distribution.iter().enumerate();
    let listed = listed.filter_map(|(index, id)| listed_wrongly(subject, &format!("plan.distribution.{index}"), id));
    listed.chain(left_out(subject)).chain(without_plan(subject)).collect()
}

fn is_listed(subject: &Checked<'_>, id: &PersonId) -> bool {
    subject.case.plan.distribution.contains(id)
}

fn listed_wrongly(subject: &Checked<'_>, path: &str, id: &PersonId) -> Option<Finding> {
    let participant = subject.participant(id)?;
    match (participant.attendance, participant.may_have_plan) {
        (Some(Attendance::Present), _) | (_, Some(true)) => None,
        (Some(_), Some(false)) => Some(Finding::wrong(path, "forbidden")),
        _ if receives_always(subject, participant) => None,
        (None, _) => Some(Finding::unknown(path, "attendance")),
        (Some(_), None) => Some(Finding::unknown(path, "absent")),
    }
}

/// Returns whether somebody receives the report of a lokaal cliëntoverleg without more: as a helper.
fn receives_always(subject: &Checked<'_>, participant: &Participant) -> bool {
    Sources::of_set(&subject.case.set) == Sources::General && plays(participant, &[Capacity::Professional])
}

/// Returns those who were there, and the clients, who are not on the list.
fn left_out(subject: &Checked<'_>) -> impl Iterator<Item = Finding> {
    let present = |attendance| attendance == Some(Attendance::Present);
    let clients = subject.clients().filter(|(_, client)| !is_listed(subject, &client.id));
    let clients = clients.filter_map(move |(path, client)| {
        let state = if present(client.attendance) {
            Some("left-out")
        } else {
            has_a_right(subject, client).then_some("client")
        };
        state.map(|state| Finding::wrong(path, state))
    });
    let others = subject.participants().filter(move |(_, other)| {
        present(other.attendance) && !is_listed(subject, &other.id) && !subject.leads(&other.id)
    });
    clients.chain(others.map(|(path, _)| Finding::wrong(path, "left-out")))
}

/// Returns whether a client gets the plan without having been there. A small child is told; a parent who does not decide is
/// told by who does.
fn has_a_right(subject: &Checked<'_>, client: &Client) -> bool {
    match subject.stage(client) {
        Stage::Youth | Stage::YoungAdult | Stage::Adult => true,
        Stage::Parent | Stage::Child | Stage::Minor => subject.decides(client) == Decides::Yes,
    }
}

/// Returns what has to be done by somebody who was not there and gets no plan.
fn without_plan(subject: &Checked<'_>) -> impl Iterator<Item = Finding> {
    let plan = &subject.case.plan;
    let closed = |state| matches!(state, Some(AgreementState::Done | AgreementState::Dropped));
    let agreements = plan.agreements.iter().enumerate().filter(move |(_, agreement)| !closed(agreement.state));
    let agreements = agreements.map(|(index, agreement)| (format!("plan.agreements.{index}.who"), &agreement.who));
    let crisis = plan.crisis.iter().enumerate().map(|(index, step)| (format!("plan.crisis.{index}.who"), &step.who));
    let misses = |id: &PersonId| {
        let other = subject.participant(id);
        let told = |other: &Participant| other.attendance == Some(Attendance::Present) || subject.leads(id);
        !is_listed(subject, id) && other.is_some_and(|other| !told(other))
    };
    let without = agreements.chain(crisis).filter(move |(_, who)| who.as_ref().is_some_and(misses));
    without.map(|(path, _)| Finding::wrong(path, "task"))
}
