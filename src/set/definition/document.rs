//! A set, and a document of it: when it is needed, who gets it, who reads it.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Element;
use crate::facts::Path;
use crate::model::Kind;

/// A set of documents.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SetFile {
    /// Name of the set.
    pub set: String,
    /// Semantic version.
    pub version: String,
    /// Day on which this version was published; blank forms bear it, so that they stay the same until the next.
    pub released: Option<Date>,
    /// Its documents in order.
    pub documents: Vec<String>,
    /// Sets whose documents about a case are made along with these.
    #[serde(default)]
    pub companions: Vec<String>,
    /// Whether each regional desk issues it with its own address.
    #[serde(default)]
    pub issued_by_desks: bool,
    /// How its texts cite the law.
    #[serde(default)]
    pub cites: Cites,
    /// Words that must not occur in it.
    #[serde(default)]
    pub terms: Terms,
}

/// How the texts of a set cite the law.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Cites {
    /// In words: versions of before the registers, which stay as they were published.
    #[default]
    Words,
    /// By the keys of the registers, and in no other way.
    Register,
}

/// Words of a set that are fixed.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Terms {
    /// Variants that must not occur.
    pub forbidden: Vec<Forbidden>,
}

/// A variant that must not occur.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Forbidden {
    /// The variant.
    pub term: String,
    /// What to say instead.
    pub instead: String,
}

/// A document. What it asks of a case and what it holds are typed; in its file ([`RawDefinition`](super::RawDefinition))
/// they are as they were written.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key of the file, and independent of the others")]
pub struct Definition<When = Vec<Path>, Body = Vec<Element>> {
    /// Identifier inside the set.
    pub document: String,
    /// Number of the form.
    pub number: String,
    /// What kind of document it is.
    pub kind: Kind,
    /// When it is needed.
    pub moment: Vec<Moment>,
    /// Who gets a copy of their own.
    pub copies: Copies,
    /// Who reads it.
    pub audience: Vec<Audience>,
    /// Where its content comes from.
    pub source: Vec<String>,
    /// Data of which a case has to have one for the document to be made, unless it is asked for by name; none for every
    /// case.
    pub when: When,
    /// Whether it is confidential.
    #[serde(default)]
    pub confidential: bool,
    /// Whether nothing in it may tell whose it is: no case, no reader in its frame.
    #[serde(default)]
    pub anonymous: bool,
    /// Whether its sections are numbered.
    #[serde(default)]
    pub numbered: bool,
    /// Whether it has a list of bookmarks.
    #[serde(default)]
    pub bookmarks: bool,
    /// Its content.
    pub body: Body,
}

impl Definition {
    /// Returns the paths of its clauses (`code/waarden`, `shared/geheim`) in the order of the document, each once.
    #[must_use]
    pub fn clauses(&self) -> Vec<String> {
        let mut paths: Vec<String> = Vec::new();
        for path in self.body.iter().flat_map(Element::named_clauses) {
            if !paths.iter().any(|known| known == path) {
                paths.push(path.to_owned());
            }
        }
        paths
    }

    /// Returns the clauses that it numbers, each with its number.
    pub fn articles(&self) -> impl Iterator<Item = (usize, &str)> {
        let lists = self.body.iter().flat_map(Element::numbered_lists);
        lists.flat_map(|list| (1..).zip(list.iter().map(String::as_str)))
    }

    /// Whether it is only ever a blank form.
    #[must_use]
    pub fn is_only_pack(&self) -> bool {
        self.moment == [Moment::Pack]
    }
}

impl<When, Body> Definition<When, Body> {
    /// Returns the same document with what is typed, or was written, in another form.
    pub(super) fn with<OtherWhen, OtherBody>(
        self,
        change: impl FnOnce(When, Body) -> (OtherWhen, OtherBody),
    ) -> Definition<OtherWhen, OtherBody> {
        let (when, body) = change(self.when, self.body);
        Definition {
            document: self.document,
            number: self.number,
            kind: self.kind,
            moment: self.moment,
            copies: self.copies,
            audience: self.audience,
            source: self.source,
            when,
            confidential: self.confidential,
            anonymous: self.anonymous,
            numbered: self.numbered,
            bookmarks: self.bookmarks,
            body,
        }
    }
}

/// When a document is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Moment {
    /// Blank, in a desk's form pack.
    Pack,
    /// With the request.
    Request,
    /// Before the meeting.
    Before,
    /// During the meeting.
    During,
    /// After the meeting.
    After,
}

impl Moment {
    /// Returns its name, as in definitions and folders.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Pack => "pack",
            Self::Request => "request",
            Self::Before => "before",
            Self::During => "during",
            Self::After => "after",
        }
    }
}

/// Who gets a copy of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Copies {
    /// One copy for all.
    One,
    /// Each of the audience who is at the table.
    Participant,
    /// Each of the client system.
    Client,
    /// Each professional, experts and hosts included.
    Professional,
    /// Each on the distribution list of the plan.
    Recipient,
    /// Each partner of a Huis van het Kind.
    Partner,
}

/// Who reads a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Everybody at the table.
    Everyone,
    /// The client system.
    Client,
    /// Network, trusted persons, support figures.
    Network,
    /// Professionals.
    Professional,
    /// Who asks for the meeting.
    Applicant,
    /// The external chair.
    Chair,
    /// The coordinator of an LCO.
    Coordinator,
    /// The care coordinator.
    CareCoordinator,
    /// The pivot.
    Pivot,
    /// The desk.
    Desk,
    /// A partner of a Huis van het Kind.
    Partner,
    /// Policy makers.
    Policy,
    /// Anybody: a leaflet, a list.
    Public,
}
