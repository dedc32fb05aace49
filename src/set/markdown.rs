//! Clauses: from Markdown to running text.
//!
//! Data are left open here, as blanks with their path: they are filled in when a document is composed, after this, so that
//! nothing in them can become markup.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TextMergeWithOffset};

use crate::model::{Inline, Inlines, Node};

/// Running text of a clause, with the heading taken out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    /// The heading of level 1.
    pub heading: Option<Inlines>,
    /// The rest; notes last, numbered from 1.
    pub content: Vec<Node>,
}

/// Markdown that a document cannot hold, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unsupported {
    /// What it is: `html`, `image`, `table`, `code`, `link`.
    pub what: &'static str,
    /// Where it is in the text.
    pub at: Range<usize>,
}

/// Reads Markdown. `accent` is applied to every piece of text; data in braces are left alone.
///
/// # Errors
/// When it holds HTML, images, code, quotes, or links to anything but `https:`, `mailto:`, `tel:` and `lang:`.
pub(super) fn parse(text: &str, accent: &dyn Fn(&str) -> String) -> Result<Prose, Vec<Unsupported>> {
    let events = TextMergeWithOffset::new(Parser::new_ext(text, Options::ENABLE_FOOTNOTES).into_offset_iter());
    let mut reader = Reader { events, accent, heading: None, labels: Vec::new(), problems: Vec::new() };
    let mut content = reader.blocks();
    // Notes stand at the foot of the clause, wherever the author wrote them.
    content.sort_by_key(|node| match node {
        Node::Note { number, .. } => *number,
        _ => 0,
    });
    if reader.problems.is_empty() { Ok(Prose { heading: reader.heading, content }) } else { Err(reader.problems) }
}

/// Reads the events of the Markdown parser, in which every start has its end.
struct Reader<'a, Events> {
    events: Events,
    accent: &'a dyn Fn(&str) -> String,
    heading: Option<Inlines>,
    labels: Vec<String>,
    problems: Vec<Unsupported>,
}

impl<'t, Events: Iterator<Item = (Event<'t>, Range<usize>)>> Reader<'_, Events> {
    /// Reads blocks up to the end of what holds them.
    fn blocks(&mut self) -> Vec<Node> {
        let mut nodes = Vec::new();
        // Text that stands in no paragraph, as in the items of a tight list.
        let mut loose = Inlines::new();
        while let Some((event, at)) = self.events.next() {
            match event {
                Event::End(_) => break,
                Event::Start(tag) if is_block(&tag) => {
                    flush(&mut loose, &mut nodes);
                    nodes.extend(self.block(&tag));
                }
                inline => self.inline(inline, at, &mut loose),
            }
        }
        flush(&mut loose, &mut nodes);
        nodes
    }

    /// Reads a block; a heading that becomes the clause's own leaves no node.
    fn block(&mut self, tag: &Tag<'t>) -> Option<Node> {
        match tag {
            Tag::Heading { level, .. } => self.heading(*level),
            Tag::List(start) => {
                let start = start.and_then(|start| u32::try_from(start).ok());
                Some(Node::List { start, items: self.items() })
            }
            Tag::FootnoteDefinition(label) => {
                let number = self.number(label);
                Some(Node::Note { number, content: self.blocks() })
            }
            _ => Some(Node::Paragraph { content: self.inlines() }),
        }
    }

    fn heading(&mut self, level: HeadingLevel) -> Option<Node> {
        let content = self.inlines();
        if level == HeadingLevel::H1 && self.heading.is_none() {
            self.heading = Some(content);
            return None;
        }
        Some(Node::Heading { content })
    }

    fn items(&mut self) -> Vec<Vec<Node>> {
        let mut items = Vec::new();
        while let Some((Event::Start(Tag::Item), _)) = self.events.next() {
            items.push(self.blocks());
        }
        items
    }

    /// Reads text up to the end of what holds it.
    fn inlines(&mut self) -> Inlines {
        let mut inlines = Inlines::new();
        while let Some((event, at)) = self.events.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            self.inline(event, at, &mut inlines);
        }
        inlines
    }

    fn inline(&mut self, event: Event<'t>, at: Range<usize>, into: &mut Inlines) {
        match event {
            Event::Text(text) => self.text(&text, into),
            Event::SoftBreak => into.push(Inline::Text { text: " ".into() }),
            Event::HardBreak => into.push(Inline::Break),
            Event::FootnoteReference(label) => into.push(Inline::NoteReference { number: self.number(&label) }),
            Event::Start(Tag::Emphasis) => into.push(Inline::Emphasis { content: self.inlines() }),
            Event::Start(Tag::Strong) => into.push(Inline::Strong { content: self.inlines() }),
            Event::Start(Tag::Link { dest_url, .. }) => {
                let content = self.inlines();
                match link(&dest_url, content) {
                    Some(link) => into.push(link),
                    None => self.refuse("link", at),
                }
            }
            Event::Start(tag) => {
                self.refuse(unsupported(&tag), at);
                self.blocks();
            }
            Event::Html(_) | Event::InlineHtml(_) => self.refuse("html", at),
            Event::Code(_) => self.refuse("code", at),
            _ => self.refuse("markup", at),
        }
    }

    fn text(&self, text: &str, into: &mut Inlines) {
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((path, after)) = after.split_once('}') else { break };
            self.plain(before, into);
            into.push(Inline::Blank { path: path.trim().into(), label: String::new() });
            rest = after;
        }
        self.plain(rest, into);
    }

    fn plain(&self, text: &str, into: &mut Inlines) {
        if !text.is_empty() {
            into.push(Inline::Text { text: (self.accent)(text) });
        }
    }

    /// Returns the number of a note: notes are numbered in the order in which they are first met.
    fn number(&mut self, label: &str) -> u16 {
        let at = self.labels.iter().position(|known| known == label).unwrap_or_else(|| {
            self.labels.push(label.into());
            self.labels.len() - 1
        });
        u16::try_from(at + 1).unwrap_or(u16::MAX)
    }

    fn refuse(&mut self, what: &'static str, at: Range<usize>) {
        self.problems.push(Unsupported { what, at });
    }
}

fn is_block(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Paragraph | Tag::Heading { .. } | Tag::List(_) | Tag::FootnoteDefinition(_))
}

fn flush(loose: &mut Inlines, nodes: &mut Vec<Node>) {
    if !loose.is_empty() {
        nodes.push(Node::Paragraph { content: std::mem::take(loose) });
    }
}

fn link(url: &str, content: Inlines) -> Option<Inline> {
    if let Some(language) = url.strip_prefix("lang:") {
        return Some(Inline::Foreign { language: language.into(), content });
    }
    let known = ["https://", "mailto:", "tel:"].iter().any(|scheme| url.starts_with(scheme));
    known.then(|| Inline::Link { url: url.into(), content })
}

fn unsupported(tag: &Tag<'_>) -> &'static str {
    match tag {
        Tag::Image { .. } => "image",
        Tag::CodeBlock(_) => "code",
        Tag::HtmlBlock => "html",
        Tag::Table(_) => "table",
        Tag::BlockQuote(_) => "quote",
        _ => "markup",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::plain;

    fn read(text: &str) -> Prose {
        parse(text, &|text| text.to_owned()).unwrap()
    }

    #[test]
    fn the_heading_is_taken_out_and_data_stay_open() {
        let prose = read("# Kop *nu*\n\nOp {meeting.date} bij {client_system[role=parent].name}.\n");
        assert_eq!(plain(&prose.heading.unwrap()), "Kop nu");
        let Node::Paragraph { content } = &prose.content[0] else { panic!("{:?}", prose.content) };
        let paths = content.iter().filter_map(|inline| match inline {
            Inline::Blank { path, .. } => Some(path.as_str()),
            _ => None,
        });
        assert_eq!(paths.collect::<Vec<_>>(), ["meeting.date", "client_system[role=parent].name"]);
    }

    #[test]
    fn tight_and_loose_lists_hold_paragraphs_and_notes_go_last() {
        let prose = read("Eerst[^b].\n\n[^b]: Noot.\n\n1. een\n2. twee\n   - diep\n");
        assert!(
            matches!(&prose.content[1], Node::List { start: Some(1), items } if items.len() == 2 && items[1].len() == 2)
        );
        assert!(matches!(prose.content.last(), Some(Node::Note { number: 1, .. })));
    }

    #[test]
    fn what_a_document_cannot_hold_is_refused() {
        let wrong = [
            ("<b>x</b>", "html"),
            ("![x](y.png)", "image"),
            ("`code`", "code"),
            ("[x](javascript:alert)", "link"),
            ("> quote", "quote"),
            ("<div>\nx\n</div>", "html"),
        ];
        for (text, what) in wrong {
            let problems = parse(text, &|text| text.to_owned()).unwrap_err();
            assert_eq!(problems[0].what, what, "{text}");
        }
    }
}
