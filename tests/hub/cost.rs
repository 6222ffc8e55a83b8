//! What an acknowledgement costs, as a ratio to the disk's own price in the same run.
#![allow(clippy::print_stderr)]

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use kakanai::application::wire::{Lease, Role, SealedRow};

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

/// Sixteen kiosks at once share their commits: together they are acknowledged faster than one after the other.
#[tokio::test]
async fn many_kiosks_share_a_commit() {
    const EACH: usize = 25;
    let stage = Stage::new().await;
    let kiosk = stage.client(Role::Kiosk);
    let hub = kiosk.hub().await.unwrap();
    let rows = |id: String| {
        let outbox = stage.outbox(&id);
        outbox.meet(&hub, 0).unwrap();
        outbox.take_lease(&Lease { day: hub.business_day, band: 'Z', from: 1, to: 99 }).unwrap();
        for _ in 0..EACH {
            outbox.submit(&draft(&id, "見本"), Timestamp::now()).unwrap();
        }
        outbox.undelivered(100).unwrap()
    };
    let deliver = async |rows: Vec<SealedRow>| {
        for row in rows {
            kiosk.deliver(&row).await.unwrap();
        }
    };
    let alone = rows("Z99".into());
    let begun = Instant::now();
    deliver(alone).await;
    let alone = begun.elapsed() / u32::try_from(EACH).unwrap();
    let all: Vec<_> = (0..16).map(|n| rows(format!("Z{n}"))).collect();
    let begun = Instant::now();
    let mut running = tokio::task::JoinSet::new();
    for rows in all {
        let kiosk = kiosk.clone();
        running.spawn(async move {
            for row in rows {
                kiosk.deliver(&row).await.unwrap();
            }
        });
    }
    running.join_all().await;
    let together = begun.elapsed() / u32::try_from(16 * EACH).unwrap();
    let gain = alone.as_secs_f64() / together.as_secs_f64();
    eprintln!("a visit acknowledged: one kiosk {alone:?}, sixteen at once {together:?} each = {gain:.1} x as many");
    assert!(gain > 1.0, "{gain}");
}
