//! A rule, as data.

use super::{Checked, Finding, Holds};
use crate::diagnostic::{Code, Severity};

/// Something that the sources ask of a case.
#[derive(Debug)]
pub struct Rule {
    /// Stable code; also the name of its messages.
    pub code: Code,
    /// How bad it is when it is not so.
    pub severity: Severity,
    /// Where it comes from.
    pub source: &'static str,
    /// Sets whose cases it judges.
    pub sets: &'static [&'static str],
    /// Which copies an error holds back.
    pub documents: Holds,
    /// Whether a chair may set it aside.
    pub firmness: Firmness,
    /// Finds what is wrong or not known.
    pub check: fn(&Checked<'_>) -> Vec<Finding>,
}

/// Whether a chair may set a rule aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Firmness {
    /// With a reason that goes on record.
    Overridable,
    /// Never: it guards what a client keeps to themselves.
    Firm,
}

/// Sets of documents around a client meeting.
pub(super) const MEETINGS: &[&str] = &["ijh", "lco"];
/// The set of the cliëntoverleg integrale jeugdhulp.
pub(super) const IJH: &[&str] = &["ijh"];
/// The set of the lokaal cliëntoverleg.
pub(super) const LCO: &[&str] = &["lco"];
