//! `bundel list` and `bundel schema`: what there is.

use super::args::{Adapted, List, Listed, Schema, SchemaOf};
use super::report::Report;
use super::{Outcome, adapted, laws};
use crate::adaptation;
use crate::case;
use crate::diagnostic::Diagnostics;
use crate::edition::Editions;
use crate::facts::{Type, Types};
use crate::library::Library;
use crate::locale::{FIRST, Locale};
use crate::rules::{self, manual};
use crate::set::{self, Definition, RawDefinition, Set, SetFile};
use crate::tree::Tree;
use crate::yaml;

/// Lists what there is, one thing a line.
///
/// # Errors
/// When the embedded files, or those laid over them, are wrong.
pub(super) fn list(tree: Tree, list: &List, editions: &Editions, report: &Report) -> Result<Outcome, Diagnostics> {
    let text = match list.what {
        Listed::Locales => lines(Locale::available(&tree)),
        Listed::Sets => lines(Set::available(&tree)),
        Listed::Fields => {
            lines(Types::default().all().into_iter().map(|(path, kind)| format!("{path}\t{}", name(&kind))))
        }
        Listed::Rules => rules(&tree)?,
        Listed::Sources => sources(&tree)?,
        Listed::Desks => desks(tree)?,
        Listed::Laws => laws::all(&tree, list.today, report)?,
        Listed::ToCheck => laws::to_check(&tree, list.today, report)?,
        Listed::Documents => documents(tree, list.set.as_deref(), &list.adapted, editions)?,
    };
    report.answer(&text);
    Ok(Outcome::Done)
}

/// Shows the JSON Schema of a kind of file.
pub(super) fn schema(schema: &Schema, report: &Report) -> Outcome {
    let schema = match schema.of {
        SchemaOf::Case => case::schema(),
        SchemaOf::Document => yaml::published::<RawDefinition>("document"),
        SchemaOf::Set => yaml::published::<SetFile>("set"),
        SchemaOf::Adaptation => adaptation::schema(),
    };
    report.answer(&format!("{schema:#}\n"));
    Outcome::Done
}

/// Returns the bibliography, one source a line: key, title, publisher, year, what it is.
fn sources(tree: &Tree) -> Result<String, Diagnostics> {
    Ok(lines(set::sources(tree)?.into_iter().map(|source| {
        let year = source.year.map(|year| year.to_string()).unwrap_or_default();
        [source.key, source.title, source.publisher, year, source.about].join("\t")
    })))
}

fn desks(tree: Tree) -> Result<String, Diagnostics> {
    let library = Library::open(tree);
    Ok(lines(library.desks()?.iter().map(|(id, desk)| {
        let known = [&desk.name, &desk.place].map(|text| text.clone().unwrap_or_default());
        format!("{id}\t{}\t{}", known[0], known[1])
    })))
}

/// Returns the rules, one a line: code, severity, sets, source, what an error holds back, title.
fn rules(tree: &Tree) -> Result<String, Diagnostics> {
    let locale = Locale::open(tree, FIRST)?;
    Ok(lines(rules::all().map(|rule| {
        let title = manual::title(rule.code, &locale.common());
        let severity = format!("{:?}", rule.severity).to_lowercase();
        let (sets, documents) = (rule.sets.join(","), rule.documents.name().unwrap_or_default());
        [rule.code.as_str(), &severity, &sets, rule.source, documents, &title].join("\t")
    })))
}

fn documents(tree: Tree, only: Option<&str>, adapted: &Adapted, editions: &Editions) -> Result<String, Diagnostics> {
    let names = only.map_or_else(|| Set::available(&tree), |set| vec![set.to_owned()]);
    let library = adapted::open(tree, adapted, editions)?;
    let mut text = String::new();
    for name in names {
        let set = library.structure(&name)?;
        text += &lines(set.documents.iter().map(|definition| document(&library, set, definition)));
    }
    Ok(text)
}

/// Returns a document as a line: set, document, number, moments, copies, audience, sources, title.
fn document(library: &Library, set: &Set, definition: &Definition) -> String {
    let moments: Vec<&str> = definition.moment.iter().map(|moment| moment.name()).collect();
    let audience: Vec<String> = definition.audience.iter().map(word).collect();
    let words = library.locale(FIRST).ok().map(|locale| locale.words(&set.name, &definition.document));
    let title = words.and_then(|words| words.get("title")).unwrap_or_default();
    let columns = [
        set.name.clone(),
        definition.document.clone(),
        definition.number.clone(),
        moments.join(","),
        word(&definition.copies),
        audience.join(","),
        definition.source.join(", "),
        title,
    ];
    columns.join("\t")
}

/// Returns a value of a definition as it is written there.
fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(Into::into)).unwrap_or_default()
}

fn name(kind: &Type) -> String {
    match kind {
        Type::OneOf(choices) => choices.iter().map(|choice| choice.value.as_str()).collect::<Vec<_>>().join("|"),
        Type::List(item) => format!("list of {}", name(item)),
        other => format!("{other:?}").to_lowercase(),
    }
}

fn lines(items: impl IntoIterator<Item = String>) -> String {
    items.into_iter().map(|item| item + "\n").collect()
}
