//! What a text cites: laws, contacts and fees of the registers, as they are on the day of the document, and articles of
//! the code itself.
//!
//! The day is that of the meeting; without a meeting, that of the signature of the one for whom the copy is; of a blank
//! form, and of a case that knows neither, the release of the set. What a document cited is noted, for its manifest.

use jiff::civil::Date;

use super::Composer;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::accent;
use crate::model::{Cited, Inline, plain};
use crate::register::{ContactField, Form, Reference, RuleVersion, references};

impl Composer<'_> {
    /// Returns the day by which laws, contacts and fees are chosen.
    pub(super) fn legal_day(&self) -> Date {
        let known = |path: &str| self.given.facts.values(&path.parse().ok()?).first()?.as_str()?.parse().ok();
        let signed = || known("recipient.consent.given_on").or_else(|| known("request.date"));
        let of_case = || known("meeting.date").or_else(signed);
        let own = if self.is_blank() { None } else { of_case() };
        own.or(self.given.set.released).unwrap_or(self.given.date)
    }

    /// Returns a reference in words; what is not known, or not sure, as a line to write on. At the start of a sentence it
    /// begins with a capital.
    pub(super) fn reference(&self, reference: &Reference, starts: bool) -> Inline {
        let text = match reference {
            Reference::Law { ids, form } => self.law(ids, *form),
            Reference::Contact { id, field } => self.contact(id, field),
            Reference::Fee { ids } => self.fee(ids),
            Reference::Article { clause } => self.given.set.article(clause).map(|number| number.to_string()),
        };
        match text {
            Some(text) => linked(reference, if starts { capital(&text) } else { text }),
            None => Inline::Blank { path: reference.to_string(), label: self.blank_label(reference) },
        }
    }

    /// Returns a message in which the references are in words.
    pub(super) fn referenced(&self, text: String) -> String {
        if !text.contains('{') {
            return text;
        }
        let (mut out, mut from) = (String::new(), 0);
        for (range, reference) in references(&text) {
            out += &text[from..range.start];
            let starts = starts_sentence(&out);
            match self.reference(&reference, starts) {
                said @ (Inline::Text { .. } | Inline::Link { .. }) => out += &plain(&[said]),
                _ => out += &self.say_with("register-unknown-here", &[]),
            }
            from = range.end;
        }
        out + &text[from..]
    }

    /// Notes the rules on which a clause rests, whether its text names them or not.
    pub(super) fn note_law(&self, ids: &[String]) {
        for id in ids {
            self.note(id);
        }
    }

    fn law(&self, ids: &[String], form: Form) -> Option<String> {
        let versions: Vec<&RuleVersion> = ids.iter().filter_map(|id| self.rule(id)).collect();
        let laws: Vec<&[&RuleVersion]> = versions.chunk_by(|one, next| one.law == next.law).collect();
        let said: Vec<String> = laws.into_iter().filter_map(|rules| self.rules_of_one_law(rules, form)).collect();
        let text = self.given.locale.formats().list(said.iter().map(String::as_str));
        let unsure = versions.iter().any(|version| version.unsure.is_some());
        let text = if unsure { self.say_with("law-unsure", &[("citation", &text)]) } else { text };
        (!versions.is_empty()).then_some(text)
    }

    fn rules_of_one_law(&self, rules: &[&RuleVersion], form: Form) -> Option<String> {
        let locale = self.given.locale;
        let names = self.given.set.registers.laws.names(&rules.first()?.law, locale.content_tag())?;
        let law = self.in_locale(names.get(form));
        let article = |version: &&RuleVersion| {
            let article = version.article.as_deref()?;
            Some(match version.part.as_deref() {
                Some(part) => self.say_with("law-part", &[("article", article), ("part", &self.in_locale(part))]),
                None => article.to_owned(),
            })
        };
        let articles: Vec<String> = rules.iter().filter_map(article).collect();
        if articles.is_empty() {
            return Some(law);
        }
        let articles = locale.formats().list(articles.iter().map(String::as_str));
        // A part of an article is set apart with commas: `artikel 6, lid 1, punt e, van …`.
        let parted = if rules.last()?.part.is_some() { "parted-" } else { "" };
        Some(self.say_with(&format!("law-{parted}{}", form.name()), &[("article", &articles), ("law", &law)]))
    }

    /// Returns where a rule stands on the day of the document; that it did not hold then is a problem of the document.
    fn rule(&self, id: &str) -> Option<&RuleVersion> {
        let day = self.legal_day();
        let laws = &self.given.set.registers.laws;
        self.note(id);
        if let Some(problem) = laws.problem(id, Some(day)) {
            self.report(problem);
        }
        laws.on(id, day)
    }

    fn note(&self, id: &str) {
        let registers = &self.given.set.registers;
        if let Some(version) = registers.laws.on(id, self.legal_day()) {
            let cited =
                Cited { law: version.law.clone(), article: version.article.clone(), part: version.part.clone() };
            self.cited.borrow_mut().insert(id.to_owned(), cited);
        }
    }

    fn contact(&self, id: &str, field: &str) -> Option<String> {
        let version = self.given.set.registers.contacts.on(id, self.legal_day())?;
        let field = ContactField::named(field)?;
        let text = version.get(field, self.given.locale.content_tag())?;
        let is_words = matches!(field, ContactField::Name | ContactField::Hours);
        Some(if is_words { self.in_locale(text) } else { text.to_owned() })
    }

    fn fee(&self, ids: &[String]) -> Option<String> {
        let day = self.legal_day();
        let fees = &self.given.set.registers.fees;
        let amounts: Option<Vec<i64>> = ids.iter().map(|id| fees.cents(id, day)).collect();
        let amount = self.given.locale.formats().cents(amounts?.iter().sum());
        Some(self.say_with("money", &[("amount", &amount)]))
    }

    fn blank_label(&self, reference: &Reference) -> String {
        match reference {
            Reference::Contact { field, .. } => self.say_with(&format!("contact-{field}"), &[]),
            Reference::Fee { .. } => self.say_with("fee-amount", &[]),
            Reference::Law { .. } | Reference::Article { .. } => self.say_with("law-article", &[]),
        }
    }

    /// Returns words of a register as the locale has them.
    fn in_locale(&self, text: &str) -> String {
        if self.given.locale.is_pseudo() { accent(text).into_owned() } else { text.to_owned() }
    }

    fn report(&self, problem: Diagnostic) {
        let problem = problem.with("document", self.document());
        let is_new = |known: &&Diagnostic| known.code == problem.code && known.args == problem.args;
        if problem.code == Code::REGISTER_OUTSIDE && self.problems.borrow().iter().any(|known| is_new(&known)) {
            return;
        }
        self.problems.borrow_mut().push(problem);
    }
}

/// Whether what comes after a text begins a sentence.
pub(super) fn starts_sentence(before: &str) -> bool {
    let before = before.trim_end();
    before.is_empty() || before.ends_with(['.', '?', '!'])
}

/// Returns a telephone number and a website as links, anything else as text.
fn linked(reference: &Reference, text: String) -> Inline {
    let Reference::Contact { field, .. } = reference else { return Inline::Text { text } };
    let url = match ContactField::named(field) {
        Some(ContactField::Phone) => format!("tel:{}", text.split_whitespace().collect::<String>()),
        Some(ContactField::Website) => text.clone(),
        _ => return Inline::Text { text },
    };
    let text = text.trim_start_matches("https://").trim_start_matches("www.").to_owned();
    Inline::Link { url, content: vec![Inline::Text { text }] }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
