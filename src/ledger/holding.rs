//! Who holds what they may not have any more.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Ledger, Record, Told};
use crate::case::{Case, PersonId, Topic, Topics};
use crate::consent::{Answer, Restriction, Said, State, restrictions};

/// A copy that somebody holds, with something in it that is kept from them by now.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Holding {
    /// Identifier of whom it was made for; none for a copy for several.
    pub reader: Option<String>,
    /// The document.
    pub document: String,
    /// Topics in it that are kept from the reader; empty when what is kept does not say what it is about.
    pub topics: BTreeSet<Topic>,
    /// Keyed digest of the file.
    pub digest: String,
    /// The day on which it was made.
    pub day: Date,
}

/// Returns the copies that hold what their readers may not have any more, given the case of now and that of the previous
/// meeting. `audience` tells who sees a document that is one copy for several.
///
/// Somebody whom the case does not know by this identifier may be anybody, by another identifier too: what is kept from
/// whoever it is, is kept from them. What a client took back a consent for is kept from all but the client system.
#[must_use]
pub fn withheld(
    ledger: &Ledger,
    case: &Case,
    previous: Option<&Case>,
    today: Date,
    audience: &dyn Fn(&str) -> Vec<PersonId>,
) -> Vec<Holding> {
    let cases = previous.into_iter().chain([case]);
    let kept = Kept { case, rows: cases.flat_map(|case| restrictions(case, today)).collect(), today };
    let holding = |record: &Record| {
        let readers = match &record.reader {
            Some(reader) => vec![PersonId(reader.clone())],
            None => audience(&record.document),
        };
        let hidden: Vec<&Told> =
            record.told.iter().filter(|told| readers.iter().any(|reader| kept.hides(reader, told))).collect();
        (!hidden.is_empty()).then(|| Holding {
            reader: record.reader.clone(),
            document: record.document.clone(),
            topics: hidden.iter().flat_map(|told| told.topics.iter().copied()).collect(),
            digest: record.digest.clone(),
            day: record.day,
        })
    };
    ledger.records().iter().filter_map(holding).collect()
}

struct Kept<'a> {
    case: &'a Case,
    rows: Vec<Restriction>,
    today: Date,
}

impl Kept<'_> {
    fn hides(&self, reader: &PersonId, told: &Told) -> bool {
        let topics = Topics::Several(told.topics.clone());
        let said = Said { topics: Some(&topics), about: &told.about };
        let is_known = self.knows(reader);
        let hidden = self.rows.iter().filter(|row| !is_known || row.concerns(reader));
        hidden.into_iter().any(|row| row.hides(said).is_some()) || self.is_taken_back(reader, told)
    }

    /// Whether a client whom it is about took back the consent to share it.
    fn is_taken_back(&self, reader: &PersonId, told: &Told) -> bool {
        let clients = &self.case.client_system;
        let is_about = |id: &PersonId| told.about.is_empty() || told.about.contains(id);
        let took_back = |consent| State::on(consent, self.today).answer() == Answer::Withdrawn;
        clients.iter().all(|client| client.id != *reader)
            && clients.iter().any(|client| is_about(&client.id) && took_back(client.consent.as_ref()))
    }

    fn knows(&self, reader: &PersonId) -> bool {
        let others = self.case.participants.iter().map(|other| &other.id);
        let partners = self.case.organisation.partners.iter().any(|partner| partner.id == reader.0);
        partners || self.case.client_system.iter().map(|client| &client.id).chain(others).any(|id| id == reader)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::*;

    const TODAY: Date = date(2026, 11, 20);

    fn ledger() -> Ledger {
        let mut ledger = Ledger::default();
        let copy = |document: &str, reader: Option<&str>, topics: &[Topic]| Record {
            document: document.into(),
            reader: reader.map(str::to_owned),
            told: vec![Told { topics: topics.into(), about: vec![] }],
            digest: format!("{document}{reader:?}"),
            day: date(2026, 11, 1),
        };
        for record in [
            copy("plan", Some("juf"), &[Topic::Geld]),
            copy("plan", Some("mama"), &[Topic::Geld]),
            copy("brief", Some("juf"), &[Topic::School]),
            copy("verslag", None, &[Topic::Geld]),
        ] {
            ledger.add(record);
        }
        ledger
    }

    fn held(consent: &serde_json::Value, teacher: &str) -> Vec<(Option<String>, String)> {
        let case = json!({
            "case": "a", "set": "ijh",
            "client_system": [
                {"id": "kind", "name": "A B", "role": "minor", "consent": consent},
                {"id": "mama", "name": "C B", "role": "parent"},
            ],
            "participants": [{"id": teacher, "name": "D E", "capacity": "professional"}],
        });
        let case: Case = serde_json::from_value(case).unwrap();
        let everybody = |_: &str| vec![PersonId("mama".into()), PersonId(teacher.into())];
        let held = withheld(&ledger(), &case, None, TODAY, &everybody);
        held.into_iter().map(|holding| (holding.reader, holding.document)).collect()
    }

    fn named(reader: Option<&str>, document: &str) -> (Option<String>, String) {
        (reader.map(str::to_owned), document.into())
    }

    #[test]
    fn who_got_what_is_kept_from_them_later_holds_it_still() {
        let from = |who: &str| json!({"given_on": "2026-11-02", "withheld_from": [{"who": who, "what": ["geld"]}]});
        assert_eq!(held(&from("juf"), "juf"), [named(Some("juf"), "plan"), named(None, "verslag")]);
        assert_eq!(held(&from("mama"), "juf"), [named(Some("mama"), "plan"), named(None, "verslag")]);
        assert!(held(&json!({"given_on": "2026-11-02"}), "juf").is_empty());
    }

    #[test]
    fn a_consent_taken_back_is_kept_from_all_but_the_clients() {
        let taken_back = json!({"given_on": "2026-11-02", "withdrawn_on": "2026-11-10"});
        let all = [named(Some("juf"), "plan"), named(Some("juf"), "brief"), named(None, "verslag")];
        assert_eq!(held(&taken_back, "juf"), all);
    }

    #[test]
    fn another_identifier_is_no_way_around() {
        let kept = json!({"given_on": "2026-11-02", "withheld_from": [{"who": "leerkracht", "what": ["geld"]}]});
        assert_eq!(held(&kept, "leerkracht"), [named(Some("juf"), "plan"), named(None, "verslag")]);
    }
}
