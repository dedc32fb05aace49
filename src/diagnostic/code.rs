//! The codes of all diagnostics, each with its meaning.

use std::fmt;

/// Stable name of a kind of diagnostic, `area.what`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(&'static str);

impl Code {
    /// Returns the code of a rule; its sentence is in `rules.ftl`, that of the codes below in `diagnostics.ftl`.
    pub(crate) const fn of_rule(code: &'static str) -> Self {
        Self(code)
    }

    /// Returns the code as text, `area.what`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// Returns the name of its message in the locale: Fluent allows no dots.
    #[must_use]
    pub fn message_id(self) -> String {
        self.0.replace('.', "-")
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// Declares the codes and the list of all of them.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal;)*) => {
        impl Code {
            $($(#[$doc])* pub const $name: Self = Self($code);)*
            /// All codes but those of [rules](crate::rules), for the test that each has a sentence.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];
        }
    };
}

codes! {
    // Files
    /// A file or folder cannot be read. Arguments: `path`, `reason`.
    FILE_UNREADABLE = "file.unreadable";
    /// A folder was given where a file is needed. Argument: `path`.
    FILE_IS_FOLDER = "file.is-folder";
    /// The file is not text in UTF-8. Argument: `path`.
    FILE_NOT_TEXT = "file.not-text";
    /// The file is larger than any case. Arguments: `path`, `limit`.
    FILE_TOO_LARGE = "file.too-large";
    /// There is no such file. Argument: `path`.
    FILE_MISSING = "file.missing";
    /// The file is empty. Argument: `path`.
    FILE_EMPTY = "file.empty";
    /// A file that would be written is there already. Argument: `path`.
    FILE_EXISTS = "file.exists";
    /// A logo that is neither PNG nor SVG. Argument: `path`.
    FILE_NOT_IMAGE = "file.not-image";
    /// A file or folder cannot be written. Arguments: `path`, `reason`.
    FILE_UNWRITABLE = "file.unwritable";
    /// A link in a folder that is laid over the embedded one. Argument: `path`.
    TREE_LINK = "tree.link";

    // Case
    // A `field` is the key in the file, an `at` the whole path to it; neither is ever a value.
    /// The YAML cannot be read. Argument: `reason`, a word (`tab`, `quote`, `colon` …).
    CASE_SYNTAX = "case.syntax";
    /// The YAML asks for too much work (aliases, depth). Argument: `reason`, `size` or `depth`.
    CASE_BUDGET = "case.budget";
    /// A key that does not exist. Arguments: `field`, `at`, `allowed`, `suggested`, `suggestion`.
    CASE_UNKNOWN_FIELD = "case.unknown-field";
    /// A key that has to be there. Arguments: `field`, `at`, `parent`.
    CASE_MISSING_FIELD = "case.missing-field";
    /// A key that is there twice. Arguments: `field`, `at`.
    CASE_DUPLICATE_FIELD = "case.duplicate-field";
    /// A value of the wrong kind. Arguments: `field`, `at`, `expected`, a word (`text`, `list`, `yes-no` …).
    CASE_WRONG_KIND = "case.wrong-kind";
    /// A number that is too small or too great. Arguments: `field`, `at`, `min`, `max`.
    CASE_OUT_OF_BOUNDS = "case.out-of-bounds";
    /// A word that is not one of those allowed. Arguments: `field`, `at`, `allowed`, `suggested`, `suggestion`.
    CASE_UNKNOWN_CHOICE = "case.unknown-choice";
    /// A day that does not exist or is written otherwise. Arguments: `field`, `at`.
    CASE_BAD_DATE = "case.bad-date";
    /// A time that does not exist or is written otherwise. Arguments: `field`, `at`.
    CASE_BAD_TIME = "case.bad-time";
    /// A colour that is not written as `#rrggbb`. Argument: `field`.
    CASE_BAD_COLOUR = "case.bad-colour";
    /// An identifier with characters that a file name cannot hold. Arguments: `field`, `at`.
    CASE_BAD_ID = "case.bad-id";
    /// Two people, goals or partners with one identifier. Arguments: `field`, `at`.
    CASE_DUPLICATE_ID = "case.duplicate-id";
    /// An identifier of a person who is not in the file. Arguments: `field`, `at`, `suggested`, `suggestion`.
    CASE_UNKNOWN_PERSON = "case.unknown-person";
    /// An identifier of a goal that is not in the file. Arguments: `field`, `at`, `suggested`, `suggestion`.
    CASE_UNKNOWN_GOAL = "case.unknown-goal";
    /// A character that no page can show (null byte and other controls). Arguments: `field`, `at`, `character`.
    CASE_BAD_CHARACTER = "case.bad-character";
    /// A character that forces the direction of the text after it: a warning. Arguments: `field`, `at`, `character`.
    CASE_FORCED_DIRECTION = "case.forced-direction";
    /// What answers to the schema could not be read: our own fault.
    CASE_UNFIT = "case.unfit";
    /// Two case files with one identifier. Argument: `case`.
    CASE_SAME_CASE = "case.same-case";

    // The program
    /// A job did not come to its end: our own fault. Argument: `document`.
    OWN_FAULT = "program.own-fault";

    // Verifying
    /// A folder without a manifest. Argument: `path`.
    VERIFY_NO_MANIFEST = "verify.no-manifest";
    /// A manifest that cannot be read. Argument: `path`.
    VERIFY_BAD_MANIFEST = "verify.bad-manifest";
    /// A file of the manifest is not there. Argument: `path`.
    VERIFY_MISSING = "verify.missing";
    /// A file has changed since it was made. Argument: `path`.
    VERIFY_CHANGED = "verify.changed";
    /// A file that the manifest does not list. Argument: `path`.
    VERIFY_UNLISTED = "verify.unlisted";

    // Locale
    /// No such locale. Arguments: `locale`, `known`, `suggestion`.
    LOCALE_UNKNOWN = "locale.unknown";
    /// A file of messages cannot be read. Argument: `reason`.
    LOCALE_SYNTAX = "locale.syntax";

    // Sets
    /// No such set. Arguments: `set`, `known`, `suggestion`.
    SET_UNKNOWN = "set.unknown";
    /// No such document in the set. Arguments: `document`, `set`, `suggestion`.
    SET_UNKNOWN_DOCUMENT = "set.unknown-document";
    /// No such desk. Arguments: `desk`, `known`, `suggestion`.
    SET_UNKNOWN_DESK = "set.unknown-desk";
    /// A document names a datum that no case has. Arguments: `document`, `path`, `suggestion`.
    SET_UNKNOWN_PATH = "set.unknown-path";
    /// A document names a datum of the wrong kind here. Arguments: `document`, `path`, `expected`.
    SET_WRONG_PATH = "set.wrong-path";
    /// A document names a clause that is not there. Arguments: `document`, `clause`, `suggestion`.
    SET_UNKNOWN_CLAUSE = "set.unknown-clause";
    /// A document names a message that is not there. Arguments: `document`, `message`, `suggestion`.
    SET_UNKNOWN_MESSAGE = "set.unknown-message";
    /// An element of a document makes no block, or more than one. Arguments: `document`, `blocks`.
    SET_BAD_ELEMENT = "set.bad-element";
    /// The front matter of a clause is missing or wrong. Argument: `clause`.
    SET_BAD_CLAUSE = "set.bad-clause";
    /// A clause uses Markdown that a document cannot hold. Arguments: `clause`, `what`.
    SET_BAD_MARKDOWN = "set.bad-markdown";

    // Planning
    /// Nobody of the case has this identifier. Arguments: `reader`, `case`, `suggestion`.
    PLAN_UNKNOWN_READER = "plan.unknown-reader";

    /// Documents that are not made because of errors in the case. Arguments: `case`, `documents`.
    PLAN_WITHHELD = "plan.withheld";

    // Rendering
    /// No such format. Arguments: `format`, `known`, `suggestion`.
    RENDER_UNKNOWN_FORMAT = "render.unknown-format";
    /// A character that no embedded face can print. Arguments: `document`, `field`, `characters`.
    RENDER_NO_GLYPH = "render.no-glyph";
    /// The theme is wrong: our own fault, or that of a theme laid over ours. Arguments: `document`, `reason`.
    RENDER_THEME = "render.theme";
    /// A document is not the form that is filled, or an answer does not fit it. Arguments: `document`, `field`, and
    /// `named`: `no` if it is not one field.
    RENDER_OTHER_FORM = "render.other-form";
}
