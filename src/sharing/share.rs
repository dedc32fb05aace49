//! Whether one person may share information about the client with another.

use super::Condition as C;
use super::Ground as G;
use super::May::{No, UnderCondition, WithConsent, Yes};
use super::{Party, Sharing};
use crate::case::Secrecy;
use crate::consent::Agreed::{self, Given, Withdrawn};
use crate::consent::Sources;

/// Returns whether `from` may share information about the client with `to`.
///
/// The questions are asked in a fixed order, and the first that decides, wins. `tests/sharing/table.yaml` numbers them
/// and holds a case of each.
///
/// # Examples
/// ```
/// use bundel::consent::{Agreed, Sources};
/// use bundel::sharing::{Ground, May, Party, share};
///
/// let answer = share(&Party::CLIENT, &Party::CLIENT, Agreed::Missing, Sources::General);
/// assert_eq!((answer.may, answer.ground), (May::Yes, Ground::NotInvocableAgainstClient));
/// ```
#[must_use]
pub fn share(from: &Party, to: &Party, agreed: Agreed, sources: Sources) -> Sharing {
    // 1–3: these go before everything that is known of secrecy.
    if to.is_client() {
        return Sharing::new(Yes, G::NotInvocableAgainstClient, C::OthersConfidences);
    }
    if from.is_client() || from.secrecy == Some(Secrecy::None) {
        return Sharing::new(Yes, G::None, C::None);
    }
    if agreed == Withdrawn {
        return Sharing::new(No, G::None, C::EmergencyOnly);
    }
    // 4
    let (from, to) = (from.completed(sources), to.completed(sources));
    by_secrecy(&from, &to, agreed)
        .or_else(|| by_involvement(&from, &to, agreed))
        .or_else(|| by_framework(&from, &to, agreed))
        .unwrap_or_else(|| among_the_bound(&from, &to, agreed, sources))
}

/// Questions 5 to 8: is each of them bound?
fn by_secrecy(from: &Party, to: &Party, agreed: Agreed) -> Option<Sharing> {
    match (from.secrecy, to.secrecy) {
        (None, _) => Some(find_out(agreed, C::EstablishSecrecyFrom)),
        (_, None) => Some(find_out(agreed, C::EstablishSecrecyTo)),
        (Some(Secrecy::Discretion), _) if from.same_team(to) => Some(Sharing::new(Yes, G::None, C::NeedToKnow)),
        (_, Some(Secrecy::Discretion)) => Some(by_consent(agreed, C::NoOnwardSharing)),
        (Some(Secrecy::Discretion), _) | (_, Some(Secrecy::None)) => Some(by_consent(agreed, C::WithinConsent)),
        _ => None,
    }
}

/// Questions 9 and 10: do both help this client?
fn by_involvement(from: &Party, to: &Party, agreed: Agreed) -> Option<Sharing> {
    match (from.involved, to.involved) {
        (Some(false), _) | (_, Some(false)) => Some(by_consent(agreed, C::WithinConsent)),
        (None, _) | (_, None) => Some(find_out(agreed, C::EstablishInvolvement)),
        _ => None,
    }
}

/// Questions 11 and 12: do both work in the same framework?
fn by_framework(from: &Party, to: &Party, agreed: Agreed) -> Option<Sharing> {
    match (from.under_mandate(), to.under_mandate()) {
        (None, _) | (_, None) => Some(find_out(agreed, C::EstablishFramework)),
        (Some(false), Some(true)) => Some(by_consent(agreed, C::ReportingDutyTold)),
        (Some(true), Some(false)) => Some(by_consent(agreed, C::WithinConsent)),
        _ => None,
    }
}

/// Questions 13 and 14: two people who are bound, and help this client in the same framework.
fn among_the_bound(from: &Party, to: &Party, agreed: Agreed, sources: Sources) -> Sharing {
    match (from.same_team(to), agreed, sources) {
        (true, Given, _) => Sharing::new(Yes, G::JointSecrecy, C::RelevantOnly),
        (true, _, _) => Sharing::new(UnderCondition, G::JointSecrecy, C::ClientInformed),
        (false, Given, _) => Sharing::new(Yes, G::SharedSecrecy, C::NeedToKnow),
        // S0 asks informed consent where S2 lets the client be told; the stricter one wins.
        (false, _, Sources::Ijh) => Sharing::new(WithConsent, G::SharedSecrecy, C::InformedConsent),
        (false, _, Sources::General) => Sharing::new(UnderCondition, G::SharedSecrecy, C::ClientInformed),
    }
}

/// Only consent can be the ground; once given, `limit` stays in force.
fn by_consent(agreed: Agreed, limit: C) -> Sharing {
    if agreed == Given {
        Sharing::new(Yes, G::Consent, limit)
    } else {
        Sharing::new(WithConsent, G::Consent, C::ExplicitConsent)
    }
}

/// Something has to be found out first; consent is then the least that sharing can rest on.
fn find_out(agreed: Agreed, what: C) -> Sharing {
    Sharing::new(UnderCondition, if agreed == Given { G::Consent } else { G::None }, what)
}
