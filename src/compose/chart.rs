//! The development of self-reliance: a line a domain, with its data and its words.

use serde_json::Value as Json;

use super::Composer;
use crate::facts::{Path, Type};
use crate::model::{Cell, Chart, Column, Inline, Row, Series, Table};

/// The domains in the order of S4 §9.1.
const DOMAINS: [&str; 8] = ["safety", "health", "housing", "work", "social_cultural", "income", "debts", "child_care"];

/// A domain with its score at each moment.
struct Line {
    label: String,
    scores: Vec<Option<u8>>,
}

impl Composer<'_> {
    /// Returns the chart of self-reliance; none as long as nothing was measured.
    pub(super) fn evolution(&self) -> Option<Chart> {
        let measurements = self.given.facts.rows(&Path::plain("reliance.measurements"));
        let moments: Vec<String> =
            measurements.iter().filter_map(|row| row.get("date")).map(|date| self.show(date, &Type::Date)).collect();
        let line = |domain: &&str| Line {
            label: self.say(&format!("choice-Domain-{domain}")),
            scores: measurements.iter().map(|row| score(row, domain)).collect(),
        };
        let lines: Vec<Line> =
            DOMAINS.iter().map(line).filter(|line| line.scores.iter().any(Option::is_some)).collect();
        (!lines.is_empty()).then(|| self.chart(moments, &lines))
    }

    fn chart(&self, moments: Vec<String>, lines: &[Line]) -> Chart {
        Chart {
            id: self.unique("evolution"),
            caption: self.say("evolution-caption"),
            alt: lines.iter().map(|line| self.in_words(line, &moments)).collect::<Vec<_>>().join(" "),
            scale: (1..=5).map(|score| self.say(&format!("score-{score}"))).collect(),
            series: lines
                .iter()
                .map(|line| Series { label: line.label.clone(), values: line.scores.clone() })
                .collect(),
            table: self.scores(&moments, lines),
            moments,
        }
    }

    fn in_words(&self, line: &Line, moments: &[String]) -> String {
        let mut measured = moments.iter().zip(&line.scores).filter_map(|(moment, score)| Some((moment, (*score)?)));
        let (first, last) = (measured.next(), measured.next_back());
        let Some((from_when, from)) = first else { return String::new() };
        let (to_when, to) = last.unwrap_or((from_when, from));
        let message = if from == to { "evolution-same" } else { "evolution-changed" };
        let (from, to) = (from.to_string(), to.to_string());
        let args =
            [("domain", line.label.as_str()), ("from", &from), ("to", &to), ("start", from_when), ("end", to_when)];
        self.say_with(message, &args)
    }

    fn scores(&self, moments: &[String], lines: &[Line]) -> Table {
        let column =
            |(index, label): (usize, &String)| Column { id: format!("m{index}"), label: label.clone(), weight: 2 };
        let head = Column { id: "domain".into(), label: self.say("evolution-domain"), weight: 3 };
        let text = |text: String| Cell::Text { content: vec![Inline::Text { text }] };
        let cell = |score: &Option<u8>| {
            text(score.map_or_else(|| self.say("evolution-not-measured"), |score| score.to_string()))
        };
        let row = |line: &Line| Row {
            cells: std::iter::once(text(line.label.clone())).chain(line.scores.iter().map(cell)).collect(),
            headed: true,
        };
        Table {
            id: self.unique("evolution-data"),
            caption: self.say("evolution-table"),
            caption_shown: true,
            columns: std::iter::once(head).chain(moments.iter().enumerate().map(column)).collect(),
            rows: lines.iter().map(row).collect(),
            empty: None,
        }
    }
}

fn score(row: &Json, domain: &str) -> Option<u8> {
    row.get(domain).and_then(Json::as_u64).and_then(|score| u8::try_from(score).ok())
}
