//! The signs between the texts of a file: dashes, colons, brackets, comments.
//!
//! A sign is looked for only where no text stands, so that the dash of a comment or the colon of a sentence is never
//! taken for one of the file.

use std::ops::Range;

use crate::yaml::node::{Content, Node, Style};

/// What a sign is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `-` before an item.
    Dash,
    /// `?` before a key.
    Question,
    /// `:` behind a key.
    Colon,
    /// `,` between brackets.
    Comma,
    /// `[`, `{`, `]` or `}`.
    Bracket,
    /// `&name` or `!tag`.
    Property,
    /// `|` or `>` with what belongs to it.
    Lines,
    /// `# …` to the end of the line.
    Comment,
    /// `---`, `...` or a directive.
    Document,
}

/// A sign.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    pub(super) kind: Kind,
    pub(super) range: Range<usize>,
}

/// Returns the signs of a file, in order.
pub(super) fn find(text: &str, root: &Node) -> Vec<Mark> {
    let mut texts = Vec::new();
    gather(root, &mut texts);
    let mut marks = Vec::new();
    let mut at = 0;
    for range in texts {
        scan(text, at..range.start, &mut marks);
        at = at.max(range.end);
    }
    scan(text, at..text.len(), &mut marks);
    marks
}

/// Gathers where texts stand in the file itself.
fn gather(node: &Node, texts: &mut Vec<Range<usize>>) {
    match &node.content {
        _ if node.style == Style::Alias => texts.push(node.range.clone()),
        Content::Scalar { .. } => texts.push(node.range.clone()),
        Content::List(items) => items.iter().for_each(|item| gather(item, texts)),
        Content::Map(entries) => entries.iter().for_each(|(key, value)| {
            gather(key, texts);
            gather(value, texts);
        }),
    }
}

/// Finds the signs in a part of the file without texts.
fn scan(text: &str, part: Range<usize>, marks: &mut Vec<Mark>) {
    let mut at = part.start;
    while at < part.end {
        let rest = &text[at..part.end];
        let starts_line = at == 0 || text[..at].ends_with(['\n', '\u{feff}']);
        let Some(first) = rest.chars().next() else { return };
        let (kind, length) = match first {
            '#' => (Kind::Comment, rest.find(['\n', '\r']).unwrap_or(rest.len())),
            '%' if starts_line => (Kind::Document, rest.find('\n').unwrap_or(rest.len())),
            '-' | '.' if starts_line && (rest.starts_with("---") || rest.starts_with("...")) => (Kind::Document, 3),
            '!' if rest.starts_with("!<") => (Kind::Property, rest.find('>').map_or(rest.len(), |end| end + 1)),
            '&' | '!' => (Kind::Property, rest.find(is_end_of_name).unwrap_or(rest.len())),
            '|' | '>' => (Kind::Lines, rest.find(char::is_whitespace).unwrap_or(rest.len())),
            '-' => (Kind::Dash, 1),
            '?' => (Kind::Question, 1),
            ':' => (Kind::Colon, 1),
            ',' => (Kind::Comma, 1),
            '[' | '{' | ']' | '}' => (Kind::Bracket, 1),
            other => {
                at += other.len_utf8();
                continue;
            }
        };
        marks.push(Mark { kind, range: at..at + length });
        at += length;
    }
}

fn is_end_of_name(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, ',' | '[' | ']' | '{' | '}')
}
