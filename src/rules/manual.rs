//! The page with all rules, `docs/regels.md`, in the language of a locale.
//!
//! It is made from the rules and their messages, so that it says what the program does.

use super::{Firmness, Rule, all};
use crate::diagnostic::{Code, Severity};
use crate::locale::{Locale, Words};

/// Returns the page, in Markdown.
#[must_use]
pub fn manual(locale: &Locale) -> String {
    let words = locale.common();
    let say = |id: &str| words.get(id).unwrap_or_default();
    let mut page = format!("# {}\n\n{}\n\n{}\n", say("manual-title"), say("manual-intro"), say("manual-overrides"));
    for rule in all() {
        page += &section(rule, &words);
    }
    page
}

/// Returns the rule in a few words.
#[must_use]
pub fn title(code: Code, words: &Words<'_>) -> String {
    words.attribute(&code.message_id(), "title").unwrap_or_default()
}

fn section(rule: &Rule, words: &Words<'_>) -> String {
    let id = rule.code.message_id();
    let with = |id: &str, name: &str, value: &str| words.with(id, &[(name, value)]).unwrap_or_default();
    let quoted = |names: &[&str]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let mut facts = vec![with("manual-severity", "severity", &words.get(severity(rule.severity)).unwrap_or_default())];
    facts.push(with("manual-sets", "sets", &quoted(rule.sets)));
    if let Some(name) = rule.documents.name() {
        let what = with(&format!("manual-holds-{name}"), "data", &quoted(rule.documents.data()));
        facts.push(with("manual-documents", "documents", &what));
    }
    if rule.firmness == Firmness::Firm {
        facts.extend(words.get("manual-firm"));
    }
    facts.push(with("manual-source", "source", rule.source));
    let why = words.attribute(&id, "why").unwrap_or_default();
    let says = with("manual-says", "sentence", &words.with(&id, &[]).unwrap_or_default());
    let remedy = with("manual-remedy", "help", &words.attribute(&id, "help").unwrap_or_default());
    let head = format!("\n## `{}`: {}\n", rule.code, title(rule.code, words));
    format!("{head}\n{why}\n\n{says} {remedy}\n\n{}\n", facts.join(" "))
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Advice => "severity-advice",
        Severity::Warning => "severity-warning",
        Severity::Error => "severity-error",
    }
}
