//! No sentence is taken over from a source: no run of eight words of ours stands in one of them.
//!
//! The sources are no part of the project. `tests/sources/shingles.bin` holds a digest of each of their runs of eight
//! words; `tests/sources/shingles.py` made it and tells how.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use walkdir::WalkDir;

/// Words that two texts may not share in a row.
const RUN: usize = 8;

#[test]
fn no_run_of_eight_words_is_that_of_a_source() {
    let known = known();
    let files = ["content", "locales", "templates", "examples", "tests/editions"].into_iter().flat_map(files);
    let taken: Vec<String> = files.flat_map(|file| taken(&file, &known)).collect();
    assert!(taken.is_empty(), "put in words of your own:\n{}", taken.join("\n"));
}

#[test]
fn words_are_letters_and_digits_in_lower_case() {
    assert_eq!(words("Zo’n Ouder\u{2019}s, art. 458 (Sw.): één"), ["zo", "n", "ouder", "s", "art", "458", "sw", "één"]);
    let run = |text: &str| shingle(&words(text));
    assert_eq!(run("Een twee drie"), run("een  twee, DRIE"));
    assert_ne!(run("een twee drie"), run("een drie twee"));
}

/// Returns the digests of the runs of the sources, sorted.
fn known() -> Vec<u64> {
    let bytes = include_bytes!("../sources/shingles.bin");
    let known: Vec<u64> = bytes.as_chunks().0.iter().copied().map(u64::from_be_bytes).collect();
    assert!(known.is_sorted() && known.len() > 20_000, "the file of the sources is whole");
    known
}

fn files(folder: &str) -> Vec<PathBuf> {
    let files = WalkDir::new(folder).sort_by_file_name().into_iter().map(|entry| entry.unwrap().into_path());
    let texts = ["md", "ftl", "yaml"];
    files.filter(|path| texts.iter().any(|text| path.extension().is_some_and(|extension| extension == *text))).collect()
}

/// Returns the runs of a file that stand in a source too.
fn taken(file: &Path, known: &[u64]) -> Vec<String> {
    let text = std::fs::read_to_string(file).unwrap();
    let words = words(without_front_matter(&text));
    let stolen = words.windows(RUN).filter(|run| known.binary_search(&shingle(run)).is_ok());
    stolen.map(|run| format!("{}: {}", file.display(), run.join(" "))).collect()
}

/// Returns a clause without its front matter, which cites its sources.
fn without_front_matter(text: &str) -> &str {
    let body = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n"));
    body.map_or(text, |(_, body)| body)
}

fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let is_letter = |character: char| character.is_ascii_alphanumeric() || ('à'..='ÿ').contains(&character);
    lower.split(|character| !is_letter(character)).filter(|word| !word.is_empty()).map(Into::into).collect()
}

fn shingle(run: &[impl AsRef<str>]) -> u64 {
    let run: Vec<&str> = run.iter().map(AsRef::as_ref).collect();
    let digest = Sha256::digest(run.join(" "));
    u64::from_be_bytes(*digest.first_chunk().expect("a digest has 32 bytes"))
}
