//! Consent is said in so many words.
//!
//! **What it checks.** In a cliëntoverleg, the consent of everybody who decides was written or spoken. In a lokaal
//! cliëntoverleg implicit consent is enough among those bound by secrecy, and explicit consent is advised.
//!
//! **Why.** The chair looks for the explicit consent of the client (S1 §5.1.2), which is detailed and concrete (S0):
//! silence is none (S2 §4.3). An implicit consent is the least, and a written one the best (S4 §5.2, §5.3).
//!
//! **Example.** `form: implicit`.
//!
//! **What to do.** Ask the client in so many words, and note how.

use crate::case::{Client, ConsentForm};
use crate::consent::{Answer, Sources};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::MEETINGS;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("consent.explicit"),
    severity: Severity::Error,
    source: "S1 §5.1.2, S0, S4 §5.3",
    sets: MEETINGS,
    documents: documents::SHARING,
    firmness: Firmness::Firm,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let due = subject.clients().filter(|(_, client)| subject.is_asked(client));
    let given = due.filter(|(_, client)| subject.state(client).answer() == Answer::Given);
    let sources = Sources::of_set(&subject.case.set);
    given.filter_map(|(path, client)| judge(&format!("{path}.consent.form"), client, sources)).collect()
}

fn judge(path: &str, client: &Client, sources: Sources) -> Option<Finding> {
    match (client.consent.as_ref()?.form, sources) {
        (Some(ConsentForm::Written | ConsentForm::Spoken), _) | (None, Sources::General) => None,
        (Some(ConsentForm::Implicit), Sources::Ijh) => Some(Finding::wrong(path, "implicit")),
        (Some(ConsentForm::Implicit), Sources::General) => Some(Finding::wrong(path, "advised").at_most_advice()),
        (None, Sources::Ijh) => Some(Finding::unknown(path, "form")),
    }
}
