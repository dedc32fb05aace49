//! The kinds of value that a field of the case file can hold.
//!
//! Each kind is a type of its own, so that one declaration decides how the value is read, checked, described in the
//! JSON Schema, printed in a document and asked for in a form. The schema carries the kind as `x-kind`.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Declares a text value with a kind of its own.
macro_rules! text_kind {
    ($(#[$doc:meta])* $name:ident, $kind:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        #[schemars(inline, extend("x-kind" = $kind))]
        pub struct $name(pub String);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

text_kind!(
    /// Text of several lines; line breaks are kept.
    LongText,
    "long-text"
);
text_kind!(
    /// A telephone number as people write it, leading zero kept.
    Phone,
    "phone"
);
text_kind!(
    /// An e-mail address.
    Email,
    "email"
);
text_kind!(
    /// A postal address on one line or several.
    Address,
    "address"
);
text_kind!(
    /// The `id` of a person in `client_system` or `participants`; documents print the full name.
    PersonId,
    "person"
);
text_kind!(
    /// A web address.
    Link,
    "link"
);

text_kind!(
    /// A colour, `#rrggbb`.
    Colour,
    "colour"
);

/// A person's name: written as one text, or as given and family name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
#[schemars(inline, extend("x-kind" = "name"))]
pub enum Name {
    /// The full name as one text.
    Full(String),
    /// The name in two parts.
    Parts(NameParts),
}

/// A name in two parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NameParts {
    /// First name.
    pub given: String,
    /// Family name.
    pub family: String,
}

impl Name {
    /// Returns the first name; of a name written as one text, its first word.
    #[must_use]
    pub fn given(&self) -> &str {
        match self {
            Self::Full(full) => full.split_whitespace().next().unwrap_or(full),
            Self::Parts(parts) => &parts.given,
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Full(full) => f.write_str(full),
            Self::Parts(NameParts { given, family }) => write!(f, "{given} {family}"),
        }
    }
}

/// What an item is about: a domain of life. Consents cover and withhold topics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Family and upbringing.
    Gezin,
    /// Housing.
    Wonen,
    /// School and training.
    School,
    /// Work and daytime activities.
    Werk,
    /// Physical health.
    Gezondheid,
    /// Mental health and well-being.
    PsychischWelzijn,
    /// Use of alcohol, drugs, medicines, gambling or screens.
    Gebruik,
    /// Income, debts and administration.
    Geld,
    /// Leisure and friends.
    VrijeTijd,
    /// Family, neighbours and other people around the client.
    Netwerk,
    /// Safety and concern.
    Veiligheid,
    /// Police and justice.
    Justitie,
    /// Anything else.
    Andere,
}

impl Topic {
    /// All topics, in the order in which a form lists them.
    pub const ALL: [Self; 13] = [
        Self::Gezin,
        Self::Wonen,
        Self::School,
        Self::Werk,
        Self::Gezondheid,
        Self::PsychischWelzijn,
        Self::Gebruik,
        Self::Geld,
        Self::VrijeTijd,
        Self::Netwerk,
        Self::Veiligheid,
        Self::Justitie,
        Self::Andere,
    ];
}

/// What an item is about: a topic, several (`[wonen, geld]`), or `geen`: nothing about a client, as words of welcome. An
/// item that says nothing here may be about anything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Topics {
    /// One topic.
    One(Topic),
    /// Several: who may not know one of them may not know the item.
    Several(Vec<Topic>),
    /// Nothing about a client.
    Harmless(Harmless),
}

/// The word for an item that tells nothing about a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Harmless {
    /// No topic.
    Geen,
}

impl Topics {
    /// Returns the topics; of what tells nothing about a client, none.
    #[must_use]
    pub fn as_slice(&self) -> &[Topic] {
        match self {
            Self::One(topic) => std::slice::from_ref(topic),
            Self::Several(topics) => topics,
            Self::Harmless(Harmless::Geen) => &[],
        }
    }

    /// Returns whether it was said that the item tells nothing about a client. An empty list says nothing.
    #[must_use]
    pub fn is_harmless(&self) -> bool {
        matches!(self, Self::Harmless(Harmless::Geen))
    }
}

impl From<Topic> for Topics {
    fn from(topic: Topic) -> Self {
        Self::One(topic)
    }
}

/// A piece of information about the client, with its topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// The information itself.
    pub text: LongText,
    /// What it is about; decides who may see it.
    pub topic: Option<Topics>,
    /// Whom it is about: ids of clients. Absent means: all of them.
    #[serde(default)]
    pub about: Vec<PersonId>,
    /// Who brought it in.
    pub by: Option<PersonId>,
}

/// A text that several people may read: its words alone, or with what it is about, by which it can be kept from somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
#[schemars(inline, extend("x-kind" = "long-text"))]
pub enum Prose {
    /// The words alone: they may be about anything.
    Plain(LongText),
    /// The words, with what they are about.
    Said(SaidText),
}

/// A text with what it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SaidText {
    /// The words.
    pub text: LongText,
    /// What it is about; decides who may see it.
    pub topic: Option<Topics>,
    /// Whom it is about: ids of clients. Absent means: all of them.
    #[serde(default)]
    pub about: Vec<PersonId>,
}

impl Prose {
    /// Returns the words.
    #[must_use]
    pub fn text(&self) -> &LongText {
        match self {
            Self::Plain(text) => text,
            Self::Said(said) => &said.text,
        }
    }

    /// Returns what it is about, if it says so.
    #[must_use]
    pub fn topics(&self) -> Option<&Topics> {
        match self {
            Self::Plain(_) => None,
            Self::Said(said) => said.topic.as_ref(),
        }
    }

    /// Returns the clients whom it is about; none means all.
    #[must_use]
    pub fn about(&self) -> &[PersonId] {
        match self {
            Self::Plain(_) => &[],
            Self::Said(said) => &said.about,
        }
    }
}
