//! Work on several documents at once.
//!
//! Each worker is a thread with a pool of rayon of its own, of one thread. The exporter of PDF yields to rayon while
//! it waits; in a shared pool it would then begin other whole documents on the same stack, until that overflows.
//! Results come back one by one, so that memory stays flat however many documents there are.

use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

use rayon::{ThreadPool, ThreadPoolBuilder};

/// Deep documents nest deeply, in the layout and in the tag tree.
const STACK: usize = 16 << 20;

/// A job did not come to its end: our own fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Panicked;

/// Works through jobs on `count` threads, and hands each result with the place of its job to `each`, on the thread
/// of the caller, in the order in which they are done. Once `stop` is set no new job is begun.
///
/// A job that panics gives [`Panicked`] and stops no other.
pub fn on_workers<J: Send, R: Send>(
    count: NonZeroUsize,
    stop: &AtomicBool,
    jobs: impl IntoIterator<Item = J, IntoIter: Send>,
    work: impl Fn(J) -> R + Sync,
    mut each: impl FnMut(usize, Result<R, Panicked>),
) {
    let jobs = Mutex::new(jobs.into_iter().enumerate());
    // A slow disk holds the workers back rather than filling the memory.
    let (sender, results) = sync_channel(count.get() * 2);
    thread::scope(|scope| {
        for _ in 0..count.get() {
            let sender = sender.clone();
            let (jobs, work) = (&jobs, &work);
            scope.spawn(move || toil(jobs, stop, work, &sender));
        }
        drop(sender);
        for (index, result) in results {
            each(index, result);
        }
    });
}

fn toil<J: Send, R: Send>(
    jobs: &Mutex<impl Iterator<Item = (usize, J)>>,
    stop: &AtomicBool,
    work: &(impl Fn(J) -> R + Sync),
    sender: &SyncSender<(usize, Result<R, Panicked>)>,
) {
    let pool = pool();
    while !stop.load(Ordering::Relaxed) {
        let Some((index, job)) = jobs.lock().unwrap_or_else(PoisonError::into_inner).next() else { return };
        let result = pool.install(|| catch_unwind(AssertUnwindSafe(|| work(job)))).map_err(|_| Panicked);
        if sender.send((index, result)).is_err() {
            return;
        }
    }
}

fn pool() -> ThreadPool {
    ThreadPoolBuilder::new().num_threads(1).stack_size(STACK).build().expect("the system grants a thread")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn squares(count: usize, stop: &AtomicBool, jobs: Vec<u32>) -> Vec<Option<u32>> {
        let mut done = vec![None; jobs.len()];
        let work = |job: u32| if job == 13 { panic!("unlucky") } else { job * job };
        on_workers(NonZeroUsize::new(count).unwrap(), stop, jobs, work, |index, result| done[index] = result.ok());
        done
    }

    #[test]
    fn every_result_knows_its_job() {
        for count in [1, 2, 5] {
            let expected: Vec<_> = (0..10).map(|job| Some(job * job)).collect();
            assert_eq!(squares(count, &AtomicBool::new(false), (0..10).collect()), expected);
        }
    }

    #[test]
    fn one_panic_stops_no_other_job() {
        assert_eq!(squares(2, &AtomicBool::new(false), vec![1, 13, 3]), [Some(1), None, Some(9)]);
    }

    #[test]
    fn nothing_begins_once_stopped() {
        assert_eq!(squares(2, &AtomicBool::new(true), vec![1, 2]), [None, None]);
    }
}
