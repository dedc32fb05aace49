//! The JSON Schema of the case file, from the types themselves, so that an editor completes and checks what is typed.

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::Value;

use super::Case;

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

/// Returns the JSON Schema of any type that is read as a case is.
pub(super) fn schema_of<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12()
        .with_transform(RecursiveTransform(drop_default))
        .into_generator()
        .into_root_schema_for::<T>()
        .to_value()
}

/// Takes defaults away: they are all "nothing", and an editor would write them out in full.
fn drop_default(schema: &mut Schema) {
    schema.remove("default");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_default_is_never_written_out() {
        assert!(!schema().to_string().contains("\"default\":"));
    }

    #[test]
    fn an_unknown_key_is_refused_at_any_depth() {
        let schema = jsonschema::validator_for(&schema()).unwrap();
        assert!(schema.is_valid(&serde_json::json!({"case": "a", "set": "ijh", "meeting": {"place": "b"}})));
        assert!(!schema.is_valid(&serde_json::json!({"case": "a", "set": "ijh", "meeting": {"plaats": "b"}})));
        assert!(!schema.is_valid(&serde_json::json!({"case": "a", "set": "ijh", "vergadering": {}})));
    }

    #[test]
    fn the_schema_is_valid() {
        jsonschema::meta::validate(&schema()).unwrap();
    }
}
