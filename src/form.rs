//! The names under which a form that can be filled in knows itself and its fields, for who writes one and who reads it
//! back.
//!
//! A field of a PDF is called after its datum, with three exceptions: a day is three fields, any of several boxes is a
//! field for each box, and a name that begins another ends in a mark. What is written here one way is read here the
//! other way, so that the two cannot drift apart.

/// Under what name our data stand in `/PieceInfo` of the catalog and of the first page (ISO 32000-1, 14.5).
pub const APPLICATION: &str = "bundel";

/// The parts of a day, in the order in which they are filled in; each is a field below that of the day.
pub const PARTS_OF_DAY: [&str; 3] = ["day", "month", "year"];

/// State of a box that is ticked.
pub const TICKED: &str = "Yes";

/// State of a box that is not ticked, or of a ring that is not chosen.
pub const OFF: &str = "Off";

/// Ends a name that begins another.
const MARK: char = '!';

/// Keys of what a form says of itself; in a PDF they are entries of our private data.
pub mod key {
    /// Identifier of the document.
    pub const DOCUMENT: &str = "Document";
    /// The set that it is of.
    pub const SET: &str = "Set";
    /// Version of the set.
    pub const VERSION: &str = "Version";
    /// Language.
    pub const LOCALE: &str = "Locale";
    /// Identifier of the case.
    pub const CASE: &str = "Case";
    /// Identifier of the one for whom the copy was made.
    pub const RECIPIENT: &str = "Recipient";
    /// Identifier of the desk.
    pub const DESK: &str = "Desk";
    /// [`BLANK`] or [`FILLED`].
    pub const FILLING: &str = "Filling";
    /// Day of making, ISO 8601.
    pub const DATE: &str = "Date";
    /// Which fields are days, by identifier: their names alone do not tell.
    pub const DAYS: &str = "Days";
    /// Which fields are any of several boxes, by identifier: their names alone do not tell.
    pub const MANY: &str = "Many";
    /// A blank form.
    pub const BLANK: &str = "blank";
    /// A form made for a case.
    pub const FILLED: &str = "filled";
}

/// Returns the name of the field for a part of a day.
#[must_use]
pub fn part_of_day(id: &str, part: &str) -> String {
    format!("{id}.{part}")
}

/// Returns the name of the field for one of several boxes. A dot would be a step down, so it is written as a dash.
#[must_use]
pub fn one_of_many(id: &str, choice: &str) -> String {
    format!("{id}.{}", choice.replace('.', "-"))
}

/// Sees to it that no name begins another: `plan.goal.1` beside `plan.goal.10` trips programs that sign, and a field
/// cannot have fields below it. The shorter name then ends in `!`.
pub fn set_apart<'a>(names: impl IntoIterator<Item = &'a mut String>) {
    let names: Vec<&mut String> = names.into_iter().collect();
    let mut sorted: Vec<String> = names.iter().map(|name| (**name).clone()).collect();
    sorted.sort();
    sorted.dedup();
    for name in names {
        let next = sorted.partition_point(|other| other <= name);
        if sorted.get(next).is_some_and(|other| other.starts_with(name.as_str())) {
            name.push(MARK);
        }
    }
}

/// Returns a name as it was before it was set apart from another.
#[must_use]
pub fn without_mark(name: &str) -> &str {
    name.strip_suffix(MARK).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_begins_another_and_each_is_found_again() {
        let wanted = ["doel.1", "doel.10", "doel.1.wie", "doel.2"];
        let mut names = wanted.map(String::from);
        set_apart(&mut names);
        assert_eq!(names, ["doel.1!", "doel.10", "doel.1.wie", "doel.2"]);
        assert_eq!(names.each_ref().map(|name| without_mark(name)), wanted);
    }
}
