#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::{DayBook, DayRecords, HubCharge, Kind, RegisterDay, daybook};
use crate::application::wire::{ChargeState, Tender};
use crate::application::{ChargeId, Ticket};
use crate::catalogue::fee::total;
use crate::catalogue::register::Account;
use crate::catalogue::{Catalogue, ExemptReason, Fact, Fee, FeeCode, Line, RegisterRules};
use crate::handoff::charset::Charset;
use crate::handoff::settlement::{Payment, Settlement, SettlementRow, TenderTotal};
use crate::text::{Locale, Words};

const DAY: Date = date(2026, 11, 24);
/// A busy day of a city of 50,000: every slip of it.
const SLIPS: u32 = 600;

fn catalogue() -> Catalogue {
    let names = |ja: &str| BTreeMap::from([("ja".to_owned(), ja.to_owned())]);
    let fact = || Fact { source: "x".into(), verified: true };
    let fee = |code: &str, name: &str, unit| Fee {
        code: FeeCode(code.into()),
        name: names(name),
        unit,
        exemptible: Vec::new(),
        valid_from: date(2026, 4, 1),
        valid_until: None,
        fact: fact(),
    };
    let account = |code: &str, name: &str, fees: &[&str]| Account {
        code: code.into(),
        name: name.into(),
        fees: fees.iter().map(|code| FeeCode((*code).into())).collect(),
        valid_from: date(2026, 4, 1),
        fact: fact(),
    };
    let mut catalogue = crate::handoff::kit::tests::catalogue();
    catalogue.fees =
        vec![fee("101", "住民票の写し", 300), fee("301", "税の証明書", 300), fee("401", "戸籍証明書", 450)];
    let accounts =
        vec![account("14-02-01-03", "戸籍住民手数料", &["101", "401"]), account("14-02-01-02", "徴税手数料", &["301"])];
    catalogue.register = RegisterRules { accounts, ..RegisterRules::default() };
    catalogue
}

/// Numbers that look like chance and are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

const TENDERS: [Tender; 4] = [Tender::Cash, Tender::Credit, Tender::Emoney, Tender::Code];

fn lines(dice: &mut Dice) -> Vec<Line> {
    let all = [("101", 300), ("301", 300), ("401", 450)];
    let first = dice.roll(3);
    let count = 1 + dice.roll(2);
    let chosen = (0..count).map(|n| all[usize::try_from((first + n) % 3).unwrap()]);
    let mut lines: Vec<Line> = chosen
        .map(|(code, unit)| Line {
            code: FeeCode(code.into()),
            qty: 1 + u32::try_from(dice.roll(3)).unwrap(),
            unit,
            reason: None,
        })
        .collect();
    if dice.roll(12) == 0 {
        let reason = Some(ExemptReason("N104".into()));
        lines.push(Line { code: FeeCode("401".into()), qty: 1, unit: 0, reason });
    }
    lines
}

/// Sums as a register makes them.
fn register(id: &str, payments: Vec<Payment>) -> RegisterDay {
    let counting: Vec<&Payment> = payments.iter().filter(|p| p.voided_at.is_none()).collect();
    let mut tenders: BTreeMap<Tender, TenderTotal> = BTreeMap::new();
    let mut rows: BTreeMap<(FeeCode, Tender), SettlementRow> = BTreeMap::new();
    for payment in &counting {
        let tender = payment.tender;
        let sum = tenders.entry(tender).or_insert(TenderTotal { tender, count: 0, amount: 0 });
        (sum.count, sum.amount) = (sum.count + 1, sum.amount + payment.total);
        for line in &payment.lines {
            let row = rows.entry((line.code.clone(), tender)).or_insert_with(|| SettlementRow {
                code: line.code.clone(),
                tender,
                qty: 0,
                waived: 0,
                amount: 0,
            });
            (row.qty, row.amount) = (row.qty + line.qty, row.amount + line.amount());
            row.waived += if line.reason.is_some() { line.qty } else { 0 };
        }
    }
    let sum = |list: &[&Payment]| list.iter().map(|payment| payment.total).sum::<i64>();
    let keyed: Vec<&Payment> = counting.iter().copied().filter(|p| !p.by_slip).collect();
    let voided: Vec<&Payment> = payments.iter().filter(|p| p.voided_at.is_some()).collect();
    let count = |list: &[&Payment]| u32::try_from(list.len()).unwrap();
    let settlement = Settlement {
        date: DAY,
        register: id.into(),
        paid: count(&counting),
        amount: sum(&counting),
        cancelled: 0,
        expired: 0,
        left_open: 0,
        paper_only: 0,
        voided: count(&voided),
        voided_amount: sum(&voided),
        without_slip: count(&keyed),
        without_slip_amount: sum(&keyed),
        closed_at: None,
        counted: None,
        tenders: tenders.into_values().collect(),
        rows: rows.into_values().collect(),
    };
    RegisterDay { settlement, payments: Some(payments), around: Vec::new() }
}

fn payment(charge: &HubCharge, serial: usize, register: &str) -> Payment {
    Payment {
        id: charge.id,
        by_slip: true,
        ticket: Some(charge.ticket),
        receipt_no: format!("{register}-20261124-{serial:04}"),
        tender: charge.tender.unwrap(),
        total: charge.total,
        paid_at: "2026-11-24T10:00:00+09:00".parse().unwrap(),
        voided_at: None,
        lines: charge.lines.clone(),
    }
}

/// A day of hub and two registers that agree, before anything is seeded.
struct Day {
    charges: Vec<HubCharge>,
    one: Vec<Payment>,
    two: Vec<Payment>,
}

impl Day {
    fn new(seed: u64) -> Self {
        let mut dice = Dice(seed);
        let mut day = Self { charges: Vec::new(), one: Vec::new(), two: Vec::new() };
        for n in 1..=SLIPS {
            let lines = lines(&mut dice);
            let state = match dice.roll(30) {
                0 => ChargeState::Cancelled,
                1 => ChargeState::Expired,
                2 => ChargeState::Created,
                3 => ChargeState::Voided,
                _ => ChargeState::Paid,
            };
            let paid = matches!(state, ChargeState::Paid | ChargeState::Voided);
            let mut charge = HubCharge {
                id: ChargeId::from_bits(u128::from(n)),
                ticket: Ticket { band: 'A', serial: n },
                state,
                total: total(&lines),
                lines,
                made_on: DAY,
                paid_on: paid.then_some(DAY),
                tender: paid.then(|| TENDERS[usize::try_from(dice.roll(4)).unwrap()]),
                receipt: None,
                register: None,
                noted: false,
            };
            if paid {
                let (id, list) = if n % 2 == 0 { ("R01", &mut day.one) } else { ("R02", &mut day.two) };
                if state == ChargeState::Voided {
                    charge.tender = Some(Tender::Cash);
                }
                let mut payment = payment(&charge, list.len() + 1, id);
                (charge.register, charge.receipt) = (Some(id.into()), Some(payment.receipt_no.clone()));
                payment.voided_at = (state == ChargeState::Voided).then_some(payment.paid_at);
                list.push(payment);
            }
            day.charges.push(charge);
        }
        day
    }

    fn records(&self) -> DayRecords {
        let registers = vec![register("R01", self.one.clone()), register("R02", self.two.clone())];
        DayRecords { date: DAY, charges: self.charges.clone(), registers, away: Vec::new() }
    }

    fn book(&self) -> DayBook {
        daybook(&self.records(), &catalogue())
    }

    /// A paid charge, and its payment's place at register R01.
    fn paid(&self, nth: usize) -> (usize, usize) {
        let of_one: Vec<usize> = (0..self.charges.len())
            .filter(|n| {
                self.charges[*n].state == ChargeState::Paid && self.charges[*n].register.as_deref() == Some("R01")
            })
            .collect();
        let charge = of_one[nth];
        (charge, self.one.iter().position(|p| p.id == self.charges[charge].id).unwrap())
    }
}

fn kinds(book: &DayBook) -> Vec<(Kind, Option<u128>)> {
    book.to_look_at().map(|d| (d.kind, d.charge.map(ChargeId::bits))).collect()
}

#[test]
fn six_hundred_slips_agree_to_the_yen() {
    let day = Day::new(1);
    let book = day.book();
    assert_eq!(kinds(&book), []);
    assert_eq!((book.unexplained(), book.hub), (0, book.taken));
    assert!(book.taken.yen > 300_000, "{:?}", book.taken);
    // Every way of adding up gives the same.
    let by_tender: i64 = book.tenders.values().map(|sum| sum.yen).sum();
    let by_fee: i64 = book.rows.iter().map(|row| row.all_taken().yen).sum();
    let by_account: i64 = book.accounts.values().map(|sum| sum.yen).sum();
    let by_register: i64 = book.registers.iter().map(|register| register.taken.yen).sum();
    assert_eq!([by_tender, by_fee, by_account, by_register], [book.taken.yen; 4]);
    let of = |state| day.charges.iter().filter(|c| c.state == state).map(|c| c.total).sum::<i64>();
    for state in [ChargeState::Paid, ChargeState::Cancelled, ChargeState::Expired, ChargeState::Created] {
        assert_eq!(book.made[&state].yen, of(state), "{state:?}");
    }
    let issued: i64 = book.rows.iter().map(|row| row.issued.yen).sum();
    assert_eq!(issued, day.charges.iter().map(|c| c.total).sum::<i64>());
    let over: i64 = book.rows.iter().map(|row| row.cancelled.yen + row.expired.yen + row.open.yen).sum();
    assert_eq!(issued, over + of(ChargeState::Paid) + of(ChargeState::Voided));
    assert_eq!(book.made.values().map(|sum| sum.count).sum::<u32>(), SLIPS);
    assert!(book.rows.iter().map(|row| row.waived).sum::<u32>() > 10);
    let voided: i64 = book.registers.iter().map(|register| register.voided.yen).sum();
    assert_eq!(voided, of(ChargeState::Voided));
}

/// Seeds one mismatch; answers its kind, the charge that it is about, and what it explains.
fn seed(day: &mut Day, kind: Kind, nth: usize) -> (Option<u128>, i64) {
    let (c, p) = day.paid(nth);
    let (id, yen) = (day.charges[c].id.bits(), day.charges[c].total);
    match kind {
        Kind::PaidTwice => {
            let again = payment(&day.charges[c], day.two.len() + 1, "R02");
            day.two.push(again);
            (Some(id), yen)
        }
        Kind::PaidLate => {
            (day.charges[c].state, day.charges[c].paid_on) = (ChargeState::Cancelled, None);
            (Some(id), yen)
        }
        Kind::Unknown => {
            day.charges.remove(c);
            (Some(id), yen)
        }
        Kind::Missing => {
            day.take_out(p);
            (Some(id), -yen)
        }
        Kind::Amount => {
            let more = i64::from(day.one[p].lines[0].qty) * 150;
            day.one[p].lines[0].unit += 150;
            day.one[p].total += more;
            (Some(id), more)
        }
        Kind::Tender => {
            day.one[p].tender = if day.one[p].tender == Tender::Cash { Tender::Code } else { Tender::Cash };
            (Some(id), 0)
        }
        Kind::Unheard => {
            let charge = &mut day.charges[c];
            (charge.state, charge.paid_on, charge.tender) = (ChargeState::Presented, None, None);
            (Some(id), yen)
        }
        Kind::VoidUnheard => {
            day.one[p].voided_at = Some(day.one[p].paid_at);
            (Some(id), -yen)
        }
        Kind::VoidLost => {
            day.charges[c].state = ChargeState::Voided;
            (Some(id), yen)
        }
        Kind::Noted => {
            let charge = &mut day.charges[c];
            (charge.register, charge.noted, charge.receipt) = (None, true, Some("T-17".into()));
            day.take_out(p);
            (Some(id), -yen)
        }
        _ => unreachable!("{kind:?} is seeded elsewhere"),
    }
}

impl Day {
    /// Takes a payment out of R01's ledger as if it had never been there: no number is left out.
    fn take_out(&mut self, payment: usize) {
        self.one.remove(payment);
        for (n, payment) in self.one.iter_mut().enumerate() {
            let receipt = format!("R01-20261124-{:04}", n + 1);
            let charge = self.charges.iter_mut().find(|c| c.receipt.as_ref() == Some(&payment.receipt_no));
            charge.into_iter().for_each(|charge| charge.receipt = Some(receipt.clone()));
            payment.receipt_no = receipt;
        }
    }
}

const SEEDED: [Kind; 10] = [
    Kind::PaidTwice,
    Kind::PaidLate,
    Kind::Unknown,
    Kind::Missing,
    Kind::Amount,
    Kind::Tender,
    Kind::Unheard,
    Kind::VoidUnheard,
    Kind::VoidLost,
    Kind::Noted,
];

#[test]
fn each_seeded_mismatch_is_found_and_nothing_else() {
    for (n, kind) in SEEDED.into_iter().enumerate() {
        let mut day = Day::new(7);
        let (id, effect) = seed(&mut day, kind, 20 + n);
        let book = day.book();
        assert_eq!(kinds(&book), [(kind, id)], "{kind:?}");
        let found = book.to_look_at().next().unwrap();
        assert_eq!((found.effect(), book.unexplained()), (effect, 0), "{kind:?}");
        assert_eq!(book.taken.yen - book.hub.yen, effect, "{kind:?}");
        assert!(found.ticket.is_some() && (found.register.is_some() || kind == Kind::Noted), "{kind:?}");
    }
}

#[test]
fn all_of_them_on_one_day_are_told_apart() {
    let mut day = Day::new(42);
    let mut seeded: Vec<(Kind, Option<u128>)> = Vec::new();
    let mut effect = 0;
    for (n, kind) in SEEDED.into_iter().cycle().take(30).enumerate() {
        let (id, yen) = seed(&mut day, kind, n * 3);
        seeded.push((kind, id));
        effect += yen;
    }
    let book = day.book();
    let mut found = kinds(&book);
    found.sort();
    seeded.sort();
    assert_eq!(found, seeded);
    assert_eq!((book.taken.yen - book.hub.yen, book.unexplained()), (effect, 0));
    assert!(book.differences.is_sorted_by_key(|difference| difference.kind), "worst first");
}

#[test]
fn what_belongs_to_a_register_as_a_whole_is_found_too() {
    let mut day = Day::new(3);
    let (c, p) = day.paid(5);
    // A payment without a slip, and one that is keyed in with the receipt that staff noted.
    let mut keyed = payment(&day.charges[c], day.one.len() + 1, "R01");
    (keyed.id, keyed.by_slip, keyed.ticket) = (ChargeId::from_bits(9_001), false, None);
    day.one.push(keyed);
    day.charges[c].noted = true;
    day.charges[c].register = None;
    (day.one[p].id, day.one[p].by_slip) = (ChargeId::from_bits(9_002), false);
    let book = day.book();
    assert_eq!(kinds(&book), [], "a noted receipt is the keyed payment of that receipt");
    let plain: Vec<_> = book.differences.iter().map(|d| (d.kind, d.effect())).collect();
    assert_eq!(plain, [(Kind::WithoutSlip, day.charges[c].total)]);
    assert_eq!((book.unexplained(), book.without_slip.count), (0, 2));

    let mut records = day.records();
    let lost = records.registers[0].payments.as_mut().unwrap().remove(7).receipt_no;
    let cash = book.registers[0].cash;
    records.registers[0].settlement.counted = Some(cash - 200);
    let book = daybook(&records, &catalogue());
    let found: Vec<Kind> = book.to_look_at().map(|d| d.kind).collect();
    assert_eq!(found, [Kind::Missing, Kind::ReceiptGap, Kind::Figures, Kind::Cash]);
    assert_eq!(book.differences.iter().find(|d| d.kind == Kind::ReceiptGap).unwrap().receipt, Some(lost));
    assert!(book.differences.iter().any(|d| d.kind == Kind::Cash && d.note.ends_with("(-200)")));
    assert_eq!(book.unexplained(), 0);
}

#[test]
fn a_payment_after_the_closing_counts_tomorrow() {
    let mut day = Day::new(5);
    let (c, p) = day.paid(0);
    let late = day.one[p].clone();
    day.take_out(p);
    let mut records = day.records();
    records.registers[0].around.push((date(2026, 11, 25), late.clone()));
    let today = daybook(&records, &catalogue());
    assert_eq!(kinds(&today), []);
    let found = today.differences.first().unwrap();
    assert_eq!((found.kind, found.effect(), found.note.as_str()), (Kind::OtherDay, -late.total, "2026-11-25"));
    // Tomorrow's book has it the other way round: the hub says today.
    let tomorrow = DayRecords {
        date: date(2026, 11, 25),
        charges: vec![day.charges[c].clone()],
        registers: vec![register("R01", vec![late.clone()])],
        away: Vec::new(),
    };
    let tomorrow = daybook(&tomorrow, &catalogue());
    assert_eq!((tomorrow.differences[0].kind, tomorrow.differences[0].effect()), (Kind::OtherDay, late.total));
    assert_eq!((today.unexplained(), tomorrow.unexplained()), (0, 0));
}

#[test]
fn a_register_that_is_away_is_no_reason_to_guess() {
    let day = Day::new(6);
    let mut records = day.records();
    records.registers.remove(0);
    records.away.push("R01".into());
    let book = daybook(&records, &catalogue());
    let away: i64 = day.one.iter().filter(|p| p.voided_at.is_none()).map(|p| p.total).sum();
    assert!(book.differences.iter().all(|d| d.kind == Kind::Away));
    assert_eq!((book.hub.yen - book.taken.yen, book.unexplained()), (away, 0));
}

#[test]
fn a_register_that_tells_sums_only_is_held_against_what_was_noted() {
    let mut day = Day::new(8);
    for charge in day.charges.iter_mut().filter(|c| c.state == ChargeState::Paid) {
        (charge.register, charge.noted) = (None, true);
    }
    let all: Vec<Payment> = day.one.iter().chain(&day.two).cloned().collect();
    let mut records = day.records();
    records.registers = vec![RegisterDay { payments: None, ..register("POS", all) }];
    for charge in &mut records.charges {
        charge.receipt = None;
    }
    assert_eq!(kinds(&daybook(&records, &catalogue())), [], "the same sums");
    let row = records.registers[0].settlement.rows.iter_mut().find(|row| row.amount > 0).unwrap();
    row.amount += 300;
    let (code, tender) = (row.code.clone(), row.tender);
    let settlement = &mut records.registers[0].settlement;
    settlement.amount += 300;
    settlement.tenders.iter_mut().find(|t| t.tender == tender).unwrap().amount += 300;
    let book = daybook(&records, &catalogue());
    let found: Vec<_> = book.to_look_at().map(|d| (d.kind, d.effect())).collect();
    assert_eq!(found, [(Kind::Sums, 300)]);
    assert!(book.differences[0].note.starts_with(&code.0));
    assert_eq!(book.unexplained(), 0);
}

#[test]
fn the_accounting_office_gets_files_that_it_can_read() {
    let mut day = Day::new(9);
    seed(&mut day, Kind::PaidTwice, 3);
    let mut catalogue = catalogue();
    let (book, words) = (day.book(), Words::load(Locale::Ja).unwrap());
    let city = &catalogue.city;
    for charset in [Charset::Utf8Bom, Charset::ShiftJis] {
        let bytes = book.taken_csv(city, &words, charset).unwrap();
        let text = match charset {
            Charset::ShiftJis => encoding_rs::SHIFT_JIS.decode_without_bom_handling(&bytes).0.into_owned(),
            _ => String::from_utf8(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap().to_vec()).unwrap(),
        };
        assert!(text.starts_with("全国地方公共団体コード,地方公共団体名,業務日,") && text.ends_with("\r\n"));
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let yen: i64 = rows.iter().map(|row| row[9].parse::<i64>().unwrap()).sum();
        assert_eq!(yen, book.taken.yen);
        assert!(rows.iter().all(|row| &row[0] == "402311" && &row[2] == "2026-11-24" && row[3].starts_with("14-02")));
        let accounts: Vec<&str> = rows.iter().map(|row| &row[3]).collect();
        assert!(accounts.is_sorted());
    }
    let differences = String::from_utf8(book.differences_csv(city, &words, Charset::Utf8).unwrap()).unwrap();
    let mut reader = csv::Reader::from_reader(differences.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), book.differences.len());
    assert_eq!((&rows[0][3], &rows[0][11]), ("二重の支払い", "はい"));
    // A fee whose name Shift_JIS does not have: no file, and it says which character.
    catalogue.fees[0].name.insert("ja".into(), "𠮷の証明".into());
    let book = daybook(&day.records(), &catalogue);
    let lost = book.taken_csv(&catalogue.city, &words, Charset::ShiftJis).unwrap_err();
    assert!(matches!(lost, super::CsvError::Charset(lost) if lost.0.iter().all(|l| l.character == '𠮷')));
    assert!(book.taken_csv(&catalogue.city, &words, Charset::Utf8Bom).is_ok());
}

#[test]
fn every_kind_has_words() {
    for locale in Locale::ALL {
        let words = Words::load(locale).unwrap();
        assert!(Kind::ALL.iter().all(|kind| words.has(kind.message())), "{locale:?}");
    }
}

proptest! {
    /// Whatever the two sides say, the differences explain the whole of what they differ by.
    #[test]
    fn nothing_is_left_unexplained(
        first in any::<u64>(),
        deeds in prop::collection::vec((0u8..9, 0usize..500), 0..60),
    ) {
        let mut day = Day::new(first);
        for (deed, n) in deeds {
            let (charges, one) = (day.charges.len(), day.one.len());
            if charges == 0 || one == 0 {
                break;
            }
            let (c, p) = (n % charges, n % one);
            match deed {
                0 => { day.one.remove(p); }
                1 => { day.charges.remove(c); }
                2 => day.charges[c].state = ChargeState::Paid,
                3 => day.charges[c].state = ChargeState::Cancelled,
                4 => day.one[p].voided_at = Some(day.one[p].paid_at),
                5 => { let again = day.one[p].clone(); day.two.push(again); }
                6 => day.one[p].by_slip = false,
                7 => {
                    day.charges[c].noted = true;
                    day.charges[c].register = None;
                }
                _ => day.charges[c].paid_on = Some(date(2026, 11, 23)),
            }
        }
        let book = day.book();
        prop_assert_eq!(book.unexplained(), 0);
        let sums: i64 = book.rows.iter().map(|row| row.all_taken().yen).sum();
        prop_assert_eq!(sums, book.taken.yen);
    }
}
