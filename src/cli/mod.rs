//! The command line: joins the rooms, and alone prints, asks the clock and decides on an exit status.
//!
//! Arguments as typed ([`args`]) → what they mean → work → a report in the reader's language ([`report`]).

mod args;
mod check;
mod interrupt;
mod list;
mod make;
mod new;
mod progress;
mod report;
mod run;
pub mod verify;

use std::process::ExitCode;

use clap::Parser;

use self::args::{Arguments, Command};
use self::report::Report;

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done.
    Done,
    /// Something in the input is wrong; everything else was done.
    InputWrong,
    /// Stopped by the user.
    Interrupted,
    /// Our own fault.
    OwnFault,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::Done => 0,
            Outcome::InputWrong => 1,
            Outcome::OwnFault => 70,
            Outcome::Interrupted => 130,
        })
    }
}

/// Runs the program with the arguments of the process.
#[must_use]
pub fn main() -> ExitCode {
    match Arguments::try_parse() {
        // What a panic says is on standard error by then; here it only becomes our own exit status.
        Ok(arguments) => std::panic::catch_unwind(|| run(&arguments)).unwrap_or(Outcome::OwnFault).into(),
        Err(error) => {
            // Nowhere to say it if the terminal is gone.
            let _ = error.print();
            ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
        }
    }
}

fn run(arguments: &Arguments) -> Outcome {
    let tree = match arguments.layers.tree() {
        Ok(tree) => tree,
        Err(problems) => return Report::embedded(&arguments.output).fail(&problems),
    };
    let report = match Report::open(&tree, &arguments.output) {
        Ok(report) => report,
        Err(problems) => return Report::embedded(&arguments.output).fail(&problems),
    };
    let result = match &arguments.command {
        Command::Build(build) => make::build(tree, build, &report),
        Command::Pack(pack) => make::pack(tree, pack, &report),
        Command::Check(check) => check::check(&tree, check, &report),
        Command::List(list) => list::list(tree, list, &report),
        Command::New(new) => new::new(&tree, new, &report),
        Command::Schema => Ok(list::schema(&report)),
        Command::Verify { folder } => Ok(verify::verify(folder, &report)),
    };
    result.unwrap_or_else(|problems| report.fail(&problems))
}
