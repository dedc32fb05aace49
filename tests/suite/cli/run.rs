//! One run of the program in a folder of its own, with exactly what it says.

use std::ffi::OsString;
use std::fmt::Write;
use std::fs::File;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use tempfile::TempDir;
use walkdir::WalkDir;

/// The program under test.
const BUNDEL: &str = env!("CARGO_BIN_EXE_bundel");

/// A run in the making.
pub(crate) struct Run {
    folder: TempDir,
    args: Vec<OsString>,
    limit: Option<u32>,
    /// Time zone; that of the machine if none.
    zone: Option<&'static str>,
    /// Where answers go; to the test if nowhere.
    answers: Option<&'static str>,
}

/// A run that ended. Its folder lives as long as it does.
pub(crate) struct Ran {
    folder: TempDir,
    /// What it answered.
    pub stdout: String,
    /// What it told.
    pub stderr: String,
    /// Its exit status; 128 and the number of a signal that killed it.
    pub status: i32,
}

impl Run {
    fn below(folder: TempDir) -> Self {
        Self { folder, args: Vec::new(), limit: None, zone: None, answers: None }
    }

    /// Begins in an empty folder.
    pub(crate) fn new() -> Self {
        Self::below(tempfile::tempdir().unwrap())
    }

    /// Puts a file into the folder.
    pub(crate) fn file(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
        self
    }

    /// Puts an example of the project into the folder.
    pub(crate) fn example(self, name: &str) -> Self {
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name);
        self.file(name, std::fs::read(example).unwrap())
    }

    /// Adds arguments.
    pub(crate) fn args<A: Into<OsString>>(mut self, args: impl IntoIterator<Item = A>) -> Self {
        self.args.extend(args.into_iter().map(Into::into));
        self
    }

    /// Lets the program write files of so many blocks of 512 bytes at most: then its disk is full.
    pub(crate) fn blocks(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Lets the clock on the wall be that of a time zone.
    pub(crate) fn zone(mut self, zone: &'static str) -> Self {
        self.zone = Some(zone);
        self
    }

    /// Sends what the program answers to a file.
    pub(crate) fn answers(mut self, path: &'static str) -> Self {
        self.answers = Some(path);
        self
    }

    /// Starts the program, without waiting for its end.
    pub(crate) fn start(&self) -> Child {
        let mut command = match self.limit {
            None => Command::new(BUNDEL),
            Some(limit) => {
                // Without the signal of the limit, writing fails as it does on a full disk.
                let mut shell = Command::new("sh");
                shell.args(["-c", &format!("trap '' XFSZ; ulimit -f {limit}; exec \"$0\" \"$@\""), BUNDEL]);
                shell
            }
        };
        let piped = command.args(&self.args).current_dir(self.folder.path()).stdin(Stdio::null());
        let answers = self.answers.map(|path| File::options().write(true).open(path).unwrap().into());
        piped.envs(self.zone.map(|zone| ("TZ", zone)));
        piped
            .stdout(answers.unwrap_or_else(Stdio::piped))
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program can be started")
    }

    /// Returns the folder.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Runs the program to its end.
    pub(crate) fn run(self) -> Ran {
        let output = self.start().wait_with_output().expect("the program ends");
        self.ended(&output)
    }

    /// Returns the run that ended with this output.
    pub(crate) fn ended(self, output: &Output) -> Ran {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("what is said is UTF-8");
        let status = output.status.code().unwrap_or_else(|| 128 + output.status.signal().unwrap_or_default());
        Ran { folder: self.folder, stdout: text(&output.stdout), stderr: text(&output.stderr), status }
    }
}

impl Ran {
    /// Returns a path in the folder.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Returns the files below a folder, sorted.
    pub(crate) fn files(&self, below: &str) -> Vec<String> {
        let root = self.path(below);
        let entries = WalkDir::new(&root).sort_by_file_name().into_iter().filter_map(Result::ok);
        let files = entries.filter(|entry| entry.file_type().is_file());
        files.map(|entry| entry.path().strip_prefix(&root).unwrap().display().to_string()).collect()
    }

    /// Puts a file into the folder.
    pub(crate) fn put(&self, path: &str, content: impl AsRef<[u8]>) {
        std::fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        std::fs::write(self.path(path), content).unwrap();
    }

    /// Returns what a file in the folder holds.
    pub(crate) fn text(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap()
    }

    /// Begins again in the same folder.
    pub(crate) fn next(self) -> Run {
        Run::below(self.folder)
    }

    /// Runs the program again in the same folder.
    pub(crate) fn again<A: Into<OsString>>(self, args: impl IntoIterator<Item = A>) -> Ran {
        Run::below(self.folder).args(args).run()
    }

    /// Returns all that can be noticed of the run.
    pub(crate) fn told(&self) -> String {
        let mut told = format!("status {}\n", self.status);
        for (name, text) in [("stdout", &self.stdout), ("stderr", &self.stderr)] {
            if !text.is_empty() {
                write!(told, "--- {name}\n{text}").unwrap();
            }
        }
        told.replace(&*self.folder.path().to_string_lossy(), "[FOLDER]")
    }

    /// Holds what the run said against the snapshot `tests/cli/<name>.snap`.
    pub(crate) fn accept(self, name: &str) -> Self {
        insta::with_settings!({
            snapshot_path => concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli"),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, { insta::assert_snapshot!(name, self.told()) });
        self
    }
}
