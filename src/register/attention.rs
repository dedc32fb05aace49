//! What a person has to look at in the registers: what is not sure, what nobody has checked, what was checked long ago.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use super::Registers;

/// After this long, what was checked has to be checked again.
fn stale_after() -> Span {
    12.months()
}

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attention<'a> {
    /// Key, with its register before it for what is no rule: `sw.professional-secrecy`, `contact.act`, `fee.chairing`.
    pub id: String,
    /// Where the data come from.
    pub source: &'a str,
    /// Why.
    pub why: Why<'a>,
}

/// Why something has to be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why<'a> {
    /// It is not sure in some version, and documents say so; with the reason, if one is given.
    Unsure(&'a str),
    /// Somebody has to be asked, as the entry says.
    Review(&'a str),
    /// Nobody has held it against its source.
    NeverChecked,
    /// The last time is more than twelve months ago.
    Stale(Date),
}

/// What every entry of a register says of itself.
struct Entry<'a> {
    id: String,
    source: &'a str,
    checked: Option<Date>,
    review: Option<&'a str>,
    unsure: Vec<&'a str>,
}

impl Registers {
    /// Returns what has to be looked at on a day, register by register.
    #[must_use]
    pub fn attention(&self, today: Date) -> Vec<Attention<'_>> {
        self.entries().into_iter().flat_map(|entry| entry.attention(today)).collect()
    }

    fn entries(&self) -> Vec<Entry<'_>> {
        let rules = self.laws.rules().map(|(id, rule)| Entry {
            id: id.into(),
            source: &rule.source,
            checked: rule.checked,
            review: rule.review.as_deref(),
            unsure: rule.versions.iter().filter_map(|version| version.unsure.as_deref()).collect(),
        });
        let contacts = self.contacts.all().map(|(id, contact)| Entry {
            id: format!("contact.{id}"),
            source: &contact.source,
            checked: contact.checked,
            review: contact.review.as_deref(),
            unsure: contact.versions.iter().filter_map(|version| version.unsure.as_deref()).collect(),
        });
        let fees = self.fees.all().map(|(id, fee)| Entry {
            id: format!("fee.{id}"),
            source: &fee.source,
            checked: fee.checked,
            review: fee.review.as_deref(),
            unsure: fee.versions.iter().filter_map(|version| version.unsure.as_deref()).collect(),
        });
        rules.chain(contacts).chain(fees).collect()
    }
}

impl<'a> Entry<'a> {
    fn attention(self, today: Date) -> Vec<Attention<'a>> {
        let stale = |checked: Date| checked.checked_add(stale_after()).is_ok_and(|last| last < today);
        let checked = match self.checked {
            None => Some(Why::NeverChecked),
            Some(day) => stale(day).then_some(Why::Stale(day)),
        };
        let unsure = self.unsure.iter().map(|said| Why::Unsure(super::reason(said).unwrap_or_default()));
        let whys: Vec<Why<'a>> = unsure.chain(self.review.map(Why::Review)).chain(checked).collect();
        whys.into_iter().map(|why| Attention { id: self.id.clone(), source: self.source, why }).collect()
    }
}
