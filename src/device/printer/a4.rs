//! The client for an IPP printer (RFC 8010, 8011) that takes PDF.
//!
//! Requests and answers are built and read with the crate `ipp`; they travel through our own HTTP client, because
//! that one never asks a proxy from the environment and keeps one deadline for all of a request.

use std::{io::Cursor, time::Duration};

use ::ipp::{
    attribute::{IppAttributeGroup, IppAttributeName},
    operation::IppOperation,
    parser::{IppParseError, IppParser},
    prelude::*,
    reader::IppReader,
};
use tokio::time::{Instant, sleep};

use super::{JobId, PrinterFault, Sheet, SheetPrinter, Work, reasons};

/// The only paper of a form.
pub const A4: &str = "iso_a4_210x297mm";

const PDF: &str = "application/pdf";
const USER: &str = "kakanai";

/// Between two questions about a job.
const PAUSE: Duration = Duration::from_millis(250);

/// Why a printer's address cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// Not a URI.
    #[error("the printer's address is not a URI")]
    NotAUri,
    /// Neither `ipp:` nor `http:`.
    #[error("the printer's address must begin with ipp:// or http://")]
    Scheme,
}

/// An IPP printer.
pub struct IppPrinter {
    printer: Uri,
    url: String,
    client: reqwest::Client,
    patience: Duration,
}

impl IppPrinter {
    /// A printer at `ipp://host:631/path` or `http://host:port/path`.
    ///
    /// # Errors
    /// See [`AddressError`].
    pub fn new(address: &str) -> Result<Self, AddressError> {
        let printer: Uri = address.parse().map_err(|_| AddressError::NotAUri)?;
        let host = printer.host().ok_or(AddressError::NotAUri)?;
        let url = match printer.scheme_str() {
            Some("ipp") => format!("http://{host}:{}{}", printer.port_u16().unwrap_or(631), printer.path()),
            Some("http") => printer.to_string(),
            _ => return Err(AddressError::Scheme),
        };
        let client = reqwest::Client::builder()
            .no_proxy()
            .connect_timeout(Duration::from_secs(3))
            .timeout(Duration::from_secs(10))
            .build()
            .map_err(|_| AddressError::Scheme)?;
        Ok(Self { printer, url, client, patience: Duration::from_secs(60) })
    }

    /// Waits another time than 60 s for a job to come out.
    #[must_use]
    pub const fn with_patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    async fn ask(
        &self,
        operation: Result<impl IppOperation, IppParseError>,
        body: &[u8],
    ) -> Result<IppRequestResponse, PrinterFault> {
        let request = operation.map_err(|_| PrinterFault::Refused)?.into_ipp_request();
        let mut bytes = request.to_bytes().to_vec();
        bytes.extend_from_slice(body);
        let answer = self
            .client
            .post(&self.url)
            .header("content-type", "application/ipp")
            .body(bytes)
            .send()
            .await
            .and_then(reqwest::Response::error_for_status)
            .map_err(|_| PrinterFault::Offline)?;
        let bytes = answer.bytes().await.map_err(|_| PrinterFault::Offline)?;
        IppParser::new(IppReader::new(Cursor::new(bytes.to_vec()))).parse().map_err(|_| PrinterFault::Offline)
    }

    async fn status(&self) -> Result<Status, PrinterFault> {
        let question = IppOperationBuilder::get_printer_attributes(self.printer.clone())
            .attributes(["printer-state-reasons", "printer-is-accepting-jobs", "document-format-supported"])
            .build();
        let answer = self.ask(question, &[]).await?;
        succeeded(&answer)?;
        let words = |name| words(&answer, DelimiterTag::PrinterAttributes, name);
        Ok(Status {
            fault: reasons::fault(words("printer-state-reasons").iter().map(String::as_str)),
            accepts: first(&answer, DelimiterTag::PrinterAttributes, "printer-is-accepting-jobs")
                .is_none_or(|value| !matches!(value, IppValue::Boolean(false))),
            formats: words("document-format-supported"),
        })
    }

    async fn checked(&self) -> Result<(), PrinterFault> {
        let status = self.status().await?;
        if let Some(fault) = status.fault {
            return Err(fault);
        }
        if !status.accepts {
            return Err(PrinterFault::Paused);
        }
        // A printer that lists its formats and not this one would print the bytes as text.
        if !status.formats.is_empty() && !status.formats.iter().any(|format| format == PDF) {
            return Err(PrinterFault::Refused);
        }
        Ok(())
    }

    async fn submitted(&self, sheet: &Sheet<'_>) -> Result<JobId, PrinterFault> {
        self.checked().await?;
        let media = IppValue::new_keyword(A4).map_err(|_| PrinterFault::Refused)?.named(IppAttributeName::MEDIA);
        let job = IppOperationBuilder::print_job(self.printer.clone(), IppPayload::empty())
            .user_name(USER)
            .job_title(sheet.number)
            .document_format(PDF)
            .attribute(media)
            .build();
        let answer = self.ask(job, sheet.pdf).await?;
        succeeded(&answer)?;
        match first(&answer, DelimiterTag::JobAttributes, "job-id") {
            Some(IppValue::Integer(id)) => Ok(JobId(*id)),
            _ => Err(PrinterFault::GaveUp),
        }
    }

    async fn followed(&self, job: JobId) -> Result<(), PrinterFault> {
        let end = Instant::now() + self.patience;
        loop {
            match self.job_state(job).await? {
                JobState::Completed => return Ok(()),
                JobState::Canceled => return Err(PrinterFault::GaveUp),
                JobState::Aborted => {
                    let status = self.status().await?;
                    return Err(status.fault.unwrap_or(PrinterFault::GaveUp));
                }
                JobState::Pending | JobState::PendingHeld | JobState::Processing | JobState::ProcessingStopped => {}
            }
            if let Some(fault) = self.status().await?.fault {
                // The fault may have come up after this very job was done.
                return if self.job_state(job).await? == JobState::Completed { Ok(()) } else { Err(fault) };
            }
            if Instant::now() >= end {
                return Err(PrinterFault::Offline);
            }
            sleep(PAUSE).await;
        }
    }

    async fn job_state(&self, job: JobId) -> Result<JobState, PrinterFault> {
        let question = IppOperationBuilder::get_job_attributes(self.printer.clone(), job.0).user_name(USER).build();
        let answer = self.ask(question, &[]).await?;
        succeeded(&answer)?;
        match first(&answer, DelimiterTag::JobAttributes, "job-state") {
            Some(IppValue::Enum(state)) => JobState::from_i32(*state).ok_or(PrinterFault::GaveUp),
            _ => Err(PrinterFault::GaveUp),
        }
    }

    async fn cancelled(&self, job: JobId) -> Result<bool, PrinterFault> {
        let question = IppOperationBuilder::cancel_job(self.printer.clone(), job.0).user_name(USER).build();
        let answer = self.ask(question, &[]).await?;
        if answer.header().status_code() == StatusCode::ClientErrorNotPossible {
            // Too late: it is over, one way or the other.
            return Ok(self.job_state(job).await? != JobState::Completed);
        }
        succeeded(&answer).map(|()| true)
    }
}

impl SheetPrinter for IppPrinter {
    fn check(&self) -> Work<'_, Result<(), PrinterFault>> {
        Box::pin(self.checked())
    }

    fn submit<'a>(&'a self, sheet: Sheet<'a>) -> Work<'a, Result<JobId, PrinterFault>> {
        Box::pin(async move { self.submitted(&sheet).await })
    }

    fn follow(&self, job: JobId) -> Work<'_, Result<(), PrinterFault>> {
        Box::pin(self.followed(job))
    }

    fn cancel(&self, job: JobId) -> Work<'_, Result<bool, PrinterFault>> {
        Box::pin(self.cancelled(job))
    }
}

struct Status {
    fault: Option<PrinterFault>,
    accepts: bool,
    formats: Vec<String>,
}

fn succeeded(answer: &IppRequestResponse) -> Result<(), PrinterFault> {
    match answer.header().status_code() {
        code if code.is_success() => Ok(()),
        StatusCode::ServerErrorNotAcceptingJobs | StatusCode::ServerErrorBusy => Err(PrinterFault::Paused),
        StatusCode::ServerErrorDeviceError
        | StatusCode::ServerErrorTemporaryError
        | StatusCode::ServerErrorServiceUnavailable => Err(PrinterFault::Offline),
        StatusCode::ClientErrorNotFound | StatusCode::ClientErrorGone => Err(PrinterFault::GaveUp),
        _ => Err(PrinterFault::Refused),
    }
}

fn first<'a>(answer: &'a IppRequestResponse, group: DelimiterTag, name: &str) -> Option<&'a IppValue> {
    answer.attributes().groups_of(group).find_map(|group| group.get(name)).map(IppAttribute::value)
}

/// The values of an attribute as words; one or several. An attribute that is sent twice gives both.
fn words(answer: &IppRequestResponse, group: DelimiterTag, name: &str) -> Vec<String> {
    answer
        .attributes()
        .groups_of(group)
        .flat_map(IppAttributeGroup::attributes)
        .filter(|attribute| attribute.name().as_str() == name)
        .flat_map(|attribute| attribute.value().into_iter())
        .map(ToString::to_string)
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn addresses_are_ipp_or_http() {
        let url = |address| IppPrinter::new(address).map(|printer| printer.url);
        assert_eq!(url("ipp://10.0.0.5/ipp/print"), Ok("http://10.0.0.5:631/ipp/print".into()));
        assert_eq!(url("http://127.0.0.1:8631/ipp/print"), Ok("http://127.0.0.1:8631/ipp/print".into()));
        assert_eq!(url("ipps://printer/ipp"), Err(AddressError::Scheme));
        assert_eq!(url("printer"), Err(AddressError::Scheme));
        assert_eq!(url("not a uri"), Err(AddressError::NotAUri));
    }

    #[tokio::test]
    async fn nobody_there_is_offline() {
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let printer = IppPrinter::new(&format!("ipp://{free}/ipp/print")).unwrap();
        assert_eq!(printer.check().await, Err(PrinterFault::Offline));
    }
}
