//! `bundel diff`: what changed between two versions of a set, or between an adaptation and its base.
//!
//! Both sides are opened as libraries of their own, and compared as their readers see them. The answer is a few lines on
//! standard output, JSON, or a document like any other in a folder.

use std::path::{Path, PathBuf};

use super::args::{Diff, DiffBase};
use super::batch::PATIENCE;
use super::report::Report;
use super::{Outcome, adapted};
use crate::adaptation::Stack;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::edition::Editions;
use crate::library::{self, Library};
use crate::locale::FIRST;
use crate::model::Document;
use crate::redline::{Comparison, Extent, Side, between, summary};
use crate::render::{FORMATS, Options, Provenance};
use crate::tree::Tree;
use crate::write::{Asked, Entry, FolderSink, Patience, Sink};

/// Name of the document that shows a comparison.
const DOCUMENT: &str = "vergelijking";

/// Compares, and answers.
///
/// # Errors
/// When a side cannot be opened, or what was asked for cannot be written.
pub(super) fn diff(tree: &Tree, diff: &Diff, editions: &Editions, report: &Report) -> Result<Outcome, Diagnostics> {
    let today = super::make::today(diff.today);
    let formats = formats(diff)?;
    let [before, after] = match (&diff.adaptation, diff.set.as_slice()) {
        (Some(folder), _) => with_base(editions, tree, folder, diff.base)?,
        (None, [set, old, new]) => {
            both([old, new].map(|version| Side::of_edition(editions, tree, set, version, FIRST)))?
        }
        (None, _) => unreachable!("the arguments ask for one or the other"),
    };
    let (comparison, document) = between(&before, &after, today, extent(diff))?;
    answer(diff, &comparison, report);
    if let (Some(out), Some(document)) = (out(diff), document) {
        write(diff, &out, &formats, &comparison, &document, &after.library)?;
    }
    Ok(Outcome::Done)
}

/// Returns an adaptation and what it is held against: that on which it stands, or the set below all.
fn with_base(editions: &Editions, tree: &Tree, folder: &Path, base: DiffBase) -> Result<[Side; 2], Diagnostics> {
    let stack = Stack::open(folder)?;
    let tree = adapted::below(tree, &stack, editions)?;
    let below = match base {
        DiffBase::Direct => stack.layers[..stack.layers.len() - 1].to_vec(),
        DiffBase::Set => Vec::new(),
    };
    let below = Stack { layers: below, ..stack.clone() };
    both([Side::of_stack(tree.clone(), below, FIRST), Side::of_stack(tree, stack, FIRST)])
}

/// Returns both sides, or all that is wrong with either.
fn both<T>(sides: [Result<T, Diagnostics>; 2]) -> Result<[T; 2], Diagnostics> {
    match sides {
        [Ok(before), Ok(after)] => Ok([before, after]),
        [Err(mut problems), Err(others)] => {
            problems.extend(others.into_iter().filter(|other| !problems.contains(other)).collect::<Vec<_>>());
            Err(problems)
        }
        [Err(problems), _] | [_, Err(problems)] => Err(problems),
    }
}

fn extent(diff: &Diff) -> Extent {
    if diff.full { Extent::All } else { Extent::Changed }
}

/// Returns the folder for the results: the one given, or that of all results when a document was asked for.
fn out(diff: &Diff) -> Option<PathBuf> {
    let asks = diff.format.iter().any(|format| format != "json");
    diff.out.clone().or_else(|| asks.then(|| PathBuf::from("output")))
}

/// Returns the formats asked for; `json` is one of them here.
fn formats(diff: &Diff) -> Result<Vec<&str>, Diagnostics> {
    if diff.format.is_empty() {
        return Ok(if diff.out.is_some() { vec!["pdf", "html"] } else { Vec::new() });
    }
    let is_known = |name: &&String| *name == "json" || library::format(name).is_ok();
    match diff.format.iter().find(|name| !is_known(name)) {
        Some(unknown) => Err(vec![unknown_format(unknown)]),
        None => Ok(diff.format.iter().map(String::as_str).collect()),
    }
}

fn unknown_format(name: &str) -> Diagnostic {
    let known: Vec<&str> = FORMATS.iter().map(|format| format.name).chain(["json"]).collect();
    let unknown = Diagnostic::error(Code::RENDER_UNKNOWN_FORMAT).with("format", name).with("known", known.join(", "));
    unknown.suggest(name, known.iter().copied())
}

/// Answers on standard output: JSON if that was asked for and no folder was given, else a few lines.
fn answer(diff: &Diff, comparison: &Comparison, report: &Report) {
    if out(diff).is_none() && diff.format.iter().any(|format| format == "json") {
        report.answer(&json(comparison));
    } else {
        let lines = summary(comparison, report.locale());
        report.answer(&lines.into_iter().map(|line| line + "\n").collect::<String>());
    }
}

fn json(comparison: &Comparison) -> String {
    serde_json::to_string_pretty(comparison).expect("a comparison is data") + "\n"
}

fn write(
    diff: &Diff,
    out: &Path,
    formats: &[&str],
    comparison: &Comparison,
    document: &Document,
    library: &Library,
) -> Result<(), Diagnostics> {
    let mut sink = FolderSink::open(out, &Patience::silent(PATIENCE)).map_err(|problem| vec![problem])?;
    let provenance = if diff.provenance { Provenance::Shown } else { Provenance::Hidden };
    let options = Options { provenance, ..Options::default() };
    for name in formats {
        let bytes = match *name {
            "json" => json(comparison).into_bytes(),
            name => library.renderer(name)?.render(document, &options)?,
        };
        sink.put(entry(comparison, document, name), &bytes).map_err(|problem| vec![problem])?;
    }
    sink.finish(&folder(comparison)).map_err(|problem| vec![problem])
}

/// Returns the folder of a comparison below that of the results.
fn folder(Comparison { from, to, .. }: &Comparison) -> String {
    match &to.adaptation {
        Some(adaptation) => format!("{}-{}", adaptation.id, adaptation.version),
        None => format!("{}-{}-{}", to.set, from.version, to.version),
    }
}

fn entry(comparison: &Comparison, document: &Document, format: &str) -> Entry {
    Entry {
        folder: folder(comparison),
        path: format!("{DOCUMENT}.{FIRST}.{format}").into(),
        document: DOCUMENT.into(),
        set: comparison.to.set.clone(),
        version: document.meta.version.clone(),
        locale: FIRST.into(),
        asked: Asked::ByName,
        laws: document.meta.laws.iter().map(|(rule, cited)| (rule.clone(), cited.to_string())).collect(),
    }
}
