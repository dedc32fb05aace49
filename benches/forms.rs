//! What form fields cost: every blank form of every set, with fields and without.
//!
//! `cargo bench --profile dev --bench forms` prints a line for each form: time and size without fields, with them, and how
//! much more that is. At most a quarter more time and a tenth more bytes is the aim; what is over is marked with `!`.
//! All documents take their turn before the first comes again, so that none is found in a cache.

#![expect(clippy::print_stdout, reason = "a measurement is printed")]

use bundel::build::document;
use bundel::diagnostic::Diagnostics;
use bundel::library::Library;
use bundel::model::Document;
use bundel::plan::{Wish, plan};
use bundel::render::pdf::Press;
use bundel::render::{Fields, Options, Provenance, Render};
use bundel::subjects;
use bundel::tree::Tree;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The sets, each with the desk whose forms are made.
const SETS: [(&str, Option<&str>); 4] =
    [("ijh", Some("antwerpen")), ("lco", None), ("hvk", None), ("beroepsgeheim", None)];

/// How often each document is made; the shortest time counts, as the least disturbed.
const ROUNDS: usize = 7;

/// How much more time and bytes fields may take.
const AIM: [f64; 2] = [1.25, 1.10];

/// Milliseconds of a processor, kilobytes.
type Cost = [f64; 2];

fn main() {
    let forms = forms().expect("the sets of the project are right");
    let press = Press::open(&Tree::embedded()).expect("the embedded theme is right");
    let mut costs = vec![[[f64::MAX; 2]; 2]; forms.len()];
    for _ in 0..ROUNDS {
        for (side, fields) in [Fields::Flat, Fields::Fillable].into_iter().enumerate() {
            for ((_, form), cost) in forms.iter().zip(&mut costs) {
                cost[side] = least(cost[side], measure(&press, form, fields));
            }
        }
    }
    println!("{:38}{:>19}{:>21}{:>16}", "", "without fields", "with fields", "as much");
    for ((name, _), [flat, fillable]) in forms.iter().zip(&costs) {
        line(name, *flat, *fillable);
    }
    let sum = |side: usize| costs.iter().fold([0.0; 2], |sum, cost| [sum[0] + cost[side][0], sum[1] + cost[side][1]]);
    line("all", sum(0), sum(1));
}

/// Returns every blank document with a field, by set and name.
fn forms() -> Result<Vec<(String, Document)>, Diagnostics> {
    let library = Library::open(Tree::embedded());
    let mut forms = Vec::new();
    for (set, desk) in SETS {
        let desk = desk.map(|id| library.desk(id).map(|desk| (id, desk))).transpose()?;
        let today = jiff::civil::date(2026, 11, 20);
        let blank = subjects::blank(set, desk, &library, today)?;
        let subjects = [blank];
        for job in plan(&subjects, &library, &Wish::default())? {
            let made = document(&job, &subjects[0], &library)?;
            if !made.fields().is_empty() {
                forms.push((format!("{set}/{}.{}", job.document, job.voice.name()), made));
            }
        }
    }
    Ok(forms)
}

#[expect(clippy::cast_precision_loss, reason = "files are small")]
fn measure(press: &Press, form: &Document, fields: Fields) -> Cost {
    let start = spent();
    let bytes = press.render(form, &Options { fields, provenance: Provenance::Hidden }).expect("a form is right");
    [(spent() - start) as f64 / 1e6, bytes.len() as f64 / 1e3]
}

/// Returns the nanoseconds that all threads had a processor: whatever else the machine does, it is the same. Linux only.
#[expect(clippy::disallowed_methods, reason = "what was spent is told by files")]
fn spent() -> u64 {
    let threads = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let told = threads.filter_map(|thread| std::fs::read_to_string(thread.path().join("schedstat")).ok());
    told.filter_map(|line| line.split(' ').next()?.parse::<u64>().ok()).sum()
}

fn least(known: Cost, new: Cost) -> Cost {
    [known[0].min(new[0]), known[1].min(new[1])]
}

fn line(name: &str, flat: Cost, fillable: Cost) {
    let times = [fillable[0] / flat[0], fillable[1] / flat[1]];
    let [time, size] = [0, 1].map(|at| format!("{:5.2}{}", times[at], if times[at] > AIM[at] { '!' } else { ' ' }));
    println!(
        "{name:38}{:8.1} ms{:6.1} kB{:10.1} ms{:6.1} kB  {time} {size}",
        flat[0], flat[1], fillable[0], fillable[1]
    );
}
