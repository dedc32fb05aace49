//! Any bytes as a form that came back: they are read or refused, and nothing panics, hangs or eats memory.
//!
//! ```console
//! $ fuzz/seed
//! $ cargo +nightly fuzz run read -- -max_len=65536 -timeout=10 -rss_limit_mb=1024
//! ```

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Err(problems) = bundel::collect::read("formulier", bytes) {
        assert!(!problems.is_empty(), "refused in silence");
    }
});
