//! Any text as a case file that is changed: the change is made or refused by name, every comment stays, and nothing
//! panics or hangs.
//!
//! ```console
//! $ fuzz/seed
//! $ cargo +nightly fuzz run edit -- -max_len=8192 -timeout=10 -rss_limit_mb=1024
//! ```

#![no_main]

use bundel::case::Case;
use bundel::diagnostic::SourceFile;
use bundel::yaml;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|input: (u64, &str)| {
    let (mut choice, text) = input;
    let file = SourceFile::new("dossier.yaml", text);
    if bundel::case::read(&file).is_err() {
        return;
    }
    let mut wanted = yaml::value::<Case>(&file);
    change(&mut wanted, &mut choice);
    let new = yaml::rewrite::<Case>(&file, &wanted).expect("what was read can be changed");
    let now = SourceFile::new("dossier.yaml", new.text.as_str());
    if new.refused.is_empty() && bundel::case::read(&now).is_ok() {
        assert!(yaml::value::<Case>(&now) == wanted, "says something else");
    }
    assert!(new.text.matches('#').count() >= comments(text), "lost a comment");
});

/// Changes one datum, found by the digits of a number.
fn change(value: &mut Value, choice: &mut u64) {
    let mut digit = |count: usize| {
        let count = count as u64;
        let digit = *choice % count;
        *choice /= count;
        digit as usize
    };
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            let at = digit(fields.len());
            let key = fields.keys().nth(at).expect("counted").clone();
            if digit(4) == 0 {
                fields.remove(&key);
            } else {
                change(&mut fields[&key], choice);
            }
        }
        Value::Array(items) if !items.is_empty() => match (digit(items.len()), digit(3)) {
            (at, 0) => drop(items.remove(at)),
            (at, 1) => items.push(items[at].clone()),
            (at, _) => change(&mut items[at], choice),
        },
        Value::String(text) => text.push_str([" x", "\nx", ": #", ""][digit(4)]),
        other => *other = Value::from("x"),
    }
}

/// Returns how many lines are nothing but a comment, at the least; a block of text may look like one.
fn comments(text: &str) -> usize {
    if text.contains(['|', '>', '"', '\'']) { 0 } else { text.lines().filter(|line| line.starts_with('#')).count() }
}
