//! Effects become tasks here, and the window opens here.

use std::sync::Arc;
use std::time::Duration;

use iced::{Subscription, Task, keyboard, window};
use jiff::Timestamp;
use tokio::sync::watch;
use tokio::task::spawn_blocking;

use super::{Context, Effect, Message, NotPaid, Till};
use crate::face::ui::{Element, fonts, theme};
use crate::handoff::Kit;
use crate::register::{Reason, Register, Scan};
use crate::text::Msg;

const TICK: Duration = Duration::from_secs(1);

/// Turns an effect into a task that answers with a message.
pub fn perform(effect: Effect, register: &Arc<Register>) -> Task<Message> {
    let register = Arc::clone(register);
    Task::future(async move { answer(effect, register).await }).and_then(Task::done)
}

/// Does what the screen wants done; the window and the rehearsal share it. The ledger writes to disk, so it never runs
/// on the thread that draws. `None` where nothing comes back.
pub async fn answer(effect: Effect, register: Arc<Register>) -> Option<Message> {
    let out_of_order = || Msg::new(Reason::OutOfOrder.message());
    match effect {
        Effect::Scan(line) => {
            let found = spawn_blocking(move || register.scan(&line, Timestamp::now())).await;
            Some(Message::Found(found.unwrap_or(Scan::Refused(Reason::OutOfOrder))))
        }
        Effect::Pay(charge, tender, given) => {
            let paid = spawn_blocking(move || register.pay(charge, tender, given, Timestamp::now())).await;
            Some(Message::Paid(match paid {
                Ok(answer) => answer.map_err(NotPaid::from),
                Err(_) => Err(NotPaid::Refused(out_of_order())),
            }))
        }
        Effect::Leave(charge) => {
            register.leave(charge);
            None
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
