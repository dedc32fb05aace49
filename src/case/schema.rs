//! The JSON Schema of the case file, so that an editor completes and checks what is typed.

use serde_json::Value;

use super::Case;
use crate::yaml::schema_of;

/// Address that names the schema; it need not be reachable.
const ID: &str = "https://bundel.example/schema/case.json";

/// Returns the JSON Schema (2020-12) of a case file.
#[must_use]
pub fn schema() -> Value {
    let mut schema = schema_of::<Case>();
    schema["$id"] = ID.into();
    schema["title"] = "bundel: case".into();
    schema
}
