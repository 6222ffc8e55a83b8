//! What an acknowledgement costs, as a ratio to the disk's own price in the same run.
#![allow(clippy::print_stderr)]

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use kakanai::application::wire::Role;

use super::{Stage, draft};

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn fdatasync(file: &mut File) -> Duration {
    let begun = Instant::now();
    file.seek(SeekFrom::Start(0)).unwrap();
    file.write_all(&[7; 4096]).unwrap();
    file.sync_data().unwrap();
    begun.elapsed()
}

/// Prints `p50`s and ratios; run it alone for figures. The bar is loose, since other tests share disk and cores.
#[tokio::test]
async fn an_acknowledgement_costs_a_few_syncs() {
    const N: usize = 200;
    let stage = Stage::new().await;
    let kiosk = stage.client(Role::Kiosk);
    let outbox = stage.outbox("K03");
    outbox.meet(&kiosk.hub().await.unwrap(), 0).unwrap();
    let mut raw = File::create(stage.dir.path().join("raw")).unwrap();
    raw.write_all(&[0; 4096]).unwrap();
    raw.sync_all().unwrap();
    let (mut disk, mut accepted, mut acked) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..N {
        disk.push(fdatasync(&mut raw));
        let draft = draft("K03", "見本");
        let begun = Instant::now();
        outbox.submit(&draft, Timestamp::now()).unwrap();
        accepted.push(begun.elapsed());
        let row = outbox.undelivered(1).unwrap().remove(0);
        let begun = Instant::now();
        let ack = kiosk.deliver(&row).await.unwrap();
        acked.push(begun.elapsed());
        outbox.delivered(row.seq, ack.acked, Timestamp::now()).unwrap();
    }
    let (disk, accepted, acked) = (median(disk), median(accepted), median(acked));
    let ratio = |time: Duration| time.as_secs_f64() / disk.as_secs_f64();
    eprintln!(
        "p50 of {N}: fdatasync {disk:?}; accepted by the outbox {accepted:?} = {:.2} x; acknowledged by the hub \
         {acked:?} = {:.2} x",
        ratio(accepted),
        ratio(acked)
    );
    assert!(ratio(acked) < 50.0, "{}", ratio(acked));
}
