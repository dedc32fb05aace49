//! What the program says, in the reader's language: messages, dates, numbers.
//!
//! Messages are Fluent files (`locales/<tag>/…`). Those of a document are looked for first, then those of its set, then
//! the common ones. The pseudo-locale `qps-ploc` is the Dutch one with every message accented and bracketed, so that
//! wording that stands anywhere else shows at a glance.

mod bundle;
mod format;
mod messages;
mod pseudo;
mod references;
mod scopes;

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;

use self::bundle::Bundle;
pub use self::format::Formats;
pub use self::pseudo::{PSEUDO, accent};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest};
use crate::model::Direction;
use crate::tree::Tree;

/// The locale in which everything exists first.
pub const FIRST: &str = "nl-BE";

/// Everything said in one language.
pub struct Locale {
    tag: String,
    bundles: BTreeMap<String, Bundle>,
    formats: Formats,
}

impl Locale {
    /// Returns the locales that a tree holds, the pseudo-locale last.
    #[must_use]
    pub fn available(tree: &Tree) -> Vec<String> {
        let mut tags: Vec<String> = Vec::new();
        for (path, _) in tree.below("locales") {
            let tag = path.split('/').nth(1).unwrap_or_default();
            if path.split('/').count() > 2 && tags.last().is_none_or(|last| last != tag) {
                tags.push(tag.into());
            }
        }
        tags.push(PSEUDO.into());
        tags
    }

    /// Returns the files of messages, of any locale, that are laid over nothing and that nothing asks for.
    #[must_use]
    pub fn astray(tree: &Tree) -> Diagnostics {
        scopes::astray(tree)
    }

    /// Opens a locale by its BCP 47 tag.
    ///
    /// # Errors
    /// When the tree holds no such locale, or a file of it is wrong.
    pub fn open(tree: &Tree, tag: &str) -> Result<Self, Diagnostics> {
        if !Self::available(tree).iter().any(|known| known == tag) {
            return Err(Self::unknown(tree, tag));
        }
        let source = if tag == PSEUDO { FIRST } else { tag };
        Ok(Self { tag: tag.into(), bundles: scopes::read(tree, source, tag == PSEUDO)?, formats: Formats::new(source) })
    }

    /// Returns the problem that a tree has no such locale.
    #[must_use]
    pub fn unknown(tree: &Tree, tag: &str) -> Diagnostics {
        let available = Self::available(tree);
        let unknown = Diagnostic::error(Code::LOCALE_UNKNOWN)
            .with("locale", tag)
            .with("known", available.join(", "))
            .suggest(tag, available.iter().map(String::as_str));
        vec![unknown]
    }

    /// Returns the BCP 47 tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Returns the tag of the locale whose content is read: for the pseudo-locale that is the Dutch one.
    #[must_use]
    pub fn content_tag(&self) -> &str {
        if self.is_pseudo() { FIRST } else { &self.tag }
    }

    /// Whether this is the pseudo-locale.
    #[must_use]
    pub fn is_pseudo(&self) -> bool {
        self.tag == PSEUDO
    }

    /// Returns the direction of the script.
    #[must_use]
    pub fn direction(&self) -> Direction {
        match self.tag.split('-').next() {
            Some("ar" | "fa" | "he" | "ps" | "ur") => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// Returns how dates, times and numbers are written.
    #[must_use]
    pub fn formats(&self) -> &Formats {
        &self.formats
    }

    /// Returns the common words: of the frame, the fields, the diagnostics.
    #[must_use]
    pub fn common(&self) -> Words<'_> {
        Words { bundles: self.bundles.get("").into_iter().collect() }
    }

    /// Returns the words of a document, with those of its set and the common ones behind them.
    #[must_use]
    pub fn words(&self, set: &str, document: &str) -> Words<'_> {
        let scopes = [format!("{set}/{document}"), set.to_owned(), String::new()];
        Words { bundles: scopes.iter().filter_map(|scope| self.bundles.get(scope)).collect() }
    }
}

/// Messages of several bundles, the nearest first.
#[derive(Clone)]
pub struct Words<'a> {
    bundles: Vec<&'a Bundle>,
}

impl Words<'_> {
    /// Returns a message.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<String> {
        self.with(id, &[])
    }

    /// Returns a message with its variables filled in.
    #[must_use]
    pub fn with(&self, id: &str, args: &[(&str, &str)]) -> Option<String> {
        let args = fluent(args);
        self.bundles.iter().find_map(|bundle| bundle.message(id, &args))
    }

    /// Returns an attribute of a message.
    #[must_use]
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.attribute_with(id, attribute, &[])
    }

    /// Returns an attribute of a message with its variables filled in.
    #[must_use]
    pub fn attribute_with(&self, id: &str, attribute: &str, args: &[(&str, &str)]) -> Option<String> {
        let args = fluent(args);
        self.bundles.iter().find_map(|bundle| bundle.attribute(id, attribute, &args))
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.has(id))
    }

    /// Returns the message id that looks most like `id`.
    #[must_use]
    pub fn nearest(&self, id: &str) -> Option<&str> {
        nearest(id, self.bundles.iter().flat_map(|bundle| bundle.ids()))
    }
}

fn fluent<'a>(args: &[(&'a str, &'a str)]) -> FluentArgs<'a> {
    args.iter().map(|(name, value)| (*name, fluent_bundle::FluentValue::from(*value))).collect()
}

impl crate::diagnostic::render::Speaks for Words<'_> {
    fn say(&self, id: &str, attribute: Option<&str>, args: &[(&'static str, String)]) -> Option<String> {
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        match attribute {
            Some(attribute) => self.attribute_with(id, attribute, &args),
            None => self.with(id, &args),
        }
    }
}

#[cfg(test)]
mod tests;
