//! Changes in `adaptation.yaml`, in its place: all else, comments and order, stays as it was.

use serde_json::Value;

use super::Adaptation;
use super::file::AdaptationFile;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::yaml;

impl Adaptation {
    /// Returns its file with another version of its base, and with other hashes of reviewed texts, by their clause.
    ///
    /// # Errors
    /// When one of them cannot be changed alone; then a person has to change it.
    pub fn rewritten(&self, version: Option<&str>, hashes: &[(&str, &str)]) -> Result<String, Diagnostics> {
        let file = &self.place.file;
        let mut wanted = yaml::value::<AdaptationFile>(file);
        if let Some(version) = version {
            wanted["base"]["version"] = version.into();
        }
        for (clause, hash) in hashes {
            let changed = self.changes.iter().position(|change| change.clause == *clause);
            if let Some(reviewed) = changed.and_then(|at| wanted["clauses"][at].get_mut("reviewed")) {
                reviewed["text-hash"] = Value::from(*hash);
            }
        }
        let new = yaml::rewrite::<AdaptationFile>(file, &wanted).map_err(|problem| vec![problem])?;
        let refused = |refused: &yaml::Refused| {
            let unwritten = Diagnostic::error(Code::REBASE_UNWRITTEN).with("path", file.path.display());
            unwritten.with("field", &refused.path).at(refused.place.clone())
        };
        if new.refused.is_empty() { Ok(new.text) } else { Err(new.refused.iter().map(refused).collect()) }
    }
}
