//! The arrows between the rooms: which room may use which other, and which alone may touch what lies outside.
//!
//! The tables below are the architecture; the code is read as text and held against them. Tests inside `src/` are
//! exempt: they may join what the program keeps apart.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// Each room with the rooms that it may use. `cli` joins them all.
pub(crate) const ROOMS: &[(&str, &[&str])] = &[
    ("adaptation", &["case", "diagnostic", "facts", "files", "locale", "register", "set", "tree", "yaml"]),
    ("build", &["compose", "diagnostic", "facts", "library", "model", "plan", "render", "set"]),
    ("calendar", &[]),
    ("case", &["diagnostic", "files", "tree", "yaml"]),
    ("characters", &[]),
    (
        "cli",
        &[
            "adaptation",
            "build",
            "case",
            "collect",
            "diagnostic",
            "edition",
            "facts",
            "files",
            "held",
            "ledger",
            "library",
            "locale",
            "model",
            "plan",
            "rebase",
            "redline",
            "register",
            "render",
            "rules",
            "secret",
            "set",
            "subjects",
            "tree",
            "write",
            "yaml",
        ],
    ),
    (
        "collect",
        &[
            "build",
            "case",
            "characters",
            "compose",
            "consent",
            "diagnostic",
            "facts",
            "form",
            "library",
            "locale",
            "model",
            "plan",
            "secret",
            "set",
            "subjects",
            "yaml",
        ],
    ),
    ("compose", &["case", "consent", "diagnostic", "facts", "locale", "model", "register", "secret", "set"]),
    ("consent", &["calendar", "case"]),
    ("diagnostic", &["characters"]),
    ("door", &["diagnostic"]),
    ("edition", &["diagnostic", "files", "set", "tree", "yaml"]),
    ("facts", &["calendar", "case", "consent", "diagnostic", "register", "secret", "sharing", "yaml"]),
    ("files", &["diagnostic"]),
    ("form", &[]),
    ("held", &["build", "case", "compose", "consent", "diagnostic", "facts", "library", "plan", "rules", "set"]),
    ("ledger", &["case", "consent", "model"]),
    ("library", &["adaptation", "case", "diagnostic", "facts", "locale", "register", "render", "set", "tree"]),
    ("locale", &["diagnostic", "model", "tree"]),
    ("logo", &[]),
    ("model", &[]),
    ("plan", &["case", "compose", "consent", "diagnostic", "facts", "library", "locale", "model", "rules", "set"]),
    ("rebase", &["adaptation", "diagnostic", "locale", "redline", "register", "set"]),
    (
        "redline",
        &[
            "adaptation",
            "compose",
            "diagnostic",
            "edition",
            "facts",
            "library",
            "locale",
            "model",
            "plan",
            "set",
            "subjects",
            "tree",
        ],
    ),
    ("register", &["diagnostic", "tree", "yaml"]),
    ("render", &["diagnostic", "model", "render::html", "render::pdf", "render::renderer", "tree"]),
    ("render::html", &["characters", "diagnostic", "model", "render::renderer", "tree"]),
    ("render::pdf", &["characters", "diagnostic", "form", "model", "render::renderer", "tree"]),
    ("render::renderer", &["diagnostic", "model"]),
    ("rules", &["calendar", "case", "consent", "diagnostic", "facts", "locale", "sharing", "yaml"]),
    ("secret", &[]),
    ("set", &["case", "diagnostic", "facts", "locale", "model", "register", "tree", "yaml"]),
    ("sharing", &["case", "consent", "diagnostic", "yaml"]),
    (
        "subjects",
        &[
            "adaptation",
            "case",
            "consent",
            "diagnostic",
            "door",
            "facts",
            "library",
            "locale",
            "logo",
            "model",
            "plan",
            "rules",
            "set",
            "yaml",
        ],
    ),
    ("tree", &["diagnostic", "files"]),
    ("write", &["diagnostic", "door", "ledger", "secret"]),
    ("yaml", &["characters", "diagnostic"]),
];

/// What lies outside, and the rooms that alone may name it.
const OUTSIDE: &[(&str, &[&str])] = &[
    ("annotate_snippets", &["diagnostic"]),
    ("clap::", &["cli", "set"]),
    ("comemo", &["render::pdf"]),
    ("ctrlc::", &["cli"]),
    ("eprint", &["cli"]),
    ("flate2", &["collect", "logo", "render::pdf"]),
    ("fluent_", &["locale"]),
    ("getrandom", &["write"]),
    ("hmac::", &["secret"]),
    ("icu::", &["locale"]),
    ("indicatif", &["cli"]),
    ("libc::", &["door", "write"]),
    ("lopdf", &["collect", "render::pdf"]),
    ("print!(", &["cli"]),
    ("println!(", &["cli"]),
    ("process::exit", &[]),
    ("pulldown_cmark", &["set"]),
    ("roxmltree", &["logo"]),
    ("rust_embed", &["tree"]),
    ("serde_saphyr", &["yaml"]),
    ("similar::", &["redline", "yaml"]),
    ("std::env", &["cli"]),
    ("std::fs", &["door", "files", "write"]),
    ("std::net", &[]),
    ("std::process", &["cli", "main"]),
    ("stderr()", &["cli"]),
    ("stdout()", &["cli"]),
    ("SystemTime", &["cli"]),
    ("tempfile", &["write"]),
    ("tera::", &["render::html"]),
    ("Timestamp::now", &[]),
    ("typst", &["render::pdf"]),
    ("Zoned::now", &[]),
];

/// A line of the program.
pub(crate) struct Line {
    room: String,
    /// The file that holds it.
    pub(crate) file: PathBuf,
    number: usize,
    /// What it says, without a comment.
    pub(crate) text: String,
}

impl Line {
    fn complain(&self, what: &str) -> String {
        format!("{}:{}: `{}` may not use `{what}`: {}", self.file.display(), self.number, self.room, self.text.trim())
    }
}

#[test]
fn a_room_uses_only_the_rooms_that_it_may() {
    let mut wrong = Vec::new();
    for line in program() {
        let may = ROOMS.iter().find(|(room, _)| *room == line.room).map_or(&[][..], |(_, may)| may);
        let used = rooms_in(&line.text).into_iter().filter(|used| *used != line.room);
        wrong.extend(used.filter(|used| !may.contains(&used.as_str())).map(|used| line.complain(&used)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_lies_outside_is_named_in_its_own_room_alone() {
    let mut wrong = Vec::new();
    for line in program() {
        let named = OUTSIDE.iter().filter(|(what, rooms)| names(&line.text, what) && !rooms.contains(&&*line.room));
        wrong.extend(named.map(|(what, _)| line.complain(what)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_table_lists_every_room_and_no_other() {
    let built: BTreeSet<String> = program().into_iter().map(|line| line.room).collect();
    let listed = ROOMS.iter().map(|(room, _)| (*room).to_owned()).chain(["lib".to_owned(), "main".to_owned()]);
    assert_eq!(built, listed.collect());
}

#[test]
fn a_room_is_named_however_its_path_is_written() {
    assert_eq!(rooms_in("use crate::model::Document;"), ["model"]);
    assert_eq!(rooms_in("use crate::{model, tree::Tree};"), ["model", "tree"]);
    assert_eq!(rooms_in("let x: crate::render::pdf::Press = crate::files::read(p);"), ["render::pdf", "files"]);
    assert_eq!(rooms_in("pub(crate) fn open()"), [""; 0]);
}

/// Returns the lines of the program, without comments and tests.
pub(crate) fn program() -> Vec<Line> {
    let entries = WalkDir::new("src").sort_by_file_name().into_iter().map(|entry| entry.unwrap().into_path());
    let code = entries.filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    code.filter(|path| !is_test(path)).flat_map(|path| lines(&path)).collect()
}

/// Whether a file holds tests, or the samples that they look at.
fn is_test(path: &Path) -> bool {
    path.iter().any(|part| matches!(part.to_str(), Some("tests" | "tests.rs" | "sample" | "sample.rs")))
}

fn lines(file: &Path) -> Vec<Line> {
    let text = std::fs::read_to_string(file).unwrap();
    let before_tests = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let code = before_tests.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
    let line = |(index, text): (usize, &str)| Line {
        room: room(file),
        file: file.into(),
        number: index + 1,
        text: text.split(" // ").next().unwrap_or_default().into(),
    };
    code.map(line).collect()
}

/// Returns the room of a file: `src/tree.rs` is of `tree`, `src/render/pdf/world.rs` of `render::pdf`.
fn room(file: &Path) -> String {
    let parts: Vec<&str> = file.iter().skip(1).filter_map(|part| part.to_str()).collect();
    match parts.as_slice() {
        ["render", inner @ ("html" | "pdf" | "renderer.rs"), ..] => {
            format!("render::{}", inner.trim_end_matches(".rs"))
        }
        [first, ..] => first.trim_end_matches(".rs").into(),
        [] => String::new(),
    }
}

/// Returns the rooms whose paths stand in a line.
fn rooms_in(line: &str) -> Vec<String> {
    let paths = line.split("crate::").skip(1);
    paths
        .flat_map(|path| match path.strip_prefix('{') {
            Some(group) => group.split('}').next().unwrap_or_default().split(',').map(str::trim).map(target).collect(),
            None => vec![target(path)],
        })
        .collect()
}

fn target(path: &str) -> String {
    let mut names = path.split("::").map(|part| {
        let end = part.find(|character: char| !character.is_alphanumeric() && character != '_').unwrap_or(part.len());
        &part[..end]
    });
    match (names.next().unwrap_or_default(), names.next()) {
        ("render", Some(inner @ ("html" | "pdf" | "renderer"))) => format!("render::{inner}"),
        (room, _) => room.into(),
    }
}

/// Whether a line names something outside; a longer name that ends alike is another thing.
fn names(line: &str, what: &str) -> bool {
    line.match_indices(what)
        .any(|(at, _)| !line[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_'))
}
