//! Registers: what can go stale, kept in one place, with its days and its source, and chosen by the day of the document.
//!
//! Between `tree` and `set`. Laws, contacts and fees are data, keyed by what they are (`sw.professional-secrecy`), not by
//! what they are called today. Each has versions that follow each other without gap or overlap; a text names the key,
//! and the day of the document decides which version is shown. No clock is asked.
//!
//! 1. [`Registers::open`] reads `templates/law.yaml`, `contacts.yaml` and `fees.yaml`, with what folders of the same name
//!    hold beside them, and refuses a register that contradicts itself or another.
//! 2. [`Reference`] reads what a text names between braces: `{law.sw.professional-secrecy}`, `{contact.act.name}`,
//!    `{fee.chairing}`, `{article.code/waarden}`.
//! 3. [`Laws`] knows a law however it is written, so that texts of before the registers can be compared with those of now.
//! 4. [`Registers::attention`] tells what a person has to look at.

mod attention;
mod contact;
mod fee;
mod law;
mod literal;
mod reference;
mod validity;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;

pub use self::attention::{Attention, Why};
pub use self::contact::{Contact, ContactField, Contacts};
pub use self::fee::{Fee, Fees};
pub use self::law::{Law, Laws, Names, Rule, RuleVersion};
pub use self::literal::Literal;
pub use self::reference::{Form, Reference, otherwise, references};
pub use self::validity::{Dated, valid_on};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::tree::{Tree, has_extension};
use crate::yaml::{self, Located};

/// All registers.
#[derive(Clone, Debug, Default)]
pub struct Registers {
    /// Laws, and the rules in them that documents cite.
    pub laws: Laws,
    /// Services that documents name, with how to reach them.
    pub contacts: Contacts,
    /// Amounts.
    pub fees: Fees,
}

impl Registers {
    /// Reads the registers of a tree; one that is not there is empty.
    ///
    /// # Errors
    /// All that is wrong in them: versions with a day between them or a day twice, names that lead nowhere, one key in two
    /// files.
    pub fn open(tree: &Tree) -> Result<Self, Diagnostics> {
        let mut problems = Diagnostics::new();
        let laws = Laws::of(&read(tree, "law", &mut problems), &mut problems);
        let contacts = Contacts::of(&read(tree, "contacts", &mut problems), &mut problems);
        let fees = Fees::of(&read(tree, "fees", &mut problems), &mut problems);
        problems.extend(fees.unfounded(&laws));
        if problems.is_empty() { Ok(Self { laws, contacts, fees }) } else { Err(problems) }
    }
}

/// Reads the file of a register, and those in the folder of the same name: an organisation lays its own there.
fn read<T: DeserializeOwned + JsonSchema>(tree: &Tree, name: &str, problems: &mut Diagnostics) -> Vec<Located<T>> {
    let (own, folder) = (format!("templates/{name}.yaml"), format!("templates/{name}"));
    let own = tree.get(&own).into_iter();
    let beside = tree.below(&folder).filter(|(path, _)| has_extension(path, "yaml")).map(|(_, file)| file);
    let mut found = Vec::new();
    for file in own.chain(beside) {
        match file.text().and_then(|source| yaml::read(&source)) {
            Ok(read) => found.push(read.value),
            Err(errors) => problems.extend(errors),
        }
    }
    found
}

/// Puts the entries of several files into one register; a key that stands in two is told, with both places.
fn gather<T, E>(
    files: &[Located<T>],
    section: &'static str,
    entries: impl Fn(&T) -> &BTreeMap<String, E>,
    problems: &mut Diagnostics,
) -> BTreeMap<String, (E, usize)>
where
    E: Clone,
{
    let mut all: BTreeMap<String, (E, usize)> = BTreeMap::new();
    for (at, file) in files.iter().enumerate() {
        for (key, entry) in entries(&file.value) {
            let place = |file: &Located<T>| file.place(&format!("{section}.{key}"));
            if let Some((_, first)) = all.get(key) {
                let twice = Diagnostic::error(Code::REGISTER_TWICE).with("id", key);
                problems.push(twice.at(place(file)).related(place(&files[*first])));
            } else {
                all.insert(key.clone(), (entry.clone(), at));
            }
        }
    }
    all
}

/// Returns why an entry is not sure; none when it only says that it is not.
fn reason(unsure: &str) -> Option<&str> {
    (!matches!(unsure, "true" | "yes" | "ja")).then_some(unsure)
}
