//! Need to know: the part of a case that a reader may see.
//!
//! What a client keeps from somebody (`withheld_from`) is taken out of the case before anything is made of it. A copy
//! that several people see holds only what each of them may see. What is left out leaves no trace: numbers, counts and sums
//! are made after this. (S0 need to know, S2 §4.1.3, S4 §5.2)

use crate::case::{Case, PersonId, Topic, Withheld};

/// Who will see a copy: these people, each of whom may see all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Eyes(pub Vec<PersonId>);

/// A case as a reader may see it.
#[derive(Clone, Debug)]
pub struct Visible {
    /// The case without what is withheld.
    pub case: Case,
    /// The case of the previous meeting, likewise.
    pub previous: Option<Box<Case>>,
    /// How many items were left out that the reader may know to exist.
    pub left_out: usize,
}

/// Returns the part of a case, and of the case of the previous meeting, that these eyes may see. What either of them
/// withholds is kept back in both.
#[must_use]
pub fn visible(case: &Case, previous: Option<&Case>, eyes: &Eyes) -> Visible {
    let cases = previous.into_iter().chain([case]);
    let topics = Topics { withheld: cases.flat_map(withheld).filter(|held| eyes.0.contains(&held.who)).collect() };
    let show = |case: &Case| {
        let mut case = case.clone();
        let left_out = topics.prune(&mut case);
        hide_who_may_not_know(&mut case, eyes);
        (case, left_out)
    };
    let (case, left_out) = show(case);
    Visible { case, previous: previous.map(|previous| Box::new(show(previous).0)), left_out }
}

fn withheld(case: &Case) -> impl Iterator<Item = &Withheld> {
    case.client_system.iter().filter_map(|client| client.consent.as_ref()).flat_map(|consent| &consent.withheld_from)
}

/// Topics that are kept from the reader.
struct Topics<'a> {
    withheld: Vec<&'a Withheld>,
}

impl Topics<'_> {
    /// Takes every item with a withheld topic out of a case, and counts those that the reader may know to exist.
    fn prune(&self, case: &mut Case) -> usize {
        let mut left_out = 0;
        let mut retain = |topic: Option<Topic>| {
            let hiding = topic.and_then(|topic| self.withheld.iter().find(|withheld| withheld.what.contains(&topic)));
            left_out += usize::from(hiding.is_some_and(|withheld| withheld.may_know));
            hiding.is_none()
        };
        let request = &mut case.request;
        let lists = [
            &mut request.situation,
            &mut request.strengths,
            &mut request.client_view,
            &mut request.aims,
            &mut request.remarks,
        ];
        for items in lists {
            items.retain(|item| retain(item.topic));
        }
        let meeting = &mut case.meeting;
        meeting.agenda.retain(|point| retain(point.topic));
        for items in [&mut meeting.notes, &mut meeting.other_business] {
            items.retain(|item| retain(item.topic));
        }
        let plan = &mut case.plan;
        let views = [&mut plan.shared_view, &mut plan.client_view, &mut plan.network_view];
        for items in views {
            items.retain(|item| retain(item.topic));
        }
        plan.crisis.retain(|step| retain(step.topic));
        // An agreement without a topic of its own has that of its goal.
        let goals = plan.goals.clone();
        let topic_of = |goal: &Option<String>| {
            goals.iter().find(|known| Some(&known.id) == goal.as_ref()).and_then(|goal| goal.topic)
        };
        plan.agreements.retain(|agreement| retain(agreement.topic.or_else(|| topic_of(&agreement.goal))));
        plan.goals.retain(|goal| retain(goal.topic));
        if let Some(criteria) = &mut request.criteria {
            criteria.domains.retain(|topic| retain(Some(*topic)));
        }
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
