//! Stand-in
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceFile};
use serde::de::DeserializeOwned;
use std::sync::Arc;
/// A value
#[derive(Clone, Debug)]
pub struct Located<T> {
    /// v
    pub value: T,
    /// f
    pub file: Arc<SourceFile>,
}
impl<T> Located<T> {
    /// place
    pub fn place(&self, _path: &str) -> Option<Place> {
        Some(Place::whole(&self.file))
    }
}
/// Read
/// # Errors
/// x
pub fn read<T: DeserializeOwned>(file: &Arc<SourceFile>) -> Result<Located<T>, Diagnostics> {
    serde_saphyr::from_str(&file.text).map(|value| Located { value, file: file.clone() }).map_err(|error| {
        vec![Diagnostic::error(Code::CASE_SYNTAX).with("reason", error.to_string()).at(Place::whole(file))]
    })
}
