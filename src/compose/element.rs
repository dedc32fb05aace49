//! Elements of a definition, and the blocks that they become.

use super::Composer;
use crate::facts::Path;
use crate::model::{Block, Guide, Inline, Kind, Node, Notice, Section, Tone};
use crate::set::definition::{self, Conditions, Content, Element};

impl Composer<'_> {
    /// Returns the body.
    pub(super) fn body(&self) -> Vec<Block> {
        let body = self.blocks(&self.given.definition.body, "", None);
        self.left_out().into_iter().chain(body).collect()
    }

    /// Returns the neutral line that tells that something was left out of this document, where the reader may know.
    fn left_out(&self) -> Option<Block> {
        // How much it was could tell what it was.
        self.given.left_out.iter().any(|list| shows(&self.given.definition.body, list)).then(|| {
            let text = self.say("left-out");
            Block::Notice(Notice { tone: Tone::LeftOut, heading: None, content: vec![paragraph(text)] })
        })
    }

    fn blocks(&self, elements: &[Element], number: &str, heading: Option<&str>) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut sections = 0;
        for element in elements.iter().filter(|element| self.applies(&element.conditions)) {
            sections += u16::from(is_section(element));
            blocks.extend(self.made(&element.content, &format!("{number}{sections}"), heading));
        }
        blocks
    }

    fn applies(&self, conditions: &Conditions) -> bool {
        let Conditions { when, unless, filling, voices } = conditions;
        filling.is_none_or(|filling| filling == self.given.filling)
            && voices.as_ref().is_none_or(|voices| voices.contains(&self.given.voice))
            && when.as_ref().is_none_or(|path| self.is_true(path))
            && !unless.as_ref().is_some_and(|path| self.is_true(path))
    }

    /// Whether a datum is known and not `no`.
    fn is_true(&self, path: &Path) -> bool {
        self.given.facts.values(path).iter().any(|value| **value != serde_json::Value::Bool(false))
    }

    /// Returns the blocks that an element makes: mostly one; none where nothing is known that it could show.
    fn made(&self, content: &Content, number: &str, heading: Option<&str>) -> Vec<Block> {
        let block = match content {
            Content::Section(section) => Some(self.section(section, number)),
            Content::Clauses { paths, numbered } => return self.clauses(paths, *numbered),
            Content::Clause(path) => self.clause(path, None).map(Block::Clause),
            Content::Guide(paths) => Some(self.guide(paths)),
            Content::Notice { path, tone } => self.notice(path, *tone),
            Content::Privacy => Some(Block::Notice(self.privacy())),
            Content::Office(fields) => Some(self.office(fields)),
            Content::Fields { fields, legend, legend_shown } => {
                let shown = legend.is_some() && *legend_shown;
                let legend = legend.as_ref().map(|id| self.say(id)).or_else(|| heading.map(Into::into));
                Some(self.fields(fields, legend.unwrap_or_else(|| self.say("title")), shown))
            }
            Content::Facts(paths) => Some(Block::Facts { facts: self.facts(paths) }),
            Content::Table(table) => Some(self.table_or_sentence(table)),
            Content::Questions(questions) => Some(Block::Questions(self.questions(questions))),
            Content::Checklist(checklist) => Some(Block::Checklist(self.checklist(checklist))),
            Content::Agenda { blank } => Some(self.agenda(*blank)),
            Content::Signatures(signers) => Some(Block::Signatures { signatures: self.signatures(signers) }),
            Content::Chart(definition::Chart::Evolution) => self.evolution().map(Block::Chart),
            Content::Letterhead => Some(Block::Letterhead(self.letterhead())),
            Content::Cut(message) => Some(Block::Cut { label: self.say(message) }),
            Content::PageBreak => Some(Block::PageBreak),
        };
        block.into_iter().collect()
    }

    fn guide(&self, paths: &[String]) -> Block {
        let clauses = paths.iter().filter_map(|path| self.clause(path, None)).collect();
        Block::Guide(Guide { heading: self.say("guide-heading"), clauses })
    }

    fn notice(&self, path: &str, tone: Tone) -> Option<Block> {
        let clause = self.clause(path, None)?;
        let heading = clause.heading.as_deref().map(crate::model::plain);
        Some(Block::Notice(Notice { tone, heading, content: clause.content }))
    }

    /// Returns a table; one without rows is a sentence, not a head with nothing under it.
    fn table_or_sentence(&self, table: &definition::Table) -> Block {
        let table = self.table(table);
        match table.empty {
            Some(sentence) => Block::Prose { content: vec![paragraph(sentence)] },
            None => Block::Table(table),
        }
    }

    fn section(&self, section: &definition::Section, position: &str) -> Block {
        let heading = self.say(&section.heading);
        let number = self.number(section, position);
        let body = self.blocks(&section.body, &format!("{position}."), Some(&heading));
        let heading = vec![Inline::Text { text: heading }];
        Block::Section(Section { id: self.unique(&section.heading), number, heading, body })
    }

    /// Returns the number of a section. In a form the questions are numbered, 1, 2, 3 … to the end, whatever part they
    /// stand in; elsewhere parts are numbered 1, 1.1, 1.2, 2 …
    fn number(&self, section: &definition::Section, position: &str) -> Option<String> {
        if !self.given.definition.numbered {
            return None;
        }
        if self.given.definition.kind != Kind::Form {
            return Some(position.into());
        }
        let is_part = section.body.iter().any(is_section);
        (!is_part).then(|| {
            self.numbered.set(self.numbered.get() + 1);
            self.numbered.get().to_string()
        })
    }

    fn clauses(&self, paths: &[String], numbered: bool) -> Vec<Block> {
        let number = |index: usize| numbered.then(|| (index + 1).to_string());
        let clause = |(index, path): (usize, &String)| self.clause(path, number(index)).map(Block::Clause);
        paths.iter().enumerate().filter_map(clause).collect()
    }

    fn office(&self, fields: &[definition::Field]) -> Block {
        let heading = self.say("office-heading");
        let fields = fields.iter().map(|field| self.field(field, Some(&heading))).collect();
        Block::Office { heading, fields }
    }

    fn fields(&self, fields: &[definition::Field], legend: String, shown: bool) -> Block {
        let fields = fields.iter().map(|field| self.field(field, Some(&legend))).collect();
        Block::Fields { legend, shown, fields }
    }
}

fn paragraph(text: String) -> Node {
    Node::Paragraph { content: vec![Inline::Text { text }] }
}

fn is_section(element: &Element) -> bool {
    matches!(element.content, Content::Section(_))
}

/// Whether a definition shows the items of a list.
fn shows(elements: &[Element], list: &str) -> bool {
    elements.iter().flat_map(Element::data_shown).any(|path| {
        let path = path.keys().collect::<Vec<_>>().join(".");
        path.replace("plan_agreements", "plan.agreements").starts_with(list)
    })
}
