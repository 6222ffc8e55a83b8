//! Printers: sheets of A4 over IPP, slips as ESC/POS raster over TCP.
//!
//! | module | is |
//! |---|---|
//! | [`a4`] | the client for an IPP printer |
//! | [`reasons`] | `printer-state-reasons` to a [`PrinterFault`] |
//! | [`simulated_a4`] | an IPP printer on loopback that keeps what it is sent |
//! | [`escpos`] | a [`Raster`] as ESC/POS commands, and back |
//! | [`slip`] | the client for a slip printer |
//! | [`panel`] | the buttons of the simulated printers: take the paper out, open the cover |
//! | [`simulated_slip`] | a slip printer on loopback that keeps what it is sent |
//!
//! A job's title is the visit's number and nothing else: titles stand on printers' panels, web pages and logs.

use std::{future::Future, pin::Pin};

pub mod a4;
pub mod escpos;
pub mod panel;
pub mod reasons;
pub mod simulated_a4;
pub mod simulated_slip;
pub mod slip;
mod spool;

pub use a4::IppPrinter;
pub use escpos::Raster;
pub use panel::{Panel, SimulatedFault};
pub use simulated_a4::SimulatedIppPrinter;
pub use simulated_slip::SimulatedSlipPrinter;
pub use slip::TcpSlipPrinter;

/// Something that a device will have done.
pub type Work<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Why a printer does not print. What a person in front of it can do decides the variant.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrinterFault {
    /// 用紙切れ.
    #[error("the printer is out of paper")]
    PaperOut,
    /// 紙詰まり, a stuck cutter included.
    #[error("the printer has a paper jam")]
    Jam,
    /// A cover, a door or an interlock is open.
    #[error("a cover of the printer is open")]
    CoverOpen,
    /// Toner, ink or ribbon is used up.
    #[error("the printer is out of toner")]
    TonerOut,
    /// The output tray is full.
    #[error("the output tray of the printer is full")]
    OutputFull,
    /// The printer has no room left to take a job in.
    #[error("the printer has no room for the job")]
    StorageFull,
    /// It cannot be reached, does not answer in time, or says that it is off line.
    #[error("the printer cannot be reached")]
    Offline,
    /// Somebody paused it, or it takes no jobs at present.
    #[error("the printer is paused")]
    Paused,
    /// It gave the job up, or reports an error that it cannot clear by itself, without a cause.
    #[error("the printer gave the job up")]
    GaveUp,
    /// It refuses what it was sent, such as a format that it does not take.
    #[error("the printer refuses the job")]
    Refused,
    /// It reports something that is not known here: its own keyword.
    #[error("the printer reports {0}")]
    Unknown(String),
}

/// One sheet to print.
pub struct Sheet<'a> {
    /// The visit's number, such as `A-128`; the job's title.
    pub number: &'a str,
    /// The PDF.
    pub pdf: &'a [u8],
}

/// The printer's number for a job that it has taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JobId(pub i32);

/// A printer for sheets of A4.
///
/// [`submit`](Self::submit) and [`follow`](Self::follow) are apart so that a caller can keep the job's number on
/// disk in between: after a restart it asks for that job and never prints it twice.
pub trait SheetPrinter: Send + Sync {
    /// What keeps the printer from printing, if anything does.
    ///
    /// # Errors
    /// The fault.
    fn check(&self) -> Work<'_, Result<(), PrinterFault>>;

    /// Gives the printer a sheet. It is asked first whether it can print at all.
    ///
    /// # Errors
    /// The fault; then the printer has not taken the sheet.
    fn submit<'a>(&'a self, sheet: Sheet<'a>) -> Work<'a, Result<JobId, PrinterFault>>;

    /// Waits until a job has come out.
    ///
    /// # Errors
    /// The fault. The job may still be waiting in the printer: follow it again, or cancel it.
    fn follow(&self, job: JobId) -> Work<'_, Result<(), PrinterFault>>;

    /// Takes a job back. `false`: too late, it has come out.
    ///
    /// # Errors
    /// The fault.
    fn cancel(&self, job: JobId) -> Work<'_, Result<bool, PrinterFault>>;

    /// Prints a sheet or nothing: if a fault comes up on the way, the job is taken back, so that trying again does
    /// not print twice.
    ///
    /// # Errors
    /// The fault; then nothing came out.
    fn print<'a>(&'a self, sheet: Sheet<'a>) -> Work<'a, Result<(), PrinterFault>> {
        Box::pin(async move {
            let job = self.submit(sheet).await?;
            let Err(fault) = self.follow(job).await else { return Ok(()) };
            match self.cancel(job).await {
                Ok(false) => Ok(()),
                Ok(true) | Err(_) => Err(fault),
            }
        })
    }
}

/// A printer for slips.
pub trait SlipPrinter: Send + Sync {
    /// What keeps the printer from printing, and whether its roll is nearly used up.
    ///
    /// # Errors
    /// The fault.
    fn check(&self) -> Work<'_, Result<Roll, PrinterFault>>;

    /// Prints and cuts one slip, and waits until the printer says that it has done so.
    ///
    /// # Errors
    /// The fault; a part of the slip may have come out.
    fn print<'a>(&'a self, raster: &'a Raster) -> Work<'a, Result<Roll, PrinterFault>>;
}

/// How much paper a slip printer has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Roll {
    /// Enough.
    Good,
    /// Nearly used up: tell the staff, not the visitor.
    NearEnd,
}
