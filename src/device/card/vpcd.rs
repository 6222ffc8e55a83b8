//! The cards of a [`Tray`] behind a real `pcscd`: its driver vpcd listens on TCP, and what lies on the tray connects to
//! it. So the real reader code is tried without a real reader.
//!
//! Each message is a big-endian `u16` length and a payload. One byte is an order (power off, power on, reset, tell the
//! ATR), anything longer is a command APDU; only the ATR and an APDU are answered. A closed socket is a lifted card.
//!
//! vpcd listens on every interface, and anyone who reaches it can lay down a card: it never belongs on a kiosk.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use super::simulated::{Chip, Tray};
use super::{Presence, ReaderError};

/// Where vpcd listens for the card of its first slot.
pub const PORT: u16 = 0x8C7B;

/// The answer to reset of the マイナンバーカード with contacts (T=1).
pub const ATR: [u8; 9] = [0x3B, 0xE0, 0x00, 0xFF, 0x81, 0x31, 0xFE, 0x45, 0x14];

/// How soon a lifted card and the end are noticed.
const TICK: Duration = Duration::from_millis(20);

/// The least time between two cards, as a hand would need. pcscd looks every 400 ms, and a card that broke off in the
/// middle of a command and is back before that look stays unseen until it is lifted again.
const GAP: Duration = Duration::from_millis(600);

/// Serves whatever lies on the tray to the vpcd at `address`, until `stop` is set. Blocks. Without a card on the tray,
/// and while a card lies there that gives no answer, nothing is connected.
///
/// # Errors
/// vpcd cannot be reached, or it broke off.
pub fn serve(tray: &Tray, address: SocketAddr, stop: &AtomicBool) -> io::Result<()> {
    while !stop.load(Ordering::Relaxed) {
        let now = tray.presence();
        if now == Presence::Present {
            serve_card(tray, address, stop)?;
            thread::sleep(GAP);
        } else {
            tray.wait(now, TICK);
        }
    }
    Ok(())
}

/// From laying down one card to lifting it.
fn serve_card(tray: &Tray, address: SocketAddr, stop: &AtomicBool) -> io::Result<()> {
    let Ok(laying) = tray.power_on() else { return Ok(()) };
    let mut line = TcpStream::connect(address)?;
    line.set_nodelay(true)?;
    line.set_read_timeout(Some(TICK))?;
    let lies_there = || !stop.load(Ordering::Relaxed) && tray.with_chip(laying, |_| ()).is_ok();
    while let Some(message) = receive(&mut line, &lies_there)? {
        match tray.with_chip(laying, |chip| obey(chip, &message)) {
            Ok(Some(answer)) => {
                if !send(&mut line, &answer)? {
                    break;
                }
            }
            Ok(None) => {}
            // Lifted in between: hanging up says so.
            Err(ReaderError::Removed | ReaderError::Gone | ReaderError::Mute | ReaderError::InUse) => break,
        }
    }
    Ok(())
}

fn obey(chip: &mut Chip, message: &[u8]) -> Option<Vec<u8>> {
    match message {
        [0x00] => chip.power_off(),
        [0x01] => chip.power_on(),
        [0x02] => chip.reset(),
        [0x04] => return Some(ATR.to_vec()),
        [] | [_] => {}
        apdu => return Some(chip.transmit(apdu)),
    }
    None
}

/// The next message; `None` when the card was lifted, or the other side hung up between two messages.
fn receive(line: &mut TcpStream, lies_there: &impl Fn() -> bool) -> io::Result<Option<Vec<u8>>> {
    let mut length = [0; 2];
    if !fill(line, &mut length, lies_there)? {
        return Ok(None);
    }
    let mut message = vec![0; usize::from(u16::from_be_bytes(length))];
    Ok(fill(line, &mut message, lies_there)?.then_some(message))
}

/// Reads until `buffer` is full; `false` when it is not going to be.
fn fill(line: &mut TcpStream, mut buffer: &mut [u8], lies_there: &impl Fn() -> bool) -> io::Result<bool> {
    while !buffer.is_empty() {
        acknowledge_at_once(line)?;
        match line.read(buffer) {
            Ok(0) => return Ok(false),
            Ok(read) => buffer = buffer.get_mut(read..).unwrap_or_default(),
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                if !lies_there() {
                    return Ok(false);
                }
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) if error.kind() == ErrorKind::ConnectionReset => return Ok(false),
            Err(error) => return Err(error),
        }
    }
    Ok(true)
}

/// vpcd sends length and payload as two small packets and Nagle holds the second until the first is acknowledged;
/// with the usual delay of acknowledgements every APDU takes 44 ms instead of 0.2. The kernel forgets this wish, so it
/// is renewed before every read.
#[cfg(target_os = "linux")]
fn acknowledge_at_once(line: &TcpStream) -> io::Result<()> {
    Ok(rustix::net::sockopt::set_tcp_quickack(line, true)?)
}

#[cfg(not(target_os = "linux"))]
fn acknowledge_at_once(_line: &TcpStream) -> io::Result<()> {
    Ok(())
}

/// One write, so that it leaves as one packet; `false` when the other side has hung up.
fn send(line: &mut TcpStream, answer: &[u8]) -> io::Result<bool> {
    let length = u16::try_from(answer.len()).map_err(|_| io::Error::from(ErrorKind::InvalidData))?;
    match line.write_all(&[&length.to_be_bytes()[..], answer].concat()) {
        Ok(()) => Ok(true),
        Err(error) if matches!(error.kind(), ErrorKind::BrokenPipe | ErrorKind::ConnectionReset) => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use std::net::TcpListener;
    use std::sync::Arc;

    use jiff::civil::date;

    use super::*;
    use crate::device::card::TestCard;

    fn order(line: &mut TcpStream, message: &[u8]) {
        // Two packets, as vpcd does it.
        line.write_all(&(message.len() as u16).to_be_bytes()).unwrap();
        line.write_all(message).unwrap();
    }

    fn answer(line: &mut TcpStream) -> Vec<u8> {
        let mut length = [0; 2];
        line.read_exact(&mut length).unwrap();
        let mut message = vec![0; usize::from(u16::from_be_bytes(length))];
        line.read_exact(&mut message).unwrap();
        message
    }

    #[test]
    fn a_card_dials_in_answers_and_hangs_up() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let tray = Tray::new(date(2026, 4, 1));
        let stop = Arc::new(AtomicBool::new(false));
        let server = {
            let (tray, stop) = (tray.clone(), Arc::clone(&stop));
            thread::spawn(move || serve(&tray, address, &stop))
        };
        for round in 0..2 {
            tray.put(TestCard::T1);
            let (mut line, _) = listener.accept().unwrap();
            line.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
            order(&mut line, &[0x01]);
            order(&mut line, &[0x04]);
            assert_eq!(answer(&mut line), ATR);
            order(&mut line, b"\x00\xA4\x04\x0C\x0A\xD3\x92\x10\x00\x31\x00\x01\x01\x04\x08");
            assert_eq!(answer(&mut line), [0x90, 0x00]);
            order(&mut line, b"\x00\x20\x00\x91\x049999");
            // The counter is the card's own: it is one lower when the card comes again.
            assert_eq!(answer(&mut line), [0x63, 0xC2 - round]);
            tray.take();
            assert_eq!(line.read(&mut [0]).unwrap(), 0, "a lifted card hangs up");
        }
        stop.store(true, Ordering::Relaxed);
        server.join().unwrap().unwrap();
    }
}
