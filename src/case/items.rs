//! Everything in a case that says something about a client, each with what it says of itself: the one list of it.
//!
//! Whoever prunes, judges or proves goes through here, so that a new list or text is kept from the right people by all of
//! them at once. A test walks the schema and fails when a text is neither here nor known to be harmless.

use jiff::civil::{Date, Time};

use super::{
    AbsentClient, AgendaPoint, Agreement, Answer, Answers, Applicant, Case, CrisisStep, Goal, Item, Mandate, Meeting,
    Participant, PersonId, Plan, Prose, Request, SelfReliance, Topic, Topics,
};

/// What a case tells in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Path of the list or text, without numbers.
    pub list: &'static str,
    /// Path of the place itself.
    pub path: String,
    /// What it is about; none when it does not say.
    pub topics: Option<Topics>,
    /// Clients whom it is about; empty means all.
    pub about: Vec<PersonId>,
    /// What stands there.
    pub form: Form,
}

/// What stands in a place that tells something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A record with a topic of its own.
    Item,
    /// A text, of which the long notation says the topic.
    Text,
    /// What clients say of themselves, on a copy that is theirs alone.
    Own,
    /// A topic by itself, as in a list of domains.
    Domain,
    /// What the function and organisation of somebody tell.
    Standing,
    /// An answer in words on a question of a document for several people.
    Answer,
}

/// Returns everything that a case tells, in a fixed order.
#[must_use]
pub fn told(case: &Case) -> Vec<Told> {
    let mut all = Vec::new();
    retain(&mut case.clone(), &mut |told| {
        all.push(told.clone());
        true
    });
    all
}

/// Takes out of a case what is not to be kept. Of a text that stays the words alone are left.
pub fn retain(case: &mut Case, keep: &mut dyn FnMut(&Told) -> bool) {
    let mut sieve = Sieve { keep };
    sieve.request(&mut case.request);
    sieve.meeting(&mut case.meeting);
    sieve.plan(&mut case.plan);
    sieve.people(&mut case.participants, &mut case.request);
    sieve.reliance(&mut case.self_reliance);
    // The answers of one reader are that reader's own.
    for (document, answers) in case.answers.iter_mut().filter(|(document, _)| !document.contains('.')) {
        sieve.answers(document, answers);
    }
}

/// Returns the topics of an agreement, or else those of its goal.
#[must_use]
pub fn of_agreement<'a>(goals: &'a [Goal], agreement: &'a Agreement) -> Option<&'a Topics> {
    let goal = || goals.iter().find(|goal| Some(&goal.id) == agreement.goal.as_ref());
    agreement.topic.as_ref().or_else(|| goal()?.topic.as_ref())
}

/// Gives each agreement that does not say what it is about the topics of its goal.
pub fn inherit(plan: &mut Plan) {
    for agreement in &mut plan.agreements {
        agreement.topic = of_agreement(&plan.goals, agreement).cloned();
    }
}

/// A record with a topic of its own.
trait Record {
    fn topics(&self) -> Option<&Topics>;
    fn about(&self) -> &[PersonId];
}

macro_rules! records {
    ($($name:ty),*) => {
        $(impl Record for $name {
            fn topics(&self) -> Option<&Topics> {
                self.topic.as_ref()
            }

            fn about(&self) -> &[PersonId] {
                &self.about
            }
        })*
    };
}

records!(Item, AgendaPoint, Goal, CrisisStep);

/// Decides place by place.
struct Sieve<'a> {
    keep: &'a mut dyn FnMut(&Told) -> bool,
}

impl Sieve<'_> {
    fn request(&mut self, request: &mut Request) {
        self.records("request.situation", &mut request.situation);
        self.records("request.strengths", &mut request.strengths);
        self.records("request.client_view", &mut request.client_view);
        self.records("request.aims", &mut request.aims);
        self.records("request.remarks", &mut request.remarks);
        self.text("request.needs", &mut request.needs);
        self.text("request.social_situation", &mut request.social_situation);
        self.text("request.goal", &mut request.goal);
        self.text("request.client_informed_reason", &mut request.client_informed_reason);
        self.text("request.place_reason", &mut request.place_reason);
        self.text("request.moments", &mut request.moments);
        self.text("request.urgency_reason", &mut request.urgency_reason);
        if let Some(criteria) = &mut request.criteria {
            self.rows("request.criteria.domains", &mut criteria.domains, Form::Domain, |topic: &Topic| {
                (Some(Topics::One(*topic)), Vec::new())
            });
            self.text("request.criteria.chair_value", &mut criteria.chair_value);
        }
    }

    fn meeting(&mut self, meeting: &mut Meeting) {
        self.records("meeting.agenda", &mut meeting.agenda);
        self.records("meeting.notes", &mut meeting.notes);
        self.records("meeting.other_business", &mut meeting.other_business);
        self.text("meeting.aim", &mut meeting.aim);
        self.text("meeting.review", &mut meeting.review);
        if let Some(report) = &mut meeting.previous_report {
            self.text("meeting.previous_report.remarks", &mut report.remarks);
        }
        self.rows("meeting.participation", &mut meeting.participation, Form::Text, |row| said(&row.how));
        for row in &mut meeting.participation {
            row.how = plain(&row.how);
        }
    }

    fn plan(&mut self, plan: &mut Plan) {
        self.records("plan.shared_view", &mut plan.shared_view);
        self.records("plan.client_view", &mut plan.client_view);
        self.records("plan.network_view", &mut plan.network_view);
        let goals = plan.goals.clone();
        self.rows("plan.agreements", &mut plan.agreements, Form::Item, |agreement| {
            (of_agreement(&goals, agreement).cloned(), agreement.about.clone())
        });
        self.records("plan.goals", &mut plan.goals);
        self.records("plan.crisis", &mut plan.crisis);
        self.text("plan.conclusion", &mut plan.conclusion);
        if let Some(follow_up) = &mut plan.follow_up {
            self.text("plan.follow_up.reason", &mut follow_up.reason);
        }
        if let Some(mandate) = &mut plan.mandate {
            self.mandate(mandate);
        }
        for (index, absent) in plan.absent_clients.iter_mut().enumerate() {
            self.absent(index, absent);
        }
        // What is left is known by itself: the identifier of a goal that is gone would tell that there was one.
        for agreement in &mut plan.agreements {
            agreement.goal.take_if(|id| !plan.goals.iter().any(|goal| goal.id == *id));
        }
    }

    fn mandate(&mut self, mandate: &mut Mandate) {
        self.text("plan.mandate.closing", &mut mandate.closing);
        self.text("plan.mandate.tasks", &mut mandate.tasks);
        self.text("plan.mandate.employer_support", &mut mandate.employer_support);
    }

    fn absent(&mut self, index: usize, absent: &mut AbsentClient) {
        let path = |name: &str| format!("plan.absent_clients.{index}.{name}");
        self.text_at("plan.absent_clients.how", path("how"), &mut absent.how);
        self.text_at("plan.absent_clients.opinion", path("opinion"), &mut absent.opinion);
    }

    fn people(&mut self, participants: &mut [Participant], request: &mut Request) {
        for (index, person) in participants.iter_mut().enumerate() {
            let path = |name: &str| format!("participants.{index}.{name}");
            self.text_at("participants.assignment", path("assignment"), &mut person.assignment);
            self.text_at("participants.question", path("question"), &mut person.question);
            // That somebody takes part tells nothing by itself; only where the file says so does the service tell.
            if let Some(topics) = person.topic.clone()
                && !self.keeps("participants.topic", path("topic"), Form::Standing, (Some(topics), Vec::new()))
            {
                *person = Participant {
                    function: None,
                    organisation: None,
                    address: None,
                    phone: None,
                    email: None,
                    team: None,
                    topic: None,
                    ..person.clone()
                };
                if let Some(by) = request.by.as_mut().filter(|by| by.person.as_ref() == Some(&person.id)) {
                    let (person, name, capacity) = (by.person.take(), by.name.take(), by.capacity.take());
                    *by = Applicant { person, name, capacity, ..Applicant::default() };
                }
            }
        }
    }

    /// What a client says of their own self-reliance is about that client.
    fn reliance(&mut self, records: &mut [SelfReliance]) {
        for (index, record) in records.iter_mut().enumerate() {
            let about = [record.client.clone()];
            let path = |list: &str| format!("self_reliance.{index}.{list}");
            for (number, measurement) in record.measurements.iter_mut().enumerate() {
                let path = path(&format!("measurements.{number}.note"));
                let note = (Form::Own, &mut measurement.note);
                self.text_of("self_reliance.measurements.note", path, note, &about);
            }
            let mut number = 0;
            record.goals.retain(|goal| {
                number += 1;
                let path = path(&format!("goals.{}", number - 1));
                let said = (Some(Topics::One(goal.domain.topic())), about.to_vec());
                self.keeps("self_reliance.goals", path, Form::Own, said)
            });
        }
    }

    fn answers(&mut self, document: &str, answers: &mut Answers) {
        answers.retain(|question, answer| {
            let said = match answer {
                Answer::Text(text) if is_no_prose(question, text) => return true,
                Answer::Text(_) => (None, Vec::new()),
                Answer::Said(said) => (said.topic.clone(), said.about.clone()),
                Answer::YesNo(_) | Answer::Number(_) | Answer::Choices(_) => return true,
            };
            self.keeps("answers", format!("answers.{document}.{question}"), Form::Answer, said)
        });
    }

    fn records<T: Record>(&mut self, list: &'static str, records: &mut Vec<T>) {
        self.rows(list, records, Form::Item, |record| (record.topics().cloned(), record.about().to_vec()));
    }

    fn rows<T>(
        &mut self,
        list: &'static str,
        rows: &mut Vec<T>,
        form: Form,
        said: impl Fn(&T) -> (Option<Topics>, Vec<PersonId>),
    ) {
        let mut index = 0;
        rows.retain(|row| {
            index += 1;
            self.keeps(list, format!("{list}.{}", index - 1), form, said(row))
        });
    }

    fn text(&mut self, path: &'static str, text: &mut Option<Prose>) {
        self.text_at(path, path.to_owned(), text);
    }

    fn text_at(&mut self, list: &'static str, path: String, text: &mut Option<Prose>) {
        self.text_of(list, path, (Form::Text, text), &[]);
    }

    /// Decides on a text, which is about these clients unless it says otherwise.
    fn text_of(&mut self, list: &'static str, path: String, (form, text): (Form, &mut Option<Prose>), of: &[PersonId]) {
        let Some(words) = text else { return };
        let (topics, about) = said(words);
        let about = if about.is_empty() { of.to_vec() } else { about };
        *text = self.keeps(list, path, form, (topics, about)).then(|| plain(words));
    }

    fn keeps(
        &mut self,
        list: &'static str,
        path: String,
        form: Form,
        (topics, about): (Option<Topics>, Vec<PersonId>),
    ) -> bool {
        (self.keep)(&Told { list, path, topics, about, form })
    }
}

/// Whether an answer tells nothing: a day, an hour, or what stands beside a signature.
fn is_no_prose(question: &str, text: &str) -> bool {
    question.starts_with("ondertekening-") || text.parse::<Date>().is_ok() || text.parse::<Time>().is_ok()
}

fn said(text: &Prose) -> (Option<Topics>, Vec<PersonId>) {
    (text.topics().cloned(), text.about().to_vec())
}

fn plain(text: &Prose) -> Prose {
    Prose::Plain(text.text().clone())
}
