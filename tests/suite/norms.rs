//! The table that decides whether the check of norms is right: no loosening edit accepted, 95 tightening ones of every
//! hundred accepted.
//!
//! Each row goes the whole way: an adaptation of the real code, laid over the set that `bundel` bears.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

use bundel::adaptation::{self, Adaptation, Base, BaseKind, Change, Surroundings};
use bundel::case::Organisation;
use bundel::diagnostic::{Diagnostics, Place, Severity, SourceFile};
use bundel::locale::{FIRST, Locale};
use bundel::set::definition::OneOrMany;
use bundel::set::{Action, Adapter, Bound, Force, Norm, Position, Set};
use bundel::tree::Tree;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::workshop::in_words;

/// One row of a table.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    why: String,
    #[serde(flatten)]
    edit: Edit,
    #[serde(default)]
    and: Vec<Edit>,
    #[serde(default)]
    then: Vec<Edit>,
}

/// One edit of one clause.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
struct Edit {
    r#in: String,
    norm: Option<String>,
    set: Map<String, Value>,
    remove: bool,
    new: Vec<Value>,
    add: Option<Added>,
    leave_out: bool,
    front: Map<String, Value>,
    words: Option<(String, String)>,
}

#[derive(Clone, Debug, Deserialize)]
struct Added {
    clause: String,
    norms: Vec<Value>,
}

impl Edit {
    fn set(&self) -> &str {
        self.r#in.split(' ').next().unwrap()
    }

    fn clause(&self) -> &str {
        self.r#in.split(' ').nth(1).unwrap()
    }
}

/// What every row is applied with.
struct Bench {
    tree: Tree,
    locale: Locale,
    types: bundel::facts::Types,
    sets: BTreeMap<&'static str, Set>,
}

impl Bench {
    fn new() -> Self {
        let (tree, types) = (Tree::embedded(), bundel::facts::Types::default());
        let locale = Locale::open(&tree, FIRST).unwrap();
        let open = |name| (name, Set::open(&tree, name, &locale, &types).unwrap());
        let sets = ["hvk", "lco", "ijh", "beroepsgeheim"].map(open).into();
        Self { tree, locale, types, sets }
    }

    /// Returns what keeps the edits of a row from being accepted; nothing if they are.
    fn refused(&self, row: &Row) -> Diagnostics {
        let base = self.sets[row.edit.set()].clone();
        let first: Vec<Edit> = std::iter::once(row.edit.clone()).chain(row.and.clone()).collect();
        let mut set = base;
        for (index, edits) in [first, row.then.clone()].iter().filter(|edits| !edits.is_empty()).enumerate() {
            let adaptation = adaptation(&set, edits, index);
            let given = Surroundings { tree: &self.tree, locale: &self.locale, types: &self.types };
            match adaptation::apply(set, &adaptation, given) {
                Ok(adapted) => set = adapted.value,
                Err(problems) => {
                    // Of a row with two adaptations the second is what the row is about.
                    assert!(index == 1 || row.then.is_empty(), "{}: the first: {}", row.why, in_words(&problems));
                    return problems;
                }
            }
        }
        Diagnostics::new()
    }
}

/// Returns the adaptation that makes these edits.
fn adaptation(set: &Set, edits: &[Edit], index: usize) -> Adaptation {
    let file = SourceFile::new("adaptation.yaml", "");
    let place = Place::whole(&file);
    let mut changes: BTreeMap<String, Change> = BTreeMap::new();
    for edit in edits {
        let (action, clause, text) = change(set, edit, &changes);
        let position = edit.add.as_ref().map(|_| Position::After(edit.clause().into()));
        let text = text.map(|text| (FIRST.to_owned(), SourceFile::new(format!("{clause}.md"), text)));
        let change = Change {
            action,
            clause: clause.clone(),
            position,
            reason: None,
            texts: text.into_iter().collect(),
            reviewed: None,
            place: place.clone(),
        };
        changes.insert(clause, change);
    }
    Adaptation {
        adapter: Adapter { id: format!("house-{index}"), version: "1.0.0".into() },
        title: "Huis".into(),
        folder: PathBuf::from("huis"),
        base: Base {
            kind: BaseKind::Set(set.name.clone()),
            version: set.version.clone(),
            place: place.clone(),
            version_place: place.clone(),
        },
        organisation: Organisation::default(),
        changes: changes.into_values().collect(),
        documents: Vec::new(),
        remarks: Diagnostics::new(),
        place,
    }
}

/// Returns what an edit does, to which clause, and the text that it writes.
fn change(set: &Set, edit: &Edit, before: &BTreeMap<String, Change>) -> (Action, String, Option<String>) {
    if let Some(added) = &edit.add {
        let id = added.clause.split('/').nth(1).unwrap();
        let front = json!({"id": id, "source": ["S0"], "norms": added.norms});
        return (Action::Add, added.clause.clone(), Some(file(&front, "# Nieuw\n\nTekst.\n")));
    }
    let path = edit.clause().to_owned();
    if edit.leave_out {
        return (Action::LeaveOut, path, None);
    }
    let clause = set.clause_at(&path).unwrap_or_else(|| panic!("{path} is not in {}", set.name));
    let mut front = serde_json::to_value(&clause.front).unwrap();
    if let Some(text) = before.get(&path).and_then(|change| change.texts.get(FIRST)) {
        front = serde_json::from_str(text.text.lines().nth(1).unwrap()).unwrap();
    }
    edited(&mut front, edit);
    let words = match &edit.words {
        None => clause.written().to_owned(),
        Some((from, to)) => {
            assert!(clause.written().contains(from.as_str()), "{path} does not say {from}");
            clause.written().replace(from.as_str(), to)
        }
    };
    (Action::Tighten, path, Some(file(&front, &words)))
}

fn edited(front: &mut Value, edit: &Edit) {
    front.as_object_mut().unwrap().extend(edit.front.clone());
    let norms = front["norms"].as_array_mut().unwrap();
    if let Some(id) = &edit.norm {
        let at = norms.iter().position(|norm| norm["id"] == **id).unwrap_or_else(|| panic!("no norm {id}"));
        if edit.remove {
            norms.remove(at);
        } else {
            let before = norms[at].clone();
            norms[at].as_object_mut().unwrap().extend(edit.set.clone());
            assert_ne!(norms[at], before, "{id}: the edit changes nothing");
        }
    }
    norms.extend(edit.new.iter().cloned());
}

/// Returns the file of a clause; JSON is YAML.
fn file(front: &Value, words: &str) -> String {
    format!("---\n{front}\n---\n{words}")
}

fn rows(name: &str) -> Vec<Row> {
    let text = std::fs::read_to_string(Path::new("tests/norms").join(name)).unwrap();
    serde_saphyr::from_str(&text).unwrap()
}

/// Holds a table of what was said of each row against the one that was reviewed.
fn accept(name: &str, said: &str) {
    insta::with_settings!({
        snapshot_path => Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/norms"),
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, { insta::assert_snapshot!(name, said) });
}

/// Each row with the codes of what keeps it from being accepted: a row that is refused for another reason than its own
/// shows here.
#[test]
fn no_loosening_edit_is_accepted() {
    let (bench, rows) = (Bench::new(), rows("loosening.yaml"));
    assert!(rows.len() >= 100);
    let (mut accepted, mut table) = (Vec::new(), String::new());
    for row in &rows {
        let refused = bench.refused(row).into_iter().filter(|problem| problem.severity == Severity::Error);
        let codes: Vec<String> = refused.map(|problem| problem.code.to_string()).collect();
        writeln!(table, "{}: {}: {}", row.edit.r#in, row.why, codes.join(", ")).unwrap();
        accepted.extend(codes.is_empty().then(|| format!("{}: {}", row.edit.r#in, row.why)));
    }
    assert!(accepted.is_empty(), "accepted:\n{}", accepted.join("\n"));
    accept("loosening", &table);
}

#[test]
fn at_least_95_of_100_tightening_edits_are_accepted() {
    let (bench, rows) = (Bench::new(), rows("tightening.yaml"));
    assert!(rows.len() >= 100);
    let refused = rows.iter().map(|row| (row, bench.refused(row))).filter(|(_, problems)| !problems.is_empty());
    let refused: Vec<String> =
        refused.map(|(row, why)| format!("{}: {}\n{}", row.edit.r#in, row.why, in_words(&why))).collect();
    assert!(refused.len() * 100 <= rows.len() * 5, "refused:\n{}", refused.join("\n"));
    accept("tightening", &format!("{} of {} are refused\n{}", refused.len(), rows.len(), refused.join("\n")));
}

/// What a board reads of a norm is Dutch to the last word.
#[test]
fn each_norm_of_all_sets_is_described_in_words() {
    let bench = Bench::new();
    let words = bench.locale.common();
    let mut missing = BTreeSet::new();
    for norm in bench.sets.values().flat_map(Set::clauses).flat_map(|(_, clause)| &clause.front.norms) {
        let named =
            |kind: &'static str, list: &[String]| list.iter().map(|name| format!("{kind}-{name}")).collect::<Vec<_>>();
        let act = vec![format!("act-{}", norm.act)];
        let unit = norm.within.iter().map(|bound| format!("unit-{}", bound.unit)).collect();
        let lists = [("condition", &norm.conditions), ("exception", &norm.exceptions)];
        let lists = lists.into_iter().flat_map(|(kind, list)| named(kind, list)).collect();
        let ids = [named("who", norm.who.as_slice()), act, unit, lists].concat();
        missing.extend(ids.into_iter().filter(|id| !words.has(id)));
    }
    assert!(missing.is_empty(), "without a word: {missing:?}");
    let described = |set: &str, clause: &str, id: &str| {
        let norms = &bench.sets[set].clause_at(clause).unwrap().front.norms;
        adaptation::norms::describe(norms.iter().find(|norm| norm.id == id).unwrap(), &words)
    };
    insta::assert_snapshot!(
        described("hvk", "code/bezorgdheid-en-verontrusting", "act-at-once"),
        @"partner moet: bij verontrusting in actie komen, meteen, als een situatie verontrustend is."
    );
    insta::assert_snapshot!(
        described("ijh", "gedragscode/werkplan", "send-plan"),
        @"voorzitter moet: het werkplan bezorgen aan wie aanwezig was, binnen 14 werkdagen."
    );
    insta::assert_snapshot!(
        described("lco", "deontologische-code/toestemming-vragen", "respect-withheld"),
        @"deelnemer aan het overleg (niet de cliënt) mag niet: delen wat de cliënt voor iemand geheimhoudt, behalve bij een ernstig gevaar dat op geen andere manier af te wenden is."
    );
}

/// Each norm of all sets, loosened in every way that needs no thought. None is accepted.
#[test]
fn no_norm_can_be_loosened_by_hand() {
    let bench = Bench::new();
    let vocabulary = adaptation::norms::Vocabulary::open(&bench.tree).unwrap();
    let mut tried = 0;
    for set in bench.sets.values() {
        for (path, clause) in set.clauses() {
            for norm in &clause.front.norms {
                for (what, loosened) in loosened(norm) {
                    let looser = adaptation::norms::compare(&vocabulary, norm, &loosened);
                    let refused = looser.iter().any(|change| change.effect == adaptation::norms::Effect::Looser);
                    assert!(refused, "{}/{path}: {}: {what}", set.name, norm.id);
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 1000, "{tried}");
}

/// Returns a norm loosened in every way that holds whatever the norm is about.
fn loosened(norm: &Norm) -> Vec<(&'static str, Norm)> {
    let unknown = || vec!["nobody-knows-what".to_owned()];
    let mut all = vec![
        ("another act", Norm { act: "something-else".into(), ..norm.clone() }),
        ("who is not known", Norm { who: OneOrMany::One("nobody-knows-whom".into()), ..norm.clone() }),
    ];
    if norm.force == Force::May {
        if !norm.conditions.is_empty() {
            all.push(("another condition", Norm { conditions: unknown(), ..norm.clone() }));
        }
        all.push(("for everybody", Norm { who: OneOrMany::One("everybody".into()), ..norm.clone() }));
        return all;
    }
    let more = |list: &[String]| list.iter().cloned().chain(unknown()).collect::<Vec<_>>();
    all.push(("a choice", Norm { force: Force::May, ..norm.clone() }));
    all.push(("one exception more", Norm { exceptions: more(&norm.exceptions), ..norm.clone() }));
    all.push(("one condition more", Norm { conditions: more(&norm.conditions), ..norm.clone() }));
    let turned = if norm.force == Force::MustNot { Force::Must } else { Force::MustNot };
    all.push(("turned around", Norm { force: turned, ..norm.clone() }));
    if norm.force == Force::Must {
        all.push(("advice", Norm { force: Force::Should, ..norm.clone() }));
    }
    if let Some(bound) = &norm.within {
        let later = Bound { value: bound.value + 1, ..bound.clone() };
        all.push(("a wider bound", Norm { within: Some(later), ..norm.clone() }));
        all.push(("no bound", Norm { within: None, ..norm.clone() }));
    }
    all
}
