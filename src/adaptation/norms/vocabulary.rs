//! What the words of norms mean to each other: `templates/norms.yaml`.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, nearest};
use crate::tree::Tree;
use crate::yaml;

/// Where the vocabulary is in a tree.
const PATH: &str = "templates/norms.yaml";

/// What is known of the words of norms.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Vocabulary {
    /// Groups of people.
    groups: BTreeMap<String, Group>,
    /// Groups of which one person can be of several.
    overlaps: Vec<Vec<String>>,
    /// Units of time.
    units: BTreeMap<String, Unit>,
    /// Conditions that say when, the earliest first.
    moments: Vec<String>,
    /// Conditions that say that there is no limit.
    unlimited: BTreeSet<String>,
    /// First words of acts that are done once.
    once: BTreeSet<String>,
    /// First words of acts that make something known.
    disclosing: BTreeSet<String>,
    /// Parts of acts that make nothing known to others, whatever their first word.
    harmless: Vec<String>,
    /// Acts that cannot both be done.
    opposites: Vec<Vec<String>>,
}

/// A group of people.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct Group {
    /// Groups that are part of it.
    contains: Vec<String>,
    /// Whether the codes protect it.
    protected: bool,
    /// Whether everybody is of it.
    all: bool,
}

/// A unit of time.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Unit {
    /// The shortest that one can be, in hours.
    pub least: u64,
    /// The longest that one can be, in hours.
    pub most: u64,
    /// Whether it counts days, and so lasts until the end of one.
    #[serde(default)]
    pub calendar: bool,
}

impl Vocabulary {
    /// Reads the vocabulary of a tree.
    ///
    /// # Errors
    /// When it is not there, or wrong.
    pub fn open(tree: &Tree) -> Result<Self, Diagnostics> {
        let missing = || vec![Diagnostic::error(Code::FILE_MISSING).with("path", PATH).at(Place::path(PATH))];
        let file = tree.get(PATH).ok_or_else(missing)?;
        Ok(yaml::read(&file.text()?)?.value.value)
    }

    /// Whether everybody of the narrow groups is of one of the wide ones.
    pub(super) fn covers(&self, wide: &[String], narrow: &[String]) -> bool {
        narrow.iter().all(|part| wide.iter().any(|group| self.contains(group, part)))
    }

    /// Whether everybody of a group is of another.
    fn contains(&self, group: &str, other: &str) -> bool {
        group == other || self.is_all(group) || self.parts(group).contains(other)
    }

    fn is_all(&self, group: &str) -> bool {
        self.groups.get(group).is_some_and(|group| group.all)
    }

    /// Returns a group with all groups that are part of it, however deep.
    fn parts<'a>(&'a self, group: &'a str) -> BTreeSet<&'a str> {
        let mut parts = BTreeSet::from([group]);
        let mut waiting = vec![group];
        while let Some(next) = waiting.pop() {
            let below = self.groups.get(next).into_iter().flat_map(|group| &group.contains);
            waiting.extend(below.map(String::as_str).filter(|part| parts.insert(part)));
        }
        parts
    }

    /// Whether somebody may be of a group of both lists; of a group that is not known, or not named, anybody may be.
    pub(super) fn overlap(&self, one: &[String], other: &[String]) -> bool {
        let open = one.is_empty() || other.is_empty();
        open || one.iter().any(|group| other.iter().any(|beside| self.meet(group, beside)))
    }

    fn meet(&self, one: &str, other: &str) -> bool {
        if [one, other].iter().any(|group| !self.knows(group) || self.is_all(group)) {
            return true;
        }
        let (parts, others) = (self.parts(one), self.parts(other));
        let listed = |parts: &BTreeSet<&str>, list: &[String]| list.iter().any(|group| parts.contains(group.as_str()));
        !parts.is_disjoint(&others) || self.overlaps.iter().any(|list| listed(&parts, list) && listed(&others, list))
    }

    /// Whether a group is known.
    pub(super) fn knows(&self, group: &str) -> bool {
        self.groups.contains_key(group)
    }

    /// Returns the known group that looks most like another.
    pub(super) fn nearest_group(&self, group: &str) -> Option<&str> {
        nearest(group, self.groups.keys().map(String::as_str))
    }

    /// Whether the codes protect everybody of these groups.
    pub(super) fn protects(&self, groups: &[String]) -> bool {
        let protected = |group: &String| self.groups.get(group).is_some_and(|group| group.protected);
        !groups.is_empty() && groups.iter().all(protected)
    }

    /// Whether the codes protect everybody of these groups and of each part of them: a mixed group may have a right in a
    /// base, but an adaptation gives none to it.
    pub(super) fn protects_all(&self, groups: &[String]) -> bool {
        let parts = || groups.iter().flat_map(|group| self.parts(group));
        parts().next().is_some() && parts().all(|part| self.protects(&[part.to_owned()]))
    }

    pub(super) fn unit(&self, name: &str) -> Option<Unit> {
        self.units.get(name).copied()
    }

    /// Returns how early the moment is that a condition says; none if it says no moment.
    pub(super) fn moment(&self, condition: &str) -> Option<usize> {
        self.moments.iter().position(|moment| moment == condition)
    }

    pub(super) fn is_unlimited(&self, condition: &str) -> bool {
        self.unlimited.contains(condition)
    }

    /// Whether an act is done once, so that a deadline is stricter.
    pub(super) fn is_once(&self, act: &str) -> bool {
        self.once.contains(first_word(act)) && !act.contains("-only-")
    }

    /// Whether an act makes something known.
    pub(super) fn discloses(&self, act: &str) -> bool {
        self.disclosing.contains(first_word(act)) && !self.harmless.iter().any(|part| act.contains(part.as_str()))
    }

    /// Whether two acts cannot both be done.
    pub(super) fn opposed(&self, act: &str, other: &str) -> bool {
        let both = |pair: &Vec<String>| pair.iter().any(|one| one == act) && pair.iter().any(|one| one == other);
        act != other && self.opposites.iter().any(both)
    }
}

fn first_word(act: &str) -> &str {
    act.split('-').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_wider_group_covers_a_narrower_and_never_the_other_way() {
        let vocabulary = Vocabulary::open(&Tree::embedded()).unwrap();
        let covers = |wide: &[&str], narrow: &[&str]| vocabulary.covers(&groups(wide), &groups(narrow));
        assert!(covers(&["participant"], &["helper"]) && !covers(&["helper"], &["participant"]));
        assert!(covers(&["everybody"], &["nobody-knows-them"]) && !covers(&["participant"], &["nobody-knows-them"]));
        assert!(covers(&["worker", "volunteer"], &["worker"]) && !covers(&["worker"], &["worker", "volunteer"]));
    }

    #[test]
    fn each_group_that_is_part_of_another_is_known() {
        let vocabulary = Vocabulary::open(&Tree::embedded()).unwrap();
        let parts = vocabulary.groups.values().flat_map(|group| &group.contains);
        for group in parts.chain(vocabulary.overlaps.iter().flatten()) {
            assert!(vocabulary.knows(group), "{group}");
        }
    }

    #[test]
    fn a_group_with_others_in_it_is_not_wholly_protected() {
        let file = crate::diagnostic::SourceFile::new(
            "a.yaml",
            "groups: {mixed: {contains: [client, chair], protected: true}, client: {protected: true}, chair: {}}",
        );
        let vocabulary: Vocabulary = yaml::read(&file).unwrap().value.value;
        assert!(vocabulary.protects(&groups(&["mixed"])) && !vocabulary.protects_all(&groups(&["mixed"])));
        assert!(vocabulary.protects_all(&groups(&["client"])) && !vocabulary.protects_all(&[]));
    }

    #[test]
    fn who_may_be_the_same_person_overlaps() {
        let vocabulary = Vocabulary::open(&Tree::embedded()).unwrap();
        let overlap = |one: &[&str], other: &[&str]| vocabulary.overlap(&groups(one), &groups(other));
        assert!(overlap(&["worker"], &["partner"]) && overlap(&["minor"], &["attendee"]));
        assert!(overlap(&["nobody-knows-them"], &["chair"]) && !overlap(&["minor"], &["chair"]));
    }
}
