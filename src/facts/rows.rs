//! What tells the rows of a list apart, whatever their order and whoever sees only some of them.
//!
//! A number would: but it moves when a row is put in before, and it betrays rows that a reader may not see. So a row is
//! known by its identifier, or else by a digest of its first text.

use std::collections::BTreeMap;

use serde_json::Value;
use sha2::{Digest, Sha256};

/// The data that tell a row apart, the best first.
const LEADING: [&str; 8] = ["text", "what", "title", "name", "who", "client", "domain", "date"];

/// Gives each row of one list its key.
#[derive(Default)]
pub struct RowKeys {
    given: BTreeMap<String, u16>,
}

impl RowKeys {
    /// Returns the key of the next row: its identifier, or a digest; of rows that are alike, with a number.
    pub fn next(&mut self, row: &Value) -> String {
        let key = key(row);
        let count = self.given.entry(key.clone()).or_insert(0);
        *count += 1;
        if *count == 1 { key } else { format!("{key}-{count}") }
    }
}

/// An identifier of digits alone would be taken for the number of an empty row.
fn key(row: &Value) -> String {
    let id = row.get("id").and_then(Value::as_str).filter(|id| !id.is_empty());
    match id.filter(|id| id.bytes().any(|byte| !byte.is_ascii_digit())) {
        Some(id) => id.to_owned(),
        None => digest(row),
    }
}

fn digest(row: &Value) -> String {
    let first = LEADING.iter().filter_map(|name| row.get(name)).find_map(Value::as_str);
    let text = first.map_or_else(|| row.to_string(), str::to_owned);
    Sha256::digest(text).iter().take(4).fold("r".to_owned(), |digest, byte| digest + &format!("{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_row_keeps_its_key_when_others_come_before_it() {
        let row = json!({"what": "bellen", "who": "a"});
        let mut alone = RowKeys::default();
        let mut behind = RowKeys::default();
        behind.next(&json!({"what": "schrijven"}));
        assert_eq!(alone.next(&row), behind.next(&json!({"what": "bellen", "who": "b"})));
        assert_ne!(alone.next(&row), behind.next(&json!({"what": "schrijven"})));
    }

    #[test]
    fn who_has_an_identifier_is_known_by_it() {
        assert_eq!(RowKeys::default().next(&json!({"id": "moeder", "name": "An"})), "moeder");
        assert_ne!(RowKeys::default().next(&json!({"id": "01", "name": "An"})), "01");
    }
}
