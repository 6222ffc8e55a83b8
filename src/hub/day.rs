//! What the book of a day is made of: the hub's own charges, and what every register that answers says of the day.

use std::time::Duration;

use jiff::civil::Date;
use reqwest::StatusCode;

use super::Hub;
use super::presence::{Announced, PRESENT};
use super::refusal::Code;
use super::store::DayCharge;
use crate::application::ChargeId;
use crate::application::ticket::business_day;
use crate::application::wire::ChargeState;
use crate::catalogue::register::Tier;
use crate::handoff::Settlement;
use crate::handoff::daybook::{DayRecords, HubCharge, RegisterDay};
use crate::handoff::settlement::{Payment, Payments};

/// Longest answer of a register.
const CALL: Duration = Duration::from_secs(5);

/// A register did not answer as it should.
struct Silent;

impl From<reqwest::Error> for Silent {
    fn from(_: reqwest::Error) -> Self {
        Self
    }
}

fn hub_charge(row: DayCharge) -> HubCharge {
    let DayCharge { ticket, charge, .. } = row;
    let paid = matches!(charge.state, ChargeState::Paid | ChargeState::Voided);
    HubCharge {
        id: charge.id,
        ticket,
        state: charge.state,
        lines: charge.lines,
        total: charge.total,
        made_on: business_day(charge.created_at),
        paid_on: charge.paid_at.filter(|_| paid).map(business_day),
        tender: charge.tender,
        receipt: charge.receipt,
        register: charge.register,
        noted: charge.noted_by.is_some(),
    }
}

impl Hub {
    /// Asks every register for a business day, and puts the hub's charges beside it.
    ///
    /// # Errors
    /// Where the store does not answer; a register that does not is away, which the book says.
    pub(super) async fn day_records(&self, date: Date) -> Result<DayRecords, Code> {
        let (mut registers, mut away) = (Vec::new(), Vec::new());
        let client = reqwest::Client::builder().no_proxy().connect_timeout(CALL).build();
        if let (Tier::Http, Ok(client)) = (self.catalogue().register.tier, client) {
            let mut known: Vec<String> =
                self.store.registers(self.now()).await?.into_iter().map(|(id, _)| id).collect();
            known.extend(self.presence.registers().into_keys());
            known.sort();
            known.dedup();
            for id in known {
                match self.register_day(&client, &id, date).await {
                    Ok(day) => registers.push(day),
                    Err(Silent) => away.push(id),
                }
            }
        }
        let charges = self.store.charges_of(date).await?;
        let mut charges: Vec<HubCharge> = charges.into_iter().map(hub_charge).collect();
        // What a register counts today and the hub does not: of another day, or of no charge at all.
        let told = registers.iter().flat_map(|day: &RegisterDay| day.payments.iter().flatten());
        let strange: Vec<ChargeId> = told.filter(|payment| payment.by_slip).map(|payment| payment.id).collect();
        for id in strange {
            if charges.iter().all(|charge| charge.id != id) {
                charges.extend(self.charge_of_another_day(id).await?);
            }
        }
        Ok(DayRecords { date, charges, registers, away })
    }

    async fn charge_of_another_day(&self, id: ChargeId) -> Result<Option<HubCharge>, Code> {
        let Some(owner) = self.store.visit_of_charge(id).await? else { return Ok(None) };
        let Some(visit) = self.store.visit(owner).await? else { return Ok(None) };
        let ticket = visit.ticket;
        let charge = visit.charges.into_iter().find(|charge| charge.id == id);
        Ok(charge.map(|charge| hub_charge(DayCharge { visit: owner, ticket, charge })))
    }

    async fn register_day(&self, client: &reqwest::Client, id: &str, date: Date) -> Result<RegisterDay, Silent> {
        let here = self.presence.register(id).filter(|r| self.now().duration_since(r.seen) < PRESENT).ok_or(Silent)?;
        let settlement: Settlement = ask(client, &here, &format!("/v1/settlements/{date}")).await?;
        let payments = async |day: Date| -> Result<Vec<Payment>, Silent> {
            Ok(ask::<Payments>(client, &here, &format!("/v1/settlements/{day}/payments")).await?.payments)
        };
        let today = payments(date).await?;
        let mut around = Vec::new();
        for day in [date.yesterday(), date.tomorrow()].into_iter().flatten() {
            around.extend(payments(day).await?.into_iter().map(|payment| (day, payment)));
        }
        // Whose line it came over counts, not what it says of itself.
        let settlement = Settlement { register: id.to_owned(), date, ..settlement };
        Ok(RegisterDay { settlement, payments: Some(today), around })
    }
}

async fn ask<T: serde::de::DeserializeOwned>(
    client: &reqwest::Client,
    here: &Announced,
    path: &str,
) -> Result<T, Silent> {
    let call = client.get(format!("{}{path}", here.at.url)).bearer_auth(&here.at.token).timeout(CALL);
    let answer = call.send().await?;
    if answer.status() == StatusCode::OK { Ok(answer.json().await?) } else { Err(Silent) }
}
