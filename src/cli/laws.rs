//! `bundel list laws` and `bundel list to-check`: what the registers hold, and what a person has to look at.

use jiff::civil::Date;

use super::make;
use super::report::Report;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::locale::FIRST;
use crate::register::{Attention, ContactField, Dated, Form, Registers, RuleVersion, Why};
use crate::tree::Tree;

/// Lists every version of every entry, one a line: key, days, what it is then, marks. Warns of what was checked long ago.
///
/// # Errors
/// When a register is wrong.
pub(super) fn all(tree: &Tree, today: Option<Date>, report: &Report) -> Result<String, Diagnostics> {
    let registers = Registers::open(tree)?;
    let attention = registers.attention(make::today(today));
    report.tell(&attention.iter().filter_map(stale).collect::<Diagnostics>());
    let listing = Listing { registers: &registers, attention: &attention, report };
    Ok(listing.lines().into_iter().map(|line| line + "\n").collect())
}

/// Lists what has to be looked at, one thing a line: key, what to do, where the data come from.
///
/// # Errors
/// When a register is wrong.
pub(super) fn to_check(tree: &Tree, today: Option<Date>, report: &Report) -> Result<String, Diagnostics> {
    let registers = Registers::open(tree)?;
    let line = |one: &Attention<'_>| format!("{}\t{}\t{}\n", one.id, said(one.why, report), one.source);
    Ok(registers.attention(make::today(today)).iter().map(line).collect())
}

struct Listing<'a> {
    registers: &'a Registers,
    attention: &'a [Attention<'a>],
    report: &'a Report,
}

impl Listing<'_> {
    fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for (id, rule) in self.registers.laws.rules() {
            for version in &rule.versions {
                lines.push(self.line(id, version, &self.citation(version), version.unsure.is_some(), rule.checked));
            }
        }
        for (id, contact) in self.registers.contacts.all() {
            for version in &contact.versions {
                let known = ContactField::ALL.into_iter().filter_map(|field| version.get(field, FIRST));
                let said = known.collect::<Vec<_>>().join(", ");
                let id = format!("contact.{id}");
                lines.push(self.line(&id, version, &said, version.unsure.is_some(), contact.checked));
            }
        }
        for (id, fee) in self.registers.fees.all() {
            for version in &fee.versions {
                let amount = format!("{},{:02}", version.cents / 100, version.cents % 100);
                let amount = self.report.say("money", &[("amount", &amount)]);
                lines.push(self.line(&format!("fee.{id}"), version, &amount, version.unsure.is_some(), fee.checked));
            }
        }
        lines
    }

    fn line(&self, id: &str, version: &impl Dated, said: &str, unsure: bool, checked: Option<Date>) -> String {
        let day = |day: Option<Date>, none: &str| day.map_or_else(|| self.report.say(none, &[]), |day| day.to_string());
        let args = [
            ("id", id.to_owned()),
            ("from", day(version.from(), "law-always")),
            ("until", day(version.until(), "law-open")),
            ("citation", said.to_owned()),
            ("mark", self.marks(id, unsure, checked)),
        ];
        self.report.say("law-line", &args.each_ref().map(|(name, value)| (*name, value.as_str())))
    }

    fn marks(&self, id: &str, unsure: bool, checked: Option<Date>) -> String {
        let mark = |one: &Attention<'_>| match one.why {
            Why::Unsure(_) => None,
            Why::Review(_) => Some(self.report.say("law-mark-review", &[])),
            Why::NeverChecked => Some(self.report.say("law-mark-never", &[])),
            Why::Stale(_) => Some(self.report.say("law-mark-stale", &[])),
        };
        let unsure = unsure.then(|| self.report.say("law-mark-unsure", &[]));
        let checked = checked.map(|day| self.report.say("law-mark-checked", &[("day", &day.to_string())]));
        let marks = self.attention.iter().filter(|one| one.id == id).filter_map(mark);
        unsure.into_iter().chain(marks).chain(checked).collect::<Vec<_>>().join("; ")
    }

    fn citation(&self, version: &RuleVersion) -> String {
        let names = self.registers.laws.names(&version.law, FIRST);
        let Some(article) = &version.article else {
            return names.map(|names| names.get(Form::Long).to_owned()).unwrap_or_default();
        };
        let law = names.map(|names| names.get(Form::Short)).unwrap_or_default();
        let article = match &version.part {
            Some(part) => self.report.say("law-part", &[("article", article), ("part", part)]),
            None => article.clone(),
        };
        self.report.say("law-short", &[("article", &article), ("law", law)])
    }
}

/// Returns the warning of an entry that was checked too long ago.
fn stale(one: &Attention<'_>) -> Option<Diagnostic> {
    let Why::Stale(day) = one.why else { return None };
    Some(Diagnostic::warning(Code::REGISTER_STALE).with("id", &one.id).with("day", day).with("origin", one.source))
}

fn said(why: Why<'_>, report: &Report) -> String {
    match why {
        Why::Unsure("") => report.say("law-mark-unsure", &[]),
        Why::Unsure(reason) => report.say("law-check-unsure", &[("reason", reason)]),
        Why::Review(reason) => report.say("law-check-review", &[("reason", reason)]),
        Why::NeverChecked => report.say("law-mark-never", &[]),
        Why::Stale(day) => report.say("law-check-stale", &[("day", &day.to_string())]),
    }
}
