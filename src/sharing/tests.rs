//! Every combination that a case can hold, against the laws that no row of the table may break.

use std::collections::BTreeSet;

use super::table::{Pair, TABLE};
use super::{Aim, Bound, Condition, Consented, Ground, May, Near, Part, Party, Report, Stance, position};
use crate::case::{Capacity, Framework, Secrecy};
use crate::consent::Sources;

const SOURCES: [Sources; 2] = [Sources::Ijh, Sources::General];
const ROLES: [Capacity; 9] = [
    Capacity::Chair,
    Capacity::CoChair,
    Capacity::Coordinator,
    Capacity::Professional,
    Capacity::ExternalExpert,
    Capacity::Network,
    Capacity::TrustedPerson,
    Capacity::SupportFigure,
    Capacity::Interpreter,
];
const TRUTHS: [Option<bool>; 3] = [None, Some(false), Some(true)];

/// Returns everybody whom a case can tell of, with one role or with two.
fn parties() -> Vec<Party> {
    let pairs = ROLES.iter().flat_map(|one| ROLES.iter().map(move |other| vec![*one, *other]));
    let mut all = vec![Party::CLIENT];
    for mut roles in pairs {
        roles.dedup();
        for secrecy in [None, Some(Secrecy::Professional), Some(Secrecy::Discretion), Some(Secrecy::None)] {
            for framework in [None, Some(Framework::Voluntary), Some(Framework::Judicial)] {
                for (mandated, reports_to_court) in TRUTHS.iter().flat_map(|one| TRUTHS.map(|other| (*one, other))) {
                    for (involved, reports_to) in
                        TRUTHS.iter().flat_map(|one| [None, Some("raad")].map(|to| (*one, to)))
                    {
                        let reports_to = reports_to.map(Into::into);
                        let roles = roles.clone();
                        all.push(Party {
                            roles,
                            secrecy,
                            framework,
                            mandated,
                            reports_to_court,
                            reports_to,
                            involved,
                            ..Party::CLIENT
                        });
                    }
                }
            }
        }
    }
    all
}

/// Returns the stances that they can have: people with the same stance are answered alike.
fn stances() -> Vec<Stance> {
    let all = parties();
    let stances = SOURCES.iter().flat_map(|sources| all.iter().map(|party| Stance::of(party, *sources)));
    stances.collect::<BTreeSet<Stance>>().into_iter().collect()
}

/// Returns the stances between which a question can tell: none asks to whom somebody reports.
fn asked() -> Vec<Stance> {
    let sides = TABLE.questions.iter().flat_map(|question| [&question.from, &question.to]);
    assert!(sides.into_iter().all(|side| side.reports.is_none()));
    let bare = stances().into_iter().map(|stance| Stance { reports: Vec::new(), ..stance });
    bare.collect::<BTreeSet<Stance>>().into_iter().collect()
}

/// Looks at every pair.
fn each_pair(stances: &[Stance], mut look: impl FnMut(&Pair<'_>)) {
    for (from, to) in stances.iter().flat_map(|from| stances.iter().map(move |to| (from, to))) {
        for (near, sources) in Near::ALL.into_iter().flat_map(|near| SOURCES.map(|sources| (near, sources))) {
            look(&Pair { from, to, near, sources });
        }
    }
}

/// Returns whether a pair may share now, for each way to consent.
fn yes(pair: &Pair<'_>) -> [bool; 5] {
    let question = TABLE.decides(pair).unwrap_or_else(|| panic!("no row decides {pair:?}"));
    let answer = TABLE.answers.get(&question.then).unwrap_or_else(|| panic!("{} has no answer", question.id));
    Consented::ALL.map(|consented| answer.when(consented).may == May::Yes)
}

/// Returns whether the first shares nothing that the second does not.
fn within(less: [bool; 5], more: [bool; 5]) -> bool {
    less.into_iter().zip(more).all(|(less, more)| !less || more)
}

#[test]
fn a_row_decides_each_pair_and_each_row_decides_one() {
    let (mut deciding, mut cells) = (BTreeSet::new(), 0_usize);
    each_pair(&stances(), |pair| {
        deciding.insert(TABLE.decides(pair).unwrap_or_else(|| panic!("no row decides {pair:?}")).id.as_str());
        cells += Consented::ALL.len();
    });
    assert!(cells > 1_400_000, "{cells} cells");
    let all: BTreeSet<&str> = TABLE.questions.iter().map(|question| question.id.as_str()).collect();
    assert_eq!(all.difference(&deciding).collect::<Vec<_>>(), Vec::<&&str>::new(), "these decide nothing");
    assert_eq!(all.len(), TABLE.questions.len(), "two rows bear one name");
    let answers: BTreeSet<&str> = TABLE.answers.keys().map(String::as_str).collect();
    assert_eq!(answers, TABLE.questions.iter().map(|question| question.then.as_str()).collect());
}

#[test]
fn each_row_has_its_place_in_the_sources() {
    let roles = TABLE.roles.iter().map(|row| &row.source);
    let questions = TABLE.questions.iter().map(|row| &row.source);
    let limits = TABLE.limits.iter().map(|row| &row.source);
    let tellings = TABLE.positions.iter().chain(&TABLE.duties).map(|row| &row.source);
    for source in roles.chain(questions).chain(limits).chain(tellings) {
        assert!(source.split(", ").all(|part| part.starts_with('S') || part.starts_with("decreet ")), "{source}");
    }
    for (role, sources) in ROLES.iter().flat_map(|role| SOURCES.map(|sources| (role, sources))) {
        assert!(TABLE.role(*role, sources).is_some(), "{role:?}");
    }
}

#[test]
fn everybody_is_told_one_position_and_every_sentence_is_told() {
    let mut told = BTreeSet::new();
    for (party, sources) in parties().iter().flat_map(|party| SOURCES.map(|sources| (party, sources))) {
        let standings = position(party, sources);
        assert!(TABLE.positions.iter().any(|row| Some(&row.say) == standings.first()), "{party:?}: {standings:?}");
        told.extend(standings.iter().map(|standing| format!("{standing:?}")));
    }
    let all = TABLE.positions.iter().chain(&TABLE.duties).map(|row| format!("{:?}", row.say));
    assert_eq!(told, all.collect());
}

#[test]
fn less_consent_never_shares_more() {
    each_pair(&asked(), |pair| {
        let yes = yes(pair);
        assert!(yes.windows(2).all(|pair| pair[0] || !pair[1]), "{pair:?}: {yes:?}");
    });
}

#[test]
fn what_is_unknown_never_shares_what_a_known_answer_would_not() {
    each_pair(&asked(), |pair| {
        let known = |other: &Stance, side: fn(&Pair<'_>) -> bool| {
            let known = if side(pair) { Pair { from: other, ..*pair } } else { Pair { to: other, ..*pair } };
            assert!(within(yes(pair), yes(&known)), "{pair:?} shares more than {known:?}");
        };
        for (stance, is_from) in [(pair.from, (|_| true) as fn(&Pair<'_>) -> bool), (pair.to, |_| false)] {
            if stance.bound == Bound::Unknown {
                for bound in [Bound::Professional, Bound::Discretion, Bound::None] {
                    known(&Stance { bound, ..stance.clone() }, is_from);
                }
            }
            if stance.part == Part::Unknown {
                for part in [Part::Helps, Part::Outside] {
                    known(&Stance { part, ..stance.clone() }, is_from);
                }
            }
            if stance.aim == Aim::Unknown {
                for aim in [Aim::Voluntary, Aim::Mandate] {
                    known(&Stance { aim, ..stance.clone() }, is_from);
                }
            }
        }
    });
}

#[test]
fn who_works_closer_is_never_told_less_and_the_stricter_sources_never_more() {
    each_pair(&asked(), |pair| {
        for near in Near::ALL.into_iter().filter(|near| *near < pair.near) {
            assert!(within(yes(pair), yes(&Pair { near, ..*pair })), "{pair:?} {near:?}");
        }
        if pair.sources == Sources::Ijh {
            assert!(within(yes(pair), yes(&Pair { sources: Sources::General, ..*pair })), "{pair:?}");
        }
    });
}

#[test]
fn who_does_not_keep_secrets_or_reports_them_gets_nothing_without_saying_so() {
    let (mut added, all): (BTreeSet<Condition>, BTreeSet<Condition>) =
        (BTreeSet::new(), TABLE.limits.iter().map(|limit| limit.add).collect());
    each_pair(&stances(), |pair| {
        for consented in Consented::ALL {
            let answer = TABLE.answer(pair, consented);
            added.extend(&answer.conditions);
            if answer.may == May::No {
                assert_eq!(answer.conditions, [Condition::EmergencyOnly]);
                continue;
            }
            let has = |condition| answer.conditions.contains(&condition);
            assert!(!pair.to.is_unbound() || has(Condition::NoOnwardSharing), "{pair:?}");
            for report in &pair.to.reports {
                let told = match (report, pair.sources) {
                    (Report::Court, _) => Condition::ReportingDutyTold,
                    (Report::Inquiry, Sources::Ijh) => Condition::NotForInquiry,
                    (Report::Inquiry | Report::Elsewhere, _) => Condition::ReportsElsewhereTold,
                };
                assert!(has(told), "{pair:?}: {answer:?}");
            }
            let free = matches!(pair.from.bound, Bound::Client | Bound::None | Bound::Discretion);
            assert!(answer.may != May::Yes || answer.ground != Ground::None || free, "{pair:?}: {answer:?}");
            assert!(answer.may == May::Yes || !answer.conditions.is_empty(), "{pair:?}: {answer:?}");
            let by_consent = answer.may == May::Yes && answer.ground == Ground::Consent;
            assert!(!by_consent || consented == Consented::Explicit, "{pair:?}: {answer:?}");
        }
    });
    assert!(all.is_subset(&added), "{:?} is never added", all.difference(&added));
}
