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

    /// Whether it passes by itself: the same command will do later.
    #[must_use]
    pub fn is_passing(self) -> bool {
        [Self::OUTPUT_BUSY, Self::COLLECT_BUSY, Self::COLLECT_CHANGED_MEANWHILE].contains(&self)
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
    /// The file is not text in UTF-8. Arguments: `path`, `written`, a word for what it seems to be (`utf-16`, `windows`,
    /// `null`, `other`), `line`.
    FILE_NOT_TEXT = "file.not-text";
    /// The file is larger than any case. Arguments: `path`, `limit`.
    FILE_TOO_LARGE = "file.too-large";
    /// There is no such file. Argument: `path`.
    FILE_MISSING = "file.missing";
    /// The file is empty. Argument: `path`.
    FILE_EMPTY = "file.empty";
    /// A file that would be written is there already. Argument: `path`.
    FILE_EXISTS = "file.exists";
    /// A logo that is no picture, or none that may go into a document. Arguments: `path`, `why`, a word (`unknown`,
    /// `damaged`, `large`, `effects`, `outside`).
    FILE_NOT_IMAGE = "file.not-image";
    /// A file or folder cannot be written. Arguments: `path`, `reason`.
    FILE_UNWRITABLE = "file.unwritable";
    /// What is answered or told cannot be written: the disk behind it is full. Argument: `reason`.
    FILE_UNSAID = "file.unsaid";
    /// A link in a folder that is laid over the embedded one. Argument: `path`.
    TREE_LINK = "tree.link";
    /// A file that is laid over nothing, and that nothing asks for. Arguments: `path`, `suggested`, `suggestion`.
    TREE_ASTRAY = "tree.astray";

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
    /// Answers of a document that the case has not: a warning. Arguments: `document`, `suggested`, `suggestion`.
    CASE_UNKNOWN_ANSWERS = "case.unknown-answers";
    /// Answers of a document with a copy for each, of nobody in the case: a warning. Argument: `document`.
    CASE_ANSWERS_OF_NOBODY = "case.answers-of-nobody";
    /// An answer on a question that the document does not ask: a warning. Arguments: `document`, `question`,
    /// `suggested`, `suggestion`.
    CASE_UNKNOWN_QUESTION = "case.unknown-question";
    /// An answer that restricts what may be shared, and stands among those of a document: a warning. Argument: `document`.
    CASE_PARKED_RESTRICTION = "case.parked-restriction";
    /// Somebody who has another identifier in the case of the previous meeting. Arguments: `reason`, `lacks` or `two`,
    /// and `people`.
    FOLLOWS_OTHER_ID = "follows.other-id";
    /// What answers to the schema could not be read: our own fault.
    CASE_UNFIT = "case.unfit";
    /// Two case files with one identifier. Argument: `case`.
    CASE_SAME_CASE = "case.same-case";

    // The program
    /// A job did not come to its end: our own fault. Argument: `document`.
    OWN_FAULT = "program.own-fault";
    /// A place where the program could not go on: our own fault. Argument: `place`, a file and line of the program.
    PROGRAM_STOPPED = "program.stopped";

    // Results
    /// Somebody else writes in the folder of results. Argument: `path`.
    OUTPUT_BUSY = "output.busy";
    /// The folder of results has no locks: a warning. Argument: `path`.
    OUTPUT_NO_LOCKS = "output.no-locks";
    /// A file that somebody changed since it was made, and that is not written over. Argument: `path`.
    OUTPUT_CHANGED = "output.changed";
    /// Copies that may not lie ready any more, and were moved: a warning. Arguments: `files`, `to`.
    OUTPUT_EXPIRED = "output.expired";
    /// A manifest that cannot be read, and is built again: a warning. Argument: `path`.
    MANIFEST_DAMAGED = "manifest.damaged";
    /// A manifest of a newer version of the program. Argument: `path`.
    MANIFEST_NEWER = "manifest.newer";
    /// The ledger of a case cannot be read or written: a warning. Arguments: `case`, `reason`.
    LEDGER_UNWRITABLE = "ledger.unwritable";
    /// Lines of the ledger of a case are damaged: a warning. Arguments: `case`, `lines`.
    LEDGER_DAMAGED = "ledger.damaged";
    /// Somebody holds what they may not have any more: a warning. Arguments: `case`, `named` (`no` for a copy for
    /// several), `reader`, `documents`.
    LEDGER_HOLDS_WITHHELD = "ledger.holds-withheld";

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
    /// A copy that was taken away, and lies in its place again. Argument: `path`.
    VERIFY_EXPIRED = "verify.expired";
    /// A path in a manifest that leads out of its folder. Argument: `path`.
    VERIFY_OUTSIDE = "verify.outside";

    // Writing a case
    /// A case file that changed while forms were laid into it, again and again. Argument: `path`.
    COLLECT_CHANGED_MEANWHILE = "collect.changed-meanwhile";
    /// A case file that somebody else is writing. Argument: `path`.
    COLLECT_BUSY = "collect.busy";

    // Collecting. No argument holds an answer; a `label` is that of the document.
    /// A case file that cannot be changed without changing more than was asked.
    COLLECT_UNWRITABLE = "collect.unwritable";
    /// An answer that cannot be written without changing more than was asked. Arguments: `document`, `label`.
    COLLECT_UNWRITTEN = "collect.unwritten";
    /// A form of another version of the set. Arguments: `set`, `form`, `here`.
    COLLECT_OTHER_VERSION = "collect.other-version";
    /// A form of another case. Arguments: `document`, `case`.
    COLLECT_OTHER_CASE = "collect.other-case";
    /// A form of a set that the case has no documents of. Arguments: `document`, `set`, `case-set`.
    COLLECT_OTHER_SET = "collect.other-set";
    /// A form that was made for a case, and no case to lay it into. Argument: `document`.
    COLLECT_NEEDS_CASE = "collect.needs-case";
    /// Nobody gets a copy of this document any more. Argument: `document`.
    COLLECT_NO_COPY = "collect.no-copy";
    /// A blank form that is of one person, and it is not known of whom. Arguments: `document`, `people`.
    COLLECT_FOR_WHOM = "collect.for-whom";
    /// An answer on a field that the document does not have. Arguments: `document`, `field`.
    COLLECT_UNKNOWN_FIELD = "collect.unknown-field";
    /// An answer that cannot be read. Arguments: `document`, `label`, `reason`, a word (`date`, `choice` …), `options`.
    COLLECT_UNREADABLE = "collect.unreadable";
    /// An answer that the case cannot hold, as a number that is too great. Arguments: `document`, `label`.
    COLLECT_UNFIT = "collect.unfit";
    /// An answer that was taken away and that the case or the form cannot do without. Arguments: `document`, `label`.
    COLLECT_NOT_EMPTIED = "collect.not-emptied";
    /// An answer on a row that the case does not have any more. Arguments: `document`, `label`.
    COLLECT_ROW_GONE = "collect.row-gone";
    /// The case says something else than the form said when it left. Arguments: `document`, `label`.
    COLLECT_CONFLICT = "collect.conflict";
    /// Two answers on one question, in two places of a form. Arguments: `document`, `label`.
    COLLECT_TWO_ANSWERS = "collect.two-answers";
    /// An answer on a row that nothing here is known by. Arguments: `document`, `label`.
    COLLECT_ROW_UNKNOWN = "collect.row-unknown";
    /// An answer that lets more be shared than the case says. Arguments: `document`, `label`, `field`.
    COLLECT_LOOSENS = "collect.loosens";
    /// A form of one person that is given for another. Arguments: `document`, `reader`.
    COLLECT_OTHER_READER = "collect.other-reader";
    /// A name on a form of one person that is another's. Arguments: `document`, `reader`.
    COLLECT_OTHER_NAME = "collect.other-name";
    /// A name that is one in the case, written otherwise: advice. Arguments: `document`, `label`, `person`.
    COLLECT_SAME_PERSON = "collect.same-person";
    /// A name that may be one in the case. Arguments: `document`, `label`, `people`.
    COLLECT_LIKE_PERSON = "collect.like-person";
    /// An answer that is longer than its field can be. Arguments: `document`, `label`, `limit`.
    COLLECT_TOO_LONG = "collect.too-long";
    /// A case that would become too large to be read. Arguments: `document`, `limit` in MB.
    COLLECT_CASE_FULL = "collect.case-full";
    /// Several blank forms, and one name for the new case. Argument: `path`.
    COLLECT_ONE_OUT = "collect.one-out";
    /// Anonymous answers that are in the case already: a warning. Argument: `document`.
    COLLECT_SAME_ANSWERS = "collect.same-answers";
    // Forms that come back
    // A `field` is an identifier of the form, never an answer.
    /// A file that is larger than any form. Arguments: `path`, `limit` in MB.
    COLLECT_TOO_BIG = "collect.too-big";
    /// A file that is neither a PDF nor saved answers. Argument: `path`.
    COLLECT_UNKNOWN = "collect.unknown";
    /// The HTML page of a form instead of the answers that it saves. Argument: `path`.
    COLLECT_PAGE = "collect.page";
    /// A PDF that is protected with a password. Argument: `path`.
    COLLECT_ENCRYPTED = "collect.encrypted";
    /// A PDF that is not whole. Argument: `path`.
    COLLECT_DAMAGED = "collect.damaged";
    /// A file that asks for more work than any form does. Argument: `path`.
    COLLECT_EXCESSIVE = "collect.excessive";
    /// A PDF whose answers are in an XFA form. Argument: `path`.
    COLLECT_XFA = "collect.xfa";
    /// A PDF without fields. Argument: `path`.
    COLLECT_FLAT = "collect.flat";
    /// A PDF with fields that is no form of ours. Argument: `path`.
    COLLECT_FOREIGN = "collect.foreign";
    /// A file of answers that cannot be read. Argument: `path`.
    COLLECT_UNREADABLE_ANSWERS = "collect.unreadable-answers";
    /// Two forms in one file. Argument: `path`.
    COLLECT_TWO_FORMS = "collect.two-forms";

    // Locale
    /// No such locale. Arguments: `locale`, `known`, `suggestion`.
    LOCALE_UNKNOWN = "locale.unknown";
    /// A file of messages cannot be read. Argument: `reason`.
    LOCALE_SYNTAX = "locale.syntax";
    /// A message names what is not there. Arguments: `message`, `reference`, `suggested`, `suggestion`.
    LOCALE_UNRESOLVED = "locale.unresolved";

    // Sets
    /// No such set. Arguments: `set`, `known`, `suggestion`.
    SET_UNKNOWN = "set.unknown";
    /// No such document in the set. Arguments: `document`, `set`, `suggestion`.
    SET_UNKNOWN_DOCUMENT = "set.unknown-document";
    /// No such desk. Arguments: `desk`, `known`, `suggestion`.
    SET_UNKNOWN_DESK = "set.unknown-desk";
    /// A new document has the name of one that is there. Argument: `document`.
    SET_DOCUMENT_EXISTS = "set.document-exists";
    /// A new document cannot be called so. Argument: `name`.
    SET_BAD_NAME = "set.bad-name";
    /// A document names a datum that no case has. Arguments: `document`, `path`, `suggestion`.
    SET_UNKNOWN_PATH = "set.unknown-path";
    /// A document names a datum of the wrong kind here. Arguments: `document`, `path`, `expected`.
    SET_WRONG_PATH = "set.wrong-path";
    /// A document names a clause that is not there. Arguments: `document`, `clause`, `suggestion`.
    SET_UNKNOWN_CLAUSE = "set.unknown-clause";
    /// A document names a message that is not there. Arguments: `document`, `message`, `suggestion`.
    SET_UNKNOWN_MESSAGE = "set.unknown-message";
    /// An element of a document makes no block, or more than one. Arguments: `document`, `blocks` (`none`, or their keys).
    SET_BAD_ELEMENT = "set.bad-element";
    /// A field names neither a datum nor a question, or both. Argument: `document`.
    SET_BAD_FIELD = "set.bad-field";
    /// A question has to be chosen from a list and has none, or the other way round. Arguments: `document`, `question`.
    SET_BAD_CHOICES = "set.bad-choices";
    /// Statements take answers that do not exist. Arguments: `document`, `answers`.
    SET_BAD_ANSWERS = "set.bad-answers";
    /// A key stands beside a block that has no use for it. Arguments: `document`, `key`, `block`.
    SET_STRAY_KEY = "set.stray-key";
    /// The front matter of a clause is missing or wrong. Argument: `clause`.
    SET_BAD_CLAUSE = "set.bad-clause";
    /// A clause uses Markdown that a document cannot hold. Arguments: `clause`, `what`.
    SET_BAD_MARKDOWN = "set.bad-markdown";
    /// A clause uses a variant of a term that the set has fixed. Arguments: `term`, `instead`.
    SET_FORBIDDEN_TERM = "set.forbidden-term";

    // Adaptations
    // A `clause` is a path in the set (`code/waarden`), a `norm` the identifier of a norm in it.
    /// The base is neither a set nor an adaptation, or both.
    ADAPTATION_BAD_BASE = "adaptation.bad-base";
    /// A version that is not three numbers. Argument: `version`.
    ADAPTATION_BAD_VERSION = "adaptation.bad-version";
    /// The base has no such version. Arguments: `base`, `version`, `known`.
    ADAPTATION_UNKNOWN_VERSION = "adaptation.unknown-version";
    /// An adaptation that stands on itself, by way of others. Argument: `folder`.
    ADAPTATION_CYCLE = "adaptation.cycle";
    /// A path that leaves the folder of the adaptation. Argument: `path`.
    ADAPTATION_ESCAPES = "adaptation.escapes";
    /// A clause that is not named as `document/clause`, in lower case. Argument: `name`.
    ADAPTATION_BAD_NAME = "adaptation.bad-name";
    /// A change that is not exactly one of those that there are.
    ADAPTATION_BAD_CHANGE = "adaptation.bad-change";
    /// A clause that is added without exactly one place, or a place for what is not added. Argument: `clause`.
    ADAPTATION_BAD_POSITION = "adaptation.bad-position";
    /// A clause that is added beside itself. Argument: `clause`.
    ADAPTATION_BESIDE_ITSELF = "adaptation.beside-itself";
    /// Two changes of one clause, or one document twice. Argument: `clause`.
    ADAPTATION_TWICE = "adaptation.twice";
    /// A clause is left out without a reason. Argument: `clause`.
    ADAPTATION_NO_REASON = "adaptation.no-reason";
    /// A change without the text that belongs to it. Arguments: `clause`, `path`.
    ADAPTATION_MISSING_TEXT = "adaptation.missing-text";
    /// A document without the file that defines it. Arguments: `document`, `path`.
    ADAPTATION_MISSING_DOCUMENT = "adaptation.missing-document";
    /// A file that nothing in the adaptation names. Argument: `path`.
    ADAPTATION_EXTRA_FILE = "adaptation.extra-file";
    /// A text or document whose identifier is not the name of its file. Arguments: `id`, `expected`.
    ADAPTATION_WRONG_ID = "adaptation.wrong-id";
    /// The base has no such clause. Arguments: `clause`, `base`, `suggested`, `suggestion`.
    ADAPTATION_UNKNOWN_CLAUSE = "adaptation.unknown-clause";
    /// The document holds no such clause to stand beside. Arguments: `clause`, `anchor`, `suggested`, `suggestion`.
    ADAPTATION_UNKNOWN_ANCHOR = "adaptation.unknown-anchor";
    /// An added clause that the base has already. Argument: `clause`.
    ADAPTATION_CLAUSE_EXISTS = "adaptation.clause-exists";
    /// An added document that the base has already. Argument: `document`.
    ADAPTATION_DOCUMENT_EXISTS = "adaptation.document-exists";
    /// A reworded clause whose front matter says other than the base's. Arguments: `clause`, `what`.
    ADAPTATION_NOT_WORDS_ALONE = "adaptation.not-words-alone";
    /// A clause is left out that the base does not let go. Argument: `clause`.
    ADAPTATION_NOT_OPTIONAL = "adaptation.not-optional";
    /// A text that nobody is known to have read: a warning. Arguments: `clause`, `hash`.
    ADAPTATION_UNREAD = "adaptation.unread";
    /// A text that changed after it was read: a warning. Arguments: `clause`, `hash`.
    ADAPTATION_REVIEW_VOID = "adaptation.review-void";
    // Of a finding among norms, `base` and `adapted` are the norms in words, `source` is where the base's comes from.
    /// A norm is looser than in the base. Arguments: `clause`, `base`, `adapted`, `source`, `reasons`.
    ADAPTATION_LOOSER = "adaptation.looser";
    /// A norm is gone. Arguments: `clause`, `base`, `source`.
    ADAPTATION_NORM_GONE = "adaptation.norm-gone";
    /// Two norms of one clause with one identifier. Arguments: `clause`, `base`, `adapted`.
    ADAPTATION_NORM_TWICE = "adaptation.norm-twice";
    /// Two norms that cannot both be kept. Arguments: `clause`, `adapted`, `other`, `base`, `source`.
    ADAPTATION_CONTRADICTS = "adaptation.contradicts";
    /// A norm that says another again, but weaker. Arguments: `clause`, `adapted`, `other`, `base`, `source`.
    ADAPTATION_WEAKER_AGAIN = "adaptation.weaker-again";
    /// A permission that the base does not give. Arguments: `clause`, `adapted`.
    ADAPTATION_NEW_PERMISSION = "adaptation.new-permission";
    /// A new duty to make something known. Arguments: `clause`, `adapted`.
    ADAPTATION_NEW_DISCLOSURE = "adaptation.new-disclosure";
    /// A source of the base is gone. Arguments: `clause`, `what`.
    ADAPTATION_SOURCE_GONE = "adaptation.source-gone";
    /// A law on which a clause rests is gone. Arguments: `clause`, `what`.
    ADAPTATION_LAW_GONE = "adaptation.law-gone";
    /// A law that the base's text names is not named any more. Arguments: `clause`, `what`.
    ADAPTATION_LAW_UNNAMED = "adaptation.law-unnamed";
    /// A text of an adaptation names an article under a number that it does not have now: a warning. Arguments: `clause`,
    /// `what`, `now`.
    ADAPTATION_LAW_OUTDATED = "adaptation.law-outdated";
    /// A clause is made one that may be left out. Argument: `clause`.
    ADAPTATION_MAY_GO = "adaptation.may-go";
    /// Somebody whom the code protects gets a heavier duty: a warning. Arguments: `clause`, `adapted`.
    ADAPTATION_HEAVIER = "adaptation.heavier";
    /// A group that the vocabulary does not know: a warning. Arguments: `clause`, `group`, `suggested`, `suggestion`.
    ADAPTATION_UNKNOWN_GROUP = "adaptation.unknown-group";
    /// A set for which there is no starting file of an adaptation. Argument: `set`.
    ADAPTATION_NO_STARTER = "adaptation.no-starter";
    /// A case of another set than the one that is adapted. Arguments: `set`, `adapted`.
    ADAPTATION_OTHER_SET = "adaptation.other-set";

    // Editions: published versions of a set
    /// A folder in which no edition is. Argument: `path`.
    EDITION_NONE = "edition.none";
    /// A version that is not semantic (`1.2.0`). Argument: `field`.
    EDITION_BAD_VERSION = "edition.bad-version";
    /// No such version of the set. Arguments: `set`, `version`, `known`.
    EDITION_UNKNOWN = "edition.unknown";
    /// Editions that lie over each other, and never over the version in the tree. Arguments: `set`, `version`, `own`.
    EDITION_CYCLE = "edition.cycle";
    /// Two editions of one version. Arguments: `set`, `version`.
    EDITION_TWICE = "edition.twice";
    /// A file in an edition that is not of its set. Arguments: `path`, `set`.
    EDITION_OUTSIDE = "edition.outside";
    /// An edition that removes a file that is not there. Argument: `path`.
    EDITION_REMOVES_NOTHING = "edition.removes-nothing";
    /// The set in an edition says that it is of another version. Arguments: `set`, `version`, `found`.
    EDITION_OTHER_VERSION = "edition.other-version";

    // Moving an adaptation to a new base
    /// Conflicts with a new base that nobody has solved yet. Arguments: `adaptation`, `clauses`, `path`.
    ADAPTATION_CONFLICTS_OPEN = "adaptation.conflicts-open";
    /// A version or hash that cannot be changed without changing anything else. Arguments: `path`, `field`.
    REBASE_UNWRITTEN = "rebase.unwritten";
    /// An adaptation that stands on the new version already. Arguments: `adaptation`, `version`.
    REBASE_ALREADY = "rebase.already";
    /// An adaptation of another set than the one that has this version. Arguments: `adaptation`, `set`.
    REBASE_BELOW = "rebase.below";

    // Registers: laws, contacts, fees
    /// A text names what no register holds. Arguments: `id`, `suggestion`.
    REGISTER_UNKNOWN = "register.unknown";
    /// A rule stands in a law that the register does not hold. Arguments: `id`, `law`, `suggestion`.
    REGISTER_UNKNOWN_LAW = "register.unknown-law";
    /// A text names a rule that did not hold on its day. Arguments: `id`, `day`.
    REGISTER_OUTSIDE = "register.outside";
    /// An entry without versions. Argument: `id`.
    REGISTER_EMPTY = "register.empty";
    /// A version that ends before it begins. Argument: `id`.
    REGISTER_BACKWARDS = "register.backwards";
    /// Days for which an entry has no version. Arguments: `id`, `day`.
    REGISTER_GAP = "register.gap";
    /// Days for which an entry has two versions. Arguments: `id`, `day`.
    REGISTER_OVERLAP = "register.overlap";
    /// Two registers hold one key. Argument: `id`.
    REGISTER_TWICE = "register.twice";
    /// An article that is written out where a text should name the register. Arguments: `text`, `known`, `suggestion`.
    REGISTER_LITERAL = "register.literal";
    /// An article of the code that no document numbers. Arguments: `clause`, `suggestion`.
    REGISTER_NO_ARTICLE = "register.no-article";
    /// An entry that was checked more than twelve months ago: a warning. Arguments: `id`, `day`, `origin`.
    REGISTER_STALE = "register.stale";

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
