//! From case files and desks to the subjects of documents: the case, its issuer, its logo, the meeting before it.
//!
//! Between reading and planning. The rules are held against each case here, so that what they withhold is known before
//! anything is made.

mod answers;
mod follows;
mod parked;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use crate::adaptation::Stack;
use crate::case::{self, Case, Organisation};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Warned};
use crate::door::{Folder, Refused};
use crate::facts::Surroundings;
use crate::library::Library;
use crate::locale::FIRST;
use crate::logo::{self, Picture, Unfit};
use crate::model::Image;
use crate::plan::Subject;
use crate::rules::{self, Checked};
use crate::yaml::Located;

/// Cases that could be read, and everything that was said of all of them.
#[derive(Default)]
pub struct Read {
    /// Cases with the file that each came from.
    pub cases: Vec<(PathBuf, Located<Case>)>,
    /// What was wrong or worth knowing.
    pub diagnostics: Diagnostics,
}

/// Reads cases; one that is wrong stops no other.
#[must_use]
pub fn read(paths: &[PathBuf]) -> Read {
    let mut read = Read::default();
    let mut seen: BTreeMap<String, PathBuf> = BTreeMap::new();
    for path in paths {
        match case::load(path) {
            Err(problems) => read.diagnostics.extend(problems),
            Ok(loaded) => {
                read.diagnostics.extend(loaded.diagnostics);
                let id = loaded.value.value.case.clone();
                if let Some(other) = seen.get(&id) {
                    let twice =
                        Diagnostic::error(Code::CASE_SAME_CASE).with("case", &id).with("other", other.display());
                    read.diagnostics.push(twice.at(loaded.value.place("case")));
                } else {
                    seen.insert(id, path.clone());
                    read.cases.push((path.clone(), loaded.value));
                }
            }
        }
    }
    read
}

/// Returns the subject of a case, with the rules held against it, and what there is to tell.
///
/// # Errors
/// When its set, language or desk is unknown, or the previous case or the logo cannot be read.
pub fn judged(
    path: &Path,
    located: &Located<Case>,
    library: &Library,
    today: Date,
) -> Result<Warned<Subject>, Diagnostics> {
    let case = &located.value;
    let tag = case.locale.as_deref().unwrap_or(FIRST);
    let at = |field: &str, problems: Diagnostics| at_field(field, problems, located);
    library.locale(tag).map_err(|problems| at("locale", problems))?;
    library.family(&case.set, tag).map_err(|problems| at("set", problems))?;
    let mut subject = of_case(path, located, library, today)?;
    let diagnostics = judge(&mut subject, located, library);
    Ok(Warned { value: subject, diagnostics })
}

/// Points at the line of the case that names what does not exist.
fn at_field(field: &str, problems: Diagnostics, located: &Located<Case>) -> Diagnostics {
    let is_of_case = |problem: &Diagnostic| {
        matches!(problem.code, Code::SET_UNKNOWN | Code::LOCALE_UNKNOWN | Code::SET_UNKNOWN_DESK)
    };
    let place = |problem: Diagnostic| {
        if is_of_case(&problem) { problem.at(located.place(field)) } else { problem }
    };
    problems.into_iter().map(place).collect()
}

/// Returns the subject of a case: its desk, with what the case says of the organisation laid over it.
fn of_case(path: &Path, located: &Located<Case>, library: &Library, today: Date) -> Result<Subject, Diagnostics> {
    let case = &located.value;
    let folder = path.parent().unwrap_or(Path::new("."));
    of_the_same_set(located, library).map_err(|problem| vec![problem])?;
    let desk = match &case.desk {
        Some(id) => library.desk(id).map_err(|problems| at_field("desk", problems, located))?.clone(),
        None => Organisation::default(),
    };
    let logo =
        logo(&desk, case, folder, library).map_err(|problem| vec![problem.at(located.place("organisation.logo"))])?;
    let desk = over(&adapted(&desk, &case.set, library), &case.organisation);
    let previous = match &case.follows {
        Some(file) => Some(previous(&folder.join(file), library, today)?),
        None => None,
    };
    Ok(Subject {
        folder: case.case.clone(),
        set: case.set.clone(),
        surroundings: surroundings(desk, library, today)?,
        case: Some(parked::counted(case, library, today)),
        previous,
        desk: case.desk.clone(),
        logo,
        holds: Vec::new(),
    })
}

/// Reads the case of the previous meeting.
fn previous(path: &Path, library: &Library, today: Date) -> Result<Case, Diagnostics> {
    Ok(parked::counted(&case::load(path)?.value.value, library, today))
}

/// Runs the rules on a case: notes what may not leave, and returns what there is to tell, of its answers too.
fn judge(subject: &mut Subject, located: &Located<Case>, library: &Library) -> Diagnostics {
    let Surroundings { desk, today, .. } = &subject.surroundings;
    // What is judged is the case of which documents are made.
    let case = subject.case.as_ref().unwrap_or(&located.value);
    let previous = subject.previous.as_ref();
    let other_ids = previous.map(|previous| follows::check(case, previous, *today)).unwrap_or_default();
    let verdicts = rules::judge(&Checked { case, desk, today: *today, previous });
    subject.holds = rules::holds(&verdicts);
    let told = verdicts.iter().map(|verdict| verdict.diagnostic(located));
    let other_ids = other_ids.into_iter().map(|problem| problem.at(located.place("follows")));
    told.chain(other_ids).chain(answers::check(located, library)).chain(parked::check(located, library)).collect()
}

/// Returns the subject of the blank forms of a set, for a desk or for none.
///
/// # Errors
/// When the logo of the desk cannot be read.
pub fn blank(
    set: &str,
    desk: Option<(&str, &Organisation)>,
    library: &Library,
    today: Date,
) -> Result<Subject, Diagnostics> {
    let adapter = library.stack(set).map(|stack| stack.top().adapter.id.as_str());
    let id = desk.map(|(id, _)| id.to_owned());
    let folder = [Some(set), adapter, id.as_deref()].into_iter().flatten().collect::<Vec<_>>().join("-");
    let desk = desk.map(|(_, desk)| desk.clone()).unwrap_or_default();
    let logo = issuer_logo(&desk, set, library).map_err(|problem| vec![problem])?;
    let desk = adapted(&desk, set, library);
    let surroundings = surroundings(desk, library, today)?;
    Ok(Subject { folder, set: set.into(), case: None, previous: None, desk: id, surroundings, logo, holds: Vec::new() })
}

/// Returns an error when an adaptation is laid over another set than that of a case.
fn of_the_same_set(located: &Located<Case>, library: &Library) -> Result<(), Diagnostic> {
    let set = &located.value.set;
    match library.adapted() {
        Some(stack) if stack.set != *set => {
            let other = Diagnostic::error(Code::ADAPTATION_OTHER_SET).with("set", set);
            Err(other.with("adapted", &stack.set).at(located.place("set")))
        }
        _ => Ok(()),
    }
}

/// Lays what adaptations say of an organisation over a desk.
fn adapted(desk: &Organisation, set: &str, library: &Library) -> Organisation {
    let organisations = library.stack(set).into_iter().flat_map(Stack::organisations);
    organisations.fold(desk.clone(), |desk, organisation| over(&desk, organisation))
}

fn surroundings(desk: Organisation, library: &Library, today: Date) -> Result<Surroundings, Diagnostics> {
    Ok(Surroundings { desk, desks: desks(library)?, today, registers: Arc::clone(library.registers()?), secret: None })
}

fn desks(library: &Library) -> Result<Vec<Organisation>, Diagnostics> {
    Ok(library.desks()?.values().cloned().collect())
}

/// Lays what is known of an organisation over a desk.
fn over(desk: &Organisation, organisation: &Organisation) -> Organisation {
    let json = "an organisation is JSON";
    let over = serde_json::to_value(organisation).expect(json);
    let mut under = serde_json::to_value(desk).expect(json);
    if let (Some(under), Some(over)) = (under.as_object_mut(), over.as_object()) {
        let known = over.iter().filter(|(_, value)| crate::facts::is_known(value));
        under.extend(known.map(|(key, value)| (key.clone(), value.clone())));
    }
    serde_json::from_value(under).expect("fields of organisations make an organisation")
}

/// Reads the logo of a case's organisation, which lies beside the file that names it, or of who issues the documents.
fn logo(desk: &Organisation, case: &Case, folder: &Path, library: &Library) -> Result<Option<Image>, Diagnostic> {
    match &case.organisation.logo {
        None => issuer_logo(desk, &case.set, library),
        Some(name) => image_file(folder, name, &over(desk, &case.organisation)).map(Some),
    }
}

/// Reads the logo of an adaptation, which lies in its folder, or of a desk, which lies beside the file of the desk.
fn issuer_logo(desk: &Organisation, set: &str, library: &Library) -> Result<Option<Image>, Diagnostic> {
    let named = library.stack(set).and_then(Stack::logo);
    match named {
        None => desk_logo(desk, library),
        Some((adaptation, name)) => {
            image_file(&adaptation.folder, name, &over(desk, &adaptation.organisation)).map(Some)
        }
    }
}

/// Reads a logo that a file names: from the folder of that file, and nowhere else.
fn image_file(folder: &Path, name: &str, of: &Organisation) -> Result<Image, Diagnostic> {
    let path = folder.join(name);
    match Folder::new(folder).read(Path::new(name), logo::LIMIT) {
        Ok(bytes) => image(&bytes, &path.display().to_string(), of),
        Err(Refused::TooLarge(_)) => Err(unfit(&path.display().to_string(), Unfit::TooLarge)),
        Err(refused) => Err(refused.diagnostic(&path)),
    }
}

/// Returns the logo of a desk, from the tree.
fn desk_logo(desk: &Organisation, library: &Library) -> Result<Option<Image>, Diagnostic> {
    let Some(name) = &desk.logo else { return Ok(None) };
    let path = format!("templates/desks/{name}");
    match library.tree().get(&path) {
        Some(file) => image(&file.bytes, &file.shown, desk).map(Some),
        None => Err(Diagnostic::error(Code::FILE_MISSING).with("path", path)),
    }
}

/// Returns a picture, by what its bytes say it is, without what else is in them.
fn image(bytes: &[u8], path: &str, of: &Organisation) -> Result<Image, Diagnostic> {
    let Picture { media_type, bytes } = logo::picture(bytes).map_err(|why| unfit(path, why))?;
    let alt = of.logo_alt.clone().or_else(|| of.name.clone()).unwrap_or_default();
    Ok(Image { alt, media_type: media_type.into(), bytes })
}

fn unfit(path: &str, why: Unfit) -> Diagnostic {
    Diagnostic::error(Code::FILE_NOT_IMAGE).with("path", path).with("why", why.word())
}
