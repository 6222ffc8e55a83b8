//! The kiosk's counter: the card reader, the outbox and the slip printer behind one door. It turns each [`Effect`] into
//! an act and its result into an [`Event`]. The window and the rehearsal use the same one.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::watch;
use tokio::task::spawn_blocking;

use super::slips;
use crate::application::KioskId;
use crate::application::help::{Helper, TakeOver};
use crate::application::ticket::in_japan;
use crate::application::wire::{Call, Refusal};
use crate::city::Watch;
use crate::device::card::{CardKind, CardReader, Presence, ReadError, Session};
use crate::device::printer::{PrinterFault, Raster, SlipPrinter};
use crate::device::signal::Signal;
use crate::handoff::{CityCode, Nkr1};
use crate::link::{Client, ClientError, KioskLine, LineState, Outbox, SubmitError};
use crate::paper::qr::Medium;
use crate::paper::{AsciiQr, Forms, Job, Output, Renderer};
use crate::person::Secret;
use crate::visit::{
    CardProbe, CardTrouble, Effect, Event, ListOrder, SlipOrder, SlipTrouble, SubmitTrouble, TakeOverTrouble,
};

/// Dots across the slip printer's head: 72 mm at 203 dpi.
const DOTS: u32 = 576;
/// How long one look at the reader may take; then the watcher asks again.
const LOOK: Duration = Duration::from_millis(400);

/// What the counter is made of.
pub struct Parts {
    /// The reader, real or simulated.
    pub reader: Box<dyn CardReader>,
    /// The durable outbox of this kiosk.
    pub outbox: Arc<Outbox>,
    /// The line to the hub.
    pub client: Client,
    /// The slip printer, real or simulated.
    pub slips: Arc<dyn SlipPrinter>,
    /// Calls after a visitor who forgets the card.
    pub signal: Arc<dyn Signal>,
    /// Sets slips in a child process.
    pub renderer: Arc<Renderer>,
    /// The city.
    pub city: Watch,
    /// Which kiosk this is.
    pub kiosk: KioskId,
}

/// The counter. Cheap to clone; every clone is the same counter.
#[derive(Clone)]
pub struct Counter(Arc<Inside>);

struct Inside {
    session: Mutex<Session<Box<dyn CardReader>>>,
    presence: watch::Sender<bool>,
    outbox: Arc<Outbox>,
    client: Client,
    line: KioskLine,
    slips: Arc<dyn SlipPrinter>,
    signal: Arc<dyn Signal>,
    renderer: Arc<Renderer>,
    city: Watch,
    kiosk: KioskId,
}

/// Why no slip came out; the log says it, the visitor is told what to do.
#[derive(Debug, thiserror::Error)]
enum SlipError {
    #[error(transparent)]
    Printer(#[from] PrinterFault),
    #[error(transparent)]
    Render(#[from] crate::paper::RenderError),
    #[error(transparent)]
    Code(#[from] crate::paper::qr::QrError),
    #[error(transparent)]
    Raster(#[from] crate::device::printer::escpos::RasterError),
    #[error("the words of the slip cannot be loaded")]
    NoWords,
    #[error("the city's code is not six digits")]
    City,
}

impl Counter {
    /// Opens the counter. Must be called within a tokio runtime: the line to the hub runs there.
    pub fn open(parts: Parts) -> Self {
        let Parts { reader, outbox, client, slips, signal, renderer, city, kiosk } = parts;
        let line = KioskLine::start(Arc::clone(&outbox), client.clone(), city.city().catalogue.city.code.clone());
        Self(Arc::new(Inside {
            session: Mutex::new(Session::new(reader)),
            presence: watch::Sender::new(false),
            outbox,
            client,
            line,
            slips,
            signal,
            renderer,
            city,
            kiosk,
        }))
    }

    /// How the line to the hub stands; can be followed.
    pub fn line(&self) -> watch::Receiver<LineState> {
        self.0.line.state()
    }

    /// Which kiosk this is.
    pub fn kiosk(&self) -> &KioskId {
        &self.0.kiosk
    }

    /// Numbers that are at hand for today, leased or of the kiosk's own band.
    pub fn numbers_left(&self) -> u32 {
        self.0.outbox.numbers_left(in_japan(Timestamp::now()).date()).unwrap_or(0)
    }

    /// Whether a card lies on the reader, as the watcher last saw it.
    pub fn card_present(&self) -> bool {
        *self.0.presence.borrow()
    }

    /// Looks at the reader until a card comes or goes, or for [`LOOK`]; `None` when nothing changed.
    pub async fn watch_card(&self) -> Option<Event> {
        let inside = Arc::clone(&self.0);
        let known = self.card_present();
        let there = spawn_blocking(move || {
            let mut session = inside.session.lock().unwrap_or_else(PoisonError::into_inner);
            let before = if known { Presence::Present } else { Presence::Empty };
            matches!(session.wait(before, LOOK), Presence::Present | Presence::Mute | Presence::InUse)
        })
        .await
        .unwrap_or(known);
        if there == known {
            return None;
        }
        self.0.presence.send_replace(there);
        Some(if there { Event::CardPlaced } else { Event::CardGone })
    }

    /// Does what the visit wants done. `None` where nothing comes back.
    pub async fn perform(&self, effect: Effect) -> Option<Event> {
        match effect {
            Effect::Probe => Some(Event::Probed(self.probe().await)),
            Effect::Read(pin) => Some(Event::Read(
                self.with_session(move |session| session.read(&pin)).await.and_then(|r| r.map_err(trouble)),
            )),
            Effect::Submit(draft) => {
                let outbox = Arc::clone(&self.0.outbox);
                let result = spawn_blocking(move || outbox.submit(&draft, Timestamp::now())).await;
                Some(Event::Submitted(match result {
                    Ok(Ok(ticket)) => Ok(ticket),
                    Ok(Err(error)) => {
                        tracing::error!(%error, "nothing was submitted");
                        Err(match error {
                            SubmitError::NoNumber | SubmitError::NoHubKeyYet => SubmitTrouble::NoNumber,
                            _ => SubmitTrouble::Disk,
                        })
                    }
                    Err(_) => Err(SubmitTrouble::Disk),
                }))
            }
            Effect::PrintList(order) => {
                let printed = self.print_list(&order).await;
                if let Err(error) = &printed {
                    tracing::warn!(%error, "the list did not come out");
                }
                Some(Event::ListPrinted(printed.map_err(slip_trouble)))
            }
            Effect::PrintSlip(order) => {
                let printed = self.print(&order).await;
                if let Err(error) = &printed {
                    tracing::warn!(%error, ticket = %order.ticket, "the slip did not come out");
                }
                Some(Event::SlipPrinted(printed.map_err(slip_trouble)))
            }
            Effect::Call { page, locale } => {
                let call = Call { kiosk: self.0.kiosk.clone(), page, locale };
                let answer = self.0.client.help(&call).await;
                Some(Event::Called(answer.map_err(|error| tracing::warn!(%error, "the call did not arrive")).ok()))
            }
            Effect::Count(record) => {
                let outbox = Arc::clone(&self.0.outbox);
                let kept = spawn_blocking(move || outbox.record(&record, Timestamp::now())).await;
                if let Ok(Err(error)) = kept {
                    tracing::warn!(%error, "a visit was not counted");
                }
                None
            }
            Effect::Alarm => {
                self.0.signal.card_left();
                None
            }
            Effect::TakeOver { page, code } => Some(Event::TakenOver(self.take_over(page, code).await)),
            Effect::HelpOver => {
                if let Err(error) = self.0.client.help_over(&self.0.kiosk).await {
                    tracing::warn!(%error, "the hub does not know that the help is over");
                }
                None
            }
            // The window speaks; a counter has no voice.
            Effect::Say(_) | Effect::Hush | Effect::Pause(_) => None,
            Effect::End => {
                self.with_session(Session::close).await.ok();
                None
            }
        }
    }

    async fn take_over(&self, page: String, code: Secret<String>) -> Result<Helper, TakeOverTrouble> {
        let typed = TakeOver { kiosk: self.0.kiosk.clone(), page, code };
        self.0.client.take_over(&typed).await.map_err(|error| {
            tracing::info!(%error, "a clerk's code was not taken");
            match error {
                ClientError::Refused(Refusal { seconds: Some(seconds), .. }) => {
                    TakeOverTrouble::Wait(u32::try_from(seconds).unwrap_or(u32::MAX))
                }
                ClientError::Refused(_) => TakeOverTrouble::Wrong,
                ClientError::NoHub | ClientError::Unreachable | ClientError::Garbled => TakeOverTrouble::Away,
            }
        })
    }

    async fn with_session<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Session<Box<dyn CardReader>>) -> T + Send + 'static,
    ) -> Result<T, CardTrouble> {
        let inside = Arc::clone(&self.0);
        spawn_blocking(move || work(&mut inside.session.lock().unwrap_or_else(PoisonError::into_inner)))
            .await
            .map_err(|_| CardTrouble::Reader)
    }

    async fn probe(&self) -> Result<CardProbe, CardTrouble> {
        let look = self.with_session(Session::look).await?;
        look.map(|look| CardProbe { tries: look.tries_left, expiry: look.expiry }).map_err(trouble)
    }

    async fn print_list(&self, order: &ListOrder) -> Result<(), SlipError> {
        let city = &self.0.city.city();
        let words = city.words(order.locale).map_err(|_| SlipError::NoWords)?;
        let forms = Forms { texts: &city.forms, backgrounds: &city.backgrounds };
        let list = slips::list(city, &words, order, &in_japan(Timestamp::now()));
        self.put_out(&forms.job("plan-slip", &list, Output::Bitmap { dots_wide: DOTS })?.for_readers(order.locale))
            .await
    }

    async fn print(&self, order: &SlipOrder) -> Result<(), SlipError> {
        let city = &self.0.city.city();
        let words = city.words(order.locale).map_err(|_| SlipError::NoWords)?;
        let code = CityCode::parse(&city.catalogue.city.code).ok_or(SlipError::City)?;
        let reference = AsciiQr::new(Nkr1 { city: code, reference: order.reference }.to_string())?;
        let forms = Forms { texts: &city.forms, backgrounds: &city.backgrounds };
        let slip = slips::slip(city, &words, order, &in_japan(Timestamp::now()));
        let job = forms.job("slip", &slip, Output::Bitmap { dots_wide: DOTS })?;
        self.put_out(&job.for_readers(order.locale).with_qr(reference, Medium::Thermal)).await
    }

    async fn put_out(&self, job: &Job) -> Result<(), SlipError> {
        let page = self.0.renderer.render(job).await?;
        let raster = Raster::new(page.width, page.bytes.clone())?;
        self.0.slips.print(&raster).await?;
        Ok(())
    }
}

fn slip_trouble(error: SlipError) -> SlipTrouble {
    match error {
        SlipError::Printer(PrinterFault::PaperOut) => SlipTrouble::Paper,
        SlipError::Printer(PrinterFault::CoverOpen) => SlipTrouble::Cover,
        _ => SlipTrouble::Printer,
    }
}

/// What a reader's error means to the visitor.
fn trouble(error: ReadError) -> CardTrouble {
    tracing::info!(%error, "the card was not read");
    match error {
        ReadError::NotThisKind(CardKind::Phone) => CardTrouble::Phone,
        ReadError::NotThisKind(CardKind::Licence) => CardTrouble::Licence,
        ReadError::NotThisKind(CardKind::Residence) => CardTrouble::Residence,
        ReadError::NotThisKind(_) | ReadError::Mute => CardTrouble::OtherCard,
        ReadError::WrongPin { left } => CardTrouble::WrongPin(left),
        ReadError::LastTry => CardTrouble::LastTry,
        ReadError::Blocked => CardTrouble::Blocked,
        ReadError::Removed => CardTrouble::Removed,
        ReadError::Torn | ReadError::NotAPin | ReadError::Protocol(_) => CardTrouble::Torn,
        ReadError::ReaderGone | ReadError::InUse => CardTrouble::Reader,
    }
}
