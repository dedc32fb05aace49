//! Rules of the people in a case: who is there, and as what.

mod age;
mod clients;
mod interpreter;
mod trusted_person;

use super::Rule;

/// The rules, in the order of a file.
pub(super) const RULES: &[Rule] = &[clients::RULE, age::RULE, trusted_person::RULE, interpreter::RULE];
