//! Running text: inlines, and the paragraphs and lists made of them.

use serde::Serialize;

/// A run of inline content.
pub type Inlines = Vec<Inline>;

/// A piece of running text. Text is always data: a renderer prints every character as itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "inline", rename_all = "kebab-case")]
pub enum Inline {
    /// Plain text.
    Text {
        /// The characters.
        text: String,
    },
    /// Emphasis.
    Emphasis {
        /// What is emphasised.
        content: Inlines,
    },
    /// Strong emphasis.
    Strong {
        /// What is emphasised.
        content: Inlines,
    },
    /// A link; the address is shown on paper too.
    Link {
        /// Address: `https:`, `mailto:` or `tel:`.
        url: String,
        /// What is shown.
        content: Inlines,
    },
    /// A phrase in another language.
    Foreign {
        /// BCP 47 tag of the language.
        language: String,
        /// The phrase.
        content: Inlines,
    },
    /// A datum of the case, in words. Shown as text; the path tells where it came from.
    Datum {
        /// Path of the datum in the case.
        path: String,
        /// The datum in the reader's language.
        text: String,
    },
    /// A datum that is not known: a line to write on.
    Blank {
        /// Path of the datum in the case.
        path: String,
        /// What belongs on the line, for who cannot see it.
        label: String,
    },
    /// Reference to a note of the same clause, by its number.
    NoteReference {
        /// Number of the note, counted through the document.
        number: u16,
    },
    /// A line break.
    Break,
    /// Text that a newer version has and the one before it had not.
    Inserted {
        /// What this is, short, shown and read aloud before the text: `nieuw`.
        said: String,
        /// The text.
        content: Inlines,
    },
    /// Text that an older version had and the newer one has not.
    Deleted {
        /// What this is, short, shown and read aloud before the text: `weg`.
        said: String,
        /// The text.
        content: Inlines,
    },
}

/// A paragraph, list or note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "node", rename_all = "kebab-case")]
pub enum Node {
    /// A paragraph.
    Paragraph {
        /// Its text.
        content: Inlines,
    },
    /// A heading inside a clause, below the clause's own.
    Heading {
        /// Its text.
        content: Inlines,
    },
    /// A list.
    List {
        /// The number of the first item; none for a list with bullets.
        start: Option<u32>,
        /// The items.
        items: Vec<Vec<Node>>,
    },
    /// A note at the foot of the clause.
    Note {
        /// Number, counted through the document.
        number: u16,
        /// Its text.
        content: Vec<Node>,
    },
}

/// Returns the text of inlines without any structure.
#[must_use]
pub fn plain(inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text { text } | Inline::Datum { text, .. } => text.clone(),
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Link { content, .. }
            | Inline::Foreign { content, .. } => plain(content),
            Inline::Blank { .. } => "…".into(),
            Inline::NoteReference { .. } => String::new(),
            Inline::Break => " ".into(),
            Inline::Inserted { said, content } | Inline::Deleted { said, content } => {
                format!("[{said}: {}]", plain(content))
            }
        })
        .collect()
}
