//! The command line: joins the rooms, and alone prints, asks the clock and decides on an exit status.
//!
//! Arguments as typed ([`args`]) → what they mean → work → a report in the reader's language ([`report`]).

mod adapted;
mod args;
mod batch;
mod check;
mod collect;
mod copies;
mod diff;
mod fault;
mod interrupt;
mod laws;
mod list;
mod make;
mod new;
mod progress;
mod rebase;
mod report;
mod run;
pub mod usage;
mod verify;
mod wanted;

use std::process::ExitCode;

use clap::FromArgMatches;

use crate::edition::Editions;
use crate::tree::Tree;

use self::args::{Arguments, Command, Output};
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
    /// Somebody else was at work; the same command will do later.
    TryAgain,
    /// Our own fault.
    OwnFault,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::Done => 0,
            Outcome::InputWrong => 1,
            Outcome::OwnFault => 70,
            Outcome::TryAgain => 75,
            Outcome::Interrupted => 130,
        })
    }
}

/// Runs the program with the arguments of the process.
#[must_use]
pub fn main() -> ExitCode {
    let typed = usage::command().try_get_matches().and_then(|matches| Arguments::from_arg_matches(&matches));
    match typed {
        // Where it was is on standard error by then; here it only becomes our own exit status.
        Ok(arguments) => {
            fault::watch(&arguments.output);
            std::panic::catch_unwind(|| run(&arguments)).unwrap_or(Outcome::OwnFault).into()
        }
        Err(error) if error.use_stderr() => {
            usage::tell(&error, &Report::embedded(&Output::default()));
            ExitCode::from(2)
        }
        Err(help) => {
            let report = Report::embedded(&Output::default());
            report.answer(&help.render().to_string());
            report.end(Outcome::Done).into()
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
    let outcome = obey(arguments, tree, &report);
    report.end(outcome)
}

fn obey(arguments: &Arguments, tree: Tree, report: &Report) -> Outcome {
    let editions = match Editions::read(&tree, &arguments.layers.editions) {
        Ok(editions) => editions,
        Err(problems) => return report.fail(&problems),
    };
    let result = match &arguments.command {
        Command::Build(build) => make::build(tree, build, &editions, report),
        Command::Pack(pack) => make::pack(tree, pack, &editions, report),
        Command::Collect(collect) => collect::collect(tree, collect, &editions, report),
        Command::Check(check) => check::check(&tree, check, &editions, report),
        Command::List(list) => list::list(tree, list, &editions, report),
        Command::New(new) => new::new(&tree, new, report),
        Command::Diff(diff) => diff::diff(&tree, diff, &editions, report),
        Command::Rebase(rebase) => Ok(rebase::rebase(tree, rebase, editions, report)),
        Command::Schema(schema) => Ok(list::schema(schema, report)),
        Command::Verify { folder } => Ok(verify::verify(folder, report)),
    };
    result.unwrap_or_else(|problems| report.fail(&problems))
}
