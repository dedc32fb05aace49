//! The frame of a document: what it is, who issues it, the words around the body.

use serde_json::Value;

use super::Composer;
use crate::facts::Path;
use crate::model::{Chrome, Colour, Issuer, Meta};

impl Composer<'_> {
    pub(super) fn meta(&self) -> Meta {
        let given = &self.given;
        Meta {
            document: given.definition.document.clone(),
            set: given.set.name.clone(),
            version: given.set.version.clone(),
            number: given.definition.number.clone(),
            kind: given.definition.kind,
            title: self.say("title"),
            subtitle: self.words.attribute("title", "subtitle").map(|text| self.referenced(text)),
            language: given.locale.tag().into(),
            direction: given.locale.direction(),
            date: given.date.to_string(),
            date_text: given.locale.formats().day(given.date),
            case: self.unless_anonymous(self.text_at("case")),
            recipient: self.unless_anonymous(given.reader.map(Into::into)),
            recipient_name: self.reader_name(),
            desk: given.desk.map(Into::into),
            filling: given.filling,
            confidential: given.definition.confidential,
            bookmarks: given.definition.bookmarks,
            issuer: self.issuer(),
            law_day: self.legal_day().to_string(),
            laws: self.cited.borrow().clone(),
        }
    }

    /// Returns the name of the one for whom this copy is.
    fn reader_name(&self) -> Option<String> {
        self.unless_anonymous(self.text_at("recipient.name").or_else(|| self.text_at("partner.name")))
    }

    fn unless_anonymous<T>(&self, identifying: Option<T>) -> Option<T> {
        identifying.filter(|_| !self.given.definition.anonymous)
    }

    fn issuer(&self) -> Issuer {
        let lines = ["desk.address", "desk.phone", "desk.email", "desk.website"];
        Issuer {
            name: self.text_at("desk.name"),
            lines: lines.iter().filter_map(|path| self.text_at(path)).collect(),
            colour: self.text_at("desk.colour").map(Colour),
            logo: self.given.logo.cloned(),
        }
    }

    pub(super) fn chrome(&self) -> Chrome {
        let definition = self.given.definition;
        let form = [("number", definition.number.as_str()), ("version", self.given.set.version.as_str())];
        Chrome {
            page_of: self.say("frame-page-of"),
            confidential: self.say("frame-confidential"),
            form: self.say_with("frame-form", &form),
            copy_for: self.reader_name().map(|name| self.say_with("frame-copy-for", &[("name", &name)])),
            contact: self.say("frame-contact"),
            required: self.say("frame-required"),
            required_note: self.say("frame-required-note"),
            date_parts: ["day", "month", "year"].map(|part| self.say(&format!("frame-date-{part}"))).into(),
            notes: self.say("frame-notes"),
            source: self.say("frame-source"),
            sign_place: self.say("frame-sign-place"),
            sign_date: self.say("frame-sign-date"),
            sign_name: self.say("frame-sign-name"),
            sign: self.say("frame-sign"),
            ticked: self.say("frame-ticked"),
            not_ticked: self.say("frame-not-ticked"),
            empty: self.say("frame-empty"),
            skip_to_content: self.say("frame-skip-to-content"),
            save: self.say("frame-save"),
            print: self.say("frame-print"),
            open: self.say("frame-open"),
            answers_note: self.say("frame-answers-note"),
            saved: self.say("frame-saved"),
            opened: self.say("frame-opened"),
            opened_other: self.say("frame-opened-other"),
            opened_unreadable: self.say("frame-opened-unreadable"),
            incomplete: self.say("frame-incomplete"),
            missing: self.say("frame-missing"),
            bad_date: self.say("frame-bad-date"),
            note_back: self.say("frame-note-back"),
            sign_on_paper: self.say("frame-sign-on-paper"),
        }
    }

    /// Returns the text of a datum that is text.
    pub(super) fn text_at(&self, path: &str) -> Option<String> {
        self.given.facts.values(&Path::plain(path)).first().and_then(|value| Value::as_str(value)).map(Into::into)
    }
}
