//! Laws and articles as people write them: `artikel 458 van het Strafwetboek`, `art. 30 decreet integrale jeugdhulp`,
//! `het decreet van 12 juli 2013, artikelen 6 en 7`.

use std::collections::BTreeMap;
use std::ops::Range;

use super::law::Law;

/// Words between an article and the law that it is of, at most: `van het`, `lid 1, punt e, van de`.
const NEAR: usize = 8;

/// A law or an article that a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Literal {
    /// Where in the text.
    pub range: Range<usize>,
    /// Numbers of articles; none when the law alone is named.
    pub articles: Vec<String>,
    /// Keys of the laws that are written so; none when no law is named nearby.
    pub laws: Vec<String>,
}

/// A way to write a law.
#[derive(Clone, Debug)]
pub(super) struct Spelling {
    words: Vec<String>,
    law: String,
}

/// A word with its place.
struct Word {
    text: String,
    range: Range<usize>,
}

/// Returns all ways to write the laws, the longest first.
pub(super) fn spellings(laws: &BTreeMap<String, Law>) -> Vec<Spelling> {
    let mut all: Vec<Spelling> = Vec::new();
    for (key, law) in laws {
        for names in law.names.values() {
            let also = names.also.iter().map(String::as_str);
            for name in [&*names.plain, &names.long, &names.short].into_iter().chain(also) {
                let words = words(name).into_iter().map(|word| word.text);
                let words: Vec<String> = words.skip_while(|word| matches!(word.as_str(), "het" | "de")).collect();
                if !words.is_empty() {
                    all.push(Spelling { words, law: key.clone() });
                }
            }
        }
    }
    all.sort_by(|one, other| other.words.len().cmp(&one.words.len()).then_with(|| one.law.cmp(&other.law)));
    all
}

/// Returns the laws and articles that a text names, in the order of the text.
pub(super) fn find(text: &str, spellings: &[Spelling]) -> Vec<Literal> {
    let words = words(text);
    let mentions = mentions(&words, spellings);
    let mut used = vec![false; mentions.len()];
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some((articles, end)) = articles(&words, at) else {
            at += 1;
            continue;
        };
        let after = mentions.iter().position(|mention| {
            mention.words.start >= end && mention.words.start <= end + NEAR && is_joined(text, &words, end, mention)
        });
        let before = || {
            let near =
                |mention: &Mention| mention.words.end <= at && is_one_line(text, &words, mention.words.start, at);
            mentions.iter().rposition(near)
        };
        let mention = after.or_else(before);
        let mut range = words[at].range.start..words[end - 1].range.end;
        if let Some(index) = after {
            range.end = words[mentions[index].words.end - 1].range.end;
        }
        if let Some(index) = mention {
            used[index] = true;
        }
        let laws = mention.map(|index| mentions[index].laws.clone()).unwrap_or_default();
        found.push(Literal { range, articles, laws });
        at = end;
    }
    let alone = mentions.into_iter().zip(used).filter(|(_, used)| !used).map(|(mention, _)| Literal {
        range: words[mention.words.start].range.start..words[mention.words.end - 1].range.end,
        articles: Vec::new(),
        laws: mention.laws,
    });
    found.extend(alone);
    found.sort_by_key(|literal| literal.range.start);
    found
}

/// A law that is named, with the words that name it.
struct Mention {
    words: Range<usize>,
    laws: Vec<String>,
}

fn mentions(words: &[Word], spellings: &[Spelling]) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let is_here = |spelling: &&Spelling| {
            let here = words[at..].iter().map(|word| word.text.as_str()).take(spelling.words.len());
            here.eq(spelling.words.iter().map(String::as_str))
        };
        let Some(longest) = spellings.iter().find(is_here) else {
            at += 1;
            continue;
        };
        let same = spellings.iter().filter(|spelling| spelling.words == longest.words);
        let mut laws: Vec<String> = same.map(|spelling| spelling.law.clone()).collect();
        laws.dedup();
        found.push(Mention { words: at..at + longest.words.len(), laws });
        at += longest.words.len();
    }
    found
}

/// Returns the numbers of the articles that are named from a word on, and the word after them.
fn articles(words: &[Word], at: usize) -> Option<(Vec<String>, usize)> {
    matches!(words[at].text.as_str(), "art" | "artikel" | "artikelen" | "article" | "articles").then_some(())?;
    let (mut numbers, mut end) = (Vec::new(), at + 1);
    let mut next = at + 1;
    while let Some(word) = words.get(next) {
        if word.text.starts_with(|first: char| first.is_ascii_digit()) {
            numbers.push(word.text.clone());
            end = next + 1;
        } else if !matches!(word.text.as_str(), "en" | "of" | "tot" | "met") {
            break;
        }
        next += 1;
    }
    (!numbers.is_empty()).then_some((numbers, end))
}

/// Whether an article and a law after it belong together: nothing but joining words and parts of articles between them.
fn is_joined(text: &str, words: &[Word], end: usize, mention: &Mention) -> bool {
    let joins = |word: &Word| {
        let known = ["van", "het", "de", "dit", "lid", "punt", "punten", "en", "laatste", "eerste"];
        known.contains(&word.text.as_str()) || word.text.chars().count() <= 2 || word.text.starts_with('§')
    };
    words[end..mention.words.start].iter().all(joins) && is_one_line(text, words, end - 1, mention.words.start)
}

fn is_one_line(text: &str, words: &[Word], from: usize, to: usize) -> bool {
    let between = &text[words[from].range.end..words[to].range.start];
    !between.contains("\n\n") && !between.contains("\n-") && !between.contains(". ")
}

/// Returns the words of a text in lower case; what stands between braces is none.
fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let (mut start, mut depth) = (None, 0_u32);
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        let is_word = depth == 0 && (character.is_alphanumeric() || matches!(character, '/' | '§'));
        match (is_word, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push(Word { text: text[from..at].to_lowercase(), range: from..at });
                start = None;
            }
            _ => {}
        }
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::Names;

    fn named(text: &str) -> Vec<(String, Vec<String>, Vec<String>)> {
        let law = |plain: &str, long: &str, short: &str| Law {
            names: BTreeMap::from([(
                "nl-BE".to_owned(),
                Names { plain: plain.into(), long: long.into(), short: short.into(), also: vec![] },
            )]),
        };
        let laws = BTreeMap::from([
            ("old".to_owned(), law("het Strafwetboek", "het Strafwetboek van 1867", "Sw.")),
            ("new".to_owned(), law("het Strafwetboek", "het Strafwetboek van 2024", "Sw.")),
            ("ijh".to_owned(), law("het decreet integrale jeugdhulp", "het decreet van 12 juli 2013", "DIJH")),
        ]);
        let found = find(text, &spellings(&laws)).into_iter();
        found.map(|found| (text[found.range].to_owned(), found.articles, found.laws)).collect()
    }

    fn strings(list: &[&str]) -> Vec<String> {
        list.iter().map(|one| (*one).to_owned()).collect()
    }

    #[test]
    fn an_article_is_known_however_it_is_written() {
        let sw = strings(&["new", "old"]);
        let one = |text: &str| named(text).into_iter().next().unwrap();
        let full = ("artikel 458 van het Strafwetboek".to_owned(), strings(&["458"]), sw.clone());
        assert_eq!(one("Op artikel 458 van het Strafwetboek, en meer."), full);
        assert_eq!(one("(art. 458 Sw.)").1, strings(&["458"]));
        assert_eq!(one("Artikel 458 en 458bis van het Strafwetboek: …").1, strings(&["458", "458bis"]));
        assert_eq!(one("Het decreet van 12 juli 2013, artikelen 6, 7 en 30.").2, strings(&["ijh"]));
        assert_eq!(one("artikel 6, lid 1, punt e, van het Strafwetboek").2, sw);
        assert_eq!(one("artikel 9 van de gedragscode").2, strings(&[]));
        assert_eq!(named("Het Strafwetboek en meer")[0].1, strings(&[]));
        assert_eq!(named("in 458 gevallen, of {law.sw.x}"), []);
    }
}
