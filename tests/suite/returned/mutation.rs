//! Forms that are changed at random: whatever comes out is read or refused, in bounded time, and nothing panics.
//!
//! `fuzz/` does the same with a fuzzer that sees what the program does. This loop needs nothing but a test, and goes on
//! for as long as is asked: `BUNDEL_MUTATE_SECONDS=600 cargo test --test suite mutation`.

use std::time::{Duration, Instant};

use bundel::collect::read;

use super::files;

/// How many changed forms are read if nobody asks for more.
const COUNT: u64 = 3000;

/// How long one file may take; a hundred times what it takes on a quiet machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// What means something in one of the formats.
const WORDS: &[&[u8]] = &[
    b"<<",
    b">>",
    b"[",
    b"]",
    b"(",
    b")",
    b"<",
    b">",
    b"/",
    b"%",
    b"\\",
    b"\r",
    b"\n",
    b"\0",
    b"#",
    b" 0 R",
    b"obj",
    b"endobj",
    b"stream\n",
    b"endstream",
    b"xref\n",
    b"trailer",
    b"startxref",
    b"/Kids",
    b"/Parent",
    b"/T",
    b"/V",
    b"/DV",
    b"/FT",
    b"/Tx",
    b"/Btn",
    b"/Sig",
    b"/Ff",
    b"/AS",
    b"/Opt",
    b"/RV",
    b"/XFA",
    b"/Prev",
    b"/XRefStm",
    b"/W",
    b"/Index",
    b"/Size",
    b"/N",
    b"/First",
    b"/Length",
    b"/Filter",
    b"/FlateDecode",
    b"/DecodeParms",
    b"/Predictor",
    b"/Columns",
    b"/Encrypt",
    b"/PieceInfo",
    b"-1",
    b"0",
    b"99999999999999999999",
    b"4294967295",
    b"\xfe\xff",
    b"\xef\xbb\xbf",
    b"null",
    b"true",
    b"{",
    b"}",
    b"\"",
    b",",
    b":",
    b"\\u0000",
    b"\\ud800",
    b"chosen",
    b"given",
];

/// A source of numbers that is the same each time (`SplitMix64`).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.roll() % end.max(1) as u64).unwrap()
    }
}

#[test]
fn a_form_that_was_changed_is_read_or_refused() {
    let seeds: Vec<Vec<u8>> = files().iter().map(|file| std::fs::read(file).unwrap()).collect();
    let seconds = std::env::var("BUNDEL_MUTATE_SECONDS").ok().and_then(|seconds| seconds.parse().ok());
    let until = seconds.map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let mut outcomes = [0_u64; 2];
    for round in 0.. {
        if until.map_or(round == COUNT, |until| Instant::now() > until) {
            break;
        }
        let bytes = changed(&seeds, &mut Dice(round));
        let began = Instant::now();
        let outcome = std::panic::catch_unwind(|| read("formulier", &bytes));
        let outcome = outcome.unwrap_or_else(|_| panic!("round {round} panics"));
        assert!(began.elapsed() < PATIENCE, "round {round} takes {:?}", began.elapsed());
        assert!(outcome.as_ref().err().is_none_or(|problems| !problems.is_empty()), "round {round} fails in silence");
        outcomes[usize::from(outcome.is_err())] += 1;
    }
    println!("{} read, {} refused", outcomes[0], outcomes[1]);
    assert!(outcomes.iter().all(|count| *count > 100), "changes too much or too little: {outcomes:?}");
}

/// Returns a form with up to eight changes; half of the PDFs get a table that fits again, so that they are read further.
fn changed(seeds: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = seeds[dice.below(seeds.len())].clone();
    for _ in 0..=dice.below(8) {
        change(&mut bytes, seeds, dice);
    }
    if dice.below(2) == 0 && bytes.starts_with(b"%PDF") { mended(&bytes) } else { bytes }
}

fn change(bytes: &mut Vec<u8>, seeds: &[Vec<u8>], dice: &mut Dice) {
    let at = dice.below(bytes.len());
    let some = dice.below(64).min(bytes.len() - at);
    let word = WORDS[dice.below(WORDS.len())];
    match dice.below(8) {
        0 => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << dice.below(8)),
        1 => bytes.iter_mut().skip(at).zip(word).for_each(|(byte, new)| *byte = *new),
        2 => drop(bytes.splice(at..at, word.iter().copied())),
        3 => drop(bytes.splice(at..at + some, [])),
        4 => {
            let again = bytes[at..at + some].repeat(1 + dice.below(64));
            bytes.splice(at..at, again);
        }
        5 => number(bytes, at, dice),
        6 => {
            let other = &seeds[dice.below(seeds.len())];
            let from = dice.below(other.len());
            let piece = other[from..].iter().take(dice.below(512)).copied().collect::<Vec<_>>();
            bytes.splice(at..at + some, piece);
        }
        _ => bytes.truncate(at.max(bytes.len() / 2)),
    }
}

/// Changes the next number: that is how references, lengths and offsets go astray.
fn number(bytes: &mut [u8], at: usize, dice: &mut Dice) {
    let digit = bytes.iter().skip(at).position(u8::is_ascii_digit);
    if let Some(digit) = digit {
        bytes[at + digit] = b'0' + u8::try_from(dice.below(10)).unwrap();
    }
}

/// Returns a PDF with a table of where its objects are now.
fn mended(bytes: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes);
    let root = text.split("/Root").nth(1).and_then(|rest| rest.split_whitespace().next()).unwrap_or("1").to_owned();
    let mut table = String::new();
    for at in bytes.windows(6).enumerate().filter(|(_, window)| *window == b" 0 obj").map(|(at, _)| at) {
        let start = bytes[..at].iter().rposition(|byte| !byte.is_ascii_digit()).map_or(0, |before| before + 1);
        let number = std::str::from_utf8(&bytes[start..at]).unwrap();
        table = format!("{number} 1\n{start:010} 00000 n \n{table}");
    }
    let mut mended = bytes.to_vec();
    let start = mended.len();
    mended.extend(format!("\nxref\n{table}trailer<</Root {root} 0 R>>\nstartxref\n{start}\n%%EOF").bytes());
    mended
}
