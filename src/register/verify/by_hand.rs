//! The checks that need somebody before the register.

use super::checks::{Held, newest, page, posted, settlement};
use super::make::path;
use super::{Finding, Hands, Verifier};
use crate::application::wire::{ChargeState, Tender};
use crate::handoff::{ChargeEvent, Nkr1, Signed};

const NO_SAMPLE: &str = "the sample cannot be signed";

pub(super) async fn all(v: &mut Verifier, hands: &mut impl Hands) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut add = |check, held: Held| found.push(Finding { check, fault: held.err() });
    add("a slip presents its charge, and then the hub cannot cancel it", presented(v, hands).await);
    add("a payment code stands by itself, is paid once, and its post merges", paid(v, hands).await);
    add("a code that was altered is not taken", altered(v, hands).await);
    add("a day's figures hold what was paid", settlement(v).await);
    found
}

async fn told(v: &Verifier, after: u64, signed: &Signed) -> Result<Vec<ChargeEvent>, String> {
    let page = page(v, after, 5).await?;
    Ok(page.events.into_iter().filter(|event| event.id == signed.payload().charge).collect())
}

async fn presented(v: &mut Verifier, hands: &mut impl Hands) -> Held {
    let signed = v.good().ok_or(NO_SAMPLE)?;
    posted(v, &signed, 201).await?;
    let after = newest(v).await?;
    let reference = Verifier::body(&signed).reference;
    hands.scan(&Nkr1 { city: signed.payload().city.clone(), reference }.to_string()).await;
    let states: Vec<_> = told(v, after, &signed).await?.iter().map(|event| event.state).collect();
    if states != [ChargeState::Presented] {
        return Err(format!("after the scan it tells {states:?}"));
    }
    let cancel = format!("{}/cancel", path(signed.payload().charge));
    let answer = v.line.post(&cancel, None, Vec::new()).await?;
    answer.refuses(409, "illegal-state")?;
    match answer.field("state").as_deref() {
        Some("presented") => Ok(()),
        state => Err(format!("it says that the charge is {state:?}")),
    }
}

async fn paid(v: &mut Verifier, hands: &mut impl Hands) -> Held {
    let signed = v.good().ok_or(NO_SAMPLE)?;
    let after = newest(v).await?;
    hands.pay_in_cash(&signed.to_string()).await;
    let events = told(v, after, &signed).await?;
    let states: Vec<_> = events.iter().map(|event| event.state).collect();
    if states != [ChargeState::Created, ChargeState::Presented, ChargeState::Paid] {
        return Err(format!("a code that was paid is told as {states:?}"));
    }
    let last = events.last().ok_or("no event")?;
    if last.tender != Some(Tender::Cash) || last.receipt_no.is_none() || last.paid_at.is_none() {
        return Err("the payment's event lacks its tender, its receipt or its time".into());
    }
    // Its post comes late: new to the network, and paid.
    let status = posted(v, &signed, 201).await?;
    if (status.state, &status.receipt_no) != (ChargeState::Paid, &last.receipt_no) {
        return Err(format!("its post is answered with {:?}, receipt {:?}", status.state, status.receipt_no));
    }
    let after = newest(v).await?;
    hands.scan(&signed.to_string()).await;
    let again = told(v, after, &signed).await?;
    if again.is_empty() { Ok(()) } else { Err("a second scan of what is paid made an event".into()) }
}

async fn altered(v: &mut Verifier, hands: &mut impl Hands) -> Held {
    let signed = v.good().ok_or(NO_SAMPLE)?;
    let after = newest(v).await?;
    let text = signed.to_string();
    hands.scan(&text.replacen(".1050.101-2-", ".750.101-1-", 1)).await;
    let page = page(v, after, 2).await?;
    if page.events.is_empty() { Ok(()) } else { Err("an altered code made an event".into()) }
}
