//! Where the data of a document live in the case: for each root that is computed, the data that it is made of.

/// The computed roots, each with the data of the case that it is made of. What is of the reader alone, of the desk or of
/// nobody in particular lives nowhere in the case.
const LIVES: &[(&str, &[&str])] = &[
    ("desk", &[]),
    ("desks", &[]),
    ("today", &[]),
    ("chair", &["meeting.chair"]),
    ("pivot", &["meeting.pivot"]),
    ("coordinator", &["plan.coordinator"]),
    ("applicant", &["request.by"]),
    ("recipient", &[]),
    ("partner", &[]),
    ("people", &["client_system", "participants"]),
    ("clients", &["client_system"]),
    ("professionals", &["participants"]),
    ("network", &["participants"]),
    ("experts", &["participants"]),
    ("present", &["client_system", "participants"]),
    ("excused", &["client_system", "participants"]),
    ("distribution", &["plan.distribution", "client_system", "participants"]),
    ("plan_agreements", &["plan.agreements"]),
    ("deadlines", &["meeting.date"]),
    ("fees", &["fees"]),
    ("counts", &[]),
    ("matrix", &["participants.secrecy"]),
    ("previous", &["plan.goals", "plan.agreements"]),
    ("reliance", &[]),
];

/// Data that tell nothing about a client: what a form is of, when and where people meet, who leads and who asked, how
/// those at the table stand towards secrecy.
const OPEN: &[&str] = &[
    "case",
    "set",
    "desk",
    "organisation",
    "services",
    "locale",
    "follows",
    "fees",
    "answers",
    "overrides",
    "meeting.date",
    "meeting.time",
    "meeting.end",
    "meeting.place",
    "meeting.address",
    "meeting.directions",
    "meeting.chair",
    "meeting.pivot",
    "meeting.reporter",
    "meeting.reply_by",
    "participants.secrecy",
    "request.by",
    "request.date",
];

/// Returns the paths of the data of the case of which a datum is made.
#[must_use]
pub fn lives(path: &str) -> Vec<String> {
    let (root, below) = path.split_once('.').map_or((path, None), |(root, below)| (root, Some(below)));
    match LIVES.iter().find(|(computed, _)| *computed == root) {
        // A date or a list that lives in one place keeps what is said of it; of people it is enough to know that they are
        // shown.
        Some((_, places)) => places.iter().map(|place| (*place).to_owned()).collect(),
        None => vec![below.map_or_else(|| root.to_owned(), |below| format!("{root}.{below}"))],
    }
}

/// Returns whether a datum of the case tells something about a client.
#[must_use]
pub fn tells_of_clients(path: &str) -> bool {
    !OPEN.iter().any(|open| is_within(path, open))
}

/// Returns whether a path is another, or lies below it.
#[must_use]
pub fn is_within(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::super::Computed;
    use super::*;
    use crate::case::Case;
    use crate::yaml::{Shape, Shapes};

    fn fields(shapes: &Shapes) -> Vec<String> {
        let Shape::Record { name } = &shapes.root else { panic!("a record") };
        shapes.fields(name).iter().map(|field| field.name.clone()).collect()
    }

    #[test]
    fn it_is_known_of_each_computed_root_where_its_data_live() {
        let computed = fields(&Shapes::of::<Computed>());
        let known: Vec<&str> = LIVES.iter().map(|(root, _)| *root).collect();
        assert_eq!(computed, known);
    }

    #[test]
    fn data_live_in_the_case() {
        let types = super::super::Types::default();
        let places = LIVES.iter().flat_map(|(_, places)| *places).chain(OPEN);
        places.for_each(|place| assert!(types.of_case(place).is_some(), "{place}"));
        assert!(fields(&Shapes::of::<Case>()).iter().any(|root| tells_of_clients(root)));
    }

    #[test]
    fn what_nobody_named_tells_of_clients() {
        assert!(tells_of_clients("plan.agreements"));
        assert!(tells_of_clients("meeting.aim"));
        assert!(!tells_of_clients("meeting.date"));
        assert!(tells_of_clients("meeting.dates"));
        assert_eq!(lives("present.name"), ["client_system", "participants"]);
        assert_eq!(lives("plan.goals.text"), ["plan.goals.text"]);
    }
}
