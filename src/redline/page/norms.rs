//! What is asked of whom: the norms that differ, the older side beside the newer.
//!
//! Norms are data in the words of the vocabulary; here they are said in the reader's language. What has no words yet is
//! shown as the data have it.

use super::{Writer, text};
use crate::adaptation::norms::{Effect, Part};
use crate::model::{Block, Inline, Inlines};
use crate::redline::in_words::{sentence, value, word};
use crate::redline::{Aspect, ClauseChange, NormChange, NormKind};

/// One thing that is different in a norm, in words.
struct Line {
    part: String,
    before: String,
    after: String,
    effect: String,
}

impl Writer<'_> {
    /// Returns the table of the norms that differ.
    pub(super) fn norms(&self) -> Vec<Block> {
        let rows: Vec<Vec<Inlines>> = self
            .comparison
            .clauses
            .iter()
            .flat_map(|clause| clause.norms.iter().map(move |norm| (clause, norm)))
            .flat_map(|(clause, norm)| self.rows(clause, norm))
            .collect();
        let columns = [("clause", 4), ("norm", 5), ("before", 4), ("after", 4), ("effect", 3)];
        self.section("norms", self.table("norms", &columns, rows).into_iter().collect()).into_iter().collect()
    }

    fn rows(&self, clause: &ClauseChange, norm: &NormChange) -> Vec<Vec<Inlines>> {
        let source = clause.source.iter().chain(&clause.law).cloned().collect::<Vec<_>>().join("; ");
        let name: Inlines = [
            text(clause.title.clone()),
            vec![Inline::Break],
            text(self.say_with("redline-source", &[("source", source)])),
        ]
        .concat();
        let act = self.norm(norm);
        let row = |Line { part, before, after, effect }: Line| {
            let what = vec![Inline::Text { text: act.clone() }, Inline::Break, Inline::Strong { content: text(part) }];
            vec![name.clone(), what, text(before), text(after), text(effect)]
        };
        self.lines(norm).into_iter().map(row).collect()
    }

    /// Returns what is different in a norm: each part of one that changed, the whole of one that is new or gone.
    fn lines(&self, norm: &NormChange) -> Vec<Line> {
        let none = || self.say("redline-none");
        let whole = || (self.say("redline-part-norm"), self.sentence(&norm.aspects));
        match norm.change {
            NormKind::Changed => norm.aspects.iter().map(|aspect| self.line(aspect)).collect(),
            NormKind::Added => {
                let (part, after) = whole();
                vec![Line { part, before: none(), after, effect: self.say("redline-effect-added") }]
            }
            NormKind::Removed => {
                let (part, before) = whole();
                vec![Line { part, before, after: none(), effect: self.say("redline-effect-removed") }]
            }
        }
    }

    fn line(&self, aspect: &Aspect) -> Line {
        let effect = match aspect.effect {
            Effect::Stricter => "stricter",
            Effect::Looser => "looser",
            Effect::Same => "same",
        };
        Line {
            part: self.say(&format!("redline-part-{}", part(aspect.part))),
            before: self.value(aspect, &aspect.before),
            after: self.value(aspect, &aspect.after),
            effect: self.say(&format!("redline-effect-{effect}")),
        }
    }

    /// Returns a whole norm in a sentence.
    fn sentence(&self, aspects: &[Aspect]) -> String {
        let said = |wanted: Part| {
            let aspect = aspects.iter().find(|aspect| aspect.part == wanted)?;
            Some(if aspect.after.is_empty() { aspect.before.clone() } else { aspect.after.clone() })
        };
        sentence(&self.words, said)
    }

    /// Returns the norms that differ, a line for each thing in which they do.
    pub(in crate::redline) fn norm_lines(&self) -> Vec<String> {
        let line = |clause: &ClauseChange, norm: &NormChange, line: Line| {
            let args = [
                ("clause", clause.clause.clone()),
                ("norm", self.norm(norm)),
                ("part", line.part),
                ("before", line.before),
                ("after", line.after),
                ("effect", line.effect),
            ];
            self.say_with("redline-line-norm", &args)
        };
        let norms =
            self.comparison.clauses.iter().flat_map(|clause| clause.norms.iter().map(move |norm| (clause, norm)));
        let lines = norms.flat_map(|(clause, norm)| self.lines(norm).into_iter().map(move |line| (clause, norm, line)));
        lines.map(|(clause, norm, said)| line(clause, norm, said)).collect()
    }

    /// Returns what a norm is called: what it is about.
    pub(in crate::redline) fn norm(&self, norm: &NormChange) -> String {
        word(&self.words, "act", &norm.act)
    }

    fn value(&self, aspect: &Aspect, values: &[String]) -> String {
        if values.is_empty() { self.say("redline-none") } else { value(&self.words, aspect.part, values) }
    }
}

fn part(part: Part) -> &'static str {
    match part {
        Part::Who => "who",
        Part::Force => "force",
        Part::Act => "act",
        Part::Within => "within",
        Part::Exceptions => "exceptions",
        Part::Conditions => "conditions",
    }
}
