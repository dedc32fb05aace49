//! Need to know: the part of a case that a reader may see.
//!
//! What a client keeps from somebody (`withheld_from`) is taken out of the case before anything is made of it. A copy
//! that several people see holds only what each of them may see. What is left out leaves no trace: numbers, counts and sums
//! are made after this. (S0 need to know, S2 §4.1.3, S4 §5.2)

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::case::{Case, Item, PersonId, Topics};
use crate::consent::{Restriction, Said, restrictions};

/// Who will see a copy: these people, each of whom may see all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Eyes(pub Vec<PersonId>);

/// A case as a reader may see it.
#[derive(Clone, Debug)]
pub struct Visible {
    /// The case without what is withheld.
    pub case: Case,
    /// The case of the previous meeting, likewise.
    pub previous: Option<Case>,
    /// How many items were left out of each list that the reader may know to exist, by the path of the list.
    pub left_out: LeftOut,
}

/// How many items were left out of each list, by its path.
pub type LeftOut = BTreeMap<&'static str, usize>;

/// Returns the part of a case, and of the case of the previous meeting, that these eyes may see. What either of them
/// withholds is kept back in both.
#[must_use]
pub fn visible(case: &Case, previous: Option<&Case>, eyes: &Eyes, today: Date) -> Visible {
    let cases = previous.into_iter().chain([case]);
    let kept = cases.flat_map(|case| restrictions(case, today));
    let kept = Kept(kept.filter(|kept| eyes.0.iter().any(|reader| kept.concerns(reader))).collect());
    let show = |case: &Case| {
        let mut case = case.clone();
        let left_out = kept.prune(&mut case);
        hide_who_may_not_know(&mut case, eyes);
        (case, left_out)
    };
    let (case, left_out) = show(case);
    Visible { case, previous: previous.map(|previous| show(previous).0), left_out }
}

/// What is kept from the reader.
struct Kept(Vec<Restriction>);

impl Kept {
    /// Takes every item that is kept back out of a case, and counts those that the reader may know to exist.
    fn prune(&self, case: &mut Case) -> LeftOut {
        let mut left_out = LeftOut::new();
        let mut keep = |list: &'static str, topics: Option<&Topics>, about: &[PersonId]| {
            let said = Said { topics, about };
            let hidden: Vec<bool> = self.0.iter().filter_map(|kept| kept.hides(said)).collect();
            // One who may not know of it outweighs another who may.
            if !hidden.is_empty() && hidden.iter().all(|may_know| *may_know) {
                *left_out.entry(list).or_default() += 1;
            }
            hidden.is_empty()
        };
        let (request, meeting, plan) = (&mut case.request, &mut case.meeting, &mut case.plan);
        let lists: [(&'static str, &mut Vec<Item>); 10] = [
            ("request.situation", &mut request.situation),
            ("request.strengths", &mut request.strengths),
            ("request.client_view", &mut request.client_view),
            ("request.aims", &mut request.aims),
            ("request.remarks", &mut request.remarks),
            ("meeting.notes", &mut meeting.notes),
            ("meeting.other_business", &mut meeting.other_business),
            ("plan.shared_view", &mut plan.shared_view),
            ("plan.client_view", &mut plan.client_view),
            ("plan.network_view", &mut plan.network_view),
        ];
        for (list, items) in lists {
            items.retain(|item| keep(list, item.topic.as_ref(), &item.about));
        }
        if let Some(criteria) = &mut request.criteria {
            criteria.domains.retain(|topic| keep("request.criteria.domains", Some(&Topics::One(*topic)), &[]));
        }
        meeting.agenda.retain(|point| keep("meeting.agenda", point.topic.as_ref(), &point.about));
        plan.crisis.retain(|step| keep("plan.crisis", step.topic.as_ref(), &step.about));
        // An agreement without a topic of its own has that of its goal.
        let goals = plan.goals.clone();
        let topic_of = |goal: &Option<String>| {
            goals.iter().find(|known| Some(&known.id) == goal.as_ref()).and_then(|goal| goal.topic.as_ref())
        };
        plan.agreements.retain(|agreement| {
            let topics = agreement.topic.as_ref().or_else(|| topic_of(&agreement.goal));
            keep("plan.agreements", topics, &agreement.about)
        });
        plan.goals.retain(|goal| keep("plan.goals", goal.topic.as_ref(), &goal.about));
        left_out
    }
}

/// Takes out what tells from whom something is withheld: only who keeps it back may see that. A copy for somebody it is
/// withheld from would otherwise tell the very thing.
fn hide_who_may_not_know(case: &mut Case, eyes: &Eyes) {
    for client in &mut case.client_system {
        if let Some(consent) = &mut client.consent {
            consent.withheld_from.retain(|withheld| eyes.0 == [client.id.clone()] || !eyes.0.contains(&withheld.who));
        }
    }
}
