//! What forms ask otherwise, document by document.

use super::{Writer, bullets, paragraph, prose, text};
use crate::model::{Block, Inline, Inlines, Node, Section};
use crate::redline::{ChangeKind, Marks, QuestionChange, QuestionPart, words};

impl Writer<'_> {
    /// Returns a part for each document that asks something else.
    pub(super) fn questions(&self) -> Vec<Block> {
        let asking = self.comparison.documents.iter().filter(|document| !document.questions.is_empty());
        let body = asking
            .map(|document| {
                Block::Section(Section {
                    id: format!("questions-{}", document.document),
                    number: None,
                    // Another heading than that of its texts: who goes from part to part has to know them apart.
                    heading: text(self.say_with("redline-questions-of", &[("document", document.title.clone())])),
                    body: vec![prose(vec![bullets(document.questions.iter().map(|change| self.question(change)))])],
                })
            })
            .collect();
        self.section("questions", body).into_iter().collect()
    }

    /// Returns what became of a question in a line.
    fn question(&self, change: &QuestionChange) -> Inlines {
        let label = || text(change.label.clone());
        let said = |id: &str| Inline::Text { text: self.say(id) };
        let under = Inline::Text {
            text: format!(" ({}).", self.say_with("redline-question-under", &[("part", change.under.clone())])),
        };
        match change.change {
            ChangeKind::Added => vec![
                said("redline-question-added"),
                Inline::Text { text: " ".into() },
                Inline::Inserted { said: self.say("redline-inserted"), content: label() },
                under,
            ],
            ChangeKind::Removed => vec![
                said("redline-question-removed"),
                Inline::Text { text: " ".into() },
                Inline::Deleted { said: self.say("redline-deleted"), content: label() },
                under,
            ],
            _ => self.changed_question(change),
        }
    }

    fn changed_question(&self, change: &QuestionChange) -> Inlines {
        let mut line = vec![Inline::Strong { content: text(change.label.clone()) }, Inline::Text { text: ": ".into() }];
        for (index, part) in change.parts.iter().enumerate() {
            if index > 0 {
                line.push(Inline::Text { text: "; ".into() });
            }
            line.extend(text(self.say(&format!("redline-question-{}", part.part)) + " "));
            line.extend(self.part(part));
        }
        line.push(Inline::Text { text: ".".into() });
        line
    }

    fn part(&self, part: &QuestionPart) -> Inlines {
        let marks = Marks { inserted: self.say("redline-inserted"), deleted: self.say("redline-deleted") };
        let said = |values: &[String]| match part.part {
            "kind" | "required" => values.iter().map(|value| self.say(&format!("redline-field-{value}"))).collect(),
            _ => values.to_vec(),
        };
        let joined = |values: &[String]| text(said(values).join("; "));
        words::compare(&joined(&part.before), &joined(&part.after), &marks).0
    }
}

/// Returns a paragraph of one text.
pub(super) fn line(said: String) -> Node {
    paragraph(text(said))
}
