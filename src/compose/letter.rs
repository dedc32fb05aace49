//! What letters and meetings have: address and opening, the agenda, the privacy notice.

use serde_json::Value as Json;

use super::Composer;
use crate::facts::Path;
use crate::model::{AgendaItem, Block, Fact, Inline, Letterhead, Node, Notice, Tone};
use crate::set::definition::{Audience, Column, Field, FieldOf, Table};

impl Composer<'_> {
    /// Returns address and opening of a letter.
    pub(super) fn letterhead(&self) -> Letterhead {
        let name = self.text_at("recipient.name");
        let address = self.text_at("recipient.address").unwrap_or_default();
        let to = name.into_iter().chain(address.lines().map(Into::into)).collect();
        let date = self.given.locale.formats().day(self.given.date);
        let dated = if self.is_blank() { self.say("letter-dated-blank") } else { date };
        Letterhead { to, dated, references: self.references() }
    }

    fn references(&self) -> Vec<Fact> {
        let fact = |(label, path): (&str, &str)| {
            let text = self.text_at(path)?;
            let content = vec![Inline::Datum { path: path.into(), text }];
            Some(Fact { id: path.into(), label: self.say(label), content })
        };
        [("letter-reference", "case")].into_iter().filter_map(fact).collect()
    }

    /// Returns the points of the meeting.
    pub(super) fn agenda(&self, blank: u8) -> Block {
        let points = self.given.facts.rows(&Path::plain("meeting.agenda"));
        let heads = ["number", "point", "by", "minutes"].map(|head| self.say(&format!("agenda-{head}")));
        let mut items: Vec<AgendaItem> =
            self.carried_over().into_iter().chain(points.iter().map(|point| self.agenda_item(point))).collect();
        for (number, item) in (1..).zip(&mut items) {
            item.number = number;
        }
        if items.is_empty() {
            Block::Table(self.table(&points_to_fill_in(blank)))
        } else {
            Block::Agenda { items, heads: heads.into() }
        }
    }

    /// Returns the points that the previous meeting left: its report to approve, and what was agreed.
    fn carried_over(&self) -> Vec<AgendaItem> {
        let Some(date) = self.day_at(&Path::plain("previous.date")) else { return Vec::new() };
        let point = |title: String| AgendaItem {
            number: 0,
            title,
            aim: None,
            by: None,
            minutes: None,
            carried_over: Some(self.say("agenda-carried-over")),
        };
        // How many agreements are open, or whether any is, is not for every reader.
        let report = point(self.say_with("agenda-previous-report", &[("date", &date)]));
        vec![report, point(self.say("agenda-previous-agreements"))]
    }

    fn agenda_item(&self, point: &Json) -> AgendaItem {
        let shown = |key: &str| {
            let kind = self.given.types.of(&Path::plain(&format!("meeting.agenda.{key}"))).ok()?;
            point.get(key).filter(|value| !value.is_null()).map(|value| self.show(value, &kind))
        };
        AgendaItem {
            number: 0,
            title: shown("title").unwrap_or_default(),
            aim: shown("aim"),
            by: shown("by"),
            minutes: shown("minutes"),
            carried_over: None,
        }
    }

    /// Returns the privacy notice (GDPR art. 13). What the desk did not say becomes a line to write on.
    pub(super) fn privacy(&self) -> Notice {
        let said = |name: &str| vec![Inline::Text { text: self.say(&format!("privacy-{name}")) }];
        let lines = vec![
            self.privacy_datum("controller"),
            said("purpose"),
            self.ground(),
            said("recipients"),
            self.privacy_datum("retention"),
            said("rights"),
            said("required"),
            self.privacy_datum("officer"),
            self.privacy_datum("authority"),
        ];
        Notice {
            tone: Tone::Privacy,
            heading: Some(self.say("privacy-heading")),
            content: lines.into_iter().map(|content| Node::Paragraph { content }).collect(),
        }
    }

    /// Returns on which grounds the organisation says that it processes data. That of care holds only where everybody who
    /// reads the document is bound by secrecy; papers between partners hold no sensitive data of their own.
    fn ground(&self) -> Vec<Inline> {
        let reads = |wanted: &[Audience]| self.given.definition.audience.iter().any(|reader| wanted.contains(reader));
        let is_wide = reads(&[Audience::Partner, Audience::Network, Audience::Everyone]);
        let said = self.text_at("desk.privacy.sensitive").filter(|ground| !(is_wide && ground == "care"));
        let ground = self.one_ground("ground", self.text_at("desk.privacy.ground"));
        if said.is_none() && reads(&[Audience::Partner]) {
            return ground;
        }
        let space = Inline::Text { text: " ".into() };
        ground.into_iter().chain([space]).chain(self.one_ground("sensitive", said)).collect()
    }

    fn one_ground(&self, name: &str, said: Option<String>) -> Vec<Inline> {
        let path = format!("desk.privacy.{name}");
        if let Some(ground) = said {
            return vec![Inline::Text { text: self.say(&format!("privacy-{name}-{ground}")) }];
        }
        let text = self.say(&format!("privacy-{name}-unknown"));
        vec![Inline::Text { text: format!("{text} ") }, Inline::Blank { path, label: text }]
    }

    fn privacy_datum(&self, name: &str) -> Vec<Inline> {
        let message = if name == "authority" { "privacy-complaint".into() } else { format!("privacy-{name}") };
        let path = format!("desk.privacy.{name}");
        // Who does not say which authority answers for it has that of the register.
        if name == "authority" && self.text_at(&path).is_none() {
            return vec![Inline::Text { text: self.say("privacy-complaint-unknown") }];
        }
        if let Some(text) = self.text_at(&path) {
            vec![Inline::Text { text: self.say_with(&message, &[(name, &text)]) }]
        } else {
            let text = self.say(&format!("{message}-unknown"));
            vec![Inline::Text { text: format!("{text} ") }, Inline::Blank { path, label: text }]
        }
    }
}

/// Returns the table of an agenda on which nothing stands yet.
fn points_to_fill_in(rows: u8) -> Table {
    let column =
        |path: &str, weight| Column { field: Field::new(FieldOf::Datum(Path::plain(path))), weight, apart: false };
    Table {
        rows: Path::plain("meeting.agenda"),
        columns: vec![column("title", 9), column("by", 5), column("minutes", 2)],
        blank: rows,
        extra: rows,
        caption: "agenda-heading".into(),
        caption_shown: false,
        read_only: false,
        empty: None,
        headed: false,
    }
}
