//! The child: one job in, one page out, then it goes away and gives its memory back.

use std::io::{Read, Write};

use rustix::process::{Resource, Rlimit, setrlimit};
use zeroize::Zeroizing;

use super::{
    job::Job,
    render::{Head, RenderError, Rendered},
    world,
};

/// Address space of the child, in bytes: a page needs 80 MB resident, a hostile template would take all there is.
const MEMORY: u64 = 1_000_000_000;

/// Processor time of the child, in seconds: a page needs less than one.
const PROCESSOR_SECONDS: u64 = 5;

/// The largest job that is read.
const LARGEST_JOB: u64 = 16 << 20;

/// The largest font file of a city that is read: the largest known one has 46 MB.
const LARGEST_FONT: u64 = 128 << 20;

/// The hidden subcommand `kakanai render`. Lowers its own limits, reads one [`Job`] from standard input, writes the
/// answer to standard output. Returns the exit code.
pub fn child_main() -> i32 {
    let limit = |resource, most| setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) });
    if limit(Resource::As, MEMORY).is_err() || limit(Resource::Cpu, PROCESSOR_SECONDS).is_err() {
        return answer(Err(RenderError::Start));
    }
    answer(work())
}

fn work() -> Result<Rendered, RenderError> {
    let mut text = Zeroizing::new(Vec::new());
    std::io::stdin().lock().take(LARGEST_JOB).read_to_end(&mut text).map_err(|_| RenderError::Job)?;
    let job: Job = serde_json::from_slice(&text).map_err(|_| RenderError::Job)?;
    world::set(&job, || read_font(&job))
}

fn read_font(job: &Job) -> Result<Option<Vec<u8>>, RenderError> {
    let Some(path) = &job.names_font else { return Ok(None) };
    let file = std::fs::File::open(path).map_err(|_| RenderError::Font)?;
    let mut bytes = Vec::new();
    file.take(LARGEST_FONT).read_to_end(&mut bytes).map_err(|_| RenderError::Font)?;
    Ok(Some(bytes))
}

fn answer(result: Result<Rendered, RenderError>) -> i32 {
    let (head, bytes, code) = match &result {
        Ok(page) => {
            let head = Head::Page {
                length: page.bytes.len(),
                flagged: page.flagged.clone(),
                overflows: page.overflows.clone(),
                pages: page.pages,
                width: page.width,
                height: page.height,
            };
            (head, page.bytes.as_slice(), 0)
        }
        Err(error) => (Head::Error(error.clone()), [].as_slice(), 1),
    };
    let mut out = std::io::stdout().lock();
    let written = serde_json::to_vec(&head)
        .map_err(std::io::Error::from)
        .and_then(|head| out.write_all(&head))
        .and_then(|()| out.write_all(b"\n"))
        .and_then(|()| out.write_all(bytes))
        .and_then(|()| out.flush());
    if written.is_ok() { code } else { 1 }
}
