//! Whether everybody is called the same in a case and in that of the previous meeting.
//!
//! What was kept from somebody is kept from an identifier. Somebody who has another one now would read it.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::case::{Case, Likeness, likeness};
use crate::consent::restrictions;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

/// Returns an error when the previous case keeps something from who is not in this one, and when one person may have two
/// identifiers.
pub(super) fn check(case: &Case, previous: &Case, today: Date) -> Diagnostics {
    let (now, then) = (people(case), people(previous));
    let ids = |people: &[(String, String)]| people.iter().map(|(id, _)| id.clone()).collect::<BTreeSet<_>>();
    let (here, there) = (ids(&now), ids(&then));
    let kept_from = restrictions(previous, today).into_iter().filter_map(|kept| kept.from);
    let lacking: BTreeSet<String> = kept_from.map(|from| from.0).filter(|id| !here.contains(id)).collect();
    let is_one = |(old, one): &(String, String), (new, other): &(String, String)| {
        let are_two = here.contains(old) && there.contains(new);
        old != new && !are_two && likeness(one, other) > Likeness::Other
    };
    let pairs =
        then.iter().flat_map(|one| now.iter().filter(move |other| is_one(one, other)).map(move |other| (one, other)));
    let two: BTreeSet<String> = pairs.map(|((old, _), (new, _))| format!("{old} – {new}")).collect();
    let told = |reason: &str, people: BTreeSet<String>| {
        let error = Diagnostic::error(Code::FOLLOWS_OTHER_ID).with("reason", reason);
        (!people.is_empty()).then(|| error.with("people", people.into_iter().collect::<Vec<_>>().join(", ")))
    };
    [told("two", two), told("lacks", lacking)].into_iter().flatten().collect()
}

fn people(case: &Case) -> Vec<(String, String)> {
    let clients = case.client_system.iter().map(|client| (client.id.0.clone(), client.name.to_string()));
    clients.chain(case.participants.iter().map(|other| (other.id.0.clone(), other.name.to_string()))).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::*;

    fn reasons(then: &[(&str, &str)], now: &[(&str, &str)]) -> Vec<String> {
        let case = |people: &[(&str, &str)], kept: bool| -> Case {
            let kept = if kept { json!([{"who": "juf", "what": ["geld"]}]) } else { json!([]) };
            let others: Vec<_> =
                people.iter().map(|(id, name)| json!({"id": id, "name": name, "capacity": "professional"})).collect();
            let client = json!({"id": "kind", "name": "A B", "role": "minor", "consent": {"withheld_from": kept}});
            serde_json::from_value(
                json!({"case": "a", "set": "ijh", "client_system": [client], "participants": others}),
            )
            .unwrap()
        };
        let found = check(&case(now, false), &case(then, true), date(2026, 11, 1));
        found
            .into_iter()
            .flat_map(|told| told.args)
            .filter(|(name, _)| *name == "reason")
            .map(|(_, reason)| reason)
            .collect()
    }

    #[test]
    fn who_something_is_kept_from_is_called_the_same() {
        assert_eq!(reasons(&[("juf", "Els Maes")], &[("juf", "Els Maes")]), [""; 0]);
        assert_eq!(reasons(&[("juf", "Els Maes")], &[("leerkracht", "els maes")]), ["two", "lacks"]);
        assert_eq!(reasons(&[("juf", "Els Maes")], &[]), ["lacks"]);
        assert_eq!(
            reasons(&[("juf", "Els Maes"), ("clb", "Jan Vos")], &[("juf", "Els Maes"), ("arts", "Vos, Jan")]),
            ["two"]
        );
    }
}
