//! The client for a slip printer on the network (raw TCP, usually port 9100).

use std::{net::SocketAddr, time::Duration};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::Mutex,
    time::timeout,
};

use super::{
    PrinterFault, Roll, SlipPrinter, Work,
    escpos::{Raster, status},
};

/// A slip printer.
pub struct TcpSlipPrinter {
    address: SocketAddr,
    /// How long the printer may take to answer a question.
    answer: Duration,
    /// How long it may take to print a slip.
    patience: Duration,
    /// One slip after the other: such a printer serves one connection.
    turn: Mutex<()>,
}

impl TcpSlipPrinter {
    /// A printer at an address; 2 s for an answer, 20 s for a slip.
    pub fn new(address: SocketAddr) -> Self {
        Self { address, answer: Duration::from_secs(2), patience: Duration::from_secs(20), turn: Mutex::new(()) }
    }

    /// With other times for an answer and for a slip.
    #[must_use]
    pub const fn with_times(mut self, answer: Duration, patience: Duration) -> Self {
        self.answer = answer;
        self.patience = patience;
        self
    }

    async fn connect(&self) -> Result<TcpStream, PrinterFault> {
        let connection = timeout(self.answer, TcpStream::connect(self.address)).await;
        connection.ok().and_then(Result::ok).ok_or(PrinterFault::Offline)
    }

    /// The four answers. `done` is set if the answer to [`status::DONE`] comes in between.
    pub(super) async fn status(&self, connection: &mut TcpStream, done: &mut bool) -> Result<Roll, PrinterFault> {
        let mut answers = [0; 4];
        for (n, answer) in (1..).zip(&mut answers) {
            connection.write_all(&status::ask(n)).await.map_err(|_| PrinterFault::Offline)?;
            *answer = loop {
                let byte = timeout(self.answer, connection.read_u8()).await;
                match byte.ok().and_then(Result::ok).ok_or(PrinterFault::Offline)? {
                    byte if status::is_done(byte) => *done = true,
                    byte => break byte,
                }
            };
        }
        status::read(answers)
    }

    async fn checked(&self) -> Result<Roll, PrinterFault> {
        let _turn = self.turn.lock().await;
        let mut connection = self.connect().await?;
        self.status(&mut connection, &mut false).await
    }

    async fn printed(&self, raster: &Raster) -> Result<Roll, PrinterFault> {
        let _turn = self.turn.lock().await;
        let mut connection = self.connect().await?;
        self.status(&mut connection, &mut false).await?;
        let result = match timeout(self.patience, self.send_and_wait(&mut connection, raster)).await {
            Ok(result) => result,
            Err(_) => Err(PrinterFault::Offline),
        };
        if result.is_err() {
            self.clear(&mut connection).await;
        }
        result
    }

    /// Throws away what is still in the printer: it must not come out later, beside the slip that is printed instead.
    /// A question behind it, because a printer that answers has read what came before.
    pub(super) async fn clear(&self, connection: &mut TcpStream) {
        let sent = timeout(self.answer, connection.write_all(&status::CLEAR)).await;
        if matches!(sent, Ok(Ok(()))) {
            let _ = self.status(connection, &mut false).await;
        }
    }

    pub(super) async fn send_and_wait(
        &self,
        connection: &mut TcpStream,
        raster: &Raster,
    ) -> Result<Roll, PrinterFault> {
        connection.write_all(&raster.commands()).await.map_err(|_| PrinterFault::Offline)?;
        connection.write_all(&status::DONE).await.map_err(|_| PrinterFault::Offline)?;
        let mut done = false;
        loop {
            match timeout(self.answer / 4, connection.read_u8()).await {
                Ok(Ok(byte)) => done |= status::is_done(byte),
                Ok(Err(_)) => return Err(PrinterFault::Offline),
                Err(_) => {}
            }
            let now = self.status(connection, &mut done).await;
            if done {
                // The slip is out; what came up after it is for the next one.
                return Ok(now.unwrap_or(Roll::NearEnd));
            }
            now?;
        }
    }
}

impl SlipPrinter for TcpSlipPrinter {
    fn check(&self) -> Work<'_, Result<Roll, PrinterFault>> {
        Box::pin(self.checked())
    }

    fn print<'a>(&'a self, raster: &'a Raster) -> Work<'a, Result<Roll, PrinterFault>> {
        Box::pin(self.printed(raster))
    }
}
