//! Fields: places where a datum of the case is shown or asked for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A place for one datum. A renderer draws it as a form field, as a box for the pen, or as the value known.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Field {
    /// Path of the datum in the case; unique in the document.
    pub id: String,
    /// The question, short.
    pub label: String,
    /// What helps to answer it.
    pub hint: Option<String>,
    /// Label, group and hint in one sentence, for who cannot see the page.
    pub tooltip: String,
    /// Whether the form cannot do without it.
    pub required: bool,
    /// What kind of answer it takes.
    pub kind: FieldKind,
    /// The answer, if known.
    pub value: Option<Value>,
    /// The room that it takes on a line.
    pub width: Width,
}

/// What kind of answer a field takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum FieldKind {
    /// One line of text.
    Text {
        /// WHATWG autocomplete token, where one fits (`name`, `email`, `tel`, `street-address`, `bday`).
        autocomplete: Option<String>,
    },
    /// Several lines of text.
    LongText {
        /// Lines to write on, at least.
        lines: u8,
    },
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// A day: day, month, year.
    Date,
    /// A time of day.
    Time,
    /// A number.
    Number {
        /// Unit shown behind it.
        unit: Option<String>,
    },
    /// Yes or no.
    YesNo {
        /// The two answers, yes first.
        choices: Vec<Choice>,
    },
    /// One of several.
    OneOf {
        /// The choices in order.
        choices: Vec<Choice>,
    },
    /// Any of several.
    AnyOf {
        /// The choices in order.
        choices: Vec<Choice>,
    },
    /// A single box to tick.
    Tick,
    /// A signature.
    Signature,
}

/// One answer to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// Value in the case.
    pub value: String,
    /// What the reader sees.
    pub label: String,
}

/// A known answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "value", content = "content", rename_all = "kebab-case")]
pub enum Value {
    /// Text, a telephone number, an address.
    Text(String),
    /// A day: `2026-11-12`, and as the reader writes it.
    Date {
        /// ISO 8601.
        iso: String,
        /// In the reader's language.
        text: String,
    },
    /// A time of day, `14:00`.
    Time(String),
    /// A number, in the reader's notation.
    Number(String),
    /// Ticked or not; for yes or no: yes or no.
    Bool(bool),
    /// The values chosen.
    Chosen(Vec<String>),
}

/// The room that a field takes on a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Width {
    /// The whole line.
    #[default]
    Full,
    /// Two thirds.
    TwoThirds,
    /// Half.
    Half,
    /// A third.
    Third,
}
