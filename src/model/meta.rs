//! What a document is, who issues it, and the words of the frame around its body.

use std::collections::BTreeMap;
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a document is, and for whom.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Meta {
    /// Identifier inside the set (`aanvraag`).
    pub document: String,
    /// The set (`ijh`).
    pub set: String,
    /// Semantic version of the set.
    pub version: String,
    /// Number of the form (`IJH-01`).
    pub number: String,
    /// What kind of document it is.
    pub kind: Kind,
    /// Title.
    pub title: String,
    /// Line under the title.
    pub subtitle: Option<String>,
    /// BCP 47 tag of the language.
    pub language: String,
    /// Direction of the script.
    pub direction: Direction,
    /// Day of composition, ISO 8601; the only date a renderer may use.
    pub date: String,
    /// The same day in the reader's language.
    pub date_text: String,
    /// Identifier of the case; none for a blank form.
    pub case: Option<String>,
    /// Identifier of the one for whom this copy is made.
    pub recipient: Option<String>,
    /// Name of the one for whom this copy is made, for the page only.
    pub recipient_name: Option<String>,
    /// Identifier of the desk that issues it, if it has one.
    pub desk: Option<String>,
    /// Blank, or filled from a case.
    pub filling: Filling,
    /// Whether the document is confidential.
    pub confidential: bool,
    /// Whether the document is long enough for a list of bookmarks.
    pub bookmarks: bool,
    /// Who issues it.
    pub issuer: Issuer,
    /// The day by which the law was chosen, ISO 8601.
    pub law_day: String,
    /// What of the law it cites, by the keys of the register.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub laws: BTreeMap<String, Cited>,
}

/// Where a rule that a document cites stands on its day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cited {
    /// Key of the law.
    pub law: String,
    /// Number of the article; none for the law as a whole.
    pub article: Option<String>,
    /// Part of the article.
    pub part: Option<String>,
}

impl fmt::Display for Cited {
    /// Writes the key of the law and the number: `sw-2024 353 §1`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [Some(&self.law), self.article.as_ref(), self.part.as_ref()];
        f.write_str(&parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" "))
    }
}

/// Where the answers in a document come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Filling {
    /// Nowhere: a blank form.
    Blank,
    /// A case.
    Filled,
}

/// What kind of document it is; decides the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A form to fill in.
    Form,
    /// A letter to one person.
    Letter,
    /// A code of conduct.
    Code,
    /// A working sheet: checklist, agenda, attendance, evaluation.
    Sheet,
    /// A report or plan.
    Report,
    /// A leaflet for everybody.
    Leaflet,
}

/// Direction of the script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// The desk or organisation that issues the document.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Issuer {
    /// Name, if known.
    pub name: Option<String>,
    /// Address and contact, line by line.
    pub lines: Vec<String>,
    /// Colour of the house style.
    pub colour: Option<Colour>,
    /// Logo.
    pub logo: Option<Image>,
}

/// A colour, `#rrggbb`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Colour(pub String);

/// A picture with its alternative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Image {
    /// What it shows, for who cannot see it.
    pub alt: String,
    /// `image/png`, `image/jpeg` or `image/svg+xml`.
    pub media_type: String,
    /// The bytes; not part of the JSON that a theme reads.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

/// The words of the frame around the body, in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Chrome {
    /// Page number, with `{page}` and `{pages}` in it: `pagina {page} van {pages}`.
    pub page_of: String,
    /// Marking of a confidential document.
    pub confidential: String,
    /// Number and version of the form, for the footer.
    pub form: String,
    /// For whom this copy is, whole; none for a document without recipient.
    pub copy_for: Option<String>,
    /// Heading over the contact data of the desk.
    pub contact: String,
    /// Marking of a required field, short.
    pub required: String,
    /// Explanation of that marking.
    pub required_note: String,
    /// Labels of the three parts of a date: day, month, year.
    pub date_parts: Vec<String>,
    /// Heading over notes.
    pub notes: String,
    /// Word before the source of a clause.
    pub source: String,
    /// `Plaats`, over the place of signing.
    pub sign_place: String,
    /// `Datum`, over the day of signing.
    pub sign_date: String,
    /// `Voor- en achternaam`, over the name of who signs.
    pub sign_name: String,
    /// `Handtekening`.
    pub sign: String,
    /// Tick mark said in words: `aangevinkt`.
    pub ticked: String,
    /// Empty box said in words: `niet aangevinkt`.
    pub not_ticked: String,
    /// Not filled in, said in words.
    pub empty: String,
    /// Link at the top of a page that jumps to the content.
    pub skip_to_content: String,
    /// Button that saves the answers.
    pub save: String,
    /// Button that loads saved answers back.
    pub open: String,
    /// Button that prints.
    pub print: String,
    /// Where the answers are while the page is filled in, and what saving them is for.
    pub answers_note: String,
    /// Said when the answers were saved.
    pub saved: String,
    /// Said when saved answers were loaded.
    pub opened: String,
    /// Said when the file that was chosen belongs to another document.
    pub opened_other: String,
    /// Said when the file that was chosen holds no answers.
    pub opened_unreadable: String,
    /// Heading over what is still missing or wrong, shown after saving.
    pub incomplete: String,
    /// A required question without an answer, with `{label}` in it.
    pub missing: String,
    /// A day that does not exist, with `{label}` in it.
    pub bad_date: String,
    /// Link from a note back to the text, before the number of the note.
    pub note_back: String,
    /// Stands in the box for a signature on screen: that one signs on paper.
    pub sign_on_paper: String,
}
