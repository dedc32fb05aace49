//! What reading a file may cost.

use std::cell::Cell;

use super::{Refusal, Result};

/// How many values are read at most. A large form has thirty thousand.
const VALUES: usize = 300_000;

/// How many bytes are read and unpacked at most.
const BYTES: usize = 40 << 20;

/// What is left of what reading a file may cost; when it is used up, the file is refused.
pub(super) struct Fuel {
    values: Cell<usize>,
    bytes: Cell<usize>,
}

impl Default for Fuel {
    fn default() -> Self {
        Self { values: Cell::new(VALUES), bytes: Cell::new(BYTES) }
    }
}

impl Fuel {
    /// Pays for values.
    pub(super) fn values(&self, count: usize) -> Result<()> {
        pay(&self.values, count)
    }

    /// Pays for bytes.
    pub(super) fn bytes(&self, count: usize) -> Result<()> {
        pay(&self.bytes, count)
    }

    /// Returns how many bytes can still be paid for.
    pub(super) fn bytes_left(&self) -> usize {
        self.bytes.get()
    }
}

fn pay(purse: &Cell<usize>, price: usize) -> Result<()> {
    let left = purse.get().checked_sub(price).ok_or(Refusal::Excessive)?;
    purse.set(left);
    Ok(())
}
