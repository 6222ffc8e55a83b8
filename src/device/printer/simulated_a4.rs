//! An IPP printer on loopback: real HTTP, real IPP, and a folder instead of paper.
//!
//! A job that comes in while something is the matter waits as `processing-stopped` and comes out when it is mended,
//! as real printers do. A folder that cannot be written to makes the printer report `offline`, a full disk
//! `spool-area-full`; a job that could not be kept is `aborted`, never quietly lost.

use std::{
    collections::BTreeMap,
    io::{Cursor, ErrorKind},
    net::{Ipv4Addr, SocketAddr},
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use ::ipp::{
    attribute::{IppAttribute, IppAttributeGroup},
    model::{DelimiterTag, IppVersion, JobState, Operation, PrinterState, StatusCode},
    parser::{IppParseError, IppParser},
    prelude::*,
    reader::IppReader,
    request::IppRequestResponse,
};
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State as Shared},
    http::{StatusCode as HttpStatus, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
    routing::post,
};
use jiff::Timestamp;
use tokio::{net::TcpListener, task::JoinHandle};
use zeroize::Zeroizing;

use super::{a4::A4, panel::Panel, panel::SimulatedFault, spool::Spool};

/// The largest job that is taken.
const LARGEST_JOB: usize = 32 << 20;

const PDF: &str = "application/pdf";

/// A simulated A4 printer. It ends when it is dropped.
pub struct SimulatedIppPrinter {
    address: SocketAddr,
    panel: Panel,
    tasks: Vec<JoinHandle<()>>,
}

impl SimulatedIppPrinter {
    /// Starts a printer on a free loopback port; what it prints goes to `folder` as `application-NNNNN-TIME.pdf`.
    ///
    /// # Errors
    /// If no port can be opened. A folder that cannot be written to is none: the printer then says so to whoever
    /// asks.
    pub async fn start(folder: &Path) -> std::io::Result<Self> {
        let spool = Spool::new(folder, "application", ".pdf");
        let panel = Panel::default();
        let next = spool.last() + 1;
        let state = State { spool, panel: panel.clone(), next, jobs: BTreeMap::new(), refused: 1 };
        let printer = Printer(Arc::new(Mutex::new(state)));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let routes =
            Router::new().fallback(post(answer)).layer(DefaultBodyLimit::max(LARGEST_JOB)).with_state(printer.clone());
        let serve = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, routes).await {
                tracing::error!(kind = ?error.kind(), "the simulated printer has ended");
            }
        });
        let buttons = panel.clone();
        let mend = tokio::spawn(async move {
            loop {
                buttons.changed().await;
                printer.lock().work_off();
            }
        });
        Ok(Self { address, panel, tasks: vec![serve, mend] })
    }

    /// Its address for [`IppPrinter::new`](super::IppPrinter::new).
    pub fn uri(&self) -> String {
        format!("ipp://{}/ipp/print", self.address)
    }

    /// Its buttons.
    pub const fn panel(&self) -> &Panel {
        &self.panel
    }
}

impl Drop for SimulatedIppPrinter {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

#[derive(Clone)]
struct Printer(Arc<Mutex<State>>);

impl Printer {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct State {
    spool: Spool,
    panel: Panel,
    next: i32,
    jobs: BTreeMap<i32, Job>,
    /// Length of the last job for which there was no room: only if that much fits, the printer is ready again.
    refused: usize,
}

struct Job {
    state: JobState,
    /// Kept only until the job has come out or is given up.
    pdf: Zeroizing<Vec<u8>>,
}

impl State {
    /// Prints what waits, if nothing is the matter.
    fn work_off(&mut self) {
        if self.panel.stopped() {
            return;
        }
        for (&id, job) in &mut self.jobs {
            if job.state != JobState::ProcessingStopped {
                continue;
            }
            job.state = match self.spool.keep(id, Timestamp::now(), &job.pdf) {
                Ok(_) => {
                    self.refused = 1;
                    JobState::Completed
                }
                Err(error) => {
                    tracing::warn!(kind = ?error.kind(), job = id, "the simulated printer cannot keep a job");
                    self.refused = job.pdf.len();
                    JobState::Aborted
                }
            };
            job.pdf = Zeroizing::default();
        }
    }

    fn reasons(&self) -> Vec<&'static str> {
        let mut reasons: Vec<_> = self
            .panel
            .faults()
            .into_iter()
            .map(|fault| match fault {
                SimulatedFault::PaperOut => "media-empty-error",
                SimulatedFault::PaperLow => "media-low-warning",
                SimulatedFault::CoverOpen => "cover-open-error",
                SimulatedFault::Jam => "media-jam-error",
                SimulatedFault::TonerOut => "toner-empty-error",
                SimulatedFault::OutputFull => "output-area-full-error",
                SimulatedFault::Paused => "paused",
            })
            .collect();
        if let Err(error) = self.spool.probe(self.refused) {
            reasons.push(match error.kind() {
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => "spool-area-full-error",
                _ => "offline-error",
            });
        }
        if reasons.is_empty() {
            reasons.push("none");
        }
        reasons
    }

    fn job_state(&self, id: i32) -> Option<JobState> {
        // After a restart the folder still knows what has come out.
        self.jobs.get(&id).map(|job| job.state).or_else(|| self.spool.has(id).then_some(JobState::Completed))
    }
}

async fn answer(Shared(printer): Shared<Printer>, body: Bytes) -> Response {
    let body = Zeroizing::new(body.to_vec());
    let Some((request, document)) = read(&body) else { return HttpStatus::BAD_REQUEST.into_response() };
    let answer = {
        let mut state = printer.lock();
        respond(&mut state, &request, document)
    };
    match answer {
        Ok(answer) => ([(CONTENT_TYPE, "application/ipp")], answer.to_bytes()).into_response(),
        Err(_) => HttpStatus::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// The request, and the document behind it.
fn read(body: &[u8]) -> Option<(IppRequestResponse, &[u8])> {
    let reader = IppReader::new(Cursor::new(body.to_vec()));
    let (header, attributes, reader) = IppParser::new(reader).parse_parts().ok()?;
    let start = usize::try_from(reader.into_inner().position()).ok()?;
    let mut request =
        IppRequestResponse::new_response(header.version, StatusCode::SuccessfulOk, header.request_id).ok()?;
    *request.header_mut() = header;
    *request.attributes_mut() = attributes;
    Some((request, body.get(start..)?))
}

fn respond(
    state: &mut State,
    request: &IppRequestResponse,
    document: &[u8],
) -> Result<IppRequestResponse, IppParseError> {
    let header = request.header();
    let plain = |status| IppRequestResponse::new_response(IppVersion::v2_0(), status, header.request_id);
    let job_id = || match given(request, "job-id") {
        Some(IppValue::Integer(id)) => Some(*id),
        _ => None,
    };
    state.work_off();
    match Operation::from_i16(header.operation_or_status) {
        Some(Operation::GetPrinterAttributes) => {
            let mut answer = plain(StatusCode::SuccessfulOk)?;
            for attribute in printer_attributes(state)? {
                answer.attributes_mut().add(DelimiterTag::PrinterAttributes, attribute);
            }
            Ok(answer)
        }
        Some(Operation::ValidateJob) => plain(unprintable(request, None).unwrap_or(StatusCode::SuccessfulOk)),
        Some(Operation::PrintJob) => {
            if let Some(status) = unprintable(request, Some(document)) {
                return plain(status);
            }
            let id = state.next;
            state.next += 1;
            state.jobs.insert(id, Job { state: JobState::ProcessingStopped, pdf: Zeroizing::new(document.to_vec()) });
            state.work_off();
            job_answer(plain(StatusCode::SuccessfulOk)?, state, id)
        }
        Some(Operation::GetJobAttributes) => match job_id().filter(|&id| state.job_state(id).is_some()) {
            Some(id) => job_answer(plain(StatusCode::SuccessfulOk)?, state, id),
            None => plain(StatusCode::ClientErrorNotFound),
        },
        Some(Operation::CancelJob) => {
            let Some(id) = job_id().filter(|&id| state.job_state(id).is_some()) else {
                return plain(StatusCode::ClientErrorNotFound);
            };
            match state.jobs.get_mut(&id) {
                Some(job) if job.state == JobState::ProcessingStopped => {
                    job.state = JobState::Canceled;
                    job.pdf = Zeroizing::default();
                    plain(StatusCode::SuccessfulOk)
                }
                _ => plain(StatusCode::ClientErrorNotPossible),
            }
        }
        _ => plain(StatusCode::ServerErrorOperationNotSupported),
    }
}

/// An operation or job attribute of the request.
fn given<'a>(request: &'a IppRequestResponse, name: &str) -> Option<&'a IppValue> {
    request.attributes().groups().iter().find_map(|group: &IppAttributeGroup| group.get(name)).map(IppAttribute::value)
}

/// Why a document is not taken, if it is not.
fn unprintable(request: &IppRequestResponse, document: Option<&[u8]>) -> Option<StatusCode> {
    if given(request, "document-format").is_some_and(|format| format.to_string() != PDF) {
        return Some(StatusCode::ClientErrorDocumentFormatNotSupported);
    }
    if given(request, "media").is_some_and(|media| media.to_string() != A4) {
        return Some(StatusCode::ClientErrorAttributesOrValuesNotSupported);
    }
    let document = document?;
    (!document.starts_with(b"%PDF-")).then_some(StatusCode::ClientErrorDocumentFormatError)
}

fn job_answer(mut answer: IppRequestResponse, state: &State, id: i32) -> Result<IppRequestResponse, IppParseError> {
    let job = state.job_state(id).unwrap_or(JobState::Aborted);
    let reason = match job {
        JobState::Completed => "job-completed-successfully",
        JobState::Canceled => "job-canceled-by-user",
        JobState::Aborted => "aborted-by-system",
        _ => "printer-stopped",
    };
    let attributes = [
        ("job-id", IppValue::Integer(id)),
        ("job-uri", IppValue::new_uri(format!("ipp://localhost/ipp/print/{id}"))?),
        ("job-state", IppValue::new_enum(job as i32)?),
        ("job-state-reasons", IppValue::new_keyword(reason)?),
    ];
    for (name, value) in attributes {
        answer.attributes_mut().add(DelimiterTag::JobAttributes, IppAttribute::with_name(name, value)?);
    }
    Ok(answer)
}

fn printer_attributes(state: &State) -> Result<Vec<IppAttribute>, IppParseError> {
    let reasons = state.reasons();
    let printing = if state.panel.stopped() { PrinterState::Stopped } else { PrinterState::Idle };
    let keywords = |list: &[&str]| {
        list.iter().map(|&word| IppValue::new_keyword(word)).collect::<Result<Vec<_>, _>>().map(IppValue::Array)
    };
    let operations = [
        Operation::PrintJob,
        Operation::ValidateJob,
        Operation::CancelJob,
        Operation::GetJobAttributes,
        Operation::GetPrinterAttributes,
    ];
    let operations = operations.into_iter().map(|it| IppValue::Enum(it as i32)).collect();
    [
        ("printer-uri-supported", IppValue::new_uri("ipp://localhost/ipp/print")?),
        ("printer-name", IppValue::new_name_without_language("Kakanai simulated printer")?),
        ("printer-state", IppValue::new_enum(printing as i32)?),
        ("printer-state-reasons", keywords(&reasons)?),
        ("printer-is-accepting-jobs", IppValue::Boolean(true)),
        ("ipp-versions-supported", keywords(&["1.1", "2.0"])?),
        ("operations-supported", IppValue::Array(operations)),
        ("document-format-default", IppValue::new_mime_media_type(PDF)?),
        ("document-format-supported", IppValue::new_mime_media_type(PDF)?),
        ("media-default", IppValue::new_keyword(A4)?),
        ("media-ready", IppValue::new_keyword(A4)?),
        ("media-supported", IppValue::new_keyword(A4)?),
        ("charset-configured", IppValue::new_charset("utf-8")?),
        ("charset-supported", IppValue::new_charset("utf-8")?),
        ("natural-language-configured", IppValue::new_natural_language("en")?),
        ("generated-natural-language-supported", IppValue::new_natural_language("en")?),
        ("queued-job-count", IppValue::Integer(waiting(state))),
    ]
    .into_iter()
    .map(|(name, value)| IppAttribute::with_name(name, value))
    .collect()
}

fn waiting(state: &State) -> i32 {
    let jobs = state.jobs.values().filter(|job| job.state == JobState::ProcessingStopped).count();
    i32::try_from(jobs).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

    use std::{fs, time::Duration};

    use super::*;
    use crate::device::printer::{IppPrinter, JobId, PrinterFault, Sheet, SheetPrinter};

    const SHEET: &[u8] = b"%PDF-1.7 a sheet";

    async fn pair(folder: &Path) -> (SimulatedIppPrinter, IppPrinter) {
        let simulated = SimulatedIppPrinter::start(folder).await.unwrap();
        let client = IppPrinter::new(&simulated.uri()).unwrap();
        (simulated, client)
    }

    fn sheet() -> Sheet<'static> {
        Sheet { number: "A-128", pdf: SHEET }
    }

    fn files(folder: &Path) -> Vec<Vec<u8>> {
        let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|f| f.unwrap().path()).collect();
        names.sort();
        names.iter().map(|name| fs::read(name).unwrap()).collect()
    }

    #[tokio::test]
    async fn a_sheet_comes_out_as_it_was_sent() {
        let folder = tempfile::tempdir().unwrap();
        let (_printer, client) = pair(folder.path()).await;
        assert_eq!(client.check().await, Ok(()));
        assert_eq!(client.print(sheet()).await, Ok(()));
        assert_eq!(files(folder.path()), [SHEET]);
        let name = fs::read_dir(folder.path()).unwrap().next().unwrap().unwrap().file_name();
        assert!(name.to_string_lossy().starts_with("application-00001-"), "no title in the name");
    }

    #[tokio::test]
    async fn every_fault_is_told_before_anything_is_sent() {
        let folder = tempfile::tempdir().unwrap();
        let (printer, client) = pair(folder.path()).await;
        for (simulated, fault) in [
            (SimulatedFault::PaperOut, PrinterFault::PaperOut),
            (SimulatedFault::CoverOpen, PrinterFault::CoverOpen),
            (SimulatedFault::Jam, PrinterFault::Jam),
            (SimulatedFault::TonerOut, PrinterFault::TonerOut),
            (SimulatedFault::OutputFull, PrinterFault::OutputFull),
            (SimulatedFault::Paused, PrinterFault::Paused),
        ] {
            printer.panel().raise(simulated);
            assert_eq!(client.print(sheet()).await, Err(fault));
            printer.panel().mend(simulated);
        }
        printer.panel().raise(SimulatedFault::PaperLow);
        assert_eq!(client.print(sheet()).await, Ok(()));
        assert_eq!(files(folder.path()).len(), 1);
    }

    /// Gives a job to the printer although something is the matter, as when it comes up in between.
    async fn submit_blindly(printer: &SimulatedIppPrinter, client: &IppPrinter, fault: SimulatedFault) -> JobId {
        let raise = printer.panel().clone();
        let uri: Uri = printer.uri().parse().unwrap();
        raise.raise(fault);
        let job = IppOperationBuilder::print_job(uri, IppPayload::empty()).document_format(PDF).build().unwrap();
        let mut bytes = IppRequestResponse::from(job).to_bytes().to_vec();
        bytes.extend(SHEET);
        let url = printer.uri().replace("ipp:", "http:");
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let answer = http.post(url).body(bytes).send().await.unwrap().bytes().await.unwrap();
        let answer = IppParser::new(IppReader::new(Cursor::new(answer.to_vec()))).parse().unwrap();
        let Some(IppValue::Integer(id)) = given(&answer, "job-id").cloned() else { panic!("no job") };
        assert_eq!(client.check().await, Err(PrinterFault::PaperOut));
        JobId(id)
    }

    #[tokio::test]
    async fn a_sheet_that_waits_for_paper_comes_out_once() {
        let folder = tempfile::tempdir().unwrap();
        let (printer, client) = pair(folder.path()).await;
        let job = submit_blindly(&printer, &client, SimulatedFault::PaperOut).await;
        assert_eq!(client.follow(job).await, Err(PrinterFault::PaperOut));
        assert!(files(folder.path()).is_empty());
        printer.panel().mend(SimulatedFault::PaperOut);
        assert_eq!(client.follow(job).await, Ok(()));
        assert_eq!(client.cancel(job).await, Ok(false), "too late");
        assert_eq!(files(folder.path()).len(), 1);
    }

    #[tokio::test]
    async fn a_sheet_that_is_taken_back_never_comes_out() {
        let folder = tempfile::tempdir().unwrap();
        let (printer, client) = pair(folder.path()).await;
        let job = submit_blindly(&printer, &client, SimulatedFault::PaperOut).await;
        assert_eq!(client.cancel(job).await, Ok(true));
        printer.panel().mend_all();
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert_eq!(client.follow(job).await, Err(PrinterFault::GaveUp));
        assert!(files(folder.path()).is_empty());
    }

    #[tokio::test]
    async fn without_its_folder_the_printer_is_off_line_and_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let gone = folder.path().join("out");
        let (_printer, client) = pair(&gone).await;
        assert_eq!(client.print(sheet()).await, Err(PrinterFault::Offline));
        fs::create_dir(&gone).unwrap();
        assert_eq!(client.print(sheet()).await, Ok(()));
        assert_eq!(files(&gone), [SHEET]);
    }

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn a_full_disk_is_told_as_such() {
        // Every write to this device fails with "no space left"; the spool's own part file points at it.
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("/dev/full", folder.path().join(".application-probe")).unwrap();
        let (_printer, client) = pair(folder.path()).await;
        assert_eq!(client.check().await, Err(PrinterFault::StorageFull));
    }

    #[tokio::test]
    async fn a_job_that_cannot_be_kept_is_aborted_and_told() {
        let folder = tempfile::tempdir().unwrap();
        let (printer, client) = pair(folder.path()).await;
        // A folder where the part file should be: the probe passes, the job does not.
        fs::create_dir(folder.path().join(".application-00001.part")).unwrap();
        assert_eq!(client.print(sheet()).await, Err(PrinterFault::GaveUp));
        drop(printer);
    }

    #[tokio::test]
    async fn after_a_restart_a_job_is_known_and_its_number_is_not_used_again() {
        let folder = tempfile::tempdir().unwrap();
        let (printer, client) = pair(folder.path()).await;
        let job = client.submit(sheet()).await.unwrap();
        drop(printer);
        let (_printer, client) = pair(folder.path()).await;
        assert_eq!(client.follow(job).await, Ok(()));
        assert_eq!(client.submit(sheet()).await, Ok(JobId(job.0 + 1)));
    }

    #[tokio::test]
    async fn what_is_no_pdf_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let (_printer, client) = pair(folder.path()).await;
        let wrong = client.submit(Sheet { number: "A-1", pdf: b"<html>" }).await;
        assert_eq!(wrong, Err(PrinterFault::Refused));
        assert!(files(folder.path()).is_empty());
    }
}
