//! Visits without a window, on the same outbox and line as the kiosk: for tests that end processes at any moment.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use tokio::task::spawn_blocking;
use tokio::time::{sleep, timeout};

use super::client::{Client, ClientError};
use super::here::Here;
use super::kiosk::KioskLine;
use super::outbox::{Outbox, SubmitError};
use crate::application::answers::Circumstances;
use crate::application::ticket::business_day;
use crate::application::wire::{Entry, NewApplication, Role};
use crate::application::{AnswerKey, Answers, ApplicationId, Draft, KioskId, Reference, Ticket, VisitId};
use crate::catalogue::{Catalogue, Field, FieldKind};
use crate::person::{Day, Secret, Sourced, Value};
use crate::text::Locale;
use crate::usage::{Outcome, VisitRecord};

/// What the script does.
#[derive(Clone)]
pub struct Script {
    /// The data folder; the outbox is in `kiosk/<id>` of it, the hub is found in `hub`.
    pub data: PathBuf,
    /// Which kiosk it is.
    pub kiosk: KioskId,
    /// How many visits.
    pub count: u32,
    /// The pause between two visits.
    pub pause: Duration,
    /// The name in the visits, by which tests find what must not be found.
    pub marker: String,
    /// The file to which each accepted visit is added, after it was accepted: `<visit> <ticket>`, synced.
    pub accepted: PathBuf,
    /// How long the first meeting with the hub and the last delivery may take together.
    pub patience: Duration,
}

/// Why the script stopped.
#[derive(Debug, thiserror::Error)]
pub enum ScriptError {
    /// The outbox.
    #[error(transparent)]
    Outbox(#[from] SubmitError),
    /// The line.
    #[error(transparent)]
    Client(#[from] ClientError),
    /// The file of accepted visits.
    #[error("the file of accepted visits: {0}")]
    File(#[from] io::Error),
    /// The catalogue offers nothing today.
    #[error("the catalogue offers nothing today")]
    Nothing,
    /// The hub did not come, or did not take everything.
    #[error("the hub did not take everything in time; {0} rows wait")]
    Late(u32),
}

/// Runs the visits, and waits until the hub has every row.
///
/// # Errors
/// See [`ScriptError`]. Visits that are in the file of accepted ones stay accepted.
pub async fn submit_loop(script: Script, catalogue: Arc<Catalogue>) -> Result<(), ScriptError> {
    let folder = script.data.join("kiosk").join(&script.kiosk.0);
    let band = catalogue.city.offline_bands.get(&script.kiosk.0).copied();
    let outbox = Arc::new(Outbox::open(&folder, script.kiosk.clone(), band)?);
    let here = Here::follow(&script.data);
    let client = Client::new(Role::Kiosk, here.endpoint.clone())?;
    let _line = KioskLine::start(Arc::clone(&outbox), client, catalogue.city.code.clone());
    let mut accepted = OpenOptions::new().create(true).append(true).open(&script.accepted)?;
    wait(&script, &outbox, |outbox| outbox.has_met()).await?;
    for n in 0..script.count {
        let now = Timestamp::now();
        let draft = draft(&script, &catalogue, now, n)?;
        let (outbox, visit) = (Arc::clone(&outbox), draft.visit);
        let record = record(&draft, now);
        let (ticket, file) = spawn_blocking(move || -> Result<(Ticket, File), ScriptError> {
            let ticket = outbox.submit(&draft, now)?;
            writeln!(accepted, "{visit} {ticket}")?;
            accepted.sync_data()?;
            outbox.record(&record, now)?;
            Ok((ticket, accepted))
        })
        .await
        .map_err(io::Error::other)??;
        accepted = file;
        tracing::info!(%visit, %ticket, "accepted");
        sleep(script.pause).await;
    }
    wait(&script, &outbox, |outbox| Ok(outbox.waiting()? == 0)).await
}

async fn wait(
    script: &Script,
    outbox: &Outbox,
    ready: impl Fn(&Outbox) -> Result<bool, SubmitError>,
) -> Result<(), ScriptError> {
    let patient = async {
        while !ready(outbox)? {
            sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    };
    match timeout(script.patience, patient).await {
        Ok(done) => done,
        Err(_) => Err(ScriptError::Late(outbox.waiting()?)),
    }
}

fn random() -> Result<u128, ScriptError> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| io::Error::other("the system gives no random bytes"))?;
    Ok(u128::from_be_bytes(bytes))
}

/// A visit by hand for one or two of the procedures that the catalogue offers today.
fn draft(script: &Script, catalogue: &Catalogue, now: Timestamp, n: u32) -> Result<Draft, ScriptError> {
    let ms = u64::try_from(now.as_millisecond()).unwrap_or(0);
    let today = business_day(now);
    let circumstances = Circumstances::by_hand(today);
    let mut offered = catalogue.offered(today);
    offered.retain(|procedure| !procedure.guided());
    let (skip, take) = (usize::try_from(n).unwrap_or(0) % offered.len().max(1), usize::from(n.is_multiple_of(2)) + 1);
    let applications = offered.iter().cycle().skip(skip).take(take.min(offered.len())).map(|procedure| {
        let shared = catalogue.shared.iter().filter(|f| procedure.uses.contains(&f.name));
        let shared =
            shared.filter_map(|f| Some((AnswerKey::shared(f.name.clone()), answer(f, &script.marker, today)?)));
        let own = procedure.fields.iter();
        let own = own.filter_map(|f| {
            Some((AnswerKey::own(procedure.id.clone(), f.name.clone()), answer(f, &script.marker, today)?))
        });
        let answers = Answers(shared.chain(own).map(|(key, value)| (key, Sourced::typed(value))).collect());
        Ok(NewApplication {
            id: ApplicationId::at(ms, random()?),
            procedure: procedure.id.clone(),
            valid_from: procedure.valid_from,
            answers,
        })
    });
    let applications = applications.collect::<Result<Vec<_>, ScriptError>>()?;
    if applications.is_empty() {
        return Err(ScriptError::Nothing);
    }
    Ok(Draft {
        visit: VisitId::at(ms, random()?),
        kiosk: script.kiosk.clone(),
        reference: Reference::from_bits(random()?),
        locale: Locale::Ja,
        entry: Entry::Hand,
        circumstances,
        applications,
    })
}

fn answer(field: &Field, marker: &str, today: Date) -> Option<Value> {
    Some(match &field.kind {
        FieldKind::Kanji => Value::LeftToClerk,
        FieldKind::Kana | FieldKind::Latin => Value::text(marker),
        FieldKind::Birth => Value::Date(Secret::new(Day(jiff::civil::date(1970, 1, 1)))),
        FieldKind::Number { min, max } => Value::Number(1.clamp(*min, *max)),
        FieldKind::Phone => Value::text("0120000000"),
        FieldKind::Choice(list) => Value::Choice(list.first().map(|c| c.id.clone()).unwrap_or_default()),
        FieldKind::Choices(_) => Value::Choices(Vec::new()),
        FieldKind::YesNo => Value::Flag(false),
        FieldKind::Date { earliest, latest } => {
            let day = today.checked_add(0.clamp(*earliest, *latest).days()).unwrap_or(today);
            Value::Date(Secret::new(Day(day)))
        }
        FieldKind::ByHand => return None,
    })
}

fn record(draft: &Draft, now: Timestamp) -> VisitRecord {
    let hour = crate::application::ticket::in_japan(now).hour();
    VisitRecord {
        kiosk: draft.kiosk.clone(),
        day: business_day(now),
        hour: u8::try_from(hour).unwrap_or(0),
        locale: draft.locale,
        entry: Some(draft.entry),
        procedures: draft.applications.iter().map(|a| a.procedure.clone()).collect(),
        seconds: 60,
        fields_spared: 0,
        characters_spared: 0,
        reached: Vec::new(),
        aids: Vec::new(),
        by_clerk: false,
        outcome: Outcome::Finished,
    }
}
