//! A minor of twelve or older agrees to the meeting.
//!
//! **What it checks.** Each minor from twelve up, and each younger one who is found able, has given consent. The age on
//! the day of the meeting counts, whatever role was noted.
//!
//! **Why.** From twelve a minor is presumed able to judge its own interests; a younger one agrees too if found able
//! (decreet IJH art. 6, S1 §6.2, S0).
//!
//! **Example.** A minor of fourteen without `consent`.
//!
//! **What to do.** Ask the minor, in words that fit, and note the day; or fill in a record of the missing consent
//! under `deviations`.

use crate::case::Client;
use crate::consent::Stage;
use crate::diagnostic::{Code, Severity};
use crate::rules::consent::asked;
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.consent-minor"),
    severity: Severity::Error,
    source: "S0, S1 §6.2",
    sets: IJH,
    documents: documents::SHARING,
    firmness: Firmness::Firm,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let ageless = |client: &Client| subject.stage(client) == Stage::Minor && client.able.is_none();
    let unknown = subject.clients().filter(|(_, client)| ageless(client));
    let unknown = unknown.map(|(path, _)| Finding::unknown(format!("{path}.birth_date"), "age"));
    let asked = |client: &Client| asked::is_minor(subject, client) && subject.is_asked(client);
    unknown.chain(asked::missing(subject, asked)).collect()
}
