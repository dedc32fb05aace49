//! The secret of a folder: digests that nobody outside it can compute.
//!
//! A plain digest of a few possible texts can be guessed: who knows the texts tries them all. What bundel remembers, or
//! puts into a file that others get, is therefore keyed with 32 random bytes that never leave the folder
//! ([`write`](crate::write) keeps them). Pure: bytes in, text out.

use std::fmt::{self, Write};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Bytes of a digest that are shown: 64 bits are beyond guessing without the key, and no two rows of a case meet.
const SHOWN: usize = 8;

/// The secret of a folder.
#[derive(Clone)]
pub struct Secret([u8; Secret::BYTES]);

impl Secret {
    /// How many bytes a secret has.
    pub const BYTES: usize = 32;

    /// Returns the secret with these bytes.
    #[must_use]
    pub fn from_bytes(bytes: [u8; Self::BYTES]) -> Self {
        Self(bytes)
    }

    /// Returns the digest of some texts for one purpose, as 16 hexadecimal digits. Each text counts with its length, so
    /// that `["ab", "c"]` and `["a", "bc"]` differ; what was made for one purpose tells nothing about another.
    ///
    /// # Panics
    /// Never: a key of any length will do.
    #[must_use]
    pub fn keyed(&self, purpose: &str, parts: &[&str]) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("a key of any length will do");
        for part in [purpose].iter().chain(parts) {
            mac.update(&(part.len() as u64).to_le_bytes());
            mac.update(part.as_bytes());
        }
        let digest = mac.finalize().into_bytes();
        digest.iter().take(SHOWN).fold(String::new(), |mut shown, byte| {
            // Writing into a text cannot fail.
            let _ = write!(shown, "{byte:02x}");
            shown
        })
    }
}

/// Shows nothing of it: what is shown for debugging ends up in a panic or a log.
impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Secret").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_depends_on_key_purpose_and_each_part() {
        let secret = Secret::from_bytes([7; Secret::BYTES]);
        let one = secret.keyed("row", &["ab", "c"]);
        assert_eq!(one.len(), 16);
        assert_eq!(one, secret.keyed("row", &["ab", "c"]));
        assert_ne!(one, secret.keyed("row", &["a", "bc"]));
        assert_ne!(one, secret.keyed("copy", &["ab", "c"]));
        assert_ne!(one, Secret::from_bytes([8; Secret::BYTES]).keyed("row", &["ab", "c"]));
    }

    #[test]
    fn a_secret_is_not_shown() {
        assert_eq!(format!("{:?}", Secret::from_bytes([65; Secret::BYTES])), "Secret { .. }");
    }
}
