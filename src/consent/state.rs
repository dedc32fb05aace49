//! What one client decided, as it stands on a day.

use jiff::civil::Date;

use crate::case::{Consent, ConsentForm, Decision, PersonId, Topic};

/// What a client decided, as it stands on a day.
#[derive(Clone, Copy, Debug)]
pub struct State<'a> {
    consent: Option<&'a Consent>,
    day: Date,
}

/// Whether a client agrees to the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nobody asked.
    Unasked,
    /// It was asked, or is noted without the day on which it was given: that is not yet a yes.
    Open,
    /// A yes that is noted on a day to come.
    Early,
    /// A yes that no longer counts.
    Expired,
    /// Yes.
    Given,
    /// No.
    Refused,
    /// A yes that was taken back.
    Withdrawn,
}

impl<'a> State<'a> {
    /// Reads what a client decided, as it stands on a day.
    #[must_use]
    pub fn on(consent: Option<&'a Consent>, day: Date) -> Self {
        Self { consent, day }
    }

    /// Returns whether the client agrees to the meeting. What takes a yes back counts at once, whatever its day.
    #[must_use]
    pub fn answer(&self) -> Answer {
        let Some(consent) = self.consent else { return Answer::Unasked };
        if consent.meeting == Some(false) {
            return Answer::Refused;
        }
        let given = consent.given_on.max(consent.confirmed_on);
        match given {
            _ if consent.withdrawn_on.is_some_and(|withdrawn| given.is_none_or(|given| given <= withdrawn)) => {
                Answer::Withdrawn
            }
            None => Answer::Open,
            Some(given) if given > self.day => Answer::Early,
            Some(_) if consent.until.is_some_and(|until| until < self.day) => Answer::Expired,
            Some(_) => Answer::Given,
        }
    }

    /// Returns whether a yes was taken back, and given again later.
    #[must_use]
    pub fn is_given_again(&self) -> bool {
        self.answer() == Answer::Given && self.consent.is_some_and(|consent| consent.withdrawn_on.is_some())
    }

    /// Returns whether the yes was said in so many words: none when nobody noted how it was given.
    #[must_use]
    pub fn is_explicit(&self) -> Option<bool> {
        let form = self.consent.filter(|_| self.answer() == Answer::Given)?.form?;
        Some(matches!(form, ConsentForm::Written | ConsentForm::Spoken))
    }

    /// Returns whether the client named any topic that may be shared.
    #[must_use]
    pub fn names_topics(&self) -> bool {
        Topic::ALL.iter().any(|topic| self.covers(*topic))
    }

    /// Returns whether the client agrees that a topic is shared at the table. A yes without a day covers nothing.
    #[must_use]
    pub fn covers(&self, topic: Topic) -> bool {
        let Some(consent) = self.consent.filter(|_| self.answer() == Answer::Given) else { return false };
        let at_table = |decision: &&Decision| decision.who.is_empty();
        self.latest(topic, at_table).map_or(consent.covers.contains(&topic), |decision| decision.agrees)
    }

    /// Returns how a topic is kept from somebody: none when it is not; else whether they may know of it.
    #[must_use]
    pub fn withholds(&self, who: &PersonId, topic: Topic) -> Option<bool> {
        let consent = self.consent?;
        let for_them = |decision: &&Decision| decision.who.contains(who);
        if let Some(decision) = self.latest(topic, for_them) {
            return (!decision.agrees).then_some(decision.may_know);
        }
        let kept = consent.withheld_from.iter().filter(|kept| kept.who == *who);
        let mut kept = kept.filter(|kept| kept.what.is_empty() || kept.what.contains(&topic)).peekable();
        kept.peek()?;
        Some(kept.all(|kept| kept.may_know))
    }

    /// Returns whether the client agrees that the plan goes to those at the table; none when nobody asked.
    #[must_use]
    pub fn plan(&self) -> Option<bool> {
        self.consent?.plan
    }

    /// Returns the decision that counts: the last one, and of one day a no before a yes. A no without a day, or with one
    /// that is still to come, counts at once; such a yes counts for nothing.
    fn latest(&self, topic: Topic, concerns: impl Fn(&&'a Decision) -> bool) -> Option<&'a Decision> {
        let decisions = self.consent?.decisions.iter().filter(concerns);
        let on_topic = decisions.filter(|decision| decision.what.is_empty() || decision.what.contains(&topic));
        let counts = |decision: &&Decision| {
            !decision.agrees
                || (decision.on.is_some_and(|on| on <= self.day)
                    && decision.until.is_none_or(|until| self.day <= until))
        };
        let weight = |decision: &&Decision| (decision.on.unwrap_or(Date::MAX), !decision.agrees);
        on_topic.filter(counts).max_by_key(weight)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::*;

    const TODAY: Date = date(2026, 11, 12);

    fn consent(data: serde_json::Value) -> Consent {
        serde_json::from_value(data).unwrap()
    }

    fn answer(data: serde_json::Value) -> Answer {
        State::on(Some(&consent(data)), TODAY).answer()
    }

    #[test]
    fn only_a_dated_yes_that_stands_is_a_yes() {
        assert_eq!(State::on(None, TODAY).answer(), Answer::Unasked);
        assert_eq!(answer(json!({})), Answer::Open);
        assert_eq!(answer(json!({"meeting": true, "covers": ["geld"]})), Answer::Open);
        assert_eq!(answer(json!({"given_on": "2026-11-13"})), Answer::Early);
        assert_eq!(answer(json!({"given_on": "2026-11-01", "until": "2026-11-11"})), Answer::Expired);
        assert_eq!(answer(json!({"given_on": "2026-11-01", "meeting": false})), Answer::Refused);
        assert_eq!(answer(json!({"given_on": "2026-11-12"})), Answer::Given);
    }

    #[test]
    fn a_withdrawal_counts_at_once_until_it_is_given_again() {
        assert_eq!(answer(json!({"given_on": "2026-11-01", "withdrawn_on": "2026-11-01"})), Answer::Withdrawn);
        assert_eq!(answer(json!({"given_on": "2026-11-01", "withdrawn_on": "2026-12-01"})), Answer::Withdrawn);
        assert_eq!(answer(json!({"given_on": "2026-11-05", "withdrawn_on": "2026-11-01"})), Answer::Given);
        assert_eq!(
            answer(json!({"given_on": "2026-10-01", "withdrawn_on": "2026-11-01", "confirmed_on": "2026-11-12"})),
            Answer::Given
        );
    }

    #[test]
    fn the_last_decision_on_a_topic_counts() {
        let consent = consent(json!({
            "given_on": "2026-10-01", "covers": ["geld", "school"],
            "withheld_from": [{"who": "buur", "what": []}],
            "decisions": [
                {"on": "2026-10-05", "agrees": false, "what": ["geld"]},
                {"on": "2026-11-01", "agrees": true, "who": ["buur"], "what": ["school"]},
                {"agrees": true, "who": ["buur"], "what": ["geld"]},
            ],
        }));
        let state = State::on(Some(&consent), TODAY);
        assert!(!state.covers(Topic::Geld));
        assert!(state.covers(Topic::School));
        assert_eq!(state.withholds(&PersonId("buur".into()), Topic::School), None);
        assert_eq!(state.withholds(&PersonId("buur".into()), Topic::Geld), Some(false));
        assert_eq!(state.withholds(&PersonId("oma".into()), Topic::Geld), None);
    }

    #[test]
    fn implicit_or_unknown_is_not_explicit() {
        let state = |form: Option<&str>| {
            State::on(Some(&consent(json!({"given_on": "2026-10-01", "form": form}))), TODAY).is_explicit()
        };
        assert_eq!(state(Some("written")), Some(true));
        assert_eq!(state(Some("implicit")), Some(false));
        assert_eq!(state(None), None);
    }
}
