//! Sets of documents: what each holds, its clauses, and the desks that issue them.
//!
//! A set is read from a [`Tree`] for one locale and checked as a whole: every name in a document leads somewhere, or the
//! set does not load.

mod adapt;
mod astray;
mod changelog;
mod check;
mod cited;
pub mod clause;
pub mod definition;
pub mod labels;
mod markdown;
mod origin;
mod sources;
pub mod starter;
mod terms;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

pub use self::adapt::Position;
pub use self::astray::astray;
pub use self::changelog::Changelog;
pub use self::clause::{Bound, ClauseText, Direction, Force, Front, Norm};
pub use self::definition::{Cites, Copies, Definition, Moment, RawDefinition, SetFile, Voice};
pub use self::markdown::Prose;
pub use self::origin::{Action, Adapter, Origin, Touch};
pub use self::sources::{Source, cited, sources};
pub use self::starter::is_name;
use crate::case::Organisation;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceFile};
use crate::facts::Types;
use crate::locale::Locale;
use crate::register::Registers;
use crate::tree::{Tree, has_extension};
use crate::yaml::{self, Places};

/// A set of documents in one language, checked.
#[derive(Clone)]
pub struct Set {
    /// Name.
    pub name: String,
    /// Semantic version.
    pub version: String,
    /// Day on which this version was published.
    pub released: Option<Date>,
    /// What was new in each version, in words.
    pub changelog: Changelog,
    /// Whether each regional desk issues it with its own address.
    pub issued_by_desks: bool,
    /// Documents in order.
    pub documents: Vec<Definition>,
    /// Sets whose documents about a case are made along with these.
    pub companions: Vec<String>,
    /// Clauses by path: `<document>/<clause>`, `shared/<clause>`.
    clauses: BTreeMap<String, ClauseText>,
    /// How its texts cite the law.
    pub cites: definition::Cites,
    /// Laws, contacts and fees that its texts name.
    pub registers: Arc<Registers>,
    /// Variants that must not occur.
    pub forbidden: Vec<definition::Forbidden>,
    /// Adaptations that were laid over it, the nearest to the set first.
    pub adapters: Vec<Adapter>,
    /// Where the data of each document stand in its file.
    places: BTreeMap<String, Places>,
}

impl Set {
    /// Returns the names of the sets in a tree.
    #[must_use]
    pub fn available(tree: &Tree) -> Vec<String> {
        let name = |path: &str| {
            let name = path.strip_prefix("templates/")?.strip_suffix("/set.yaml")?;
            (!name.contains('/')).then(|| name.to_owned())
        };
        tree.below("templates").filter_map(|(path, _)| name(path)).collect()
    }

    /// Returns the file in a tree that lists the documents of a set.
    ///
    /// # Errors
    /// When there is no such set.
    pub fn file(tree: &Tree, name: &str) -> Result<Arc<SourceFile>, Diagnostics> {
        let file = tree.get(&format!("templates/{name}/set.yaml"));
        file.ok_or_else(|| vec![Self::unknown(tree, name)])?.text()
    }

    /// Returns the version of a set in a tree, without opening the set.
    ///
    /// # Errors
    /// When there is no such set, or its file is wrong.
    pub fn version_in(tree: &Tree, name: &str) -> Result<String, Diagnostics> {
        Ok(yaml::read::<SetFile>(&Self::file(tree, name)?)?.value.value.version)
    }

    /// Returns the problem that a tree has no such set.
    #[must_use]
    pub fn unknown(tree: &Tree, name: &str) -> Diagnostic {
        let known = Self::available(tree);
        Diagnostic::error(Code::SET_UNKNOWN)
            .with("set", name)
            .with("known", known.join(", "))
            .suggest(name, known.iter().map(String::as_str))
    }

    /// Reads and checks a set.
    ///
    /// # Errors
    /// All that is wrong in it: files that cannot be read, and names that lead nowhere.
    pub fn open(tree: &Tree, name: &str, locale: &Locale, types: &Types) -> Result<Self, Diagnostics> {
        let file: SetFile = yaml::read(&Self::file(tree, name)?)?.value.value;
        let (mut problems, mut mistakes) = (Diagnostics::new(), Diagnostics::new());
        let mut files = Vec::new();
        for document in &file.documents {
            match read_definition(tree, name, document) {
                Ok((read, wrong)) => {
                    files.push(read);
                    mistakes.extend(wrong);
                }
                Err(errors) => problems.extend(errors),
            }
        }
        let origin = Origin { set: file.set.clone(), version: file.version.clone(), touched: Vec::new() };
        let clauses = match read_clauses(tree, name, locale, &origin) {
            Ok(clauses) => clauses,
            Err(errors) => {
                problems.extend(errors);
                BTreeMap::new()
            }
        };
        let registers = Registers::open(tree).unwrap_or_else(|errors| {
            problems.extend(errors);
            Registers::default()
        });
        let changelog = changelog::read(tree, name, locale).unwrap_or_else(|errors| {
            problems.extend(errors);
            Changelog::default()
        });
        let mut set = Self {
            name: file.set,
            version: file.version,
            released: file.released,
            changelog,
            issued_by_desks: file.issued_by_desks,
            documents: Vec::new(),
            companions: file.companions,
            clauses,
            cites: file.cites,
            registers: Arc::new(registers),
            forbidden: file.terms.forbidden,
            adapters: Vec::new(),
            places: BTreeMap::new(),
        };
        for file in files {
            set.add_document(file);
        }
        // Of a file that could not be read at all, every name would be missing.
        if problems.is_empty() {
            mistakes.extend(set.check(locale, types));
            mistakes.extend(cited::messages(&set, tree, locale));
        }
        problems.extend(mistakes);
        if problems.is_empty() { Ok(set) } else { Err(problems) }
    }

    /// Returns a document.
    ///
    /// # Errors
    /// When the set has no such document.
    pub fn document(&self, id: &str) -> Result<&Definition, Diagnostic> {
        self.documents.iter().find(|definition| definition.document == id).ok_or_else(|| {
            Diagnostic::error(Code::SET_UNKNOWN_DOCUMENT)
                .with("document", id)
                .with("set", &self.name)
                .suggest(id, self.documents.iter().map(|definition| definition.document.as_str()))
        })
    }

    /// Returns all clauses with their paths.
    pub fn clauses(&self) -> impl Iterator<Item = (&str, &ClauseText)> {
        self.clauses.iter().map(|(path, clause)| (path.as_str(), clause))
    }
}

/// Returns the desks of a tree by identifier.
///
/// # Errors
/// When the file of a desk is wrong.
pub fn desks(tree: &Tree) -> Result<BTreeMap<String, Organisation>, Diagnostics> {
    let mut desks = BTreeMap::new();
    let mut problems = Diagnostics::new();
    for (path, file) in tree.below("templates/desks").filter(|(path, _)| has_extension(path, "yaml")) {
        let id = path.trim_start_matches("templates/desks/").trim_end_matches(".yaml");
        match file.text().and_then(|file| yaml::read(&file)) {
            Ok(desk) => drop(desks.insert(id.to_owned(), desk.value.value)),
            Err(errors) => problems.extend(errors),
        }
    }
    if problems.is_empty() { Ok(desks) } else { Err(problems) }
}

/// Reads a document, with what is wrong in its elements; what cannot be read at all is the error.
fn read_definition(
    tree: &Tree,
    set: &str,
    document: &str,
) -> Result<(yaml::Located<Definition>, Diagnostics), Diagnostics> {
    let path = format!("templates/{set}/{document}.yaml");
    let missing = || Diagnostic::error(Code::SET_UNKNOWN_DOCUMENT).with("document", document).with("set", set);
    let file = tree.get(&path).ok_or_else(|| vec![missing().with("suggestion", "").at(Place::path(&path))])?;
    yaml::read(&file.text()?).map(|read| definition::parse(read.value))
}

fn read_clauses(
    tree: &Tree,
    set: &str,
    locale: &Locale,
    origin: &Origin,
) -> Result<BTreeMap<String, ClauseText>, Diagnostics> {
    let folder = format!("content/{set}/{}", locale.content_tag());
    let mut clauses = BTreeMap::new();
    let mut problems = Diagnostics::new();
    let is_clause = |path: &str| has_extension(path, "md") && !path.starts_with(&changelog::folder(set, locale));
    for (path, file) in tree.below(&folder).filter(|(path, _)| is_clause(path)) {
        match file.text().and_then(|file| Ok((clause::read(&file, locale)?, file))) {
            Ok(((front, prose), file)) => {
                let clause = ClauseText { front, prose, file, origin: origin.clone() };
                clauses.insert(path[folder.len() + 1..path.len() - 3].to_owned(), clause);
            }
            Err(errors) => problems.extend(errors),
        }
    }
    if problems.is_empty() { Ok(clauses) } else { Err(problems) }
}
