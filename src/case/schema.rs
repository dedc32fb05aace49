//! The JSON Schema of the case file, so that an editor completes and checks what is typed.

use serde_json::Value;

use super::Case;
use crate::yaml;

/// Returns the JSON Schema (2020-12) of a case file.
#[must_use]
pub fn schema() -> Value {
    yaml::published::<Case>("case")
}
