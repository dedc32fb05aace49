//! From findings to what is told and what is withheld.

use super::overriding::flaw;
use super::{Certainty, Checked, Finding, Holds, Rule, all};
use crate::case::{Case, Override};
use crate::diagnostic::{Diagnostic, Severity};
use crate::yaml::Located;

/// A finding with its weight in this case.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// The rule.
    pub rule: &'static Rule,
    /// What it found.
    pub finding: Finding,
    /// How bad it is here.
    pub severity: Severity,
    /// Place in the list of the override that set it aside.
    pub set_aside: Option<usize>,
}

/// Runs the rules of the set of a case.
#[must_use]
pub fn judge(subject: &Checked<'_>) -> Vec<Verdict> {
    let of_set = all().filter(|rule| rule.sets.contains(&subject.case.set.as_str()));
    let found = of_set.flat_map(|rule| (rule.check)(subject).into_iter().map(move |finding| (rule, finding)));
    found.map(|(rule, finding)| weigh(subject, rule, finding)).collect()
}

/// Something for which copies are held back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// Which copies.
    pub holds: Holds,
    /// Path of what was found.
    pub path: String,
}

/// Returns what copies are held back for.
#[must_use]
pub fn holds(verdicts: &[Verdict]) -> Vec<Hold> {
    let errors = verdicts.iter().filter(|verdict| verdict.severity == Severity::Error);
    let hold = |verdict: &Verdict| Hold {
        holds: verdict.finding.holds.unwrap_or(verdict.rule.documents),
        path: verdict.finding.path.clone(),
    };
    errors.map(hold).filter(|hold| hold.holds != Holds::Nothing).collect()
}

fn weigh(subject: &Checked<'_>, rule: &'static Rule, finding: Finding) -> Verdict {
    let severity = finding.severity.map_or(rule.severity, |severity| severity.min(rule.severity));
    let of_rule = |set_aside: &Override| set_aside.rule == rule.code.as_str() && flaw(subject, set_aside).is_none();
    let set_aside = subject.case.overrides.iter().position(of_rule).filter(|_| severity == Severity::Error);
    let severity = if set_aside.is_some() { Severity::Advice } else { severity };
    Verdict { rule, finding, severity, set_aside }
}

impl Verdict {
    /// Returns what is told of it, with its place in the file.
    #[must_use]
    pub fn diagnostic(&self, located: &Located<Case>) -> Diagnostic {
        let told = Diagnostic::new(self.rule.code, self.severity)
            .with("state", self.finding.state)
            .with("at", &self.finding.path)
            .at(located.place(&self.finding.path))
            .source(self.rule.source);
        match self.set_aside {
            Some(index) => told.related(located.place(&format!("overrides.{index}"))),
            None => told,
        }
    }

    /// Returns whether the case does not say what the rule asks.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.finding.certainty == Certainty::Unknown
    }
}
