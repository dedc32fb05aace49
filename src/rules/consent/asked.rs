//! Who was asked to agree, and did.

use crate::case::{Capacity, Client, Deviation};
use crate::consent::{Answer, Decides, Sources, Stage};
use crate::rules::subject::plays;
use crate::rules::{Checked, Finding};

/// Returns what is missing of the consent of those who have to give it. One that was withdrawn has a rule of its own.
pub(in crate::rules) fn missing(subject: &Checked<'_>, whose: impl Fn(&Client) -> bool) -> Vec<Finding> {
    let due = subject.clients().filter(|(_, client)| whose(client) && !deviates(subject, client));
    due.filter_map(|(path, client)| judge(&path, subject.state(client).answer())).collect()
}

fn judge(path: &str, answer: Answer) -> Option<Finding> {
    match answer {
        Answer::Unasked => Some(Finding::unknown(format!("{path}.consent"), "unasked").in_full()),
        Answer::Open | Answer::Early | Answer::Expired => Some(Finding::wrong(format!("{path}.consent"), "missing")),
        Answer::Given | Answer::Refused | Answer::Withdrawn => None,
    }
}

/// Returns whether a record that meets all conditions stands in for the consent of a client.
fn deviates(subject: &Checked<'_>, client: &Client) -> bool {
    let of_client = |deviation: &&Deviation| deviation.client == client.id;
    subject.case.deviations.iter().filter(of_client).any(|deviation| failings(subject, deviation).is_empty())
}

/// Returns why a deviation does not stand in for a consent: the datum, and what is the matter with it. It is recorded,
/// motivated, in a described interest, and after everything possible was tried (S1 §6.2); by a helper who answers for it to
/// the chair, before anything is shared (S0); and for a minor, as nobody decides for an adult (S1 §6.2, S4 §5.2).
pub(super) fn failings(subject: &Checked<'_>, deviation: &Deviation) -> Vec<(&'static str, &'static str)> {
    let after = |day| deviation.recorded_on.is_some_and(|recorded| recorded > day);
    let met = [
        ("", "recorded", deviation.recorded_on.is_some() && deviation.recorded_by.is_some()),
        ("", "motivated", deviation.information.is_some() && deviation.reason.is_some()),
        ("", "interest", deviation.interest.is_some()),
        ("", "tried", deviation.tried.is_some()),
        (".recorded_by", "no-helper", answers_for(subject, deviation)),
        (".recorded_on", "future", !after(subject.today)),
        (".recorded_on", "late", !subject.case.meeting.date.is_some_and(after)),
        (".client", "adult", is_for_a_minor(subject, deviation)),
    ];
    met.into_iter().filter(|(_, _, met)| !met).map(|(field, state, _)| (field, state)).collect()
}

/// Returns whether a helper made the record, or who leads the meeting; who is not known is another matter.
fn answers_for(subject: &Checked<'_>, deviation: &Deviation) -> bool {
    let helps = |id| subject.participant(id).is_some_and(|helper| plays(helper, &[Capacity::Professional]));
    deviation.recorded_by.as_ref().is_none_or(|id| helps(id) || subject.leads(id))
}

/// Returns whether the consent is that of a minor, or of who brings one up. In a lokaal cliëntoverleg parents are clients
/// themselves, and adults.
fn is_for_a_minor(subject: &Checked<'_>, deviation: &Deviation) -> bool {
    let Some(client) = subject.client(&deviation.client) else { return false };
    let brings_up = subject.stage(client) == Stage::Parent && subject.decides(client) != Decides::No;
    is_minor(subject, client) || (brings_up && Sources::of_set(&subject.case.set) == Sources::Ijh)
}

/// Returns whether a client is a minor on the day that counts.
pub(in crate::rules) fn is_minor(subject: &Checked<'_>, client: &Client) -> bool {
    matches!(subject.stage(client), Stage::Child | Stage::Youth | Stage::Minor)
}
