//! The comparison itself: charge by charge, then what belongs to a register as a whole.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{BookRow, DayBook, DayRecords, Difference, HubCharge, Kind, RegisterDay, RegisterSum, Sum, booked};
use crate::application::ChargeId;
use crate::application::wire::{ChargeState, Tender};
use crate::catalogue::{Catalogue, FeeCode};
use crate::handoff::settlement::Payment;

/// Makes the book of a day.
pub fn daybook(records: &DayRecords, catalogue: &Catalogue) -> DayBook {
    let compared = Compared::new(records);
    let mut differences = compared.by_charge();
    differences.extend(compared.sums_only());
    differences.extend(records.registers.iter().flat_map(of_register));
    // Worst first; within a kind by number.
    differences.sort_by(|a, b| (a.kind, a.ticket, &a.receipt, a.charge).cmp(&(b.kind, b.ticket, &b.receipt, b.charge)));
    let settled = || records.registers.iter().map(|register| &register.settlement);
    let mut tenders: BTreeMap<Tender, Sum> = BTreeMap::new();
    for total in settled().flat_map(|settlement| &settlement.tenders) {
        tenders.entry(total.tender).or_default().add(total.count, total.amount);
    }
    let (mut taken, mut without_slip, mut hub) = (Sum::default(), Sum::default(), Sum::default());
    settled().for_each(|settlement| taken.add(settlement.paid, settlement.amount));
    settled().for_each(|settlement| without_slip.add(settlement.without_slip, settlement.without_slip_amount));
    compared.paid_at_hub().for_each(|charge| hub.add(1, charge.total));
    let mut made: BTreeMap<ChargeState, Sum> = BTreeMap::new();
    for charge in records.charges.iter().filter(|charge| charge.made_on == records.date) {
        made.entry(charge.state).or_default().add(1, charge.total);
    }
    let rows = rows(records, catalogue);
    let mut accounts: BTreeMap<String, Sum> = BTreeMap::new();
    for row in &rows {
        let sum = row.all_taken();
        accounts.entry(row.account.0.clone()).or_default().add(sum.count, sum.yen);
    }
    accounts.retain(|_, sum| *sum != Sum::default());
    DayBook {
        date: records.date,
        rows,
        tenders,
        accounts,
        registers: records.registers.iter().map(register_sum).collect(),
        made,
        hub,
        taken,
        without_slip,
        differences,
    }
}

fn register_sum(register: &RegisterDay) -> RegisterSum {
    let settlement = &register.settlement;
    let cash = settlement.tenders.iter().filter(|total| total.tender == Tender::Cash).map(|total| total.amount);
    RegisterSum {
        id: settlement.register.clone(),
        taken: Sum { count: settlement.paid, yen: settlement.amount },
        cash: cash.sum(),
        counted: settlement.counted,
        closed: settlement.closed_at.is_some(),
        voided: Sum { count: settlement.voided, yen: settlement.voided_amount },
    }
}

/// One line a fee: what was asked for by the hub's charges, what was taken by the registers' rows.
fn rows(records: &DayRecords, catalogue: &Catalogue) -> Vec<BookRow> {
    let mut rows: BTreeMap<FeeCode, BookRow> = BTreeMap::new();
    let row = |rows: &mut BTreeMap<FeeCode, BookRow>, code: &FeeCode, act: &dyn Fn(&mut BookRow)| {
        act(rows.entry(code.clone()).or_insert_with(|| {
            let (name, account) = booked(catalogue, code, records.date);
            BookRow {
                code: code.clone(),
                name,
                account,
                issued: Sum::default(),
                waived: 0,
                cancelled: Sum::default(),
                expired: Sum::default(),
                open: Sum::default(),
                taken: BTreeMap::new(),
                without_slip: BTreeMap::new(),
            }
        }));
    };
    for charge in records.charges.iter().filter(|charge| charge.made_on == records.date) {
        for line in &charge.lines {
            row(&mut rows, &line.code, &|row| {
                row.issued.add(line.qty, line.amount());
                row.waived += if line.reason.is_some() { line.qty } else { 0 };
                match charge.state {
                    ChargeState::Cancelled => row.cancelled.add(line.qty, line.amount()),
                    ChargeState::Expired => row.expired.add(line.qty, line.amount()),
                    ChargeState::Created | ChargeState::Presented => row.open.add(line.qty, line.amount()),
                    ChargeState::Paid | ChargeState::Voided => {}
                }
            });
        }
    }
    for register in &records.registers {
        for taken in &register.settlement.rows {
            row(&mut rows, &taken.code, &|row| {
                row.taken.entry(taken.tender).or_default().add(taken.qty, taken.amount);
            });
        }
        let keyed = register.payments.iter().flatten().filter(|paid| !paid.by_slip && paid.voided_at.is_none());
        for payment in keyed {
            for line in &payment.lines {
                row(&mut rows, &line.code, &|row| {
                    row.without_slip.entry(payment.tender).or_default().add(line.qty, line.amount());
                });
            }
        }
    }
    rows.into_values().collect()
}

/// A payment with the register that tells it, and whether that is for the day of the book.
#[derive(Clone, Copy)]
struct Told<'a> {
    register: &'a str,
    day: Date,
    payment: &'a Payment,
}

impl Told<'_> {
    const fn counts(&self) -> bool {
        self.payment.voided_at.is_none()
    }
}

struct Compared<'a> {
    records: &'a DayRecords,
    charges: BTreeMap<ChargeId, &'a HubCharge>,
    told: BTreeMap<ChargeId, Vec<Told<'a>>>,
}

impl<'a> Compared<'a> {
    fn new(records: &'a DayRecords) -> Self {
        // What staff noted is matched by its receipt: the register knows it by keys only, not by our charge.
        let noted = records.charges.iter().filter(|charge| charge.noted);
        let noted: BTreeMap<&str, ChargeId> =
            noted.filter_map(|charge| Some((charge.receipt.as_deref()?, charge.id))).collect();
        let mut told: BTreeMap<ChargeId, Vec<Told<'a>>> = BTreeMap::new();
        for register in &records.registers {
            let id = register.settlement.register.as_str();
            let today = register.payments.iter().flatten().map(|payment| (records.date, payment));
            let around = register.around.iter().map(|(day, payment)| (*day, payment));
            for (day, payment) in today.chain(around) {
                let by_receipt = noted.get(payment.receipt_no.as_str()).filter(|_| !payment.by_slip);
                told.entry(by_receipt.copied().unwrap_or(payment.id)).or_default().push(Told {
                    register: id,
                    day,
                    payment,
                });
            }
        }
        Self { records, charges: records.charges.iter().map(|charge| (charge.id, charge)).collect(), told }
    }

    /// What the hub takes for paid on that day.
    fn paid_at_hub(&self) -> impl Iterator<Item = &'a HubCharge> + use<'a> {
        let date = self.records.date;
        self.records.charges.iter().filter(move |c| c.state == ChargeState::Paid && c.paid_on == Some(date))
    }

    fn by_charge(&self) -> Vec<Difference> {
        let ids: BTreeSet<_> = self.charges.keys().chain(self.told.keys()).copied().collect();
        let differences = ids.into_iter().filter_map(|id| self.one(id));
        // Where a register tells sums only, what was noted is held against its sums as a whole.
        let whole = self.tells_sums_only();
        differences.filter(|difference| !(whole && difference.kind == Kind::Noted)).collect()
    }

    fn tells_sums_only(&self) -> bool {
        self.records.registers.iter().any(|register| register.payments.is_none())
    }

    /// The difference of one charge, if there is any.
    fn one(&self, id: ChargeId) -> Option<Difference> {
        let date = self.records.date;
        let charge = self.charges.get(&id).copied();
        let told = self.told.get(&id).map_or(&[][..], Vec::as_slice);
        let today: Vec<_> = told.iter().filter(|told| told.day == date).collect();
        let taken: i64 = today.iter().filter(|told| told.counts()).map(|told| told.payment.total).sum();
        let hub_paid = charge.filter(|c| c.state == ChargeState::Paid && c.paid_on == Some(date));
        let hub = hub_paid.map_or(0, |charge| charge.total);
        let (kind, by, note) = self.kind(charge, told, &today, hub_paid.is_some())?;
        let shown = by.or(today.first().copied()).or(told.first());
        Some(Difference {
            kind,
            charge: Some(id),
            ticket: charge.map(|charge| charge.ticket).or(shown.and_then(|told| told.payment.ticket)),
            register: shown.map(|told| told.register.to_owned()).or(charge.and_then(|c| c.register.clone())),
            receipt: shown.map(|told| told.payment.receipt_no.clone()).or(charge.and_then(|c| c.receipt.clone())),
            hub,
            taken,
            note,
        })
    }

    /// What kind of difference it is, by whom, and what there is to say.
    fn kind<'t>(
        &self,
        charge: Option<&HubCharge>,
        told: &'t [Told<'a>],
        today: &[&'t Told<'a>],
        hub_paid: bool,
    ) -> Option<(Kind, Option<&'t Told<'a>>, String)> {
        let date = self.records.date;
        let counting: Vec<&&Told<'a>> = today.iter().filter(|told| told.counts()).collect();
        let elsewhere = told.iter().find(|told| told.day != date && told.counts());
        let places = || {
            let list = counting.iter().map(|told| format!("{} {}", told.register, told.payment.receipt_no));
            list.collect::<Vec<_>>().join(", ")
        };
        // Paid more than once, on whatever days.
        if let (Some(first), true) = (counting.first(), counting.len() > 1) {
            return Some((Kind::PaidTwice, Some(first), places()));
        }
        if let (Some(paid), Some(other)) = (counting.first(), elsewhere) {
            let note = format!("{}, {} {} ({})", places(), other.register, other.payment.receipt_no, other.day);
            return Some((Kind::PaidTwice, Some(paid), note));
        }
        match (counting.first(), charge) {
            (Some(paid), None) if !paid.payment.by_slip => Some((Kind::WithoutSlip, Some(paid), String::new())),
            (Some(paid), None) => Some((Kind::Unknown, Some(paid), String::new())),
            (Some(paid), Some(charge)) => self.taken_today(charge, paid, hub_paid),
            (None, Some(charge)) if hub_paid => Some(self.not_taken_today(charge, today, elsewhere)),
            (None, _) => None,
        }
    }

    fn taken_today<'t>(
        &self,
        charge: &HubCharge,
        paid: &'t Told<'a>,
        hub_paid: bool,
    ) -> Option<(Kind, Option<&'t Told<'a>>, String)> {
        let payment = paid.payment;
        let state = format!("{:?}", charge.state).to_lowercase();
        match charge.state {
            ChargeState::Cancelled | ChargeState::Expired => Some((Kind::PaidLate, Some(paid), state)),
            ChargeState::Voided => Some((Kind::VoidLost, Some(paid), String::new())),
            ChargeState::Created | ChargeState::Presented => Some((Kind::Unheard, Some(paid), state)),
            ChargeState::Paid if !hub_paid => {
                let day = charge.paid_on.map(|day| day.to_string()).unwrap_or_default();
                Some((Kind::OtherDay, Some(paid), day))
            }
            ChargeState::Paid if charge.total != payment.total => Some((Kind::Amount, Some(paid), String::new())),
            ChargeState::Paid if charge.register.as_deref().is_some_and(|register| register != paid.register) => {
                // The hub has it from another register than the one that tells it.
                let note = charge.register.clone().unwrap_or_default();
                Some((Kind::PaidTwice, Some(paid), format!("{}, {note}", paid.register)))
            }
            ChargeState::Paid => (charge.tender != Some(payment.tender)).then(|| {
                let hub = charge.tender.map(tender_word).unwrap_or_default();
                (Kind::Tender, Some(paid), format!("{hub} / {}", tender_word(payment.tender)))
            }),
        }
    }

    /// The hub takes it for paid today, and no register counts it today.
    fn not_taken_today<'t>(
        &self,
        charge: &HubCharge,
        today: &[&'t Told<'a>],
        elsewhere: Option<&'t Told<'a>>,
    ) -> (Kind, Option<&'t Told<'a>>, String) {
        let register = charge.register.as_deref();
        if let Some(other) = elsewhere {
            return (Kind::OtherDay, Some(other), other.day.to_string());
        }
        if let Some(voided) = today.first() {
            return (Kind::VoidUnheard, Some(voided), String::new());
        }
        match register {
            Some(register) if self.records.away.iter().any(|away| away == register) => {
                (Kind::Away, None, String::new())
            }
            None if charge.noted => (Kind::Noted, None, String::new()),
            _ => (Kind::Missing, None, String::new()),
        }
    }

    /// Registers that tell sums only are held against what staff noted, fee by fee and tender by tender.
    fn sums_only(&self) -> Vec<Difference> {
        if !self.tells_sums_only() {
            return Vec::new();
        }
        let mut sums: BTreeMap<(&FeeCode, Tender), (i64, i64)> = BTreeMap::new();
        for register in self.records.registers.iter().filter(|register| register.payments.is_none()) {
            for row in &register.settlement.rows {
                sums.entry((&row.code, row.tender)).or_default().1 += row.amount;
            }
        }
        let noted = self.paid_at_hub().filter(|charge| charge.noted && !self.told.contains_key(&charge.id));
        for charge in noted {
            for line in &charge.lines {
                let tender = charge.tender.unwrap_or(Tender::Unknown);
                sums.entry((&line.code, tender)).or_default().0 += line.amount();
            }
        }
        let differ = sums.into_iter().filter(|(_, (hub, taken))| hub != taken);
        differ
            .map(|((code, tender), (hub, taken))| Difference {
                kind: Kind::Sums,
                charge: None,
                ticket: None,
                register: None,
                receipt: None,
                hub,
                taken,
                note: format!("{} {}", code.0, tender_word(tender)),
            })
            .collect()
    }
}

/// What belongs to a register as a whole: left-out receipts, figures that its payments do not make, counted cash.
fn of_register(register: &RegisterDay) -> Vec<Difference> {
    let settlement = &register.settlement;
    let plain = |kind: Kind, receipt: Option<String>, note: String| Difference {
        kind,
        charge: None,
        ticket: None,
        register: Some(settlement.register.clone()),
        receipt,
        hub: 0,
        taken: 0,
        note,
    };
    let mut found = Vec::new();
    if let Some(payments) = &register.payments {
        let gaps = gaps(settlement.date, payments.iter().map(|payment| payment.receipt_no.as_str()));
        found.extend(gaps.into_iter().map(|number| plain(Kind::ReceiptGap, Some(number), String::new())));
        let sum: i64 = payments.iter().filter(|p| p.voided_at.is_none()).map(|payment| payment.total).sum();
        if sum != settlement.amount {
            // What the figures hold beyond the payments is nobody's charge: it explains itself.
            let note = format!("{} / {sum}", settlement.amount);
            found.push(Difference { taken: settlement.amount - sum, ..plain(Kind::Figures, None, note) });
        }
    }
    let tenders: i64 = settlement.tenders.iter().map(|total| total.amount).sum();
    let rows: i64 = settlement.rows.iter().map(|row| row.amount).sum();
    if (tenders, rows) != (settlement.amount, settlement.amount) {
        found.push(plain(Kind::Figures, None, format!("{} / {tenders} / {rows}", settlement.amount)));
    }
    let cash = settlement.tenders.iter().filter(|total| total.tender == Tender::Cash);
    let cash: i64 = cash.map(|total| total.amount).sum();
    if let Some(counted) = settlement.counted.filter(|counted| *counted != cash) {
        found.push(plain(Kind::Cash, None, format!("{counted} / {cash} ({:+})", counted - cash)));
    }
    found
}

/// Numbers left out between receipts that differ only in their last digits, as `R01-20261122-0007`. Where the day stands
/// in the number, they begin with 1.
fn gaps<'n>(day: Date, numbers: impl Iterator<Item = &'n str>) -> Vec<String> {
    let mut series: BTreeMap<(&str, usize), BTreeSet<u64>> = BTreeMap::new();
    for number in numbers {
        let digits = number.bytes().rev().take_while(u8::is_ascii_digit).count();
        let (head, tail) = number.split_at(number.len() - digits);
        if let Ok(serial) = tail.parse() {
            series.entry((head, digits)).or_default().insert(serial);
        }
    }
    // Wider apart than a day's receipts can be is another way to number.
    const MOST: u64 = 10_000;
    let today = day.strftime("%Y%m%d").to_string();
    let mut left_out = Vec::new();
    for ((head, digits), serials) in series {
        let (Some(first), Some(last)) = (serials.first().copied(), serials.last().copied()) else { continue };
        let first = if head.contains(&today) { 1 } else { first };
        if last.saturating_sub(first) > MOST {
            continue;
        }
        let missing = (first..=last).filter(|serial| !serials.contains(serial));
        left_out.extend(missing.map(|serial| format!("{head}{serial:0digits$}")));
    }
    left_out
}

/// A tender as records write it.
pub(super) const fn tender_word(tender: Tender) -> &'static str {
    match tender {
        Tender::Cash => "cash",
        Tender::Credit => "credit",
        Tender::Emoney => "emoney",
        Tender::Code => "code",
        Tender::Unknown => "unknown",
    }
}
