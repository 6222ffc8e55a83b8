//! Plays a clerk at the desk: the same state, effects and view as the window.

use std::sync::Arc;

use super::RehearsalError;
use super::album::Album;
use super::stage::Stage;
use crate::application::wire::VisitDetail;
use crate::application::{AnswerKey, State, VisitId};
use crate::face::clerk::{self, Bar, Clerk, Context, Effect, Message, Open};
use crate::face::ui::Scale;
use crate::person::{Secret, Value};
use crate::text::Words;

/// One clerk at the desk.
pub struct DeskPlayer<'s> {
    stage: &'s Stage,
    clerk: Clerk,
    context: Context,
}

impl<'s> DeskPlayer<'s> {
    /// A clerk sits down and picks the first name of the list.
    ///
    /// # Errors
    /// [`RehearsalError::Step`] where the hub has no staff.
    pub async fn sit_down(stage: &'s Stage, words: &Arc<Words>) -> Result<Self, RehearsalError> {
        let context = Context {
            words: Arc::clone(words),
            catalogue: Arc::clone(&stage.city.catalogue),
            scale: Scale::staff(Scale::PANEL),
            place: None,
        };
        let (clerk, effects) = Clerk::new(stage.now());
        let mut player = Self { stage, clerk, context };
        player.perform(effects).await;
        let me = player.clerk.staff().first().map(|(id, _)| id.clone());
        let me = me.ok_or_else(|| RehearsalError::step("a clerk picks a name"))?;
        player.send(Message::Picked(me)).await;
        Ok(player)
    }

    /// Something happens at the desk, and all that follows from it.
    async fn send(&mut self, message: Message) {
        let effects = self.clerk.update(message, self.stage.now(), &self.context);
        self.perform(effects).await;
    }

    async fn perform(&mut self, mut effects: Vec<Effect>) {
        while !effects.is_empty() {
            let mut next = Vec::new();
            for effect in effects {
                // The window keeps a question open at the hub; a rehearsal asks when it wants to know.
                if matches!(effect, Effect::Watch { after, .. } if after > 0) {
                    continue;
                }
                if let Some(message) = clerk::answer(effect, Arc::clone(&self.stage.desk)).await {
                    next.extend(self.clerk.update(message, self.stage.now(), &self.context));
                }
            }
            effects = next;
        }
    }

    /// Draws the desk.
    ///
    /// # Errors
    /// [`RehearsalError::Paint`].
    pub fn keep(&self, album: &mut Album, name: &str) -> Result<String, RehearsalError> {
        album.keep(name, clerk::view(&self.clerk, &self.context))
    }

    /// Opens a visit.
    ///
    /// # Errors
    /// [`RehearsalError::Step`] where it does not open.
    pub async fn open(&mut self, visit: VisitId) -> Result<(), RehearsalError> {
        self.send(Message::OpenVisit(visit)).await;
        if self.opened()?.identity_due() {
            // The visitor shows a driver's licence.
            self.send(Message::Identity).await;
            self.send(Message::Document(1)).await;
            self.send(Message::Save).await;
            self.no_trouble()?;
        }
        self.opened().map(|_| ())
    }

    fn opened(&self) -> Result<&Open, RehearsalError> {
        self.clerk.opened().ok_or_else(|| RehearsalError::step("a visit lies open"))
    }

    /// Confirms every application of the visit that waits or was returned. Returns the visit as the hub has it.
    ///
    /// # Errors
    /// [`RehearsalError::Step`] where one stays undecided.
    pub async fn confirm_all(&mut self) -> Result<VisitDetail, RehearsalError> {
        let ids: Vec<_> = self.opened()?.detail.applications.iter().map(|a| a.id).collect();
        for id in ids {
            self.send(Message::Select(id)).await;
            let state = self.opened()?.application().map(|a| a.state);
            if matches!(state, Some(State::Received | State::Returned)) {
                self.send(Message::Primary).await;
                self.no_trouble()?;
            }
        }
        let detail = &self.opened()?.detail;
        if detail.applications.iter().any(|a| matches!(a.state, State::Received | State::Returned)) {
            return Err(RehearsalError::step("every application is confirmed"));
        }
        Ok(detail.clone())
    }

    /// Prints the application that is looked at.
    ///
    /// # Errors
    /// [`RehearsalError::Step`] where the printer did not take it.
    pub async fn print(&mut self) -> Result<(), RehearsalError> {
        self.send(Message::Print).await;
        self.no_trouble()
    }

    /// Prints the slip of the newest charge.
    ///
    /// # Errors
    /// [`RehearsalError::Step`] where there is none or the printer did not take it.
    pub async fn pay_slip(&mut self) -> Result<(), RehearsalError> {
        let charge = self.opened()?.charge().map(|c| c.id);
        let charge = charge.ok_or_else(|| RehearsalError::step("the visit has a charge"))?;
        self.send(Message::Slip(charge)).await;
        self.no_trouble()
    }

    /// Corrects a field, with the first reason of the list.
    ///
    /// # Errors
    /// [`RehearsalError::Step`] where the hub did not take it.
    pub async fn correct(&mut self, key: AnswerKey, text: &str, album: &mut Album) -> Result<(), RehearsalError> {
        self.send(Message::CorrectField(key.clone())).await;
        self.send(Message::Typed(Secret::new(text.to_owned()))).await;
        self.send(Message::Reason(1)).await;
        self.keep(album, "clerk-correct")?;
        self.send(Message::Save).await;
        self.no_trouble()?;
        let application = self.opened()?.application();
        let corrected = application
            .and_then(|a| a.answers.0.get(&key))
            .is_some_and(|answer| matches!(answer.origin, crate::person::Origin::Corrected(_)));
        if corrected { Ok(()) } else { Err(RehearsalError::step("the correction is kept with who and why")) }
    }

    /// Fills in every kanji that was left to the clerk, in every application of the visit.
    ///
    /// # Errors
    /// [`RehearsalError::Step`] where one stays open.
    pub async fn fill_in(&mut self, album: &mut Album) -> Result<(), RehearsalError> {
        let ids: Vec<_> = self.opened()?.detail.applications.iter().map(|a| a.id).collect();
        for id in ids {
            self.send(Message::Select(id)).await;
            // Correcting one field can open or close another: what is left is asked anew each time.
            while let Some(key) = self.left_to_clerk()? {
                let text = if !key.field.0.contains("address") {
                    "見本　太郎"
                } else {
                    "福岡県那珂川市西隈一丁目１番１号"
                };
                self.correct(key, text, album).await?;
            }
        }
        Ok(())
    }

    fn left_to_clerk(&self) -> Result<Option<AnswerKey>, RehearsalError> {
        let application = self.opened()?.application();
        let answers = application.into_iter().flat_map(|a| &a.answers.0);
        Ok(answers.filter(|(_, a)| a.value == Value::LeftToClerk).map(|(key, _)| key.clone()).next())
    }

    /// Returns the application that is looked at, with the first message of the list.
    ///
    /// # Errors
    /// [`RehearsalError::Step`] where the hub did not take it.
    pub async fn send_back(&mut self, album: &mut Album) -> Result<(), RehearsalError> {
        self.send(Message::Return).await;
        self.send(Message::Reason(0)).await;
        self.keep(album, "clerk-return")?;
        self.send(Message::Save).await;
        self.no_trouble()?;
        let state = self.opened()?.application().map(|a| a.state);
        if state == Some(State::Returned) { Ok(()) } else { Err(RehearsalError::step("the application is returned")) }
    }

    fn no_trouble(&self) -> Result<(), RehearsalError> {
        match self.clerk.bar() {
            Some(Bar::Trouble(error)) => Err(error.clone().into()),
            Some(Bar::Look(msg)) => Err(RehearsalError::step(format!("the desk says {}", msg.id))),
            Some(Bar::Good(_)) | None => Ok(()),
        }
    }
}
