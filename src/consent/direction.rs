//! Whether a change of a case lets more be shared, or less.
//!
//! What a case allows is computed before and after, whatever was changed to get there: no list of fields has to know
//! which of them matter.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Answer, State, restrictions};
use crate::case::{Case, Client, PersonId, Topic};

/// Whether a change lets more be shared, or less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Less, and nothing more: it counts at once.
    Tightens,
    /// Something more, whatever else: a person decides.
    Loosens,
    /// Neither.
    Neither,
}

impl Direction {
    /// The parts of a case that it is read from; a change of anything else is neither.
    pub const READS: [&str; 2] = ["client_system", "participants"];

    /// Returns the direction of a change. What `said` has not decided yet can be decided without loosening anything: that
    /// is the first answer on a question, and not another one.
    #[must_use]
    pub fn of(said: &Case, before: &Case, after: &Case, today: Date) -> Self {
        let days = days(before, after, today);
        let (barred_before, barred_after) = (barred(before, after, today), barred(after, before, today));
        let opens_to_readers = barred_before.difference(&barred_after).next().is_some();
        let (mut opens, mut closes) = (opens_to_readers, barred_after.difference(&barred_before).next().is_some());
        for client in before.client_system.iter().chain(&after.client_system) {
            let of = |case: &Case| granted(find(case, &client.id), &days);
            let (granted_before, granted_after) = (of(before), of(after));
            let mut new = granted_after.difference(&granted_before).peekable();
            opens |= new.peek().is_some() && is_decided(find(said, &client.id), today);
            opens |= refused_plan(find(said, &client.id)) && new.any(|grant| matches!(grant, Grant::Plan(_)));
            closes |= granted_before.difference(&granted_after).next().is_some();
        }
        match (opens, closes) {
            (true, _) => Self::Loosens,
            (false, true) => Self::Tightens,
            (false, false) => Self::Neither,
        }
    }
}

/// Something that a client agrees to on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Grant {
    /// The client said neither no, nor that a yes is taken back.
    NotAgainst(Date),
    Meeting(Date),
    Covers(Topic, Date),
    Plan(Date),
}

/// A topic that one client keeps from one person: all of it, or also that there is any.
type Barred = (PersonId, PersonId, Topic, bool);

fn barred(case: &Case, other: &Case, today: Date) -> BTreeSet<Barred> {
    let readers = people(case).chain(people(other)).collect::<BTreeSet<_>>();
    let mut found = BTreeSet::new();
    for restriction in restrictions(case, today) {
        let named = restriction.from.iter().filter(|from| !readers.contains(from));
        for reader in readers.iter().copied().filter(|reader| restriction.concerns(reader)).chain(named) {
            for (topic, may_know) in &restriction.topics {
                let mut bar = |hides_all| found.insert((restriction.of.clone(), reader.clone(), *topic, hides_all));
                bar(false);
                if !may_know {
                    bar(true);
                }
            }
        }
    }
    found
}

fn granted(client: Option<&Client>, days: &BTreeSet<Date>) -> BTreeSet<Grant> {
    let Some(consent) = client.and_then(|client| client.consent.as_ref()) else {
        return days.iter().map(|day| Grant::NotAgainst(*day)).collect();
    };
    let mut found = BTreeSet::new();
    for day in days {
        let state = State::on(Some(consent), *day);
        match state.answer() {
            Answer::Refused | Answer::Withdrawn => continue,
            Answer::Given => {
                found.insert(Grant::Meeting(*day));
                found.extend(
                    Topic::ALL.into_iter().filter(|topic| state.covers(*topic)).map(|on| Grant::Covers(on, *day)),
                );
                found.extend(state.plan().filter(|yes| *yes).map(|_| Grant::Plan(*day)));
            }
            Answer::Unasked | Answer::Open | Answer::Early | Answer::Expired => {}
        }
        found.insert(Grant::NotAgainst(*day));
    }
    found
}

fn is_decided(client: Option<&Client>, today: Date) -> bool {
    let answer = State::on(client.and_then(|client| client.consent.as_ref()), today).answer();
    !matches!(answer, Answer::Unasked | Answer::Open)
}

fn refused_plan(client: Option<&Client>) -> bool {
    client.and_then(|client| client.consent.as_ref()).is_some_and(|consent| consent.plan == Some(false))
}

/// Returns the days on which something can change: today, and those to come that either case names.
fn days(before: &Case, after: &Case, today: Date) -> BTreeSet<Date> {
    let clients = before.client_system.iter().chain(&after.client_system);
    let of_client = clients.filter_map(|client| client.consent.as_ref()).flat_map(|consent| {
        let own = [consent.given_on, consent.confirmed_on, consent.until, consent.withdrawn_on];
        let decisions = consent.decisions.iter().flat_map(|decision| [decision.on, decision.until]);
        own.into_iter().chain(decisions).flatten()
    });
    let next = |day: Date| [Some(day), day.tomorrow().ok()].into_iter().flatten();
    of_client.flat_map(next).filter(|day| *day > today).chain([today]).collect()
}

fn people(case: &Case) -> impl Iterator<Item = &PersonId> {
    let clients = case.client_system.iter().map(|client| &client.id);
    clients.chain(case.participants.iter().map(|participant| &participant.id))
}

fn find<'a>(case: &'a Case, id: &PersonId) -> Option<&'a Client> {
    case.client_system.iter().find(|client| client.id == *id)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::{Value, json};

    use super::*;

    const TODAY: Date = date(2026, 11, 1);

    fn case(consent: &Value) -> Case {
        let case = json!({
            "case": "a", "set": "ijh",
            "client_system": [{"id": "kind", "name": "A B", "role": "minor", "consent": consent}],
            "participants": [{"id": "juf", "name": "C D", "capacity": "professional"}, {"id": "buur", "name": "E F", "capacity": "network"}],
        });
        serde_json::from_value(case).unwrap()
    }

    fn direction(before: &Value, after: &Value) -> Direction {
        let (before, after) = (case(before), case(after));
        Direction::of(&before, &before, &after, TODAY)
    }

    #[test]
    fn what_lets_more_be_shared_loosens() {
        let given = |more: Value| {
            let mut consent = json!({"given_on": "2026-10-01", "meeting": true, "covers": ["school"], "plan": false, "withheld_from": [{"who": "juf", "what": ["school"]}]});
            consent.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            consent
        };
        let from = |more: Value| direction(&given(json!({})), &given(more));
        assert_eq!(from(json!({})), Direction::Neither);
        assert_eq!(from(json!({"covers": ["school", "geld"]})), Direction::Loosens);
        assert_eq!(from(json!({"covers": []})), Direction::Tightens);
        assert_eq!(from(json!({"plan": true})), Direction::Loosens);
        assert_eq!(from(json!({"withheld_from": []})), Direction::Loosens);
        assert_eq!(from(json!({"withheld_from": [{"who": "buur", "what": ["school"]}]})), Direction::Loosens);
        assert_eq!(
            from(json!({"withheld_from": [{"who": "juf", "what": ["school"], "may_know": true}]})),
            Direction::Loosens
        );
        assert_eq!(from(json!({"withheld_from": [{"who": "juf", "what": []}]})), Direction::Tightens);
        assert_eq!(from(json!({"withdrawn_on": "2026-11-01"})), Direction::Tightens);
        assert_eq!(from(json!({"given_on": "2026-10-02"})), Direction::Neither);
        assert_eq!(from(json!({"wishes": [{"text": "niet voor de buur"}]})), Direction::Tightens);
    }

    #[test]
    fn what_was_taken_back_is_not_given_again_unasked() {
        let withdrawn = json!({"given_on": "2026-10-01", "withdrawn_on": "2026-10-20", "covers": ["school"]});
        let again = json!({"given_on": "2026-10-30", "withdrawn_on": "2026-10-20", "covers": ["school"]});
        let later = json!({"given_on": "2027-01-01", "withdrawn_on": "2026-10-20", "covers": ["school"]});
        assert_eq!(direction(&withdrawn, &again), Direction::Loosens);
        assert_eq!(direction(&withdrawn, &later), Direction::Loosens);
        assert_eq!(direction(&again, &withdrawn), Direction::Tightens);
    }

    #[test]
    fn a_first_answer_loosens_nothing_but_what_was_refused_already() {
        let first = json!({"given_on": "2026-10-30", "covers": ["school"], "plan": true});
        assert_eq!(direction(&Value::Null, &first), Direction::Neither);
        assert_eq!(direction(&json!({"plan": false}), &first), Direction::Loosens);
        let kept = json!({"withheld_from": [{"who": "juf", "what": ["school"]}]});
        assert_eq!(direction(&kept, &first), Direction::Loosens);
    }
}
