//! Everything that is opened once and shared by all documents: locales, sets, desks, renderers.

use std::collections::BTreeMap;

use crate::adaptation::{self, Stack};
use crate::case::Organisation;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Warned};
use crate::facts::Types;
use crate::locale::Locale;
use crate::render::{FORMATS, Format, Render};
use crate::set::{self, Set};
use crate::tree::Tree;

/// What is opened, and for which locales and formats.
pub struct Library {
    tree: Tree,
    /// The types of all data.
    pub types: Types,
    locales: BTreeMap<String, Locale>,
    sets: BTreeMap<(String, String), Set>,
    desks: BTreeMap<String, Organisation>,
    renderers: BTreeMap<&'static str, Box<dyn Render>>,
    /// What is laid over one of the sets.
    stack: Option<Stack>,
    /// What was noticed when sets were opened.
    remarks: Diagnostics,
}

impl Library {
    /// Opens the locales, and the desks of a tree.
    ///
    /// # Errors
    /// When a locale is unknown, or a file of a locale or desk is wrong.
    pub fn open(tree: Tree, locales: &[String]) -> Result<Self, Diagnostics> {
        let mut opened = BTreeMap::new();
        for tag in locales {
            opened.insert(tag.clone(), Locale::open(&tree, tag)?);
        }
        let desks = set::desks(&tree)?;
        Ok(Self {
            tree,
            types: Types::default(),
            locales: opened,
            sets: BTreeMap::new(),
            desks,
            renderers: BTreeMap::new(),
            stack: None,
            remarks: Diagnostics::new(),
        })
    }

    /// Opens the same, with an adaptation laid over the set that it adapts.
    ///
    /// # Errors
    /// As [`Library::open`]; and when the adaptation adds a document that is there already.
    pub fn open_adapted(mut tree: Tree, locales: &[String], stack: Stack) -> Result<Self, Diagnostics> {
        stack.lay_over(&mut tree)?;
        Ok(Self { stack: Some(stack), ..Self::open(tree, locales)? })
    }

    /// Opens a set in every locale, with its companions. Opening it again costs nothing.
    ///
    /// # Errors
    /// When the set is unknown or wrong.
    pub fn open_set(&mut self, name: &str) -> Result<(), Diagnostics> {
        let mut wanted = vec![name.to_owned()];
        while let Some(name) = wanted.pop() {
            for (tag, locale) in &self.locales {
                let key = (name.clone(), tag.clone());
                if !self.sets.contains_key(&key) {
                    let set = Set::open(&self.tree, &name, locale, &self.types)?;
                    let Warned { value: set, diagnostics } = self.adapt(set, locale)?;
                    // The structure and its norms are the same in every language.
                    if self.remarks.is_empty() {
                        self.remarks = diagnostics;
                    }
                    wanted.extend(set.companions.iter().cloned());
                    self.sets.insert(key, set);
                }
            }
        }
        Ok(())
    }

    /// Returns a set as its adaptations make it; one that is not adapted as it is.
    fn adapt(&self, set: Set, locale: &Locale) -> Result<Warned<Set>, Diagnostics> {
        let stack = self.stack(&set.name);
        let mut warned = Warned { value: set, diagnostics: Diagnostics::new() };
        for layer in stack.into_iter().flat_map(|stack| &stack.layers) {
            let given = adaptation::Surroundings { tree: &self.tree, locale, types: &self.types };
            warned.diagnostics.extend(layer.remarks.iter().cloned());
            let applied = adaptation::apply(warned.value, layer, given)?;
            warned.diagnostics.extend(applied.diagnostics);
            warned.value = applied.value;
        }
        Ok(warned)
    }

    /// Returns what is laid over a set, if anything is.
    #[must_use]
    pub fn stack(&self, set: &str) -> Option<&Stack> {
        self.stack.as_ref().filter(|stack| stack.set == set)
    }

    /// Returns what is laid over one of the sets.
    #[must_use]
    pub fn adapted(&self) -> Option<&Stack> {
        self.stack.as_ref()
    }

    /// Returns what was noticed when sets were opened: texts of an adaptation that nobody has read.
    #[must_use]
    pub fn remarks(&self) -> &[Diagnostic] {
        &self.remarks
    }

    /// Opens the renderer of a format.
    ///
    /// # Errors
    /// When its theme is wrong.
    pub fn open_format(&mut self, format: &'static Format) -> Result<(), Diagnostics> {
        self.renderers.insert(format.name, (format.open)(&self.tree)?);
        Ok(())
    }

    /// Returns the files that everything is read from.
    #[must_use]
    pub fn tree(&self) -> &Tree {
        &self.tree
    }

    /// Returns the tags of the locales that were opened.
    pub fn locales(&self) -> impl Iterator<Item = &str> {
        self.locales.keys().map(String::as_str)
    }

    /// Returns a locale that was opened.
    #[must_use]
    pub fn locale(&self, tag: &str) -> Option<&Locale> {
        self.locales.get(tag)
    }

    /// Returns a set that was opened.
    #[must_use]
    pub fn set(&self, name: &str, locale: &str) -> Option<&Set> {
        self.sets.get(&(name.to_owned(), locale.to_owned()))
    }

    /// Returns a set that was opened, in whatever locale: its structure is the same in all.
    #[must_use]
    pub fn any_set(&self, name: &str) -> Option<&Set> {
        self.locales.keys().find_map(|tag| self.set(name, tag))
    }

    /// Returns a set with its companions, in whatever locale.
    pub fn family(&self, name: &str) -> impl Iterator<Item = &Set> {
        let set = self.any_set(name);
        let companions = set.into_iter().flat_map(|set| &set.companions).filter_map(|name| self.any_set(name));
        set.into_iter().chain(companions)
    }

    /// Returns all desks.
    #[must_use]
    pub fn desks(&self) -> &BTreeMap<String, Organisation> {
        &self.desks
    }

    /// Returns a desk.
    ///
    /// # Errors
    /// When there is no such desk.
    pub fn desk(&self, id: &str) -> Result<&Organisation, Diagnostic> {
        self.desks.get(id).ok_or_else(|| {
            let known = self.desks.keys().map(String::as_str);
            Diagnostic::error(Code::SET_UNKNOWN_DESK)
                .with("desk", id)
                .with("known", known.clone().collect::<Vec<_>>().join(", "))
                .suggest(id, known)
        })
    }

    /// Returns whether every format that was opened can show a character.
    #[must_use]
    pub fn shows(&self, character: char) -> bool {
        self.renderers.values().all(|renderer| renderer.shows(character))
    }

    /// Returns the renderer of a format that was opened.
    #[must_use]
    pub fn renderer(&self, format: &str) -> Option<&dyn Render> {
        self.renderers.get(format).map(AsRef::as_ref)
    }
}

/// Returns a format by its name.
///
/// # Errors
/// When there is no such format.
pub fn format(name: &str) -> Result<&'static Format, Diagnostic> {
    FORMATS.iter().find(|format| format.name == name).ok_or_else(|| {
        let known = FORMATS.iter().map(|format| format.name);
        Diagnostic::error(Code::RENDER_UNKNOWN_FORMAT)
            .with("format", name)
            .with("known", known.clone().collect::<Vec<_>>().join(", "))
            .suggest(name, known)
    })
}
