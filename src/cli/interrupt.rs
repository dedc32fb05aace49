//! Ctrl-C: what is being made is finished, nothing new is begun, and the report tells how far it came.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

static STOP: AtomicBool = AtomicBool::new(false);
static LISTENING: OnceLock<()> = OnceLock::new();

/// Returns a flag that is set once the user asks to stop.
pub(super) fn listen() -> &'static AtomicBool {
    LISTENING.get_or_init(|| {
        // Without a handler the system stops the program at once; files are whole either way.
        let _ = ctrlc::set_handler(|| STOP.store(true, Ordering::Relaxed));
    });
    &STOP
}
