//! Laws, and the rules in them that documents cite.
//!
//! A rule is what a text means (`sw.professional-secrecy`); in which law and under which number it stands is a matter of
//! its versions. A rule without article is the law as a whole, in whichever code it stands on a day.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::gather;
use super::literal::{self, Literal, Spelling};
use super::validity::{self, Dated, valid_on};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::yaml::Located;

/// `law.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct LawFile {
    /// The laws by key.
    #[serde(default)]
    laws: BTreeMap<String, Law>,
    /// The rules by key.
    rules: BTreeMap<String, Rule>,
}

/// A law, decree or decision.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// What it is called, by locale.
    pub names: BTreeMap<String, Names>,
}

/// What something is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// As people say it, with its article: `het Strafwetboek`.
    pub plain: String,
    /// In full.
    pub long: String,
    /// As lawyers write it: `Sw.`
    pub short: String,
    /// Other ways in which it is written; they are recognised, never shown.
    #[serde(default)]
    pub also: Vec<String>,
}

impl Names {
    /// Returns the name in a form.
    #[must_use]
    pub fn get(&self, form: super::Form) -> &str {
        match form {
            super::Form::Plain => &self.plain,
            super::Form::Long => &self.long,
            super::Form::Short => &self.short,
        }
    }
}

/// What a text cites.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// What it says, in a few words, by locale.
    pub about: BTreeMap<String, String>,
    /// Where the data come from.
    pub source: String,
    /// Day on which somebody last held them against that source; none if nobody has.
    pub checked: Option<Date>,
    /// What has to be asked, and of whom.
    pub review: Option<String>,
    /// From old to new.
    pub versions: Vec<RuleVersion>,
}

/// Where a rule stands in a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RuleVersion {
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
    /// Key of the law.
    pub law: String,
    /// Number of the article; none for the law as a whole.
    pub article: Option<String>,
    /// Part of the article: `§1`, `lid 2, punt h`.
    pub part: Option<String>,
    /// That it is not sure, or why; documents then say so.
    pub unsure: Option<String>,
}

impl Dated for RuleVersion {
    fn from(&self) -> Option<Date> {
        self.from
    }

    fn until(&self) -> Option<Date> {
        self.until
    }
}

/// All laws and rules.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_field_names, reason = "the laws among all that is known of laws")]
pub struct Laws {
    laws: BTreeMap<String, Law>,
    rules: BTreeMap<String, Rule>,
    /// Every way to write a law, the longest first.
    spellings: Vec<Spelling>,
}

impl Laws {
    pub(super) fn of(files: &[Located<LawFile>], problems: &mut Diagnostics) -> Self {
        let laws = gather(files, "laws", |file| &file.laws, problems);
        let rules = gather(files, "rules", |file| &file.rules, problems);
        for (id, (rule, file)) in &rules {
            let (file, at) = (&files[*file], format!("rules.{id}"));
            problems.extend(validity::check(id, &rule.versions, file, &at));
            for (index, version) in rule.versions.iter().enumerate().filter(|(_, one)| !laws.contains_key(&one.law)) {
                let unknown = Diagnostic::error(Code::REGISTER_UNKNOWN_LAW).with("id", id).with("law", &version.law);
                let unknown = unknown.suggest(&version.law, laws.keys().map(String::as_str));
                problems.push(unknown.at(file.place(&format!("{at}.versions.{index}.law"))));
            }
        }
        let laws: BTreeMap<String, Law> = laws.into_iter().map(|(id, (law, _))| (id, law)).collect();
        let rules = rules.into_iter().map(|(id, (rule, _))| (id, rule)).collect();
        Self { spellings: literal::spellings(&laws), laws, rules }
    }

    /// Returns all rules by key.
    pub fn rules(&self) -> impl Iterator<Item = (&str, &Rule)> {
        self.rules.iter().map(|(id, rule)| (id.as_str(), rule))
    }

    /// Returns a rule.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.get(id)
    }

    /// Returns where a rule stands on a day; none before its first version and after its last.
    #[must_use]
    pub fn on(&self, id: &str, day: Date) -> Option<&RuleVersion> {
        valid_on(&self.rule(id)?.versions, day)
    }

    /// Returns what a law is called in a locale.
    #[must_use]
    pub fn names(&self, law: &str, locale: &str) -> Option<&Names> {
        self.laws.get(law)?.names.get(locale)
    }

    /// Returns what is wrong in a reference to a rule, for documents of a day if one is given.
    #[must_use]
    pub fn problem(&self, id: &str, day: Option<Date>) -> Option<Diagnostic> {
        let Some(rule) = self.rule(id) else {
            let known = self.rules.keys().map(String::as_str);
            return Some(Diagnostic::error(Code::REGISTER_UNKNOWN).with("id", id).suggest(id, known));
        };
        let day = day?;
        let outside = || Diagnostic::error(Code::REGISTER_OUTSIDE).with("id", id).with("day", day);
        valid_on(&rule.versions, day).is_none().then(outside)
    }

    /// Returns the laws and articles that a text names without the register.
    #[must_use]
    pub fn literals(&self, text: &str) -> Vec<Literal> {
        literal::find(text, &self.spellings)
    }

    /// Returns the articles that a text names without the register. Most texts name none, which is soon seen.
    #[must_use]
    pub fn articles(&self, text: &str) -> Vec<Literal> {
        let may_hold = ["artikel", "Artikel", "art.", "Art."].iter().any(|word| text.contains(word));
        let literals = if may_hold { self.literals(text) } else { Vec::new() };
        literals.into_iter().filter(|literal| !literal.articles.is_empty()).collect()
    }

    /// Returns the rules that a citation means: its own key, or the rules that bear this number in any version.
    #[must_use]
    pub fn meant(&self, citation: &str) -> BTreeSet<String> {
        if self.rules.contains_key(citation) {
            return BTreeSet::from([citation.to_owned()]);
        }
        self.literals(citation).iter().flat_map(|literal| self.rules_of(literal, &|_| true)).collect()
    }

    /// Returns the rules that a text names, by their keys or by an article of any version.
    #[must_use]
    pub fn named(&self, text: &str) -> BTreeSet<String> {
        let keys = super::references(text).filter_map(|(_, reference)| match reference {
            super::Reference::Law { ids, .. } => Some(ids),
            _ => None,
        });
        let literals = self.literals(text);
        let articles = literals.iter().flat_map(|literal| self.rules_of(literal, &|_| true));
        // A law is named too where one of its articles is.
        let whole = literals.iter().filter(|literal| !literal.laws.is_empty());
        let whole = whole.map(|literal| Literal { articles: Vec::new(), ..literal.clone() });
        let laws = whole.flat_map(|literal| self.rules_of(&literal, &|_| true));
        keys.flatten().chain(articles).chain(laws).collect()
    }

    /// Returns the rules that a text names by an article that they had before, or will have later, than a day.
    #[must_use]
    pub fn outdated(&self, text: &str, day: Date) -> BTreeSet<String> {
        let holds = |version: &RuleVersion| {
            version.from.is_none_or(|from| from <= day) && version.until.is_none_or(|until| day <= until)
        };
        let literals = self.articles(text);
        let old = literals.iter().flat_map(|literal| {
            let now = self.rules_of(literal, &holds);
            let ever = self.rules_of(literal, &|version| version.article.is_some());
            if now.is_empty() { ever } else { BTreeSet::new() }
        });
        old.collect()
    }

    /// Returns the rules of a literal citation, of the versions that are wanted.
    fn rules_of(&self, literal: &Literal, wanted: &dyn Fn(&RuleVersion) -> bool) -> BTreeSet<String> {
        let fits = |version: &RuleVersion| {
            let same_law = literal.laws.is_empty() || literal.laws.contains(&version.law);
            let same_article = match &version.article {
                Some(article) => literal.articles.contains(article),
                None => literal.articles.is_empty(),
            };
            same_law && same_article && wanted(version)
        };
        let rules = self.rules.iter().filter(|(_, rule)| rule.versions.iter().any(fits));
        rules.map(|(id, _)| id.clone()).collect()
    }

    /// Returns a text in which each citation, however it is written, is the keys of its rules: two texts that differ only
    /// in numbers of articles become the same.
    #[must_use]
    pub fn unnumbered(&self, text: &str) -> String {
        let mut parts: Vec<(std::ops::Range<usize>, BTreeSet<String>)> = Vec::new();
        for (range, reference) in super::references(text) {
            if let super::Reference::Law { ids, .. } = reference {
                parts.push((range, ids.into_iter().collect()));
            }
        }
        for literal in self.literals(text) {
            let rules = self.rules_of(&literal, &|_| true);
            let free =
                parts.iter().all(|(taken, _)| literal.range.end <= taken.start || taken.end <= literal.range.start);
            if free && !rules.is_empty() {
                parts.push((literal.range, rules));
            }
        }
        parts.sort_by_key(|(range, _)| range.start);
        let (mut out, mut from) = (String::new(), 0);
        for (range, rules) in parts {
            out += &text[from..range.start];
            out += &["‹", &rules.into_iter().collect::<Vec<_>>().join("+"), "›"].concat();
            from = range.end;
        }
        out + &text[from..]
    }
}
