//! Whether one person may share information about the client with another.

use super::table::{Pair, TABLE};
use super::{Consented, Near, Party, Sharing, Stance};
use crate::consent::Sources;

/// Returns whether `from` may share information about the client with `to`.
///
/// # Examples
/// ```
/// use bundel::consent::Sources;
/// use bundel::sharing::{Consented, Ground, May, Party, share};
///
/// let answer = share(&Party::CLIENT, &Party::CLIENT, Consented::Missing, Sources::General);
/// assert_eq!((answer.may, answer.ground), (May::Yes, Ground::NotInvocableAgainstClient));
/// ```
#[must_use]
pub fn share(from: &Party, to: &Party, consented: Consented, sources: Sources) -> Sharing {
    let (near, from, to) = (Near::between(from, to), Stance::of(from, sources), Stance::of(to, sources));
    TABLE.answer(&Pair { from: &from, to: &to, near, sources }, consented)
}
