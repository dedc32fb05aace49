//! Help and mistakes in what was typed, in Dutch: what clap says by itself is English.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, CommandFactory, Error};

use super::args::Arguments;
use super::report::Report;

/// In what order help is shown.
const HELP: &str = "{about-with-newline}\nGebruik: {usage}\n\n{all-args}";

/// Returns the command line with its help in Dutch.
pub(super) fn command() -> Command {
    let version = Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version)
        .help("Toon de versie")
        .help_heading("Opties");
    in_dutch(Arguments::command()).disable_version_flag(true).arg(version)
}

fn in_dutch(command: Command) -> Command {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).help("Toon deze uitleg");
    let headed = |arg: Arg| {
        let heading = if arg.is_positional() { "Gegevens" } else { "Opties" };
        arg.help_heading(heading).hide_possible_values(true).hide_default_value(true)
    };
    command
        .disable_help_flag(true)
        .help_template(HELP)
        .subcommand_help_heading("Opdrachten")
        .subcommand_value_name("OPDRACHT")
        .arg(help)
        .mut_args(headed)
        .mut_subcommands(in_dutch)
}

/// Tells a mistake in what was typed, and what can be done about it.
pub(super) fn tell(error: &Error, report: &Report) {
    let said = |kind: ContextKind| error.get(kind).map(text).unwrap_or_default();
    let typed = [ContextKind::InvalidSubcommand, ContextKind::InvalidArg, ContextKind::InvalidValue]
        .map(|kind| (kind, said(kind)));
    let of = |wanted: ContextKind| typed.iter().find(|(kind, _)| *kind == wanted).map_or("", |(_, text)| text.as_str());
    let args = [
        ("command", of(ContextKind::InvalidSubcommand)),
        ("option", of(ContextKind::InvalidArg)),
        ("value", of(ContextKind::InvalidValue)),
    ];
    report.line(&report.say(message(error.kind()), &args));
    let known = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue]
        .map(said)
        .into_iter()
        .find(|text| !text.is_empty());
    match (known, said(ContextKind::ValidValue)) {
        (Some(suggestion), _) => report.line(&report.say("usage-suggestion", &[("suggestion", &suggestion)])),
        (None, allowed) if !allowed.is_empty() => report.line(&report.say("usage-allowed", &[("allowed", &allowed)])),
        _ => report.line(&report.say("usage-help", &[])),
    }
}

fn message(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::InvalidSubcommand => "usage-command",
        ErrorKind::UnknownArgument => "usage-option",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage-value",
        ErrorKind::MissingRequiredArgument | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            "usage-missing"
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => "usage-no-command",
        _ => "usage-wrong",
    }
}

fn text(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(several) => several.join(", "),
        ContextValue::StyledStrs(several) => several.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        command().debug_assert();
    }
}
