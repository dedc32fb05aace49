//! What is told of a fault of our own: where in the program it is, and nothing of what the program was working on.
//!
//! The message of a panic may quote a value of a case, wherever it comes from. It is never printed.

use std::panic::{self, Location};

use super::args::Output;
use super::report::Report;
use crate::diagnostic::{Code, Diagnostic};

/// Tells each panic from now on by its place alone.
pub(super) fn watch(output: &Output) {
    let messages = output.messages;
    panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map(shown).unwrap_or_default();
        let stopped = Diagnostic::error(Code::PROGRAM_STOPPED).with("place", place);
        Report::embedded(&Output { messages }).tell(&[stopped]);
    }));
}

/// Returns a place in the program, without the folders of the machine that it was built on.
fn shown(location: &Location<'_>) -> String {
    let path = location.file().replace('\\', "/");
    let inside = ["/registry/src/", "/rustc/"].iter().find_map(|root| path.split_once(root)?.1.split_once('/'));
    let inside = inside.map_or(path.as_str(), |(_, inside)| inside);
    format!("{inside}:{}", location.line())
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    const IN_A_CHILD: &str = "BUNDEL_TEST_PANIC";

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the child of this test knows by it that it is one")]
    fn a_panic_says_where_it_is_and_nothing_of_a_case() {
        if std::env::var_os(IN_A_CHILD).is_some() {
            watch(&Output::default());
            panic!("the name is {}", "Lotte Janssens");
        }
        let program = std::env::current_exe().unwrap();
        let name = "cli::fault::tests::a_panic_says_where_it_is_and_nothing_of_a_case";
        let child = Command::new(program).args(["--exact", name, "--nocapture"]).env(IN_A_CHILD, "1").output().unwrap();
        let said = String::from_utf8(child.stderr).unwrap() + &String::from_utf8(child.stdout).unwrap();
        assert!(said.contains("program.stopped") && said.contains("src/cli/fault.rs:"), "{said}");
        assert!(!said.contains("Lotte"), "{said}");
    }
}
