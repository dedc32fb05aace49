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

impl Inline {
    /// Returns what it holds.
    #[must_use]
    pub fn inside(&self) -> &[Self] {
        match self {
            Self::Emphasis { content }
            | Self::Strong { content }
            | Self::Link { content, .. }
            | Self::Foreign { content, .. }
            | Self::Inserted { content, .. }
            | Self::Deleted { content, .. } => content,
            Self::Text { .. } | Self::Datum { .. } | Self::Blank { .. } | Self::NoteReference { .. } | Self::Break => {
                &[]
            }
        }
    }

    /// Returns it with what it holds changed.
    #[must_use]
    pub fn map_inside(&self, change: &dyn Fn(&[Self]) -> Vec<Self>) -> Self {
        match self {
            Self::Emphasis { content } => Self::Emphasis { content: change(content) },
            Self::Strong { content } => Self::Strong { content: change(content) },
            Self::Link { url, content } => Self::Link { url: url.clone(), content: change(content) },
            Self::Foreign { language, content } => {
                Self::Foreign { language: language.clone(), content: change(content) }
            }
            Self::Inserted { said, content } => Self::Inserted { said: said.clone(), content: change(content) },
            Self::Deleted { said, content } => Self::Deleted { said: said.clone(), content: change(content) },
            Self::Text { .. } | Self::Datum { .. } | Self::Blank { .. } | Self::NoteReference { .. } | Self::Break => {
                self.clone()
            }
        }
    }

    /// Returns it with every piece that holds no others changed, however deep it stands.
    #[must_use]
    pub fn map(&self, change: &dyn Fn(&Self) -> Self) -> Self {
        if self.inside().is_empty() { change(self) } else { self.map_inside(&|content| map_inlines(content, change)) }
    }
}

impl Node {
    /// Returns it with every run of text in it changed.
    #[must_use]
    pub fn map(&self, change: &dyn Fn(&[Inline]) -> Inlines) -> Self {
        let all = |nodes: &[Self]| nodes.iter().map(|node| node.map(change)).collect();
        match self {
            Self::Paragraph { content } => Self::Paragraph { content: change(content) },
            Self::Heading { content } => Self::Heading { content: change(content) },
            Self::List { start, items } => {
                Self::List { start: *start, items: items.iter().map(|item| all(item)).collect() }
            }
            Self::Note { number, content } => Self::Note { number: *number, content: all(content) },
        }
    }

    /// Returns it with its notes, and the references to them, numbered on from a number.
    #[must_use]
    pub fn renumbered(&self, from: u16) -> Self {
        match self.map(&|content| renumbered(content, from)) {
            Self::Note { number, content } => Self::Note { number: number + from, content },
            node => node,
        }
    }

    /// Returns the runs of text in it.
    #[must_use]
    pub fn runs(&self) -> Vec<&[Inline]> {
        match self {
            Self::Paragraph { content } | Self::Heading { content } => vec![content],
            Self::List { items, .. } => items.iter().flatten().flat_map(Self::runs).collect(),
            Self::Note { content, .. } => content.iter().flat_map(Self::runs).collect(),
        }
    }
}

/// Returns running text with every piece that holds no others changed, however deep it stands.
#[must_use]
pub fn map_inlines(inlines: &[Inline], change: &dyn Fn(&Inline) -> Inline) -> Inlines {
    inlines.iter().map(|inline| inline.map(change)).collect()
}

/// Returns running text with its references to notes numbered on from a number.
#[must_use]
pub fn renumbered(inlines: &[Inline], from: u16) -> Inlines {
    map_inlines(inlines, &|inline| match inline {
        Inline::NoteReference { number } => Inline::NoteReference { number: number + from },
        other => other.clone(),
    })
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
