//! A minor who does not decide is heard.
//!
//! **What it checks.** Of each child under twelve it is known whether it can judge its own interests; one who
//! cannot has been heard. The same holds for an older minor who is noted as not able, which is told, as the law presumes
//! otherwise.
//!
//! **Why.** A child that cannot consent yet still has a say: care is only given after it was heard (decreet IJH art. 6, S1
//! §6.2). What is not known is therefore not taken for granted. From twelve a minor is presumed able; who says otherwise
//! says why.
//!
//! **Example.** A child of eight with `able: false` and `heard: false`.
//!
//! **What to do.** Talk with the child before the meeting, and note it as `heard: true`.

use crate::case::Client;
use crate::consent::{Answer, Stage};
use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.minor-heard"),
    severity: Severity::Error,
    source: "S1 §6.2",
    sets: IJH,
    documents: documents::SHARING,
    firmness: Firmness::Firm,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    subject.clients().flat_map(|(path, client)| judge(subject, &path, client)).collect()
}

fn judge(subject: &Checked<'_>, path: &str, client: &Client) -> Vec<Finding> {
    // Who gave an own consent was heard.
    let agreed = subject.state(client).answer() == Answer::Given;
    match (subject.stage(client), client.able) {
        (Stage::Child | Stage::Minor, Some(false)) => unheard(path, client).into_iter().collect(),
        (Stage::Child, None) if client.heard != Some(true) && !agreed => {
            vec![Finding::unknown(format!("{path}.able"), "able").in_full()]
        }
        (Stage::Youth, Some(false)) => {
            let presumed = Finding::wrong(format!("{path}.able"), "presumed").at_most_warning();
            unheard(path, client).filter(|_| !agreed).into_iter().chain([presumed]).collect()
        }
        _ => Vec::new(),
    }
}

fn unheard(path: &str, minor: &Client) -> Option<Finding> {
    match minor.heard {
        Some(true) => None,
        Some(false) => Some(Finding::wrong(format!("{path}.heard"), "unheard")),
        None => Some(Finding::unknown(format!("{path}.heard"), "heard").in_full()),
    }
}
