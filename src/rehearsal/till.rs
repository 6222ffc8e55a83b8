//! Plays a visitor at the register's screen.

use std::sync::Arc;

use super::RehearsalError;
use super::album::Album;
use super::stage::Stage;
use crate::application::wire::Tender;
use crate::face::register::{self, Context, Message, Stage as Screen, Till};
use crate::face::ui::Scale;
use crate::text::{Locale, Words};

/// One visitor at the register.
pub struct TillPlayer<'s> {
    stage: &'s Stage,
    till: Till,
    context: Context,
}

impl<'s> TillPlayer<'s> {
    /// Somebody steps up to the register.
    ///
    /// # Errors
    /// [`RehearsalError::Words`].
    pub fn new(stage: &'s Stage) -> Result<Self, RehearsalError> {
        let words =
            Locale::EVERYWHERE.map(|l| Words::load(l).map(Arc::new)).into_iter().collect::<Result<Vec<_>, _>>()?;
        let mut till = Till::new(stage.now());
        till.update(Message::Tick(true, stage.register().kit()), stage.now());
        Ok(Self { stage, till, context: Context { words, scale: Scale::kiosk(Scale::PANEL) } })
    }

    async fn send(&mut self, message: Message) {
        let mut effects = self.till.update(message, self.stage.now());
        while let Some(effect) = effects.pop() {
            if let Some(message) = register::answer(effect, self.stage.register()).await {
                effects.extend(self.till.update(message, self.stage.now()));
            }
        }
    }

    /// Holds a code under the scanner.
    pub async fn scan(&mut self, line: &str) {
        self.send(Message::Pasted(line.to_owned())).await;
        self.send(Message::Read).await;
    }

    /// Chooses how to pay.
    pub async fn choose(&mut self, tender: Tender) {
        self.send(Message::Choose(tender)).await;
    }

    /// Lays down cash, in yen.
    pub async fn give(&mut self, yen: i64) {
        self.send(Message::Give(yen)).await;
    }

    /// Pays with the cash that lies there.
    pub async fn pay(&mut self) {
        self.send(Message::Pay).await;
    }

    /// Walks on.
    pub fn leave(&mut self) {
        self.till.update(Message::Leave, self.stage.now());
    }

    /// Draws the screen.
    ///
    /// # Errors
    /// [`RehearsalError::Paint`].
    pub fn keep(&self, album: &mut Album, name: &str) -> Result<String, RehearsalError> {
        album.keep(name, register::view(&self.till, &self.context))
    }

    /// 職員の確認を待っています
    ///
    /// # Errors
    /// [`RehearsalError::Step`] where the screen says anything else.
    pub fn expect_waiting(&self) -> Result<(), RehearsalError> {
        self.expect(matches!(self.till.stage(), Screen::Waiting), "the register waits for the clerk")
    }

    /// Paid just now.
    ///
    /// # Errors
    /// [`RehearsalError::Step`] where the screen says anything else.
    pub fn expect_done(&self) -> Result<(), RehearsalError> {
        self.expect(matches!(self.till.stage(), Screen::Done(..)), "the register took the payment")
    }

    /// Paid before.
    ///
    /// # Errors
    /// [`RehearsalError::Step`] where the screen says anything else.
    pub fn expect_paid_before(&self) -> Result<(), RehearsalError> {
        self.expect(matches!(self.till.stage(), Screen::AlreadyPaid(_)), "a second scan takes nothing")
    }

    fn expect(&self, so: bool, what: &str) -> Result<(), RehearsalError> {
        if so { Ok(()) } else { Err(RehearsalError::step(format!("{what}; it stands at {:?}", self.till.stage()))) }
    }
}
