//! What is asked of whom: the norms that differ, the older side beside the newer.
//!
//! Norms are data in the words of the vocabulary; here they are said in the reader's language. What has no words yet is
//! shown as the data have it.

use super::{Writer, text};
use crate::model::{Block, Inline, Inlines};
use crate::redline::{Aspect, ClauseChange, Effect, NormChange, NormKind, Part};

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
        let columns = [("norm", 5), ("part", 3), ("before", 4), ("after", 4), ("effect", 3)];
        self.section("norms", self.table("norms", &columns, rows).into_iter().collect()).into_iter().collect()
    }

    fn rows(&self, clause: &ClauseChange, norm: &NormChange) -> Vec<Vec<Inlines>> {
        let source = clause.source.iter().chain(&clause.law).cloned().collect::<Vec<_>>().join("; ");
        let said = |aspect: &Aspect| {
            let name: Inlines = [
                vec![Inline::Text { text: clause.title.clone() }, Inline::Break],
                text(format!("{} ({source})", self.norm(norm))),
            ]
            .concat();
            vec![
                name,
                text(self.say(&format!("redline-part-{}", part(aspect.part)))),
                self.value(aspect, &aspect.before),
                self.value(aspect, &aspect.after),
                text(self.effect(norm, aspect)),
            ]
        };
        norm.aspects.iter().map(said).collect()
    }

    /// Returns the norms that differ, a line for each thing in which they do.
    pub(in crate::redline) fn norm_lines(&self) -> Vec<String> {
        let line = |clause: &ClauseChange, norm: &NormChange, aspect: &Aspect| {
            let said = |values: &[String]| crate::model::plain(&self.value(aspect, values));
            let args = [
                ("clause", clause.clause.clone()),
                ("norm", self.norm(norm)),
                ("part", self.say(&format!("redline-part-{}", part(aspect.part)))),
                ("before", said(&aspect.before)),
                ("after", said(&aspect.after)),
                ("effect", self.effect(norm, aspect)),
            ];
            self.say_with("redline-line-norm", &args)
        };
        let norms = self.comparison.clauses.iter().flat_map(|clause| clause.norms.iter().map(move |norm| (clause, norm)));
        norms.flat_map(|(clause, norm)| norm.aspects.iter().map(move |aspect| line(clause, norm, aspect))).collect()
    }

    /// Returns what a norm is called: what it asks.
    pub(in crate::redline) fn norm(&self, norm: &NormChange) -> String {
        self.word("norm", &norm.norm)
    }

    fn value(&self, aspect: &Aspect, values: &[String]) -> Inlines {
        if values.is_empty() {
            return text(self.say("redline-none"));
        }
        let said = |value: &String| match aspect.part {
            Part::Who => self.word("norm-who", value),
            Part::Force => self.word("norm-force", value),
            Part::Act => self.word("norm-act", value),
            Part::Exceptions | Part::Conditions => self.word("norm-case", value),
            Part::Within => self.bound(value),
        };
        text(values.iter().map(said).collect::<Vec<_>>().join("; "))
    }

    fn bound(&self, value: &str) -> String {
        let (count, unit) = value.split_once(' ').unwrap_or((value, ""));
        let id = format!("norm-unit-{unit}");
        self.words.with(&id, &[("count", count)]).unwrap_or_else(|| value.to_owned())
    }

    /// Returns a word of the vocabulary in the reader's language, or as the data have it.
    fn word(&self, kind: &str, value: &str) -> String {
        self.words.get(&format!("{kind}-{value}")).unwrap_or_else(|| value.replace('-', " "))
    }

    pub(in crate::redline) fn effect(&self, norm: &NormChange, aspect: &Aspect) -> String {
        let name = match (norm.change, aspect.effect) {
            (NormKind::Added, _) => "added",
            (NormKind::Removed, _) => "removed",
            (_, Effect::Stricter) => "stricter",
            (_, Effect::Looser) => "looser",
            (_, Effect::Unclear) => "unclear",
        };
        self.say(&format!("redline-effect-{name}"))
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
