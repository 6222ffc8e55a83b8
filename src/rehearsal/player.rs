//! Plays one visitor at the kiosk's counter, page by page, and shows each page to whoever draws it.

use std::time::Duration;

use jiff::Timestamp;
use tokio::time::sleep;

use super::RehearsalError;
use super::persona::{Act, Persona};
use super::stage::Stage;
use crate::application::{Reference, Ticket, VisitId};
use crate::device::card::TestCard;
use crate::visit::page::Body;
use crate::visit::{Effect, Event, Page, Press, Seeds, Visit};

/// More pages than any visit has.
const TOO_MANY: usize = 400;

/// What a finished visit left in the visitor's hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The visit.
    pub visit: VisitId,
    /// The number.
    pub ticket: Ticket,
    /// The reference on the slip.
    pub reference: Reference,
}

/// A fresh visit with ids from the system's chance.
///
/// # Errors
/// [`RehearsalError::Step`] where the system gives no random bytes.
pub fn seeds(now: Timestamp) -> Result<Seeds, RehearsalError> {
    let random = || {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(|_| RehearsalError::step("random bytes"))?;
        Ok::<_, RehearsalError>(u128::from_be_bytes(bytes))
    };
    let ms = u64::try_from(now.as_millisecond()).unwrap_or(0);
    Ok(Seeds { visit: VisitId::at(ms, random()?), reference: Reference::from_bits(random()?), salt: random()? })
}

/// One visitor at the kiosk.
pub struct Player<'s> {
    stage: &'s Stage,
    /// The visit.
    pub visit: Visit,
    ended: bool,
}

impl<'s> Player<'s> {
    /// Somebody steps up to the kiosk.
    ///
    /// # Errors
    /// See [`seeds`].
    pub fn new(stage: &'s Stage) -> Result<Self, RehearsalError> {
        let now = stage.now();
        let visit = Visit::new(seeds(now)?, stage.counter.kiosk().clone(), now, stage.counter.card_present());
        Ok(Self { stage, visit, ended: false })
    }

    /// The page that stands now.
    pub fn page(&self) -> Page {
        self.visit.page(&self.stage.city.catalogue)
    }

    /// Something happens, and all that follows from it.
    pub async fn happen(&mut self, event: Event) {
        let catalogue = &self.stage.city.catalogue;
        let mut effects = self.visit.update(event, self.stage.now(), catalogue);
        while !effects.is_empty() {
            let mut next = Vec::new();
            for effect in effects {
                self.ended |= matches!(effect, Effect::End);
                if let Some(event) = self.stage.counter.perform(effect).await {
                    next.extend(self.visit.update(event, self.stage.now(), catalogue));
                }
            }
            effects = next;
        }
    }

    /// Plays a visitor to the end. `see` is shown each page as it is drawn before the visitor acts on it.
    ///
    /// # Errors
    /// [`RehearsalError::Step`] where the visit does not come to its end.
    pub async fn play(
        mut self,
        persona: &Persona,
        mut see: impl FnMut(&Page) -> Result<(), RehearsalError>,
    ) -> Result<Taken, RehearsalError> {
        let card = persona.card.as_deref().and_then(TestCard::by_id);
        let mut taken = None;
        for _ in 0..TOO_MANY {
            let page = self.page();
            see(&page)?;
            if let Body::Done(done) = &page.body {
                taken = Some(Taken { visit: self.visit.id(), ticket: done.ticket, reference: done.reference });
            }
            for act in persona.acts(&page) {
                match act {
                    Act::Press(press) => {
                        let typed = matches!(press, Press::Next);
                        if typed && matches!(page.body, Body::Pin { .. } | Body::Keys { .. } | Body::Date { .. }) {
                            see(&self.page())?;
                        }
                        self.happen(Event::Press(press)).await;
                    }
                    Act::LayCard => {
                        let card = card.ok_or_else(|| RehearsalError::step("the visitor has that card"))?;
                        self.stage.tray.put(card);
                        self.reader_says().await?;
                    }
                    Act::TakeCard => {
                        self.stage.tray.take();
                        self.reader_says().await?;
                    }
                    Act::Wait => sleep(Duration::from_millis(5)).await,
                }
            }
            if self.ended {
                return taken.ok_or_else(|| RehearsalError::step("the visit ended with a number"));
            }
        }
        Err(RehearsalError::step(format!("the visit ended; it stands at {}", self.page().id)))
    }

    /// Waits until the reader sees what the hand did.
    async fn reader_says(&mut self) -> Result<(), RehearsalError> {
        for _ in 0..50 {
            if let Some(event) = self.stage.counter.watch_card().await {
                self.happen(event).await;
                return Ok(());
            }
        }
        Err(RehearsalError::step("the reader sees the card come or go"))
    }
}
