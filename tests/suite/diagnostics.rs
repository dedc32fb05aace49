//! Mistakes in case files and what is said about them: a folder a mistake, beside it what is expected.
//!
//! Adding one needs no Rust: make `tests/diagnostics/<name>/case.yaml` and accept the snapshot.

use std::path::Path;

use bundel::case;
use bundel::diagnostic::render::{Format, Speaks, render};
use bundel::diagnostic::{Code, Diagnostics, SourceFile};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use proptest::prelude::*;

use crate::workshop::fixtures;

/// The Dutch of the project.
struct Dutch(FluentBundle<FluentResource>);

impl Dutch {
    fn new() -> Self {
        let resource = FluentResource::try_new(include_str!("../../locales/nl-BE/diagnostics.ftl").to_owned());
        let resource = resource.expect("the messages are Fluent");
        let mut bundle = FluentBundle::new(vec!["nl-BE".parse().expect("a language")]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).expect("each message is there once");
        Self(bundle)
    }
}

impl Speaks for Dutch {
    fn say(&self, id: &str, attribute: Option<&str>, args: &[(&'static str, String)]) -> Option<String> {
        let message = self.0.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Some(self.0.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
}

fn problems(folder: &Path) -> Diagnostics {
    match case::load(&folder.join("case.yaml")) {
        Ok(read) => read.diagnostics,
        Err(problems) => problems,
    }
}

fn shown(problems: &Diagnostics, format: Format) -> String {
    let dutch = Dutch::new();
    problems.iter().map(|problem| render(problem, format, &dutch)).collect()
}

#[test]
fn each_mistake_is_told_as_expected() {
    for folder in fixtures("tests/diagnostics") {
        let problems = problems(&folder);
        let all = [Format::Human, Format::Short, Format::Json].map(|format| shown(&problems, format)).join("---\n\n");
        insta::with_settings!({
            snapshot_path => Path::new(env!("CARGO_MANIFEST_DIR")).join(&folder),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, { insta::assert_snapshot!("expected", all) });
    }
}

/// Each fixture writes `Marker` wherever it can: in values, and in sentences that a slip turned into a key.
#[test]
fn a_value_of_the_case_is_in_no_log() {
    for folder in fixtures("tests/diagnostics") {
        let problems = problems(&folder);
        for log in [shown(&problems, Format::Json), format!("{problems:?}")] {
            assert!(!log.contains("Marker"), "{}: {log}", folder.display());
        }
    }
}

#[test]
fn each_code_has_a_sentence_and_a_remedy() {
    let dutch = Dutch::new();
    for code in Code::ALL {
        for attribute in [None, Some("help")] {
            assert!(dutch.say(&code.message_id(), attribute, &[]).is_some(), "{code} {attribute:?}");
        }
    }
}

/// Examples are read, and show nothing of what they hold when they are shown for debugging.
#[test]
fn each_example_is_read_without_a_remark() {
    for entry in walkdir::WalkDir::new("examples").max_depth(1).into_iter().filter_map(Result::ok) {
        if entry.path().extension().is_some_and(|extension| extension == "yaml") {
            let read = case::load(entry.path());
            let debugged = format!("{read:?}");
            let problems = read.map_or_else(|problems| problems, |read| read.diagnostics);
            assert_eq!(shown(&problems, Format::Short), "");
            assert!(!debugged.contains("Janssens") && !debugged.contains("Peeters"), "{debugged}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whatever is cut out of a case or typed into it, something is said about it, and nothing panics.
    #[test]
    fn no_text_breaks_the_reader(at in 0_usize..10_000, cut in 0_usize..60, typed in "[\\PC\n\t\0]{0,12}") {
        let text: Vec<char> = include_str!("../../examples/ijh-lotte.yaml").chars().collect();
        let at = at.min(text.len());
        let rest = &text[(at + cut).min(text.len())..];
        let broken: String = text[..at].iter().copied().chain(typed.chars()).chain(rest.iter().copied()).collect();
        if let Err(problems) = case::read(&SourceFile::new("broken.yaml", broken)) {
            prop_assert!(!shown(&problems, Format::Human).is_empty());
        }
    }
}
