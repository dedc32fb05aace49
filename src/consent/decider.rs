//! Who decides for whom.
//!
//! Every question about ages, parents and ability is answered here, on one day: that of the meeting, else of the
//! request, else today.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::calendar;
use crate::case::{Case, Client, ClientRole};

/// From this age a minor is presumed able to judge its own interests (decreet IJH art. 6).
pub const ABLE_FROM: i16 = 12;
/// From this age somebody is an adult.
pub const ADULT_FROM: i16 = 18;
/// The last age of a young adult: up to and including (S0).
pub const YOUNG_UNTIL: i16 = 25;

/// Whose rules decide where the sources differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Sources {
    /// Those of a cliëntoverleg integrale jeugdhulp, which are stricter (S0, decreet IJH art. 7).
    Ijh,
    /// Those that hold everywhere (S2, S4).
    General,
}

impl Sources {
    /// Returns the sources that govern the cases of a set.
    #[must_use]
    pub fn of_set(set: &str) -> Self {
        if set == "ijh" { Self::Ijh } else { Self::General }
    }
}

/// The time of life of a client on the day that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Under twelve.
    Child,
    /// Twelve to seventeen.
    Youth,
    /// A minor of whom the age is not known.
    Minor,
    /// Eighteen to twenty-five, client in their own right.
    YoungAdult,
    /// A client beyond that age, or of a lokaal cliëntoverleg.
    Adult,
    /// Who brings up a minor.
    Parent,
}

/// What somebody of the client system decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decides {
    /// Their own consent is asked.
    Yes,
    /// Somebody else decides, and they are heard.
    Heard,
    /// Their consent is not asked.
    No,
    /// It depends on what the case does not say: the age of a minor, or whether a child is able.
    Unknown,
}

/// Returns the day on which ages and consents are judged.
#[must_use]
pub fn counting_day(case: &Case, today: Date) -> Date {
    case.meeting.date.or(case.request.date).unwrap_or(today)
}

/// Returns the day on which decisions are read: that of the meeting once it has come, and until then today.
#[must_use]
pub fn reading_day(case: &Case, today: Date) -> Date {
    case.meeting.date.map_or(today, |day| day.min(today))
}

/// Returns the time of life of a client: the age tells, where it is known, whatever role was noted.
#[must_use]
pub fn stage(case: &Case, client: &Client, today: Date) -> Stage {
    let age = client.birth_date.and_then(|born| calendar::age(born, counting_day(case, today)));
    match (client.role, age) {
        (ClientRole::Parent | ClientRole::Carer, _) => Stage::Parent,
        (ClientRole::AdultClient, _) => Stage::Adult,
        (_, Some(age)) if age < ABLE_FROM => Stage::Child,
        (_, Some(age)) if age < ADULT_FROM => Stage::Youth,
        (_, Some(age)) if age <= YOUNG_UNTIL => Stage::YoungAdult,
        (_, Some(_)) => Stage::Adult,
        (ClientRole::Minor, None) => Stage::Minor,
        (ClientRole::YoungAdult, None) => Stage::YoungAdult,
    }
}

/// Returns what somebody of the client system decides.
///
/// From twelve a minor is presumed able; a younger one decides if found able, and is heard if not (decreet IJH art. 6).
/// Parents and carers decide along for the minors that are theirs; beside a young adult alone nobody else does (S0). In a
/// lokaal cliëntoverleg parents are clients themselves (S4 §5.2).
#[must_use]
pub fn decides(case: &Case, client: &Client, today: Date) -> Decides {
    if client.represented_by.is_some() {
        return Decides::Heard;
    }
    match stage(case, client, today) {
        Stage::Youth if client.able == Some(false) => Decides::Heard,
        Stage::Youth | Stage::YoungAdult | Stage::Adult => Decides::Yes,
        Stage::Child | Stage::Minor => match (client.able, client.heard) {
            (Some(true), _) => Decides::Yes,
            (Some(false), _) | (None, Some(true)) => Decides::Heard,
            (None, _) => Decides::Unknown,
        },
        Stage::Parent => match Sources::of_set(&case.set) {
            Sources::Ijh if !brings_up_a_minor(case, client, today) => Decides::No,
            Sources::Ijh | Sources::General => Decides::Yes,
        },
    }
}

/// Returns the parents and carers of a minor: those it names, or else all that are in the client system.
pub fn parents_of<'a>(case: &'a Case, minor: &'a Client) -> impl Iterator<Item = &'a Client> {
    let own = |client: &&Client| minor.parents.is_empty() || minor.parents.contains(&client.id);
    let parent = |client: &&Client| matches!(client.role, ClientRole::Parent | ClientRole::Carer);
    case.client_system.iter().filter(parent).filter(own)
}

fn brings_up_a_minor(case: &Case, parent: &Client, today: Date) -> bool {
    let minor = |client: &&Client| matches!(stage(case, client, today), Stage::Child | Stage::Youth | Stage::Minor);
    // Without a client of their own, parents are the clients.
    let mut others = case.client_system.iter().filter(|client| stage(case, client, today) != Stage::Parent).peekable();
    others.peek().is_none() || others.filter(minor).any(|minor| parents_of(case, minor).any(|own| own.id == parent.id))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::{Value, json};

    use super::*;

    const TODAY: Date = date(2026, 11, 1);

    fn answers(set: &str, clients: &Value) -> Vec<Decides> {
        let case = json!({"case": "a", "set": set, "client_system": clients, "meeting": {"date": "2026-11-12"}});
        let case: Case = serde_json::from_value(case).unwrap();
        case.client_system.iter().map(|client| decides(&case, client, TODAY)).collect()
    }

    fn client(role: &str, born: Option<&str>) -> Value {
        json!({"id": format!("{role}-{}", born.unwrap_or("x")), "name": "A B", "role": role, "birth_date": born})
    }

    #[test]
    fn age_tells_whatever_the_role_says() {
        use Decides::{Unknown, Yes};
        let alone = |role: &str, born: Option<&str>| answers("ijh", &json!([client(role, born)]))[0];
        assert_eq!(alone("minor", Some("2014-11-12")), Yes);
        assert_eq!(alone("minor", Some("2014-11-13")), Unknown);
        assert_eq!(alone("minor", None), Unknown);
        assert_eq!(alone("minor", Some("2006-01-01")), Yes);
        assert_eq!(alone("young_adult", Some("2016-01-01")), Unknown);
    }

    #[test]
    fn parents_decide_for_minors_and_not_beside_a_young_adult() {
        let parent = client("parent", None);
        let beside = |set: &str, born: &str| answers(set, &json!([client("minor", Some(born)), parent]))[1];
        assert_eq!(beside("ijh", "2012-01-01"), Decides::Yes);
        assert_eq!(beside("ijh", "2006-01-01"), Decides::No);
        assert_eq!(beside("lco", "2006-01-01"), Decides::Yes);
    }

    #[test]
    fn only_its_own_parents_decide_for_a_child() {
        let child = json!({"id": "k", "name": "A B", "role": "minor", "birth_date": "2015-01-01", "parents": ["m"]});
        let adult = |id: &str| json!({"id": id, "name": "C D", "role": "parent"});
        let all = answers("ijh", &json!([child, adult("m"), adult("p")]));
        assert_eq!(all[1..], [Decides::Yes, Decides::No]);
    }

    #[test]
    fn who_is_represented_is_heard() {
        let adult = json!({"id": "k", "name": "A B", "role": "adult_client", "represented_by": "b"});
        assert_eq!(answers("lco", &json!([adult])), [Decides::Heard]);
    }
}
