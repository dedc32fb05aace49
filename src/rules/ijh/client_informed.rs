//! The client knows of the request.
//!
//! **What it checks.** The request says that the client was told.
//!
//! **Why.** The helper makes the request together with the client, who knows of it and agrees (S1 §2.3); the applicant tells
//! the clients beforehand what a cliëntoverleg is for and how it goes (S0).
//!
//! **Example.** `client_informed: false`.
//!
//! **What to do.** Talk with the client first; only then make the request.

use crate::diagnostic::{Code, Severity};
use crate::rules::documents;
use crate::rules::rule::IJH;
use crate::rules::{Checked, Finding, Firmness, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::of_rule("ijh.client-informed"),
    severity: Severity::Warning,
    source: "S1 §2.3, S0",
    sets: IJH,
    documents: documents::NONE,
    firmness: Firmness::Overridable,
    check,
};

fn check(subject: &Checked<'_>) -> Vec<Finding> {
    let request = &subject.case.request;
    let path = "request.client_informed";
    let finding = match request.client_informed {
        Some(true) => None,
        Some(false) => Some(Finding::wrong(path, "uninformed")),
        None => request.date.map(|_| Finding::unknown(path, "unanswered").at_most_advice()),
    };
    finding.into_iter().collect()
}
