//! A job for the child, and the parent side of it.
//!
//! The job goes to the child's standard input as JSON; what comes back is one line of JSON and then the bytes of
//! the page. What the child writes to its standard error is thrown away unread: a compiler's words can quote the
//! applicant's.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::{ExitStatus, Stdio},
    time::Duration,
};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    process::{Child, Command},
    sync::Semaphore,
    time::timeout,
};
use zeroize::{Zeroize, Zeroizing};

use super::bars::Bars;
use super::qr::{AsciiQr, Medium};
use crate::person::{Secret, secret};

/// The hidden subcommand that runs [`child::child_main`](super::child::child_main).
pub const SUBCOMMAND: &str = "render";

/// How long one page may take before the child is ended.
pub const DEADLINE: Duration = Duration::from_secs(10);

/// The largest answer that is taken from a child.
const LARGEST_ANSWER: u64 = 64 << 20;

/// Children at the same time: a page takes 80 MB and a whole core.
const CHILDREN: usize = 2;

/// One page to set. It holds what is printed on the page, so it has no `Debug`.
#[derive(Clone, Serialize, Deserialize)]
pub struct Job {
    /// The text of the template: `/main.typ`.
    pub template: String,
    /// Other sources that the template may import, by name: `common.typ` → `/common.typ`.
    pub files: BTreeMap<String, String>,
    /// What the template reads as `/data.json`.
    #[serde(with = "secret::render")]
    data: Secret<String>,
    /// Codes that the template may show, by name: `qr` → `/qr.svg`.
    pub codes: BTreeMap<String, Code>,
    /// Barcodes that the template may show, by name: `bar0` → `/bar0.svg`.
    pub bars: BTreeMap<String, Bars>,
    /// What comes out.
    pub output: Output,
    /// A font file of the city for names (TrueType or OpenType, absolute path); asked before the bundled one.
    pub names_font: Option<PathBuf>,
    /// Only for made-up data: an error then carries the compiler's own words.
    pub explain: bool,
}

/// A code on a page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Code {
    /// What it holds.
    pub text: AsciiQr,
    /// What it is printed on.
    pub medium: Medium,
}

/// What comes out of a job.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Output {
    /// PDF/A-2a and PDF/UA-1.
    Pdf {
        /// The document's title, shown by viewers: the form and the number, never a name.
        title: String,
        /// Identifies the document for good (its hash becomes the file's `/ID`); never a name.
        ident: String,
        /// When it was made.
        timestamp: Timestamp,
    },
    /// All pages below each other, for a screen.
    Png {
        /// Pixels per inch, 36 to 600.
        ppi: u16,
    },
    /// One bit a dot at 203 dpi, for a thermal printer: rows of `dots_wide / 8` bytes, most significant bit left,
    /// 1 is black.
    Bitmap {
        /// The head's width: 576 for 80 mm paper, 384 for 58 mm. A multiple of 8; the template's page must be as
        /// wide (it reads `sys.inputs.dots`).
        dots_wide: u32,
    },
}

impl Job {
    /// A job of one template and its data.
    ///
    /// # Errors
    /// [`RenderError::Data`] if `data` cannot be written as JSON.
    pub fn new(template: impl Into<String>, data: &impl Serialize, output: Output) -> Result<Self, RenderError> {
        let data = serde_json::to_string(data).map_err(|_| RenderError::Data)?;
        Ok(Self {
            template: template.into(),
            files: BTreeMap::new(),
            data: Secret::new(data),
            codes: BTreeMap::new(),
            bars: BTreeMap::new(),
            output,
            names_font: None,
            explain: false,
        })
    }

    /// Adds a source that the template imports.
    #[must_use]
    pub fn with_file(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.files.insert(name.into(), text.into());
        self
    }

    /// Adds the code that templates show as `/qr.svg`.
    #[must_use]
    pub fn with_qr(mut self, text: AsciiQr, medium: Medium) -> Self {
        self.codes.insert("qr".to_owned(), Code { text, medium });
        self
    }

    /// Adds a barcode that templates show as `/NAME.svg`.
    #[must_use]
    pub fn with_bars(mut self, name: impl Into<String>, bars: Bars) -> Self {
        self.bars.insert(name.into(), bars);
        self
    }

    /// The data as JSON, for the child.
    pub(super) fn data(&self) -> &str {
        secret::render::open::<String>(&self.data)
    }
}

/// A finished page. Its bytes are overwritten when it is dropped.
pub struct Rendered {
    /// The PDF, the PNG or the packed rows.
    pub bytes: Vec<u8>,
    /// JSON pointers into the data (`/sections/0/rows/1`) of the fields in which a character could not be drawn:
    /// 「字形は職員が確認」.
    pub flagged: Vec<String>,
    /// How many pages.
    pub pages: usize,
    /// Width in pixels or dots; 0 for a PDF.
    pub width: u32,
    /// Height in pixels or dots; 0 for a PDF.
    pub height: u32,
}

impl Drop for Rendered {
    fn drop(&mut self) {
        self.bytes.zeroize();
    }
}

/// Why there is no page. Nothing of the data is in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "error")]
pub enum RenderError {
    /// The data cannot be written as JSON.
    #[error("the data of the form cannot be written as JSON")]
    Data,
    /// The job could not be read by the child.
    #[error("the renderer did not understand its job")]
    Job,
    /// The template is wrong. `message` is there only for made-up data ([`Job::explain`]).
    #[error("template {file} line {line} is wrong{}", .message.as_ref().map(|m| format!(": {m}")).unwrap_or_default())]
    Template {
        /// The virtual file, such as `/main.typ`.
        file: String,
        /// The line from 1; 0 if unknown.
        line: usize,
        /// The compiler's words.
        message: Option<String>,
    },
    /// The city's name font cannot be read.
    #[error("the city's name font cannot be read")]
    Font,
    /// The page is wider or narrower than the printer's head.
    #[error("the page is {is} dots wide and the printer {should}")]
    Width {
        /// The page.
        is: u32,
        /// The head.
        should: u32,
    },
    /// The page could not be written out.
    #[error("the page could not be written out")]
    Export,
    /// The child could not be started or talked to.
    #[error("the renderer could not be started or talked to")]
    Start,
    /// The child took too much memory or broke down.
    #[error("the renderer used too much memory or broke down")]
    Exhausted,
    /// The child took too long and was ended.
    #[error("the renderer took too long and was ended")]
    TooSlow,
    /// What the child answered makes no sense.
    #[error("the renderer gave no proper answer")]
    Answer,
}

/// The child's first line.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Head {
    /// The page follows.
    Page {
        /// How many bytes follow.
        length: usize,
        flagged: Vec<String>,
        pages: usize,
        width: u32,
        height: u32,
    },
    /// Nothing follows.
    Error(RenderError),
}

/// The parent side. Cheap to share; at most two children run at the same time.
pub struct Renderer {
    program: PathBuf,
    arguments: Vec<String>,
    deadline: Duration,
    seats: Semaphore,
}

impl Renderer {
    /// Renders with this very program and its hidden subcommand.
    ///
    /// # Errors
    /// [`RenderError::Start`] if the system does not tell where the program is.
    pub fn new() -> Result<Self, RenderError> {
        let program = std::env::current_exe().map_err(|_| RenderError::Start)?;
        Ok(Self::with_program(program, [SUBCOMMAND]))
    }

    /// Renders with another program.
    pub fn with_program<A: Into<String>>(program: impl AsRef<Path>, arguments: impl IntoIterator<Item = A>) -> Self {
        Self {
            program: program.as_ref().to_owned(),
            arguments: arguments.into_iter().map(Into::into).collect(),
            deadline: DEADLINE,
            seats: Semaphore::new(CHILDREN),
        }
    }

    /// With another deadline than [`DEADLINE`].
    #[must_use]
    pub const fn with_deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Sets one page. If the future is dropped, the child is ended.
    ///
    /// # Errors
    /// See [`RenderError`].
    pub async fn render(&self, job: &Job) -> Result<Rendered, RenderError> {
        let text = Zeroizing::new(serde_json::to_vec(job).map_err(|_| RenderError::Data)?);
        let _seat = self.seats.acquire().await.map_err(|_| RenderError::Start)?;
        let mut child = self.spawn()?;
        match timeout(self.deadline, talk(&mut child, &text)).await {
            Ok(Ok((answer, status))) => read_answer(answer, status),
            Ok(Err(_)) => Err(RenderError::Start),
            Err(_) => {
                // A child that sleeps uses no processor time, so no limit of its own ends it.
                let _ = child.kill().await;
                Err(RenderError::TooSlow)
            }
        }
    }

    fn spawn(&self) -> Result<Child, RenderError> {
        Command::new(&self.program)
            .args(&self.arguments)
            .env_clear()
            // One thread and one memory arena: the limit on address space counts reserved memory too.
            .env("RAYON_NUM_THREADS", "1")
            .env("MALLOC_ARENA_MAX", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(|_| RenderError::Start)
    }
}

/// Gives the job, takes the answer, waits for the end; both at once, because a child that refuses the job early
/// would otherwise never be heard.
async fn talk(child: &mut Child, job: &[u8]) -> std::io::Result<(Zeroizing<Vec<u8>>, ExitStatus)> {
    let broken = || std::io::Error::from(std::io::ErrorKind::BrokenPipe);
    let mut stdin = child.stdin.take().ok_or_else(broken)?;
    let stdout = child.stdout.take().ok_or_else(broken)?;
    let give = async move {
        // A child that has ended already tells by its answer or its status why.
        let _ = stdin.write_all(job).await;
        let _ = stdin.shutdown().await;
    };
    let take = async move {
        let mut answer = Zeroizing::new(Vec::with_capacity(256 << 10));
        stdout.take(LARGEST_ANSWER).read_to_end(&mut answer).await.map(|_| answer)
    };
    let ((), answer) = tokio::join!(give, take);
    Ok((answer?, child.wait().await?))
}

fn read_answer(answer: Zeroizing<Vec<u8>>, status: ExitStatus) -> Result<Rendered, RenderError> {
    let Some(end) = answer.iter().position(|&b| b == b'\n') else { return Err(failure(status)) };
    let (head, rest) = answer.split_at(end);
    let head: Head = serde_json::from_slice(head).map_err(|_| RenderError::Answer)?;
    match head {
        Head::Error(error) => Err(error),
        Head::Page { length, flagged, pages, width, height } => {
            if !status.success() {
                return Err(failure(status));
            }
            match rest.split_first() {
                Some((_, bytes)) if bytes.len() == length => {
                    Ok(Rendered { bytes: bytes.to_vec(), flagged, pages, width, height })
                }
                _ => Err(RenderError::Answer),
            }
        }
    }
}

fn failure(status: ExitStatus) -> RenderError {
    #[cfg(unix)]
    {
        use std::os::unix::process::ExitStatusExt;

        /// `SIGXCPU`: the limit on processor time.
        const OUT_OF_TIME: i32 = 24;
        match status.signal() {
            Some(OUT_OF_TIME) => return RenderError::TooSlow,
            Some(_) => return RenderError::Exhausted,
            None => {}
        }
    }
    // 101 is a Rust panic; a panic of the setter is as good as a breakdown.
    if status.code() == Some(101) { RenderError::Exhausted } else { RenderError::Answer }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

    use super::*;

    fn shell(script: &str) -> Renderer {
        Renderer::with_program("/bin/sh", ["-c", script])
    }

    fn job() -> Job {
        Job::new("", &serde_json::json!({"value": "x".repeat(300_000)}), Output::Png { ppi: 72 }).unwrap()
    }

    #[tokio::test]
    async fn a_page_comes_through_whatever_its_size() {
        let head = r#"{"page":{"length":200000,"flagged":["/rows/0"],"pages":1,"width":3,"height":4}}"#;
        let script = format!("cat >/dev/null; echo '{head}'; head -c 200000 /dev/zero");
        let page = shell(&script).render(&job()).await.unwrap();
        assert_eq!((page.bytes.len(), page.pages, page.width, page.height), (200_000, 1, 3, 4));
        assert_eq!(page.flagged, ["/rows/0"]);
    }

    #[tokio::test]
    async fn every_way_to_fail_is_an_error_of_its_own() {
        let cases = [
            ("exit 3", RenderError::Answer),
            ("echo nonsense", RenderError::Answer),
            ("cat >/dev/null; echo '{\"error\":{\"error\":\"font\"}}'; exit 1", RenderError::Font),
            ("kill -ABRT $$", RenderError::Exhausted),
            ("kill -XCPU $$", RenderError::TooSlow),
            ("exit 101", RenderError::Exhausted),
            (
                "echo '{\"page\":{\"length\":5,\"flagged\":[],\"pages\":1,\"width\":0,\"height\":0}}'; printf abc",
                RenderError::Answer,
            ),
        ];
        for (script, error) in cases {
            assert_eq!(shell(script).render(&job()).await.err(), Some(error), "{script}");
        }
        let nowhere = Renderer::with_program("/nonexistent/kakanai", ["render"]);
        assert_eq!(nowhere.render(&job()).await.err(), Some(RenderError::Start));
    }

    #[tokio::test]
    async fn a_child_that_waits_is_ended_at_the_deadline() {
        let started = std::time::Instant::now();
        let slow = shell("exec sleep 60").with_deadline(Duration::from_millis(200));
        assert_eq!(slow.render(&job()).await.err(), Some(RenderError::TooSlow));
        assert!(started.elapsed() < Duration::from_secs(10));
    }

    #[test]
    fn an_error_says_where_but_not_what_was_written() {
        let error = RenderError::Template { file: "/main.typ".into(), line: 12, message: None };
        assert_eq!(error.to_string(), "template /main.typ line 12 is wrong");
    }
}
