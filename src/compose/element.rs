//! Elements of a definition, and the blocks that they become.

use super::Composer;
use crate::model::{Block, Guide, Inline, Kind, Node, Notice, Section, Tone};
use crate::set::definition::{self, Element, FieldRef, TableRef};

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
        for element in elements.iter().filter(|element| self.applies(element)) {
            sections += u16::from(element.section.is_some());
            blocks.extend(self.block(element, &format!("{number}{sections}"), heading));
        }
        blocks
    }

    fn applies(&self, element: &Element) -> bool {
        let known = |path: &String| path.parse().is_ok_and(|path| self.is_true(&path));
        let filling = element.r#in.is_none_or(|filling| filling == self.given.filling);
        let voice = element.r#for.as_ref().is_none_or(|voices| voices.as_slice().contains(&self.given.voice));
        filling && voice && element.when.as_ref().is_none_or(known) && !element.unless.as_ref().is_some_and(known)
    }

    /// Whether a datum is known and not `no`.
    fn is_true(&self, path: &crate::facts::Path) -> bool {
        self.given.facts.values(path).iter().any(|value| **value != serde_json::Value::Bool(false))
    }

    fn block(&self, element: &Element, number: &str, heading: Option<&str>) -> Vec<Block> {
        if let Some(id) = &element.section {
            return vec![self.section(element, id, number)];
        }
        if let Some(ids) = &element.clauses {
            return self.clauses(ids, element.numbered);
        }
        self.single(element, heading).into_iter().collect()
    }

    fn single(&self, element: &Element, heading: Option<&str>) -> Option<Block> {
        if let Some(id) = &element.clause {
            return Some(Block::Clause(self.clause(id, None)?));
        }
        if let Some(ids) = &element.guide {
            let clauses = ids.iter().filter_map(|id| self.clause(id, None)).collect();
            return Some(Block::Guide(Guide { heading: self.say("guide-heading"), clauses }));
        }
        if let Some(id) = &element.notice {
            let clause = self.clause(id, None)?;
            let heading = clause.heading.as_deref().map(crate::model::plain);
            return Some(Block::Notice(Notice { tone: tone(element.tone), heading, content: clause.content }));
        }
        if let Some(fields) = &element.office {
            return Some(self.office(fields));
        }
        if let Some(fields) = &element.fields {
            return Some(self.fields(element, fields, heading));
        }
        if let Some(paths) = &element.facts {
            return Some(Block::Facts { facts: self.facts(paths) });
        }
        self.listed(element)
    }

    fn listed(&self, element: &Element) -> Option<Block> {
        let table = element.table.as_ref().map(|table| self.table_or_sentence(table));
        let questions = element.questions.as_ref().map(|questions| Block::Questions(self.questions(questions)));
        let checklist = element.checklist.as_ref().map(|checklist| Block::Checklist(self.checklist(checklist)));
        let agenda = element.agenda.as_ref().map(|agenda| self.agenda(agenda.blank));
        let signatures =
            element.signatures.as_ref().map(|signers| Block::Signatures { signatures: self.signatures(signers) });
        let chart = element.chart.and_then(|_| self.evolution()).map(Block::Chart);
        let privacy = element.privacy.map(|_| Block::Notice(self.privacy()));
        let letterhead = element.letterhead.map(|_| Block::Letterhead(self.letterhead()));
        let cut = element.cut.as_ref().map(|id| Block::Cut { label: self.say(id) });
        let page_break = element.page_break.map(|_| Block::PageBreak);
        let blocks = [table, questions, checklist, agenda, signatures, chart, privacy, letterhead, cut, page_break];
        blocks.into_iter().flatten().next()
    }

    /// Returns a table; one without rows is a sentence, not a head with nothing under it.
    fn table_or_sentence(&self, table: &TableRef) -> Block {
        let table = self.table(table);
        match table.empty {
            Some(sentence) => Block::Prose { content: vec![paragraph(sentence)] },
            None => Block::Table(table),
        }
    }

    fn section(&self, element: &Element, id: &str, position: &str) -> Block {
        let heading = self.say(id);
        let number = self.number(element, position);
        let body = self.blocks(&element.body, &format!("{position}."), Some(&heading));
        let heading = vec![Inline::Text { text: heading }];
        Block::Section(Section { id: self.unique(id), number, heading, body })
    }

    /// Returns the number of a section. In a form the questions are numbered, 1, 2, 3 … to the end, whatever part they
    /// stand in; elsewhere parts are numbered 1, 1.1, 1.2, 2 …
    fn number(&self, element: &Element, position: &str) -> Option<String> {
        if !self.given.definition.numbered {
            return None;
        }
        if self.given.definition.kind != Kind::Form {
            return Some(position.into());
        }
        let is_part = element.body.iter().any(|inner| inner.section.is_some());
        (!is_part).then(|| {
            self.numbered.set(self.numbered.get() + 1);
            self.numbered.get().to_string()
        })
    }

    fn clauses(&self, ids: &[String], numbered: bool) -> Vec<Block> {
        let number = |index: usize| numbered.then(|| (index + 1).to_string());
        let clause = |(index, id): (usize, &String)| self.clause(id, number(index)).map(Block::Clause);
        ids.iter().enumerate().filter_map(clause).collect()
    }

    fn office(&self, fields: &[FieldRef]) -> Block {
        let heading = self.say("office-heading");
        let fields = fields.iter().map(|field| self.field(&field.detail(), Some(&heading))).collect();
        Block::Office { heading, fields }
    }

    fn fields(&self, element: &Element, fields: &[FieldRef], heading: Option<&str>) -> Block {
        let legend = element.legend.as_ref().map(|id| self.say(id));
        let shown = legend.is_some() && element.legend_shown.unwrap_or(true);
        let legend = legend.or_else(|| heading.map(Into::into)).unwrap_or_else(|| self.say("title"));
        let fields = fields.iter().map(|field| self.field(&field.detail(), Some(&legend))).collect();
        Block::Fields { legend, shown, fields }
    }
}

fn tone(tone: Option<definition::Tone>) -> Tone {
    match tone.unwrap_or_default() {
        definition::Tone::Info => Tone::Info,
        definition::Tone::Warning => Tone::Warning,
        definition::Tone::Privacy => Tone::Privacy,
    }
}

fn paragraph(text: String) -> Node {
    Node::Paragraph { content: vec![Inline::Text { text }] }
}

/// Whether a definition shows the items of a list.
fn shows(elements: &[Element], list: &str) -> bool {
    let is_list = |path: &str| path == list || path.replace("plan_agreements", "plan.agreements").starts_with(list);
    elements.iter().any(|element| {
        let fields = element.fields.iter().flatten().filter_map(|field| field.detail().path);
        element.table.as_ref().is_some_and(|table| is_list(&table.rows))
            || (element.agenda.is_some() && list == "meeting.agenda")
            || fields.chain(element.facts.iter().flatten().cloned()).any(|path| is_list(&path))
            || shows(&element.body, list)
    })
}

/// Whether a definition speaks in different voices.
#[must_use]
pub(super) fn has_voices(elements: &[Element]) -> bool {
    elements.iter().any(|element| element.r#for.is_some() || has_voices(&element.body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_has_voices_if_any_part_of_it_has() {
        let plain = Element { section: Some("a".into()), ..Element::default() };
        assert!(!has_voices(std::slice::from_ref(&plain)));
        let voiced: Element = serde_json::from_str(r#"{"clause": "x", "for": "client"}"#).unwrap();
        assert!(has_voices(&[Element { body: vec![voiced], ..plain }]));
    }
}
