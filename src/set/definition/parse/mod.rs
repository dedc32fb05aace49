//! A document as it was written, to one of which everything is typed; with all mistakes in it.
//!
//! What is wrong is left out, so that the rest can be checked all the same: [`Set::open`](crate::set::Set::open) refuses
//! the set in the end.

mod listed;

use super::raw::{RawDefinition, RawElement};
use super::{Checklist, Conditions, Content, Definition, Element, OneOrMany, Section};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::facts::Path;
use crate::yaml::Located;

/// Returns a document with everything in it typed, and what is wrong in it.
#[must_use]
pub fn parse(file: Located<RawDefinition>) -> (Located<Definition>, Diagnostics) {
    let Located { value: raw, places } = file;
    let document = raw.document.clone();
    let mut parser = Parser { document: &document, places: &places, problems: Diagnostics::new() };
    let value = raw.with(|when, body| {
        let paths = when.map(OneOrMany::into_vec).unwrap_or_default();
        (parser.paths(&paths, "when"), parser.elements(body, "body"))
    });
    let problems = parser.problems;
    (Located { value, places }, problems)
}

/// A block of an element: its key, and what it makes; nothing if that could not be parsed.
type Block = (&'static str, Option<Content>);

struct Parser<'a> {
    document: &'a str,
    places: &'a crate::yaml::Places,
    problems: Diagnostics,
}

impl Parser<'_> {
    fn elements(&mut self, raw: Vec<RawElement>, at: &str) -> Vec<Element> {
        raw.into_iter().enumerate().filter_map(|(index, raw)| self.element(raw, &format!("{at}.{index}"))).collect()
    }

    fn element(&mut self, raw: RawElement, at: &str) -> Option<Element> {
        let conditions = self.conditions(&raw, at);
        let beside = beside(&raw);
        let mut blocks = self.blocks(raw, at);
        if blocks.len() != 1 {
            let keys: Vec<&str> = blocks.iter().map(|(key, _)| *key).collect();
            let keys = if keys.is_empty() { "none".into() } else { keys.join(", ") };
            self.report(Diagnostic::error(Code::SET_BAD_ELEMENT).with("blocks", keys), at);
        }
        let (block, content) = (!blocks.is_empty()).then(|| blocks.swap_remove(0))?;
        let stray = beside.into_iter().filter(|(_, owner)| *owner != block);
        self.strays(stray.map(|(key, _)| (key, true)), block, at);
        let place = self.places.place(&if block == "table" { format!("{at}.table") } else { at.to_owned() });
        content.map(|content| Element { conditions, content, place })
    }

    fn conditions(&mut self, raw: &RawElement, at: &str) -> Conditions {
        Conditions {
            when: raw.when.as_ref().and_then(|path| self.path(path, &format!("{at}.when"))),
            unless: raw.unless.as_ref().and_then(|path| self.path(path, &format!("{at}.unless"))),
            filling: raw.r#in,
            voices: raw.r#for.clone().map(OneOrMany::into_vec),
        }
    }

    /// Returns the blocks that an element makes; there should be one.
    fn blocks(&mut self, raw: RawElement, at: &str) -> Vec<Block> {
        // Each key is named, so that a new one is not forgotten.
        let RawElement {
            when: _,
            unless: _,
            r#in: _,
            r#for: _,
            section,
            body,
            clause,
            clauses,
            numbered,
            guide,
            notice,
            tone,
            privacy,
            office,
            fields,
            legend,
            legend_shown,
            facts,
            table,
            questions,
            checklist,
            agenda,
            signatures,
            chart,
            letterhead,
            cut,
            page_break,
        } = raw;
        let section = section.map(|heading| {
            let body = self.elements(body, &format!("{at}.body"));
            Content::Section(Section { heading, body })
        });
        let fields = fields.map(|raw| Content::Fields {
            fields: self.fields(raw, &format!("{at}.fields")),
            legend,
            legend_shown: legend_shown.unwrap_or(true),
        });
        let clauses = clauses.map(|ids| Content::Clauses { paths: self.clauses(&ids), numbered });
        let notice = notice.map(|id| Content::Notice { path: self.clause(&id), tone: tone.unwrap_or_default() });
        let found: [(&'static str, Option<Option<Content>>); 18] = [
            ("section", section.map(Some)),
            ("clause", clause.map(|id| Some(Content::Clause(self.clause(&id))))),
            ("clauses", clauses.map(Some)),
            ("guide", guide.map(|ids| Some(Content::Guide(self.clauses(&ids))))),
            ("notice", notice.map(Some)),
            ("privacy", privacy.then_some(Some(Content::Privacy))),
            ("office", office.map(|raw| Some(Content::Office(self.fields(raw, &format!("{at}.office")))))),
            ("fields", fields.map(Some)),
            ("facts", facts.map(|paths| Some(Content::Facts(self.paths(&paths, &format!("{at}.facts")))))),
            ("table", table.map(|raw| self.table(raw, &format!("{at}.table")).map(Content::Table))),
            ("questions", questions.map(|raw| self.questions(raw, &format!("{at}.questions")).map(Content::Questions))),
            (
                "checklist",
                checklist.map(|raw| Some(Content::Checklist(Checklist { items: raw.items, legend: raw.legend }))),
            ),
            ("agenda", agenda.map(|raw| Some(Content::Agenda { blank: raw.blank }))),
            (
                "signatures",
                signatures.map(|raw| Some(Content::Signatures(self.signers(raw, &format!("{at}.signatures"))))),
            ),
            ("chart", chart.map(|chart| Some(Content::Chart(chart)))),
            ("letterhead", letterhead.then_some(Some(Content::Letterhead))),
            ("cut", cut.map(|message| Some(Content::Cut(message)))),
            ("page-break", page_break.then_some(Some(Content::PageBreak))),
        ];
        found.into_iter().filter_map(|(key, content)| Some((key, content?))).collect()
    }

    /// Returns the path of a clause that a document names: its own, or with a `/` in it that of another folder.
    fn clause(&self, id: &str) -> String {
        if id.contains('/') { id.into() } else { format!("{}/{id}", self.document) }
    }

    fn clauses(&self, ids: &[String]) -> Vec<String> {
        ids.iter().map(|id| self.clause(id)).collect()
    }

    fn paths(&mut self, texts: &[String], at: &str) -> Vec<Path> {
        let path = |(index, text): (usize, &String)| self.path(text, &format!("{at}.{index}"));
        texts.iter().enumerate().filter_map(path).collect()
    }

    fn path(&mut self, text: &str, at: &str) -> Option<Path> {
        let path = text.parse().ok();
        if path.is_none() {
            self.report(Diagnostic::error(Code::SET_UNKNOWN_PATH).with("path", text).suggest(text, []), at);
        }
        path
    }

    /// Reports the keys that are there and do nothing beside a block.
    fn strays(&mut self, keys: impl IntoIterator<Item = (&'static str, bool)>, block: &str, at: &str) {
        for (key, _) in keys.into_iter().filter(|(_, is_there)| *is_there) {
            let stray = Diagnostic::error(Code::SET_STRAY_KEY).with("key", key).with("block", block);
            self.report(stray, &format!("{at}.{key}"));
        }
    }

    fn report(&mut self, diagnostic: Diagnostic, at: &str) {
        self.problems.push(diagnostic.with("document", self.document).at(self.places.place(at)));
    }
}

/// Returns the keys that say more of a block, each with the block that it belongs to.
fn beside(raw: &RawElement) -> Vec<(&'static str, &'static str)> {
    let keys = [
        ("body", "section", !raw.body.is_empty()),
        ("numbered", "clauses", raw.numbered),
        ("tone", "notice", raw.tone.is_some()),
        ("legend", "fields", raw.legend.is_some()),
        ("legend_shown", "fields", raw.legend_shown.is_some()),
    ];
    keys.into_iter().filter(|(.., is_there)| *is_there).map(|(key, block, _)| (key, block)).collect()
}
