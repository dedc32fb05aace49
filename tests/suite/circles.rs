//! No circles: not between rooms, and not between the modules inside one.
//!
//! Two modules that need each other are one module cut in two, and can only be read together. A module may always use what
//! its parent holds, and a parent is made of its children; everything else goes one way. The names of a parent are followed
//! to the child that they come from (`pub use self::child::Name`), so that a circle cannot hide behind it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::arrows::{ROOMS, program};

/// A module by its path: `render::pdf::forms` is `["render", "pdf", "forms"]`.
type Module = Vec<String>;

/// Who uses whom.
type Uses = BTreeMap<String, BTreeSet<String>>;

/// Circles that still stand, each by its first module. One that is cut has to go from here.
const STANDING: &[&str] = &["collect::form", "collect::notation", "collect::read::pdf::file", "register::law"];

#[test]
fn the_table_of_rooms_has_no_circle() {
    let of_room = |(room, may): &(&str, &[&str])| ((*room).to_owned(), may.iter().map(|to| (*to).to_owned()).collect());
    assert_eq!(circles(&ROOMS.iter().map(of_room).collect()), Vec::<Vec<String>>::new());
}

#[test]
fn no_two_modules_of_a_room_need_each_other() {
    let found = circles(&uses(&sources()));
    let first: Vec<&str> = found.iter().map(|circle| circle[0].as_str()).collect();
    assert_eq!(first, STANDING, "{found:#?}");
}

#[test]
fn a_circle_is_found_however_it_hides() {
    let hidden = [
        ("a/mod.rs", "mod one; mod two; mod three; pub use self::two::Two; use self::three::{Three, deep::Deep};"),
        ("a/one.rs", "use super::{Two, three};"),
        ("a/two.rs", "fn two() -> super::one::One { crate::a::one::One }"),
        ("a/three.rs", "// use super::one::One;\nuse crate::b::Other;"),
        ("b.rs", "use crate::a::Two;"),
    ];
    assert_eq!(circles(&uses(&of_texts(&hidden))), [["a::one", "a::two"]]);
    let cut = hidden.map(|(path, text)| (path, if path == "a/two.rs" { "struct Two;" } else { text }));
    assert_eq!(circles(&uses(&of_texts(&cut))), Vec::<Vec<String>>::new());
    let table = [("a", vec!["b"]), ("b", vec!["c"]), ("c", vec!["a"]), ("d", vec!["a"])];
    let table = table.map(|(room, may)| (room.to_owned(), may.into_iter().map(Into::into).collect()));
    assert_eq!(circles(&table.into_iter().collect()), [["a", "b", "c"]]);
}

/// Returns the text of each module of the program, without comments and tests.
fn sources() -> BTreeMap<Module, String> {
    let mut texts: BTreeMap<Module, String> = BTreeMap::new();
    for line in program() {
        let text = texts.entry(module(line.file.strip_prefix("src").unwrap())).or_default();
        *text = format!("{text}{}\n", line.text);
    }
    texts
}

fn of_texts(files: &[(&str, &str)]) -> BTreeMap<Module, String> {
    let code = |text: &str| text.lines().filter(|line| !line.starts_with("//")).collect();
    files.iter().map(|(path, text)| (module(Path::new(path)), code(text))).collect()
}

fn module(file: &Path) -> Module {
    let names = file.with_extension("");
    let names = names.iter().map(|part| part.to_string_lossy().into_owned());
    names.filter(|part| !matches!(part.as_str(), "mod" | "lib")).collect()
}

/// Returns which module uses which other of the same room, each seen from the folder that holds both: what is below is
/// counted with it.
fn uses(texts: &BTreeMap<Module, String>) -> Uses {
    let names = renamed(texts);
    let mut uses = Uses::new();
    for (module, text) in texts {
        for used in named(module, text).iter().map(|path| resolve(path, texts, &names)) {
            let shared = module.iter().zip(&used).take_while(|(one, other)| one == other).count();
            if shared > 0 && shared < module.len() && shared < used.len() {
                uses.entry(module[..=shared].join("::")).or_default().insert(used[..=shared].join("::"));
            }
        }
    }
    uses
}

/// Returns the names that a module takes from its children, each with the child.
fn renamed(texts: &BTreeMap<Module, String>) -> BTreeMap<Module, Module> {
    let mut names = BTreeMap::new();
    for (module, text) in texts {
        for path in text.split("use self::").skip(1).flat_map(expand).filter(|path| path.len() > 1) {
            let (name, child) = path.split_last().unwrap();
            names.insert([module.as_slice(), std::slice::from_ref(name)].concat(), [module.as_slice(), child].concat());
        }
    }
    names
}

/// Returns the paths that stand in the text of a module, from the root.
fn named(module: &[String], text: &str) -> Vec<Module> {
    let mut paths = Vec::new();
    for (prefix, root) in [("crate::", &[][..]), ("self::", module)] {
        let found = text.split(prefix).skip(1).flat_map(expand);
        paths.extend(found.map(|path| [root, &path].concat()));
    }
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("super::") {
        let ups = 1 + after.split("super::").take_while(|part| part.is_empty()).count();
        rest = after.trim_start_matches("super::");
        let root = &module[..module.len().saturating_sub(ups)];
        paths.extend(expand(rest).into_iter().map(|path| [root, &path].concat()));
    }
    paths
}

/// Returns the paths with which a text begins: of `a::{b, c::D}` both.
fn expand(text: &str) -> Vec<Module> {
    if let Some(group) = text.strip_prefix('{') {
        return members(group).into_iter().flat_map(|member| expand(member.trim())).collect();
    }
    let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    if name.is_empty() {
        return Vec::new();
    }
    let below = rest.strip_prefix("::").map(expand).unwrap_or_default();
    if below.is_empty() {
        return vec![vec![name.to_owned()]];
    }
    below.into_iter().map(|path| [vec![name.to_owned()], path].concat()).collect()
}

/// Returns the members of a group, up to the brace that closes it.
fn members(group: &str) -> Vec<&str> {
    let (mut depth, mut start, mut members) = (0, 0, Vec::new());
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                members.push(&group[start..at]);
                start = at + 1;
                if letter == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    members
}

/// Returns the module in which a path ends.
fn resolve(path: &[String], texts: &BTreeMap<Module, String>, names: &BTreeMap<Module, Module>) -> Module {
    let mut module = Module::new();
    for name in path {
        let next = [module.as_slice(), std::slice::from_ref(name)].concat();
        match names.get(&next) {
            _ if texts.contains_key(&next) => module = next,
            Some(child) => module = resolve(child, texts, names),
            None => break,
        }
    }
    module
}

/// Returns the circles, each as all that can be reached from any of it and leads back.
fn circles(uses: &Uses) -> Vec<Vec<String>> {
    let reached = |from: &str| {
        let mut reached = BTreeSet::new();
        let mut waiting = vec![from.to_owned()];
        while let Some(next) = waiting.pop() {
            let more = uses.get(&next).into_iter().flatten().filter(|to| reached.insert((*to).clone()));
            let more: Vec<String> = more.cloned().collect();
            waiting.extend(more);
        }
        reached
    };
    let reach: BTreeMap<&String, BTreeSet<String>> = uses.keys().map(|from| (from, reached(from))).collect();
    let circle = |from: &String| -> Vec<String> {
        let all = reach.iter().filter(|(to, back)| reach[from].contains(**to) && back.contains(from));
        all.map(|(to, _)| (*to).clone()).collect()
    };
    let circles: BTreeSet<Vec<String>> = uses.keys().map(circle).filter(|circle| !circle.is_empty()).collect();
    circles.into_iter().collect()
}
