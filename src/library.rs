//! Everything that is opened once and shared by all documents: locales, sets, desks, renderers.
//!
//! Nothing is opened before it is asked for, and nothing has to be: whoever asks for a set gets it, or what is wrong with
//! it. A library can be shared by threads.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::adaptation::{self, Stack};
use crate::case::Organisation;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Warned};
use crate::facts::Types;
use crate::locale::{FIRST, Locale};
use crate::register::Registers;
use crate::render::{FORMATS, Format, Render};
use crate::set::{self, Set};
use crate::tree::Tree;

/// Locales, sets, desks and renderers of one tree of files.
pub struct Library {
    tree: Tree,
    /// The types of all data.
    pub types: Types,
    locales: Shelf<String, Locale>,
    sets: Shelf<(String, String), Warned<Set>>,
    desks: OnceLock<Result<BTreeMap<String, Organisation>, Diagnostics>>,
    renderers: Shelf<&'static str, Box<dyn Render>>,
    registers: OnceLock<Result<Arc<Registers>, Diagnostics>>,
    /// What is laid over one of the sets.
    stack: Option<Stack>,
}

/// Things that can be opened: each is when it is first asked for, and kept, whether it is good or wrong.
struct Shelf<K, V>(BTreeMap<K, OnceLock<Result<V, Diagnostics>>>);

impl<K: Ord, V> Shelf<K, V> {
    fn of(keys: impl IntoIterator<Item = K>) -> Self {
        Self(keys.into_iter().map(|key| (key, OnceLock::new())).collect())
    }

    /// Returns a thing, or what is wrong with it; none when there can be no such thing.
    fn get(&self, key: &K, open: impl FnOnce() -> Result<V, Diagnostics>) -> Option<Result<&V, Diagnostics>> {
        self.0.get(key).map(|place| place.get_or_init(open).as_ref().map_err(Clone::clone))
    }
}

impl Library {
    /// Returns the library of a tree.
    #[must_use]
    pub fn open(tree: Tree) -> Self {
        let (tags, sets) = (Locale::available(&tree), Set::available(&tree));
        let pairs = sets.iter().flat_map(|set| tags.iter().map(move |tag| (set.clone(), tag.clone())));
        Self {
            types: Types::default(),
            sets: Shelf::of(pairs),
            locales: Shelf::of(tags),
            desks: OnceLock::new(),
            renderers: Shelf::of(FORMATS.iter().map(|format| format.name)),
            registers: OnceLock::new(),
            stack: None,
            tree,
        }
    }

    /// Returns the same, with an adaptation laid over the set that it adapts.
    ///
    /// # Errors
    /// When the adaptation adds a document that is there already.
    pub fn open_adapted(mut tree: Tree, stack: Stack) -> Result<Self, Diagnostics> {
        stack.lay_over(&mut tree)?;
        Ok(Self { stack: Some(stack), ..Self::open(tree) })
    }

    /// Returns a locale.
    ///
    /// # Errors
    /// When there is no such locale, or a file of it is wrong.
    pub fn locale(&self, tag: &str) -> Result<&Locale, Diagnostics> {
        let open = || Locale::open(&self.tree, tag);
        self.locales.get(&tag.to_owned(), open).unwrap_or_else(|| Err(Locale::unknown(&self.tree, tag)))
    }

    /// Returns a set in a locale, as its adaptations make it.
    ///
    /// # Errors
    /// When there is no such set or locale, or it is wrong.
    pub fn set(&self, name: &str, tag: &str) -> Result<&Set, Diagnostics> {
        self.opened(name, tag).map(|warned| &warned.value)
    }

    /// Returns a set of which only the structure matters: it is the same in all locales.
    ///
    /// # Errors
    /// When there is no such set, or it is wrong.
    pub fn structure(&self, name: &str) -> Result<&Set, Diagnostics> {
        self.set(name, FIRST)
    }

    fn opened(&self, name: &str, tag: &str) -> Result<&Warned<Set>, Diagnostics> {
        let locale = self.locale(tag)?;
        let open = || self.adapt(Set::open(&self.tree, name, locale, &self.types)?, locale);
        let key = (name.to_owned(), tag.to_owned());
        self.sets.get(&key, open).unwrap_or_else(|| Err(vec![Set::unknown(&self.tree, name)]))
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

    /// Returns a set with its companions, in a locale.
    ///
    /// # Errors
    /// When one of them does not exist or is wrong.
    pub fn family(&self, name: &str, tag: &str) -> Result<Vec<&Set>, Diagnostics> {
        let set = self.set(name, tag)?;
        let companions = set.companions.iter().map(|name| self.set(name, tag));
        std::iter::once(Ok(set)).chain(companions).collect()
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

    /// Returns what there is to tell of an adaptation: texts that nobody has read. Its norms are the same in every
    /// language.
    ///
    /// # Errors
    /// When the adaptation, or the set that it adapts, is wrong.
    pub fn remarks(&self) -> Result<&[Diagnostic], Diagnostics> {
        match &self.stack {
            Some(stack) => self.opened(&stack.set, FIRST).map(|warned| warned.diagnostics.as_slice()),
            None => Ok(&[]),
        }
    }

    /// Returns the files that everything is read from.
    #[must_use]
    pub fn tree(&self) -> &Tree {
        &self.tree
    }

    /// Returns all desks.
    ///
    /// # Errors
    /// When the file of a desk is wrong.
    pub fn desks(&self) -> Result<&BTreeMap<String, Organisation>, Diagnostics> {
        self.desks.get_or_init(|| set::desks(&self.tree)).as_ref().map_err(Clone::clone)
    }

    /// Returns laws, contacts and fees.
    ///
    /// # Errors
    /// When a register is wrong.
    pub fn registers(&self) -> Result<&Arc<Registers>, Diagnostics> {
        self.registers.get_or_init(|| Registers::open(&self.tree).map(Arc::new)).as_ref().map_err(Clone::clone)
    }

    /// Returns a desk.
    ///
    /// # Errors
    /// When there is no such desk, or the file of one is wrong.
    pub fn desk(&self, id: &str) -> Result<&Organisation, Diagnostics> {
        let desks = self.desks()?;
        desks.get(id).ok_or_else(|| {
            let known = desks.keys().map(String::as_str);
            let unknown = Diagnostic::error(Code::SET_UNKNOWN_DESK)
                .with("desk", id)
                .with("known", known.clone().collect::<Vec<_>>().join(", "))
                .suggest(id, known);
            vec![unknown]
        })
    }

    /// Returns whether every format can show a character.
    #[must_use]
    pub fn shows(&self, character: char) -> bool {
        FORMATS.iter().all(|format| self.renderer(format.name).is_ok_and(|renderer| renderer.shows(character)))
    }

    /// Returns the renderer of a format.
    ///
    /// # Errors
    /// When there is no such format, or its theme is wrong.
    pub fn renderer(&self, name: &str) -> Result<&dyn Render, Diagnostics> {
        let format = format(name).map_err(|problem| vec![problem])?;
        let opened = self.renderers.get(&format.name, || (format.open)(&self.tree));
        let opened = opened.unwrap_or_else(|| Err(Diagnostics::new()));
        opened.map(AsRef::as_ref)
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
