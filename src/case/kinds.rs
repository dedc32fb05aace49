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

/// A piece of information about the client, with its topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// The information itself.
    pub text: LongText,
    /// What it is about; decides who may see it.
    pub topic: Option<Topic>,
    /// Who brought it in.
    pub by: Option<PersonId>,
}
