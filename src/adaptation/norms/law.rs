//! The law in a clause: what the base cites and names, the adaptation cites and names too.
//!
//! Rules of the register are compared by their keys, however and under whichever number they are written: an article of
//! any version names its rule. What the register does not know is compared word by word.

use std::collections::{BTreeMap, BTreeSet};

use super::held::Held;
use crate::register::{Form, Laws};

/// What a clause cites of the law.
#[derive(Clone, Debug, Default)]
pub(super) struct Cites {
    /// The rules that each citation of its front matter means; none for one that the register does not know.
    front: BTreeMap<String, BTreeSet<String>>,
    /// The rules that its words name.
    named: BTreeSet<String>,
}

impl Cites {
    /// Returns what a clause cites.
    pub(super) fn of(clause: &Held<'_>) -> Self {
        let laws = &clause.set.registers.laws;
        let front = clause.front.law.iter().map(|law| (law.clone(), laws.meant(law))).collect();
        Self { front, named: laws.named(clause.written) }
    }

    /// Whether a citation of this clause is not one of another.
    pub(super) fn is_gone(&self, law: &str, other: &Self, written: &[String]) -> bool {
        let rules = self.rules(law);
        let others: BTreeSet<&String> = other.front.values().flatten().collect();
        let known = !rules.is_empty() && rules.iter().all(|rule| others.contains(rule));
        !known && !written.iter().any(|other| other == law)
    }

    fn rules(&self, law: &str) -> BTreeSet<String> {
        self.front.get(law).cloned().unwrap_or_default()
    }
}

/// Returns the rules that the words of a clause name by a number that they do not have on the day on which its set was
/// published, with how they are cited on that day.
pub(super) fn outdated(clause: &Held<'_>) -> Vec<(String, String)> {
    let (laws, day) = (&clause.set.registers.laws, clause.set.released.unwrap_or_default());
    if clause.set.cites == crate::set::Cites::Words {
        return Vec::new();
    }
    laws.outdated(clause.written, day).into_iter().map(|rule| (rule.clone(), cited(laws, &rule, day))).collect()
}

/// Returns a rule as lawyers cite it on a day.
fn cited(laws: &Laws, rule: &str, day: jiff::civil::Date) -> String {
    let Some(version) = laws.on(rule, day) else { return rule.into() };
    let name = laws.names(&version.law, crate::locale::FIRST).map(|names| names.get(Form::Short));
    [Some("art."), version.article.as_deref(), version.part.as_deref(), name]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Returns the citations of the base that its words name and those of the adaptation do not.
pub(super) fn unnamed<'a>(before: (&Held<'a>, &Cites), after: (&Held<'_>, &Cites)) -> Vec<&'a str> {
    let ((base, cites), (now, others)) = (before, after);
    let unnamed = |law: &&'a String| {
        let rules = cites.rules(law);
        let is_unnamed = |rule: &String| cites.named.contains(rule) && !others.named.contains(rule);
        let in_words = || !unnamed_in_words(std::slice::from_ref(*law), base.written, now.written).is_empty();
        if rules.is_empty() { in_words() } else { rules.iter().any(is_unnamed) }
    };
    base.front.law.iter().filter(unnamed).map(String::as_str).collect()
}

/// Returns the citations of which `before` names a part and `after` does not.
fn unnamed_in_words<'a>(law: &'a [String], before: &str, after: &str) -> Vec<&'a str> {
    let (before, after) = (words(before), words(after));
    let gone = |part: &Part| part.is_in(&before) && !part.is_in(&after);
    law.iter().map(String::as_str).filter(|reference| parts(reference).iter().any(gone)).collect()
}

/// A part of a reference that a text can name.
#[derive(Debug, PartialEq)]
enum Part {
    /// An article, by its number.
    Article(String),
    /// A run of words: the name of a law, a date.
    Words(Vec<String>),
}

impl Part {
    fn is_in(&self, text: &[String]) -> bool {
        match self {
            Self::Article(number) => articles(text).contains(&number.as_str()),
            Self::Words(words) => text.windows(words.len()).any(|window| window == words.as_slice()),
        }
    }
}

/// Returns what a reference names: each article, and the words before the articles, whole and as a date.
fn parts(reference: &str) -> Vec<Part> {
    let all = words(reference);
    let mut parts: Vec<Part> = articles(&all).into_iter().map(|number| Part::Article(number.into())).collect();
    let name: Vec<String> = all.iter().take_while(|word| !is_article(word)).cloned().collect();
    if !name.is_empty() {
        parts.push(Part::Words(name));
    }
    for date in all
        .windows(3)
        .filter(|date| is_number(&date[0]) && !is_number(&date[1]) && date[2].len() == 4 && is_number(&date[2]))
    {
        parts.push(Part::Words(date.to_vec()));
    }
    parts
}

/// Returns the numbers of the articles that a text names: those that follow `artikel`, also after a comma or `en`.
fn articles(words: &[String]) -> Vec<&str> {
    let mut numbers = Vec::new();
    for (at, _) in words.iter().enumerate().filter(|(_, word)| is_article(word)) {
        let run =
            words[at + 1..].iter().take_while(|word| is_number(word) || matches!(word.as_str(), "en" | "of" | "tot"));
        numbers.extend(run.filter(|word| is_number(word)).map(String::as_str));
    }
    numbers
}

fn is_article(word: &str) -> bool {
    matches!(word, "art" | "artikel" | "artikelen" | "article" | "articles")
}

fn is_number(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_digit())
}

/// Returns the words of a text in lower case.
fn words(text: &str) -> Vec<String> {
    let parts = text.split(|character: char| !character.is_alphanumeric() && character != '/');
    parts.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keeps(law: &str, before: &str, after: &str) -> bool {
        unnamed_in_words(&[law.to_owned()], before, after).is_empty()
    }

    #[test]
    fn an_article_is_the_same_however_it_is_written() {
        let law = "art. 458 Sw.";
        assert!(keeps(law, "volgens artikel 458 van het Strafwetboek", "(art. 458 Sw.)"));
        assert!(!keeps(law, "volgens artikel 458", "volgens de wet"));
        assert!(!keeps(law, "volgens artikel 458", "in 458 gevallen"));
        assert!(!keeps(law, "volgens artikel 458", "volgens artikel 458bis"));
    }

    #[test]
    fn each_article_and_the_day_of_a_decree_stay() {
        let law = "decreet van 12 juli 2013, artikelen 7 en 72";
        let before = "Het decreet van 12 juli 2013 (artikelen 7 en 72)";
        assert!(keeps(law, before, "Volgens artikel 72 en artikel 7 van het decreet van 12 juli 2013"));
        assert!(!keeps(law, before, "Het decreet van 12 juli 2013 (artikel 7)"));
        assert!(!keeps(law, before, "Het decreet (artikelen 7, 72)"));
    }

    #[test]
    fn what_the_base_does_not_name_need_not_be_named() {
        assert!(keeps("art. 458 Sw.", "geheim blijft geheim", "geheim is geheim"));
    }
}
