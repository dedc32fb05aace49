//! The JSON Schema of what is read from YAML, from the types themselves.

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::Value;

/// Returns the JSON Schema (2020-12) of a type.
#[must_use]
pub fn schema_of<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12()
        .with_transform(RecursiveTransform(drop_default))
        .into_generator()
        .into_root_schema_for::<T>()
        .to_value()
}

/// Returns the JSON Schema of a kind of file, with an address that names it, which need not be reachable.
#[must_use]
pub fn published<T: JsonSchema>(name: &str) -> Value {
    let mut schema = schema_of::<T>();
    schema["$id"] = format!("https://bundel.example/schema/{name}.json").into();
    schema["title"] = format!("bundel: {name}").into();
    schema
}

/// Takes defaults away: they are all "nothing", and an editor would write them out in full.
fn drop_default(schema: &mut Schema) {
    schema.remove("default");
}
