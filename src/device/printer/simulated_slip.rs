//! A slip printer on loopback: takes ESC/POS over TCP, draws the dots and keeps each slip as a PNG.
//!
//! As real ones do, it answers `DLE EOT` at any time, holds what it cannot print until the fault is mended, and
//! answers `GS r` only when everything before it is done. A folder that cannot be written to is an error that it
//! reports, and the slip is not answered for.

use std::{
    collections::VecDeque,
    net::{Ipv4Addr, SocketAddr},
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use jiff::Timestamp;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::{JoinHandle, JoinSet},
};

use super::{
    escpos::{self, Command, Raster, status},
    panel::{Panel, SimulatedFault},
    spool::Spool,
};

/// The longest slip that is drawn, in bytes: a metre at 576 dots.
const LONGEST: usize = 576_000;

/// A simulated slip printer. It ends when it is dropped.
pub struct SimulatedSlipPrinter {
    address: SocketAddr,
    panel: Panel,
    task: JoinHandle<()>,
}

impl SimulatedSlipPrinter {
    /// Starts a printer on a free loopback port; what it prints goes to `folder` as `slip-NNNNN-TIME.png`.
    ///
    /// # Errors
    /// If no port can be opened. A folder that cannot be written to is none: the printer then says so to whoever
    /// asks.
    pub async fn start(folder: &Path) -> std::io::Result<Self> {
        let spool = Spool::new(folder, "slip", ".png");
        let panel = Panel::default();
        let next = spool.last() + 1;
        let state = State { spool, panel: panel.clone(), next, across: 0, page: Vec::new(), queue: VecDeque::new() };
        let printer = Printer(Arc::new(Mutex::new(state)));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let buttons = panel.clone();
        let task = tokio::spawn(async move {
            let mut connections = JoinSet::new();
            loop {
                tokio::select! {
                    () = buttons.changed() => printer.lock().work_off(),
                    accepted = listener.accept() => {
                        let Ok((connection, _)) = accepted else { continue };
                        connections.spawn(serve(printer.clone(), connection));
                    }
                    Some(_) = connections.join_next() => {}
                }
            }
        });
        Ok(Self { address, panel, task })
    }

    /// Its address for [`TcpSlipPrinter::new`](super::TcpSlipPrinter::new).
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its buttons.
    pub const fn panel(&self) -> &Panel {
        &self.panel
    }
}

impl Drop for SimulatedSlipPrinter {
    fn drop(&mut self) {
        self.task.abort();
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
    across: usize,
    page: Vec<u8>,
    queue: VecDeque<Task>,
}

enum Task {
    Print(Command),
    /// Answer that everything before is done.
    Answer(tokio::sync::mpsc::UnboundedSender<u8>),
}

impl State {
    /// Does what waits, as far as nothing is the matter.
    fn work_off(&mut self) {
        while !self.panel.stopped() {
            let Some(task) = self.queue.pop_front() else { return };
            match task {
                Task::Print(Command::Start) => self.page.clear(),
                Task::Print(Command::Band { across, rows }) => {
                    if across != self.across {
                        self.page.clear();
                        self.across = across;
                    }
                    if self.page.len() + rows.len() <= LONGEST {
                        self.page.extend(rows);
                    }
                }
                Task::Print(Command::Cut) => {
                    if let Err(error) = self.cut() {
                        tracing::warn!(kind = ?error, "the simulated slip printer cannot keep a slip");
                        self.queue.push_front(Task::Print(Command::Cut));
                        return;
                    }
                }
                Task::Print(Command::Status(_) | Command::Done | Command::Clear) => {}
                Task::Answer(line) => {
                    // Whoever asked may have gone.
                    let _ = line.send(0);
                }
            }
        }
    }

    fn cut(&mut self) -> Result<(), std::io::ErrorKind> {
        if self.page.is_empty() {
            return Ok(());
        }
        let width = u32::try_from(self.across * 8).unwrap_or(u32::MAX);
        let png = Raster::new(width, self.page.clone())
            .ok()
            .and_then(|raster| raster.png().ok())
            .ok_or(std::io::ErrorKind::InvalidData)?;
        self.spool.keep(self.next, Timestamp::now(), &png).map_err(|error| error.kind())?;
        self.next += 1;
        self.page.clear();
        Ok(())
    }

    fn status(&self, n: u8) -> u8 {
        let faults = self.panel.faults();
        let has = |fault| faults.contains(&fault);
        let broken = self.spool.probe(self.page.len()).is_err();
        let when = |yes: bool, bits: u8| if yes { bits } else { 0 };
        status::FINE
            | match n {
                1 => when(broken || self.panel.stopped(), status::OFFLINE),
                2 => {
                    when(has(SimulatedFault::CoverOpen), status::COVER)
                        | when(has(SimulatedFault::PaperOut), status::STOPPED_BY_PAPER)
                }
                3 => when(has(SimulatedFault::Jam), status::CUTTER) | when(broken, status::BROKEN),
                4 => {
                    when(has(SimulatedFault::PaperOut), status::END)
                        | when(has(SimulatedFault::PaperLow), status::NEAR_END)
                }
                _ => 0,
            }
    }
}

async fn serve(printer: Printer, mut connection: TcpStream) {
    let (line, mut answers) = tokio::sync::mpsc::unbounded_channel();
    let mut stream = Vec::new();
    let mut piece = vec![0; 16 << 10];
    loop {
        tokio::select! {
            Some(answer) = answers.recv() => {
                if connection.write_u8(answer).await.is_err() {
                    return;
                }
            }
            read = connection.read(&mut piece) => {
                let Ok(length @ 1..) = read else { return };
                stream.extend(piece.iter().take(length));
                let Some(now) = take(&printer, &mut stream, &line) else { return };
                if connection.write_all(&now).await.is_err() {
                    return;
                }
            }
        }
    }
}

/// Takes all whole commands off the stream; what has to be answered at once comes back. `None`: not ESC/POS.
fn take(printer: &Printer, stream: &mut Vec<u8>, line: &tokio::sync::mpsc::UnboundedSender<u8>) -> Option<Vec<u8>> {
    let mut now = Vec::new();
    let mut state = printer.lock();
    loop {
        match escpos::next(stream) {
            Ok(Some(Command::Status(n))) => now.push(state.status(n)),
            Ok(Some(Command::Clear)) => {
                state.queue.clear();
                state.page.clear();
            }
            Ok(Some(Command::Done)) => state.queue.push_back(Task::Answer(line.clone())),
            Ok(Some(command)) => state.queue.push_back(Task::Print(command)),
            Ok(None) => break,
            Err(unknown) => {
                tracing::warn!(%unknown, "the simulated slip printer hangs up");
                return None;
            }
        }
        state.work_off();
    }
    Some(now)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

    use std::{fs, time::Duration};

    use super::*;
    use crate::device::printer::{PrinterFault, Roll, SlipPrinter, TcpSlipPrinter};

    async fn pair(folder: &Path) -> (SimulatedSlipPrinter, TcpSlipPrinter) {
        let simulated = SimulatedSlipPrinter::start(folder).await.unwrap();
        let client =
            TcpSlipPrinter::new(simulated.address()).with_times(Duration::from_millis(400), Duration::from_secs(2));
        (simulated, client)
    }

    fn raster() -> Raster {
        Raster::new(576, (0..72 * 700).map(|i| (i / 72) as u8).collect()).unwrap()
    }

    fn pngs(folder: &Path) -> Vec<Vec<u8>> {
        let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
        files.filter(|path| path.extension().is_some()).map(|path| fs::read(path).unwrap()).collect()
    }

    #[tokio::test]
    async fn a_slip_comes_out_dot_for_dot() {
        let folder = tempfile::tempdir().unwrap();
        let (_printer, client) = pair(folder.path()).await;
        assert_eq!(client.check().await, Ok(Roll::Good));
        assert_eq!(client.print(&raster()).await, Ok(Roll::Good));
        assert_eq!(pngs(folder.path()), [raster().png().unwrap()]);
        let picture = image::load_from_memory(&pngs(folder.path())[0]).unwrap().into_luma8();
        assert_eq!((picture.width(), picture.height()), (576, 700));
        // Row 5 is 0b0000_0101 in every byte, and 1 is black.
        assert_eq!((picture.get_pixel(5, 5)[0], picture.get_pixel(6, 5)[0]), (0, 255));
    }

    #[tokio::test]
    async fn faults_are_told_before_anything_is_sent() {
        let folder = tempfile::tempdir().unwrap();
        let (printer, client) = pair(folder.path()).await;
        for (simulated, fault) in [
            (SimulatedFault::PaperOut, PrinterFault::PaperOut),
            (SimulatedFault::CoverOpen, PrinterFault::CoverOpen),
            (SimulatedFault::Jam, PrinterFault::Jam),
            (SimulatedFault::Paused, PrinterFault::Offline),
        ] {
            printer.panel().raise(simulated);
            assert_eq!(client.print(&raster()).await, Err(fault));
            printer.panel().mend(simulated);
        }
        printer.panel().raise(SimulatedFault::PaperLow);
        assert_eq!(client.print(&raster()).await, Ok(Roll::NearEnd));
        assert_eq!(pngs(folder.path()).len(), 1);
    }

    #[tokio::test]
    async fn paper_that_ends_on_the_way_is_told_and_the_rest_is_thrown_away() {
        let folder = tempfile::tempdir().unwrap();
        let (printer, client) = pair(folder.path()).await;
        let mut connection = TcpStream::connect(printer.address()).await.unwrap();
        client.status(&mut connection, &mut false).await.unwrap();
        printer.panel().raise(SimulatedFault::PaperOut);
        assert_eq!(client.send_and_wait(&mut connection, &raster()).await, Err(PrinterFault::PaperOut));
        client.clear(&mut connection).await;
        drop(connection);
        printer.panel().mend_all();
        assert_eq!(client.print(&raster()).await, Ok(Roll::Good));
        assert_eq!(pngs(folder.path()).len(), 1, "only the second one came out");
    }

    #[tokio::test]
    async fn without_its_folder_the_printer_says_so_and_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let gone = folder.path().join("out");
        let (_printer, client) = pair(&gone).await;
        assert_eq!(client.print(&raster()).await, Err(PrinterFault::GaveUp));
        fs::create_dir(&gone).unwrap();
        assert_eq!(client.print(&raster()).await, Ok(Roll::Good));
    }

    #[tokio::test]
    async fn a_slip_that_cannot_be_kept_is_not_answered_for() {
        let folder = tempfile::tempdir().unwrap();
        let (_printer, client) = pair(folder.path()).await;
        fs::create_dir(folder.path().join(".slip-00001.part")).unwrap();
        assert_eq!(client.print(&raster()).await, Err(PrinterFault::Offline));
        fs::remove_dir(folder.path().join(".slip-00001.part")).unwrap();
        assert_eq!(client.print(&raster()).await, Ok(Roll::Good));
        assert_eq!(pngs(folder.path()).len(), 1);
    }

    #[tokio::test]
    async fn nobody_there_is_off_line() {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap().local_addr().unwrap();
        assert_eq!(TcpSlipPrinter::new(free).check().await, Err(PrinterFault::Offline));
    }
}
