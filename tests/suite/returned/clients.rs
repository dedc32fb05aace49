//! What programs of other makers filled in is read as they were told to fill it in.
//!
//! `tests/clients/run` has them fill in every field of many forms, and then runs this test on what they saved.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use bundel::collect::{Raw, Returned, read};
use serde::Deserialize;

/// Names the folder with `<form>.json`, what was to be filled in, and `<form>.<client>.pdf`, what was saved.
const FOLDER: &str = "BUNDEL_FILLED";

/// What was to be filled in, in one field of a PDF.
#[derive(Deserialize)]
struct Wanted {
    value: String,
}

#[test]
#[ignore = "tests/clients/run runs it, on the files that it makes"]
#[expect(clippy::disallowed_methods, reason = "the folder is given by the program that made the files")]
fn what_clients_filled_in_is_read_as_they_filled_it_in() {
    let folder = PathBuf::from(std::env::var(FOLDER).unwrap());
    let (mut files, mut fields, mut wrong) = (0, 0, Vec::new());
    for plan in listed(&folder, "json") {
        let wanted: BTreeMap<String, Wanted> = serde_json::from_slice(&std::fs::read(&plan).unwrap()).unwrap();
        let form = plan.file_stem().unwrap().to_str().unwrap().to_owned();
        for saved in listed(&folder, "pdf").into_iter().filter(|path| of_form(path, &form)) {
            let name = saved.file_name().unwrap().to_str().unwrap();
            files += 1;
            match read(name, &std::fs::read(&saved).unwrap()) {
                Err(problems) => wrong.push(format!("{name}: {}", problems[0].code.as_str())),
                Ok(returned) => {
                    fields += wanted.len();
                    let lost = wanted.iter().filter(|(field, wanted)| !holds(&returned, field, &wanted.value));
                    wrong.extend(lost.map(|(field, _)| format!("{name}: {field}")));
                }
            }
        }
    }
    assert!(files > 0, "nothing was filled in");
    assert!(wrong.is_empty(), "{} of {fields} fields of {files} files:\n{}", wrong.len(), wrong.join("\n"));
}

fn listed(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(|entry| entry.unwrap().into_path());
    files.filter(|path| path.extension().is_some_and(|found| found == extension)).collect()
}

/// Whether a file was saved from a form: `<form>.<client>.pdf`.
fn of_form(path: &Path, form: &str) -> bool {
    path.file_stem().and_then(|stem| stem.to_str()?.strip_prefix(form)?.strip_prefix('.')).is_some()
}

/// Whether an answer holds what was filled in, in the field of the PDF with this name: the field of the answer, a part of
/// a day, or one of several boxes.
fn holds(returned: &Returned, field: &str, wanted: &str) -> bool {
    let field = field.trim_end_matches('!');
    match returned.answers.get(field) {
        Some(Raw::Text(text)) => return text == wanted,
        Some(Raw::Ticked(on)) => return *on == (wanted == "Yes"),
        Some(Raw::Chosen(chosen)) => return chosen.as_deref() == Some(wanted),
        _ => {}
    }
    let Some((whole, part)) = field.rsplit_once('.') else { return false };
    match (returned.answers.get(whole), part) {
        (Some(Raw::Day { day, .. }), "day") => day == wanted,
        (Some(Raw::Day { month, .. }), "month") => month == wanted,
        (Some(Raw::Day { year, .. }), "year") => year == wanted,
        (Some(Raw::Many(chosen)), choice) => chosen.iter().any(|chosen| chosen == choice) == (wanted == "Yes"),
        _ => false,
    }
}
