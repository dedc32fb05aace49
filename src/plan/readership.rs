//! Who reads what: who gets a copy of a document, in which voice, and whose eyes see it.

use crate::case::{Attendance, Capacity, Case, Participant, PersonId};
use crate::compose::visible::Eyes;
use crate::consent::Sources;
use crate::facts::Reader;
use crate::model::Kind;
use crate::set::definition::Audience;
use crate::set::{Copies, Definition, Voice};

/// Returns who gets a copy of their own; none when there is one copy for all.
pub(super) fn readers(case: &Case, definition: &Definition) -> Option<Vec<Reader>> {
    let ids: Vec<PersonId> = match definition.copies {
        Copies::One => return None,
        Copies::Participant => {
            let wanted: Vec<PersonId> = of_audience(case, definition).concat();
            clients(case).chain(others(case)).filter(|id| wanted.contains(id)).collect()
        }
        Copies::Client => clients(case).collect(),
        Copies::Professional => others(case).filter(|id| voice(case, id) == Voice::Professional).collect(),
        Copies::Recipient => recipients(case),
        Copies::Partner => {
            let partners = case.organisation.partners.iter().map(|partner| Reader::Partner(partner.id.clone()));
            return Some(partners.collect());
        }
    };
    Some(ids.into_iter().map(Reader::Person).collect())
}

/// Whether a letter is from this reader: a chair writes to all others.
pub(super) fn is_writer(case: &Case, definition: &Definition, reader: &Reader) -> bool {
    definition.kind == Kind::Letter && case.meeting.chair.as_ref().is_some_and(|chair| chair.0 == reader.id())
}

/// Returns the voice in which a copy speaks to its reader.
pub(super) fn voice_for(case: &Case, reader: &Reader) -> Voice {
    match reader {
        Reader::Person(id) => voice(case, id),
        Reader::Partner(_) => Voice::Professional,
    }
}

/// Returns the voice of a copy without a reader: that of its first audience.
pub(super) fn voice_of(definition: &Definition) -> Voice {
    match definition.audience.first() {
        Some(Audience::Client | Audience::Public) => Voice::Client,
        Some(Audience::Network) => Voice::Network,
        _ => Voice::Professional,
    }
}

/// Returns whose eyes see a copy: its reader's, or those of everybody in the audience of a copy for several. A copy for
/// somebody of the case of whom the file does not say who it is, holds only what everybody may see.
#[must_use]
pub fn eyes(case: &Case, definition: &Definition, reader: Option<&Reader>) -> Eyes {
    if let Some(Reader::Person(id)) = reader {
        return Eyes(vec![id.clone()]);
    }
    let known = of_audience(case, definition);
    if known.iter().all(Vec::is_empty) && !known.is_empty() {
        return Eyes(audience_of(case, Audience::Everyone));
    }
    Eyes(known.concat())
}

/// Returns the people of each audience of a document that is somebody of the case.
fn of_audience(case: &Case, definition: &Definition) -> Vec<Vec<PersonId>> {
    let of_case = definition.audience.iter().filter(|audience| is_of_case(**audience));
    of_case.map(|audience| audience_of(case, *audience)).collect()
}

/// Whether an audience is somebody of the case. A desk, partner or policy maker is nobody from whom a client could keep
/// something back; what they get is anonymous, or their own.
fn is_of_case(audience: Audience) -> bool {
    !matches!(audience, Audience::Desk | Audience::Partner | Audience::Policy)
}

/// Returns the people of an audience.
fn audience_of(case: &Case, audience: Audience) -> Vec<PersonId> {
    let of_voice = |wanted: Voice| others(case).filter(|id| voice(case, id) == wanted).collect();
    let of_capacity = |wanted: &[Capacity]| {
        let chosen = case.participants.iter().filter(|participant| wanted.contains(&participant.capacity));
        chosen.map(|participant| participant.id.clone()).collect()
    };
    match audience {
        Audience::Everyone | Audience::Public => clients(case).chain(others(case)).collect(),
        Audience::Client => clients(case).collect(),
        Audience::Network => of_voice(Voice::Network),
        Audience::Professional => of_voice(Voice::Professional),
        Audience::Applicant => case.request.by.iter().filter_map(|by| by.person.clone()).collect(),
        Audience::Chair => of_capacity(&[Capacity::Chair, Capacity::CoChair]),
        Audience::Coordinator => of_capacity(&[Capacity::Coordinator]),
        Audience::CareCoordinator => case.plan.coordinator.iter().cloned().collect(),
        Audience::Pivot => case.meeting.pivot.iter().cloned().collect(),
        Audience::Desk | Audience::Partner | Audience::Policy => Vec::new(),
    }
}

/// Returns who receives the plan: those on the distribution list, and who leads the meeting, who makes it. Of those absent
/// the ones for whom it was agreed (S0, the work plan); in a lokaal cliëntoverleg all but those for whom it was not (S4
/// §6.5). Clients always receive their plan (S1 §3.1).
fn recipients(case: &Case) -> Vec<PersonId> {
    let agreed = |participant: &Participant| match Sources::of_set(&case.set) {
        Sources::Ijh => participant.may_have_plan == Some(true),
        Sources::General => participant.may_have_plan != Some(false),
    };
    let receives = |id: &PersonId| {
        let participant = case.participants.iter().find(|participant| participant.id == *id);
        participant.is_none_or(|participant| {
            let away = matches!(participant.attendance, Some(Attendance::Excused | Attendance::Absent));
            !away || agreed(participant)
        })
    };
    let listed = &case.plan.distribution;
    let leads =
        case.meeting.chair.iter().filter(|chair| others(case).any(|id| id == **chair) && !listed.contains(chair));
    listed.iter().filter(|id| receives(id)).chain(leads).cloned().collect()
}

fn voice(case: &Case, id: &PersonId) -> Voice {
    if clients(case).any(|client| client == *id) {
        return Voice::Client;
    }
    let capacity = case.participants.iter().find(|participant| participant.id == *id).map(|known| known.capacity);
    match capacity {
        Some(Capacity::Network | Capacity::TrustedPerson | Capacity::SupportFigure) => Voice::Network,
        _ => Voice::Professional,
    }
}

fn clients(case: &Case) -> impl Iterator<Item = PersonId> {
    case.client_system.iter().map(|client| client.id.clone())
}

fn others(case: &Case) -> impl Iterator<Item = PersonId> {
    case.participants.iter().map(|participant| participant.id.clone())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::diagnostic::SourceFile;
    use crate::set::definition::parse;
    use crate::yaml;

    #[test]
    fn a_copy_for_who_is_not_named_holds_only_what_everybody_may_see() {
        let people = json!({
            "case": "a", "set": "lco",
            "client_system": [{"id": "client", "name": "A", "role": "adult_client"}],
            "participants": [{"id": "arts", "name": "B", "capacity": "professional"}],
        });
        let case: Case = serde_json::from_value(people).unwrap();
        let seen = |audience: &[&str]| {
            let definition = json!({
                "document": "a", "number": "A-1", "kind": "sheet", "moment": ["after"], "copies": "one",
                "audience": audience, "source": [], "body": [],
            });
            let file = SourceFile::new("a.yaml", definition.to_string());
            let definition = parse(yaml::read(&file).unwrap().value).0.value;
            eyes(&case, &definition, None).0.into_iter().map(|id| id.0).collect::<Vec<_>>()
        };
        assert_eq!(seen(&["professional"]), ["arts"]);
        assert_eq!(seen(&["pivot"]), ["client", "arts"]);
        assert_eq!(seen(&["pivot", "desk"]), ["client", "arts"]);
        assert_eq!(seen(&["pivot", "professional"]), ["arts"]);
        assert!(seen(&["desk"]).is_empty());
    }
}
