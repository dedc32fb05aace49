//! Services that documents name, and how to reach them.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::validity::{self, Dated, valid_on};
use super::{gather, law::Names};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::yaml::Located;

/// `contacts.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ContactFile {
    /// The services by key.
    contacts: BTreeMap<String, Contact>,
}

/// A service.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Where the data come from.
    pub source: String,
    /// Day on which somebody last held them against that source; none if nobody has.
    pub checked: Option<Date>,
    /// What has to be asked, and of whom.
    pub review: Option<String>,
    /// From old to new.
    pub versions: Vec<ContactVersion>,
}

/// How to reach a service in a time.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContactVersion {
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
    /// What it is called, by locale.
    pub names: BTreeMap<String, Names>,
    /// Telephone.
    pub phone: Option<String>,
    /// When it answers, by locale: `op werkdagen van 8 tot 20 uur`.
    #[serde(default)]
    pub hours: BTreeMap<String, String>,
    /// Postal address.
    pub address: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Website.
    pub website: Option<String>,
    /// That it is not sure, or why; documents then leave a line to write on.
    pub unsure: Option<String>,
}

impl Dated for ContactVersion {
    fn from(&self) -> Option<Date> {
        self.from
    }

    fn until(&self) -> Option<Date> {
        self.until
    }
}

/// What a text can name of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContactField {
    /// Its name, as people say it.
    Name,
    /// Its telephone number.
    Phone,
    /// When it answers.
    Hours,
    /// Its postal address.
    Address,
    /// Its e-mail address.
    Email,
    /// Its website.
    Website,
}

impl ContactField {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Name, Self::Phone, Self::Hours, Self::Address, Self::Email, Self::Website];

    /// Returns its name in a text and in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Phone => "phone",
            Self::Hours => "hours",
            Self::Address => "address",
            Self::Email => "email",
            Self::Website => "website",
        }
    }

    /// Returns the field of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }
}

impl ContactVersion {
    /// Returns a datum in a locale; none if it is not known, or not sure.
    #[must_use]
    pub fn get(&self, field: ContactField, locale: &str) -> Option<&str> {
        if self.unsure.is_some() && field != ContactField::Name {
            return None;
        }
        match field {
            ContactField::Name => self.names.get(locale).map(|names| names.plain.as_str()),
            ContactField::Phone => self.phone.as_deref(),
            ContactField::Hours => self.hours.get(locale).map(String::as_str),
            ContactField::Address => self.address.as_deref(),
            ContactField::Email => self.email.as_deref(),
            ContactField::Website => self.website.as_deref(),
        }
    }
}

/// All services.
#[derive(Clone, Debug, Default)]
pub struct Contacts(BTreeMap<String, Contact>);

impl Contacts {
    pub(super) fn of(files: &[Located<ContactFile>], problems: &mut Diagnostics) -> Self {
        let all = gather(files, "contacts", |file| &file.contacts, problems);
        for (id, (contact, file)) in &all {
            problems.extend(validity::check(id, &contact.versions, &files[*file], &format!("contacts.{id}")));
        }
        Self(all.into_iter().map(|(id, (contact, _))| (id, contact)).collect())
    }

    /// Returns a service.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Contact> {
        self.0.get(id)
    }

    /// Returns all services by key.
    pub fn all(&self) -> impl Iterator<Item = (&str, &Contact)> {
        self.0.iter().map(|(id, contact)| (id.as_str(), contact))
    }

    /// Returns what is known of a service on a day; none before its first version and after its last.
    #[must_use]
    pub fn on(&self, id: &str, day: Date) -> Option<&ContactVersion> {
        valid_on(&self.get(id)?.versions, day)
    }

    /// Returns what is wrong in a reference to a service.
    #[must_use]
    pub fn problem(&self, id: &str, field: &str) -> Option<Diagnostic> {
        if self.0.contains_key(id) && ContactField::named(field).is_some() {
            return None;
        }
        let name = format!("contact.{id}.{field}");
        let all = self.0.keys().flat_map(|id| ContactField::ALL.map(|field| format!("contact.{id}.{}", field.name())));
        let all: Vec<String> = all.collect();
        let unknown = Diagnostic::error(Code::REGISTER_UNKNOWN).with("id", &name);
        Some(unknown.suggest(&name, all.iter().map(String::as_str)))
    }
}
