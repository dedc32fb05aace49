//! Who stands on the paper: a regional desk, a Huis van het Kind or another organisation, as data.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Address, Colour, Email, Link, LongText, Phone};

/// A desk or organisation that issues documents.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Organisation {
    /// Name.
    pub name: Option<String>,
    /// Region or municipality that it serves.
    pub place: Option<String>,
    /// Address.
    pub address: Option<Address>,
    /// Telephone.
    pub phone: Option<Phone>,
    /// E-mail: the functional mailbox.
    pub email: Option<Email>,
    /// Website.
    pub website: Option<Link>,
    /// Colour of the house style, `#rrggbb`, dark enough for white text.
    pub colour: Option<Colour>,
    /// File of the logo (PNG, JPEG or SVG), beside this file.
    pub logo: Option<String>,
    /// What the logo shows, for who cannot see it.
    pub logo_alt: Option<String>,
    /// Privacy data, for the notice on forms.
    pub privacy: Option<Privacy>,
    /// For whom the organisation works, in words.
    pub target_group: Option<LongText>,
    /// Its values.
    pub values: Vec<String>,
    /// Forms of consultation that it uses.
    pub consultation_forms: Vec<String>,
    /// Pages with more information.
    pub links: Vec<Link>,
    /// Partners who signed.
    pub partners: Vec<Partner>,
    /// Days on which it is closed, beside weekends and public holidays; they are no working days.
    pub closing_days: Vec<jiff::civil::Date>,
    /// Where the data come from.
    pub source: Option<String>,
    /// Day on which they were true, `yyyy-mm-dd`.
    pub as_of: Option<jiff::civil::Date>,
}

/// Who answers for the data and how long they are kept (GDPR art. 13).
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Privacy {
    /// Controller.
    pub controller: Option<String>,
    /// How long the data are kept.
    pub retention: Option<String>,
    /// Address of the data protection officer.
    pub officer: Option<Email>,
    /// Supervisory authority for a complaint; without one, the one of the register.
    pub authority: Option<String>,
    /// Legal ground of the processing.
    pub ground: Option<ProcessingGround>,
    /// Ground for data on health and other sensitive data.
    pub sensitive: Option<SensitiveGround>,
}

/// On which ground an organisation processes data (GDPR art. 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProcessingGround {
    /// A task of public interest.
    PublicTask,
    /// A duty by law.
    LegalDuty,
    /// Consent.
    Consent,
    /// A legitimate interest.
    LegitimateInterest,
}

/// On which ground an organisation processes sensitive data (GDPR art. 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SensitiveGround {
    /// Care, by people bound by secrecy: not for partners or network.
    Care,
    /// Explicit consent.
    ExplicitConsent,
    /// A substantial public interest, by law.
    SubstantialInterest,
}

/// A partner of a Huis van het Kind.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// Short name inside this file; file names use it.
    #[schemars(extend("x-names" = "partner"))]
    pub id: String,
    /// Name of the organisation or initiative.
    pub name: String,
    /// Name of the person who signs.
    pub contact: Option<String>,
    /// Function of that person.
    pub function: Option<String>,
    /// Professional or not (S3 note 2).
    pub professional: Option<bool>,
}

/// An organisation to which people at the table belong. Participants name it in `organisation`, by its id or its name.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Short name inside this file.
    pub id: String,
    /// Name.
    pub name: String,
    /// Sector: what kind of help it gives, in words.
    pub sector: Option<String>,
    /// Belongs to the partnership of the lokaal cliëntoverleg (S4 §5.2).
    pub internal: Option<bool>,
}
