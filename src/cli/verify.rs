//! `bundel verify`: are the files those of the manifest?

use std::path::Path;

use super::Outcome;
use super::report::Report;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::write::{Problem, verify as differences};

/// Verifies a folder of results.
pub(super) fn verify(folder: &Path, report: &Report) -> Outcome {
    let problems: Vec<Diagnostic> =
        differences(folder).into_iter().map(|problem| diagnostic(folder, problem)).collect();
    if problems.is_empty() {
        report.line(&report.say("verify-same", &[("path", &folder.display().to_string())]));
        return Outcome::Done;
    }
    report.fail(&problems)
}

fn diagnostic(folder: &Path, problem: Problem) -> Diagnostic {
    let (code, path) = match problem {
        Problem::NoManifest => (Code::VERIFY_NO_MANIFEST, folder.to_path_buf()),
        Problem::BadManifest(path) => (Code::VERIFY_BAD_MANIFEST, path),
        Problem::NewerManifest(path) => (Code::MANIFEST_NEWER, path),
        Problem::Outside(path) => (Code::VERIFY_OUTSIDE, path),
        Problem::Missing(path) => (Code::VERIFY_MISSING, path),
        Problem::Changed(path) => (Code::VERIFY_CHANGED, path),
        Problem::Unlisted(path) => (Code::VERIFY_UNLISTED, path),
        Problem::Expired(path) => (Code::VERIFY_EXPIRED, path),
    };
    Diagnostic::error(code).with("path", path.display()).at(Place::path(path))
}
