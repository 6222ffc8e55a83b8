//! The checks that need nobody before the register.

use std::collections::BTreeMap;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::make::{Bad, json, other_content, path};
use super::{Finding, Verifier};
use crate::application::ChargeId;
use crate::application::ticket::business_day;
use crate::application::wire::ChargeState;
use crate::handoff::charge::{Health, MAX_BODY};
use crate::handoff::nkp1::SKEW;
use crate::handoff::settlement::Payments;
use crate::handoff::{ChargeStatus, EventPage, Settlement, Signed};

pub(super) type Held = Result<(), String>;

const NO_SAMPLE: &str = "the sample cannot be signed";

pub(super) async fn all(v: &mut Verifier) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut add = |check, held: Held| found.push(Finding { check, fault: held.err() });
    add("health answers without a token, holds the kit, and its clock is within ten minutes", health(v).await);
    add("every other call asks for the bearer token", token(v).await);
    let (held, good) = post(v).await;
    add("a new charge is 201, the same again 200, and GET tells the same", held);
    add("another body under a known id is 409 other-content and changes nothing", other(v, good.as_ref()).await);
    add("the header Idempotency-Key is the charge's id", keys(v).await);
    for bad in v.bad().unwrap_or_default() {
        add(bad.code, refusal(v, &bad).await.map_err(|fault| format!("{}: {fault}", bad.why)));
    }
    add("what is no charge is 400 bad-request, what is too long 413 too-large", noise(v).await);
    add("an unknown charge is 404 unknown-charge", unknown(v).await);
    add("a charge is cancelled once, told again, and stays cancelled", cancel(v).await);
    add("events have no gaps, tell each life in legal steps, and are read on from any number", events(v).await);
    add("the feed waits for news and no longer", waiting(v).await);
    add("a day's figures are the sums of its tenders, of its rows and of its payments", settlement(v).await);
    found
}

async fn health(v: &Verifier) -> Held {
    let health: Health = v.line.get_as("/v1/health", None).await?.read(200)?;
    if !health.kit {
        return Err("it has no kit".into());
    }
    let now = health.now.ok_or("it does not tell its clock")?;
    let off = now.duration_since(v.now()).abs();
    if off > SKEW { Err(format!("its clock is {} seconds off", off.as_secs())) } else { Ok(()) }
}

async fn token(v: &mut Verifier) -> Held {
    let id = v.id();
    let day = business_day(v.now());
    let paths = [path(id), "/v1/charges/events?after=0".into(), format!("/v1/settlements/{day}")];
    for path in paths {
        for token in [None, Some("0000")] {
            v.line.get_as(&path, token).await?.refuses(401, "unauthorised").map_err(|e| format!("{path}: {e}"))?;
        }
    }
    Ok(())
}

async fn status(v: &Verifier, id: ChargeId) -> Result<ChargeStatus, String> {
    v.line.get(&path(id)).await?.read(200)
}

pub(super) async fn posted(v: &Verifier, signed: &Signed, expect: u16) -> Result<ChargeStatus, String> {
    let charge = Verifier::body(signed);
    v.line.post("/v1/charges", Some(&charge.id.to_string()), json(&charge)?).await?.read(expect)
}

fn tells(status: &ChargeStatus, signed: &Signed, state: ChargeState) -> Held {
    let payload = signed.payload();
    let right = (payload.charge, state, payload.total, payload.expires_at);
    let told = (status.id, status.state, status.total, status.expires_at);
    if told == right { Ok(()) } else { Err(format!("it tells {told:?}, not {right:?}")) }
}

async fn post(v: &mut Verifier) -> (Held, Option<Signed>) {
    let Some(signed) = v.good() else { return (Err(NO_SAMPLE.into()), None) };
    let held = async {
        let first = posted(v, &signed, 201).await?;
        tells(&first, &signed, ChargeState::Created)?;
        let again = posted(v, &signed, 200).await?;
        let got = status(v, signed.payload().charge).await?;
        if first == again && again == got { Ok(()) } else { Err("three answers about one charge differ".to_owned()) }
    };
    (held.await, Some(signed))
}

async fn other(v: &Verifier, signed: Option<&Signed>) -> Held {
    let signed = signed.ok_or(NO_SAMPLE)?;
    let other = other_content(&Verifier::body(signed));
    let answer = v.line.post("/v1/charges", Some(&other.id.to_string()), json(&other)?).await?;
    answer.refuses(409, "other-content")?;
    tells(&status(v, other.id).await?, signed, ChargeState::Created)
}

async fn keys(v: &mut Verifier) -> Held {
    let signed = v.good().ok_or(NO_SAMPLE)?;
    let charge = Verifier::body(&signed);
    v.line.post("/v1/charges", None, json(&charge)?).await?.refuses(400, "no-key")?;
    let another = v.id().to_string();
    v.line.post("/v1/charges", Some(&another), json(&charge)?).await?.refuses(400, "key-mismatch")?;
    v.line.get(&path(charge.id)).await?.refuses(404, "unknown-charge")
}

async fn refusal(v: &Verifier, bad: &Bad) -> Held {
    let answer = v.line.post("/v1/charges", Some(&bad.charge.id.to_string()), json(&bad.charge)?).await?;
    answer.refuses(422, bad.code)?;
    v.line.get(&path(bad.charge.id)).await?.refuses(404, "unknown-charge")
}

async fn noise(v: &mut Verifier) -> Held {
    let id = v.id().to_string();
    v.line.post("/v1/charges", Some(&id), b"{\"v\":1}".to_vec()).await?.refuses(400, "bad-request")?;
    v.line.post("/v1/charges", Some(&id), vec![b' '; MAX_BODY + 1]).await?.refuses(413, "too-large")
}

async fn unknown(v: &mut Verifier) -> Held {
    let id = v.id();
    v.line.get(&path(id)).await?.refuses(404, "unknown-charge")?;
    v.line.post(&format!("{}/cancel", path(id)), None, Vec::new()).await?.refuses(404, "unknown-charge")
}

async fn cancel(v: &mut Verifier) -> Held {
    let signed = v.good().ok_or(NO_SAMPLE)?;
    posted(v, &signed, 201).await?;
    for _ in 0..2 {
        let path = format!("{}/cancel", path(signed.payload().charge));
        let told: ChargeStatus = v.line.post(&path, None, Vec::new()).await?.read(200)?;
        tells(&told, &signed, ChargeState::Cancelled)?;
    }
    tells(&posted(v, &signed, 200).await?, &signed, ChargeState::Cancelled)
}

pub(super) async fn page(v: &Verifier, after: u64, wait: u64) -> Result<EventPage, String> {
    v.line.get(&format!("/v1/charges/events?after={after}&wait={wait}")).await?.read(200)
}

/// The number of the newest event.
pub(super) async fn newest(v: &Verifier) -> Result<u64, String> {
    let mut after = 0;
    loop {
        let page = page(v, after, 0).await?;
        if page.events.is_empty() {
            return Ok(after);
        }
        after = page.last;
    }
}

async fn events(v: &mut Verifier) -> Held {
    let signed = v.good().ok_or(NO_SAMPLE)?;
    let id = signed.payload().charge;
    posted(v, &signed, 201).await?;
    v.line.post(&format!("{}/cancel", path(id)), None, Vec::new()).await?.status_is(200)?;
    let (mut after, mut states) = (0, BTreeMap::new());
    loop {
        let page = page(v, after, 0).await?;
        for event in &page.events {
            if event.seq != after + 1 {
                return Err(format!("event {} follows event {after}", event.seq));
            }
            after = event.seq;
            let legal = match states.insert(event.id, event.state) {
                None => event.state == ChargeState::Created,
                Some(before) => before.may_become(event.state),
            };
            if !legal {
                return Err(format!("event {after} tells an illegal step to {:?}", event.state));
            }
        }
        if page.last != after {
            return Err(format!("last is {}, not {after}", page.last));
        }
        if page.events.is_empty() {
            break;
        }
    }
    match states.get(&id) {
        Some(ChargeState::Cancelled) => Ok(()),
        told => Err(format!("a cancelled charge is told as {told:?}")),
    }
}

async fn waiting(v: &mut Verifier) -> Held {
    let after = newest(v).await?;
    let begun = Instant::now();
    let quiet = page(v, after, 2).await?;
    if !quiet.events.is_empty() || begun.elapsed() < Duration::from_millis(1_500) {
        return Err("without news it answers before the time that was asked for".into());
    }
    if begun.elapsed() > Duration::from_secs(6) {
        return Err("it waits longer than was asked for".into());
    }
    let signed = v.good().ok_or(NO_SAMPLE)?;
    let begun = Instant::now();
    let later = async {
        sleep(Duration::from_millis(300)).await;
        posted(v, &signed, 201).await
    };
    let (page, later) = tokio::join!(page(v, after, 20), later);
    later?;
    let is_told = page?.events.iter().any(|event| event.id == signed.payload().charge);
    match begun.elapsed() {
        _ if !is_told => Err("news that came during the wait are not told".into()),
        late if late > Duration::from_secs(5) => Err(format!("news came after {} ms", late.as_millis())),
        _ => Ok(()),
    }
}

pub(super) async fn settlement(v: &Verifier) -> Held {
    let day = business_day(v.now());
    let figures: Settlement = v.line.get(&format!("/v1/settlements/{day}")).await?.read(200)?;
    let payments: Payments = v.line.get(&format!("/v1/settlements/{day}/payments")).await?.read(200)?;
    let counted = payments.payments.iter().filter(|payment| payment.voided_at.is_none());
    let sums = [
        ("tenders", figures.tenders.iter().map(|sum| sum.amount).sum()),
        ("rows", figures.rows.iter().map(|row| row.amount).sum()),
        ("payments", counted.map(|payment| payment.total).sum::<i64>()),
    ];
    match sums.into_iter().find(|(_, sum)| *sum != figures.amount) {
        Some((what, sum)) => Err(format!("amount is {}, its {what} make {sum}", figures.amount)),
        None => Ok(()),
    }
}
