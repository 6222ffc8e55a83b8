//! A busy day of a city of 50,000, over the wire: six hundred slips, two registers, and what goes wrong among them.

use std::process::Command;
use std::sync::Arc;

use jiff::Timestamp;
use kakanai::application::money::NoteRequest;
use kakanai::application::ticket::business_day;
use kakanai::application::wire::{ChargeDetail, ChargeState, Role, Tender};
use kakanai::application::{AnswerKey, ChargeId, VisitId};
use kakanai::catalogue::FieldName;
use kakanai::catalogue::barcode::Layout;
use kakanai::handoff::FeeCode;
use kakanai::handoff::daybook::{Kind, daybook};
use kakanai::link::Client;
use kakanai::person::{Sourced, StaffId, Value};
use kakanai::register::{Register, Scan};
use tokio::task::LocalSet;

use super::money::register;
use super::{Stage, confirm_all, draft, eventually};

const SLIPS: usize = 600;
const TENDERS: [Tender; 4] = [Tender::Cash, Tender::Credit, Tender::Emoney, Tender::Code];

fn pay(register: &Register, charge: &ChargeDetail, tender: Tender) -> i64 {
    let now = Timestamp::now();
    let Scan::Charge(bill) = register.scan(&charge.nkp1, now) else { panic!("not payable") };
    let given = (tender == Tender::Cash).then_some(10_000);
    register.pay(bill.id, tender, given, now).unwrap();
    bill.total
}

async fn settled(clerk: &Client, visit: VisitId) -> ChargeState {
    clerk.visit(visit).await.unwrap().charges[0].state
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn six_hundred_slips_agree_to_the_yen_and_what_is_wrong_is_found() {
    let stage = Stage::new().await;
    let (one, two) = (register(&stage, "R01").await, register(&stage, "R02").await);
    let (outbox, _line) = stage.kiosk("K01").await;
    let clerk = Arc::new(stage.client(Role::Clerk));
    let today = business_day(Timestamp::now());

    // Everybody comes, and is confirmed by four clerks.
    let mut visits = Vec::new();
    for n in 0..SLIPS {
        let mut draft = draft("K01", "見本");
        if n % 3 == 0 {
            draft.applications.truncate(1);
        }
        let first = &mut draft.applications[0];
        let copies = AnswerKey::own(first.procedure.clone(), FieldName("copies".into()));
        first.answers.0.insert(copies, Sourced::typed(Value::Number(1 + u32::try_from(n % 4).unwrap())));
        outbox.submit(&draft, Timestamp::now()).unwrap();
        visits.push(draft.visit);
    }
    let (room, mut desks) = (LocalSet::new(), Vec::new());
    for visits in visits.chunks(SLIPS.div_ceil(4)) {
        let (clerk, visits) = (Arc::clone(&clerk), visits.to_vec());
        desks.push(room.spawn_local(async move {
            let mut charges = Vec::new();
            for visit in visits {
                eventually("the hub has the visit", async || clerk.visit(visit).await.ok()).await;
                charges.push((visit, confirm_all(&clerk, visit).await.charges[0].clone()));
            }
            charges
        }));
    }
    room.await;
    let mut charges = Vec::new();
    for desk in desks {
        charges.extend(desk.await.unwrap());
    }
    assert_eq!(charges.len(), SLIPS);

    // They pay at two registers by every tender; a few do not.
    let mut taken = 0;
    let (rest, paying) = charges.split_at(6);
    for (n, (_, charge)) in paying.iter().enumerate() {
        let at = if n % 2 == 0 { &one } else { &two };
        taken += pay(&at.register(), charge, TENDERS[n / 2 % 4]);
    }
    for (visit, _) in paying {
        eventually("the hub hears of it", async || (settled(&clerk, *visit).await == ChargeState::Paid).then_some(()))
            .await;
    }
    let manager = stage.client(Role::Manager);
    let book = async || daybook(&manager.settlement(today).await.unwrap(), &stage.city.catalogue);
    let agreed = book().await;
    assert_eq!(agreed.differences, []);
    assert_eq!((agreed.taken.yen, agreed.hub, agreed.unexplained()), (taken, agreed.taken, 0));
    assert_eq!(agreed.made[&ChargeState::Paid].yen, taken);
    assert!(agreed.rows.iter().all(|row| row.account.0.starts_with("14-02-01")));

    // Paid at both registers in the same moment: neither could know.
    let (_, twice) = &rest[0];
    let doubled = pay(&one.register(), twice, Tender::Code);
    pay(&two.register(), twice, Tender::Cash);
    // Keyed in by barcodes; given back; noted by staff; counted short; paid after the closing.
    let keyed = Layout::parse("29CCCCC00000").unwrap().make(&FeeCode("101".into()), 0).unwrap().to_string();
    let Scan::Charge(bill) = one.register().scan(&keyed, Timestamp::now()) else { panic!("no item") };
    one.register().pay(bill.id, Tender::Credit, None, Timestamp::now()).unwrap();
    pay(&one.register(), &rest[1].1, Tender::Cash);
    one.register().give_back(rest[1].1.id, Timestamp::now()).unwrap();
    let note = NoteRequest { tender: Tender::Cash, receipt: "H-1".into(), staff: StaffId("s01".into()) };
    clerk.note_paid(rest[2].1.id, &note).await.unwrap();
    for (visit, state) in [(rest[0].0, ChargeState::Paid), (rest[1].0, ChargeState::Voided)] {
        eventually("the hub hears of it", async || (settled(&clerk, visit).await == state).then_some(())).await;
    }
    let cash = |id: &str, book: &kakanai::handoff::daybook::DayBook| {
        book.registers.iter().find(|register| register.id == id).unwrap().cash
    };
    let short = cash("R01", &book().await) - 200;
    one.register().close_day(today, short, Timestamp::now()).unwrap();
    let late = pay(&one.register(), &rest[3].1, Tender::Emoney);
    eventually("the hub hears of it", async || (settled(&clerk, rest[3].0).await == ChargeState::Paid).then_some(()))
        .await;

    let book = book().await;
    let found: Vec<(Kind, Option<ChargeId>, i64)> =
        book.differences.iter().map(|d| (d.kind, d.charge, d.effect())).collect();
    assert_eq!(
        found,
        [
            (Kind::PaidTwice, Some(twice.id), doubled),
            (Kind::OtherDay, Some(rest[3].1.id), -late),
            (Kind::Noted, Some(rest[2].1.id), -rest[2].1.total),
            (Kind::Cash, None, 0),
            (Kind::WithoutSlip, Some(bill.id), 300),
        ]
    );
    assert_eq!(book.unexplained(), 0);
    assert_eq!(book.taken.yen, taken + 2 * doubled + 300);
    let tomorrow = daybook(&manager.settlement(today.tomorrow().unwrap()).await.unwrap(), &stage.city.catalogue);
    let found: Vec<_> = tomorrow.differences.iter().map(|d| (d.kind, d.charge, d.effect())).collect();
    assert_eq!(found, [(Kind::OtherDay, Some(rest[3].1.id), late)], "and tomorrow's book has it");

    // The accounting office's files, by the command.
    let out = stage.dir.path().join("books");
    for charset in ["utf-8-bom", "shift_jis"] {
        let said = Command::new(env!("CARGO_BIN_EXE_kakanai"))
            .args(["--data", stage.dir.path().to_str().unwrap(), "--city", "mihon", "settlement"])
            .args(["--out", out.to_str().unwrap(), "--charset", charset])
            .output()
            .unwrap();
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
        let said = String::from_utf8(said.stdout).unwrap();
        assert!(said.contains("二重の支払い：1件") && said.contains("確認が必要なものが 3 件"), "{said}");
        let bytes = std::fs::read(out.join(format!("daybook-{today}.csv"))).unwrap();
        let text = if charset == "shift_jis" {
            encoding_rs::SHIFT_JIS.decode_without_bom_handling(&bytes).0.into_owned()
        } else {
            assert!(bytes.starts_with(b"\xEF\xBB\xBF"));
            String::from_utf8(bytes[3..].to_vec()).unwrap()
        };
        let yen = text.lines().skip(1).map(|line| line.split(',').nth(9).unwrap().parse::<i64>().unwrap());
        assert_eq!(yen.sum::<i64>(), book.taken.yen);
    }
}

#[tokio::test]
async fn a_register_that_is_away_is_said_to_be_away() {
    let stage = Stage::new().await;
    let station = register(&stage, "R01").await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let clerk = stage.client(Role::Clerk);
    let visit = stage.visited(&outbox, draft("K01", "見本")).await.visit;
    let charge = confirm_all(&clerk, visit).await.charges[0].clone();
    pay(&station.register(), &charge, Tender::Code);
    eventually("the hub hears of it", async || (settled(&clerk, visit).await == ChargeState::Paid).then_some(())).await;
    station.close().await;
    let today = business_day(Timestamp::now());
    let records = stage.client(Role::Manager).settlement(today).await.unwrap();
    assert_eq!((records.registers.len(), records.away.as_slice()), (0, &["R01".to_owned()][..]));
    let book = daybook(&records, &stage.city.catalogue);
    let found: Vec<_> = book.differences.iter().map(|d| (d.kind, d.effect())).collect();
    assert_eq!((found, book.unexplained()), (vec![(Kind::Away, -600)], 0));
}
