//! The parents agree to the meeting.
//!
//! **What it checks.** Each parent has given consent, and each carer; of a minor its own parents alone, who are in the
//! file. A deviation that meets its conditions stands in for it.
//!
//! **Why.** The consent of the parents, and where there are any of the carers, is needed to organise a cliëntoverleg; the
//! applicant obtains it before the request (S0, S1 §6.2). A minor of whom no parent is in the file has nobody who agreed. A
//! young adult decides without them.
//!
//! **Example.** A parent with a `consent` in which `given_on` is empty.
//!
//! **What to do.** Ask the parent, and note the day; or fill in a record of the missing consent under `deviations`. A
//! guardian is a carer, or stands under `represented_by`.

use crate::case::Client;
use crate::consent::{Decides, Stage, parents_of};
use crate::diagnostic::{Code, Severity};
use crate::rules::consent::asked;
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.consent-parent"),
    severity: Severity::Error,
    source: "S0, S1 §6.2",
    sets: IJH,
    documents: documents::SHARING,
    firmness: Firmness::Firm,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let orphaned = |client: &Client| {
        let nobody = client.represented_by.is_none() && parents_of(subject.case, client).next().is_none();
        asked::is_minor(subject, client) && nobody
    };
    let orphans = subject.clients().filter(|(_, client)| orphaned(client));
    let nobody = orphans.map(|(path, _)| Finding::unknown(format!("{path}.parents"), "nobody").in_full());
    let parent = |client: &Client| subject.stage(client) == Stage::Parent && subject.decides(client) != Decides::No;
    nobody.chain(asked::missing(subject, parent)).collect()
}
