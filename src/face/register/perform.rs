//! Effects become tasks here, and the window opens here.

use std::sync::Arc;
use std::time::Duration;

use iced::{Subscription, Task, keyboard, window};
use jiff::Timestamp;
use tokio::sync::watch;

use super::{Context, Effect, Message, NotPaid, Till};
use crate::face::ui::{Element, fonts, theme};
use crate::handoff::Kit;
use crate::register::{Reason, Register, Scan};
use crate::text::Msg;

const TICK: Duration = Duration::from_secs(1);

/// Turns an effect into a task that answers with a message. The ledger writes to disk, so it never runs on the thread
/// that draws.
pub fn perform(effect: Effect, register: &Arc<Register>) -> Task<Message> {
    let register = Arc::clone(register);
    match effect {
        Effect::Scan(line) => Task::perform(
            async move {
                let found = tokio::task::spawn_blocking(move || register.scan(&line, Timestamp::now())).await;
                found.unwrap_or(Scan::Refused(Reason::OutOfOrder))
            },
            Message::Found,
        ),
        Effect::Pay(charge, tender, given) => Task::perform(
            async move {
                let paid =
                    tokio::task::spawn_blocking(move || register.pay(charge, tender, given, Timestamp::now())).await;
                match paid {
                    Ok(answer) => answer.map_err(NotPaid::from),
                    Err(_) => Err(NotPaid::Refused(Msg::new(Reason::OutOfOrder.message()))),
                }
            },
            Message::Paid,
        ),
        Effect::Leave(charge) => {
            register.leave(charge);
            Task::none()
        }
    }
}

struct Window {
    till: Till,
    context: Context,
    register: Arc<Register>,
    connected: watch::Receiver<bool>,
}

impl Window {
    fn stands(&self) -> (bool, Option<Arc<Kit>>) {
        (*self.connected.borrow(), self.register.kit())
    }

    fn update(&mut self, message: Message) -> Task<Message> {
        let message = match message {
            Message::Tick(..) => {
                let (connected, kit) = self.stands();
                Message::Tick(connected, kit)
            }
            other => other,
        };
        let effects = self.till.update(message, Timestamp::now());
        Task::batch(effects.into_iter().map(|e| perform(e, &self.register)).collect::<Vec<_>>())
    }

    fn view(&self) -> Element<'_, Message> {
        super::view(&self.till, &self.context)
    }
}

/// Opens the register's screen, the whole of it, and runs until it is closed. The caller keeps the
/// [`crate::register::Station`] that `register` and `connected` come from.
///
/// # Errors
/// What iced answers where no window can be opened.
pub fn run(register: Arc<Register>, connected: watch::Receiver<bool>, context: Context) -> iced::Result {
    let title = context.words.first().map(|w| w.get("register-window")).unwrap_or_default();
    let boot = move || {
        let mut window = Window {
            till: Till::new(Timestamp::now()),
            context: context.clone(),
            register: Arc::clone(&register),
            connected: connected.clone(),
        };
        let (connected, kit) = window.stands();
        (window.till.connected, window.till.kit) = (connected, kit);
        window
    };
    let subscription = |_: &Window| {
        Subscription::batch([
            keyboard::listen().map(Message::Key),
            iced::time::every(TICK).map(|_| Message::Tick(false, None)),
        ])
    };
    iced::application(boot, Window::update, Window::view)
        .title(move |_: &Window| title.clone())
        .subscription(subscription)
        .settings(fonts::settings())
        .default_font(fonts::REGULAR)
        .theme(|_: &Window| theme::theme())
        .window(window::Settings { fullscreen: true, ..window::Settings::default() })
        .run()
}
